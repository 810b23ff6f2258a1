import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './client';

type Server = ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void };

declare const Worker: new (address: string) => Server;

let worker: Server | undefined;

export function activate(context: ExtensionContext): ReturnType<typeof start> {
  const module = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  return start(context, (options) => {
    worker?.terminate();
    worker = new Worker(module);
    return new LanguageClient('resolute', 'Resolute', worker, options);
  });
}

export async function deactivate(): Promise<void> {
  await stop();
  worker?.terminate();
}
