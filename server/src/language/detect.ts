import { fold, isIgnorable, words } from '../text/words';
import { packs } from './index';
import type { LanguagePack, Organ, OrganName } from './pack';

/** An organ named in one of the languages. */
export interface NamedOrgan {
  readonly pack: LanguagePack;
  readonly organ: Organ;
  readonly name: OrganName;
}

const all: readonly LanguagePack[] = Object.values(packs);
const key = (text: string) => [...fold(text)].filter((c) => !isIgnorable(c.charCodeAt(0))).join('').replace(/\s+/g, '').replace(/[,，،:：.。;；؛]+$/u, '');
const lines = new Map<string, NamedOrgan>();
const names = new Map<string, NamedOrgan>();
for (const pack of all) {
  for (const name of pack.organs) {
    lines.set(key(name.line), { pack, organ: name.organ, name });
    names.set(key(name.name), { pack, organ: name.organ, name });
  }
}

/** The organ whose line (with or without its end mark) a short text is: "*The General Assembly*," without its marks of emphasis. */
export function organOfLine(text: string): NamedOrgan | null {
  return text.length > 80 ? null : lines.get(key(text)) ?? null;
}

/** The organ that a line of a masthead names. */
export function organOfName(text: string): NamedOrgan | null {
  return text.length > 80 ? null : names.get(key(text)) ?? lines.get(key(text)) ?? null;
}

/**
 * The language that a text is most likely in, by its script and its frequent short words; null where nothing tells.
 * @param text a sample of a few hundred words is enough
 */
export function detectLanguage(text: string): LanguagePack | null {
  const sample = text.slice(0, 20_000);
  const scripts = {
    Arabic: count(sample, /\p{Script=Arabic}/gu),
    Cyrillic: count(sample, /\p{Script=Cyrillic}/gu),
    Han: count(sample, /\p{Script=Han}/gu) * 2,
    Latin: count(sample, /\p{Script=Latin}/gu),
  };
  const letters = scripts.Arabic + scripts.Cyrillic + scripts.Han + scripts.Latin;
  if (letters < 20) return null;
  const script = (Object.keys(scripts) as (keyof typeof scripts)[]).reduce((a, b) => (scripts[b] > scripts[a] ? b : a));
  const candidates = all.filter((pack) => pack.script === script);
  const tokens = [...words(sample)].map(({ start, end }) => fold(sample.slice(start, end)));
  let best: LanguagePack | null = null;
  let most = 0;
  for (const pack of candidates) {
    const common = new Set(pack.commonWords.map(fold));
    const hits = script === 'Han' ? count(sample, new RegExp(pack.commonWords.map((word) => word.replace(/[^\p{L}]/gu, '')).join('|'), 'gu')) : tokens.filter((token) => common.has(token)).length;
    if (hits > most) [best, most] = [pack, hits];
  }
  const needed = script === 'Han' ? 3 : Math.max(3, tokens.length * 0.12);
  return most >= needed ? best : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
