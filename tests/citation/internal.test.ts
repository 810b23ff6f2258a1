import { describe, expect, test } from 'vitest';
import { findInternalReferences } from '../../server/src/citation/internal';
import { packs } from '../../server/src/language/index';
import type { LanguageId } from '../../server/src/language/pack';

/** Each reference as `kind direction: places`, a range with its dash, subparagraphs after their number. */
function read(language: LanguageId, text: string): string[] {
  return findInternalReferences(text, packs[language]!).map(({ kind, direction, within, places }) => {
    const inside = within ? ` in ${within.kind}${within.number ? ` ${text.slice(within.number.start, within.number.end)}` : ''}` : '';
    const said = places.map(({ number, signs, through }) => (through ? '–' : '') + (number ? text.slice(number.start, number.end) : '') + signs.map(({ start, end }) => text.slice(start, end)).join(''));
    return `${kind}${inside} ${direction}: ${said.join(' ')}`.trimEnd();
  });
}

describe('a reference of a text to itself', () => {
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'as set out in paragraph 5 above, and in paragraphs 3 to 5, 7 and 9 below', 'paragraph above: 5', 'paragraph below: 3 –5 7 9'],
    ['en', 'identified by paragraph 34 to paragraph 36 of this resolution', 'paragraph own: 34 –36'],
    ['en', 'described in paragraph 29(i)(e) of the present resolution', 'paragraph own: 29(i)(e)'],
    ['en', 'subparagraphs (a) and (b) of paragraph 5 bis above', 'paragraph above: 5 bis(a) 5 bis(b)'],
    ['en', 'referred to in subparagraph (b) and subparagraph (d) (ii), (iv) above', 'paragraph above: (b) (d)(ii) (iv)'],
    ['en', 'in paragraph 5 (a) and (b) above', 'paragraph above: 5(a) 5(b)'],
    ['en', 'See note 7 above.', 'note above: 7'],
    ['en', 'Section II below; see note 7.', 'section below: II', 'note null: 7'],
    ['fr', 'au paragraphe\u00a032 ci-dessus et aux paragraphes 30 et 31 ci-dessous', 'paragraph above: 32', 'paragraph below: 30 31'],
    ['fr', 'à l’alinéa a) du paragraphe 5 de la présente résolution', 'paragraph own: 5a)'],
    ['fr', 'les paragraphes 1, 4, 14 à 18 et 23 ci-dessus', 'paragraph above: 1 4 14 –18 23'],
    ['es', 'en el párrafo 29 i) e) y los párrafos 3 a 13 de la presente resolución', 'paragraph null: 29i)e)', 'paragraph own: 3 –13'],
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

describe('a paragraph of a section', () => {
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'under paragraph 1 of section I', 'paragraph in section I null: 1', 'section null: I'],
    ['en', 'pursuant to section II, paragraph 3, to report', 'section null: II', 'paragraph in section II null: 3'],
    ['en', 'paragraphs 3 and 5 to 7 of section II above', 'paragraph in section II above: 3 5 –7', 'section above: II'],
    ['en', 'subparagraph (b) of paragraph 5 of section II', 'paragraph in section II null: 5(b)', 'section null: II'],
    ['en', 'sect. II, paras. 3–5, above', 'section above: II', 'paragraph in section II above: 3 –5'],
    ['en', 'paragraph 2 of section I and paragraph 5 of section II', 'paragraph in section I null: 2', 'section null: I', 'paragraph in section II null: 5', 'section null: II'],
    ['fr', 'au paragraphe\u00a01 de la section\u00a0I', 'paragraph in section I null: 1', 'section null: I'],
    ['fr', 'en application de la section II, paragraphes 3 et 5 à 7, de lui faire rapport', 'section null: II', 'paragraph in section II null: 3 5 –7'],
    ['es', 'en el párrafo 1 de la sección I', 'paragraph in section I null: 1', 'section null: I'],
    ['es', 'los párrafos 3 y 5 a 7 de la sección II supra', 'paragraph in section II above: 3 5 –7', 'section above: II'],
    ['ru', 'в пункте 1 раздела I', 'paragraph in section I null: 1', 'section null: I'],
    ['ru', 'в пунктах 3 и 5–7 раздела II выше', 'paragraph in section II above: 3 5 –7', 'section above: II'],
    ['ru', 'в разделе II, пункт 3, настоящей резолюции', 'section own: II', 'paragraph in section II own: 3'],
    ['ar', 'في الفقرة 1 من الجزء الأول', 'paragraph in section الأول null: 1', 'section null: الأول'],
    ['ar', 'في الفقرات 3 و 5 إلى 7 من الجزء الثاني أعلاه', 'paragraph in section الثاني above: 3 5 –7', 'section above: الثاني'],
    ['ar', 'في الجزء الثاني، الفقرة 3، أعلاه', 'section above: الثاني', 'paragraph in section الثاني above: 3'],
    ['zh', '执行第一节第1段', 'section null: 一', 'paragraph in section 一 null: 1'],
    ['zh', '执行上文第二节第3段和第5至7段', 'section above: 二', 'paragraph in section 二 above: 3 5 –7'],
  ])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
});

