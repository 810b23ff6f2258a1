import type { EmphasisStyle, LanguagePack, Organ } from '../../language/pack';
import { organOfLine } from '../../language/detect';
import type { Element, Resolution, Stated } from '../../syntax/model';
import { endKindOf } from '../../syntax/shape';
import type { Block } from '../../text/block';
import { fold } from '../../text/words';

const marks: Readonly<Record<EmphasisStyle, string>> = { italic: '*', bold: '**', 'bold-italic': '***' };

/** Words set in a style. */
export function emphasised(words: string, style: EmphasisStyle): string {
  return marks[style] + words + marks[style];
}

/** The line end that a block uses. */
export function lineEndOf(block: Block): string {
  return block.text.includes('\r\n') ? '\r\n' : '\n';
}

/** The organ that masthead and symbol speak of; the Human Rights Council's documents carry the Assembly's name too, and its symbol tells. */
export function statedOrgan({ masthead }: Resolution): Stated<Organ> | null {
  const { symbol, organ } = masthead;
  const ofSymbol = symbol && organOfSymbol(symbol.value);
  return ofSymbol ? { value: ofSymbol, span: symbol.span } : organ;
}

function organOfSymbol(symbol: string): Organ | null {
  if (/^A\/HRC\//.test(symbol)) return 'HRC';
  if (/^A\/(?:RES\/|C\.[1-6]\/|(?:ES-|S-)?[0-9]{1,3}\/)/.test(symbol)) return 'GA';
  if (/^S\/(?:RES\/|[0-9]{4}\/)/.test(symbol)) return 'SC';
  return /^E\/(?:RES\/|[0-9]{4}\/)/.test(symbol) ? 'ECOSOC' : null;
}

/** The organ line of an organ, with the apostrophe that the text uses. */
export function organLineText(organ: Organ, pack: LanguagePack, resolution: Resolution): string {
  const line = pack.organs.find((name) => name.organ === organ)!.line;
  const { apostrophe } = pack.typography;
  return apostrophe && line.includes(apostrophe) && usesTypewriterApostrophe(resolution) ? line.replaceAll(apostrophe, "'") : line;
}

function usesTypewriterApostrophe({ blocks }: Resolution): boolean {
  let straight = 0;
  let curly = 0;
  for (const { text } of blocks) {
    straight += text.match(/\p{L}'(?=\p{L})/gu)?.length ?? 0;
    curly += text.match(/\p{L}’(?=\p{L})/gu)?.length ?? 0;
    if (straight + curly > 20) break;
  }
  return straight > curly;
}

/** A line that stands in the place of the organ line and names a Main Committee: "The Third Committee,". */
export function committeeLine({ pack, masthead, parts }: Resolution): Element | null {
  if (!pack || parts.some(({ organLine }) => organLine)) return null;
  const [first] = parts;
  const before = [...masthead.elements, ...(first?.elements ?? [])].filter(({ kind }) => kind !== 'footnote');
  const at = before.findIndex(({ kind, lead }) => (kind === 'preambular' || kind.startsWith('operative')) && lead?.match);
  for (let i = at < 0 ? before.length - 1 : at; i >= 0 && i >= at - 2; i--) {
    const passage = before[i]?.passages[0];
    const text = passage?.inline.plain.trim() ?? '';
    if (!passage || text.length > 90 || (endKindOf(passage) !== 'comma' && passage.inline.runs[0]?.style !== 'italic')) continue;
    const name = fold(text).replace(/(?<![\s,，،:：.。])[\s,，،:：.。]+$/u, '');
    if (organOfLine(text) === null && pack.masthead.committees.some((names) => names.some((words) => name.endsWith(fold(words)) && name.length <= words.length + 5))) return before[i]!;
  }
  return null;
}
