import { describe, expect, it } from 'vitest';
import { packs } from '../../server/src/language';
import { describeLead } from '../../server/src/language/lead';

/** A snippet without its placeholders: their numbers, and the text that is left. */
function read(text: string): { numbers: number[]; rest: string } {
  const numbers: number[] = [];
  const rest = text.replace(/\$\{(\d+)(?::(?:[^}\\]|\\.)*|\|(?:[^|\\]|\\.)+\|)\}/gu, (_, number: string) => {
    numbers.push(Number(number));
    return '';
  });
  return { numbers, rest };
}

describe('clauses', () => {
  const ids = new Set(packs.en.clauses.map(({ id }) => id));

  for (const pack of Object.values(packs)) {
    it(`are valid snippets in ${pack.name}`, () => {
      expect(new Set(pack.clauses.map(({ id }) => id)).size).toBe(pack.clauses.length);
      for (const { id, title, text } of pack.clauses) {
        expect(ids, id).toContain(id);
        expect(title, id).not.toBe('');
        const { numbers, rest } = read(text);
        expect([...new Set(numbers)].sort((a, b) => a - b), id).toEqual([...new Set(numbers)].map((_, i) => i + 1));
        expect(rest.replace(/\{[mf]:[^{}]*\}/gu, ''), id).not.toMatch(/[$\\{}]/u);
        expect(rest, id).not.toMatch(/[.;]$/u);
      }
    });

    it(`begin with a lead of their part in ${pack.name}`, () => {
      for (const { id, position, text } of pack.clauses) {
        for (const gender of ['m', 'f'] as const) {
          const agreed = text.replace(/\{([mf]):([^{}]*)\}/gu, (_, of: string, words: string) => (of === gender ? words : ''));
          const lead = /\*([^*]+)\*/u.exec(agreed)?.[1];
          if (position === 'inside') {
            expect(lead, id).toBeUndefined();
          } else {
            expect([position, 'both'], `${id}: ${lead}`).toContain(describeLead(pack, lead ?? '')?.position);
          }
        }
      }
    });
  }
});

it('names every session from 1 to 99', () => {
  for (const pack of Object.values(packs)) {
    expect(pack.sessionOrdinals, pack.name).toHaveLength(100);
    expect(new Set(pack.sessionOrdinals.slice(1)).size, pack.name).toBe(99);
  }
  expect([1, 21, 67, 71, 79, 80, 81, 91].map((n) => packs.fr.sessionOrdinals[n])).toEqual([
    'première', 'vingt et unième', 'soixante-septième', 'soixante et onzième', 'soixante-dix-neuvième', 'quatre-vingtième',
    'quatre-vingt-unième',
    'quatre-vingt-onzième',
  ]);
  expect([1, 12, 23, 77, 80].map((n) => packs.es.sessionOrdinals[n])).toEqual([
    'primer', 'duodécimo', 'vigésimo tercer', 'septuagésimo séptimo', 'octogésimo',
  ]);
  expect([1, 12, 20, 45, 80, 81].map((n) => packs.en.sessionOrdinals[n])).toEqual([
    'first', 'twelfth', 'twentieth', 'forty-fifth', 'eightieth', 'eighty-first',
  ]);
});
