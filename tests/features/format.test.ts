import { describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { aboutEndMarks, joinsParagraphs } from '../../server/src/features/format/fixes';
import { formatting } from '../../server/src/features/format/index';
import type { Settings } from '../../server/src/features/settings';
import { rules } from '../../server/src/rules/index';
import { marked } from '../support/marked';
import { edited, snapshotOf } from '../support/snapshot';

const en = '*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n\n';
const fr = '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/178,\n\n';
const ar = '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n\n';
const zh = '**大会**，\n\n**回顾**其第64/178号决议，\n\n';

function formatted(text: string, settings?: Partial<Settings>, range?: Range): string {
  const snapshot = snapshotOf(text, settings);
  return edited(snapshot, formatting(snapshot, range));
}

function check(source: string, expected: string, settings?: Partial<Settings>): void {
  expect(formatted(source, settings)).toBe(expected);
  expect(formatted(expected, settings)).toBe(expected);
}

const checkLeft = (source: string): void => check(source, source);

describe('formatting sets', () => {
  test('spaces', () => {
    check(`${en}1. *Affirms*  the value of ferries; \n\n2. *Invites* ships.\t\n`, `${en}1. *Affirms* the value of ferries;\n\n2. *Invites* ships.\n`);
    check(`${fr}1.   *Affirme* son attachement  à tous.\n`, `${fr}1. *Affirme* son attachement à tous.\n`);
    check(`${ar}1 -  ***تؤكد***  قيمة المنارات.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات.\n`);
    check(`${zh}1.  **申明**灯塔的价值。 \n`, `${zh}1. **申明**灯塔的价值。\n`);
    check(`${en}1. *Requests*:\n\n(a)Boats;\n\n(b) Ships.\n`, `${en}1. *Requests*:\n\n(a) Boats;\n\n(b) Ships.\n`);
  });
  test('blank lines', () => {
    check(`\n\n${en.replaceAll('\n\n', '\n \n\n\n')}1. *Affirms* boats;\n2. *Invites* ships.`, `${en}1. *Affirms* boats;\n\n2. *Invites* ships.\n`);
    check(`${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\nb) Des phares.\n\n\n\n`, `${fr}1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\nb) Des phares.\n`);
    check(`${ar}1 - ***تؤكد*** قيمة المنارات؛\n2 - ***تطلب*** منارات.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** منارات.\n`);
    check(`${zh}1. **申明**灯塔的价值；\n2. **请**秘书长采取行动。\n`, `${zh}1. **申明**灯塔的价值；\n\n2. **请**秘书长采取行动。\n`);
    check(`${en}1. *Affirms* boats;\n2. *Invites* ships.\n\n\n`.replaceAll('\n', '\r\n'), `${en}1. *Affirms* boats;\n\n2. *Invites* ships.\n`.replaceAll('\n', '\r\n'));
  });
  test('the emphasis of leads', () => {
    check(`${en}Noting with concern the lamps,\n\n1. *Affirms the value* of ferries.\n`, `${en}*Noting with concern* the lamps,\n\n1. *Affirms* the value of ferries.\n`);
    check(`${fr}*Prenant* note de l’état des phares,\n\n1. **Affirme** son attachement.\n`, `${fr}*Prenant note* de l’état des phares,\n\n1. *Affirme* son attachement.\n`);
    check(`${ar}***وإذ تحيط*** علما بتقرير الأمين العام،\n\n1 - *تؤكد* قيمة المنارات.\n`, `${ar}***وإذ تحيط علما*** بتقرير الأمين العام،\n\n1 - ***تؤكد*** قيمة المنارات.\n`);
    check(`${zh}关切地注意到灯具的状况，\n\n1. **申明**灯塔的价值。\n`, `${zh}**关切地注意到**灯具的状况，\n\n1. **申明**灯塔的价值。\n`);
  });
  test('references to notes on the side of the mark that the language asks for', () => {
    check(`${en}1. *Affirms* the value of ferries<sup>1</sup>.\n\n<sup>1</sup> Boats.\n`, `${en}1. *Affirms* the value of ferries.<sup>1</sup>\n\n<sup>1</sup> Boats.\n`);
    check(`${fr}1. *Affirme* son attachement.[^1]\n\n[^1]: Récifs.\n`, `${fr}1. *Affirme* son attachement[^1].\n\n[^1]: Récifs.\n`);
    check(`${ar}1 - ***تؤكد*** قيمة المنارات.<sup>1</sup>\n\n<sup>1</sup> A/80/1.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات<sup>1</sup>.\n\n<sup>1</sup> A/80/1.\n`);
    check(`${zh}1. **申明**灯塔的价值<sup>1</sup>。\n\n<sup>1</sup> A/80/1。\n`, `${zh}1. **申明**灯塔的价值。<sup>1</sup>\n\n<sup>1</sup> A/80/1。\n`);
  });
  test('the typography of the language', () => {
    check(`${en}1. *Affirms* the "value" of ferries.\n`, `${en}1. *Affirms* the “value” of ferries.\n`);
    check(`${fr}1. *Affirme* l'attachement au "phare" de tous: un signe.\n`, `${fr}1. *Affirme* l’attachement au «\u00a0phare\u00a0» de tous\u00a0: un signe.\n`);
    check(`${ar}1 - ***تؤكد*** قيمة المنارات, وتحث الدول.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات، وتحث الدول.\n`);
    check(`${zh}1. **申明**灯塔的价值,并请各国采取行动。\n`, `${zh}1. **申明**灯塔的价值，并请各国采取行动。\n`);
  });
  test('a paragraph that a page has cut as one', () => {
    check('*The General Assembly*,\n\n*Recalling* its work on lamps and\n\n---\n\n<sup>1</sup> A/79/10.\n\nlighthouses of the north,<sup>1</sup>\n\n1. *Decides* to act.\n',
      '*The General Assembly*,\n\n*Recalling* its work on lamps and lighthouses of the north,<sup>1</sup>\n\n---\n\n<sup>1</sup> A/79/10.\n\n1. *Decides* to act.\n');
    check('**大会**，\n\n**回顾**其关于灯塔的工作\n\n---\n\n以及关于浮标的工作，\n\n1. **申明**灯塔的价值。\n', '**大会**，\n\n**回顾**其关于灯塔的工作以及关于浮标的工作，\n\n---\n\n1. **申明**灯塔的价值。\n');
  });
});

describe('formatting leaves', () => {
  test('words, numbers and end marks', () => {
    checkLeft(`${en}3. *Affirms* the color of ferries.\n\n3. *Invites* ships,\n\n<sup>7</sup> A lone note\n`);
    checkLeft(`${fr}3. *Affirme* son attachement,\n\n5. *Invite* les navires\n`);
  });
  test('hard line breaks, comments, fences and front matter', () => {
    checkLeft(`---\ntitle:   x  \n\n\n---\n\n# General Assembly\n\nDistr.: Limited  \n5 November 2025\n\n${en}<!-- resolute-disable-next-line double-space -->\n1. *Affirms*  the value of ferries.\n\n\`\`\`\na  b \n\n\nc\n\`\`\`\n`);
  });
  test('what a rule that is off would change, and what is no draft', () => {
    check(`${en}1. *Affirms* the "value" of ferries.\n`, `${en}1. *Affirms* the "value" of ferries.\n`, { rules: { severities: { 'quotes-en': 'off' }, options: {}, resolutions: null } });
    checkLeft('');
    checkLeft('\n\n');
  });
  test('what is but a hint, for it may be meant', () => {
    checkLeft('*The Security Council*,\n\n*Reaffirming its strong commitment* to peace,\n\n1. *Demands* that **all** parties stop.\n');
  });
  test('all but the paragraphs of a range', () => {
    const { text, marks: [mark] } = marked(`${en}1. *Affirms*  boats;\n\n2. *Inv⟦ites*  "ships";\n\n\n3. *Req⟧uests*  ferries;\n\n4. *Thanks*  all.\n`);
    const { document } = snapshotOf(text);
    const range = { start: document.positionAt(mark!.start), end: document.positionAt(mark!.end) };
    expect(formatted(text, {}, range)).toBe(`${en}1. *Affirms*  boats;\n\n2. *Invites* “ships”;\n\n3. *Requests* ferries;\n\n4. *Thanks*  all.\n`);
  });
});

test('numbers too, where the settings say so', () => {
  check(`${en}1. *Affirms*  boats;\n\n3. *Invites* ships;\n\n4. *Decides* to act on paragraph 3 above.\n`, `${en}1. *Affirms* boats;\n\n2. *Invites* ships;\n\n3. *Decides* to act on paragraph 2 above.\n`, { renumberOnFormat: true });
  check(`${fr}1. *Affirme* son attachement\u00a0;\n\n3. *Invite* les navires.\n`, `${fr}1. *Affirme* son attachement\u00a0;\n\n2. *Invite* les navires.\n`, { renumberOnFormat: true });
});

test('the rules that it names are there', () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect([...aboutEndMarks, joinsParagraphs].filter((id) => !ids.has(id))).toEqual([]);
});