describe('a paragraph of the preamble, and the preamble', () => {
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'the third preambular paragraph', 'preambular null: third'],
    ['en', 'the third and twenty-first preambular paragraphs of the present resolution', 'preambular own: third twenty-first'],
    ['en', 'preambular paragraphs 3 and 4 above', 'preambular above: 3 4'],
    ['en', 'the eighth to twelfth preambular paragraphs', 'preambular null: eighth –twelfth'],
    ['en', 'the second paragraph of the preamble, and paragraph 4 of the preamble', 'preambular null: second', 'preambular null: 4'],
    ['en', 'as outlined in the preamble and in paragraph 9 of this resolution', 'preambular null:', 'paragraph own: 9'],
    ['fr', 'au troisième alinéa du préambule', 'preambular null: troisième'],
    ['fr', 'les premier et deuxième alinéas du préambule de la présente résolution', 'preambular own: premier deuxième'],
    ['fr', 'à l’alinéa 3 du préambule et dans le préambule', 'preambular null: 3', 'preambular null:'],
    ['es', 'en el tercer párrafo del preámbulo', 'preambular null: tercer'],
    ['es', 'en el párrafo tercero del preámbulo de la presente resolución', 'preambular own: tercero'],
    ['ru', 'в третьем пункте преамбулы', 'preambular null: третьем'],
    ['ru', 'пункт 3 преамбулы настоящей резолюции и двадцать второй абзац преамбулы', 'preambular own: 3', 'preambular null: двадцать второй'],
    ['ar', 'في الفقرة الثالثة من الديباجة', 'preambular null: الثالثة'],
    ['ar', 'في الفقرة 3 من ديباجة هذا القرار', 'preambular own: 3'],
    ['ar', 'على النحو المبين في ديباجة هذا القرار وفي الفقرة 9 منه', 'preambular own:'],
    ['zh', '本决议序言部分第3段', 'preambular own: 3'],
    ['zh', '按照序言部分第三段', 'preambular null: 三'],
    ['zh', '按本决议序言部分和执行部分第9段所述', 'preambular own:', 'paragraph null: 9'],
  ])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
});

describe('an annex and its paragraphs', () => {
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'contained in the annex to the present resolution', 'annex own:'],
    ['en', 'paragraph 4 of the annex and annex II, paragraph 2', 'paragraph in annex null: 4', 'annex null:', 'annex null: II', 'paragraph in annex II null: 2'],
    ['en', 'items in part I of Annex B to this resolution and in the appendix', 'annex own: B', 'appendix null:'],
    ['fr', 'figurant à l’annexe\u00a0I de la présente résolution', 'annex own: I'],
    ['fr', 'au paragraphe 4 de l’annexe', 'paragraph in annex null: 4', 'annex null:'],
    ['es', 'en el anexo A de la presente resolución y el párrafo 4 del anexo', 'annex own: A', 'paragraph in annex null: 4', 'annex null:'],
    ['ru', 'в приложении к настоящей резолюции', 'annex own:'],
    ['ru', 'в пункте 4 приложения и в приложении А к настоящей резолюции', 'paragraph in annex null: 4', 'annex null:', 'annex own: А'],
    ['ar', 'الواردة في مرفق هذا القرار', 'annex own:'],
    ['ar', 'في المرفق ألف من هذا القرار وفي الفقرة 4 من المرفق', 'annex own: ألف', 'paragraph in annex null: 4', 'annex null:'],
    ['ar', 'من المرفق باء لهذا القرار', 'annex own: باء'],
    ['zh', '本决议附件所载安排', 'annex own:'],
    ['zh', '按照附件一第4段和附件B第一部分', 'annex null: 一', 'paragraph in annex 一 null: 4', 'annex null: B'],
    ['es', 'en el apartado a) del presente anexo', 'annex null:'],
  ])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
});

