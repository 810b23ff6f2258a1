import { rangeOf } from '../../features/convert';
import { choiceOf, type Settings } from '../../features/settings';
import { severities } from '../../rules/registry';
import { fixAll } from '../../rules/fix';
import { allFindings, type JudgedFinding } from '../../rules/judgement';
import { messageText } from '../../rules/messages';
import type { Severity } from '../../rules/rule';
import { judge } from '../../rules/run';
import { readFile } from '../../syntax/file';
import type { Block } from '../../text/block';
import { BlockDocument } from '../../text/document';
import { Failure } from './failure';
import { eachInput, write, type Input } from './files';
import { githubReport } from './github';
import { checked, parsed, standardInput, type Console } from './options';
import type { LintedFile, LintReport } from './report';
import { sarifReport } from './sarif';
import { TeamSettings } from './team';
import { textReport } from './text';

const jsonReport = (report: LintReport): string => `${JSON.stringify(report, null, 2)}\n`;
const formats = { text: textReport, json: jsonReport, sarif: sarifReport, github: githubReport };
const formatNames = Object.keys(formats) as (keyof typeof formats)[];

/**
 * `resolute lint`: 0 where nothing is at or above `--fail-on`, 1 where something is, 2 where a file could not be read or settings are
 * wrong.
 */
export async function lint(args: readonly string[], console: Console): Promise<number> {
  const { values, positionals } = parsed(args, {
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    'fail-on': { type: 'string', default: 'error' },
  });
  const format = checked('--format', values.format, formatNames);
  const failOn = checked('--fail-on', values['fail-on'], severities);
  if (positionals.length === 0) throw new Failure('lint needs a file, a folder or - for standard input');
  if (values.fix && positionals.includes(standardInput)) throw new Failure('--fix writes to files and cannot be used with standard input');
  const team = new TeamSettings(console);
  const files: LintedFile[] = [];
  const { notes, failures } = await eachInput(positionals, team, async (input) => {
    const settings = await team.settingsFor(input.path);
    files.push(linted(values.fix ? fixed(input, settings, console) : input, settings, console));
  });
  console.out(formats[format]({ files }));
  for (const line of [...notes, ...failures]) console.error(line);
  if (failures.length > 0 || team.hasProblems) return 2;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1) as readonly Severity[];
  return files.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity))) ? 1 : 0;
}

function fixed(input: Input, settings: Settings, console: Console): Input {
  const choice = choiceOf(settings);
  const findingsIn = (blocks: readonly Block[]): JudgedFinding[] => allFindings(judge(readFile(blocks, choice), settings.rules));
  const { text, changes, settled } = fixAll(input.document.getText(), findingsIn);
  if (changes === 0) return input;
  if (!input.isExact) {
    console.error(`${input.path}: not fixed, for it is not UTF-8`);
    return input;
  }
  if (!settled) console.error(`${input.path}: its fixes do not come to an end; those of ten passes were made`);
  write(input.path, text);
  return { ...input, document: new BlockDocument('', '', 0, text) };
}

function linted({ path, document }: Input, settings: Settings, console: Console): LintedFile {
  const file = readFile(document.blocks, choiceOf(settings));
  const judgement = judge(file, settings.rules);
  for (const { failures } of judgement) {
    for (const { rule, error } of failures) console.error(`${path}: rule ${rule} failed: ${String(error)}`);
  }
  return { path, language: file.pack?.id ?? null, organ: file.organ, findings: allFindings(judgement).map(reported) };
}

function reported({ rule, severity, finding }: JudgedFinding): LintedFile['findings'][number] {
  const { fix, parameters } = finding;
  return {
    rule: rule.id,
    severity,
    message: messageText(rule, finding.message, 'en', parameters),
    range: rangeOf(finding.span),
    fix: fix && {
      title: messageText(rule, fix.title, 'en', parameters),
      safe: fix.safe,
      edits: fix.edits.map(({ span, newText }) => ({ range: rangeOf(span), newText })),
    },
  };
}
