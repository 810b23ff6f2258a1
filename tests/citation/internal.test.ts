import { describe, expect, test } from 'vitest';
import { findInternalReferences } from '../../server/src/citation/internal';
import { packs } from '../../server/src/language/index';
import type { LanguageId } from '../../server/src/language/pack';

/** Each reference as `kind direction: places`, a range with its dash, subparagraphs after their number. */
function read(language: LanguageId, text: string): string[] {
  return findInternalReferences(text, packs[language]!).map(({ kind, direction, places }) => {
    const said = places.map(({ number, signs, through }) => (through ? '–' : '') + (number ? text.slice(number.start, number.end) : '') + signs.map(({ start, end }) => text.slice(start, end)).join(''));
    return `${kind} ${direction}: ${said.join(' ')}`;
  });
}

describe('a reference of a text to itself', () => {
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'as set out in paragraph 5 above, and in paragraphs 3 to 5, 7 and 9 below', 'paragraph above: 5', 'paragraph below: 3 –5 7 9'],
    ['en', 'identified by paragraph 34 to paragraph 36 of this resolution', 'paragraph own: 34 –36'],
    ['en', 'described in paragraph 29(i)(e) of the present resolution', 'paragraph own: 29(i)(e)'],
    ['en', 'subparagraphs (a) and (b) of paragraph 5 bis above', 'paragraph above: 5 bis(a) 5 bis(b)'],
    ['en', 'referred to in subparagraph (b) and subparagraph (d) (ii), (iv) above', 'paragraph above: (b) (d)(ii) (iv)'],
    ['en', 'See note 7 above.', 'note above: 7'],
    ['en', 'Section II below; see note 7.', 'section below: II', 'note null: 7'],
    ['fr', 'au paragraphe\u00a032 ci-dessus et aux paragraphes 30 et 31 ci-dessous', 'paragraph above: 32', 'paragraph below: 30 31'],
    ['fr', 'à l’alinéa a) du paragraphe 5 de la présente résolution', 'paragraph own: 5a)'],
    ['fr', 'les paragraphes 1, 4, 14 à 18 et 23 ci-dessus', 'paragraph above: 1 4 14 –18 23'],
    ['es', 'en el párrafo 29 i) e) y los párrafos 3 a 13 de la presente resolución', 'paragraph own: 3 –13'],
    ['es', 'en el párrafo 8 supra', 'paragraph above: 8'],
    ['ru', 'в пунктах 34–36 настоящей резолюции и в пункте 5 выше', 'paragraph own: 34 –36', 'paragraph above: 5'],
    ['ru', 'в подпункте b) и подпунктах d) ii), iv) и v) выше', 'paragraph above: b) d)ii) iv) v)'],
    ['ar', 'في الفقرات من 3 إلى 13 أدناه', 'paragraph below: 3 –13'],
    ['ar', 'بموجب الفقرتين 1 و 2 أعلاه', 'paragraph above: 1 2'],
    ['ar', 'في الفقرة 29 ’1‘ (ه) من هذا القرار', 'paragraph own: 29’1‘(ه)'],
    ['ar', 'في الفقرة الفرعية (ب) أعلاه', 'paragraph above: (ب)'],
    ['ar', 'في الجزء الثاني أعلاه والجزءين الثالث والحادي عشر من قرارها', 'section above: الثاني'],
    ['ar', 'انظر الجزء الثاني عشر أدناه', 'section below: الثاني عشر'],
    ['zh', '根据上文第1和2段采取行动，按照本决议第34至36段', 'paragraph above: 1 2', 'paragraph own: 34 –36'],
    ['zh', '采取本决议第29㈠(e)段所列行动', 'paragraph own: 29㈠(e)'],
    ['zh', '就上文(b)分段和(d)㈡、㈣分段', 'paragraph above: (b)'],
    ['zh', '见下文第二节', 'section below: 二'],
    ['zh', '见上文脚注7。', 'note null: 7'],
  ])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
});

describe('what refers to another text', () => {
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'recalling paragraph 5 of resolution 70/1 and article 3, paragraph 2, of the Charter'],
    ['en', 'its resolution 70/1, paragraph 5 and paragraph 7 above', 'paragraph above: 7'],
    ['en', 'section IV of its resolution 76/246, and note 3 to the report'],
    ['fr', 'le paragraphe 5 de la résolution 70/1'],
    ['es', 'el párrafo 5 de la resolución 70/1'],
    ['ru', 'пункт 5 резолюции 70/1'],
    ['ar', 'في الفقرة 17 من قراره 2240 (2015)'],
    ['zh', '第70/1号决议第5段'],
  ])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
});
