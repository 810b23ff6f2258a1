import { detectLanguage, organOfName } from '../language/detect';
import { packs } from '../language/index';
import type { LanguageId, LanguagePack, Organ } from '../language/pack';
import { profileIds, type ProfileId } from '../language/profile';
import type { Block } from '../text/block';
import type { ResolutionFile } from './model';
import { readResolution, type Given, type ReadResolution } from './resolution';
import { shapeOf } from './shape';

/** What settings say of a file. Front matter, which a drafter writes for this file alone, overrules them. */
export interface Choice {
  /** The language, whatever the text says. */
  readonly language?: LanguageId | undefined;
  /** The organ, whatever the text says. */
  readonly organ?: Organ | undefined;
  /** The session where the text does not say. */
  readonly session?: number | undefined;
  readonly profile?: ProfileId | undefined;
}

interface Kept {
  readonly blocks: readonly Block[];
  readonly choice: string;
  readonly resolution: ReadResolution;
}

const kept = new WeakMap<Block, Kept>();

/** How many blocks a masthead may have; a conversion makes a block of each of its lines. */
const longestMasthead = 40;

/**
 * Reads all that a file holds. A resolution none of whose blocks has changed since an earlier reading is the same object again.
 * Reading never fails: any text gives a model, with missing parts absent.
 * @param blocks the blocks of a document, in order
 */
export function readFile(blocks: readonly Block[], choice: Choice = {}): ResolutionFile {
  const front = blocks[0]?.kind === 'front-matter' ? readFrontMatter(blocks[0]) : {};
  const language = front.language ?? choice.language;
  const profile = front.profile ?? choice.profile ?? 'draft';
  const given: Given = { organ: front.organ ?? choice.organ, session: front.session, usualSession: choice.session, profile };
  const key = [language, given.organ, given.session, given.usualSession, profile].join(' ');
  const resolutions = segments(blocks, profile).map(([from, to]) => {
    const before = kept.get(blocks[from]!);
    if (before && before.choice === key && sameBlocks(before.blocks, blocks, from, to)) return before.resolution;
    const own = blocks.slice(from, to);
    const resolution = readResolution(own, languageOf(own, language, profile), given);
    kept.set(own[0]!, { blocks: own, choice: key, resolution });
    return resolution;
  });
  const known = resolutions.find(({ pack }) => pack !== null);
  return {
    resolutions,
    pack: known?.pack ?? null,
    organ: known?.organ ?? null,
    isDraft: resolutions.some(({ parts }) => parts.some(({ organLine }) => organLine !== null)),
  };
}

function sameBlocks(before: readonly Block[], blocks: readonly Block[], from: number, to: number): boolean {
  if (before.length !== to - from) return false;
  for (let i = 0; i < before.length; i++) if (before[i] !== blocks[from + i]) return false;
  return true;
}

/** Cuts the file where a new masthead begins after an organ line: each stretch is a resolution of its own. */
function segments(blocks: readonly Block[], profile: ProfileId): [number, number][] {
  if (blocks.length === 0) return [];
  const cuts = [0];
  let lineSeen = false;
  for (let i = 0; i < blocks.length; i++) {
    if (!shapeOf(blocks[i]!).organLine[profile]) continue;
    if (lineSeen) {
      const cut = mastheadBefore(blocks, i, cuts[cuts.length - 1]!, profile);
      if (cut > 0) cuts.push(cut);
    }
    lineSeen = true;
  }
  return cuts.map((from, n) => [from, cuts[n + 1] ?? blocks.length]);
}

/** The block with which the masthead above an organ line begins; 0 where there is none. */
function mastheadBefore(blocks: readonly Block[], organLine: number, from: number, profile: ProfileId): number {
  let cut = 0;
  for (let i = organLine - 1; i > from && organLine - i <= longestMasthead; i--) {
    const shape = shapeOf(blocks[i]!);
    if (shape.organLine[profile] || shape.isBody || shape.passages.some((passage) => passage.shape === 'note' && passage.note!.form !== 'bare')) break;
    if (shape.opensMasthead) cut = i;
  }
  return cut;
}

function languageOf(blocks: readonly Block[], language: LanguageId | undefined, profile: ProfileId): LanguagePack | null {
  if (language) return packs[language] ?? null;
  for (const block of blocks) {
    const named = shapeOf(block).organLine[profile];
    if (named) return named.pack;
  }
  let sample = '';
  for (const block of blocks) {
    for (const { inline, shape } of shapeOf(block).passages) if (shape === 'text' || shape === 'heading') sample += `${inline.plain.slice(0, 4000)}\n`;
    if (sample.length > 20_000) break;
  }
  return detectLanguage(sample) ?? languageOfHeading(blocks);
}

/** The language in which a heading names an organ: a masthead alone is too short to tell by its words. */
function languageOfHeading(blocks: readonly Block[]): LanguagePack | null {
  for (const block of blocks.slice(0, longestMasthead)) {
    for (const { inline, shape } of shapeOf(block).passages) {
      const named = shape === 'heading' ? organOfName(inline.plain) : null;
      if (named) return named.pack;
    }
  }
  return null;
}

function readFrontMatter(block: Block): Choice {
  const value = (name: string) => new RegExp(`^${name}\\s*:\\s*["']?([A-Za-z]{2,10})["']?\\s*$`, 'm').exec(block.text)?.[1];
  const language = (value('language') ?? value('lang'))?.toLowerCase();
  const organ = value('organ')?.toUpperCase();
  const session = Number(/^session\s*:\s*["']?(\d{1,3})["']?\s*$/m.exec(block.text)?.[1] ?? 0);
  return {
    language: language && language in packs ? (language as LanguageId) : undefined,
    organ: organ && ['GA', 'SC', 'ECOSOC', 'HRC'].includes(organ) ? (organ as Organ) : undefined,
    session: session > 0 ? session : undefined,
    profile: profileIds.find((id) => id === value('profile')?.toLowerCase()),
  };
}
