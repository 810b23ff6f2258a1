import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeLead, matchLead } from '../../server/src/language/lead';
import type { LanguagePack, Position } from '../../server/src/language/pack';

/** Counts of leads in official texts, beside the project; what needs them is skipped where they are absent. */
const tables = join(import.meta.dirname, '../../../shared/domain/leads');

const positions: readonly Position[] = ['preambular', 'operative'];

/** A lead that must be found at the start of a sentence: the lead is what stands between the bars. */
export interface LeadCase {
  readonly text: string;
  readonly position: Position | 'both';
  readonly gender?: 'm' | 'f' | null;
  readonly adverb?: 'plain' | 'also' | 'further';
}

export function readsLead(pack: LanguagePack, { text, position, gender = null, adverb = 'plain' }: LeadCase): void {
  const [before, lead, after] = text.split('|');
  const match = matchLead(pack, `${before}${lead}${after}`, before!.length);
  expect(match && `${before}${lead}${after}`.slice(match.start, match.end), text).toBe(lead);
  expect({ position: match?.position, gender: match?.gender, adverb: match?.adverb }, text).toEqual({ position, gender, adverb });
}

/** Placeholders of a snippet in order, or null where its syntax is broken. */
function placeholders(snippet: string): number[] | null {
  const found: number[] = [];
  const rest = snippet.replace(/\$\{(\d+)(?::[^{}$|]+|\|[^{}$|]+\|)\}/gu, (_, number: string) => {
    found.push(Number(number));
    return '';
  });
  return /[$|\\]/u.test(rest) ? null : found;
}

/** What every pack must hold, whatever its language. */
export function checkPack(pack: LanguagePack): void {
  it('names sessions 1 to 99 and twelve months', () => {
    for (const ordinals of [pack.sessionOrdinals, pack.sessionOrdinalsOblique ?? pack.sessionOrdinals]) {
      expect(ordinals).toHaveLength(100);
      expect(new Set(ordinals).size).toBe(100);
    }
    expect(pack.months).toHaveLength(12);
    expect(pack.masthead.committees).toHaveLength(6);
    expect(pack.organs.map(({ organ }) => organ)).toEqual(['GA', 'SC', 'ECOSOC', 'HRC']);
  });

  it('reads every lead it knows to its end, in its position', () => {
    const wrong: string[] = [];
    for (const position of positions) {
      for (const [lead] of pack.leads.known[position]) {
        const match = matchLead(pack, `${lead} `);
        if (!match || match.end < lead.length) wrong.push(`${lead}: read to ${match?.end}`);
        else if (match.position !== position && match.position !== 'both') wrong.push(`${lead}: ${match.position}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lists known leads by frequency, each once', () => {
    for (const position of positions) {
      const known = pack.leads.known[position];
      expect(known.map(([, documents]) => documents)).toEqual(known.map(([, documents]) => documents).sort((a, b) => b - a));
      expect(new Set(known.map(([lead]) => lead)).size).toBe(known.length);
    }
  });

  it('gives English for leads only', () => {
    for (const lead of Object.keys(pack.leads.english)) expect(describeLead(pack, lead), lead).not.toBeNull();
  });

  it('holds no pair of words that are the same', () => {
    for (const [masculine, feminine] of pack.leads.agreement) expect(masculine).not.toBe(feminine);
    const agreeing = pack.leads.agreement.flat();
    expect(agreeing.filter((word, index) => agreeing.indexOf(word) !== index), 'a word shows one gender').toEqual([]);
    for (const [wrong, right] of pack.phrasing.presentResolution) expect(wrong).not.toBe(right);
    for (const { preambular, operative } of pack.leads.heads) {
      for (const form of [...preambular, ...operative]) expect(form.split('|').length, form).toBeLessThan(3);
    }
  });

  it('offers clauses that are snippets and begin with leads', () => {
    expect(new Set(pack.clauses.map(({ id }) => id)).size).toBe(pack.clauses.length);
    for (const { id, position, text } of pack.clauses) {
      for (const gender of ['m', 'f']) {
        const spoken = text.replace(/\{([mf]):([^{}]*)\}/gu, (_, of: string, words: string) => (of === gender ? words : ''));
        const numbers = placeholders(spoken);
        expect(numbers, `${id}: ${spoken}`).toEqual(numbers?.map((_, index) => index + 1));
        if (position === 'inside') continue;
        const lead = /\*([^*]+)\*/u.exec(spoken)?.[1];
        expect([position, 'both'], id).toContain(describeLead(pack, lead ?? '')?.position);
        expect(describeLead(pack, lead!)!.head, `${id}: ${lead}`).not.toBeNull();
      }
    }
  });
}

/**
 * Share of official paragraphs, in per cent, whose lead begins with a head of the pack, words before it allowed, and shows its position.
 * @param counts which rows of the table are leads of this language
 */
export function coverage(pack: LanguagePack, position: Position, counts: (lead: string) => boolean): { heads: number; positions: number } {
  let paragraphs = 0;
  let heads = 0;
  let right = 0;
  for (const row of readFileSync(join(tables, `${pack.id}_${position}.tsv`), 'utf8').split('\n').slice(1)) {
    const [lead, count] = row.split('\t');
    if (!lead || lead.startsWith('#') || !counts(lead)) continue;
    paragraphs += Number(count);
    if (!matchLead(pack, lead)) continue;
    heads += Number(count);
    const described = describeLead(pack, lead)!.position;
    if (described === position || described === 'both') right += Number(count);
  }
  return { heads: (heads / paragraphs) * 100, positions: (right / paragraphs) * 100 };
}

export const withoutTables = !existsSync(tables);
