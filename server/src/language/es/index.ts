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

export const es: LanguagePack = {
  id: 'es',
  name: 'Español',
  direction: 'ltr',
  script: 'Latin',
  commonWords: ['el', 'los', 'las', 'del', 'y', 'en', 'que', 'con', 'para', 'por', 'al', 'una', 'su'],
  organs: [
    { organ: 'GA', line: 'La Asamblea General', name: 'Asamblea General', gender: 'f' },
    { organ: 'SC', line: 'El Consejo de Seguridad', name: 'Consejo de Seguridad', gender: 'm' },
    { organ: 'ECOSOC', line: 'El Consejo Económico y Social', name: 'Consejo Económico y Social', gender: 'm' },
    { organ: 'HRC', line: 'El Consejo de Derechos Humanos', name: 'Consejo de Derechos Humanos', gender: 'm' },
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
    quotes: { open: '“', close: '”', innerOpen: '‘', innerClose: '’' },
    insideQuotes: 'none',
    beforeColon: 'none',
    beforeSemicolon: 'none',
    betweenReferences: ',',
    dash: { sign: '—', wrong: ['-'] },
    range: '-',
    joinsDates: true,
    numberSign: { sign: 'núm.', wrong: ['№', 'n°', 'N°', 'nº', 'Nº', 'n.º', 'N.º', 'No.', 'Núm.'], joined: false },
    firstOfMonth: { sign: '1', wrong: ['1º', '1.º', '1°', '1er', '1ro'] },
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
    ['enero'], ['febrero'], ['marzo'], ['abril'], ['mayo'], ['junio'], ['julio'], ['agosto'], ['septiembre', 'setiembre'], ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  masthead: {
    unitedNations: ['Naciones Unidas'],
    distribution: ['Distr.', 'Distr.:', 'Distribución'],
    limited: 'Distr. limitada',
    general: 'Distr. general',
    original: ['Original:'],
    originalLine: 'Original: español',
    languageNames: ['Español', 'español', 'inglés', 'árabe', 'chino', 'francés', 'ruso'],
    agendaItem: ['Tema', 'Temas', 'del programa', 'de la agenda'],
    agendaLine: 'Tema {item} del programa',
    sessionLine: { default: '{ordinal} período de sesiones', HRC: '{n}º período de sesiones' },
    sessionOfYear: 'Período de sesiones de {year}',
    session: ['período de sesiones', 'periodo de sesiones', 'período extraordinario de sesiones', 'sesión'],
    committees: [
      ['Primera Comisión', 'Comisión de Desarme y de Seguridad Internacional'],
      ['Segunda Comisión', 'Comisión de Asuntos Económicos y Financieros'],
      ['Tercera Comisión', 'Comisión de Asuntos Sociales, Humanitarios y Culturales'],
      ['Comisión Política Especial y de Descolonización (Cuarta Comisión)', 'Cuarta Comisión',
      'Comisión Política Especial y de Descolonización'],
      ['Quinta Comisión', 'Comisión de Asuntos Administrativos y de Presupuesto'],
      ['Sexta Comisión', 'Comisión Jurídica'],
    ],
    draftResolution: [
      'proyecto de resolución', 'proyectos de resolución', 'proyecto de decisión', 'enmienda al proyecto de resolución',
      'enmiendas al proyecto de resolución',
    ],
    revisedDraftResolution: [
      'proyecto de resolución revisado', 'proyecto de decisión revisado', 'enmienda al proyecto de resolución revisado',
    ],
    amendment: ['enmienda', 'enmiendas'],
    draftDecision: ['proyecto de decisión', 'proyectos de decisión'],
    adopted: [
      'Resolución aprobada por', 'Resoluciones aprobadas por', 'Decisión aprobada por', 'Aprobada por', 'Aprobada sin votación',
      'Aprobada en votación registrada',
    ],
    meeting: ['sesión plenaria', 'sesión', 'reunión'],
    and: ['y', 'e'],
    andBefore: { word: 'e', opening: ['I', 'Í', 'Hi'] },
    namesWithAnd: [
      'Gran Bretaña e Irlanda del Norte', 'Antigua y Barbuda', 'Bosnia y Herzegovina', 'Saint Kitts y Nevis', 'San Vicente y las Granadinas', 'Santo Tomé y Príncipe', 'Trinidad y Tabago',
    ],
    sponsorOrder: { locale: 'es', filedUnder: { 'República Bolivariana de Venezuela': null, 'Estado de Palestina': null, 'Unión Europea': null } },
    states,
    groups,
    annex: ['Anexo', 'Anexos', 'Apéndice'],
    newDraft: {
      general: 'Distr. general', language: 'Español', original: 'Original: español',
      sponsorJoint: ', ', lastJoint: ' y ',
      operative: '*Invita* a los Estados Miembros a que adopten las medidas apropiadas',
    },
  },
  phrasing: {
    presentResolution: [['esta resolución', 'la presente resolución']],
    paragraph: ['párrafo', 'párrafos', 'apartado', 'apartados'],
    above: ['supra', 'precedente', 'anterior'],
    below: ['infra'],
    versions: ['Opción', 'Variante', 'Alternativa'],
    followingDraft: [
      'apruebe el siguiente proyecto de resolución', 'el siguiente proyecto de resolución', 'el proyecto de resolución siguiente',
    ],
    references,
  },
  wording,
  style,
  sessionOrdinals,
  citations,
  clauses,
};
