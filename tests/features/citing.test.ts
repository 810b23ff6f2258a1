import { describe, expect, test } from 'vitest';
import { ResolutionIndex, type IndexedResolution } from '../../server/src/citation/index-of-resolutions';
import { citable } from '../../server/src/features/citing/citable';
import { insertCitation } from '../../server/src/features/citing/index';
import type { Settings } from '../../server/src/features/settings';
import { defaultSettings } from '../../server/src/features/settings';
import type { Organ } from '../../server/src/language/pack';
import { allFindings } from '../../server/src/rules/judgement';
import { edited, snapshotAt, snapshotOf } from '../support/snapshot';

const known: readonly IndexedResolution[] = [
  { body: 'GA', number: '64/951', date: { y: 2010, m: 7, d: 30 }, title: 'Lights', titles: { fr: 'Phares' } },
  { body: 'SC', number: '1325 (2000)', date: { y: 2000, m: 10, d: 31 }, title: '' },
  { body: 'ECOSOC', number: '2008/33', date: { y: 2008, m: 7, d: 25 }, title: 'Lamps' },
  { body: 'CSW', number: '60/2', date: null, title: 'Elsewhere' },
];
const withIndex: Partial<Settings> = { rules: { ...defaultSettings.rules, resolutions: new ResolutionIndex(known) } };

function cited(source: string, organ: Organ, number: string, settings?: Partial<Settings>): string {
  const { snapshot, position } = snapshotAt(source, settings);
  const { edits, messages, blank } = insertCitation(snapshot, snapshot.document.offsetAt(position), { organ, number });
  if (edits.length === 0) return messages.join(' ');
  const text = edited(snapshot, edits);
  if (!blank) return text;
  const after = snapshotOf(text);
  expect(after.document.slice(after.document.offsetAt(blank.start), after.document.offsetAt(blank.end))).toBe('\\_\\_\\_');
  return text;
}

const drafts = {
  en: (words: string) => `*The General Assembly*,\n\n*Recalling* ${words}\n\n1. *Thanks* the keepers.\n`,
  fr: (words: string) => `*L’Assemblée générale*,\n\n*Rappelant* ${words}\n\n1. *Remercie* les gardiens.\n`,
  es: (words: string) => `*La Asamblea General*,\n\n*Recordando* ${words}\n\n1. *Agradece* a los guardianes.\n`,
  ru: (words: string) => `*Генеральная Ассамблея*,\n\n*ссылаясь на* ${words}\n\n1. *благодарит* смотрителей.\n`,
  zh: (words: string) => `**大会**，\n\n**回顾**${words}\n\n1. **感谢**灯塔看守人。\n`,
  ar: (words: string) => `***إن الجمعية العامة***،\n\n***إذ تشير*** إلى ${words}\n\n1 - ***تشكر*** الحراس.\n`,
};

describe('a citation is written', () => {
  test.each([
    ['en', 'GA', '64/951', 'its resolution 64/951 of 30 July 2010'],
    ['en', 'SC', '1325', 'Security Council resolution 1325 (2000) of 31 October 2000'],
    ['fr', 'GA', '64/951', 'sa résolution 64/951 du 30 juillet 2010'],
    ['fr', 'ECOSOC', '2008/33', 'la résolution 2008/33 du Conseil économique et social, en date du 25 juillet 2008'],
    ['es', 'GA', '64/951', 'su resolución 64/951, de 30 de julio de 2010'],
    ['es', 'SC', '1325 (2000)', 'la resolución 1325 (2000) del Consejo de Seguridad, de 31 de octubre de 2000'],
    ['ru', 'GA', '64/951', 'свою резолюцию 64/951 от 30 июля 2010 года'],
    ['ru', 'SC', '1325', 'резолюцию 1325 (2000) Совета Безопасности от 31 октября 2000 года'],
    ['zh', 'GA', '64/951', '其2010年7月30日第64/951号决议'],
    ['zh', 'SC', '1325', '安全理事会2000年10月31日第1325(2000)号决议'],
    ['ar', 'GA', '64/951', 'قرارها 64/951 المؤرخ 30 تموز/يوليه 2010'],
    ['ar', 'SC', '1325', 'قرار مجلس الأمن 1325 (2000) المؤرخ 31 تشرين الأول/أكتوبر 2000'],
  ] as const)('in %s, of %s: %s', (language, organ, number, words) => {
    const comma = language === 'zh' ? '，' : language === 'ar' ? '،' : ',';
    const text = cited(drafts[language](`‸${comma}`), organ, number, withIndex);
    expect(text).toBe(drafts[language](`${words}${comma}`));
    const faults = allFindings(snapshotOf(text, withIndex).judgement).filter(({ rule }) => /^citation|^symbol|zh-fullwidth|ar-marks/.test(rule.id));
    expect(faults.map(({ rule }) => rule.id)).toEqual([]);
  });
  test('agreeing with the organ that speaks', () => {
    expect(cited('***إن مجلس الأمن***،\n\n***إذ يشير*** إلى ‸،\n', 'SC', '1325')).toContain('إلى قراره 1325 (2000)،');
  });
  test('with the date left blank where it is not known', () => {
    expect(cited(drafts.en('‸,'), 'GA', '64/293')).toContain('*Recalling* its resolution 64/293 of \\_\\_\\_,');
    expect(cited(drafts.zh('‸，'), 'GA', '64/293')).toContain('**回顾**其\\_\\_\\_第64/293号决议，');
  });
  test('without its date where it was named before', () => {
    const before = drafts.en('its resolution 64/951 of 30 July 2010,').replace('keepers', 'keepers, in line with ‸');
    expect(cited(before, 'GA', '64/951', withIndex)).toContain('in line with its resolution 64/951.');
  });
  test('without a date by the Security Council of its own', () => {
    expect(cited('*The Security Council*,\n\n*Recalling* ‸,\n', 'SC', '1325', withIndex)).toContain('*Recalling* its resolution 1325 (2000),');
    expect(cited('*The Security Council*,\n\n*Recalling* ‸,\n', 'GA', '60/1')).toContain('*Recalling* General Assembly resolution 60/1,');
  });
  test('of the organ that speaks in a draft embedded in another’s', () => {
    const text = cited('*The Human Rights Council*,\n\n*Recalling* ‸,\n', 'HRC', '5/1');
    expect(text).toContain('*Recalling* its resolution 5/1,');
  });
  test('in a note, with neither date nor "its"', () => {
    const note = `${drafts.en('the report,<sup>1</sup>')}\n<sup>1</sup> ‸\n`;
    expect(cited(note, 'GA', '64/951', withIndex)).toContain('<sup>1</sup> Resolution 64/951\n');
    expect(cited(note.replace('‸', 'See ‸.'), 'SC', '1325')).toContain('<sup>1</sup> See Security Council resolution 1325 (2000).\n');
  });
  test('in whatever form its number is typed', () => {
    expect(cited(drafts.en('‸,'), 'GA', ' A/RES/64/951 ', withIndex)).toContain('its resolution 64/951 of');
    expect(cited(drafts.en('‸,'), 'GA', '217(III)A')).toContain('its resolution 217 A (III) of');
    expect(cited(drafts.en('‸,'), 'SC', 'S/RES/1325 (2000)')).toContain('resolution 1325 (2000) of');
  });
});

