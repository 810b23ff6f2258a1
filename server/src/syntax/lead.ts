import { describeLead, matchLead } from '../language/lead';
import type { LanguagePack } from '../language/pack';
import { span } from '../text/block';
import type { Element, EmphasisRun, Lead, Passage } from './model';

/** The longest official lead is some 90 characters; a longer emphasised run is a title or a whole emphasised paragraph. */
const longestLead = 140;

const leads = new WeakMap<Passage, { readonly pack: LanguagePack | null; readonly lead: Lead | null }>();

/**
 * The lead that opens a passage: the emphasised words at its start, or without emphasis the longest phrase that the language knows.
 * @param pack null where the language is unknown: then only emphasis tells
 */
export function leadOf(passage: Passage, pack: LanguagePack | null): Lead | null {
  const kept = leads.get(passage);
  if (kept && kept.pack === pack) return kept.lead;
  const lead = readLead(passage, pack);
  leads.set(passage, { pack, lead });
  return lead;
}

function readLead(passage: Passage, pack: LanguagePack | null): Lead | null {
  const { plain, runs } = passage.inline;
  const emphasised = openingRuns(passage);
  const first = emphasised[0];
  if (first) {
    const last = emphasised[emphasised.length - 1]!;
    const to = trimmedEnd(plain, first.from, last.to);
    const from = first.from + /^[\s\-–—]*/u.exec(plain.slice(first.from, to))![0].length;
    const text = plain.slice(from, to);
    if (!/\p{L}/u.test(text)) return bareLead(passage, pack);
    const whole = to >= trimmedEnd(plain, 0, plain.length);
    // A long run, or one that is the whole line, is a lead only where it opens like one: then the emphasis goes too far.
    const opening = pack && (whole || text.length > longestLead) ? matchLead(pack, text) : null;
    if (text.length > longestLead && !opening) return bareLead(passage, pack);
    if (whole && (!opening || opening.start > 0 || (opening.end < text.length && to === plain.trimEnd().length))) return null;
    const match = pack && describeLead(pack, text.length > longestLead ? text.slice(0, opening!.end) : text);
    // A word broken by the end of the emphasis is a fault of the emphasis; the lead is what the language knows.
    return {
      text,
      span: span(passage.block, first.outer.start, last.outer.end),
      inner: span(passage.block, first.inner.start, last.inner.end),
      style: first.style,
      from,
      to,
      match,
    };
  }
  const later = pack && runs[0];
  if (later && later.from > 0 && later.from <= 40 && later.to - later.from <= longestLead) {
    const text = plain.slice(later.from, trimmedEnd(plain, later.from, later.to));
    const found = matchLead(pack, text);
    if (found && found.end >= text.length - 1 && !bareLead(passage, pack)) {
      return { text, span: later.outer, inner: later.inner, style: later.style, from: later.from, to: later.from + text.length, match: describeLead(pack, text) };
    }
  }
  return bareLead(passage, pack);
}

/** The emphasised runs at the very start that belong together: of one style, with no more than a space between them. */
export function openingRuns({ inline: { plain, runs } }: Passage): EmphasisRun[] {
  const first = runs[0];
  if (!first || /[^\s"“”«»„‘’'（(\[و]/u.test(plain.slice(0, first.from)) || first.from > 3) return [];
  const opening = [first];
  for (const run of runs.slice(1)) {
    const last = opening[opening.length - 1]!;
    if (run.from < last.to) continue;
    if (run.style !== first.style || !/^\s*$/.test(plain.slice(last.to, run.from))) break;
    opening.push(run);
  }
  return opening;
}

function bareLead(passage: Passage, pack: LanguagePack | null): Lead | null {
  if (!pack) return null;
  const { plain } = passage.inline;
  const match = matchLead(pack, plain);
  if (!match || match.start > 3) return null;
  const place = passage.inline.span(match.start, match.end);
  return { text: plain.slice(match.start, match.end), span: place, inner: place, style: null, from: match.start, to: match.end, match };
}

/** Punctuation and space at the end of an emphasised run are no part of the lead. */
function trimmedEnd(plain: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,，،;；؛.。:：、]/u.test(plain[end - 1]!)) end--;
  return end;
}

/**
 * The lead as the outline gives it: the emphasised words with a mark that stands among them ("отмечая,"), but the organ's name without its comma.
 */
export function printedLead({ kind, lead, passages }: Pick<Element, 'kind' | 'lead' | 'passages'>): string | null {
  if (!lead) return null;
  if (kind === 'organ' || !lead.style) return lead.text;
  const { plain, runs } = passages[0]!.inline;
  const last = runs.findLast(({ from, to }) => from < lead.to && to >= lead.to);
  return plain.slice(lead.from, last?.to ?? lead.to).trim();
}

/** The organ's name as the lead of an organ line, without the comma that may stand among its emphasised words. */
export function organLead(passage: Passage): Lead | null {
  const { plain, runs } = passage.inline;
  const run = runs[0];
  const to = plain.replace(/(?<![\s,，،:：])[\s,，،:：]+$/u, '').length;
  if (!run) {
    const place = passage.inline.span(0, to);
    return { text: plain.slice(0, to), span: place, inner: place, style: null, from: 0, to, match: null };
  }
  return { text: plain.slice(run.from, Math.min(run.to, to)), span: run.outer, inner: run.inner, style: run.style, from: run.from, to: Math.min(run.to, to), match: null };
}
