import {
  CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver-types';
import { fixAll, isSafe } from '../rules/fix';
import { allFindings, type JudgedFinding } from '../rules/judgement';
import { messageText, translate } from '../rules/messages';
import { judge } from '../rules/run';
import { disableComment, type Directive } from '../rules/suppress';
import { readFile } from '../syntax/file';
import type { Block } from '../text/block';
import { changeToEdit, positionIn, rangeOf, textEditOf, touches } from './convert';
import { diagnosticOf } from './diagnostics';
import { fixesOfRule } from './fix-rule';
import { smallestEdits } from './smallest-edits';
import type { Snapshot } from './snapshot';

/** The source action that applies every safe fix; also on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.resolute`;

/**
 * Quick fixes for what is found at a range, "fix all" of a rule, comments that silence a rule, and the source action.
 * @param only kinds that the editor asks for; all when absent
 */
export function codeActions(snapshot: Snapshot, range: Range, only?: readonly string[]): CodeAction[] {
  const actions: CodeAction[] = [];
  if (wants(only, CodeActionKind.QuickFix)) actions.push(...quickFixes(snapshot, range));
  if (wants(only, fixAllKind)) actions.push(...sourceFixAll(snapshot));
  return actions;
}

/** Edits that apply every safe fix of the file. */
export function fixAllEdits(snapshot: Snapshot): TextEdit[] {
  if (!allFindings(snapshot.judgement).some(isSafe)) return [];
  const { choice, settings } = snapshot;
  const before = snapshot.document.getText();
  const { text } = fixAll(before, (blocks) => allFindings(judge(readFile(blocks, choice), settings.rules)));
  return smallestEdits(before, text).map((change) => changeToEdit(snapshot.document, change));
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(snapshot: Snapshot, range: Range): CodeAction[] {
  const found = allFindings(snapshot.judgement)
    .filter(({ finding }) => isNear(finding.span.block, range) && touches(rangeOf(finding.span), range));
  const rules = [...new Map(found.map((judged) => [judged.rule.id, judged])).values()];
  return [
    ...found.flatMap((judged) => quickFix(snapshot, judged)),
    ...rules.flatMap((judged) => fixAllOfRule(snapshot, judged, found.filter(({ rule }) => rule === judged.rule))),
    ...rules.flatMap((judged) => [silence(snapshot, judged, 'disable-next-line'), silence(snapshot, judged, 'disable-file')]),
  ];
}

function isNear(block: Block, range: Range): boolean {
  return block.line <= range.end.line && range.start.line <= block.line + block.lineEnds;
}

function quickFix(snapshot: Snapshot, judged: JudgedFinding): CodeAction[] {
  const { rule, finding: { fix, parameters } } = judged;
  if (!fix) return [];
  const title = messageText(rule, fix.title, snapshot.messageLanguage, parameters);
  return [{ ...action(snapshot, title, fix.edits.map(textEditOf), [diagnosticOf(judged, snapshot)]), isPreferred: fix.safe }];
}

/** All findings of one kind at once, suggestions too, for the drafter asks for it: in the file, and in all drafts of the workspace. */
function fixAllOfRule(snapshot: Snapshot, { rule }: JudgedFinding, here: readonly JudgedFinding[]): CodeAction[] {
  const alike = allFindings(snapshot.judgement).filter((judged) => judged.rule === rule && judged.finding.fix);
  if (alike.length === 0) return [];
  const { messageLanguage, editor: { fixRuleCommand } } = snapshot;
  const actions: CodeAction[] = [];
  const diagnostics = here.map((judged) => diagnosticOf(judged, snapshot));
  if (alike.length > 1) {
    const { edits, applied } = fixesOfRule(snapshot, rule.id);
    const title = translate('server/fix-all-of-rule', 'Fix all of this rule in this draft: {count} ({rule})', messageLanguage, { count: applied, rule: rule.id });
    actions.push(snapshot.editor.resolvesEdits
      ? { title, kind: CodeActionKind.QuickFix, diagnostics, data: { uri: snapshot.uri, rule: rule.id } }
      : action(snapshot, title, [...edits], diagnostics));
  }
  if (fixRuleCommand) {
    const title = translate('server/fix-rule-in-workspace', 'Fix all of this rule in all drafts of the workspace ({rule})', messageLanguage, { rule: rule.id });
    actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: fixRuleCommand, arguments: [rule.id] } });
  }
  return actions;
}

function silence(snapshot: Snapshot, judged: JudgedFinding, where: Directive['action']): CodeAction {
  const { rule, finding } = judged;
  const first = snapshot.document.blocks[0];
  const block = where === 'disable-file' && first ? first : finding.span.block;
  const afterFrontMatter = block.kind === 'front-matter' ? block.text.length : 0;
  const at = positionIn(block, afterFrontMatter || contentStart(block));
  const newText = disableComment(where, rule.id) + lineBreakOf(block);
  const title = where === 'disable-file'
    ? translate('server/disable-in-file', 'Disable {rule} in this file', snapshot.messageLanguage, { rule: rule.id })
    : translate('server/disable-here', 'Disable {rule} for this paragraph', snapshot.messageLanguage, { rule: rule.id });
  return action(snapshot, title, [{ range: { start: at, end: at }, newText }], [diagnosticOf(judged, snapshot)]);
}

/** Offset of the first line with text, after blank lines and a byte order mark. */
function contentStart({ text, lineStarts }: Block): number {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const line of lineStarts) if (text.slice(start, line).trim() === '') start = Math.max(start, line);
  return start;
}

function lineBreakOf({ text }: Block): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function sourceFixAll(snapshot: Snapshot): CodeAction[] {
  if (!allFindings(snapshot.judgement).some(isSafe)) return [];
  const title = translate('server/fix-all', 'Fix all that can be fixed safely', snapshot.messageLanguage);
  const unresolved: CodeAction = { title, kind: fixAllKind, data: { uri: snapshot.uri } };
  return [snapshot.editor.resolvesEdits ? unresolved : resolveCodeAction(snapshot, unresolved)];
}

/** "Fix all", of a rule or of the whole file, with its edit, which may be very long and is made only when it is wanted. */
export function resolveCodeAction(snapshot: Snapshot, unresolved: CodeAction): CodeAction {
  if (unresolved.edit) return unresolved;
  const rule: unknown = unresolved.data?.rule;
  if (typeof rule === 'string') return { ...unresolved, edit: workspaceEdit(snapshot, [...fixesOfRule(snapshot, rule).edits]) };
  return unresolved.kind === fixAllKind ? { ...unresolved, edit: workspaceEdit(snapshot, fixAllEdits(snapshot)) } : unresolved;
}

function action(snapshot: Snapshot, title: string, edits: TextEdit[], diagnostics: Diagnostic[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(snapshot, edits) };
}

function workspaceEdit({ uri, version, editor }: Snapshot, edits: TextEdit[]): WorkspaceEdit {
  return editor.documentChanges ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}
