/** A language client that measures: it opens one document, types and deletes one character in its middle, and waits for the diagnostics each time. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Measured {
  readonly p50: number;
  readonly p95: number;
  /** From didOpen to the first diagnostics, ms. */
  readonly first: number;
  readonly findings: number;
  readonly findingsAfterEdit: number;
  readonly completion: number | null;
  readonly peakMiB: number;
}

interface Subject {
  readonly command: string;
  readonly argv: readonly string[];
  readonly languageId: string;
  readonly settings: Record<string, unknown>;
  readonly folder: string;
  readonly text: string;
  readonly edits: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { items?: { section?: string }[]; uri?: string; diagnostics?: unknown[]; version?: number };
  readonly result?: { items?: unknown[]; kind?: string; resultId?: string; capabilities?: { diagnosticProvider?: unknown; textDocumentSync?: number | { change?: number } } };
  readonly error?: { code: number; message: string };
}

export async function measure({ command, argv, languageId, settings, folder, text, edits }: Subject): Promise<Measured> {
  const child = spawn(command, argv, { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (message: Message) => void>();
  let buffer = Buffer.alloc(0);
  let id = 0;
  let pushed: (message: Message) => void = () => {};
  const send = (message: object) => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  };
  const request = (method: string, params: object) => new Promise<Message>((resolve) => {
    waiting.set(++id, resolve);
    send({ id, method, params });
  });
  const notify = (method: string, params: object) => send({ method, params });
  const take = (message: Message) => {
    if (message.id !== undefined && message.method) {
      const result = message.method === 'workspace/configuration' ? message.params?.items?.map(({ section }) => (section ? (settings[section.split('.')[0]!] ?? null) : settings)) : null;
      send({ id: message.id, result: result ?? null });
    } else if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message.method === 'textDocument/publishDiagnostics') pushed(message);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = head < 0 ? 0 : Number(/content-length: *(\d+)/i.exec(buffer.subarray(0, head).toString())![1]);
      if (head < 0 || buffer.length < head + 4 + length) return;
      const message = JSON.parse(buffer.subarray(head + 4, head + 4 + length).toString()) as Message;
      buffer = buffer.subarray(head + 4 + length);
      take(message);
    }
  });

  const path = join(folder, languageId === 'markdown' ? 'draft.md' : 'draft.resolution.md');
  writeFileSync(path, text);
  const uri = pathToFileURL(path).href;
  const root = pathToFileURL(folder).href;
  const { result } = await request('initialize', {
    processId: process.pid, rootUri: root, workspaceFolders: [{ uri: root, name: 'bench' }], locale: 'en',
    capabilities: {
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {}, publishDiagnostics: { versionSupport: true }, completion: { completionItem: { snippetSupport: true } } },
    },
  });
  notify('initialized', {});
  const sync = result!.capabilities!.textDocumentSync;
  const incremental = (typeof sync === 'object' ? sync.change : sync) === 2;
  let resultId: string | undefined;
  let last = 0;
  const diagnostics = async (version: number) => {
    if (!result!.capabilities!.diagnosticProvider) {
      await new Promise<void>((resolve) => {
        pushed = ({ params }) => {
          if (params!.uri !== uri || (params!.version ?? version) < version) return;
          last = params!.diagnostics!.length;
          resolve();
        };
      });
      return;
    }
    for (;;) {
      const answer = await request('textDocument/diagnostic', { textDocument: { uri }, previousResultId: resultId });
      if (answer.error && [-32800, -32801, -32802].includes(answer.error.code)) continue;
      if (answer.error) throw new Error(answer.error.message);
      resultId = answer.result?.resultId;
      if (answer.result?.kind !== 'unchanged') last = answer.result?.items?.length ?? 0;
      return;
    }
  };

  const opened = performance.now();
  notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  await diagnostics(1);
  const first = performance.now() - opened;
  const findings = last;

  const lines = text.split('\n');
  let line = Math.floor(lines.length / 2);
  while (lines[line]!.length < 40) line++;
  const at = { line, character: 30 };
  const times: number[] = [];
  let findingsAfterEdit = 0;
  const warmUp = 4;
  for (let i = 0; i < edits + warmUp; i++) {
    const insert = i % 2 === 0;
    const old = lines[line]!;
    lines[line] = insert ? `${old.slice(0, 30)}x${old.slice(30)}` : old.slice(0, 30) + old.slice(31);
    const change = incremental
      ? { range: { start: at, end: insert ? at : { line, character: 31 } }, text: insert ? 'x' : '' }
      : { text: lines.join('\n') };
    const started = performance.now();
    notify('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [change] });
    await diagnostics(i + 2);
    if (i >= warmUp) times.push(performance.now() - started);
    if (insert) findingsAfterEdit = last;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  const asked: number[] = [];
  for (let i = 0; i < 8; i++) {
    const started = performance.now();
    const answer = await request('textDocument/completion', { textDocument: { uri }, position: at });
    if (answer.error) break;
    if (i > 1) asked.push(performance.now() - started);
  }
  const peakMiB = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  child.kill();
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), first, findings, findingsAfterEdit, completion: asked.length > 0 ? quantile(asked, 0.5) : null, peakMiB };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]!;
}
