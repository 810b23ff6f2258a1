import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range, SelectionRange } from 'vscode-languageserver-types';
import { codeLenses } from '../../server/src/features/code-lens';
import { documentLinks } from '../../server/src/features/document-links';
import { foldingRanges } from '../../server/src/features/folding';
import { inlayHints } from '../../server/src/features/inlay-hints';
import { selectionRanges } from '../../server/src/features/selection-ranges';
import { semanticTokens, semanticTokensLegend, tokenEdits } from '../../server/src/features/semantic-tokens';
import { documentSymbols } from '../../server/src/features/symbols';
import { workspaceSymbols } from '../../server/src/features/workspace-symbols';
import { withMarks } from '../support/marked';
import { snapshotAt, snapshotOf } from '../support/snapshot';

const en = '*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n\n';
const fr = '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/178,\n\n';
const ar = '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n\n';
const zh = '**大会**，\n\n**回顾**其第64/178号决议，\n\n';
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
const plain = (source: string): string => source.replace(/[⟦⟧‸]/g, '');

/** The text with ranges of it between ⟦ and ⟧. */
function shown(text: string, ranges: readonly Range[]): string {
  const { document } = snapshotOf(text);
  return withMarks(text, ranges.map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) })));
}

/** Tokens of a kind in plain sight: LSP's numbers read back. */
function tokens(data: readonly number[]): { range: Range; type: string }[] {
  let [line, character] = [0, 0];
  const read: { range: Range; type: string }[] = [];
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
    line += down;
    character = down === 0 ? character + right : right;
    read.push({ range: { start: { line, character }, end: { line, character: character + length } }, type: semanticTokensLegend.tokenTypes[type]! });
  }
  return read;
}

describe('semantic tokens', () => {
  const check = (source: string, type: string): void => {
    const text = plain(source);
    expect(shown(text, tokens(semanticTokens(snapshotOf(text))).filter((token) => token.type === type).map(({ range }) => range))).toBe(source);
  };
  test('tell leads', () => {
    check('*The General Assembly*,\n\n*⟦Recalling also⟧* its work,\n\n1. *⟦Takes\nnote⟧* of ferries.\n'.replace('Takes\nnote', 'Takes⟧\n⟦note'), 'keyword');
    check('*L’Assemblée générale*,\n\n*⟦Rappelant⟧* ses travaux,\n\n1. *⟦Prie⟧* chacun d’agir.\n', 'keyword');
    check('***إن الجمعية العامة***،\n\n***⟦إذ تشير⟧*** إلى أعمالها،\n\n1 - ***⟦تطلب⟧*** منارات.\n', 'keyword');
    check('**大会**，\n\n**⟦回顾⟧**其工作，\n\n1. **⟦请⟧**秘书长采取行动。\n', 'keyword');
  });
  test('tell organ lines, numbers, notes, citations and symbols', () => {
    check('*⟦The General Assembly⟧*,\n\n*Recalling* its work,\n', 'class');
    check(`${ar}⟦1 -⟧ ***تطلب*** ما يلي:\n\n⟦(أ)⟧ منارات.\n`, 'number');
    check(`${fr}1. *Prie* chacun d’agir<sup>⟦1⟧,⟦2⟧</sup>.\n\n<sup>⟦1⟧</sup> Phares.\n\n<sup>⟦2⟧</sup> Récifs.\n`, 'decorator');
    check('**大会**，\n\n**回顾**其第⟦64/178⟧号决议和2004年第⟦1540 (2004)⟧号决议，\n', 'string');
    check(`# General Assembly\n\n⟦A/C.2/80/L.9⟧\n\n${en}1. *Welcomes* the report in ⟦A/80/97⟧.\n`, 'property');
  });
  test('are the same in a range', () => {
    const text = `${en}1. *Affirms* boats;\n\n2. *Invites* ships.\n`;
    const line = (n: number): Range => ({ start: { line: n, character: 0 }, end: { line: n, character: 4 } });
    expect(tokens(semanticTokens(snapshotOf(text), line(6)))).toEqual(tokens(semanticTokens(snapshotOf(text))).filter(({ range }) => range.start.line === 6));
  });
  test('are sent as what has changed', () => {
    const before = semanticTokens(snapshotOf(`${en}1. *Affirms* boats;\n\n2. *Invites* ships.\n`));
    const after = semanticTokens(snapshotOf(`${en}1. *Affirms* boats;\n\n2. *Also affirms* crews;\n\n3. *Invites* ships.\n`));
    const [edit] = tokenEdits(before, after);
    expect([...before.slice(0, edit!.start), ...edit!.data, ...before.slice(edit!.start + edit!.deleteCount)]).toEqual(after);
    expect(edit!.data.length).toBeLessThan(after.length / 2);
    expect(tokenEdits(after, after)).toEqual([]);
  });
});

