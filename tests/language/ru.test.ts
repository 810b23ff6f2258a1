import { describe, expect, it } from 'vitest';
import { ru } from '../../server/src/language/ru';
import { agree, convertLead, withAdverb } from '../../server/src/language/lead-forms';
import { checkPack, coverage, readsLead, withoutTables } from './pack-checks';

describe('the Russian pack', () => {
  checkPack(ru);

  it.each([
    { text: '|ссылаясь| на свои резолюции о маяках', position: 'preambular' as const },
    { text: '|ссылаясь далее| на доклад', position: 'preambular' as const, adverb: 'further' as const },
    { text: '|будучи глубоко обеспокоена| состоянием маяков', position: 'preambular' as const, gender: 'f' as const },
    { text: '|будучи убежден|, что маяки нужны', position: 'preambular' as const, gender: 'm' as const },
    { text: '|с удовлетворением отмечая| вклад смотрителей', position: 'preambular' as const },
    { text: '|выражая также глубокую обеспокоенность| в связи с туманами', position: 'preambular' as const, adverb: 'also' as const },
    { text: '|настоятельно призывает| все государства', position: 'operative' as const },
    { text: '|с удовлетворением отмечает далее|, что маяки светят', position: 'operative' as const, adverb: 'further' as const },
    { text: '|выражает свою глубокую признательность| смотрителям', position: 'operative' as const },
    { text: '|приветствует и поддерживает| усилия смотрителей', position: 'operative' as const },
    { text: '|принимает к сведению также| доклад', position: 'operative' as const, adverb: 'also' as const },
  ])('reads $text', (row) => readsLead(ru, row));

  it.each(['призывает государства зажечь маяки', 'подчеркивает важность маяков'])('leaves the object outside the lead: %s', (text) => {
    const [verb, ...object] = text.split(' ');
    readsLead(ru, { text: `|${verb}| ${object.join(' ')}`, position: 'operative' });
  });

  it('puts the adverb where official texts have it', () => {
    expect(withAdverb(ru, 'принимает к сведению', 'operative', 'also')).toBe('принимает к сведению также');
    expect(withAdverb(ru, 'обращает особое внимание', 'operative', 'further')).toBe('обращает особое внимание далее');
  });

  it('changes gender and part', () => {
    expect(agree(ru, 'будучи глубоко обеспокоена', 'm')).toBe('будучи глубоко обеспокоен');
    expect(convertLead(ru, 'с удовлетворением отмечает также', 'preambular')).toBe('с удовлетворением отмечая также');
  });

  it('names the eighty-first session in both cases', () => {
    expect([ru.sessionOrdinals[81], ru.sessionOrdinalsOblique?.[81], ru.sessionOrdinalsOblique?.[53]])
      .toEqual(['восемьдесят первая', 'восемьдесят первой', 'пятьдесят третьей']);
  });

  it.skipIf(withoutTables)('knows the heads of official leads', () => {
    // Headings begin with a capital, leads never do.
    const isLead = (lead: string): boolean => /^\p{Script=Cyrillic}/u.test(lead) && !/^\p{Lu}/u.test(lead);
    for (const position of ['preambular', 'operative'] as const) {
      const { heads, positions } = coverage(ru, position, isLead);
      expect(heads, position).toBeGreaterThanOrEqual(99.8);
      expect(positions, position).toBeGreaterThanOrEqual(99.7);
    }
  });
});
