/** The classes of faults that are injected into clean texts: what a tired drafter does. */
import { findCitations } from '../../server/src/citation/scan';
import { findSymbols } from '../../server/src/citation/symbols';
import { agree, convertLead, withAdverb } from '../../server/src/language/lead';
import type { LanguagePack } from '../../server/src/language/pack';
import type { Element, Resolution } from '../../server/src/syntax/model';
import { signOf } from '../../server/src/syntax/marker';
import { endMarkOf } from '../../server/src/syntax/shape';
import { endOf, startOf, textOf, type Span } from '../../server/src/text/block';

export interface Injected {
  readonly text: string;
  /** Where the fault stands in the new text, in absolute offsets; a finding there counts as found. */
  readonly from: number;
  readonly to: number;
}

export interface FaultClass {
  readonly name: string;
  /** Any of these rules may find it. */
  readonly rules: readonly string[];
  /** Whether a fix can restore the text without knowing more than stands in it. */
  readonly mechanical: boolean;
  /** All the places of a text where the fault can be put, each made when asked for. */
  places(text: string, resolution: Resolution, pack: LanguagePack): Iterable<() => Injected | null>;
}

export function replaced(text: string, from: number, to: number, insert: string, around = 0): Injected {
  return { text: text.slice(0, from) + insert + text.slice(to), from: Math.max(0, from - around), to: from + insert.length + around };
}

export function* paragraphs(resolution: Resolution, kinds: readonly string[]): Generator<Element> {
  for (const part of resolution.parts) {
    if (part.kind !== 'resolution') continue;
    for (const element of part.elements) if (kinds.includes(element.kind)) yield element;
  }
}

export function* emphasised(resolution: Resolution): Generator<Element> {
  for (const element of paragraphs(resolution, ['preambular', 'operative'])) {
    if (element.lead?.style && element.lead.from === 0 && element.lead.match?.head && element.lead.style === resolution.emphasis) yield element;
  }
}

export const perLead = (make: (text: string, element: Element, pack: LanguagePack) => Injected | null): FaultClass['places'] => function* (text, resolution, pack) {
  for (const element of emphasised(resolution)) yield () => make(text, element, pack);
};

export function withLead(text: string, element: Element, words: string | null): Injected | null {
  const { inner, text: old } = element.lead!;
  const at = textOf(inner).indexOf(old);
  if (words === null || words === old || at < 0) return null;
  return replaced(text, startOf(inner) + at, startOf(inner) + at + old.length, words);
}

export const marksOf = (span: Span, inner: Span) => [textOf({ ...span, end: inner.start }), textOf({ ...span, start: inner.end })] as const;

/** The paragraphs that end in a mark of the kind, each with the mark's place. */
export function* ends(resolution: Resolution, kind: 'preambular' | 'operative', which: 'inner' | 'last', pack: LanguagePack): Generator<{ at: number; mark: string; element: Element }> {
  for (const part of resolution.parts) {
    if (part.kind !== 'resolution') continue;
    const list = kind === 'preambular' ? part.preamble : part.operative;
    const numbered = list.filter((element) => kind === 'preambular' || element.kind === 'operative');
    for (const [i, element] of numbered.entries()) {
      const isLast = i === numbered.length - 1;
      if (isLast !== (which === 'last') || element.items.length > 0 || element.passages.length > 1) continue;
      const passage = element.passages[0]!;
      const { mark, at } = endMarkOf(passage.inline);
      const expected = kind === 'preambular' ? pack.marks.comma : which === 'last' ? pack.marks.stop : pack.marks.semicolon;
      if (mark !== expected[0]) continue;
      yield { at: startOf(passage.inline.span(at, at + 1)), mark, element };
    }
  }
}

export const wrongEnd = (kind: 'preambular' | 'operative', which: 'inner' | 'last', wrong: (pack: LanguagePack) => string): FaultClass['places'] => function* (text, resolution, pack) {
  for (const { at } of ends(resolution, kind, which, pack)) {
    // A mark that is not there is pointed at by the last word, which may stand before a note reference.
    yield () => replaced(text, at, at + 1, wrong(pack), wrong(pack) === '' ? 60 : 1);
  }
};

/** Numbered paragraphs in one run, whose numbers rise by one. */
export function* numbered(resolution: Resolution): Generator<{ element: Element; previous: Element; next: Element; all: Element[]; i: number }> {
  for (const part of resolution.parts) {
    if (part.kind !== 'resolution') continue;
    const all = part.operative.filter(({ marker }) => marker?.kind === 'number');
    for (let i = 1; i < all.length - 1; i++) {
      const [previous, element, next] = [all[i - 1]!, all[i]!, all[i + 1]!];
      if (element.marker!.value === previous.marker!.value + 1 && next.marker!.value === element.marker!.value + 1 && !element.marker!.latin) yield { element, previous, next, all, i };
    }
  }
}

