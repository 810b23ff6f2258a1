import { CompletionRequest, CompletionResolveRequest, type CompletionItem, type CompletionList, type Position, type TextEdit } from 'vscode-languageserver-protocol';
import { BlockDocument } from '../../server/src/text/document';
import type { Client } from './client';

/** Someone who drafts with completion: types, is shown a list, and takes an item of it, as an editor would insert it. */
export class Drafter {
  private text = '';
  private cursor = 0;
  private version = 1;

  constructor(private readonly client: Client, private readonly uri: string) {}

  async open(text = ''): Promise<void> {
    this.cursor = text.indexOf('‸') < 0 ? text.length : text.indexOf('‸');
    this.text = text.replace('‸', '');
    await this.client.open(this.uri, this.text);
  }

  get draft(): string {
    return this.text;
  }

  /** The text with `‸` where the cursor stands. */
  get marked(): string {
    return `${this.text.slice(0, this.cursor)}‸${this.text.slice(this.cursor)}`;
  }

  async type(words: string): Promise<this> {
    await this.replace(this.text.slice(0, this.cursor) + words + this.text.slice(this.cursor), this.cursor + words.length);
    return this;
  }

  /** Goes to the end of the draft. */
  toEnd(): void {
    this.cursor = this.text.length;
  }

  /** The list in the order of an editor. */
  async list(): Promise<CompletionItem[]> {
    const params = { textDocument: { uri: this.uri }, position: this.at(this.cursor) };
    const { items } = await this.client.connection.sendRequest(CompletionRequest.type, params) as CompletionList;
    return items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  }

  /** Takes an item by its label and fills its blanks in turn. Throws where there is none, or where an editor would not show or insert it. */
  async take(label: string, ...blanks: readonly string[]): Promise<this> {
    const items = await this.list();
    const item = items.find((it) => it.label === label);
    if (!item?.textEdit || !('range' in item.textEdit)) throw new Error(`no “${label}” at ${this.marked.slice(-80)} among: ${items.map((it) => it.label).slice(0, 12).join(' | ')}`);
    const { range, newText } = item.textEdit;
    const [from, to] = [this.offsetOf(range.start), this.offsetOf(range.end)];
    if (range.start.line !== range.end.line || from > this.cursor || to < this.cursor) throw new Error(`“${label}” does not replace what is at the cursor`);
    const typed = this.text.slice(from, this.cursor).trim();
    if (!isSubsequence(typed.toLowerCase(), (item.filterText ?? label).toLowerCase())) throw new Error(`“${label}” would not be shown for “${typed}”`);
    const { documentation } = await this.client.connection.sendRequest(CompletionResolveRequest.type, item);
    if (!documentation) throw new Error(`“${label}” has no documentation`);
    const { text, cursor } = filled(newText, blanks);
    await this.insert({ start: from, end: to, text }, cursor, item.additionalTextEdits ?? []);
    return this;
  }

  private async insert(own: { start: number; end: number; text: string }, cursor: number, others: readonly TextEdit[]): Promise<void> {
    const changes = [own, ...others.map(({ range, newText }) => ({ start: this.offsetOf(range.start), end: this.offsetOf(range.end), text: newText }))];
    changes.sort((a, b) => a.start - b.start);
    changes.forEach(({ start }, i) => {
      if (i > 0 && changes[i - 1]!.end > start) throw new Error('edits overlap');
    });
    let text = '';
    let at = 0;
    let place = 0;
    for (const change of changes) {
      text += this.text.slice(at, change.start);
      if (change === own) place = text.length + cursor;
      text += change.text;
      at = change.end;
    }
    await this.replace(text + this.text.slice(at), place);
  }

  private async replace(text: string, cursor: number): Promise<void> {
    this.text = text;
    this.cursor = cursor;
    await this.client.change(this.uri, ++this.version, { text });
  }

  private at(offset: number): Position {
    return new BlockDocument('', '', 0, this.text).positionAt(offset);
  }

  private offsetOf(position: Position): number {
    return new BlockDocument('', '', 0, this.text).offsetAt(position);
  }
}

function filled(snippet: string, blanks: readonly string[]): { text: string; cursor: number } {
  const text = snippet.replace(/\$\{([1-9]):([^}]*)\}/g, (_, n: string, usual: string) => blanks[Number(n) - 1] ?? usual).replace(/\$[1-9]/g, '').replace(/\\([$}\\])/g, '$1');
  const cursor = text.indexOf('$0');
  return cursor < 0 ? { text, cursor: text.length } : { text: text.replace('$0', ''), cursor };
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
