import type { LanguagePack, SubparagraphMarker } from '../../language/pack';
import type { Element, Marker, Resolution } from '../../syntax/model';
import { signOf } from '../../syntax/marker';
import { textOf } from '../../text/block';
import type { Edit } from '../rule';

const kinds: Readonly<Record<SubparagraphMarker['numeral'], Marker['kind']>> = {
  latin: 'letter', roman: 'roman', 'arabic-letter': 'arabic-letter', digit: 'quoted-digit', 'enclosed-ideograph': 'ideograph',
};

/** The items that hang together on one paragraph or item, bullets left out. */
export function* listsOf(resolution: Resolution): Generator<readonly Element[]> {
  for (const part of resolution.parts) {
    for (const element of part.elements) {
      const items = element.items.filter(({ marker }) => marker !== null && marker.kind !== 'bullet');
      if (items.length > 0 && part.kind !== 'annex') yield items;
    }
  }
}

/** Brackets, kind and case of the sign. The enclosed ideographs end at ten, and (十一) goes on with them. */
export function styleKey({ kind, before, after, text }: Pick<Marker, 'kind' | 'before' | 'after'> & { readonly text?: string }): string {
  if (kind === 'ideograph' && (before === '(' || before === '') && after !== '.') return kind;
  return `${kind} ${before} ${after}${/[A-Z]/.test(text ?? '') ? ' large' : ''}`;
}

/** The pack's own way to mark what a marker marks, by its kind of sign; null where the language does not use that kind. */
export function ownStyle(marker: Marker, pack: LanguagePack): SubparagraphMarker | null {
  const same = pack.subparagraphs.filter(({ numeral }) => kinds[numeral] === marker.kind);
  return same.find(({ before, after }) => before === marker.before && after === marker.after) ?? same[0] ?? null;
}

/** Whether a marker is set as the language sets one. Small roman numerals in the brackets of the first level are met in all. */
export function isOwnStyle(marker: Marker, pack: LanguagePack): boolean {
  if (marker.kind === 'quoted-digit') return pack.subparagraphs.some(({ numeral }) => numeral === 'digit');
  const [first] = pack.subparagraphs;
  if (marker.kind === 'roman' && first?.numeral === 'latin' && first.before === marker.before && first.after === marker.after) return true;
  const own = ownStyle(marker, pack);
  return own !== null && styleKey({ ...own, kind: marker.kind }) === styleKey(marker);
}

/** Sets a marker in a style, with a value; null where emphasis is mixed up with it. */
export function markerEdit({ span, text }: Marker, { numeral, before, after }: SubparagraphMarker, value: number): Edit | null {
  return textOf(span).replaceAll('\\', '') === text ? { span, newText: before + signOf(numeral, value) + after } : null;
}

/** The style that a marker has, as one of the pack's or made up of its parts. */
export function styleOf(marker: Marker): SubparagraphMarker | null {
  const numeral = (Object.keys(kinds) as SubparagraphMarker['numeral'][]).find((name) => kinds[name] === marker.kind);
  return numeral ? { numeral, before: marker.before, after: marker.after } : null;
}
