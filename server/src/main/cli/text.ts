import type { LintReport } from './report';

/** One line per finding, 1-based: `path:line:column: severity rule: message`. */
export function textReport({ files }: LintReport): string {
  return files.flatMap(({ path, findings }) => findings.map(({ rule, severity, message, range: { start } }) =>
    `${path}:${start.line + 1}:${start.character + 1}: ${severity} ${rule}: ${message}\n`)).join('');
}
