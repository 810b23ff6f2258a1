import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packs } from '../../server/src/language';
import { describeLead, matchLead } from '../../server/src/language/lead';
import type { LanguageId, LanguagePack, Position } from '../../server/src/language/pack';

/** Real resolutions beside the project; the tests are skipped where they are absent. */
const corpus = join(import.meta.dirname, '../../../shared/corpus');

interface Label {
  readonly kind: string;
  readonly line: number;
  readonly lead?: string;
  readonly part?: string;
}

interface Paragraph {
  readonly file: string;
  readonly line: number;
  readonly position: Position;
  readonly lead: string;
  readonly plain: string;
}

/** Share of paragraphs, in per cent, that must be read as labelled: extent of the lead without emphasis, position without and with emphasis. */
const thresholds: Record<LanguageId, { extent: number; position: number; emphasised: number }> = {
  en: { extent: 97, position: 99.5, emphasised: 99.8 },
  fr: { extent: 97, position: 99.5, emphasised: 99.8 },
  es: { extent: 97, position: 99.5, emphasised: 99.8 },
  ru: { extent: 97, position: 99.5, emphasised: 99.8 },
  zh: { extent: 97, position: 99.5, emphasised: 99.8 },
  ar: { extent: 97, position: 99.5, emphasised: 99.8 },
};

/** Members speaking ("We reaffirm …") and other sentences of a declaration begin with no lead. */
const declaration = /^(We|Nous|Nosotros|Мы|我们|نحن)(?!\p{L})/u;

function plainParagraph(text: string): string {
  return text
    .replace(/^\s*(?:\*{0,3}\d+\s*(?:[.．、]|[-–]\s?)\*{0,3}\s*)/u, '')
    .replace(/<sup>.*?<\/sup>/gu, '')
    .replace(/[*_]+/gu, '')
    .replace(/\\(?=[^\p{L}\p{N}])/gu, '')
    .trimStart();
}

function paragraphs(language: LanguageId): Paragraph[] {
  const found: Paragraph[] = [];
  for (const row of readFileSync(join(corpus, 'labels', `${language}.jsonl`), 'utf8').split('\n')) {
    if (!row) continue;
    const { file, blocks } = JSON.parse(row) as { file: string; blocks: Label[] };
    const lines = readFileSync(join(corpus, 'labelled', file), 'utf8').split('\n');
    for (const { kind, line, lead, part } of blocks) {
      if ((kind !== 'preambular' && kind !== 'operative') || !lead || part === 'annex') continue;
      const plain = plainParagraph(lines[line - 1] ?? '');
      if (declaration.test(plain)) continue;
      found.push({ file, line, position: kind, lead: lead.replace(/[,:;，،：]+$/u, '').trim(), plain });
    }
  }
  return found;
}

/** Offset of the lead in the plain text: not 0 where roman words open the paragraph. */
const startOf = ({ plain, lead }: Paragraph): number => Math.max(0, plain.indexOf(lead));

function measure(pack: LanguagePack, all: readonly Paragraph[]): Record<Position, { n: number; extent: number; position: number; emphasised: number; misses: string[] }> {
  const rows = {
    preambular: { n: 0, extent: 0, position: 0, emphasised: 0, misses: [] as string[] },
    operative: { n: 0, extent: 0, position: 0, emphasised: 0, misses: [] as string[] },
  };
  for (const paragraph of all) {
    const row = rows[paragraph.position];
    const start = startOf(paragraph);
    const match = matchLead(pack, paragraph.plain, start);
    const description = describeLead(pack, paragraph.lead);
    row.n++;
    const extent = match !== null && paragraph.plain.slice(match.start, match.end).trim() === paragraph.lead;
    const position = match !== null && (match.position === paragraph.position || match.position === 'both');
    const emphasised = description !== null && (description.position === paragraph.position || description.position === 'both');
    if (extent) row.extent++;
    if (position) row.position++;
    if (emphasised) row.emphasised++;
    if (!extent || !position || !emphasised) {
      const read = match ? paragraph.plain.slice(match.start, match.end) : '-';
      row.misses.push(`${extent ? '' : 'E'}${position ? '' : 'P'}${emphasised ? '' : 'D'} [${paragraph.lead}] read [${read}] ${paragraph.file}:${paragraph.line} ${paragraph.plain.slice(0, 90)}`);
    }
  }
  return rows;
}

describe.skipIf(!existsSync(corpus))('leads of official texts', () => {
  for (const pack of Object.values(packs)) {
    it(`are read in ${pack.name}`, () => {
      const rows = measure(pack, paragraphs(pack.id));
      const wanted = thresholds[pack.id];
      for (const position of ['preambular', 'operative'] as const) {
        const { n, extent, position: right, emphasised, misses } = rows[position];
        const share = (count: number): number => Math.round((count / n) * 10000) / 100;
        console.log(`${pack.id} ${position}: ${n} paragraphs, extent ${share(extent)} %, position ${share(right)} %, emphasised ${share(emphasised)} %`);
        if (process.env['LEAD_MISSES'] === pack.id) console.log(misses.join('\n'));
        expect.soft(share(extent), `${pack.id} ${position} extent`).toBeGreaterThanOrEqual(wanted.extent);
        expect.soft(share(right), `${pack.id} ${position} position`).toBeGreaterThanOrEqual(wanted.position);
        expect.soft(share(emphasised), `${pack.id} ${position} emphasised`).toBeGreaterThanOrEqual(wanted.emphasised);
      }
    }, 60_000);
  }
});
