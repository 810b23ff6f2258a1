import { ar } from './ar';
import { en } from './en';
import type { LanguageId, LanguagePack } from './pack';
import { ru } from './ru';
import { zh } from './zh';

/** The packs of all languages that are there, by language. */
export const packs: Partial<Record<LanguageId, LanguagePack>> = { ar, zh, en, ru };