describe('folding', () => {
  const check = (text: string, ...folds: [first: string, last: string][]): void => {
    const lines = text.split('\n');
    const found = foldingRanges(snapshotOf(text)).map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`);
    expect(found).toEqual(expect.arrayContaining(folds.map(([first, last]) => `${first} … ${last}`)));
  };
  test('is of masthead, preamble, operative part, paragraphs, sections, annexes and notes', () => {
    check(`# General Assembly\n\nA/C.2/80/L.9\n\n## Boats\n\n${en}*Noting* boats,\n\n1. *Requests*:\n\n(a) Boats;\n\n(b) Ships;\n\n2. *Invites* all.<sup>1</sup>\n\n# Annex\n\nText of the annex.\n\n<sup>1</sup> One.\n\n<sup>2</sup> Two.\n`,
      ['# General Assembly', '## Boats'], ['*Recalling* its resolution 64/178,', '*Noting* boats,'], ['1. *Requests*:', '2. *Invites* all.<sup>1</sup>'],
      ['1. *Requests*:', '(b) Ships;'], ['# Annex', 'Text of the annex.'], ['<sup>1</sup> One.', '<sup>2</sup> Two.']);
    check(`${fr}*Notant* les phares,\n\n## I\n\n1. *Demande*\u00a0:\n\na) Des récifs\u00a0;\n\nb) Des phares.\n`, ['*Rappelant* sa résolution 64/178,', '*Notant* les phares,'], ['1. *Demande*\u00a0:', 'b) Des phares.']);
    check(`${ar}1 - ***تطلب*** ما يلي:\n\n(أ) منارات؛\n\n(ب) سفن.\n`, ['1 - ***تطلب*** ما يلي:', '(ب) سفن.']);
    check(`${zh}1. **请**秘书长：\n\n(a) 灯塔；\n\n(b) 船只。\n`, ['1. **请**秘书长：', '(b) 船只。']);
  });
});

describe('selection grows', () => {
  const check = (source: string, ...steps: string[]): void => {
    const { snapshot, position } = snapshotAt(source);
    const texts: string[] = [];
    for (let at: SelectionRange | undefined = selectionRanges(snapshot, [position])[0]; at; at = at.parent) texts.push(snapshot.document.getText(at.range));
    expect(texts.slice(0, steps.length)).toEqual(steps);
    expect(texts[texts.length - 1]).toBe(plain(source));
    for (const [i, text] of texts.entries()) if (i > 0) expect(text.length).toBeGreaterThan(texts[i - 1]!.length);
  };
  test('from word to phrase, subparagraph, paragraph, operative part', () => {
    check(`${en}1. *Requests* all:\n\n(a) To list boats, large sh‸ips and ferries, by name;\n\n(b) To act;\n\n2. *Invites* all.\n`,
      'ships', 'large ships and ferries', 'To list boats, large ships and ferries, by name;', '(a) To list boats, large ships and ferries, by name;',
      '1. *Requests* all:\n\n(a) To list boats, large ships and ferries, by name;\n\n(b) To act;',
      '1. *Requests* all:\n\n(a) To list boats, large ships and ferries, by name;\n\n(b) To act;\n\n2. *Invites* all.');
    check(`${fr}1. *Invite* les États, petits et gr‸ands, à agir\u00a0;\n\n2. *Prie* chacun d’agir.\n`,
      'grands', 'petits et grands', '*Invite* les États, petits et grands, à agir\u00a0;', '1. *Invite* les États, petits et grands, à agir\u00a0;');
    check(`${ar}1 - ***تهيب*** بالدول، كبيرها وصغي‸رها، أن تعمل.\n`, 'وصغيرها', 'كبيرها وصغيرها', '***تهيب*** بالدول، كبيرها وصغيرها، أن تعمل.', '1 - ***تهيب*** بالدول، كبيرها وصغيرها، أن تعمل.');
    check(`${zh}1. **请**各国，不论大‸小，采取行动。\n`, '不论大小', '**请**各国，不论大小，采取行动。', '1. **请**各国，不论大小，采取行动。');
  });
  test('over a lead, and from the preamble to the whole', () => {
    check(`*The General Assembly*,\n\n*Noting with con‸cern* its boats,\n\n*Aware* of all,\n\n1. *Invites* all.\n`,
      'concern', 'Noting with concern', '*Noting with concern*', '*Noting with concern* its boats', '*Noting with concern* its boats,', '*Noting with concern* its boats,\n\n*Aware* of all,');
  });
  test('in notes, mastheads, empty lines and texts', () => {
    check(`${en}1. *Invites* all.<sup>1</sup>\n\n<sup>1</sup> See B‸oats.\n\n<sup>2</sup> Ships.\n`, 'Boats', 'See Boats', 'See Boats.', '<sup>1</sup> See Boats.');
    check(`# General Assem‸bly\n\nA/C.2/80/L.9\n\n${en}`, 'Assembly', 'General Assembly', '# General Assembly');
    expect(selectionRanges(snapshotOf(''), [{ line: 0, character: 0 }, { line: 7, character: 7 }])).toHaveLength(2);
  });
});

