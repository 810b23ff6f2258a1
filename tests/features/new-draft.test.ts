import { describe, expect, test } from 'vitest';
import { newDraft } from '../../server/src/features/new-draft/index';
import type { DraftAnswers } from '../../server/src/features/new-draft/answers';
import { draftQuestions } from '../../server/src/features/new-draft/questions';
import type { LanguageId, Organ } from '../../server/src/language/pack';
import { allFindings } from '../../server/src/rules/judgement';
import { messageText } from '../../server/src/rules/messages';
import { snapshotOf } from '../support/snapshot';

const languages: readonly LanguageId[] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const bodies: readonly (readonly [Organ, number?])[] = [['GA'], ['GA', 1], ['GA', 2], ['GA', 3], ['GA', 4], ['GA', 5], ['GA', 6], ['SC'], ['ECOSOC'], ['HRC']];
const sessions: Readonly<Record<Organ, string>> = { GA: '81', SC: '2026', ECOSOC: '2026', HRC: '63' };
const titles: Readonly<Record<LanguageId, string>> = {
  ar: 'حماية المنارات القديمة', zh: '保护古老的灯塔', en: 'Protection of old lighthouses', fr: 'Protection des phares anciens', ru: 'Защита старых маяков', es: 'Protección de los faros antiguos',
};
/** Out of order on purpose; the last in Spanish begins with I. */
const sponsors: Readonly<Record<LanguageId, string>> = {
  ar: 'المغرب، الأردن، تشاد', zh: '不丹、中国、埃及', en: 'Portugal, Fiji, Bosnia and Herzegovina', fr: 'Norvège, Chili, Islande', ru: 'Сербия, Армения, Монголия', es: 'Islandia, Chile, España',
};

const table = languages.flatMap((language) => bodies.flatMap(([organ, committee]) => ['', '18 (c)'].flatMap((agendaItem) => ['', sponsors[language]].flatMap((named) =>
  ['2026-11-24', undefined].map((today): DraftAnswers => ({
    organ, language, session: sessions[organ], agendaItem, title: titles[language], sponsors: named,
    ...(committee && { committee }), ...(today && { today }),
  }))))));

test(`a new draft lints clean in every language and organ: ${table.length} drafts`, () => {
  for (const answers of table) {
    const { text, problems } = newDraft(answers, 'en');
    expect(problems, JSON.stringify(answers)).toEqual([]);
    const snapshot = snapshotOf(text);
    const faults = allFindings(snapshot.judgement).filter(({ severity }) => severity === 'error' || severity === 'warning');
    expect(faults.map(({ rule, finding }) => `${rule.id}: ${messageText(rule, finding.message, 'en', finding.parameters)}`), `${JSON.stringify(answers)}\n${text}`).toEqual([]);
  }
}, 60_000);

test('what is written is what is read', () => {
  for (const answers of table) {
    const { text } = newDraft(answers, 'en');
    const { file } = snapshotOf(text);
    const [resolution] = file.resolutions;
    const { masthead, parts, organ, pack } = resolution!;
    const context = `${JSON.stringify(answers)}\n${text}`;
    expect(file.resolutions, context).toHaveLength(1);
    expect([organ, pack?.id, masthead.draft?.value], context).toEqual([answers.organ, answers.language, 'draft']);
    expect(masthead.symbol?.value, context).toMatch(/\/(?:L\.)?___$/);
    if (answers.organ === 'GA' || answers.organ === 'HRC') expect(resolution!.session, context).toBe(Number(answers.session));
    if (answers.organ === 'GA') expect(masthead.committee?.value, context).toBe(answers.committee);
    if (answers.organ !== 'SC') {
      expect(masthead.agendaItem?.value.replace(/[()]/g, ''), context).toBe(answers.agendaItem === '' ? undefined : '18 c');
      expect(masthead.title?.value, context).toBe(titles[answers.language]);
    }
    expect(masthead.sponsors, context).toHaveLength(answers.sponsors === '' ? 0 : 3);
    expect([parts[0]!.preamble.length, parts[0]!.operative.length], context).toEqual([1, 2]);
  }
}, 60_000);

/** What an editor makes of a snippet whose placeholders hold no others. */
function filledSnippet(snippet: string): string {
  return snippet.replace(/\$\{\d+:((?:\\.|[^\\}])*)\}|\\([\\$}])/gs, (_, inner: string | undefined, sign: string) => inner?.replace(/\\([\\$}])/g, '$1') ?? sign);
}

test('the snippet is the text with placeholders', () => {
  for (const answers of table) {
    const { text, snippet } = newDraft(answers, 'en');
    expect(filledSnippet(snippet)).toBe(text);
  }
});

