import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './client';

declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[3] & object;

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  start(context, (options) => new LanguageClient('resolute', 'Resolute', options, new Worker(module) as never));
}

export function deactivate(): Promise<void> | undefined {
  return stop();
}
