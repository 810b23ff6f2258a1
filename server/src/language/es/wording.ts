import type { Wording } from '../pack';

export const wording: Wording = {
  thisResolution: [],
  withinResources: [
    'dentro de los límites de los recursos existentes', 'dentro de los límites de los recursos disponibles', 'con los recursos existentes',
    'con los recursos disponibles', 'dentro de los recursos existentes', 'dentro de los recursos disponibles',
  ],
  chapterSeven: ['actuando en virtud del Capítulo VII', 'actuando con arreglo al Capítulo VII'],
  remainSeized: ['ocupándose de', 'ocupándose activamente de'],
  followUp: ['programa provisional', 'agenda provisional', 'informe', 'período de sesiones', 'seguir examinando'],
  agendaOfSession: ['programa provisional de su {n}', 'programa provisional del {n}', 'agenda provisional de su {n}'],
  itemEntitled: ['el tema titulado', 'el subtema titulado', 'del tema titulado', 'del subtema titulado', 'un tema titulado'],
  entitled: ['titulado', 'titulada', 'titulados', 'tituladas'],
  gendered: [
    ['hombres de negocios', 'empresarios y empresarias'], ['derechos del hombre', 'derechos humanos'],
    ['hombres de Estado', 'dirigentes'],
  ],
  requestsStates: [
    'solicita a los Estados', 'solicita a todos los Estados', 'pide a los Estados', 'pide a todos los Estados',
    'solicita a los Gobiernos', 'solicita a los gobiernos',
  ],
  toStates: 'Exhorta',
  abbreviations: [
    'Sr', 'Sra', 'Sres', 'Dr', 'Dra', 'núm', 'núms', 'c', 'art', 'arts', 'vol', 'párr', 'párrs', 'cap', 'secc', 'pág', 'EE', 'UU',
    'Add', 'Corr', 'Rev',
  ],
};
