import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from './client';

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/node/server.js');
  start(context, (options) => new LanguageClient('resolute', 'Resolute', { module, transport: TransportKind.ipc }, options));
}

export function deactivate(): Promise<void> | undefined {
  return stop();
}
