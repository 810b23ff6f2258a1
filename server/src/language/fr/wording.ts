import type { Wording } from '../pack';

export const wording: Wording = {
  thisResolution: [],
  withinResources: [
    'dans la limite des ressources existantes', 'dans la limite des ressources disponibles', 'dans les limites des ressources existantes',
    'dans les limites des ressources disponibles', 'dans le cadre des ressources existantes', 'dans le cadre des ressources disponibles',
  ],
  chapterSeven: ['agissant en vertu du Chapitre VII', 'agissant au titre du Chapitre VII'],
  remainSeized: ['saisi de', 'saisie de', 'saisi d’', 'saisie d’'],
  followUp: ['ordre du jour', 'rapport', 'session', 'poursuivre l’examen'],
  agendaOfSession: ['ordre du jour provisoire de sa {n}', 'ordre du jour provisoire de la {n}', 'ordre du jour de sa {n}'],
  itemEntitled: [
    'la question intitulée', 'la question subsidiaire intitulée', 'une question intitulée', 'une question subsidiaire intitulée',
    'point intitulé',
    'point de l’ordre du jour intitulé',
  ],
  entitled: ['intitulé', 'intitulée', 'intitulés', 'intitulées'],
  gendered: [
    ['hommes d’affaires', 'chefs d’entreprise'], ['hommes politiques', 'responsables politiques'], ['hommes d’État', 'dirigeants'],
  ],
  requestsStates: [
    'prie les États', 'prie tous les États', 'prie les gouvernements', 'prie tous les gouvernements', 'prie les Gouvernements',
  ],
  toStates: 'Demande',
  abbreviations: ['M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Dr', 'c', 'art', 'vol', 'n', 'p', 'par', 'chap', 'sect', 'al', 'Add', 'Corr', 'Rev'],
};
