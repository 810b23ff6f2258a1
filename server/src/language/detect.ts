import { fold, isIgnorable, words } from '../text/words';
import { packs } from './index';
import { modelUnLines } from './model-un';
import type { LanguagePack, Organ, OrganName } from './pack';
import type { ProfileId } from './profile';

/** An organ named in one of the languages. */
export interface NamedOrgan {
  readonly pack: LanguagePack;
  readonly organ: Organ;
  readonly name: OrganName;
  /** The profile in which alone such a line is one of an organ. */
  readonly onlyIn?: ProfileId;
}

const all: readonly LanguagePack[] = Object.values(packs);
const key = (text: string) => [...fold(text)].filter((c) => !isIgnorable(c.charCodeAt(0))).join('').replace(/\s+/g, '').replace(/(?<![,，،:：.。;；؛])[,，،:：.。;；؛]+$/u, '');
const lines = new Map<string, NamedOrgan>();
const names = new Map<string, NamedOrgan>();
for (const pack of all) {
  for (const name of pack.organs) {
    lines.set(key(name.line), { pack, organ: name.organ, name });
    names.set(key(name.name), { pack, organ: name.organ, name });
  }
}
for (const pack of all) {
  const { articles, bodies } = modelUnLines[pack.id];
  const committees = pack.masthead.committees.flat().map((name) => [name, 'GA'] as const);
  for (const [name, organ] of [...bodies, ...committees]) {
    const named: NamedOrgan = { pack, organ, name: pack.organs.find((it) => it.organ === organ)!, onlyIn: 'mun' };
    for (const article of articles) if (!lines.has(key(article + name))) lines.set(key(article + name), named);
  }
}

/**
 * The organ whose line (with or without its end mark) a short text is: "*The General Assembly*," without its marks of emphasis. Some
 * lines are such in one profile only.
 */
export function organOfLine(text: string, profile: ProfileId = 'draft'): NamedOrgan | null {
  const named = text.length > 80 ? null : lines.get(key(text)) ?? null;
  return named?.onlyIn && named.onlyIn !== profile ? null : named;
}

/** The organ that a line of a masthead names. */
export function organOfName(text: string): NamedOrgan | null {
  return text.length > 80 ? null : names.get(key(text)) ?? organOfLine(text);
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
