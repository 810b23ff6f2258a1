import { ar } from '../../server/src/language/ar';
import { en } from '../../server/src/language/en';
import { es } from '../../server/src/language/es';
import { fr } from '../../server/src/language/fr';
import type { LanguageId, LanguagePack, Organ } from '../../server/src/language/pack';
import { ru } from '../../server/src/language/ru';
import { zh } from '../../server/src/language/zh';
import type { Citation } from '../../server/src/citation/citation';
import { isoDate } from '../../server/src/citation/dates';
import { findCitations } from '../../server/src/citation/scan';

export const packs: Readonly<Record<LanguageId, LanguagePack>> = { ar, zh, en, fr, ru, es };

/**
 * One line for each citation: "64/293 GA 2010-07-30". "GA?" is an uncertain owner, "-" none; a date is left out where there is none and
 * carries "?" where it is uncertain; "decision" is said.
 */
export function cited(language: LanguageId, text: string, organ: Organ = 'GA'): string[] {
  return findCitations(text, packs[language], { organ }).map((citation) => line(citation));
}

export function line(citation: Citation): string {
  const owner = citation.owner === null ? '-' : `${citation.owner}${citation.ownerCertain ? '' : '?'}`;
  const date = citation.date ? ` ${isoDate(citation.date)}${citation.dateCertain ? '' : '?'}` : '';
  return `${citation.form === 'malformed' ? '!' : ''}${citation.number} ${owner}${date}${citation.kind === 'decision' ? ' decision' : ''}`;
}
