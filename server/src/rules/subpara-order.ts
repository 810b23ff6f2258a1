import type { Element } from '../syntax/model';
import { signOf } from '../syntax/marker';
import { endKindOf } from '../syntax/shape';
import { textOf } from '../text/block';
import { defineRule } from './rule';
import { listsOf, styleOf } from './shared/lists';
import { signSpan } from './shared/numbers';
import { seriesFaults } from './shared/series';

export default defineRule({
  id: 'subpara-order',
  severity: 'warning',
  title: 'Subparagraphs follow one another without gap or repeat',
  messages: {
    wrong: 'This item is marked {found}, but its place in the list is {expected}.',
    skipped: 'The list jumps to {found} here; {expected} comes next.',
    repeated: 'The letter or number {found} has been used already in this list; {expected} comes next.',
    correct: 'Change it to {expected}',
    renumber: 'Mark the items afresh from here, beginning with {expected}',
  },
  why: 'Subparagraphs are referred to by their letter, and the letters are the same in all languages that share them.',
  source: 'Editorial Manual of the United Nations, Paragraphs and subparagraphs',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n(a) A list of lamps;\n\n(b) A list of keepers;\n\n(⟦d⟧) A calendar;\n\n(e) A map;\n\n2. *Decides* to keep the matter under review.\n',
      after: '*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n1. *Requests* the following:\n\n(a) A list of lamps;\n\n(b) A list of keepers;\n\n(c) A calendar;\n\n(d) A map;\n\n2. *Decides* to keep the matter under review.\n',
    },
    {
      language: 'ar',
      before: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n1 - ***تطلب*** ما يلي:\n\n(أ) قائمة بالمصابيح؛\n\n(⟦د⟧) قائمة بالحراس؛\n\n(ج) خريطة؛\n\n2 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
      after: '***إن الجمعية العامة***،\n\n***إذ تشير*** إلى أعمالها بشأن المنارات،\n\n1 - ***تطلب*** ما يلي:\n\n(أ) قائمة بالمصابيح؛\n\n(ب) قائمة بالحراس؛\n\n(ج) خريطة؛\n\n2 - ***تقرر*** أن تبقي المسألة قيد نظرها.\n',
    },
  ],
  scope: 'resolution',
  reads: ['ends'],
  *check(resolution) {
    for (const items of listsOf(resolution)) {
      const [only] = items;
      if (items.length === 1 && isLetterAfterG(only!)) {
        const place = signSpan(only!.marker!);
        yield {
          span: place, message: 'skipped', parameters: { found: 'i', expected: 'h' },
          fix: { title: 'renumber', safe: false, edits: [{ span: place, newText: 'h' }] },
        };
      }
      // A list begins again after more than one item; an (a) after an (a) is a repeat.
      const entries = items.map(({ marker }, i) => ({ value: marker!.value, mayRestart: marker!.value === 1 && items[i - 1]?.marker!.value !== 1 }));
      for (const { index, kind, expected, until } of items.length > 1 ? seriesFaults(entries) : []) {
        const { marker } = items[index]!;
        const style = marker && styleOf(marker);
        if (!style || kind === 'missing' || kind === 'unplaced' || (index === 0 && kind === 'skipped' && !isOpened(items[0]!))) continue;
        const stretch = items.slice(index, kind === 'wrong' ? index + 1 : until);
        const edits = stretch.map((item, n) => ({ span: signSpan(item.marker!), newText: signOf(style.numeral, expected + n) }));
        const place = signSpan(marker);
        yield {
          span: place,
          message: kind,
          parameters: { found: textOf(place), expected: signOf(style.numeral, expected) },
          fix: { title: kind === 'wrong' ? 'correct' : 'renumber', safe: false, edits: edits.filter(({ span, newText }) => textOf(span) !== newText) },
        };
      }
    }
  },
});

/** Whether a lone (i) that no colon opens follows (g): the letter, and not the first of deeper items. */
function isLetterAfterG(item: Element): boolean {
  const { marker, parent } = item;
  return marker?.roman === 1 && parent?.marker?.kind === 'letter' && parent.marker.value === 7 && !isOpened(item);
}

/** Whether a list begins here, after a colon. What comes after other text may go on with a list begun before. */
function isOpened({ parent }: Element): boolean {
  return parent !== null && endKindOf(parent.passages[parent.passages.length - 1]!) === 'colon';
}
