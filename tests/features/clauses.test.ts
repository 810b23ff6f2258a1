import { describe, expect, test } from 'vitest';
import { clauseInsertions, clausesAt } from '../../server/src/features/clauses';
import { packs } from '../../server/src/language/index';
import type { LanguageId } from '../../server/src/language/pack';
import { edited, snapshotAt } from '../support/snapshot';

/** The text once a clause is inserted at `‸`. */
function inserted(source: string, id: string): string {
  const { snapshot, position } = snapshotAt(source);
  const clauses = clauseInsertions(snapshot, position);
  const clause = clauses.find((it) => it.id === id);
  if (!clause) throw new Error(`no "${id}" among ${clauses.map((it) => it.id).join(' ')}`);
  return edited(snapshot, [...clause.additionalEdits, { range: clause.range, newText: clause.insert }]);
}

function offered(source: string): string[] {
  const { snapshot, position } = snapshotAt(source);
  return clauseInsertions(snapshot, position).map(({ id }) => id);
}

const french = '*L’Assemblée générale*,\n\n';
const draft = '*The General Assembly*,\n\n*Recalling* its work,\n\n1. *Requests* the following:\n\n(a) A list of lamps;\n\n(b) A list of keepers;\n\n2. *Invites* all to help<sup>1</sup>.\n\n<sup>1</sup> See the report.\n';
const report = /^3\. \*Requests\* the Secretary-General to submit to the General Assembly at its \$\{.+\} session a report on the implementation of the present resolution\.$/m;

