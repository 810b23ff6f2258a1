import type { LanguagePack } from '../../language/pack';

interface Ordinals {
  /** The word without which there is no ordinal of a session. */
  readonly session: RegExp;
  readonly pattern: RegExp;
  /** The ordinals with hyphens by their letters alone. */
  readonly right: ReadonlyMap<string, string>;
}

const known = new WeakMap<LanguagePack, Ordinals | null>();

/** Ordinals before the word "session" whose hyphens are missing, in order. */
export function* looseOrdinals(text: string, pack: LanguagePack): Generator<{ index: number; found: string; right: string }> {
  let ordinals = known.get(pack);
  if (ordinals === undefined) known.set(pack, ordinals = ordinalsOf(pack));
  if (!ordinals?.session.test(text)) return;
  for (const { 0: found, index } of text.matchAll(ordinals.pattern)) {
    const right = ordinals.right.get(lettersOf(found));
    if (right === undefined || right === found.toLowerCase().replace(/\u2011/g, '-')) continue;
    yield { index, found, right: found[0]! === found[0]!.toLowerCase() ? right : right[0]!.toUpperCase() + right.slice(1) };
  }
}

function ordinalsOf({ sessionOrdinals, masthead }: LanguagePack): Ordinals | null {
  const joined = sessionOrdinals.filter((ordinal) => ordinal.includes('-'));
  if (joined.length === 0) return null;
  const forms = [...joined].sort((a, b) => b.length - a.length).map((ordinal) => ordinal.split('-').join('[- \\u00a0\\u2011]'));
  return {
    session: new RegExp(masthead.session.join('|'), 'iu'),
    pattern: new RegExp(`(?<![\\p{L}-])(?:${forms.join('|')})(?=[ \\u00a0](?:\\p{L}+[ \\u00a0])?(?:${masthead.session.join('|')})(?!\\p{L}))`, 'giu'),
    right: new Map(joined.map((ordinal) => [lettersOf(ordinal), ordinal])),
  };
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[- \u00a0\u2011]/g, '');
}
