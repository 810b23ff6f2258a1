import { formatDate } from '../../citation/dates';
import { packs } from '../../language/index';
import type { LanguageId, LanguagePack } from '../../language/pack';
import { draftSeries, openNumber } from '../../rules/shared/draft-series';
import { sortedSponsors, stateOf, stateByShortName } from '../../rules/shared/sponsor-order';
import { forOrgan } from '../../syntax/resolution';
import { agreeing, inEmphasis, withDefaults } from '../clauses';
import { emphasisMarks, usualEndMark, wordSpace } from '../wording';
import { agendaItemOf, countsByYear, dateOf, numberOf, problemsOf, sponsorsOf, type DraftAnswers, type Problem } from './answers';
import { open, snippetOf, textOf, type Piece } from './pieces';

/** A new draft, or what stands in its way. */
export interface NewDraft {
  /** Where there are any, there is no draft. */
  readonly problems: readonly Problem[];
  /** The whole file; empty where there are problems. */
  readonly text: string;
  /** The same as an LSP snippet: what is still open and the words to begin with are placeholders. */
  readonly snippet: string;
}

/** The clauses that a new draft opens and closes with; the Economic and Social Council does not remain seized of matters. */
const opening = 'charter-guided';
const closing = { GA: 'remain-seized', SC: 'remain-seized', HRC: 'remain-seized', ECOSOC: 'request-to-take-action' } as const;

/**
 * Writes a draft from a few answers: a masthead whose symbol is open, and a preambular and two operative paragraphs to begin with.
 * @param messages language of the sentences about answers that cannot be used
 */
export function newDraft(answers: DraftAnswers, messages: LanguageId): NewDraft {
  const problems = problemsOf(answers, messages);
  if (problems.length > 0) return { problems, text: '', snippet: '' };
  const pack = packs[answers.language];
  const pieces = [...masthead(answers, pack), ...body(answers, pack)];
  return { problems, text: textOf(pieces), snippet: snippetOf(pieces) };
}

/** Shaped like the mastheads of issued documents: lines that belong together are kept apart by hard breaks. */
function masthead(answers: DraftAnswers, pack: LanguagePack): Piece[] {
  const { organ, committee } = answers;
  const words = pack.masthead.newDraft;
  const number = numberOf(answers.session) ?? 0;
  const date = dateOf(answers);
  // The Human Rights Council is one of the Assembly's subsidiary bodies, and its documents are headed with the Assembly's name.
  const head = nameOf(pack, organ === 'HRC' ? 'GA' : organ);
  const session = countsByYear(organ)
    ? pack.masthead.sessionOfYear.replace('{year}', String(number))
    : capitalised(forOrgan(pack.masthead.sessionLine, organ).replace('{ordinal}', pack.sessionOrdinals[number] ?? '').replace('{n}', String(number)), pack);
  const lines: Piece[][] = [
    ...(organ === 'HRC' ? [[`**${nameOf(pack, organ)}**`]] : []),
    [session],
    ...(organ === 'GA' && committee ? [[`**${pack.masthead.committees[committee - 1]?.[0] ?? ''}**`]] : []),
    agendaLine(answers, pack),
  ];
  return [
    `# ${head}\n\n`, draftSeries({ organ, session: number, year: number, committee }) ?? '', open(openNumber), '\n\n',
    ...broken([
      [organ === 'SC' ? words.general : pack.masthead.limited],
      [date ? formatDate(date, words.englishDate ? packs.en : pack) : open(openNumber)],
      ...(words.language ? [[words.language]] : []),
      [words.original],
    ]),
    '\n\n---\n\n',
    ...(organ === 'SC' ? [] : [...broken(lines), '\n\n']),
    `**${sponsorsLine(answers, pack)}**\n\n`,
    ...(organ === 'SC' ? [] : [`## **${answers.title!.replace(/\s+/gu, ' ').trim()}**\n\n`]),
  ];
}

function agendaLine({ agendaItem = '' }: DraftAnswers, pack: LanguagePack): Piece[] {
  const [before = '', after = ''] = pack.masthead.agendaLine.split('{item}');
  const item = agendaItemOf(agendaItem);
  const [style] = pack.subparagraphs;
  if (!item) return [before, open(openNumber), after];
  return [before, item.letter === null ? item.number : `${item.number} ${style?.before ?? ''}${item.letter}${style?.after ?? ''}`, after];
}

/** "Chile, Iceland and Norway: draft resolution"; what the text is alone where nobody is named. */
function sponsorsLine(answers: DraftAnswers, pack: LanguagePack): string {
  const { newDraft: words, draftResolution, andBefore } = pack.masthead;
  const names = sortedSponsors(sponsorsOf(answers).map((name) => asListed(name, pack)), pack);
  const draft = draftResolution[0]!;
  const last = names[names.length - 1];
  if (last === undefined) return capitalised(draft, pack);
  const joint = andBefore?.opening.some((opening) => last.startsWith(opening)) ? ` ${andBefore.word} ` : words.lastJoint;
  const joined = names.length === 1 ? last : names.slice(0, -1).join(words.sponsorJoint) + joint + last;
  const colon = (pack.typography.beforeColon === 'nbsp' ? '\u00a0' : '') + pack.marks.colon[0]!;
  return `${joined}${colon}${pack.script === 'Han' ? '' : ' '}${draft}`;
}

/** The name of a State as the language lists it, however it is typed, with or without what stands in brackets, and in whichever of the six languages; other names as they are. */
function asListed(name: string, pack: LanguagePack): string {
  const all = [pack, ...Object.values(packs)].map(({ masthead }) => masthead);
  const code = all.map((words) => stateOf(name, words)).find((it) => it !== undefined) ?? all.map((words) => stateByShortName(name, words)).find((it) => it !== undefined);
  return code ? pack.masthead.states[code] : name;
}

function body({ organ }: DraftAnswers, pack: LanguagePack): Piece[] {
  const mark = emphasisMarks[forOrgan(pack.emphasis, organ)];
  const name = pack.organs.find((it) => it.organ === organ)!;
  const number = (n: number): string => forOrgan(pack.operativeNumber, organ).replace('{n}', String(n));
  const clause = (id: string): string => pack.clauses.find((it) => it.id === id)?.text ?? '';
  const paragraph = (text: string): Piece[] => {
    const [lead, rest] = parted(inEmphasis(withDefaults(agreeing({ text }, name.gender ?? 'm')), mark), mark);
    return [lead + wordSpace(pack), open(rest)];
  };
  return [
    `${mark}${name.line}${mark}${pack.marks.comma[0]}\n\n`,
    ...paragraph(clause(opening)), `${usualEndMark(pack, 'preambular')}\n\n`,
    number(1), ...paragraph(pack.masthead.newDraft.operative), `${usualEndMark(pack, 'operative')}\n\n`,
    number(2), ...paragraph(clause(closing[organ])), `${pack.marks.stop[0]}\n`,
  ];
}

/** The emphasised lead of a clause, and the words after it. */
function parted(text: string, mark: string): [lead: string, rest: string] {
  const end = text.indexOf(mark, mark.length) + mark.length;
  return [text.slice(0, end), text.slice(end).trim()];
}

/** Lines with hard breaks between them. */
function broken(lines: readonly Piece[][]): Piece[] {
  return lines.flatMap((line, i) => (i === 0 ? line : ['  \n', ...line]));
}

function nameOf({ organs }: LanguagePack, organ: DraftAnswers['organ']): string {
  return organs.find((it) => it.organ === organ)?.name ?? '';
}

function capitalised(text: string, { id }: LanguagePack): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(id) + text.slice(first.length);
}
