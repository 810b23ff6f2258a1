import { modelUnLabels, type ModelUnLabels } from '../language/model-un';
import type { LanguagePack } from '../language/pack';
import { fold } from '../text/words';
import type { Inline, Stated } from './model';
import { namesIn } from './sponsors';

/** A line such as "Signatories: …". */
export interface LabelledLine {
  readonly label: keyof ModelUnLabels;
  readonly inline: Inline;
  /** Where the words after the label begin in the plain text. */
  readonly from: number;
}

const longestLabel = 40;

/** The label that a line of a masthead of Model United Nations opens with; null where it opens with none. */
export function labelledLine(inline: Inline, { id }: LanguagePack): LabelledLine | null {
  const { plain } = inline;
  const colon = /[:：]/.exec(plain.slice(0, longestLabel + 1))?.index ?? -1;
  const words = fold(plain.slice(0, Math.max(0, colon))).trim();
  if (words === '') return null;
  const labels = Object.keys(modelUnLabels[id]) as (keyof ModelUnLabels)[];
  const label = labels.find((it) => modelUnLabels[id][it].some((name) => fold(name) === words));
  return label ? { label, inline, from: colon + 1 } : null;
}

/** The names after the label. */
export function labelledNames({ inline, from }: LabelledLine, pack: LanguagePack): Stated<string>[] {
  return namesIn(inline, from, inline.plain.length, pack);
}

/** All that stands after the label; null where nothing does. */
export function labelledWords({ inline, from }: LabelledLine): Stated<string> | null {
  const value = inline.plain.slice(from).trim();
  const start = from + inline.plain.slice(from).indexOf(value);
  return value === '' ? null : { value, span: inline.span(start, start + value.length) };
}
