import { matchLead, type LeadMatch } from '../../language/lead';
import type { Gender, LanguagePack, Organ, Position } from '../../language/pack';
import type { Element, Lead, Part, Passage, Resolution } from '../../syntax/model';
import type { Span } from '../../text/block';

/** A paragraph of a preamble or an operative part that opens with a lead, and the one before it. */
export interface LeadParagraph {
  readonly element: Element;
  readonly part: Part;
  readonly position: Position;
  /** The piece that the lead stands in. */
  readonly passage: Passage;
  readonly lead: Lead;
  /** The paragraph just before in the same preamble or operative part; null for the first. */
  readonly previous: LeadParagraph | null;
}

const known = new WeakMap<Resolution, readonly LeadParagraph[]>();

/** All paragraphs with leads, in reading order. */
export function leadParagraphs(resolution: Resolution): readonly LeadParagraph[] {
  let paragraphs = known.get(resolution);
  if (!paragraphs) known.set(resolution, paragraphs = read(resolution));
  return paragraphs;
}

function read({ parts }: Resolution): LeadParagraph[] {
  const paragraphs: LeadParagraph[] = [];
  for (const part of parts) {
    for (const position of ['preambular', 'operative'] as const) {
      let previous: LeadParagraph | null = null;
      for (const element of position === 'preambular' ? part.preamble : part.operative) {
        const [passage] = element.passages;
        if (!element.lead || !passage) {
          previous = null;
          continue;
        }
        paragraphs.push(previous = { element, part, position, passage, lead: element.lead, previous });
      }
    }
  }
  return paragraphs;
}

/** The openings of all paragraphs that should have a lead. Unnumbered text among numbered paragraphs is a quotation or a list. */
export function* leadPassages({ parts }: Resolution): Generator<Passage> {
  for (const { preamble, operative } of parts) {
    for (const { kind, lead, passages: [passage] } of [...preamble, ...operative]) {
      if (passage && (kind !== 'operative_unnumbered' || operative.length === 1 || lead?.style)) yield passage;
    }
  }
}

/** The source of a lead's words, without the marks that the emphasis caught. */
export function leadSpan({ passage, lead }: LeadParagraph): Span {
  return passage.inline.span(lead.from, lead.to);
}

const matches = new WeakMap<Passage, { readonly pack: LanguagePack; readonly at: number; readonly match: LeadMatch | null }>();

/** The lead that the language knows at the start of a passage, whatever is emphasised there; `at` skips stray marks before it. */
export function knownLead(passage: Passage, pack: LanguagePack, at = 0): LeadMatch | null {
  const before = matches.get(passage);
  if (before && before.pack === pack && before.at === at) return before.match;
  const match = matchLead(pack, passage.inline.plain, at);
  matches.set(passage, { pack, at, match });
  return match;
}

/** The gender that leads of an organ take; null where the language has none. */
export function genderOf(pack: LanguagePack, organ: Organ | null): Gender | null {
  return pack.organs.find((name) => name.organ === organ)?.gender ?? null;
}