describe('what stands there already is not written twice', () => {
  test.each([
    ['en', 'its ‸,', 'its resolution 64/951 of 30 July 2010,'],
    ['en', 'its resolution ‸,', 'its resolution 64/951 of 30 July 2010,'],
    ['en', 'its resolution‸,', 'its resolution 64/951 of 30 July 2010,'],
    ['en', 'resolution ‸ on lights,', 'resolution 64/951 of 30 July 2010 on lights,'],
    ['en', '‸lights,', 'its resolution 64/951 of 30 July 2010 lights,'],
    ['fr', 'sa ‸,', 'sa résolution 64/951 du 30 juillet 2010,'],
    ['es', 'su resolución ‸ sobre faros,', 'su resolución 64/951, de 30 de julio de 2010, sobre faros,'],
    ['zh', '其‸，', '其2010年7月30日第64/951号决议，'],
    ['ar', 'قرارها ‸،', 'قرارها 64/951 المؤرخ 30 تموز/يوليه 2010،'],
  ] as const)('in %s: %s', (language, before, after) => {
    expect(cited(drafts[language](before), 'GA', '64/951', withIndex)).toBe(drafts[language](after));
  });
});

describe('one sentence says why nothing is written', () => {
  const draft = `# General Assembly\n\nA/C.3/80/L.9\n\n**Freedonia: draft resolution**\n\n## Lights\n\n${drafts.en('its work,')}`;
  test.each([
    ['in the masthead', draft.replace('A/C.3', '‸A/C.3'), 'GA', '64/951', 'A citation cannot be set in the masthead: put the cursor in a paragraph or a note.'],
    ['in the title', draft.replace('Lights', 'Li‸ghts'), 'GA', '64/951', 'A citation cannot be set in the masthead: put the cursor in a paragraph or a note.'],
    ['between the lines of the masthead', draft.replace('L.9\n', 'L.9\n‸'), 'GA', '64/951', 'A citation cannot be set in the masthead: put the cursor in a paragraph or a note.'],
    ['in the organ line', draft.replace('The General', 'The ‸General'), 'GA', '64/951', 'A citation stands in a paragraph or in a note: put the cursor there.'],
    ['between paragraphs', draft.replace('work,\n', 'work,\n‸'), 'GA', '64/951', 'A citation stands in a paragraph or in a note: put the cursor there.'],
    ['in an empty file', '‸', 'GA', '64/951', 'A citation stands in a paragraph or in a note: put the cursor there.'],
    ['in no language', 'lorem ‸ipsum dolor', 'GA', '64/951', 'The language of this draft is not known: begin with its organ line, or set resolute.language.'],
    ['for what is no number', drafts.en('‸,'), 'GA', 'sixty', '“sixty” is not the number of a resolution (General Assembly): write it like 64/293.'],
    ['for a number of another organ', drafts.en('‸,'), 'SC', '64/951', '“64/951” is not the number of a resolution (Security Council): write it like 1325 (2000).'],
    ['for a number of another year', drafts.en('‸,'), 'SC', '1325 (2001)', 'Resolution 1325 of the Security Council is of 2000: cite it as 1325 (2000).'],
    ['for nothing', drafts.en('‸,'), 'GA', ' ', '“” is not the number of a resolution (General Assembly): write it like 64/293.'],
  ] as const)('%s', (_, source, organ, number, sentence) => expect(cited(source, organ, number)).toBe(sentence));
});

test('the list holds the organs, the one that speaks first, and what the index knows of them', () => {
  const { snapshot, position } = snapshotAt('*Le Conseil de sécurité*,\n\n*Rappelant* ‸,\n', withIndex);
  const { refusal, organs, resolutions } = citable(snapshot, position);
  expect(refusal).toBeNull();
  expect(organs.map(({ organ }) => organ)).toEqual(['SC', 'GA', 'ECOSOC', 'HRC']);
  expect(resolutions.map(({ number, organName, title, date }) => [number, organName, title, date].join('|'))).toEqual([
    '1325 (2000)|Conseil de sécurité||31 octobre 2000', '64/951|Assemblée générale|Phares|30 juillet 2010', '2008/33|Conseil économique et social|Lamps|25 juillet 2008',
  ]);
});
