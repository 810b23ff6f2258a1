/** What is served in a browser is what is served by Node, and needs nothing of Node. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { InitializeRequest, type ClientCapabilities, type InitializeParams, type InitializeResult, type PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { build, cli } from '../support/built';
import { pulling } from '../support/client';

interface Message { id?: number; method?: string; params?: unknown; result?: unknown }

const bundles = ['client.js', 'server.js'];
const bundle = (name: string): string => readFileSync(join(import.meta.dirname, '../../dist/browser', name), 'utf8');

beforeAll(build);

/** The server of the browser, where there is nothing but what a worker has. */
class Worker {
  private readonly scope: { onmessage?: (event: { data: Message }) => void };
  private readonly said: Message[] = [];
  private heard: (() => void) | undefined;

  constructor() {
    this.scope = createContext({
      addEventListener: () => undefined,
      setTimeout, clearTimeout, queueMicrotask, console, TextDecoder, TextEncoder, URL, performance,
      postMessage: (message: Message) => {
        this.said.push(message);
        this.heard?.();
      },
    });
    runInContext('self = globalThis;', this.scope);
    runInContext(bundle('server.js'), this.scope);
  }

  send(message: Message): void {
    this.scope.onmessage!({ data: { jsonrpc: '2.0', ...message } as Message });
  }

  async answer(isWanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.said.find(isWanted);
      if (found) return found;
      await new Promise<void>((resolve) => (this.heard = resolve));
    }
  }
}

const started = (capabilities: ClientCapabilities): InitializeParams => ({ processId: null, rootUri: null, capabilities });

async function byBrowser(capabilities: ClientCapabilities): Promise<InitializeResult> {
  const worker = new Worker();
  worker.send({ id: 1, method: 'initialize', params: started(capabilities) });
  return (await worker.answer(({ id }) => id === 1)).result as InitializeResult;
}

async function byNode(capabilities: ClientCapabilities): Promise<InitializeResult> {
  const server = spawn(process.execPath, [cli, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.listen();
  try {
    return await connection.sendRequest(InitializeRequest.type, started(capabilities));
  } finally {
    connection.dispose();
    server.kill();
  }
}

test.each([['that asks for much', pulling], ['that can do little', {}]])('both servers offer the same to a client %s', async (_, capabilities) => {
  const [browser, node] = await Promise.all([byBrowser(capabilities), byNode(capabilities)]);
  expect(Object.keys(browser.capabilities).length).toBeGreaterThan(15);
  expect(browser).toEqual(node);
});

test('the server of the browser finds faults', async () => {
  const worker = new Worker();
  const uri = 'memfs:/draft.resolution.md';
  worker.send({ id: 1, method: 'initialize', params: started({}) });
  await worker.answer(({ id }) => id === 1);
  worker.send({ method: 'initialized', params: {} });
  const text = '*The General Assembly*,\n\n*Recalling* its work on lighthouses;\n\n1. *Welcomes* the report;\n\n2. *Decides* to go on.\n';
  worker.send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'un-resolution', version: 1, text } } });
  const { params } = await worker.answer(({ method }) => method === 'textDocument/publishDiagnostics');
  expect((params as PublishDiagnosticsParams).diagnostics.map(({ code }) => code)).toEqual(['preamble-last-comma']);
});

test.each(bundles)('dist/browser/%s asks for no module but that of the editor', (name) => {
  const asked = [...bundle(name).matchAll(/(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)|\bfrom\s*["']([^"'\s]+)["'];/g)].map((match) => match[1] ?? match[2]!);
  expect(asked.filter((module) => module.startsWith('node:') || builtinModules.includes(module))).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(name === 'client.js' ? ['vscode'] : []));
});
