import type { Position } from 'vscode-languageserver-types';
import { formatDate } from '../../citation/dates';
import { titleIn } from '../../citation/index-of-resolutions';
import type { Organ } from '../../language/pack';
import type { Snapshot } from '../snapshot';
import { citingPlace } from './place';

/** What may be cited at a position, for a list to choose from. */
export interface Citable {
  /** One sentence, where no citation may stand there. */
  readonly refusal: string | null;
  /** The organ that speaks first. */
  readonly organs: readonly { readonly organ: Organ; readonly name: string; readonly example: string }[];
  /** What the team's index of resolutions holds, the resolutions of the organ that speaks first. */
  readonly resolutions: readonly CitableResolution[];
}

export interface CitableResolution {
  readonly organ: Organ;
  readonly number: string;
  readonly organName: string;
  /** In the language of the draft where it is known in it; empty where there is none. */
  readonly title: string;
  /** In words; empty where it is not known. */
  readonly date: string;
}

/** Longer lists are for the number to be typed. */
const mostResolutions = 5000;

const examples: Readonly<Record<Organ, string>> = { GA: '64/293', SC: '1325 (2000)', ECOSOC: '2004/5', HRC: '5/1' };

/** How a number of an organ looks. */
export function exampleOf(organ: Organ): string {
  return examples[organ];
}

/** What may be cited at a position of a draft. */
export function citable(snapshot: Snapshot, position: Position): Citable {
  const place = citingPlace(snapshot, snapshot.document.offsetAt(position));
  if (typeof place === 'string') return { refusal: place, organs: [], resolutions: [] };
  const { resolution: { organ: own }, pack } = place;
  const ownFirst = <T extends { readonly organ: Organ }>(list: readonly T[]): T[] => [...list].sort((a, b) => Number(b.organ === own) - Number(a.organ === own));
  const organs = ownFirst(pack.organs.map(({ organ, name }) => ({ organ, name, example: exampleOf(organ) })));
  const resolutions = (snapshot.settings.rules.resolutions?.all ?? []).flatMap((entry): CitableResolution[] => {
    const name = organs.find(({ organ }) => organ === entry.body);
    if (!name) return [];
    return [{ organ: name.organ, number: entry.number, organName: name.name, title: titleIn(entry, pack.id), date: entry.date ? formatDate(entry.date, pack) : '' }];
  });
  return { refusal: null, organs, resolutions: ownFirst(resolutions).slice(0, mostResolutions) };
}
