import { describe, expect, test } from 'vitest';
import { completion } from '../../server/src/features/completion/index';
import { hover } from '../../server/src/features/hover/index';
import { convertNotes, type NoteForm } from '../../server/src/features/notes/convert';
import { insertNote } from '../../server/src/features/notes/insert';
import { definition, documentHighlights, references } from '../../server/src/features/references/navigate';
import { prepareRename, rename } from '../../server/src/features/references/rename';
import { withMarks } from '../support/marked';
import { edited, snapshotAt, snapshotOf } from '../support/snapshot';

const en = '*The General Assembly*,\n\n*Recalling* its resolution 64/178,\n\n';
const fr = '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 64/178,\n\n';
const ar = '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى قرارها 64/178،\n\n';
const zh = '**大会**，\n\n**回顾**其第64/178号决议，\n\n';

type At = ReturnType<typeof snapshotAt>;

/** The text with what a feature finds at ‸ between ⟦ and ⟧; the text itself may hold ⟦⟧ as what is expected. */
function found(source: string, find: (at: At) => readonly { readonly range: { start: { line: number; character: number }; end: { line: number; character: number } } }[]): string {
  const at = snapshotAt(source.replace(/[⟦⟧]/g, ''));
  const { document } = at.snapshot;
  return withMarks(document.getText(), find(at).map(({ range }) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) })));
}

const plain = (source: string): string => source.replace('‸', '');

describe('definition', () => {
  const check = (source: string): void => expect(found(source, ({ snapshot, position }) => definition(snapshot, position))).toBe(plain(source));
  test('of a note reference is the note, in either form', () => {
    check(`${en}1. *Affirms* the value of ferries<sup>1‸</sup> and boats.\n\n⟦<sup>1</sup> Boats.⟧\n`);
    check(`${fr}1. *Affirme*[^1‸] son attachement.\n\n⟦[^1]: Récifs.⟧\n`);
  });
  test('of one of several numbers in a pair of tags is its own note', () => {
    check(`${en}1. *Affirms* the value of ferries.<sup>1,‸2</sup>\n\n<sup>1</sup> Boats.\n\n⟦<sup>2</sup> Ferries.⟧\n`);
    check(`${en}1. *Affirms* the value of ferries.<sup>1‸,2</sup>\n\n⟦<sup>1</sup> Boats.⟧\n\n<sup>2</sup> Ferries.\n`);
  });
  test('of a note is what refers to it', () => {
    check(`${en}1. *Affirms* the value of ferries<sup>⟦1⟧</sup> and boats.<sup>⟦1⟧</sup>\n\n<sup>1‸</sup> Boats.\n`);
  });
  test('of a paragraph, a subparagraph, a section, a note that the text names', () => {
    check(`${en}⟦1.⟧ *Affirms* the value of ferries;\n\n2. *Decides* to act on para‸graph 1 above.\n`);
    check(`${en}1. *Affirms* the value of ferries;\n\n⟦2.⟧ *Decides* to act on paragraphs 1 and 2‸ of the present resolution.\n`);
    check(`${en}1. *Requests*:\n\n(a) Boats;\n\n⟦(b)⟧ Ferries;\n\n2. *Decides* to act on paragraph 1 (b‸) above.\n`);
    check(`${en}## I\n\n1. *Affirms* the value of ferries;\n\n## ⟦II⟧\n\n2. *Decides* to act as in section II‸.\n`);
    check(`${en}1. *Affirms* boats.<sup>1</sup> <sup>2</sup>\n\n⟦<sup>1</sup> Boats.⟧\n\n<sup>2</sup> See note 1‸ above.\n`);
    check(`${fr}⟦1.⟧ *Affirme* son attachement\u00a0;\n\n2. *Décide* d’appliquer le paragraphe\u00a01‸ ci-dessus.\n`);
    check(`${ar}⟦1 -⟧ ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرة 1‸ أعلاه.\n`);
    check(`${zh}⟦1.⟧ **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第1‸段。\n`);
  });
  test('of a paragraph of a section is the one in that section', () => {
    check(`${en}## I\n\n⟦1.⟧ *Affirms* ferries;\n\n## II\n\n1. *Notes* boats;\n\n2. *Recalls* section I, paragraph 1‸, above.\n`);
    check(`${fr}## I\n\n⟦1.⟧ *Affirme* cela\u00a0;\n\n## II\n\n1. *Note* ceci\u00a0;\n\n2. *Rappelle* la section I, paragraphe 1‸, ci-dessus.\n`);
    check(`${ar}## أولا\n\n⟦1 -⟧ ***تؤكد*** ذلك؛\n\n## ثانيا\n\n1 - ***تلاحظ*** السفن؛\n\n2 - ***تشير*** إلى الجزء الأول، الفقرة 1‸ أعلاه.\n`);
  });
  test('of nothing is nothing', () => {
    check(`${en}1. *Affirms* the val‸ue of ferries<sup>7</sup> and paragraph 9 above.\n`);
    check(`${en}1. *Affirms* the value of ferries<sup>7‸</sup> and paragraph 9 above.\n`);
    check(`${en}1. *Affirms* the value of ferries and paragraph 9‸ above.\n`);
  });
  test('of a cited resolution is its file', () => {
    const { snapshot, position } = snapshotAt(`${en}1. *Recalls* its resolution 64/1‸78.\n`);
    const other = snapshotOf('# General Assembly\n\nA/RES/64/178\n\n*The General Assembly*,\n\n*Noting* ferries,\n\n1. *Decides* to act.\n');
    const council = snapshotOf('# Human Rights Council\n\nA/HRC/RES/64/178\n\n*The Human Rights Council*,\n\n*Noting* ferries,\n\n1. *Decides* to act.\n');
    expect(definition(snapshot, position, [council, other])).toEqual([{ uri: other.uri, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 12 } } }]);
  });
});

