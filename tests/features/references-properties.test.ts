import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveParagraph } from '../../server/src/features/move/index';
import { convertNotes } from '../../server/src/features/notes/convert';
import { insertNote } from '../../server/src/features/notes/insert';
import { ownName } from '../../server/src/features/references/place-names';
import type { PlaceKind } from '../../server/src/features/references/place-signs';
import { rename } from '../../server/src/features/references/rename';
import { renumber } from '../../server/src/features/renumber';
import type { Snapshot } from '../../server/src/features/snapshot';
import { notePairsOf } from '../../server/src/rules/shared/note-pairs';
import { internalReferencesOf } from '../../server/src/syntax/internal-references';
import { targetOf } from '../../server/src/syntax/reference-targets';
import { startOf, textOf as textAt } from '../../server/src/text/block';
import { edited, snapshotOf } from '../support/snapshot';

interface Language {
  readonly opening: string;
  readonly number: (n: number) => string;
  readonly verb: string;
  readonly refer: (n: number) => string;
  readonly item: (n: number) => string;
  readonly semicolon: string;
  readonly stop: string;
  readonly colon: string;
  /** Numerals of sections, and words that refer to one. */
  readonly sections: readonly string[];
  readonly referToSection: (n: number) => string;
}

const languages: readonly Language[] = [
  { opening: '*The General Assembly*,\n\n*Recalling* its work,\n\n', number: (n) => `${n}. `, verb: '*Affirms* ', refer: (n) => ` paragraph ${n} above`, item: (n) => `(${'abcdefghi'[n - 1]}) `, semicolon: ';', stop: '.', colon: ':', sections: ['I', 'II', 'III', 'IV', 'V'], referToSection: (n) => ` section ${['I', 'II', 'III', 'IV', 'V'][n - 1]} above` },
  { opening: '*L’Assemblée générale*,\n\n*Rappelant* ses travaux,\n\n', number: (n) => `${n}. `, verb: '*Affirme* ', refer: (n) => ` le paragraphe\u00a0${n} ci-dessus`, item: (n) => `${'abcdefghi'[n - 1]}) `, semicolon: '\u00a0;', stop: '.', colon: '\u00a0:', sections: ['I', 'II', 'III', 'IV', 'V'], referToSection: (n) => ` la section ${['I', 'II', 'III', 'IV', 'V'][n - 1]} ci-dessus` },
  { opening: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها،\n\n', number: (n) => `${n} - `, verb: '***تؤكد*** ', refer: (n) => ` الفقرة ${n} أعلاه`, item: (n) => `(${'أبجدهوزحط'[n - 1]}) `, semicolon: '؛', stop: '.', colon: ':', sections: ['أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا'], referToSection: (n) => ` الجزء ${['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس'][n - 1]} أعلاه` },
  { opening: '**大会**，\n\n**回顾**其工作，\n\n', number: (n) => `${n}. `, verb: '**申明**', refer: (n) => `上文第${n}段`, item: (n) => `(${'abcdefghi'[n - 1]}) `, semicolon: '；', stop: '。', colon: '：', sections: ['一', '二', '三', '四', '五'], referToSection: (n) => `上文第${'一二三四五'[n - 1]}节` },
];

interface Paragraph {
  readonly number: number;
  readonly refers: number | null;
  readonly notes: readonly number[];
  readonly items: readonly number[];
}

const small = fc.integer({ min: 1, max: 9 });
const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  number: small, refers: fc.option(small), notes: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }), items: fc.array(small, { maxLength: 3 }),
});
const draft = fc.record({
  language: fc.constantFrom(...languages), paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
  notes: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }), form: fc.constantFrom<'sup' | 'bracket'>('sup', 'bracket'), lineBreak: fc.constantFrom('\n', '\r\n'),
}).map(({ language, paragraphs, notes, form, lineBreak }) => textOf(language, paragraphs, notes, form).replaceAll('\n', lineBreak));