describe('inlay hints', () => {
  /** The text with the hints between ⟦ and ⟧. */
  const check = (source: string): void => {
    const text = source.replace(/⟦[^⟧]*⟧/g, '');
    const snapshot = snapshotOf(text, { englishLeads: true });
    let result = text;
    for (const { position, label } of inlayHints(snapshot, everything).reverse()) {
      const at = snapshot.document.offsetAt(position);
      result = `${result.slice(0, at)}⟦${String(label)}⟧${result.slice(at)}`;
    }
    expect(result).toBe(source);
  };
  test('say what a lead means in English', () => {
    check('*L’Assemblée générale*,\n\n*Rappelant*⟦Recalling⟧ ses travaux,\n\n*Rappelant également*⟦Recalling also⟧ la Charte,\n\n1. *Prie*⟦Requests⟧ chacun d’agir.\n');
    check('***إن الجمعية العامة***،\n\n***إذ تشير***⟦Recalling⟧ إلى أعمالها،\n\n***وإذ تشير أيضا***⟦Recalling also⟧ إلى الميثاق،\n\n1 - ***تطلب***⟦Requests⟧ منارات.\n');
    check('*إن مجلس حقوق الإنسان*،\n\n*إذ يشير*⟦Recalling⟧ إلى أعماله،\n\n1- *يطلب*⟦Requests⟧ منارات.\n');
    check('**大会**，\n\n**回顾**⟦Recalling⟧其工作，\n\n1. **回顾**⟦Recalls⟧其决议。\n');
    check('*Генеральная Ассамблея*,\n\n*ссылаясь*⟦Recalling⟧ на свою работу,\n\n1. *просит*⟦Requests⟧ всех действовать.\n');
  });
  test('are not there in English, nor unless they are asked for, nor outside the range', () => {
    check(`${en}1. *Invites* all.\n`);
    expect(inlayHints(snapshotOf(fr), everything)).toEqual([]);
    expect(inlayHints(snapshotOf(fr, { englishLeads: true }), { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } })).toEqual([]);
  });
});

describe('code lenses', () => {
  const check = (text: string, ...titles: string[]): void => expect(codeLenses(snapshotOf(text)).map(({ command }) => command?.title)).toEqual(titles);
  test('count the references of each note', () => {
    check(`${en}1. *Invites* all<sup>1</sup> and each.<sup>1,2</sup>\n\n<sup>1</sup> One.\n\n<sup>2</sup> Two.\n\n<sup>3</sup> Three.\n`, 'References: 2', 'References: 1', 'References: 0');
    check(`${fr}1. *Prie* chacun[^1].\n\n[^1]: Phares.\n`, 'References: 1');
    check(`${ar}1 - ***تطلب*** منارات<sup>1</sup>.\n\n<sup>1</sup> A/80/1.\n`, 'References: 1');
    check(`${zh}1. **请**秘书长采取行动。<sup>1</sup>\n\n<sup>1</sup> A/80/1。\n`, 'References: 1');
  });
  test('show them', () => {
    const source = `${en}1. *Invites* all<sup>⟦1⟧</sup> and each.<sup>⟦1⟧</sup>\n\n<sup>1</sup> One.\n`;
    const [lens] = codeLenses(snapshotOf(plain(source)));
    expect(lens!.command!.command).toBe('resolute.showReferences');
    expect(shown(plain(source), (lens!.command!.arguments![2] as { range: Range }[]).map(({ range }) => range))).toBe(source);
    expect(codeLenses(snapshotOf(plain(source), {}, { showsReferences: false }))[0]!.command!.command).toBe('');
    expect(codeLenses(snapshotOf(plain(source), { noteReferences: false }))).toEqual([]);
  });
});

