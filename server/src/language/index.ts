import { en } from './en';
import type { LanguageId, LanguagePack } from './pack';

/** The packs of all languages that are there, by language. */
export const packs: Partial<Record<LanguageId, LanguagePack>> = { en };
