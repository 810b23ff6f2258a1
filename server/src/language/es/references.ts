import type { ReferenceWords } from '../reference-words';
import { sessionOrdinals } from './ordinals';

/** After the noun: "párrafo tercero". */
const afterNoun = sessionOrdinals.map((word) => word.replace(/(?:primer|tercer)$/u, '$&o'));

/** "3.º" and, before a noun, "3.er", index = number. */
const signs = (ends: string, shortened: string): string[] => Array.from({ length: 60 }, (_, n) => `${n}${n % 10 === 1 || n % 10 === 3 ? shortened : ends}`);

export const references: ReferenceWords = {
  paragraph: ['párrafo', 'párrafos', 'párr.', 'párrs.'],
  subparagraph: ['apartado', 'apartados', 'inciso', 'incisos', 'subpárrafo', 'subpárrafos', 'apdo.'],
  section: ['sección', 'secciones', 'secc.', 'sec.'],
  annex: ['anexo', 'anexos'],
  appendix: ['apéndice', 'apéndices'],
  preamble: ['preámbulo'],
  preambular: ['párrafo preambular', 'párrafos preambulares'],
  ordinals: [sessionOrdinals, afterNoun, signs('.º', '.er'), signs('º', 'er'), signs('.º', '.º'), signs('º', 'º')],
  operative: ['parte dispositiva'],
  note: ['nota', 'notas', 'nota de pie de página', 'notas de pie de página', 'nota a pie de página', 'notas a pie de página'],
  own: [
    'de la presente resolución', 'de esta resolución', 'a la presente resolución', 'del presente proyecto de resolución',
    'al presente proyecto de resolución',
  ],
  of: ['del', 'de', 'de la', 'de los', 'de las', 'al', 'a', 'a la'],
  ofAfterComma: ['del', 'de la', 'de los', 'de las'],
  determiners: ['presente', 'esta', 'este'],
  possessive: ['su', 'sus', 'dicho', 'dichos', 'dicha', 'dichas', 'ese', 'esos', 'esa', 'esas', 'estos', 'estas'],
  texts: [
    'resolución', 'resoluciones', 'decisión', 'decisiones', 'convención', 'convenio', 'carta', 'tratado', 'pacto', 'acuerdo', 'protocolo', 'declaración',
    'programa de acción', 'plan de acción', 'constitución', 'documento final', 'reglamento',
  ],
  papers: ['informe', 'documento', 'nota del', 'marco', 'programa', 'memorando', 'comunicado'],
};