describe('abbreviations', () => {
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'see para. 5', 'paragraph null: 5'],
    ['en', 'see para. 5 and paras. 3–5 above', 'paragraph above: 5 3 –5'],
    ['fr', 'voir par. 1 et par. 3 et 4 ci-dessus', 'paragraph above: 1 3 4'],
    ['es', 'véase párr. 5 supra y párrs. 3 a 5 supra', 'paragraph above: 5', 'paragraph above: 3 –5'],
    ['ru', 'см. п. 5 выше и пп. 3–5 ниже', 'paragraph above: 5', 'paragraph below: 3 –5'],
    ['ar', 'انظر الفقرة 5', 'paragraph null: 5'],
    ['zh', '见第5段', 'paragraph null: 5'],
  ])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
});

describe('places of another text', () => {
  test.each<[LanguageId, string, ...string[]]>([
    ['en', 'resolution 55/222, section III, and paragraph 3 of resolution 70/1'],
    ['en', 'Resolutions 52/214, sect. C, para. 3; 55/222, sect. III, para. 12; and 57/283 B, sect. III, paras. 61–76.'],
    ['en', 'annex II to the Convention, the annexes thereto and its annex'],
    ['en', 'Resolution 70/1, annex, para. 4; Ibid., annex III, and A/75/53, chap. IV, sect. II.'],
    ['en', 'the preamble to the Charter and the third preambular paragraph of the Treaty'],
    ['en', 'recalls resolution 70/1, in particular paragraph 3'],
    ['en', 'sanctions under paragraph 7 (d) and (e) of its resolution 2293 (2016)'],
    ['en', 'paragraph 3 of section II of resolution 70/1 and section II, paragraph 3, of the report'],
    ['fr', 'résolution 55/222, section III, sect. IV, et l’annexe II de la Convention, ainsi que le préambule de la Charte'],
    ['fr', 'Résolution 70/1, annexe, par. 4 ; article 3, paragraphe 2, de la Charte'],
    ['es', 'resolución 55/222, sección III, secc. IV, y el anexo II de la Convención, y el preámbulo de la Carta'],
    ['es', 'el párrafo 4 del anexo de la resolución 46/182'],
    ['ru', 'резолюция 55/222, раздел III, разд. IV, и приложение II к Конвенции, и преамбула Устава'],
    ['ru', 'пункт 2 статьи 3 Устава и пункт 4 приложения к резолюции 46/182'],
    ['ar', 'القرار 55/222، الجزء الثالث، والمرفق الثاني للاتفاقية وديباجة الميثاق'],
    ['ar', 'بالفقرة 4 من مرفق القرار 2160 (2014)'],
    ['zh', '第55/222号决议，第三节，第12段；第76/246 A号决议第十六节'],
    ['zh', '《公约》附件一、《宪章》序言部分、该决议附件和其第5段'],
    ['fr', 'Résolution 69/313 de l’Assemblée générale, annexe, et dudit mémorandum'],
    ['ru', 'Там же, приложение III, и необходимость приложения усилий; в пункте 17 его резолюции 2240 (2015)'],
    ['ar', 'المرجع نفسه، المرفق الثالث، وذلك المرفق والتذييل الثاني لتلك الاتفاقية'],
    ['zh', '同上，附件三；《公约》第七部分第二节'],
    ['zh', '继续就遵守上述附件进行问责'],
  ])('%s: %s', (language, text, ...expected) => expect(read(language, text)).toEqual(expected));
});
