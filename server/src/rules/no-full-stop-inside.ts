import type { LanguagePack } from '../language/pack';
import { isWordAt } from '../text/words';
import { defineRule } from './rule';

export default defineRule({
  id: 'no-full-stop-inside',
  scope: 'element',
  kinds: ['preambular', 'operative'],
  severity: 'information',
  byOrgan: { SC: 'off' },
  title: 'A resolution is one sentence',
  messages: {
    stop: 'A resolution is one sentence: replace the full stop inside the paragraph by a comma or “and”, or begin a new paragraph.',
  },
  why: 'The organ’s name is the subject of the whole text, and the only full stop stands at its end.',
  source: 'Practice of issued texts, 2019–2026 (outside declarations a handful in 100,000 paragraphs)',
  examples: [
    {
      language: 'en',
      before: '*The General Assembly*,\n\n1. *Welcomes* the report⟦.⟧ It names every lamp;\n\n2. *Decides* to act.\n',
      after: '*The General Assembly*,\n\n1. *Welcomes* the report, which names every lamp;\n\n2. *Decides* to act.\n',
    },
    {
      language: 'zh',
      before: '**大会**，\n\n1. **欢迎**秘书长关于灯塔的报告⟦。⟧该报告列出了所有灯具；\n\n2. **决定**采取行动。\n',
      after: '**大会**，\n\n1. **欢迎**秘书长关于灯塔的报告，该报告列出了所有灯具；\n\n2. **决定**采取行动。\n',
    },
  ],
  * check({ lead, passages }, { pack }) {
    // Paragraphs without a lead belong to declarations and quotations, which have sentences of their own.
    if (!pack || !lead?.match?.head) return;
    for (const { inline } of passages) {
      const at = stopInside(inline.plain, lead.to, pack);
      if (at < 0) continue;
      yield { span: inline.span(at, at + 1), message: 'stop' };
      return;
    }
  },
});

/** Stops, and the quotation marks of all languages. */
const signs = /[.。«»“”„《》"]/gu;

/** Where a sentence ends before the last one does, outside quotations; -1 where none does. */
function stopInside(plain: string, from: number, pack: LanguagePack): number {
  const { quotes } = pack.typography;
  let quoted = 0;
  for (const { 0: sign, index: i } of plain.matchAll(signs)) {
    if (sign === quotes.open) quoted++;
    else if (sign === quotes.close && quoted > 0) quoted--;
    else if (i <= from || quoted > 0 || (sign !== '。' && (sign !== '.' || !endsSentence(plain, i, pack)))) continue;
    else if (/[\p{L}\p{N}]/u.test(plain.slice(i + 1))) return i;
  }
  return -1;
}

/** A stop before a space and a capital, after a word that is no abbreviation. */
function endsSentence(plain: string, at: number, { wording, script }: LanguagePack): boolean {
  const next = /^\s+(\p{L})/u.exec(plain.slice(at + 1, at + 8))?.[1];
  if (next === undefined || script === 'Han' || (script !== 'Arabic' && next === next.toLowerCase())) return false;
  let start = at;
  while (start > 0 && (isWordAt(plain, start - 1) || plain[start - 1] === '.')) start--;
  const word = plain.slice(start, at);
  return word.length > 1 && !/^[0-9]*$/.test(word) && !word.includes('.') && !wording.abbreviations.includes(word);
}
