import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { LanguageId, LanguagePack } from './pack';
import { ru } from './ru';
import { zh } from './zh';

/** The packs of the six languages. */
export const packs: Readonly<Record<LanguageId, LanguagePack>> = { ar, zh, en, fr, ru, es };

export function packOf(id: LanguageId): LanguagePack {
  return packs[id];
}
