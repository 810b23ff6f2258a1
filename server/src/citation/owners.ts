import type { Body } from '../language/citation-words';
import type { Organ } from '../language/pack';
import { mayOwn } from './sessions';
import type { Candidate, TokenRow } from './tokens';
import type { Phrase } from './vocabulary';

export interface Ownership {
  readonly body: Body | null;
  readonly phrase: Phrase | null;
  readonly certain: boolean;
  readonly own: boolean;
}

const NOBODY: Ownership = { body: null, phrase: null, certain: false, own: false };
const COUNCILS: readonly Body[] = ['SC', 'ECOSOC', 'HRC'];
const ASSEMBLIES: readonly Body[] = ['GA', 'UNEA', 'UNHABITAT'];

/** The body that each cited number belongs to, as far as the words around it say. */
export function ownersOf(row: TokenRow, cited: readonly Candidate[], organ: Organ | null): Ownership[] {
  const meaning = meanings(row, organ);
  const given: Ownership[] = cited.map(() => NOBODY);
  const fromAfter: boolean[] = cited.map(() => false);
  let leading: Ownership = NOBODY;
  cited.forEach((candidate, i) => {
    const before = ownerBefore(row, candidate, meaning);
    if (before) leading = before;
    else if (candidate.head >= 0 && !row.vocabulary.dateFirst) leading = NOBODY;
    else if (!candidate.linked) leading = inSameSentence(row, cited[i - 1], candidate) ? { ...leading, certain: false } : NOBODY;
    given[i] = leading;
    if (leading.own && leading.certain && speakerFollows(row, candidate, organ)) given[i] = { ...leading, certain: false };
    const after = ownerAfter(row, candidate, meaning);
    if (!after) return;
    given[i] = after;
    fromAfter[i] = true;
    for (let j = i; j > 0 && cited[j]!.linked && !fromAfter[j - 1] && given[j - 1] === NOBODY; j--) given[j - 1] = after;
  });
  return given.map((owner, i) => {
    // A short name that cannot have such a number is another body's: "Assembly decision 934 (XXXVIII)" of the African Union.
    const short = owner.phrase?.short !== undefined && owner.body !== null && mayOwn(owner.body, cited[i]!.shape) === false;
    return short ? { ...owner, certain: false } : owner;
  });
}

/** What each owner phrase and own-word of the row means, with doubts. */
function meanings({ tokens, gaps }: TokenRow, organ: Organ | null): (Ownership | null)[] {
  let council: Body | null = null;
  let assembly: Body | null = null;
  let others = 0;
  return tokens.map((token, at) => {
    if (gaps[at]!.broken) others = 0;
    if (token.type !== 'phrase') return null;
    const { phrase } = token;
    if (phrase.body) {
      if (COUNCILS.includes(phrase.body)) council = phrase.body;
      if (ASSEMBLIES.includes(phrase.body)) assembly = phrase.body;
      if (phrase.body !== organ) others++;
      return { body: phrase.body, phrase, certain: true, own: false };
    }
    if (phrase.short === 'assembly') {
      const body: Body = assembly ?? 'GA';
      if (organ !== 'GA') others++;
      return { body, phrase, certain: body === 'GA', own: false };
    }
    if (phrase.short === 'council') {
      const own = organ !== null && COUNCILS.includes(organ) ? organ : null;
      if (own === null) others++;
      return { body: council ?? own, phrase, certain: own !== null && (council === null || council === own), own: false };
    }
    if (phrase.short === 'other') {
      others++;
      return { body: 'OTHER', phrase, certain: false, own: false };
    }
    if (phrase.own) return organ === null ? NOBODY : { body: organ, phrase, certain: others === 0, own: true };
    return null;
  });
}

