import type { ReferenceWords } from '../reference-words';
import { sessionOrdinals } from './ordinals';

/** Masculine as with "alinéa". */
const ordinals = sessionOrdinals.map((word) => (word === 'première' ? 'premier' : word));

/** "3e" and the like, index = number. */
const signs = (first: string, other: string): string[] => Array.from({ length: 60 }, (_, n) => `${n}${n === 1 ? first : other}`);

export const references: ReferenceWords = {
  paragraph: ['paragraphe', 'paragraphes', 'par.', 'paragr.'],
  subparagraph: ['alinéa', 'alinéas', 'sous-alinéa', 'sous-alinéas', 'sous-paragraphe', 'sous-paragraphes', 'al.'],
  section: ['section', 'sections', 'sect.'],
  annex: ['annexe', 'annexes'],
  appendix: ['appendice', 'appendices'],
  preamble: ['préambule'],
  preambular: ['paragraphe préambulaire', 'paragraphes préambulaires', 'alinéa préambulaire', 'alinéas préambulaires'],
  ordinals: [ordinals, ordinals.map((word) => (word === 'deuxième' ? 'second' : word)), signs('er', 'e'), signs('er', 'ème')],
  operative: ['dispositif'],
  note: ['note', 'notes', 'note de bas de page', 'notes de bas de page'],
  own: [
    'de la présente résolution', 'du présent texte', 'à la présente résolution', 'jointe à la présente résolution', 'du présent projet de résolution',
    'au présent projet de résolution', 'ci-jointe', 'ci-joint',
  ],
  of: ['du', 'de', 'des', 'de la', 'de l’', 'd’', 'aux', 'au', 'à', 'à la', 'à l’'],
  ofAfterComma: ['du', 'de la', 'des'],
  determiners: ['présente', 'présent', 'cette', 'ce'],
  possessive: ['son', 'sa', 'ses', 'leur', 'leurs', 'ces', 'dudit', 'ladite', 'desdits', 'desdites', 'lesdits', 'lesdites'],
  texts: [
    'résolution', 'décision', 'convention', 'charte', 'traité', 'pacte', 'accord', 'protocole', 'déclaration', 'programme d’action',
    'plan d’action', 'acte constitutif', 'document final', 'règlement intérieur',
  ],
  papers: ['rapport', 'document', 'lettre', 'note du', 'cadre', 'programme', 'mémorandum', 'communiqué'],
};