export function renumbered(text: string, element: Element, value: number): Injected | null {
  const { span, value: old } = element.marker!;
  const source = textOf(span);
  const at = source.indexOf(String(old));
  return at < 0 ? null : replaced(text, startOf(span) + at, startOf(span) + at + String(old).length, String(value), 1);
}

export function* notedReferences(resolution: Resolution): Generator<{ index: number; from: number; to: number; label: string }> {
  for (const [index, { reference, element }] of resolution.references.entries()) {
    const note = resolution.notes.some(({ label }) => label === reference.label);
    if (note && reference.form === 'sup' && reference.span !== reference.labelSpan && element.passages.length === 1) {
      yield { index, from: startOf(reference.span), to: endOf(reference.span), label: reference.label };
    }
  }
}

export function* citations(resolution: Resolution, pack: LanguagePack) {
  for (const element of paragraphs(resolution, ['preambular', 'operative'])) {
    const { inline } = element.passages[0]!;
    for (const citation of findCitations(inline.plain, pack, { organ: resolution.organ })) yield { citation, inline };
  }
}

export const perCitation = (make: (text: string, found: ReturnType<typeof citations> extends Generator<infer T> ? T : never, resolution: Resolution) => Injected | null): FaultClass['places'] => function* (text, resolution, pack) {
  for (const found of citations(resolution, pack)) yield () => make(text, found, resolution);
};