describe('references and highlights', () => {
  const check = (source: string): void => {
    expect(found(source, ({ snapshot, position }) => references(snapshot, position, true))).toBe(plain(source));
    expect(found(source, ({ snapshot, position }) => documentHighlights(snapshot, position))).toBe(plain(source));
  };
  test('of a note, from any of them', () => {
    check(`${en}1. *Affirms* the value of ferries<sup>⟦1‸⟧</sup> and boats.<sup>⟦1⟧,2</sup>\n\n<sup>⟦1⟧</sup> Boats.\n\n<sup>2</sup> See note ⟦1⟧ above.\n`);
    check(`${fr}1. *Affirme*[^⟦1⟧] son attachement.\n\n[^⟦1‸⟧]: Récifs.\n`);
  });
  test('of a paragraph, from its own number too', () => {
    check(`${en}⟦1‸.⟧ *Affirms* the value of ferries;\n\n2. *Decides* to act on paragraph ⟦1⟧ above and paragraph 1 of resolution 70/1.\n`);
    check(`${ar}⟦1 -⟧ ***تؤكد*** قيمة المنارات؛\n\n2 - ***تطلب*** تنفيذ الفقرات ⟦1‸⟧ إلى 2 من هذا القرار.\n`);
  });
  test('of a citation', () => {
    expect(found(`*The General Assembly*,\n\n*Recalling* its resolution ⟦64/178⟧,\n\n1. *Recalls* its resolution ⟦64/1‸78⟧.\n`, ({ snapshot, position }) => references(snapshot, position, false)))
      .toBe('*The General Assembly*,\n\n*Recalling* its resolution ⟦64/178⟧,\n\n1. *Recalls* its resolution ⟦64/178⟧.\n');
  });
});