function textOf(language: Language, paragraphs: readonly Paragraph[], notes: readonly number[], form: 'sup' | 'bracket'): string {
  const label = (n: number): string => (form === 'sup' ? `<sup>${n}</sup>` : `[^${n}]`);
  const body = paragraphs.map(({ number, refers, notes: cited, items }, i) => {
    const isLast = i === paragraphs.length - 1;
    const end = isLast ? language.stop : language.semicolon;
    const words = `word${'ABCDEF'[i]}${refers === null ? '' : language.refer(refers)}${cited.map((n) => ` and${label(n)}`).join('')}`;
    const list = items.map((n, k) => `\n\n${language.item(n)}Thing${'ABC'[k]}${'ABCDEF'[i]}${k === items.length - 1 ? end : language.semicolon}`).join('');
    return language.number(number) + language.verb + words + (items.length > 0 ? language.colon + list : end);
  });
  const foot = notes.map((n) => `${form === 'sup' ? `<sup>${n}</sup>` : `[^${n}]:`} Source${'ABCDEFG'[n - 1]}.`);
  return `${language.opening}${[...body, ...foot].join('\n\n')}\n`;
}

/** A draft with sections, some paragraphs of which refer to one. */
const sectioned = fc.record({
  language: fc.constantFrom(...languages), paragraphs: fc.array(paragraph, { minLength: 2, maxLength: 6 }), sections: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
  refers: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 6, maxLength: 6 }), lineBreak: fc.constantFrom('\n', '\r\n'), inOrder: fc.boolean(),
}).map(({ language, paragraphs: drawn, sections: numerals, refers, lineBreak, inOrder }) => {
  const paragraphs = inOrder ? drawn.map((it, i) => ({ ...it, number: i + 1, items: it.items.map((_, k) => k + 1) })) : drawn;
  const sections = inOrder ? numerals.map((_, i) => i + 1) : numerals;
  const [opening, ...body] = textOf(language, paragraphs, [], 'sup').slice(language.opening.length).split(/(?<=\n\n)(?=[0-9])/).map((it, i) => {
    const to = refers[i];
    const heading = sections[i] ? `## ${language.sections[sections[i] - 1]}\n\n` : '';
    return heading + (to ? it.replace(/word[A-F]/, (word) => word + language.referToSection(to)) : it);
  });
  return { language, text: (language.opening + opening + body.join('')).replaceAll('\n', lineBreak) };
});

/** The lines without numbers and letters of items, in any order: what renumbering may not touch. */
function words(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.replace(/[0-9]+/g, '').replace(/^(?:\(?(?:[a-z]{1,4}|[أ-ي])\)|[㈠-㈩])/u, '')).sort();
}

/** For each note reference the words of its note, for each reference to a paragraph the paragraph's own word where it is but one. */
function meanings(snapshot: Snapshot): { notes: string[]; paragraphs: (string | null)[] } {
  const [resolution] = snapshot.file.resolutions;
  const cited = notePairsOf(resolution!).flatMap(({ note, references }) => references.map(({ reference }) => [startOf(reference.span), note?.text ?? ''] as const));
  const paragraphs = internalReferencesOf(resolution!).map((placed) => {
    const target = targetOf(placed, 0, resolution!);
    return target.kind === 'element' ? /word[A-F]/.exec(target.element.passages[0]!.inline.plain)?.[0] ?? '' : null;
  });
  return { notes: cited.sort((a, b) => a[0] - b[0]).map(([, text]) => text), paragraphs };
}

function directionsAreRight({ file: { resolutions: [resolution] } }: Snapshot): boolean {
  return internalReferencesOf(resolution!).every((placed) => {
    const target = targetOf(placed, 0, resolution!);
    return target.kind !== 'element' || startOf(target.element.passages[0]!.span) <= startOf(placed.element.passages[0]!.span);
  });
}

/** Whether notes are first referred to in the order of their numbers. */
function notesAreInOrder({ file: { resolutions: [resolution] } }: Snapshot): boolean {
  const first = notePairsOf(resolution!).filter(({ references }) => references.length > 0)
    .sort((a, b) => startOf(a.references[0]!.reference.span) - startOf(b.references[0]!.reference.span));
  return first.every(({ label }, i) => i === 0 || Number(first[i - 1]!.label) < Number(label));
}

