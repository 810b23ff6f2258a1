import type { LanguagePack } from '../language/pack';
import { defineRule } from './rule';
import { ownText } from './shared/kinds';
import { openingOf } from './shared/opening';
import { isInTitle, isWithin, proseOf, quotationsOf } from './shared/prose';

export default defineRule({
  id: 'no-abbreviations',
  severity: 'information',
  byOrgan: { SC: 'off' },
  needs: ({ style }) => style.abbreviations.length > 0,
  title: 'Names of bodies are written out',
  messages: {
    short: 'Resolutions write this name out: {full} ({short}).',
  },
  why: 'Resolutions use no abbreviations, so that every reader knows what is meant. The Security Council alone abbreviates freely.',
  source: 'UN Editorial Manual, Abbreviations and acronyms; practice of issued texts, 2019–2026: acronyms in 4 per cent of the Assembly’s paragraphs, 44 per cent of the Council’s',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n*Recalling* the work of ⟦UNICEF⟧ and UN-Women on lighthouses,\n\n1. *Thanks* the donors.\n',
      after: '*The General Assembly*,\n\n*Recalling* the work of the United Nations Children’s Fund and UN-Women on lighthouses,\n\n1. *Thanks* the donors.\n',
    },
    {
      language: 'ru',
      before: '*Генеральная Ассамблея*,\n\n*ссылаясь* на труд ⟦ЮНИСЕФ⟧ на маяках,\n\n1. *благодарит* доноров.\n',
      after: '*Генеральная Ассамблея*,\n\n*ссылаясь* на труд Детского фонда Организации Объединенных Наций на маяках,\n\n1. *благодарит* доноров.\n',
    },
  ],
  scope: 'element',
  kinds: ownText,
  * check(element, { pack }) {
    if (!pack) return;
    const grammar = grammarOf(pack);
    if (!grammar) return;
    for (const inline of proseOf(element)) {
      for (const { 0: short, index } of inline.plain.matchAll(grammar.pattern)) {
        if (isWithin(quotationsOf(inline, pack), index) || isInTitle(element, inline, index)) continue;
        yield { span: inline.span(index, index + short.length), message: 'short', parameters: { short, full: grammar.full.get(short)! } };
      }
    }
  },
});

interface Grammar {
  readonly pattern: RegExp;
  readonly full: ReadonlyMap<string, string>;
}

const grammars = new WeakMap<LanguagePack, Grammar>();

/** Abbreviations as whole words; those in brackets explain the name before them, and those with a hyphen are names of their own (UN-Women). */
function grammarOf(pack: LanguagePack): Grammar | null {
  const { abbreviations } = pack.style;
  let grammar = grammars.get(pack);
  if (!grammar && abbreviations.length > 0) {
    const shorts = abbreviations.map(([short]) => short).sort((a, b) => b.length - a.length);
    grammar = { pattern: new RegExp(`${openingOf(shorts)}(?<![\\p{L}\\p{N}/(-]|[\\u2010\\u2011])(?:${shorts.join('|')})(?![\\p{L}\\p{N}/)-]|[\\u2010\\u2011]|[ \\u00a0]\\p{Lu})`, 'gu'), full: new Map(abbreviations) };
    grammars.set(pack, grammar);
  }
  return grammar ?? null;
}
