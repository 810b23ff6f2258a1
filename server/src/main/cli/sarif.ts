import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Range } from 'vscode-languageserver-types';
import { version } from '../../../../package.json';
import { ruleDocs } from '../../rules/docs';
import { rules } from '../../rules/index';
import type { Rule, Severity } from '../../rules/rule';
import type { LintReport, ReportedFinding } from './report';

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error', warning: 'warning', information: 'note', hint: 'note', off: 'none',
};

/** SARIF 2.1.0 with fixes; lines and columns are 1-based, columns count UTF-16 units. */
export function sarifReport({ files }: LintReport): string {
  const used = new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const known = rules.filter(({ id }) => used.has(id));
  const index = new Map(known.map(({ id }, i) => [id, i]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'Resolute', version, rules: known.map(descriptor) } },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      results: files.flatMap(({ path, findings }) => findings.map((finding) => result(path, finding, index.get(finding.rule)))),
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** No address is given for the page of a rule: the page itself goes along. */
function descriptor(rule: Rule): object {
  const { id, title, why, severity, source } = rule;
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: { text: `${why} Source: ${source}`, markdown: ruleDocs(rule) },
    defaultConfiguration: { level: levels[severity], enabled: severity !== 'off' },
  };
}

function result(path: string, { rule, severity, message, range, fix }: ReportedFinding, ruleIndex: number | undefined): object {
  const artifactLocation = { uri: uriOf(path) };
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: region(range) } }],
    fixes: fix && [{
      description: { text: fix.title },
      properties: { safe: fix.safe },
      artifactChanges: [{
        artifactLocation,
        replacements: fix.edits.map((edit) => ({ deletedRegion: region(edit.range), insertedContent: { text: edit.newText } })),
      }],
    }],
  };
}

function region({ start, end }: Range): object {
  return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** The address of a file: relative where it was named so, or is standard input. */
function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
