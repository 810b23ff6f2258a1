import type { EmphasisRun, Inline, Resolution } from '../syntax/model';
import { span } from '../text/block';
import { findPhrase } from '../text/words';
import { defineRule, type Edit } from './rule';

export default defineRule({
  id: 'ibid-italic',
  severity: 'information',
  title: 'Ibid. is set in one way through a text',
  messages: {
    roman: '“{word}” is in italics here; in this language it is set in roman letters.',
    italic: '“{word}” is in roman letters here; in this language it is set in italics.',
    everywhere: '“{word}” is set {count} times in another way than is usual in this language.',
    change: 'Set “{word}” as usual',
    changeAll: 'Set “{word}” as usual in all notes',
  },
  why: 'Issued texts set Ibid. in roman letters in English and French and in italics in Spanish. Two forms in one text show that notes were copied from elsewhere.',
  source: 'Practice of issued texts, 2019–2026: roman in all English and French notes, italics in 3,086 of 3,088 Spanish ones',
  examples: [
    {
      language: 'fr',
      before: '*L’Assemblée générale*,\n\n*Rappelant* son programme[^1] et ses suites[^2],\n\n1. *Remercie* les donateurs.\n\n[^1]: A/90/101.\n\n[^2]: *⟦Ibid⟧.*, chap. II.\n',
      after: '*L’Assemblée générale*,\n\n*Rappelant* son programme[^1] et ses suites[^2],\n\n1. *Remercie* les donateurs.\n\n[^1]: A/90/101.\n\n[^2]: Ibid., chap. II.\n',
    },
    {
      language: 'es',
      before: '*La Asamblea General*,\n\n*Recordando* su programa<sup>1</sup> y lo que siguió<sup>2</sup>,\n\n1. *Agradece* a los donantes.\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> ⟦Ibid⟧., cap. II.\n',
      after: '*La Asamblea General*,\n\n*Recordando* su programa<sup>1</sup> y lo que siguió<sup>2</sup>,\n\n1. *Agradece* a los donantes.\n\n<sup>1</sup> A/90/101.\n\n<sup>2</sup> *Ibid*., cap. II.\n',
    },
  ],
  everywhere: { message: 'everywhere', fix: 'changeAll' },
  scope: 'resolution',
  reads: ['notes'],
  * check(resolution) {
    if (!resolution.pack) return;
    const ibids = [...ibidsOf(resolution)];
    const stopsInside = ibids.filter(({ run, end }) => run && run.to > end).length * 2 > ibids.filter(({ run }) => run).length;
    for (const { inline, run, end } of ibids) {
      if ((run !== null) === resolution.pack.citations.ibidItalic) continue;
      const word = inline.span(0, end);
      const close = stopsInside && inline.plain[end] === '.' ? inline.span(end, end + 1).end : word.end;
      const edits = run ? romanised(run, inline) : [insert(inline, word.start), insert(inline, close)];
      yield { span: word, message: run ? 'roman' : 'italic', parameters: { word: inline.plain.slice(0, end) }, fix: { title: 'change', safe: true, edits } };
    }
  },
});

interface Ibid {
  readonly inline: Inline;
  /** The emphasis that it opens, if any. */
  readonly run: EmphasisRun | null;
  /** Where the word ends in the plain text, without its stop. */
  readonly end: number;
}

function* ibidsOf({ pack, notes }: Resolution): Generator<Ibid> {
  for (const { element: { passages: [passage] } } of notes) {
    if (!passage) continue;
    const { inline } = passage;
    const start = inline.plain.slice(0, 40);
    const phrase = pack!.citations.ibid.find((words) => findPhrase(start, words)?.start === 0);
    if (!phrase) continue;
    const end = phrase.replace(/\.$/, '').length;
    yield { inline, run: inline.runs.find(({ from, to }) => from === 0 && to >= end) ?? null, end };
  }
}

/** Takes the emphasis from the word; what else it covers keeps it. */
function romanised({ outer, inner, to }: EmphasisRun, inline: Inline): Edit[] {
  const { block } = inline;
  const open = span(block, outer.start, inner.start);
  const first = /^[\p{L}\s]+?\.?[,،，]?\s*(?=\S)/u.exec(inline.plain.slice(0, to));
  const rest = first && /[,،，]/u.test(first[0]) ? inline.span(first[0].length, first[0].length + 1).start : null;
  if (rest === null || rest >= inner.end) return [{ span: open, newText: '' }, { span: span(block, inner.end, outer.end), newText: '' }];
  return [{ span: open, newText: '' }, { span: span(block, rest, rest), newText: block.text.slice(open.start, open.end) }];
}

function insert({ block }: Inline, at: number): Edit {
  return { span: span(block, at, at), newText: '*' };
}