/** The owner in front of a number: that of its word, or one right before the number itself. */
function ownerBefore(row: TokenRow, candidate: Candidate, meaning: readonly (Ownership | null)[]): Ownership | null {
  const { gaps, vocabulary } = row;
  if (vocabulary.dateFirst) return ownerBeforeDate(row, candidate, meaning);
  if (candidate.head < 0) return gaps[candidate.at]!.bare ? meaning[candidate.at - 1] ?? null : null;
  // "resolutions of the Security Council 1325 (2000)", "قرار مجلس الأمن 478 (1980)"
  for (let at = candidate.at - 1; at > candidate.head; at--) if (meaning[at]) return meaning[at]!;
  if (meaning[candidate.head]) return meaning[candidate.head]!;
  return ownerOfWord(row, candidate.head, meaning) ?? ownerOfWhole(row, candidate.head, meaning);
}

/** "its resolutions", "its previous resolutions", "General Assembly resolution", "the Council’s decision". */
function ownerOfWord({ gaps, vocabulary }: TokenRow, head: number, meaning: readonly (Ownership | null)[]): Ownership | null {
  const owner = meaning[head - 1];
  const gap = gaps[head]!;
  if (!owner) return null;
  if (owner.own) return gap.bare || (gap.words === 1 && !gap.joined && !gap.broken) ? owner : null;
  return vocabulary.ownerBeforeWord && (gap.bare || gap.possessive) ? owner : null;
}

/** "its previous resolutions, in particular resolutions 58/137 and 59/166": what is named of a whole is the whole's owner's. */
function ownerOfWhole(row: TokenRow, head: number, meaning: readonly (Ownership | null)[]): Ownership | null {
  const { tokens, gaps } = row;
  if (gaps[head]!.stopped || gaps[head]!.broken) return null;
  const whole = tokens[head - 1];
  if (whole?.type !== 'phrase' || !whole.phrase.head) return null;
  return meaning[head - 1] ?? ownerOfWord(row, head - 1, meaning);
}

/** "大会2019年7月25日第73/327号", "其关于…的2013年7月22日第2013/12号": owner, perhaps a subject, date, number. */
function ownerBeforeDate({ tokens, gaps }: TokenRow, candidate: Candidate, meaning: readonly (Ownership | null)[]): Ownership | null {
  let apart = false;
  for (let at = candidate.at; at > 0; at--) {
    const gap = gaps[at]!;
    if (gap.broken || (gap.linking && gap.joined)) return null;
    if (!gap.linking) {
      if (!gap.first.includes('subject')) return null;
      apart = true;
    }
    const token = tokens[at - 1]!;
    if (token.type === 'number') return null;
    if (token.type === 'date') continue;
    const owner = meaning[at - 1];
    return owner ? { ...owner, certain: owner.certain && !apart } : null;
  }
  return null;
}

/** "résolution 2008/33 du Conseil économique et social", "resolution 51/2 of the Commission"; a date may stand between. */
function ownerAfter(row: TokenRow, candidate: Candidate, meaning: readonly (Ownership | null)[]): Ownership | null {
  const { tokens, gaps, vocabulary } = row;
  if (vocabulary.dateFirst) return null;
  let at = candidate.at + 1;
  if (tokens[at]?.type === 'date' && gaps[at]!.linking) at++;
  const owner = meaning[at];
  if (!owner || owner.own) return null;
  const gap = gaps[at]!;
  const atOnce = vocabulary.ownerLinkEmpty && gap.bare;
  return atOnce || (gap.linking && !gap.joined && gap.last.includes('owner')) ? owner : null;
}

/** "in its resolution 76/226, the General Assembly requested": the body that "its" means comes after. */
function speakerFollows({ tokens, gaps }: TokenRow, candidate: Candidate, organ: Organ | null): boolean {
  let at = candidate.at + 1;
  if (tokens[at]?.type === 'date') at++;
  const token = tokens[at];
  const gap = gaps[at];
  if (token?.type !== 'phrase' || !gap || gap.broken || gap.words > 2) return false;
  const { body, short } = token.phrase;
  if (body) return body !== organ;
  return short === 'assembly' ? organ !== 'GA' : short === 'council' ? organ === 'GA' : short !== undefined;
}

function inSameSentence({ gaps }: TokenRow, before: Candidate | undefined, candidate: Candidate): boolean {
  if (!before) return false;
  for (let at = before.at + 1; at <= candidate.at; at++) if (gaps[at]!.stopped) return false;
  return true;
}
