/** Other forms of the classes of faults, as another hand might inject them: run with `--variants on`. */
import { withAdverb } from '../../server/src/language/lead';
import type { LanguagePack } from '../../server/src/language/pack';
import type { Element, Resolution } from '../../server/src/syntax/model';
import { signOf } from '../../server/src/syntax/marker';
import { endOf, startOf, textOf } from '../../server/src/text/block';
import { emphasised, ends, type FaultClass, type Injected, marksOf, notedReferences, numbered, paragraphs, perCitation, perLead, renumbered, replaced, withLead, wrongEnd } from './fault-classes';

const leadRules = ['lead-italic', 'lead-italic-preposition'];

const lead = (name: string, make: (text: string, element: Element, pack: LanguagePack) => Injected | null): FaultClass => ({
  name: `lead: ${name}`, rules: leadRules, mechanical: true, places: perLead(make),
});

/** Emphasis that goes on over so many more words. */
const further = (count: number) => (text: string, { lead }: Element): Injected | null => {
  const [, close] = marksOf(lead!.span, lead!.inner);
  const next = new RegExp(String.raw`^(?:[ ][^\s*<\\\[\](),，،;；。:“”«»"]{1,20}){${count}}(?=[ ])`, 'u').exec(text.slice(endOf(lead!.span)))?.[0];
  return next ? replaced(text, endOf(lead!.span) - close.length, endOf(lead!.span) + next.length, next + close, close.length + textOf(lead!.inner).length) : null;
};

const furtherHan = (count: number) => (text: string, { lead }: Element): Injected | null => {
  const [, close] = marksOf(lead!.span, lead!.inner);
  const next = new RegExp(String.raw`^\p{Script=Han}{${count}}`, 'u').exec(text.slice(endOf(lead!.span)))?.[0];
  return next ? replaced(text, endOf(lead!.span) - close.length, endOf(lead!.span) + next.length, next + close, close.length + textOf(lead!.inner).length) : null;
};

const wholeParagraph = (withMark: boolean) => (text: string, element: Element): Injected | null => {
  const { lead, passages, items } = element;
  const [passage] = passages;
  const end = endOf(passage!.span);
  const [, close] = marksOf(lead!.span, lead!.inner);
  const rest = text.slice(endOf(lead!.span), end);
  if (items.length > 0 || passages.length > 1 || /[*_<\n]/.test(rest) || !/[.,;،؛；，。]$/u.test(rest)) return null;
  const body = withMark ? rest + close : rest.slice(0, -1).trimEnd() + close + rest.slice(rest.slice(0, -1).trimEnd().length);
  return replaced(text, endOf(lead!.span) - close.length, end, body, 400);
};

const mark = (kind: 'preambular' | 'operative', which: 'inner' | 'last', name: string, sign: (pack: LanguagePack) => string): FaultClass => ({
  name: `${which === 'last' ? 'last ' : ''}${kind} end: ${name}`,
  rules: kind === 'preambular' ? ['preamble-comma', 'preamble-last-comma'] : which === 'last' ? ['operative-last-stop'] : ['operative-semicolon'],
  mechanical: true,
  places: wrongEnd(kind, which, sign),
});

const latin: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '，': ',', '；': ';', '。': '.' };

const otherScript = (kind: 'preambular' | 'operative', which: 'inner' | 'last'): FaultClass => ({
  name: `${which === 'last' ? 'last ' : ''}${kind} end: mark of another script`, rules: ['zh-fullwidth', 'ar-marks', 'preamble-comma', 'preamble-last-comma', 'operative-semicolon', 'operative-last-stop'], mechanical: true,
  *places(text, resolution, pack) {
    for (const { at, mark } of ends(resolution, kind, which, pack)) if (latin[mark]) yield () => replaced(text, at, at + 1, latin[mark]!, 1);
  },
});

/** The first or the last numbered paragraph of a run. */
function* edge(resolution: Resolution, which: 'first' | 'last'): Generator<Element> {
  for (const part of resolution.parts) {
    if (part.kind !== 'resolution') continue;
    const all = part.operative.filter(({ marker }) => marker?.kind === 'number' && !marker.latin);
    if (all.length < 3 || all.some(({ marker }, i) => marker!.value !== all[0]!.marker!.value + i)) continue;
    yield which === 'first' ? all[0]! : all[all.length - 1]!;
  }
}

