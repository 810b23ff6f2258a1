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

export const en: LanguagePack = {
  id: 'en',
  name: 'English',
  direction: 'ltr',
  script: 'Latin',
  commonWords: ['the', 'of', 'and', 'to', 'in', 'its', 'on', 'with', 'by', 'that', 'for', 'all'],
  organs: [
    { organ: 'GA', line: 'The General Assembly', name: 'General Assembly' },
    { organ: 'SC', line: 'The Security Council', name: 'Security Council' },
    { organ: 'ECOSOC', line: 'The Economic and Social Council', name: 'Economic and Social Council' },
    { organ: 'HRC', line: 'The Human Rights Council', name: 'Human Rights Council' },
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
    dash: { sign: '–', wrong: ['-'] },
    range: '–',
    joinsDates: true,
    numberSign: { sign: 'No.', wrong: ['№', 'n°', 'N°', 'nº', 'Nº'], joined: false },
    apostrophe: '’',
    foreignMarks: { '，': ',', '；': ';', '：': ':', '。': '.', '،': ',', '؛': ';' },
  },
  operativeNumber: { default: '{n}. ' },
  subparagraphs: [
    { numeral: 'latin', before: '(', after: ')' },
    { numeral: 'roman', before: '(', after: ')' },
    { numeral: 'latin', before: '', after: '.' },
  ],
  noteSide: { default: 'after' },
  months: [
    ['January'], ['February'], ['March'], ['April'], ['May'], ['June'], ['July'], ['August'], ['September'], ['October'], ['November'],
    ['December'],
  ],
  masthead: {
    unitedNations: ['United Nations'],
    distribution: ['Distr.:', 'Distr.', 'Distribution:'],
    limited: 'Distr.: Limited',
    general: 'Distr.: General',
    original: ['Original:'],
    originalLine: 'Original: English',
    languageNames: ['English', 'Arabic', 'Chinese', 'French', 'Russian', 'Spanish'],
    agendaItem: ['Agenda item', 'Agenda items', 'Item', 'Items'],
    agendaLine: 'Agenda item {item}',
    sessionLine: { default: '{ordinal} session' },
    sessionOfYear: '{year} session',
    session: ['session'],
    committees: [
      ['First Committee', 'Disarmament and International Security Committee'],
      ['Second Committee', 'Economic and Financial Committee'],
      ['Third Committee', 'Social, Humanitarian and Cultural Committee'],
      ['Special Political and Decolonization Committee (Fourth Committee)', 'Fourth Committee',
      'Special Political and Decolonization Committee'],
      ['Fifth Committee', 'Administrative and Budgetary Committee'],
      ['Sixth Committee', 'Legal Committee'],
    ],
    draftResolution: [
      'draft resolution', 'draft resolutions', 'draft decision', 'amendment to draft resolution', 'amendments to draft resolution',
    ],
    revisedDraftResolution: ['revised draft resolution', 'revised draft decision', 'amendment to revised draft resolution'],
    amendment: ['amendment', 'amendments'],
    draftDecision: ['draft decision', 'draft decisions'],
    adopted: [
      'Resolution adopted by', 'Resolutions adopted by', 'Decision adopted by', 'Adopted by', 'Adopted without a vote',
      'Adopted by a recorded vote',
    ],
    meeting: ['plenary meeting', 'meeting'],
    and: ['and'],
    namesWithAnd: [
      'United Kingdom of Great Britain and Northern Ireland', 'Antigua and Barbuda', 'Bosnia and Herzegovina', 'Saint Kitts and Nevis',
      'Saint Vincent and the Grenadines', 'Sao Tome and Principe', 'Trinidad and Tobago',
    ],
    sponsorOrder: {
      locale: 'en',
      filedUnder: {
        'Bolivarian Republic of Venezuela': 'Venezuela', 'Plurinational State of Bolivia': 'Bolivia', 'Islamic Republic of Iran': 'Iran',
        'State of Palestine': null, 'European Union': null,
      },
    },
    states,
    groups,
    annex: ['Annex', 'Annexes', 'Appendix'],
    newDraft: {
      general: 'Distr.: General', original: 'Original: English',
      sponsorJoint: ', ', lastJoint: ' and ',
      operative: '*Invites* Member States to take appropriate action',
    },
  },
  phrasing: {
    presentResolution: [['this resolution', 'the present resolution'], ['the current resolution', 'the present resolution']],
    paragraph: ['paragraph', 'paragraphs', 'subparagraph', 'subparagraphs', 'operative paragraph', 'operative paragraphs'],
    above: ['above'],
    below: ['below'],
    versions: ['Option', 'Alternative', 'Alt.', 'Alt'],
    followingDraft: [
      'adoption of the following draft resolution', 'adopt the following draft resolution', 'the following draft resolution',
    ],
    references,
  },
  wording,
  style,
  sessionOrdinals,
  citations,
  clauses,
};