describe('on any draft', () => {
  test('renumbering twice is renumbering once, loses nothing but numbers, and leaves every reference its meaning', () => {
    fc.assert(fc.property(draft, (text) => {
      const snapshot = snapshotOf(text);
      const { edits, messages } = renumber(snapshot);
      if (messages.some((message) => message.startsWith('Nothing was renumbered'))) return void expect(edits).toEqual([]);
      const once = snapshotOf(edited(snapshot, edits));
      expect(renumber(once).edits).toEqual([]);
      expect(words(once.document.getText())).toEqual(words(text));
      const [before, after] = [meanings(snapshot), meanings(once)];
      expect(after.notes).toEqual(before.notes);
      before.paragraphs.forEach((meant, i) => meant !== null && expect(after.paragraphs[i]).toBe(meant));
      const numbers = once.file.resolutions[0]!.parts[0]!.operative.map(({ marker }) => marker?.value);
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    }), { numRuns: 120 });
  }, 60_000);

  test('a note renamed and renamed back gives the same bytes', () => {
    fc.assert(fc.property(draft, fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 120 }), (text, which, name) => {
      const snapshot = snapshotOf(text);
      const pairs = notePairsOf(snapshot.file.resolutions[0]!);
      const pair = pairs[which % Math.max(1, pairs.length)];
      if (!pair) return;
      const position = snapshot.document.positionAt(startOf((pair.note ?? pair.references[0]!.reference).labelSpan));
      const edits = rename(snapshot, position, String(name));
      if ('refused' in edits) return void expect(pairs.some(({ label }) => label === String(name))).toBe(true);
      const renamed = snapshotOf(edited(snapshot, edits));
      // Labels above may have grown: the note is found again by its new label.
      const again = notePairsOf(renamed.file.resolutions[0]!).find(({ label }) => label === String(name))!;
      const back = rename(renamed, renamed.document.positionAt(startOf((again.note ?? again.references[0]!.reference).labelSpan)), pair.label);
      expect('refused' in back ? back.refused : edited(renamed, back)).toBe(text);
    }), { numRuns: 120 });
  }, 60_000);

  /** Where an element's own number, letter or numeral begins. */
  const ownAt = ({ file: { resolutions: [resolution] } }: Snapshot, index: number): { name: string; at: number } | null => {
    const own = ownName(resolution!.elements[index]!, resolution!);
    return own && { name: textAt(own.span), at: startOf(own.span) };
  };

  function checkThereAndBack(text: string, which: number, newName: (kind: PlaceKind) => string): void {
    const snapshot = snapshotOf(text);
    const { elements } = snapshot.file.resolutions[0]!;
    const named = [...elements.keys()].filter((i) => ownAt(snapshot, i) !== null);
    const index = named[which % Math.max(1, named.length)];
    if (index === undefined) return;
    const { name, at } = ownAt(snapshot, index)!;
    const { kind } = ownName(elements[index]!, snapshot.file.resolutions[0]!)!;
    const edits = rename(snapshot, snapshot.document.positionAt(at), newName(kind));
    if ('refused' in edits) return void expect(edits.refused).toMatch(/^[^\n]{10,200}\.$/);
    const renamed = snapshotOf(edited(snapshot, edits));
    expect(words(renamed.document.getText().replaceAll(' bis', '').replace(numerals, ''))).toEqual(words(text.replace(numerals, '')));
    expect(meanings(renamed)).toEqual(meanings(snapshot));
    const back = rename(renamed, renamed.document.positionAt(ownAt(renamed, index)!.at), name);
    expect('refused' in back ? back.refused : edited(renamed, back)).toBe(text);
  }
  const numerals = /[IVX]+|[一二三四五]|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|الأول|الثاني|الثالث|الرابع|الخامس)/g;

  test('a paragraph, an item or a section renamed and renamed back gives the same bytes, and keeps what every reference means', () => {
    fc.assert(fc.property(sectioned, fc.nat(), fc.integer({ min: 1, max: 12 }), fc.boolean(), ({ text, language }, which, n, bis) => {
      const name = { paragraph: `${n}${bis ? ' bis' : ''}`, item: language.item(n % 9 + 1).trim(), section: language.sections[n % 5]! };
      checkThereAndBack(text, which, (kind) => name[kind]);
    }), { numRuns: 300 });
  }, 60_000);

  test('notes in the other form and back give the same bytes', () => {
    fc.assert(fc.property(draft, fc.constantFrom<'sup' | 'bracket'>('sup', 'bracket'), (text, to) => {
      const snapshot = snapshotOf(text);
      const { edits } = convertNotes(snapshot, to);
      const converted = snapshotOf(edited(snapshot, edits));
      if (edits.length > 0) expect(edited(converted, convertNotes(converted, to === 'sup' ? 'bracket' : 'sup').edits)).toBe(text);
      expect(meanings(converted)).toEqual(meanings(snapshot));
    }), { numRuns: 120 });
  }, 60_000);

  test('a paragraph moved and moved back gives the same bytes, and references keep their meaning', () => {
    fc.assert(fc.property(draft, fc.integer({ min: 0, max: 6 }), (text, which) => {
      const snapshot = snapshotOf(text);
      const row = snapshot.file.resolutions[0]!.parts[0]!.operative;
      const element = row[which % row.length]!;
      const moved = moveParagraph(snapshot, startOf(element.passages[0]!.span) + 1, 'down');
      if (moved.edits.length === 0) return;
      // "above" about what stands below is a slip that a move puts right, and the move back makes it "below".
      fc.pre(directionsAreRight(snapshot));
      const after = snapshotOf(edited(snapshot, moved.edits));
      // Notes that a move has brought into order are kept in order by the move back.
      fc.pre(notesAreInOrder(snapshot) || !notesAreInOrder(after));
      const back = moveParagraph(after, after.document.offsetAt(moved.cursor!), 'up');
      expect(edited(after, back.edits)).toBe(text);
      const meant = (it: Snapshot): string[] => meanings(it).notes.sort();
      expect(meant(after)).toEqual(meant(snapshot));
    }), { numRuns: 120 });
  }, 60_000);

  test('a note is set anywhere in a paragraph, or refused in one sentence', () => {
    fc.assert(fc.property(draft, fc.nat(), (text, at) => {
      const snapshot = snapshotOf(text);
      const { edits, messages, cursor } = insertNote(snapshot, at % (text.length + 1));
      if (edits.length === 0) return void expect(messages).toHaveLength(1);
      const after = snapshotOf(edited(snapshot, edits));
      expect(after.file.resolutions[0]!.notes.length).toBe(snapshot.file.resolutions[0]!.notes.length + 1);
      expect(cursor).toBeDefined();
      expect(meanings(after).notes.filter((note) => note !== '').sort()).toEqual(meanings(snapshot).notes.filter((note) => note !== '').sort());
    }), { numRuns: 120 });
  }, 60_000);

  test('no text makes any of them throw', () => {
    const pieces = fc.constantFrom('*The General Assembly*,\n\n', '1. *Affirms* it;\n\n', '<sup>1</sup>', '[^1]', '[^1]: x\n', '\n\n', '---\n', '(a) x;\n\n', ' paragraph 1 above', '|a|[^2]|\n', '# I\n\n', '\u200f', '\ud83d\ude00', '<sup>', '**____** 2 Res. 3 Res.\n', '5 bis. *Notes* it.\n\n', '上文第1段', '\r\n');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), fc.nat(), (all, at) => {
      const text = all.join('');
      const snapshot = snapshotOf(text);
      const offset = at % (text.length + 1);
      renumber(snapshot);
      convertNotes(snapshot, 'sup');
      convertNotes(snapshot, 'bracket');
      insertNote(snapshot, offset);
      moveParagraph(snapshot, offset, 'up');
      moveParagraph(snapshot, offset, 'down');
      rename(snapshot, snapshot.document.positionAt(offset), '3');
    }), { numRuns: 300 });
  }, 60_000);
});