const number = (name: string, which: 'first' | 'last', make: (text: string, element: Element) => Injected | null, rules = ['numbering-gap', 'operative-numbered']): FaultClass => ({
  name: `number: ${name}`, rules, mechanical: true,
  *places(text, resolution) { for (const element of edge(resolution, which)) yield () => make(text, element); },
});

const dropNumber = (text: string, element: Element): Injected => replaced(text, startOf(element.marker!.span), element.marker!.contentStart + element.marker!.span.block.start, '', 40);

/** Lists of letters that begin with the first and run on. */
function* lists(resolution: Resolution): Generator<readonly Element[]> {
  for (const parent of paragraphs(resolution, ['operative', 'preambular'])) {
    if (parent.items.length > 1 && parent.items.every(({ marker }, i) => marker?.value === i + 1 && /^(?:letter|arabic-letter)$/.test(marker.kind))) yield parent.items;
  }
}

const item = (name: string, rules: string[], make: (text: string, items: readonly Element[], pack: LanguagePack) => Injected | null, mechanical = true): FaultClass => ({
  name: `letter: ${name}`, rules, mechanical,
  *places(text, resolution, pack) { for (const items of lists(resolution)) yield () => make(text, items, pack); },
});

function lettered(text: string, element: Element, pack: LanguagePack, value: number): Injected {
  const { span } = element.marker!;
  const form = pack.subparagraphs[0]!;
  return replaced(text, startOf(span), endOf(span), form.before + signOf(form.numeral, value) + form.after, 2);
}

const marked = (name: string, sign: (value: number) => string): FaultClass => item(name, ['subpara-letter-style', 'subpara-order', 'bullets-none'], (text, items) => {
  const at = items[Math.floor(items.length / 2)]!;
  return textOf(at.marker!.span) === sign(at.marker!.value) ? null : replaced(text, startOf(at.marker!.span), endOf(at.marker!.span), sign(at.marker!.value), 2);
});

const note = (name: string, rules: string[], make: (text: string, reference: { index: number; from: number; to: number; label: string }, resolution: Resolution) => Injected | null, mechanical = false): FaultClass => ({
  name: `note: ${name}`, rules, mechanical,
  *places(text, resolution) { for (const reference of notedReferences(resolution)) if (reference.label !== '1') yield () => make(text, reference, resolution); },
});

const cited = (name: string, rules: string[], mechanical: boolean, forms: readonly string[], make: (number: string, text: string) => string | null): FaultClass => ({
  name: `citation: ${name}`, rules, mechanical,
  places: perCitation((text, { citation, inline }) => {
    if (!forms.includes(citation.form) || !citation.ownerCertain || (citation.form !== 'sc' && !citation.date)) return null;
    const printed = inline.plain.slice(citation.start, citation.end);
    const other = make(printed, text);
    const span = inline.span(citation.start, citation.end);
    if (other === null || other === printed || textOf(span) !== printed) return null;
    return replaced(text, startOf(span), endOf(span), other, 20);
  }),
});

const year = (name: string, change: (year: number) => number): FaultClass => ({
  name: `citation: year ${name}`, rules: ['citation-date-possible', 'citation-sc-year'], mechanical: true,
  places: perCitation((text, { citation, inline }) => {
    if (!citation.date || !citation.dateCertain || !citation.ownerCertain || !['session', 'year', 'roman'].includes(citation.form)) return null;
    const printed = String(citation.date.y);
    const at = inline.plain.slice(citation.date.start, citation.date.end).lastIndexOf(printed);
    if (at < 0) return null;
    const span = inline.span(citation.date.start + at, citation.date.start + at + 4);
    return replaced(text, startOf(span), endOf(span), String(change(citation.date.y)), 40);
  }),
});

const blank = (name: string, sign: string, where: 'serial' | 'day' | 'number'): FaultClass => ({
  name: `blank: ${name} as ${where}`, rules: ['placeholder-blank'], mechanical: false,
  places: perCitation((text, { citation, inline }) => {
    if (citation.form !== 'session') return null;
    let [from, to] = [citation.start, citation.end];
    if (where === 'serial') {
      from = inline.plain.indexOf(`/${citation.serial}`, citation.start) + 1;
      if (from === 0 || from > citation.end) return null;
      to = from + String(citation.serial).length;
    } else if (where === 'day') {
      if (!citation.date) return null;
      const day = /(?<![0-9])[0-9]{1,2}(?![0-9])/u.exec(inline.plain.slice(citation.date.start, citation.date.end));
      if (!day) return null;
      from = citation.date.start + day.index;
      to = from + day[0].length;
    }
    const span = inline.span(from, to);
    return /[<*]/.test(textOf(span)) ? null : replaced(text, startOf(span), endOf(span), sign, 4);
  }),
});