describe('document links', () => {
  const check = (source: string, ...targets: string[]): void => {
    const text = plain(source);
    const links = documentLinks(snapshotOf(text));
    expect(shown(text, links.map(({ range }) => range))).toBe(source);
    expect(links.map(({ target }) => target)).toEqual(targets);
  };
  test('lead from symbols and cited resolutions to the documents', () => {
    check(`# General Assembly\n\n⟦A/C.2/80/L.9⟧\n\n*The General Assembly*,\n\n*Recalling* its resolution ⟦64/178⟧ and Security Council resolution ⟦1540 (2004)⟧,\n\n1. *Welcomes* the report.<sup>1</sup>\n\n<sup>1</sup> ⟦A/80/97⟧.\n`,
      'https://undocs.org/en/A/C.2/80/L.9', 'https://undocs.org/en/A/RES/64/178', 'https://undocs.org/en/S/RES/1540(2004)', 'https://undocs.org/en/A/80/97');
    check('*L’Assemblée générale*,\n\n*Rappelant* sa résolution ⟦64/178⟧,\n', 'https://undocs.org/fr/A/RES/64/178');
    check('***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها ⟦64/178⟧،\n', 'https://undocs.org/ar/A/RES/64/178');
    check('**大会**，\n\n**回顾**其第⟦64/178⟧号决议，\n', 'https://undocs.org/zh/A/RES/64/178');
  });
  test('of a session in roman numerals without the letters of its parts, where it is the Assembly’s', () => {
    check('*The General Assembly*,\n\n*Recalling* its resolutions ⟦1514 (XV)⟧ and ⟦217 A (III)⟧,\n\n1. *Notes* them.<sup>1</sup>\n\n<sup>1</sup> Resolution ⟦2200 A (XXI)⟧, annex; Economic and Social Council resolution 1503 (XLVIII).\n',
      'https://undocs.org/en/A/RES/1514(XV)', 'https://undocs.org/en/A/RES/217(III)', 'https://undocs.org/en/A/RES/2200(XXI)');
    check('*L’Assemblée générale*,\n\n*Rappelant* sa résolution ⟦217 A (III)⟧,\n', 'https://undocs.org/fr/A/RES/217(III)');
    check('***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها ⟦217 ألف (د-3)⟧،\n', 'https://undocs.org/ar/A/RES/217(III)');
    check('**大会**，\n\n**回顾**其第⟦217 A(III)⟧号决议，\n', 'https://undocs.org/zh/A/RES/217(III)');
  });
  test('not from what is not whole', () => {
    check(`${en.replace('64/178', '80/\\_\\_\\_')}1. *Welcomes* document A/80/\\_\\_\\_ and A/C.3/67/L. and A/C.9/80/L.1 and decision 64/405.\n`);
  });
});

