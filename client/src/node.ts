import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from './client';

export function activate(context: ExtensionContext): ReturnType<typeof start> {
  const module = context.asAbsolutePath('dist/node/server.js');
  return start(context, (options) => new LanguageClient('resolute', 'Resolute', { module, transport: TransportKind.ipc }, options));
}

export function deactivate(): Promise<void> | undefined {
  return stop();
}
