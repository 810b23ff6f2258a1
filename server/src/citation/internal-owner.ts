import { fold } from '../text/words';
import { anyOf, type ReferenceLanguage } from './internal-grammar';

/** What a language has to say of other texts. */
interface OtherTexts {
  /** Names of this text, which are passed over, numbers of resolutions and documents, and names of texts. */
  readonly numbered: RegExp;
  /** The same, and papers that have no number. */
  readonly any: RegExp;
  readonly own: ReadonlySet<string>;
  readonly possessive: RegExp;
  readonly name: RegExp;
  readonly operative: RegExp;
  readonly touching: boolean;
}

const known = new WeakMap<ReferenceLanguage['phrasing'], OtherTexts>();

/** "55/222", "A/80/L.7", "1325 (2000)", "2200 A (XXI)". */
const numberOfText = '[0-9]/[0-9]|[0-9]{3,4} ?[a-z]? ?[(（](?:[0-9]{4}|[ivxl]{1,7}|s-[ivx]{1,5})[)）]|[a-z]/[0-9a-z]';

function otherTextsOf({ phrasing, citations }: ReferenceLanguage): OtherTexts {
  let texts = known.get(phrasing);
  if (texts) return texts;
  const { references: words } = phrasing;
  const own = new Set(words.own.flatMap((phrase) => endingsOf(fold(phrase))));
  const inWords = words.markFirst ? '' : '(?<!\\p{L})(?:[وف]?(?:لل|[بلك]?ال|[بلك])?)';
  const mention = (names: readonly string[]): RegExp => new RegExp(`${anyOf([...own])}|${numberOfText}|${inWords}${anyOf(names.map(fold))}`, 'gu');
  texts = {
    numbered: mention([...words.texts, ...citations.ibid]),
    any: mention([...words.texts, ...citations.ibid, ...words.papers]),
    own,
    possessive: words.possessive.length > 0 ? new RegExp(`${inWords}${anyOf(words.possessive.map(fold))}$`, 'u') : /(?!)/u,
    name: new RegExp(`${inWords}${anyOf([...words.texts, ...words.papers].map(fold))}\\p{L}{0,6}$`, 'u'),
    operative: words.operative && words.markFirst ? new RegExp(`${anyOf(words.operative)}$`, 'u') : /(?!)/u,
    touching: words.markFirst === true,
  };
  known.set(phrasing, texts);
  return texts;
}

/** "of the present resolution", "the present resolution", "present resolution". */
function endingsOf(phrase: string): string[] {
  const words = phrase.split(' ');
  return words.slice(0, Math.max(1, words.length - 1)).map((_, i) => words.slice(i).join(' '));
}

const reach = 48;

/** Whether places in a text are those of other texts that it names. */
export class Owner {
  private readonly texts: OtherTexts;
  private readonly first = new Map<RegExp, number>();

  /** @param folded the text with every unit folded */
  constructor(private readonly text: string, private readonly folded: string, language: ReferenceLanguage) {
    this.texts = otherTextsOf(language);
  }

  /** Whether a resolution, a treaty or a number of one is named anywhere before; with papers, also a report and the like. */
  isNamedBefore(at: number, withPapers: boolean): boolean {
    const pattern = withPapers ? this.texts.any : this.texts.numbered;
    let first = this.first.get(pattern);
    if (first === undefined) this.first.set(pattern, (first = this.firstMention(pattern)));
    return first < at;
  }

  /** Whether the words right before a place say whose it is: "resolution 55/222, section III", "its annex", "《公约》附件一". */
  isNamedRightBefore(at: number): boolean {
    let end = this.spaceBefore(at);
    const pause = /[,،，;:(（、]/u.test(this.folded[end - 1] ?? ' ');
    if (pause) end = this.spaceBefore(end - 1);
    const before = this.folded.slice(Math.max(0, end - reach), end);
    if (this.texts.possessive.test(before)) return true;
    const word = /\S{1,24}$/u.exec(before)?.[0] ?? '';
    if (word === '' || this.texts.operative.test(before)) return false;
    if (/[0-9\u0660-\u0669](?: \p{L}{1,4})?$/u.test(before) || /[0-9\u0660-\u0669]/.test(word) || /[)）\]»”"』」》]$/u.test(word)) return true;
    if (this.texts.touching) return /[号的约章书言领定告议件划分项]$/u.test(word) || this.isNamedBefore(at, false);
    if (!pause) return false;
    if (this.isNamedBefore(at, false)) return true;
    return this.texts.name.test(before) || /\.$/.test(word) || /^[ivxl]{1,6}$/.test(word) || this.isName(end - word.length);
  }

  /** Whether a capital letter opens a word inside a sentence. */
  private isName(at: number): boolean {
    return /\p{Lu}/u.test(this.text[at] ?? '') && /[\p{Ll},] ?$/u.test(this.text.slice(Math.max(0, at - 2), at));
  }

  private firstMention(pattern: RegExp): number {
    for (const match of this.folded.matchAll(pattern)) if (!this.texts.own.has(match[0])) return match.index;
    return Infinity;
  }

  private spaceBefore(at: number): number {
    let end = at;
    while (end > 0 && /\s/u.test(this.folded[end - 1]!)) end--;
    return end;
  }
}
