import type { ReferenceWords } from '../reference-words';
import { sessionOrdinals } from './ordinals';

/** "3rd" and the like, index = number. */
const signs = Array.from({ length: 60 }, (_, n) => `${n}${Math.floor(n / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`);

export const references: ReferenceWords = {
  paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.'],
  subparagraph: ['subparagraph', 'subparagraphs', 'sub-paragraph', 'sub-paragraphs', 'subpara.', 'subparas.'],
  section: ['section', 'sections', 'sect.', 'sects.'],
  annex: ['annex', 'annexes'],
  appendix: ['appendix', 'appendices'],
  preamble: ['preamble'],
  preambular: ['preambular paragraph', 'preambular paragraphs', 'preambular para.', 'preambular paras.'],
  ordinals: [sessionOrdinals, signs],
  operative: ['operative part'],
  note: ['note', 'notes', 'footnote', 'footnotes'],
  own: [
    'of the present resolution', 'of this resolution', 'to the present resolution', 'to this resolution', 'of the present draft resolution',
    'to the present draft resolution', 'hereof', 'hereto',
  ],
  of: ['of', 'to', 'in', 'thereof', 'thereto'],
  ofAfterComma: ['of'],
  determiners: ['the present', 'the', 'this'],
  possessive: ['its', 'their', 'his', 'her', 'whose', 'that', 'those', 'these', 'said'],
  texts: [
    'resolution', 'decision', 'convention', 'charter', 'treaty', 'covenant', 'agreement', 'protocol', 'declaration', 'programme of action',
    'plan of action', 'constitution', 'final document', 'rules of procedure',
  ],
  papers: ['report', 'document', 'letter', 'statement', 'note by', 'framework', 'programme', 'memorandum', 'communiqu'],
};
