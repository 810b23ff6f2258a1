import { fold } from '../text/words';
import type { LanguagePack } from '../language/pack';
import type { Masthead } from '../syntax/model';
import { defineRule, type Finding } from './rule';

export default defineRule({
  id: 'agenda-item-line',
  severity: 'warning',
  byOrgan: { SC: 'off' },
  title: 'The masthead names the agenda item in the language’s form',
  messages: {
    missing: 'The masthead names the session but no agenda item; a line such as “{example}” belongs under it.',
    form: 'This line should read “{expected}”.',
    fix: 'Write “{expected}”',
  },
  why: 'The item decides who takes the draft up and when. The letter of a sub-item is set as the language sets a subparagraph.',
  source: 'Practice of issued drafts and texts',
  examples: [
    {
      language: 'fr',
      before: '# Assemblée générale\n\nA/C.2/80/L.99\n\nQuatre-vingtième session\n\n⟦Point 75 (a) de l’ordre du jour⟧\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
      after: '# Assemblée générale\n\nA/C.2/80/L.99\n\nQuatre-vingtième session\n\nPoint 75 a) de l’ordre du jour\n\n**Freedonia : projet de résolution**\n\n## Phares\n\n*L’Assemblée générale*,\n\n*Rappelant* ses travaux sur les phares,\n\n*Décide* de rester saisie de la question.\n',
    },
    {
      language: 'en',
      before: '# General Assembly\n\nA/C.2/80/L.99\n\n**⟦Eightieth session⟧**\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
      after: '# General Assembly\n\nA/C.2/80/L.99\n\n**Eightieth session**\n\nAgenda item 18 (c)\n\n**Freedonia: draft resolution**\n\n## Lighthouses\n\n*The General Assembly*,\n\n*Recalling* its earlier work on lighthouses,\n\n*Decides* to keep the matter under review.\n',
    },
  ],
  scope: 'resolution',
  reads: ['masthead'],
  *check({ status, organ, pack, masthead }): Generator<Finding> {
    const { agendaItem, session } = masthead;
    const line = pack?.masthead.agendaLine;
    const style = pack?.subparagraphs[0];
    if (status !== 'draft' || organ === null || !line || !style) return;
    if (!agendaItem) {
      if (session && !hasOpenLine(masthead, pack)) yield { span: session.span, message: 'missing', parameters: { example: line.replace('{item}', `18 ${style.before}c${style.after}`) } };
      return;
    }
    const { block, start, end } = agendaItem.span;
    const found = block.text.slice(start, end);
    const [number = '', letter] = agendaItem.value.replace(/[()]/g, '').split(' ');
    const expected = line.replace('{item}', letter ? `${number} ${style.before}${letter}${style.after}` : number);
    // Only the form is judged: the same words, letters and figures in the same order. The space before the bracket is free in Chinese.
    const bare = (text: string) => fold(text).replace(/[\s()*（）]/g, '');
    const loose = (text: string) => fold(text).replace(pack.script === 'Han' ? /\s/g : /$^/, '');
    if (letter && bare(found) === bare(expected) && loose(found) !== loose(expected)) {
      yield { span: agendaItem.span, message: 'form', parameters: { expected }, fix: { title: 'fix', safe: false, edits: [{ span: agendaItem.span, newText: expected }] } };
    }
  },
});

/** Whether the line is there, its number still open. */
function hasOpenLine({ elements }: Masthead, { masthead: { agendaLine } }: LanguagePack): boolean {
  const [before = '', after = ''] = agendaLine.split('{item}').map((words) => fold(words).trim());
  return elements.some(({ kind, passages: [passage] }) => {
    if (kind !== 'cover' || !passage) return false;
    const text = fold(passage.inline.plain);
    const blank = text.indexOf('__', text.indexOf(before) + before.length);
    return text.includes(before) && blank >= 0 && text.slice(0, blank).trimEnd().endsWith(before) && text.slice(blank).replace(/^_+/, '').trimStart().startsWith(after);
  });
}
