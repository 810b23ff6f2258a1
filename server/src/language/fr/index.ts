import type { LanguagePack } from '../pack';
import { citations } from './citations';
import { clauses } from './clauses';
import { groups } from './groups';
import { leads } from './leads';
import { sessionOrdinals } from './ordinals';
import { references } from './references';
import { states } from './states';
import { style } from './style';
import { wording } from './wording';

export const fr: LanguagePack = {
  id: 'fr',
  name: 'Français',
  direction: 'ltr',
  script: 'Latin',
  commonWords: ['le', 'les', 'des', 'du', 'et', 'à', 'aux', 'dans', 'que', 'qui', 'pour', 'sur', 'une', 'l’', 'd’'],
  organs: [
    { organ: 'GA', line: 'L’Assemblée générale', name: 'Assemblée générale', gender: 'f' },
    { organ: 'SC', line: 'Le Conseil de sécurité', name: 'Conseil de sécurité', gender: 'm' },
    { organ: 'ECOSOC', line: 'Le Conseil économique et social', name: 'Conseil économique et social', gender: 'm' },
    { organ: 'HRC', line: 'Le Conseil des droits de l’homme', name: 'Conseil des droits de l’homme', gender: 'm' },
  ],
  emphasis: { default: 'italic' },
  commaBeforeOperative: 'none',
  leads,
  marks: {
    comma: [',', '，', '،'],
    semicolon: [';', '；', '؛'],
    stop: ['.', '。', '．'],
    colon: [':', '：'],
  },
  typography: {
    quotes: { open: '«', close: '»', innerOpen: '“', innerClose: '”' },
    insideQuotes: 'nbsp',
    beforeColon: 'nbsp',
    // Issued drafts (L.) are set without the space, adopted texts with it.
    beforeSemicolon: 'either',
    betweenReferences: ',',
    dash: { sign: '–', wrong: ['-'] },
    range: '-',
    joinsDates: true,
    numberSign: { sign: 'n<sup>o</sup>', wrong: ['n°', 'N°', 'nº', 'Nº', '№', 'no', 'No.'], joined: true },
    firstOfMonth: { sign: '1<sup>er</sup>', wrong: ['1er', '1', '1ᵉʳ'] },
    apostrophe: '’',
    foreignMarks: { '，': ',', '；': ';', '：': ':', '。': '.', '،': ',', '؛': ';' },
  },
  operativeNumber: { default: '{n}. ' },
  subparagraphs: [
    { numeral: 'latin', before: '', after: ')' },
    { numeral: 'roman', before: '', after: ')' },
    { numeral: 'latin', before: '', after: '.' },
  ],
  noteSide: { default: 'before' },
  months: [
    ['janvier'], ['février'], ['mars'], ['avril'], ['mai'], ['juin'], ['juillet'], ['août'], ['septembre'], ['octobre'], ['novembre'],
    ['décembre'],
  ],
  masthead: {
    unitedNations: ['Nations Unies'],
    distribution: ['Distr.', 'Distr. :', 'Distribution'],
    limited: 'Distr. limitée',
    general: 'Distr. générale',
    original: ['Original :', 'Original:'],
    originalLine: 'Original\u00a0: français',
    languageNames: ['Français', 'anglais', 'arabe', 'chinois', 'espagnol', 'français', 'russe'],
    agendaItem: ['Point', 'Points', 'de l’ordre du jour'],
    agendaLine: 'Point {item} de l’ordre du jour',
    sessionLine: { default: '{ordinal} session' },
    sessionOfYear: 'Session de {year}',
    session: ['session', 'session extraordinaire'],
    committees: [
      ['Première Commission', 'Commission des questions de désarmement et de la sécurité internationale'],
      ['Deuxième Commission', 'Commission économique et financière'],
      ['Troisième Commission', 'Commission des questions sociales, humanitaires et culturelles'],
      [
        'Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)', 'Quatrième Commission',
        'Commission des questions politiques spéciales et de la décolonisation',
      ],
      ['Cinquième Commission', 'Commission des questions administratives et budgétaires'],
      ['Sixième Commission', 'Commission juridique'],
    ],
    draftResolution: [
      'projet de résolution', 'projets de résolution', 'projet de décision', 'amendement au projet de résolution',
      'amendements au projet de résolution',
    ],
    revisedDraftResolution: ['projet de résolution révisé', 'projet de décision révisé', 'amendement au projet de résolution révisé'],
    amendment: ['amendement', 'amendements'],
    draftDecision: ['projet de décision', 'projets de décision'],
    adopted: [
      'Résolution adoptée par', 'Résolutions adoptées par', 'Décision adoptée par', 'Adoptée par', 'Adoptée sans vote',
      'Adoptée à l’issue d’un vote enregistré',
    ],
    meeting: ['séance plénière', 'séance', 'réunion'],
    and: ['et'],
    namesWithAnd: ['Royaume-Uni de Grande-Bretagne et d’Irlande du Nord', 'Saint-Vincent et les Grenadines'],
    sponsorOrder: {
      locale: 'fr',
      filedUnder: {
        'République bolivarienne du Venezuela': 'Venezuela', 'État plurinational de Bolivie': 'Bolivie', 'République islamique d’Iran': 'Iran',
        'Sainte-Lucie': null, 'État de Palestine': null, 'Union européenne': null,
      },
    },
    states,
    groups,
    annex: ['Annexe', 'Annexes', 'Appendice'],
    newDraft: {
      general: 'Distr. générale', language: 'Français', original: 'Original\u00a0: français',
      sponsorJoint: ', ', lastJoint: ' et ',
      operative: '*Invite* les États Membres à prendre les mesures voulues',
    },
  },
  phrasing: {
    presentResolution: [['cette résolution', 'la présente résolution']],
    paragraph: ['paragraphe', 'paragraphes', 'alinéa', 'alinéas'],
    above: ['ci-dessus'],
    below: ['ci-dessous', 'ci-après'],
    versions: ['Option', 'Variante', 'Solution'],
    followingDraft: [
      'adopter le projet de résolution suivant', 'd’adopter le projet de résolution suivant', 'le projet de résolution suivant',
    ],
    references,
  },
  wording,
  style,
  sessionOrdinals,
  citations,
  clauses,
};
