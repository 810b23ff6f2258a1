import { sameSource } from '../citation/notes';
import type { Resolution } from '../syntax/model';
import { defineRule } from './rule';
import { noteSourcesOf, type SourcedNote } from './shared/note-sources';

export default defineRule({
  id: 'footnote-duplicate-source',
  scope: 'resolution',
  reads: ['notes'],
  severity: 'information',
  title: 'One source has one note',
  messages: {
    same: 'Note {label} gives the same source as note {first}: refer to note {first} again instead.',
    first: 'First noted here',
  },
  why: 'Until its seventy-fourth session the Assembly referred to one note wherever its source was meant. Later texts repeat the note under a new number.',
  source: 'UN Editorial Manual, Footnotes, Repeated references, as it stood until 2020; practice of issued texts',
  examples: [
    {
      language: 'fr',
      before: '# Assemblée générale\n\nSoixante-septième session\n\n*L’Assemblée générale*,\n\n*Rappelant* les Conventions sur les phares[^1] et sur les bouées[^2],\n\n'
        + '1. *Exhorte* les États à adhérer à la Convention sur les bouées[^3].\n\n[^1]: Nations Unies, *Recueil des Traités*, vol. 999, n<sup>o</sup> 99998.\n\n'
        + '[^2]: Ibid., vol. 266, n<sup>o</sup> 99999.\n\n⟦[^3]:⟧ Nations Unies, *Recueil des Traités*, vol. 266, n<sup>o</sup> 99999.\n',
      after: '# Assemblée générale\n\nSoixante-septième session\n\n*L’Assemblée générale*,\n\n*Rappelant* les Conventions sur les phares[^1] et sur les bouées[^2],\n\n'
        + '1. *Exhorte* les États à adhérer à la Convention sur les bouées[^2].\n\n[^1]: Nations Unies, *Recueil des Traités*, vol. 999, n<sup>o</sup> 99998.\n\n'
        + '[^2]: Ibid., vol. 266, n<sup>o</sup> 99999.\n',
    },
    {
      language: 'en',
      before: '# General Assembly\n\nSixty-seventh session\n\n*The General Assembly*,\n\n*Recalling* its plan,<sup>1</sup>\n\n1. *Reaffirms* its plan.<sup>2</sup>\n\n'
        + '<sup>1</sup> Resolution 64/951.\n\n⟦<sup>2</sup>⟧ See resolution 64/951.\n',
      after: '# General Assembly\n\nSixty-seventh session\n\n*The General Assembly*,\n\n*Recalling* its plan,<sup>1</sup>\n\n1. *Reaffirms* its plan.<sup>1</sup>\n\n'
        + '<sup>1</sup> Resolution 64/951.\n',
    },
  ],
  * check(resolution) {
    if (!repeatsReferences(resolution)) return;
    const firsts = new Map<string, SourcedNote>();
    for (const sourced of noteSourcesOf(resolution)) {
      const { meant, said, note } = sourced;
      const key = `${meant.kind} ${meant.source} | ${meant.detail}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, sourced);
      else if (said.kind !== 'ibid' && sameSource(first.meant, meant)) {
        yield {
          span: note.span, message: 'same', parameters: { label: note.label, first: first.note.label },
          related: [{ span: first.note.span, message: 'first' }],
        };
      }
    }
  },
});

/** Whether the text is of a time and an organ that refer to one note in several places; the Assembly to its seventy-fourth session. */
function repeatsReferences({ organ, session, date }: Resolution): boolean {
  if (session !== null) return organ === 'GA' && session < 75;
  return organ === 'GA' && date !== null && date < '2020-09-15';
}
