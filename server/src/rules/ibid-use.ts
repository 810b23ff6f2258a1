import type { NoteSource } from '../citation/notes';
import type { LanguagePack } from '../language/pack';
import { defineRule, type Finding } from './rule';
import { givesOneSource, noteSourcesOf, type SourcedNote } from './shared/note-sources';
import { titleOf } from './shared/note-titles';
import { suggestion } from './shared/suggestion';

export default defineRule({
  id: 'ibid-use',
  scope: 'resolution',
  reads: ['notes'],
  severity: 'warning',
  title: 'Ibid. stands for the one source of the note before, and for nothing else',
  messages: {
    nothing: 'No note stands before this one: give the source in full.',
    several: 'The note before gives several sources; give the one that is meant in full.',
    treaty: 'The note before gives no treaty of the series: give this one in full.',
    records: 'The note before does not give Official Records: give this source in full.',
    again: 'The note before gives a treaty of the same series: “{word}” stands for its title here.',
    shorten: 'Write “{word}”',
  },
  why: 'When a note is moved or added, Ibid. points to another source without anyone noticing.',
  source: 'UN Editorial Manual, Footnotes, Ibid.; practice of issued texts, 2019–2026 (no breach in 732 notes)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the Convention on lamps,<sup>1</sup> the report<sup>2</sup> and the Protocol,<sup>3</sup>\n\n1. *Thanks* the keepers.\n\n'
        + '<sup>1</sup> ⟦Ibid.⟧, vol. 999, No. 99998.\n\n<sup>2</sup> A/90/101.\n\n<sup>3</sup> ⟦Ibid.⟧, vol. 999, No. 99999.\n',
      after: '*The General Assembly*,\n\n*Recalling* the Convention on lamps,<sup>1</sup> the report<sup>2</sup> and the Protocol,<sup>3</sup>\n\n1. *Thanks* the keepers.\n\n'
        + '<sup>1</sup> United Nations, *Treaty Series*, vol. 999, No. 99998.\n\n<sup>2</sup> A/90/101.\n\n<sup>3</sup> United Nations, *Treaty Series*, vol. 999, No. 99999.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n**回顾**《灯塔公约》[^1] 及其《议定书》，[^2]\n\n1. **感谢**灯塔看守人。\n\n[^1]: 联合国，《条约汇编》，第999卷，第99998号。\n\n[^2]: ⟦联合国，《条约汇编》⟧，第999卷，第99999号。\n',
      after: '**大会**，\n\n**回顾**《灯塔公约》[^1] 及其《议定书》，[^2]\n\n1. **感谢**灯塔看守人。\n\n[^1]: 联合国，《条约汇编》，第999卷，第99998号。\n\n[^2]: 同上，第999卷，第99999号。\n',
    },
  ],
  * check(resolution) {
    const { pack } = resolution;
    const sources = noteSourcesOf(resolution);
    for (const [i, sourced] of sources.entries()) {
      const before = sources[i - 1]?.meant ?? null;
      const message = sourced.said.ibid ? misuse(sourced.said, before) : null;
      if (message) yield { span: sourced.inline.span(sourced.offset, sourced.offset + sourced.said.ibidLength), message };
      else if (pack && !sourced.said.ibid && before?.kind === 'treaty') yield* repeated(sourced, before, pack);
    }
  },
});

function misuse(said: NoteSource, before: NoteSource | null): string | null {
  if (!before) return 'nothing';
  if (said.kind === 'ibid') return givesOneSource(before) ? null : 'several';
  if (said.kind === before.kind || before.kind === 'other') return null;
  return said.kind === 'treaty' || said.kind === 'records' ? said.kind : null;
}

function* repeated({ said, inline, offset }: SourcedNote, before: NoteSource, { citations: { treatySeries, treatyIbid } }: LanguagePack): Generator<Finding> {
  const { treaty } = said;
  const title = treaty?.titled ? titleOf(inline, treatySeries) : null;
  if (!treaty || !title || seriesOf(said) !== seriesOf(before)) return;
  const { start, end, volume, number } = treaty;
  const word = /^[^,،，]+/u.exec(treatyIbid)![0].replaceAll('*', '');
  const newText = treatyIbid.replace('{vol}', volume).replace('{no}', number).replace(/[.。]$/u, '');
  yield {
    span: inline.span(offset + start, title.to + (inline.plain[title.to] === '》' ? 1 : 0)), message: 'again', parameters: { word },
    ...(/^\d+ \d+$/u.test(`${volume} ${number}`) && { fix: suggestion('shorten', inline.span(offset + start, offset + end), newText) }),
  };
}

function seriesOf({ source }: NoteSource): string {
  return source.replace(/\d.*/su, '');
}
