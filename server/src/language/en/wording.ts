import type { Wording } from '../pack';

export const wording: Wording = {
  thisResolution: ['SC'],
  withinResources: [
    'within existing resources', 'within available resources', 'within the existing resources', 'within the available resources',
  ],
  chapterSeven: ['acting under Chapter VII'],
  remainSeized: ['seized of'],
  followUp: ['provisional agenda', 'agenda', 'report', 'session', 'continue its consideration'],
  agendaOfSession: ['provisional agenda of its {n}', 'provisional agenda of the {n}', 'agenda of its {n}'],
  itemEntitled: ['the item entitled', 'the sub-item entitled', 'the agenda item entitled', 'an item entitled', 'a sub-item entitled'],
  entitled: ['entitled'],
  gendered: [
    [
    'chairman', 'Chair'], ['chairmen', 'Chairs'], ['chairwoman', 'Chair'], ['vice-chairman', 'Vice-Chair'], ['vice-chairmen',
    'Vice-Chairs',
  ],
    ['mankind', 'humankind'], ['manpower', 'workforce'], ['man-made', 'human-caused'], ['spokesman', 'spokesperson'],
    ['businessmen', 'business people'], ['policemen', 'police officers'], ['fishermen', 'fishers'], ['statesmen', 'leaders'],
  ],
  requestsStates: [
    'requests Member States', 'requests all Member States', 'requests States', 'requests all States', 'requests Governments',
    'requests all Governments',
    'requests States parties', 'requests the Governments',
  ],
  toStates: 'Calls upon',
  abbreviations: [
    'No', 'Nos', 'vol', 'vols', 'v', 'Mr', 'Ms', 'Mrs', 'Dr', 'St', 'U.S', 'U.N', 'art', 'arts', 'para', 'paras', 'chap', 'sect', 'p',
    'pp', 'Inc', 'Ltd', 'Corr', 'Add', 'Rev',
  ],
};
