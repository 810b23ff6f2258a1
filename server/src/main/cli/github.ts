import type { Severity } from '../../rules/rule';
import type { LintReport } from './report';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** Workflow commands by which GitHub Actions marks findings in a change; lines and columns are 1-based. */
export function githubReport({ files }: LintReport): string {
  return files.flatMap(({ path, findings }) => findings.map(({ rule, severity, message, range: { start, end } }) => {
    const lines = `line=${start.line + 1},endLine=${end.line + 1}`;
    const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
    return `::${commands[severity]} file=${property(path)},${lines}${columns},title=${property(rule)}::${data(message)}\n`;
  })).join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