describe('rename', () => {
  function check(before: string, newName: string, after: string): void {
    const { snapshot, position } = snapshotAt(before);
    const prepared = prepareRename(snapshot, position);
    if ('refused' in prepared) throw new Error(prepared.refused);
    const edits = rename(snapshot, position, newName);
    if ('refused' in edits) throw new Error(edits.refused);
    const text = edited(snapshot, edits);
    expect(text).toBe(after);
    const renamed = snapshotOf(text);
    const back = rename(renamed, renamed.document.positionAt(snapshot.document.offsetAt(prepared.range.start)), prepared.placeholder);
    expect('refused' in back ? back.refused : edited(renamed, back)).toBe(plain(before));
  }
  test('changes label, references and words', () => {
    check(
      `${en}1. *Affirms* boats<sup>1‸</sup> and ferries.<sup>2,1</sup>\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> See note 1 above, and note 1 to the report.\n`, '7',
      `${en}1. *Affirms* boats<sup>7</sup> and ferries.<sup>2,7</sup>\n\n<sup>7</sup> Boats.\n\n<sup>2</sup> See note 7 above, and note 1 to the report.\n`,
    );
    check(`${fr}1. *Affirme*[^1‸] son attachement.\n\n[^1]: Récifs.\n`, '12', `${fr}1. *Affirme*[^12] son attachement.\n\n[^12]: Récifs.\n`);
    check(`${zh}1. **申明**灯塔的价值[^1]。\n\n[^1‸]: 灯塔。\n`, '3', `${zh}1. **申明**灯塔的价值[^3]。\n\n[^3]: 灯塔。\n`);
    check(`${ar}1 - ***تؤكد*** قيمة المنارات<sup>1‸</sup>.\n\n<sup>1</sup> المنارات.\n`, '3', `${ar}1 - ***تؤكد*** قيمة المنارات<sup>3</sup>.\n\n<sup>3</sup> المنارات.\n`);
    check(`${en}1. *Affirms* boats.[^boats‸]\n\n[^boats]: Boats.\n`, 'ferries', `${en}1. *Affirms* boats.[^ferries]\n\n[^ferries]: Boats.\n`);
  });
  test.each([
    ['1. *Affirms* boats.<sup>1‸</sup>\n\n<sup>1</sup> Boats.\n', 'boats', 'A note is numbered from 1 to 9999: “boats” cannot be its number.'],
    ['1. *Affirms* boats.<sup>1‸</sup>\n\n<sup>1</sup> Boats.\n', '0', 'A note is numbered from 1 to 9999: “0” cannot be its number.'],
    ['1. *Affirms* boats.[^1‸]\n\n[^1]: Boats.\n', 'a b', 'A note is numbered from 1 to 9999: “a b” cannot be its number.'],
    ['1. *Affirms* boats.<sup>1‸</sup> <sup>2</sup>\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> Ferries.\n', '2', 'Note 2 exists already: give it another number first, or renumber all notes.'],
    ['1. *Affirms* boats.<sup>1‸</sup>\n\n<sup>1</sup> Boats.\n\n2. *Acts*.<sup>1</sup>\n\n<sup>1</sup> Ferries.\n', '2', 'Several notes have the number 1: renumber all notes first.'],
    ['1. *Affirms* bo‸ats.<sup>1</sup>\n\n<sup>1</sup> Boats.\n', '2', 'Nothing here can be renamed: only numbers of notes, paragraphs and sections, letters of subparagraphs, cited resolutions and document symbols can.'],
  ])('is refused in one sentence: %s', (body, newName, refused) => {
    const { snapshot, position } = snapshotAt(en + body);
    expect(rename(snapshot, position, newName)).toEqual({ refused });
  });
});

describe('hover', () => {
  const said = (source: string): string => {
    const { snapshot, position } = snapshotAt(source);
    const contents = hover(snapshot, position)?.contents;
    return contents && typeof contents === 'object' && 'value' in contents ? contents.value.split('\n\n---\n\n')[0]! : '';
  };
  test('shows the note of a reference, the paragraph of its number, and where a note is cited', () => {
    expect(said(`${en}1. *Affirms* boats.<sup>1‸</sup>\n\n<sup>1</sup> United Nations, *Boats*.\n`)).toBe('**1** United Nations, Boats.');
    expect(said(`${zh}1. **申明**灯塔的价值；\n\n2. **请**秘书长执行上文第1‸段。\n`)).toBe('**1.** 申明灯塔的价值；');
    expect(said(`${en}1. *Affirms* boats<sup>1</sup> again.<sup>1</sup>\n\n<sup>1‸</sup> Boats.\n`)).toContain('References: 2\n\n- Line 5: **1.** Affirms boats again.');
    expect(said(`${en}1. *Affirms* boats.\n\n<sup>1‸</sup> Boats.\n`)).toContain('Nothing refers to this note.');
  });
});

