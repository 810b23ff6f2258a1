import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { connect } from '../server/connect';

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

connect(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), { rulePages: null, version });