export const faultClasses: readonly FaultClass[] = [
  {
    name: 'lead without emphasis', rules: ['lead-italic'], mechanical: true,
    places: perLead((text, { lead }) => replaced(text, startOf(lead!.span), endOf(lead!.span), textOf(lead!.inner))),
  },
  {
    name: 'lead with too little emphasis', rules: ['lead-italic', 'lead-italic-preposition'], mechanical: true,
    places: perLead((text, { lead }) => {
      const words = textOf(lead!.inner);
      const cut = words.lastIndexOf(' ');
      const [open, close] = marksOf(lead!.span, lead!.inner);
      return cut <= 0 ? null : replaced(text, startOf(lead!.span), endOf(lead!.span), open + words.slice(0, cut) + close + words.slice(cut));
    }),
  },
  {
    name: 'lead with too much emphasis', rules: ['lead-italic', 'lead-italic-preposition'], mechanical: true,
    places: perLead((text, { lead }) => {
      const [, close] = marksOf(lead!.span, lead!.inner);
      const next = /^\s?[^\s*<\\,，،、;；。]{2,14}(?=\s)/u.exec(text.slice(endOf(lead!.span)))?.[0];
      return next && !/[(["“«]/.test(next) ? replaced(text, endOf(lead!.span) - close.length, endOf(lead!.span) + next.length, next + close, close.length + textOf(lead!.inner).length) : null;
    }),
  },
  {
    name: 'lead in another emphasis', rules: ['lead-italic'], mechanical: true,
    places: perLead((text, { lead }) => {
      const other = lead!.style === 'italic' ? '**' : '*';
      return replaced(text, startOf(lead!.span), endOf(lead!.span), other + textOf(lead!.inner) + other);
    }),
  },
  {
    name: 'preambular form in the operative part', rules: ['operative-lead-form'], mechanical: false,
    places: perLead((text, element, pack) => (element.kind === 'operative' ? withLead(text, element, convertLead(pack, element.lead!.text, 'preambular')) : null)),
  },
  {
    name: 'operative form in the preamble', rules: ['preamble-lead-form'], mechanical: false,
    places: perLead((text, element, pack) => (element.kind === 'preambular' ? withLead(text, element, convertLead(pack, element.lead!.text, 'operative')) : null)),
  },
  { name: 'preambular end: semicolon', rules: ['preamble-comma', 'preamble-last-comma'], mechanical: true, places: wrongEnd('preambular', 'inner', (pack) => pack.marks.semicolon[0]!) },
  { name: 'preambular end: stop', rules: ['preamble-comma', 'preamble-last-comma'], mechanical: true, places: wrongEnd('preambular', 'inner', (pack) => pack.marks.stop[0]!) },
  { name: 'preambular end: none', rules: ['preamble-comma', 'preamble-last-comma'], mechanical: true, places: wrongEnd('preambular', 'inner', () => '') },
  { name: 'last preambular end: semicolon', rules: ['preamble-last-comma', 'preamble-comma'], mechanical: true, places: wrongEnd('preambular', 'last', (pack) => pack.marks.semicolon[0]!) },
  { name: 'operative end: comma', rules: ['operative-semicolon'], mechanical: true, places: wrongEnd('operative', 'inner', (pack) => pack.marks.comma[0]!) },
  { name: 'operative end: stop', rules: ['operative-semicolon'], mechanical: true, places: wrongEnd('operative', 'inner', (pack) => pack.marks.stop[0]!) },
  { name: 'operative end: none', rules: ['operative-semicolon'], mechanical: true, places: wrongEnd('operative', 'inner', () => '') },
  { name: 'last operative end: semicolon', rules: ['operative-last-stop'], mechanical: true, places: wrongEnd('operative', 'last', (pack) => pack.marks.semicolon[0]!) },
  { name: 'last operative end: none', rules: ['operative-last-stop'], mechanical: true, places: wrongEnd('operative', 'last', () => '') },
  {
    name: 'number skipped', rules: ['numbering-gap'], mechanical: true,
    *places(text, resolution) {
      for (const { all, i } of numbered(resolution)) {
        yield () => {
          let changed = text;
          let first: Injected | null = null;
          for (const element of all.slice(i).reverse()) changed = (first = renumbered(changed, element, element.marker!.value + 1))?.text ?? changed;
          return first && { ...first, text: changed };
        };
      }
    },
  },
  { name: 'number doubled', rules: ['numbering-gap'], mechanical: true, *places(text, resolution) { for (const { element } of numbered(resolution)) yield () => renumbered(text, element, element.marker!.value - 1); } },
  { name: 'number mistyped', rules: ['numbering-gap'], mechanical: true, *places(text, resolution) { for (const { element } of numbered(resolution)) yield () => renumbered(text, element, element.marker!.value + 10); } },
  {
    name: 'number missing', rules: ['operative-numbered', 'numbering-gap'], mechanical: true,
    *places(text, resolution) {
      for (const { element } of numbered(resolution)) yield () => replaced(text, startOf(element.marker!.span), element.marker!.contentStart + element.marker!.span.block.start, '', 40);
    },
  },
  {
    name: 'preambular paragraph numbered', rules: ['preamble-unnumbered'], mechanical: true,
    *places(text, resolution) {
      for (const element of emphasised(resolution)) if (element.kind === 'preambular') yield () => replaced(text, startOf(element.passages[0]!.span), startOf(element.passages[0]!.span), '3. ', 3);
    },
  },
  {
    name: 'single operative paragraph numbered', rules: ['operative-single-unnumbered'], mechanical: true,
    *places(text, resolution) {
      for (const { operative, kind } of resolution.parts) {
        const [only] = operative;
        if (kind === 'resolution' && operative.length === 1 && !only!.marker && only!.lead?.style) yield () => replaced(text, startOf(only!.passages[0]!.span), startOf(only!.passages[0]!.span), '1. ', 3);
      }
    },
  },
  {
    name: 'subparagraph letter skipped', rules: ['subpara-order'], mechanical: true,
    *places(text, resolution, pack) {
      for (const parent of paragraphs(resolution, ['operative'])) {
        const marker = pack.subparagraphs[0]!;
        for (const [i, item] of parent.items.entries()) {
          if (i === 0 || i !== parent.items.length - 1 || item.marker?.value !== i + 1 || !/^(?:letter|arabic-letter)$/.test(item.marker.kind)) continue;
          const at = startOf(item.marker.span);
          yield () => replaced(text, at, at + textOf(item.marker!.span).length, `${marker.before}${signOf(marker.numeral, i + 2)}${marker.after}`, 2);
        }
      }
    },
  },
  {
    name: "subparagraph letter in another language's style", rules: ['subpara-letter-style'], mechanical: true,
    *places(text, resolution, pack) {
      for (const parent of paragraphs(resolution, ['operative'])) {
        for (const item of parent.items) {
          if (item.marker?.kind !== 'letter' || textOf(item.marker.span) !== pack.subparagraphs[0]!.before + signOf('latin', item.marker.value) + pack.subparagraphs[0]!.after) continue;
          const sign = signOf('latin', item.marker.value);
          yield () => replaced(text, startOf(item.marker!.span), endOf(item.marker!.span), pack.subparagraphs[0]!.before ? `${sign})` : `(${sign})`, 2);
        }
      }
    },
  },
  {
    name: 'note without reference', rules: ['footnote-orphan', 'footnote-sequential'], mechanical: false,
    *places(text, resolution) {
      for (const { from, to, label } of notedReferences(resolution)) {
        // A note that is referred to again is not left alone.
        if (resolution.references.filter(({ reference }) => reference.label === label).length > 1) continue;
        const note = resolution.notes.find((candidate) => candidate.label === label)!;
        yield () => {
          const injected = replaced(text, from, to, '');
          const at = startOf(note.span) - (startOf(note.span) > from ? to - from : 0);
          return { ...injected, from: at, to: at + 20 };
        };
      }
    },
  },
  {
    name: 'reference without note', rules: ['footnote-orphan'], mechanical: false,
    *places(text, resolution) {
      for (const { from, to, label } of notedReferences(resolution)) {
        const note = resolution.notes.find((candidate) => candidate.label === label)!;
        const [start, end] = [startOf(note.element.passages[0]!.span), endOf(note.element.passages[0]!.span)];
        if (start > to) yield () => ({ text: text.slice(0, start) + text.slice(end), from, to });
      }
    },
  },
  {
    name: 'notes out of order', rules: ['footnote-sequential'], mechanical: false,
    *places(text, resolution) {
      const all = [...notedReferences(resolution)].filter(({ label }, _, every) => every.filter((other) => other.label === label).length === 1);
      for (let i = 1; i < all.length; i++) {
        const [a, b] = [all[i - 1]!, all[i]!];
        if (a.label === b.label || Number(b.label) !== Number(a.label) + 1) continue;
        yield () => ({ text: `${text.slice(0, a.from)}<sup>${b.label}</sup>${text.slice(a.to, b.from)}<sup>${a.label}</sup>${text.slice(b.to)}`, from: a.from, to: b.to + 1 });
      }
    },
  },
  {
    name: 'reference on the wrong side of the mark', rules: ['footnote-placement'], mechanical: true,
    *places(text, resolution, pack) {
      const side = (resolution.organ && pack.noteSide[resolution.organ]) ?? pack.noteSide.default;
      for (const { from, to } of notedReferences(resolution)) {
        const reference = text.slice(from, to);
        const before = text.slice(from - 1, from);
        const after = text.slice(to, to + 1);
        if (side === 'after' && /[,，;；.。]/.test(before) && !/[\d)]/.test(text[from - 2] ?? '')) yield () => replaced(text, from - 1, to, reference + before, 1);
        if (side === 'before' && /[,،;؛.]/.test(after)) yield () => replaced(text, from, to + 1, after + reference, 1);
      }
    },
  },
  {
    name: 'citation with an impossible year', rules: ['citation-date-possible'], mechanical: true,
    places: perCitation((text, { citation, inline }) => {
      if (!citation.date || !citation.dateCertain || !citation.ownerCertain || !['session', 'year'].includes(citation.form)) return null;
      const year = String(citation.date.y);
      const at = inline.plain.slice(citation.date.start, citation.date.end).lastIndexOf(year);
      if (at < 0) return null;
      const span = inline.span(citation.date.start + at, citation.date.start + at + 4);
      return replaced(text, startOf(span), endOf(span), String(citation.date.y - 9), 40);
    }),
  },
  {
    name: 'citation with a malformed number', rules: ['citation-grammar', 'symbol-grammar'], mechanical: true,
    places: perCitation((text, { citation, inline }) => {
      if (citation.form !== 'session' || !citation.date || !citation.ownerCertain) return null;
      const at = inline.plain.indexOf(`${citation.session}/${citation.serial}`, citation.start);
      if (at < 0 || at > citation.end) return null;
      const span = inline.span(at, at + `${citation.session}/${citation.serial}`.length);
      return replaced(text, startOf(span), endOf(span), `${citation.session}//${citation.serial}`, 2);
    }),
  },
  {
    name: 'citation of another organ without its name', rules: ['citation-owner', 'citation-date-possible'], mechanical: false,
    places: perCitation((text, { citation, inline }, { organ, pack }) => {
      if (!pack) return null;
      const { owner, ownerSpan, own, form } = citation;
      if (own || !ownerSpan || owner === organ || owner === null || !['GA', 'SC', 'ECOSOC', 'HRC'].includes(owner) || form === 'malformed') return null;
      // Named before in the paragraph, the organ need not be named again.
      const before = inline.plain.slice(0, ownerSpan.start);
      if (pack.citations.owners.some(([phrase, body]) => body === owner && before.includes(phrase))) return null;
      const span = inline.span(ownerSpan.start, ownerSpan.end);
      const [from, to] = text[endOf(span)] === ' ' ? [startOf(span), endOf(span) + 1] : [startOf(span), endOf(span)];
      // Of a list without its organ the first number is told.
      return { ...replaced(text, from, to, '', 40), from: startOf(inline.span(0, 1)) };
    }),
  },
  {
    name: 'document symbol with a slip', rules: ['symbol-grammar'], mechanical: true,
    *places(text, resolution) {
      for (const element of resolution.elements) {
        for (const { inline } of element.passages) {
          for (const { start, end } of findSymbols(inline.plain)) {
            const span = inline.span(start, end);
            const printed = textOf(span);
            const slip = /(?<=\/(?:C|L|CN|Rev|Add|Corr|CONF|AC))\.(?=\d)/.exec(printed);
            const at = slip ? slip.index : printed.indexOf('/');
            yield () => replaced(text, startOf(span) + at, startOf(span) + at + 1, slip ? '' : '//', 1);
          }
        }
      }
    },
  },
  {
    name: 'Security Council number with another year', rules: ['citation-sc-year'], mechanical: true,
    places: perCitation((text, { citation, inline }) => {
      if (citation.form !== 'sc' || citation.year === null || citation.date) return null;
      const at = inline.plain.slice(citation.start, citation.end).lastIndexOf(String(citation.year));
      if (at < 0) return null;
      const span = inline.span(citation.start + at, citation.start + at + 4);
      return replaced(text, startOf(span), endOf(span), String(citation.year - 6), 20);
    }),
  },
  {
    name: 'organ line of another organ', rules: ['organ-masthead-mismatch'], mechanical: true,
    *places(text, resolution, pack) {
      const line = resolution.parts[0]?.organLine;
      const other = pack.organs.find(({ organ }) => organ === (resolution.organ === 'SC' ? 'GA' : 'SC'));
      // A conversion sometimes sets the words of the name one by one.
      if (line?.lead && other && resolution.masthead.organ && line.passages[0]!.inline.runs.length === 1) yield () => replaced(text, startOf(line.lead!.inner), startOf(line.lead!.inner) + line.lead!.text.length, other.line, 3);
    },
  },
  {
    name: 'wrong agreement', rules: ['organ-gender-agreement'], mechanical: true,
    places: perLead((text, element, pack) => {
      const gender = element.lead!.match?.gender;
      return gender ? withLead(text, element, agree(pack, element.lead!.text, gender === 'm' ? 'f' : 'm')) : null;
    }),
  },
  {
    name: 'adverb without neighbour', rules: ['repeat-not-adjacent'], mechanical: true,
    *places(text, resolution, pack) {
      if (resolution.organ === 'SC') return;
      let previous: Element | null = null;
      for (const element of emphasised(resolution)) {
        const before: Element | null = previous;
        previous = element;
        if (!before || before.kind !== element.kind || before.lead!.match!.head === element.lead!.match!.head || element.lead!.match!.adverb !== 'plain') continue;
        yield () => withLead(text, element, withAdverb(pack, element.lead!.text, element.kind === 'preambular' ? 'preambular' : 'operative', 'also'));
      }
    },
  },
  {
    name: 'another name for the present resolution', rules: ['present-resolution'], mechanical: true,
    *places(text, resolution, pack) {
      const [pair] = pack.phrasing.presentResolution;
      if (!pair || (resolution.organ === 'SC' && pack.id === 'en')) return;
      for (const element of paragraphs(resolution, ['operative'])) {
        const { block, start, end } = element.passages[0]!.span;
        const at = block.text.slice(start, end).indexOf(pair[1]);
        if (at >= 0) yield () => replaced(text, block.start + start + at, block.start + start + at + pair[1].length, pair[0]);
      }
    },
  },
  {
    name: 'blank placeholder', rules: ['placeholder-blank'], mechanical: false,
    places: perCitation((text, { citation, inline }) => {
      if (citation.form !== 'session') return null;
      const at = inline.plain.indexOf(`/${citation.serial}`, citation.start);
      if (at < 0 || at > citation.end) return null;
      const span = inline.span(at + 1, at + 1 + String(citation.serial).length);
      return replaced(text, startOf(span), endOf(span), '___', 4);
    }),
  },
  {
    name: 'symbol that contradicts the session', rules: ['symbol-session-match'], mechanical: true,
    *places(text, resolution) {
      const { symbol, session } = resolution.masthead;
      if (!symbol || !session || !symbol.value.includes(`/${session.value}/`)) return;
      const at = startOf(symbol.span) + textOf(symbol.span).indexOf(`/${session.value}/`) + 1;
      yield () => replaced(text, at, at + String(session.value).length, String(session.value - 1), 12);
    },
  },
];