describe('a new note', () => {
  function check(before: string, after: string): void {
    const { snapshot, position } = snapshotAt(before);
    const { edits, messages, cursor } = insertNote(snapshot, snapshot.document.offsetAt(position));
    expect(messages).toEqual([]);
    const text = edited(snapshot, edits);
    const offset = snapshotOf(text).document.offsetAt(cursor!);
    expect(`${text.slice(0, offset)}‸${text.slice(offset)}`).toBe(after);
  }
  test('has the next number; the later ones move up, with the words that name them', () => {
    check(
      `${en}1. *Affirms* boats<sup>1</sup> and fer‸ries;<sup>2</sup>\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> See note 2 above.\n`,
      `${en}1. *Affirms* boats<sup>1</sup> and ferries;<sup>2,3</sup>\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> ‸\n\n<sup>3</sup> See note 3 above.\n`,
    );
  });
  test('stands on the side of the punctuation that the language asks for', () => {
    check(`${en}1. *Affirms* boats‸;\n\n2. *Decides* to act.\n`, `${en}1. *Affirms* boats;<sup>1</sup>\n\n2. *Decides* to act.\n\n<sup>1</sup> ‸\n`);
    check(`${fr}1. *Affirme* son attachement\u00a0;‸\n\n2. *Décide* d’agir.\n`, `${fr}1. *Affirme* son attachement<sup>1</sup>\u00a0;\n\n2. *Décide* d’agir.\n\n<sup>1</sup> ‸\n`);
    check(`${ar}1 - ***تؤكد*** قيمة المنارات،‸ وتقرر العمل.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات<sup>1</sup>، وتقرر العمل.\n\n<sup>1</sup> ‸\n`);
    check(`${zh}1. **申明**灯塔的价值‸；\n\n2. **决定**采取行动。\n`, `${zh}1. **申明**灯塔的价值；<sup>1</sup>\n\n2. **决定**采取行动。\n\n<sup>1</sup> ‸\n`);
  });
  test('takes the form and the lines of the draft’s notes', () => {
    check(
      `${fr}1. *Affirme*[^1] son attach‸ement.\n\n[^1]: Récifs.\n[^2]: Phares.\n`,
      `${fr}1. *Affirme*[^1] son attachement[^2].\n\n[^1]: Récifs.\n[^2]: ‸\n[^3]: Phares.\n`,
    );
  });
  test('joins a reference that stands there, and leaves emphasis whole', () => {
    check(`${en}1. *Affirms* boats.<sup>1</sup>‸\n\n<sup>1</sup> Boats.\n`, `${en}1. *Affirms* boats.<sup>1,2</sup>\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> ‸\n`);
    check(`${en}1. *Affirms‸* boats.\n`, `${en}1. *Affirms*<sup>1</sup> boats.\n\n<sup>1</sup> ‸\n`);
  });
  test('is set behind the citation, the number or the symbol in which the cursor stands', () => {
    check(`${en}1. *Recalls* resolution 64‸/178 A of 2009.\n`, `${en}1. *Recalls* resolution 64/178 A<sup>1</sup> of 2009.\n\n<sup>1</sup> ‸\n`);
    check(`${en}1. *Recalls* resolution 2625 (X‸XV) of 1970.\n`, `${en}1. *Recalls* resolution 2625 (XXV)<sup>1</sup> of 1970.\n\n<sup>1</sup> ‸\n`);
    check(`${en}1. *Recalls* document A/‸64/1 on it.\n`, `${en}1. *Recalls* document A/64/1<sup>1</sup> on it.\n\n<sup>1</sup> ‸\n`);
    check(`${fr}1. *Rappelle* la résolution 64/‸178 de 2009.\n`, `${fr}1. *Rappelle* la résolution 64/178<sup>1</sup> de 2009.\n\n<sup>1</sup> ‸\n`);
    check(`${zh}1. **回顾**第64‸/178号决议。\n`, `${zh}1. **回顾**第64/178<sup>1</sup>号决议。\n\n<sup>1</sup> ‸\n`);
    check(`${ar}1 - ***تشير*** إلى القرار 64/‸178 المؤرخ.\n`, `${ar}1 - ***تشير*** إلى القرار 64/178<sup>1</sup> المؤرخ.\n\n<sup>1</sup> ‸\n`);
  });
  test('comes first before the others, at a page foot too', () => {
    check(
      `${en}1. *Affirms* boats;‸\n\n2. *Decides* to act.<sup>1</sup>\n\n---\n\n<sup>1</sup> Acts.\n\n3. *Requests* a report.\n`,
      `${en}1. *Affirms* boats;<sup>1</sup>\n\n2. *Decides* to act.<sup>2</sup>\n\n---\n\n<sup>1</sup> ‸\n\n<sup>2</sup> Acts.\n\n3. *Requests* a report.\n`,
    );
  });
  test.each([
    ['# General‸ Assembly\n\nA/C.2/80/L.9\n\n*The General Assembly*,\n\n*Noting* it,\n\n1. *Decides* to act.\n', 'A note cannot be set in the masthead: put the cursor in a paragraph.'],
    [`${en}1. *Affirms* boats.<sup>1</sup>\n\n<sup>1</sup> Bo‸ats.\n`, 'A note cannot be set inside a note.'],
    ['*The General As‸sembly*,\n\n*Noting* it,\n\n1. *Decides* to act.\n', 'A note is set in a paragraph: put the cursor where its number is to stand.'],
    ['*The General Assembly*,\n\n*Noting* it,\n\n1‸. *Decides* to act.\n', 'A note is set in a paragraph: put the cursor where its number is to stand.'],
    ['**大会**，\n\n**‸注意到**灯塔，\n\n1. **决定**采取行动。\n', 'A note is set in a paragraph: put the cursor where its number is to stand.'],
    ['‸', 'A note is set in a paragraph: put the cursor where its number is to stand.'],
  ])('is refused in one sentence: %s', (source, message) => {
    const { snapshot, position } = snapshotAt(source);
    expect(insertNote(snapshot, snapshot.document.offsetAt(position))).toEqual({ edits: [], messages: [message] });
  });
  test('is offered while a reference is typed, beside the notes that are there', () => {
    for (const [typed, expected] of [['[^‸]', '<sup>2</sup>'], ['<sup>‸', '<sup>2</sup>']] as const) {
      const { snapshot, position } = snapshotAt(`${en}1. *Affirms* boats<sup>1</sup> and ferries.${typed}\n\n<sup>1</sup> Boats.\n`);
      const { items } = completion(snapshot, position);
      expect(items.map(({ label }) => label)).toEqual(['New note 2', 'Note 1']);
      const [item, known] = items;
      const apply = (it: typeof item): string => edited(snapshot, [it!.textEdit as never, ...(it!.additionalTextEdits ?? [])]);
      expect(apply(item)).toBe(`${en}1. *Affirms* boats<sup>1</sup> and ferries.${expected}\n\n<sup>1</sup> Boats.\n\n<sup>2</sup> Source.\n`);
      expect(apply(known)).toBe(`${en}1. *Affirms* boats<sup>1</sup> and ferries.<sup>1</sup>\n\n<sup>1</sup> Boats.\n`);
    }
  });
});