describe('a clause is inserted', () => {
  test('after the paragraph of the cursor, numbered, as the last one', () => {
    const text = inserted(draft.replace('all to', 'all‸ to'), 'sg-report');
    expect(text).toMatch(report);
    expect(text).toContain('help<sup>1</sup>;\n\n3. *Requests*');
    expect(text).toMatch(/resolution\.\n\n<sup>1<\/sup> See the report\.\n$/);
  });
  test('after the body where the cursor is among the notes', () => {
    expect(inserted(`${draft}‸`, 'sg-report')).toMatch(report);
    expect(inserted(draft.replace('the report', 'the‸ report'), 'sg-report')).toMatch(/resolution\.\n\n<sup>1<\/sup>/);
  });
  test('after the items of a paragraph, never among them', () => {
    expect(inserted(draft.replace('following', 'follow‸ing'), 'sg-report')).toMatch(/keepers;\n\n2\. \*Also requests\* the Secretary-General .+;\n\n2\. \*Invites\*/);
  });
  test('on an empty line of the preamble, with a comma', () => {
    expect(inserted(draft.replace('work,\n\n', 'work,\n\n‸\n\n'), 'charter-guided')).toMatch(/work,\n\n\*Guided\* by .+,\n\n+1\. /);
  });
  test('and no more than one empty line parts it from its neighbours', () => {
    expect(inserted('*The General Assembly*,\n\n‸\n\n1. *Affirms* it.\n', 'charter-guided')).toMatch(/^\*The General Assembly\*,\n\n\*Guided\* by [^\n]+,\n\n1\. /);
    expect(inserted('*The General Assembly*,\n\n‸\n1. *Affirms* it.\n', 'charter-guided')).toMatch(/by [^\n]+,\n\n1\. /);
    expect(inserted('*The General Assembly*,\r\n\r\n‸\r\n\r\n1. *Affirms* it.\r\n', 'charter-guided')).toMatch(/by [^\n]+,\r\n\r\n1\. /);
  });
  test('with the line ends of the file', () => {
    const text = inserted(draft.replaceAll('\n', '\r\n').replace('all to', 'all‸ to'), 'sg-report');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  test('inside a paragraph, at the cursor', () => {
    expect(inserted(draft.replace('to help', 'to help‸'), 'existing-resources')).toContain('to help within existing resources<sup>1</sup>.');
  });
});

test('a clause refers to no note that is not there, and shows what is to be filled in', () => {
  const { snapshot, position } = snapshotAt(`${french}‸\n\n1. *Affirme* son attachement.\n`);
  const clause = clauseInsertions(snapshot, position).find(({ id }) => id === 'having-considered')!;
  expect(clause.preview).toBe('Ayant examiné le rapport de [organe] sur [sujet]');
  for (const { clauses } of Object.values(packs)) expect(clauses.filter(({ text }) => /<sup|\[\^/.test(text))).toEqual([]);
});

describe('a clause fits what stands there', () => {
  const preamble = (language: keyof typeof lines, above: string): string => `${lines[language]}\n\n${above}‸\n\n`;
  const lines = { en: '*The General Assembly*,', fr: '*L’Assemblée générale*,', ru: '*Генеральная Ассамблея*,', ar: '***إن الجمعية العامة***،', zh: '**大会**，', es: '*La Asamblea General*,' };
  test.each([
    ['en', '*Guided* by its rules,', 'charter-guided', '*Guided also* by'],
    ['fr', '*Guidée* par son règlement,', 'charter-guided', '*Guidée également* par'],
    ['ar', '***إذ تشير*** إلى قرارها 64/178،', 'charter-guided', '***وإذ تسترشد*** ب'],
  ] as const)('its lead follows the one above: %s', (language, above, id, expected) => expect(inserted(preamble(language, above), id)).toContain(`${above}\n\n${expected}`));
  test.each([
    ['en', 'its ${1:seventy-fifth} session'], ['fr', 'sa ${1:soixante-quinzième} session'], ['es', 'su ${1:septuagésimo quinto} período'],
    ['ru', 'ее ${1:семьдесят пятой} сессии'], ['ar', 'دورتها ${1:الخامسة والسبعين}'], ['zh', '大会${1:第七十五}届会议'],
  ] as const)('its session is the next: %s', (language, expected) => {
    const title = packs[language].organs.find(({ organ }) => organ === 'GA')!.name;
    expect(inserted(`# ${title}\n\nA/C.2/74/L.5\n\n${lines[language]}\n\n1. *Word* ‸word.\n`, 'sg-report')).toContain(expected);
  });
  test('the Human Rights Council looks a year ahead', () => {
    const draft = (line: string): string => `# General Assembly\n\nA/HRC/57/L.5\n\n${line}\n\n1. *Decides* to act‸.\n`;
    expect(inserted(draft('*The Human Rights Council*,'), 'sg-report-hrc')).toContain('its ${3:sixtieth} session');
    expect(inserted(draft('*El Consejo de Derechos Humanos*,').replace('Decides', 'Decide'), 'sg-report-hrc')).toContain('su ${2:60º} período');
  });
  test.each(Object.values(packs))('no text refers to a note that is not there, nor prejudges the budget unasked: $id', ({ clauses }) => {
    for (const { id, text } of clauses) {
      expect([id, text]).toEqual([id, expect.not.stringContaining('<sup>')]);
      expect(text.replaceAll('<next>', '')).not.toContain('<');
    }
    const resources = clauses.find(({ id }) => id === 'existing-resources')!.text.replace(/\$\{\d\|([^,|]*).*/u, '$1');
    expect(clauses.find(({ id }) => id === 'high-level-meeting')!.text).not.toContain(resources);
  });
});

test('organs have clauses of their own', () => {
  const council = draft.replace('General Assembly', 'Security Council');
  expect(offered(council.replace('work', 'wo‸rk'))).toContain('chapter-vii');
  expect(offered(draft.replace('work', 'wo‸rk'))).not.toContain('chapter-vii');
});

test('the words agree with the organ', () => {
  const french = (organ: string): string => `*${organ}*,\n\n‸\n\n1. *Décide* d’agir.\n`;
  expect(inserted(french('L’Assemblée générale'), 'charter-guided')).toContain('*Guidée* par');
  expect(inserted(french('Le Conseil de sécurité'), 'charter-guided')).toContain('*Guidé* par');
});

test.each([['in the masthead', `# Ass‸embly\n\n${draft}`], ['in an empty file', '‸'], ['in no language', 'lorem ‸ipsum']])('nothing is offered %s', (_, source) => {
  expect(offered(source)).toEqual([]);
});

describe('one sentence says why no clause is offered', () => {
  const text = `# General Assembly\n\nA/C.3/80/L.9\n\n**Freedonia: draft resolution**\n\n## Lights\n\n${draft}\n## Annex\n\nLamps.\n`;
  const why = (source: string, language?: LanguageId): string | null => {
    const { snapshot, position } = snapshotAt(source);
    return clausesAt(snapshot, position, language).refusal;
  };
  test.each([
    ['in the masthead', text.replace('A/C.3', '‸A/C.3'), 'A standard clause cannot be set in the masthead: put the cursor in the preamble or in the operative part.'],
    ['in the title', text.replace('Lights', 'Li‸ghts'), 'A standard clause cannot be set in the masthead: put the cursor in the preamble or in the operative part.'],
    ['in an annex', text.replace('Lamps.', 'Lamps‸.'), 'A standard clause stands in the preamble or in the operative part: put the cursor there.'],
    ['in an empty file', '‸', 'A standard clause stands in the preamble or in the operative part: put the cursor there.'],
    ['in no language', 'lorem ‸ipsum dolor', 'The language of this draft is not known: begin with its organ line, or set resolute.language.'],
  ])('%s', (_, source, sentence) => expect(why(source)).toBe(sentence));
  test('in a language that the draft is not in', () => {
    expect(why(text.replace('its work', 'its ‸work'), 'fr')).toBe('The standard clause and the draft are not in the same language (Français, English): choose one in the language of the draft.');
    expect(why(text.replace('its work', 'its ‸work'), 'xx' as never)).toMatch(/not in the same language \(xx, English\)/);
    expect(why(text.replace('its work', 'its ‸work'), 'en')).toBeNull();
  });
});
