import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { LanguageId } from '../../language/pack';
import { BlockDocument } from '../../text/document';
import { source } from '../diagnostics';
import { problemText, type ConfigProblem } from './problems';

/** What is wrong with a settings file, at its places. */
export function configDiagnostics(text: string, problems: readonly ConfigProblem[], language: LanguageId): Diagnostic[] {
  const document = new BlockDocument('', 'jsonc', 0, text);
  return problems.map((problem) => ({
    range: { start: document.positionAt(problem.start), end: document.positionAt(problem.end) },
    severity: problem.id === 'index-rows' ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning,
    source,
    code: problem.id,
    message: problemText(problem, language),
  }));
}