describe('conversion', () => {
  function check(before: string, to: NoteForm, after: string): void {
    const snapshot = snapshotOf(before);
    const { edits, messages } = convertNotes(snapshot, to);
    expect(messages).toEqual([]);
    const text = edited(snapshot, edits);
    expect(text).toBe(after);
    const converted = snapshotOf(text);
    expect(edited(converted, convertNotes(converted, to === 'sup' ? 'bracket' : 'sup').edits)).toBe(before);
  }
  test.each([
    [`${en}1. *Affirms* boats<sup>1</sup> and ferries.<sup>2, 1</sup>\n\n<sup>1</sup> Boats.\n\n<sup>2</sup>Ferries.\n`, `${en}1. *Affirms* boats[^1] and ferries.[^2]<sup>, </sup>[^1]\n\n[^1]: Boats.\n\n[^2]:Ferries.\n`],
    [`${fr}1. *Affirme* son attachement<sup>1</sup>\u00a0;\n\n2. *Agit*.\n\n<sup>1</sup> Récifs.\n`, `${fr}1. *Affirme* son attachement[^1]\u00a0;\n\n2. *Agit*.\n\n[^1]: Récifs.\n`],
    [`${ar}1 - ***تؤكد*** قيمة المنارات<sup>1</sup>.\n\n<sup>1</sup> المنارات.\n`, `${ar}1 - ***تؤكد*** قيمة المنارات[^1].\n\n[^1]: المنارات.\n`],
    [`${zh}1. **申明**灯塔的价值。<sup>1、2</sup>\n\n<sup>1</sup> 灯塔。\n\n<sup>2</sup> 港口。\n`, `${zh}1. **申明**灯塔的价值。[^1]<sup>、</sup>[^2]\n\n[^1]: 灯塔。\n\n[^2]: 港口。\n`],
  ])('into brackets and back gives the same bytes: %s', (sup, bracket) => {
    check(sup, 'bracket', bracket);
    check(bracket, 'sup', sup);
  });
  test('leaves the sponsors’ asterisk alone, and refuses in one sentence what has no number or no line', () => {
    const starred = snapshotOf(`${en}1. *Affirms* boats<sup>*</sup> and ferries.<sup>1</sup>\n\n<sup>*</sup> Star.\n\n<sup>1</sup> Boats.\n`);
    expect(edited(starred, convertNotes(starred, 'bracket').edits)).toBe(`${en}1. *Affirms* boats<sup>*</sup> and ferries.[^1]\n\n<sup>*</sup> Star.\n\n[^1]: Boats.\n`);
    expect(convertNotes(snapshotOf(`${en}1. *Affirms* boats.[^boats]\n\n[^boats]: Boats.\n`), 'sup')).toEqual({ edits: [], messages: ['Note “boats” has no number: give it one first.'] });
    expect(convertNotes(snapshotOf(`${en}1. *Affirms* boats<sup>1</sup> and ferries.<sup>2</sup>\n\n**____** 1 Resolution 70/1. 2 Resolution 70/2.\n`), 'bracket').messages)
      .toEqual(['Some notes share one line: put each on a line of its own first.']);
  });
});