describe('a draft', () => {
  const answers: DraftAnswers = { organ: 'GA', language: 'fr', session: '81', committee: 3, agendaItem: '75 (a)', title: 'Phares', sponsors: 'Norvège, Élidie, Chili', today: '2026-11-24' };

  test('in French', () => {
    expect(newDraft(answers, 'en').text).toBe(`# Assemblée générale

A/C.3/81/L.\\_\\_\\_

Distr. limitée  
24 novembre 2026  
Français  
Original\u00a0: français

---

Quatre-vingt-unième session  
**Troisième Commission**  
Point 75 a) de l’ordre du jour

**Chili, Élidie et Norvège\u00a0: projet de résolution**

## **Phares**

*L’Assemblée générale*,

*Guidée* par les buts et principes énoncés dans la Charte des Nations Unies,

1. *Invite* les États Membres à prendre les mesures voulues;

2. *Décide* de rester saisie de la question.
`);
  });
  test('of the Security Council has neither title nor item', () => {
    const { text } = newDraft({ organ: 'SC', language: 'en', session: '2026', today: '2026-11-24' }, 'en');
    expect(text).toContain('S/2026/\\_\\_\\_\n\nDistr.: General  \n24 November 2026  \nOriginal: English\n\n---\n\n**Draft resolution**\n\n*The Security Council*,');
  });
  test('in Spanish joins with "e" before an i', () => {
    expect(newDraft({ ...answers, language: 'es', sponsors: 'Irlanda, Chile' }, 'en').text).toContain('**Chile e Irlanda: proyecto de resolución**');
  });
  test('names the sponsors as the United Nations does in its language, however they are typed', () => {
    expect(newDraft({ ...answers, sponsors: 'chile, andorre, Élidie' }, 'en').text).toContain('**Andorre, Chili et Élidie\u00a0: projet de résolution**');
  });
  test('in Arabic writes the conjunction and the name as one', () => {
    expect(newDraft({ ...answers, sponsors: 'Uruguay, bolivie, Iran' }, 'en').text).toContain('**Bolivie (État plurinational de), Iran (République islamique d’) et Uruguay\u00a0: projet de résolution**');
    expect(newDraft({ ...answers, language: 'ar', sponsors: 'تشاد، الأردن' }, 'en').text).toContain('**الأردن وتشاد: مشروع قرار**');
  });
  test('in Chinese keeps the order of the sponsors', () => {
    expect(newDraft({ ...answers, language: 'zh', sponsors: '不丹、中国' }, 'en').text).toContain('**不丹和中国：决议草案**');
  });
  test('leaves its date open in another session', () => {
    expect(newDraft({ ...answers, session: '82' }, 'en').text).toContain('Distr. limitée  \n\\_\\_\\_  \nFrançais');
  });
  test('takes signs of snippets as they are', () => {
    const { text, snippet } = newDraft({ ...answers, title: 'Cost: ${1:x} \\ }' }, 'en');
    expect(text).toContain('## **Cost: ${1:x} \\ }**');
    expect(filledSnippet(snippet)).toBe(text);
  });
});

test.each([
  ['session', { session: '' }], ['session', { session: 'eighty' }], ['session', { session: '150' }], ['session', { organ: 'SC', session: '81' }],
  ['agendaItem', { agendaItem: 'the sea' }], ['title', { title: ' ' }], ['title', { title: 'x'.repeat(501) }], ['sponsors', { sponsors: 'Chile, 12' }], ['sponsors', { sponsors: 'Chile: Peru' }],
] as const)('an answer that cannot be used is told: %s %o', (question, given) => {
  const draft = newDraft({ organ: 'GA', language: 'en', session: '81', title: 'Lights', ...given }, 'en');
  expect(draft.problems.map((it) => it.question)).toEqual([question]);
  expect(draft.problems[0]!.message).toMatch(/^[^.]+\.(?: [^.]+\.)?$/);
  expect(draft.text).toBe('');
});

test('the questions propose the session of the day', () => {
  const usual = (today: string): string[] => draftQuestions(today, 'fr').organs.map((it) => it.usual);
  expect(usual('2026-11-24')).toEqual(['81', '2026', '2026', '63']);
  expect(usual('2026-03-02')).toEqual(['80', '2026', '2026', '61']);
  expect(usual('never')).toEqual(['', '', '', '']);
  expect(draftQuestions('2026-11-24', 'fr')).toMatchObject({ languages: [{ id: 'fr', name: 'Français' }, {}, {}, {}, {}, {}], committees: { length: 6 } });
});
