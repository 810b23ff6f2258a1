import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { Outcome } from '../../server/src/features/outcome';
import type { Client } from './client';
import { withMarks } from './marked';
import { edited, snapshotOf } from './snapshot';

/** Openings of a draft in four languages, up to the place where its operative part begins. */
export const openings = {
  en: '*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n\n',
  fr: '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/178,\n\n',
  ar: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n\n',
  zh: '**大会**，\n\n**回顾**其第64/178号决议，\n\n',
} as const;

let opened = 0;

/** A draft that a client has open, with `‸` where the cursor stands and ⟦ ⟧ around what is looked for; what a server answers is read back into its text. */
export class Asked {
  private readonly snapshot;

  private constructor(readonly uri: string, readonly text: string, private readonly cursor: number, private readonly marks: readonly number[]) {
    this.snapshot = snapshotOf(text);
  }

  static async open(client: Client, source: string): Promise<Asked> {
    const unmarked = source.replace(/[⟦⟧]/g, '');
    const marks = [...source.replaceAll('‸', '').matchAll(/[⟦⟧]/g)].map(({ index }, i) => index - i);
    const asked = new Asked(`file:///asked-${++opened}.resolution.md`, unmarked.replace('‸', ''), Math.max(0, unmarked.indexOf('‸')), marks);
    await client.open(asked.uri, asked.text);
    return asked;
  }

  get textDocument(): { readonly uri: string } {
    return { uri: this.uri };
  }

  get position(): Position {
    return this.at(this.cursor);
  }

  /** Where the draft and the cursor are, as most requests ask for it. */
  get here(): { readonly textDocument: { readonly uri: string }; readonly position: Position } {
    return { textDocument: this.textDocument, position: this.position };
  }

  /** From the first mark to the last; the whole text where there are none. */
  get range(): Range {
    return { start: this.at(this.marks[0] ?? 0), end: this.at(this.marks[this.marks.length - 1] ?? this.text.length) };
  }

  /** The text with ⟦ and ⟧ around ranges. */
  shown(ranges: readonly (Range | { readonly range: Range })[]): string {
    const { document } = this.snapshot;
    return withMarks(this.text, ranges.map((it) => ('range' in it ? it.range : it)).map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) })));
  }

  /** The text between two positions. */
  words({ start, end }: Range): string {
    return this.text.slice(this.snapshot.document.offsetAt(start), this.snapshot.document.offsetAt(end));
  }

  /** The text after edits of this draft alone, with `‸` where the cursor is to go. Throws where the edit is about anything else. */
  after(edits: readonly TextEdit[] | WorkspaceEdit | null | undefined, cursor?: Position): string {
    const text = edited(this.snapshot, this.own(edits));
    if (!cursor) return text;
    const offset = snapshotOf(text).document.offsetAt(cursor);
    return `${text.slice(0, offset)}‸${text.slice(offset)}`;
  }

  /** The text after a command; what it says where it changes nothing. */
  outcome({ edits, messages, cursor }: Outcome): string {
    return edits.length === 0 ? messages.join(' ') : this.after(edits, cursor);
  }

  private own(edits: readonly TextEdit[] | WorkspaceEdit | null | undefined): readonly TextEdit[] {
    if (!edits) return [];
    if (!('documentChanges' in edits)) return edits as readonly TextEdit[];
    const [change, ...others] = edits.documentChanges ?? [];
    if (!change || others.length > 0 || !('edits' in change) || change.textDocument.uri !== this.uri) throw new Error('an edit of more than this draft');
    return change.edits as TextEdit[];
  }

  private at(offset: number): Position {
    return this.snapshot.document.positionAt(offset);
  }
}

/** The rows of a table, one in each of the four languages. */
export function rows<T extends string | readonly [unknown, ...unknown[]]>(inEnglish: T, inFrench: T, inArabic: T, inChinese: T): [language: string, row: T][] {
  return [['English', inEnglish], ['French', inFrench], ['Arabic', inArabic], ['Chinese', inChinese]];
}

/** The text without any marks. */
export const plain = (source: string): string => source.replace(/[⟦⟧‸]/g, '');
