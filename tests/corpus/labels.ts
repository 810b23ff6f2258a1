/** Labelled texts: how they are read and compared with the model. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../server/src/syntax/file';
import type { Element, ResolutionFile } from '../../server/src/syntax/model';
import { startOf } from '../../server/src/text/block';
import { BlockDocument } from '../../server/src/text/document';

export interface Label {
  readonly kind: string;
  /** 1-based. */
  readonly line: number;
  readonly lead?: string;
  readonly lead_style?: string;
  readonly num?: string;
  readonly num_inline?: boolean | string;
  readonly depth?: number;
  readonly part?: string;
}

export interface LabelledText {
  readonly language: string;
  readonly organ: string;
  readonly file: string;
  readonly symbol: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

/** Reads `labels/<language>.jsonl` and the texts that they are about, under a folder laid out like the corpus. */
export function* labelledTexts(folder: string, only?: string): Generator<LabelledText> {
  for (const name of readdirSync(join(folder, 'labels')).sort()) {
    const language = name.replace('.jsonl', '');
    if (only && language !== only) continue;
    for (const line of readFileSync(join(folder, 'labels', name), 'utf8').split('\n')) {
      if (!line.trim()) continue;
      const { file, symbol, blocks } = JSON.parse(line) as { file: string; symbol: string; blocks: Label[] };
      const path = join(folder, 'labelled', file);
      if (!existsSync(path)) continue;
      const organ = /\/(GA|SCdraft|SC|ECOSOC|HRC)_/.exec(file)?.[1] ?? '?';
      yield { language, organ, file, symbol, text: readFileSync(path, 'utf8'), labels: blocks };
    }
  }
}

export interface ReadText {
  readonly document: BlockDocument;
  readonly file: ResolutionFile;
}

export function read(text: string, path = 'file:///text.md'): ReadText {
  const document = new BlockDocument(path, 'un-resolution', 1, text);
  return { document, file: readFile(document.blocks) };
}

/** The elements by the line (1-based) on which they begin. */
export function elementsByLine({ document, file }: ReadText): Map<number, Element> {
  const lines = new Map<number, Element>();
  for (const resolution of file.resolutions) {
    for (const element of resolution.elements) {
      const line = document.positionAt(startOf(element.passages[0]!.span)).line + 1;
      if (!lines.has(line)) lines.set(line, element);
    }
  }
  return lines;
}

/** Numbers are compared without spaces, stops and dashes. */
export function bareNumber(text: string | undefined): string {
  return (text ?? '').replace(/[\s.\-–—\u200e\u200f]/g, '');
}
