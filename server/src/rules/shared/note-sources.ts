import { type NoteSource, readNote, resolveIbid } from '../../citation/notes';
import type { LanguagePack } from '../../language/pack';
import type { Inline, Note, Passage, Resolution } from '../../syntax/model';
import { isStarred } from './notes';

/** A note and what it says. */
export interface SourcedNote {
  readonly note: Note;
  /** The words of the note, and where in its plain text what is said begins. */
  readonly inline: Inline;
  readonly offset: number;
  /** As it stands. */
  readonly said: NoteSource;
  /** With its "Ibid." read as the note before says. */
  readonly meant: NoteSource;
}

const kept = new WeakMap<Passage, { readonly pack: LanguagePack; readonly said: NoteSource }>();
const found = new WeakMap<Resolution, readonly SourcedNote[]>();

/** The notes of a resolution in the order in which they stand, those with asterisks left out. */
export function noteSourcesOf(resolution: Resolution): readonly SourcedNote[] {
  let sources = found.get(resolution);
  if (!sources) found.set(resolution, sources = read(resolution));
  return sources;
}

function read({ pack, notes }: Resolution): SourcedNote[] {
  const sources: SourcedNote[] = [];
  if (!pack) return sources;
  for (const note of notes) {
    const [passage] = note.element.passages;
    if (!passage || isStarred(note.label)) continue;
    const { inline } = passage;
    const said = sourceOf(passage, pack);
    const meant = resolveIbid(said, sources[sources.length - 1]?.meant ?? null);
    sources.push({ note, inline, offset: inline.plain.length - inline.plain.trimStart().length, said, meant });
  }
  return sources;
}

function sourceOf(passage: Passage, pack: LanguagePack): NoteSource {
  const known = kept.get(passage);
  if (known && known.pack === pack) return known.said;
  const said = readNote(passage.inline.plain, pack);
  kept.set(passage, { pack, said });
  return said;
}

/** Whether a note gives one source, for which "Ibid." may stand in the next. A document and its corrigendum or addendum are one. */
export function givesOneSource({ kind, symbols, citations }: NoteSource): boolean {
  const [first, ...others] = symbols;
  if (kind === 'document') return others.every((symbol) => symbol.startsWith(`${first}/`));
  return kind !== 'resolution' || citations.length <= 1;
}