const masthead = (name: string, rules: string[], make: (text: string, resolution: Resolution) => Injected | null): FaultClass => ({
  name: `masthead: ${name}`, rules, mechanical: false,
  *places(text, resolution) { yield () => make(text, resolution); },
});

const organRules = ['organ-masthead-mismatch', 'organ-line-not-committee', 'organ-gender-agreement'];

export const faultVariants: readonly FaultClass[] = [
  lead('one more word', further(1)),
  lead('two more words', further(2)),
  lead('three more words', further(3)),
  lead('two more ideographs', furtherHan(2)),
  lead('six more ideographs', furtherHan(6)),
  lead('whole paragraph, mark inside', wholeParagraph(true)),
  lead('whole paragraph, mark outside', wholeParagraph(false)),
  lead('first word alone', (text, { lead }) => {
    const words = textOf(lead!.inner);
    const cut = words.indexOf(' ');
    const [open, close] = marksOf(lead!.span, lead!.inner);
    return cut <= 0 ? null : replaced(text, startOf(lead!.span), endOf(lead!.span), open + words.slice(0, cut) + close + words.slice(cut));
  }),
  lead('first word left out', (text, { lead }) => {
    const words = textOf(lead!.inner);
    const cut = words.indexOf(' ');
    const [open, close] = marksOf(lead!.span, lead!.inner);
    return cut <= 0 ? null : replaced(text, startOf(lead!.span), endOf(lead!.span), words.slice(0, cut + 1) + open + words.slice(cut + 1) + close);
  }),
  lead('last letter left out', (text, { lead }) => {
    const words = textOf(lead!.inner);
    const [open, close] = marksOf(lead!.span, lead!.inner);
    return words.length < 3 ? null : replaced(text, startOf(lead!.span), endOf(lead!.span), open + words.slice(0, -1) + close + words.slice(-1), 2);
  }),
  lead('mark before only', (text, { lead }) => {
    const [open] = marksOf(lead!.span, lead!.inner);
    return replaced(text, startOf(lead!.span), endOf(lead!.span), open + textOf(lead!.inner), 2);
  }),
  {
    name: 'lead: small for capital or the reverse', rules: ['lead-capital'], mechanical: true,
    places: perLead((text, { lead }, pack) => {
      if (pack.leads.capital === null) return null;
      const words = textOf(lead!.inner);
      const other = pack.leads.capital ? words[0]!.toLowerCase() : words[0]!.toUpperCase();
      return replaced(text, startOf(lead!.inner), startOf(lead!.inner) + 1, other, words.length);
    }),
  },
  mark('preambular', 'inner', 'colon', () => ':'),
  mark('preambular', 'last', 'stop', (pack) => pack.marks.stop[0]!),
  mark('preambular', 'last', 'none', () => ''),
  mark('operative', 'inner', 'colon', () => ':'),
  mark('operative', 'last', 'comma', (pack) => pack.marks.comma[0]!),
  mark('operative', 'last', 'colon', () => ':'),
  otherScript('preambular', 'inner'),
  otherScript('operative', 'inner'),
  otherScript('operative', 'last'),
  number('first missing', 'first', dropNumber),
  number('last missing', 'last', dropNumber),
  number('last skipped', 'last', (text, element) => renumbered(text, element, element.marker!.value + 1)),
  number('last doubled', 'last', (text, element) => renumbered(text, element, element.marker!.value - 1)),
  number('begun with 2', 'first', (text, element) => renumbered(text, element, element.marker!.value + 1)),
  {
    name: 'number: middle paragraph lost', rules: ['numbering-gap'], mechanical: false,
    *places(text, resolution) {
      for (const { element, next } of numbered(resolution)) {
        const [from, to] = [startOf(element.passages[0]!.span), startOf(next.passages[0]!.span)];
        yield () => ({ text: text.slice(0, from) + text.slice(to), from, to: from + 8 });
      }
    },
  },
  {
    name: 'number: two swapped', rules: ['numbering-gap'], mechanical: false,
    *places(text, resolution) {
      for (const { element, next } of numbered(resolution)) {
        yield () => {
          const one = renumbered(text, next, element.marker!.value);
          const both = one && renumbered(one.text, element, next.marker!.value);
          return both && one && { text: both.text, from: both.from, to: one.to + 1 };
        };
      }
    },
  },
  {
    name: 'preambular paragraph numbered 1.', rules: ['preamble-unnumbered'], mechanical: true,
    *places(text, resolution, pack) {
      const first = [...emphasised(resolution)].find(({ kind }) => kind === 'preambular');
      const sign = pack.script === 'Arabic' ? '1 - ' : '1. ';
      if (first) yield () => replaced(text, startOf(first.passages[0]!.span), startOf(first.passages[0]!.span), sign, 3);
    },
  },
  {
    name: 'preambular paragraph lettered', rules: ['preamble-unnumbered'], mechanical: true,
    *places(text, resolution, pack) {
      const form = pack.subparagraphs[0]!;
      for (const element of emphasised(resolution)) {
        if (element.kind === 'preambular') yield () => replaced(text, startOf(element.passages[0]!.span), startOf(element.passages[0]!.span), `${form.before}${signOf(form.numeral, 1)}${form.after} `, 3);
      }
    },
  },
  item('skipped in the middle', ['subpara-order'], (text, items, pack) => {
    const from = Math.floor(items.length / 2);
    if (from === 0) return null;
    let changed = text;
    let first: Injected | null = null;
    for (const [i, element] of [...items.entries()].slice(from).reverse()) changed = (first = lettered(changed, element, pack, i + 2)).text;
    return first && { ...first, text: changed };
  }),
  item('doubled', ['subpara-order'], (text, items, pack) => lettered(text, items[1]!, pack, 1)),
  item('begun with b', ['subpara-order'], (text, items, pack) => {
    let changed = text;
    let first: Injected | null = null;
    for (const [i, element] of [...items.entries()].reverse()) changed = (first = lettered(changed, element, pack, i + 2)).text;
    return first && { ...first, text: changed };
  }),
  item('lost item', ['subpara-order', 'subpara-single'], (text, items) => {
    if (items.length < 3) return null;
    const [from, to] = [startOf(items[1]!.passages[0]!.span), startOf(items[2]!.passages[0]!.span)];
    return { text: text.slice(0, from) + text.slice(to), from, to: from + 6 };
  }, false),
  marked('(a)', (value) => `(${signOf('latin', value)})`),
  marked('a)', (value) => `${signOf('latin', value)})`),
  marked('a.', (value) => `${signOf('latin', value)}.`),
  marked('(A)', (value) => `(${signOf('latin', value).toUpperCase()})`),
  marked('(1)', (value) => `(${value})`),
  marked('dash', () => '–'),
  note('reference doubled', ['footnote-several', 'footnote-repeat', 'footnote-sequential', 'footnote-orphan'], (text, { from, to }) => replaced(text, to, to, text.slice(from, to), to - from)),
  note('reference to a note that is not there', ['footnote-orphan', 'footnote-sequential'], (text, { from, to }) => replaced(text, from, to, '<sup>97</sup>')),
  note('note doubled', ['footnote-orphan', 'footnote-sequential'], (text, { label }, resolution) => {
    const { element } = resolution.notes.find((one) => one.label === label)!;
    const [from, to] = [startOf(element.passages[0]!.span), endOf(element.passages[0]!.span)];
    return { text: `${text.slice(0, to)}\n\n${text.slice(from, to)}${text.slice(to)}`, from, to: to + 2 + to - from };
  }),
  note('two notes swapped', ['footnote-sequential', 'footnote-orphan'], (text, { label }, resolution) => {
    const i = resolution.notes.findIndex((one) => one.label === label);
    const [a, b] = [resolution.notes[i], resolution.notes[i + 1]];
    if (!a || !b) return null;
    const [fromA, toA] = [startOf(a.element.passages[0]!.span), endOf(a.element.passages[0]!.span)];
    const [fromB, toB] = [startOf(b.element.passages[0]!.span), endOf(b.element.passages[0]!.span)];
    return { text: text.slice(0, fromA) + text.slice(fromB, toB) + text.slice(toA, fromB) + text.slice(fromA, toA) + text.slice(toB), from: fromA, to: toB };
  }),
  note('number skipped', ['footnote-sequential', 'footnote-orphan'], (text, { label, from }) => {
    const n = Number(label);
    const shifted = (part: string) => part.replace(/<sup>([0-9]{1,3})<\/sup>/g, (whole, sign: string) => (Number(sign) >= n ? `<sup>${Number(sign) + 1}</sup>` : whole));
    return { text: shifted(text), from, to: from + 20 };
  }),
  note('reference a word early', ['footnote-placement', 'footnote-quote-position'], (text, { from, to }) => {
    const cut = /[\p{L}\p{N}]+[.,;،؛，；。]$/u.exec(text.slice(Math.max(0, from - 40), from));
    return cut ? replaced(text, from - cut[0].length, to, text.slice(from, to) + cut[0], 20) : null;
  }),
  year('+ 10', (y) => y + 10),
  year('- 2', (y) => y - 2),
  year('+ 2', (y) => y + 2),
  year('- 100', (y) => y - 100),
  cited('hyphen for stroke', ['citation-grammar'], true, ['session'], (printed) => printed.replace('/', '-')),
  cited('stop for stroke', ['citation-grammar'], true, ['session'], (printed) => printed.replace('/', '.')),
  cited('stroke lost', ['citation-grammar'], true, ['session'], (printed) => printed.replace('/', '')),
  cited('letter in the number', ['citation-grammar'], true, ['session'], (printed) => (/0|1/.test(printed) ? printed.replace(/0/, 'O').replace(/1/, (one) => (printed.includes('0') ? one : 'l')) : null)),
  cited('no serial', ['citation-grammar'], false, ['session'], (printed) => printed.replace(/(?<=\/)[0-9]+/u, '')),
  cited('no session', ['citation-grammar'], false, ['session'], (printed) => printed.replace(/[0-9]+(?=\/)/u, '')),
  cited('three parts', ['citation-grammar'], true, ['session'], (printed) => `${printed}/1`),
  cited('backslash', ['citation-grammar'], true, ['session'], (printed) => printed.replace('/', '\\')),
  cited('impossible session', ['citation-date-possible', 'citation-grammar', 'citation-owner'], false, ['session'], (printed) => printed.replace(/[0-9]+(?=\/)/u, '142')),
  cited('roman of another session', ['citation-roman-session', 'citation-date-possible'], false, ['roman'], (printed) => printed.replace(/\([A-Z-]+\)/u, '(XXXV)')),
  cited('roman that is none', ['citation-roman-session', 'citation-grammar'], false, ['roman'], (printed) => printed.replace(/\([A-Z-]+\)/u, '(XXVX)')),
  cited('roman too small', ['citation-roman-session', 'citation-date-possible'], false, ['roman'], (printed) => printed.replace(/\([A-Z-]+\)/u, '(II)')),
  cited('SC year + 1', ['citation-sc-year'], true, ['sc'], (printed) => printed.replace(/[0-9]{4}(?=\))/u, (y) => String(Number(y) + 1))),
  cited('SC year - 1', ['citation-sc-year'], true, ['sc'], (printed) => printed.replace(/[0-9]{4}(?=\))/u, (y) => String(Number(y) - 1))),
  cited('SC year + 10', ['citation-sc-year'], true, ['sc'], (printed) => printed.replace(/[0-9]{4}(?=\))/u, (y) => String(Number(y) + 10))),
  cited('SC year of three digits', ['citation-grammar', 'citation-sc-year'], true, ['sc'], (printed) => printed.replace(/[0-9]{4}(?=\))/u, (y) => y.slice(0, 3))),
  cited('SC bracket lost', ['citation-grammar'], true, ['sc'], (printed) => printed.replace(/\)$/u, '')),
  cited('SC number too big', ['citation-sc-year', 'citation-grammar'], false, ['sc'], (printed) => printed.replace(/^[0-9]+/u, (n) => `${n}5`)),
  ...['SC', 'GA', 'ECOSOC', 'HRC'].map((organ): FaultClass => ({
    name: `organ line: ${organ}`, rules: organRules, mechanical: true,
    *places(text, resolution, pack) {
      const line = resolution.parts[0]?.organLine;
      const other = pack.organs.find((name) => name.organ === organ);
      if (line?.lead && other && resolution.organ !== organ && line.passages[0]!.inline.runs.length === 1) yield () => replaced(text, startOf(line.lead!.inner), startOf(line.lead!.inner) + line.lead!.text.length, other.line, 3);
    },
  })),
  {
    name: 'organ line lost', rules: ['organ-line-missing'], mechanical: false,
    *places(text, resolution) {
      const line = resolution.parts[0]?.organLine;
      const next = [...paragraphs(resolution, ['preambular', 'operative'])][0];
      if (line && next) yield () => ({ text: text.slice(0, startOf(line.passages[0]!.span)) + text.slice(startOf(next.passages[0]!.span)), from: 0, to: startOf(line.passages[0]!.span) + 80 });
    },
  },
  {
    name: 'adverb: further without neighbour', rules: ['repeat-not-adjacent'], mechanical: true,
    *places(text, resolution, pack) {
      if (resolution.organ === 'SC') return;
      let previous: Element | null = null;
      for (const element of emphasised(resolution)) {
        const before: Element | null = previous;
        previous = element;
        if (!before || before.kind !== element.kind || before.lead!.match!.head === element.lead!.match!.head || element.lead!.match!.adverb !== 'plain') continue;
        yield () => withLead(text, element, withAdverb(pack, element.lead!.text, element.kind === 'preambular' ? 'preambular' : 'operative', 'further'));
      }
    },
  },
  {
    name: 'adverb: first paragraph', rules: ['repeat-not-adjacent'], mechanical: true,
    *places(text, resolution, pack) {
      if (resolution.organ === 'SC') return;
      const all = [...emphasised(resolution)];
      for (const kind of ['preambular', 'operative'] as const) {
        const first = all.find((element) => element.kind === kind);
        if (first && first.lead!.match!.adverb === 'plain' && first.marker?.value !== 0) yield () => withLead(text, first, withAdverb(pack, first.lead!.text, kind, 'also'));
      }
    },
  },
  {
    name: 'present resolution: every other word', rules: ['present-resolution'], mechanical: true,
    *places(text, resolution, pack) {
      if (resolution.organ === 'SC' && pack.id === 'en') return;
      for (const element of paragraphs(resolution, ['operative', 'preambular'])) {
        for (const { span } of element.passages) {
          const source = textOf(span);
          for (const [wrong, right] of pack.phrasing.presentResolution) {
            const at = source.indexOf(right);
            if (at >= 0) yield () => replaced(text, startOf(span) + at, startOf(span) + at + right.length, wrong, 2);
          }
        }
      }
    },
  },
  ...([['___', '___'], ['__', '__'], ['[…]', '[…]'], ['[...]', '[...]'], ['XX', 'XX'], ['xx', 'xx'], ['XXX', 'XXX'], ['…', '…'], ['...', '...'], ['escaped', '\\_\\_\\_'], ['[ ]', '[ ]'], ['[number]', '[number]'], ['??', '??'], ['[xx]', '[xx]'], ['(…)', '(…)']] as const).map(([name, sign]) => blank(name, sign, 'serial')),
  ...([['___', '___'], ['[…]', '[…]'], ['XX', 'XX'], ['…', '…'], ['[ ]', '[ ]'], ['__', '__']] as const).map(([name, sign]) => blank(name, sign, 'day')),
  ...([['___', '___'], ['[…]', '[…]'], ['XX/XXX', 'XX/XXX'], ['xx/xx', 'xx/xx'], ['…', '…'], ['XX', 'XX'], ['[XX/XX]', '[XX/XX]'], ['__/__', '__/__']] as const).map(([name, sign]) => blank(name, sign, 'number')),
  masthead('session of the symbol + 1', ['symbol-session-match'], (text, { masthead: { symbol, session } }) => {
    if (!symbol || !session || !symbol.value.includes(`/${session.value}/`)) return null;
    const at = startOf(symbol.span) + textOf(symbol.span).indexOf(`/${session.value}/`) + 1;
    return replaced(text, at, at + String(session.value).length, String(session.value + 1), 12);
  }),
  masthead('session of the symbol - 10', ['symbol-session-match', 'symbol-grammar'], (text, { masthead: { symbol, session } }) => {
    if (!symbol || !session || !symbol.value.includes(`/${session.value}/`)) return null;
    const at = startOf(symbol.span) + textOf(symbol.span).indexOf(`/${session.value}/`) + 1;
    return replaced(text, at, at + String(session.value).length, String(session.value - 10), 12);
  }),
];