describe('workspace symbols', () => {
  const drafts = [
    snapshotOf(`# General Assembly\n\nA/C.2/80/L.9\n\n## Ferries and their crews\n\n${en}1. *Affirms* the value of ferries;\n\n2. *Invites* ships.\n`),
    snapshotOf(`# Assemblée générale\n\nA/C.3/80/L.7\n\n## Les phares\n\n${fr}1. *Affirme* son attachement\u00a0;\n\n2. *Invite* les phares.\n`),
    snapshotOf(`${ar}1 - ***تؤكد*** قيمة المنارات.\n\n`), snapshotOf(`${zh}1. **申明**灯塔的价值。\n`),
  ];
  const check = (query: string, ...names: string[]): void => expect(workspaceSymbols(drafts, query).map(({ name }) => name)).toEqual(names);
  test('are titles, symbols and operative paragraphs of open drafts', () => {
    check('ferries', 'Ferries and their crews', '1. Affirms the value of ferries;');
    check('l.9', 'A/C.2/80/L.9');
    check('PHARES', 'Les phares', '2. Invite les phares.');
    check('المنارات', '1 - تؤكد قيمة المنارات.');
    check('灯塔', '1. 申明灯塔的价值。');
    check('value affirms', '1. Affirms the value of ferries;');
    check('nowhere');
  });
  test('are found without accents, vowel marks and wide forms, and with them', () => {
    const more = [
      snapshotOf(`${fr}1. *Réaffirme* son œuvre à l’état côtier.\n`), snapshotOf(`*La Asamblea General*,\n\n*Recordando* su labor,\n\n1. *Decide* reunir la comisión.\n`),
      snapshotOf(`*Генеральная Ассамблея*,\n\n*ссылаясь* на резолюцию,\n\n1. *одобряет* ещё один маяк.\n`), ...drafts,
    ];
    for (const [query, name] of [
      ['reaffirme cotier', '1. Réaffirme son œuvre à l’état côtier.'], ['RÉAFFIRME ETAT', '1. Réaffirme son œuvre à l’état côtier.'], ['comision', '1. Decide reunir la comisión.'],
      ['еще ОДИН', '1. одобряет ещё один маяк.'], ['تُؤَكِّدُ', '1 - تؤكد قيمة المنارات.'], ['１. 申明', '1. 申明灯塔的价值。'],
    ] as const) expect(workspaceSymbols(more, query).map((it) => it.name)).toEqual([name]);
  });
});

test('the outline has the printed numbers', () => {
  const names = (text: string): string[] => {
    const all = (symbols: ReturnType<typeof documentSymbols>): string[] => symbols.flatMap(({ name, children }) => [name, ...all(children ?? [])]);
    return all(documentSymbols(snapshotOf(text))).filter((name) => /^[(\p{N}a-z’㈠]/u.test(name));
  };
  expect(names(`${en}4\\. *Requests*:\n\n(b) Boats;\n\n(iv) Large;\n\n5 bis. *Invites* all.\n`)).toEqual(['4. Requests:', '(b) Boats;', '(iv) Large;', '5 bis. Invites all.']);
  expect(names(`${fr}7. *Demande*\u00a0:\n\nc) Des récifs.\n`)).toEqual(['7. Demande\u00a0:'.replace('\u00a0', ' '), 'c) Des récifs.']);
  expect(names(`${ar}3 - ***تطلب*** ما يلي:\n\n(ب) منارات.\n`)).toEqual(['3 - تطلب ما يلي:', '(ب) منارات.']);
  expect(names(`${zh}2. **请**秘书长：\n\n㈠ 灯塔。\n`)).toEqual(['2. 请秘书长：', '㈠ 灯塔。']);
});

test('no text makes any of it fail', () => {
  const piece = fc.constantFrom('1. ', '(a) ', '*Noting*', '**', ':', '.', '\n', '\r\n', '\n\n', '> ', '\u00a0', '\u200f', '😀', '*The General Assembly*,\n\n', '**大会**，\n\n', '<sup>1</sup>', '[^1]: ', 'resolution 64/178', 'A/80/97', '\t', '|');
  fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(), (pieces, n) => {
    const text = pieces.join('');
    const snapshot = snapshotOf(text, { englishLeads: true });
    for (const { range } of tokens(semanticTokens(snapshot))) {
      const words = snapshot.document.getText(range);
      expect(words).toMatch(/\S/);
      expect(words).not.toMatch(/[\r\n]/);
      expect(words.length).toBe(range.end.character - range.start.character);
    }
    const offset = n % (text.length + 1);
    for (let at: SelectionRange | undefined = selectionRanges(snapshot, [snapshot.document.positionAt(offset)])[0]; at?.parent; at = at.parent) {
      expect(snapshot.document.offsetAt(at.range.start)).toBeGreaterThanOrEqual(snapshot.document.offsetAt(at.parent.range.start));
      expect(snapshot.document.offsetAt(at.range.end)).toBeLessThanOrEqual(snapshot.document.offsetAt(at.parent.range.end));
    }
    inlayHints(snapshot, everything);
    codeLenses(snapshot);
    documentLinks(snapshot);
    workspaceSymbols([snapshot], 'a');
  }), { numRuns: 300 });
});
