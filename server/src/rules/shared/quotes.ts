import type { Inline } from '../../syntax/model';
import { textOf, type Span } from '../../text/block';
import { isSpace } from '../../text/words';
import type { Edit, Finding, ResolutionFacts } from '../rule';

/** Marks that open and close a quotation, as offsets in the plain text. */
export interface QuotePair {
  readonly open: number;
  readonly close: number;
}

/** Pairs of one kind of mark, in order; a straight mark opens after a space or bracket and closes else. Marks without partner are left out. */
export function* quotePairs({ plain }: Inline, opening: string, closing: string): Generator<QuotePair> {
  if (!plain.includes(opening)) return;
  let open = -1;
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at]!;
    const opens = sign === opening && (opening !== closing || (open < 0 && (at === 0 || isSpace(plain.charCodeAt(at - 1)) || /[([{‘“«—–’،,，：:。]/u.test(plain[at - 1]!) || /\p{Script=Han}/u.test(plain[at - 1]!))));
    if (opens) open = at;
    else if (sign === closing && open >= 0) {
      yield { open, close: at };
      open = -1;
    }
  }
}

/** The edits that set the language's own marks around a quotation, with the space that it asks for inside them. */
export function quoteEdits({ plain, span }: Inline, { open, close }: QuotePair, { pack }: ResolutionFacts): Edit[] {
  const { quotes, insideQuotes } = pack!.typography;
  const gap = insideQuotes === 'nbsp' ? '\u00a0' : '';
  let from = open + 1;
  while (from < close && isSpace(plain.charCodeAt(from))) from++;
  let to = close;
  while (to > from && isSpace(plain.charCodeAt(to - 1))) to--;
  return [{ span: untouched(span(open, from), span(open, open + 1)), newText: quotes.open + gap }, { span: untouched(span(to, close + 1), span(close, close + 1)), newText: gap + quotes.close }];
}

/** The mark with its spaces, or the mark alone where emphasis or a reference stands between them. */
function untouched(wide: Span, narrow: Span): Span {
  return /^[\s"«»“”„]+$/u.test(textOf(wide)) ? wide : narrow;
}

/** One finding for a pair of marks, at the opening one. */
export function quoteFinding(inline: Inline, pair: QuotePair, message: string, resolution: ResolutionFacts): Finding {
  return {
    span: inline.span(pair.open, pair.open + 1),
    message,
    fix: { title: 'fix', safe: true, edits: quoteEdits(inline, pair, resolution) },
  };
}
