import {
  CodeActionKind, MarkupKind, PositionEncodingKind, TextDocumentSyncKind, type ClientCapabilities, type InitializeParams, type ServerCapabilities,
} from 'vscode-languageserver';
import { fixAllKind } from '../features/code-actions';
import { triggerCharacters } from '../features/completion/index';
import type { Editor } from '../features/settings';
import { editingCapabilities } from './editing';
import { referenceActionKinds, referenceCapabilities } from './references';
import { interfaceLanguage } from './settings';
import { sightCapabilities } from './sight';
import { fixRuleCommand, workspaceCapabilities } from './workspace';

/** Whether the client asks for diagnostics; else they are sent to it. */
export function canPull({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined;
}

export function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: workspaceCapabilities,
    diagnosticProvider: canPull(client) ? { identifier: 'resolute', interFileDependencies: false, workspaceDiagnostics: false } : undefined,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, ...referenceActionKinds], resolveProvider: true },
    completionProvider: { triggerCharacters, resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    ...referenceCapabilities,
    ...editingCapabilities,
    ...sightCapabilities,
  };
}

/** What the features need to know of the client. */
export function editorOf({ capabilities, locale, initializationOptions }: InitializeParams, rulePages: string | null): Editor {
  const { textDocument, window, workspace } = capabilities;
  const given = initializationOptions as { rulePages?: unknown; showsReferences?: unknown; fixesRules?: unknown } | undefined;
  return {
    language: interfaceLanguage(locale),
    rulePages: typeof given?.rulePages === 'string' ? given.rulePages : rulePages,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    showsDocuments: window?.showDocument?.support === true,
    showsReferences: given?.showsReferences === true,
    fixRuleCommand: given?.fixesRules === true ? 'resolute.fixRuleInWorkspace' : workspace?.applyEdit ? fixRuleCommand : null,
  };
}
