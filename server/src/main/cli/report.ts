import type { Range } from 'vscode-languageserver-types';
import type { LanguageId, Organ } from '../../language/pack';
import type { Severity } from '../../rules/rule';

/** The JSON form of `resolute lint`, a contract: lines and characters are 0-based UTF-16 as in LSP. */
export interface LintReport {
  readonly files: readonly LintedFile[];
}

export interface LintedFile {
  readonly path: string;
  readonly language: LanguageId | null;
  readonly organ: Organ | null;
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly fix?: ReportedFix;
}

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}
