import type { Clause } from '../pack';

export const clauses: readonly Clause[] = [
  {
    id: 'agenda-inclusion', position: 'operative', organs: ['GA'],
    title: 'Question et question subsidiaire à l’ordre du jour',
    text: '*Décide* d’inscrire à l’ordre du jour provisoire de sa ${1:<next>} session, au titre de la question intitulée '
      + '«\u00a0${2:question}\u00a0», la question subsidiaire intitulée «\u00a0${3:question subsidiaire}\u00a0»',
  },
  {
    id: 'agenda-inclusion-simple', position: 'operative', organs: ['GA'],
    title: 'Question à l’ordre du jour',
    text: '*Décide* d’inscrire à l’ordre du jour provisoire de sa ${1:<next>} session la question intitulée '
      + '«\u00a0${2:question}\u00a0»',
  },
  {
    id: 'sg-report', position: 'operative', organs: ['GA'],
    title: 'Rapport du Secrétaire général',
    text: '*Prie* le Secrétaire général de lui présenter, à sa ${1:<next>} session, un rapport sur l’application de la '
      + 'présente résolution',
  },
  {
    id: 'sg-report-item', position: 'operative', organs: ['GA'],
    title: 'Rapport du Secrétaire général au titre d’une question',
    text: '*Prie* le Secrétaire général de lui rendre compte, à sa ${1:<next>} session, au titre de la question intitulée '
      + '«\u00a0${2:question}\u00a0», de l’application de la présente résolution',
  },
  {
    id: 'sg-report-section', position: 'operative', organs: ['GA'],
    title: 'Section d’un rapport existant',
    text: '*Prie* le Secrétaire général, eu égard à l’obligation qui lui est faite d’établir des rapports, d’inclure dans le rapport '
      + 'qu’il présentera au titre de la question intitulée «\u00a0${1:question}\u00a0» une section sur ${2:sujet}',
  },
  {
    id: 'sg-report-hrc', position: 'operative', organs: ['HRC'],
    title: 'Rapport au Conseil des droits de l’homme',
    text: '*Prie* ${1|le Haut-Commissariat des Nations Unies aux droits de l’homme,le Secrétaire général|} de lui présenter, à sa '
      + '${2:<next>} session, un rapport sur ${3:sujet}',
  },
  {
    id: 'sg-report-sc', position: 'operative', organs: ['SC'],
    title: 'Rapport périodique au Conseil de sécurité',
    text: '*Prie* le Secrétaire général de lui faire rapport sur l’application de la présente résolution ${1|tous les 90 jours,tous les '
      + 'six mois,tous les ans|}',
  },
  {
    id: 'existing-resources', position: 'inside', organs: [],
    title: 'Dans la limite des ressources existantes',
    text: 'dans la limite des ressources existantes',
  },
  {
    id: 'voluntary-contributions', position: 'operative', organs: [],
    title: 'Contributions volontaires à un fonds',
    text: '*Invite* les États Membres et les autres donateurs à verser des contributions volontaires ${1:au Fonds}, conformément à '
      + '${2:ses règles}',
  },
  {
    id: 'voluntary-cost', position: 'operative', organs: [],
    title: 'Coût financé par des contributions volontaires',
    text: '*Souligne* que le coût de toutes les activités qui pourraient découler de l’application de la présente résolution devrait '
      + 'être financé au moyen de contributions volontaires',
  },
  {
    id: 'extrabudgetary', position: 'operative', organs: ['ECOSOC'],
    title: 'Ressources extrabudgétaires',
    text: '*Invite* les États Membres et les autres donateurs à fournir des ressources extrabudgétaires à ces fins, conformément aux '
      + 'règles et procédures de l’Organisation des Nations Unies',
  },
  {
    id: 'remain-seized', position: 'operative', organs: ['SC', 'HRC', 'GA'],
    title: 'Rester saisi de la question',
    text: '*Décide* de rester {m:saisi}{f:saisie} de la question',
  },
  {
    id: 'remain-actively-seized', position: 'operative', organs: ['SC', 'HRC', 'GA'],
    title: 'Rester activement saisi de la question',
    text: '*Décide* de rester activement {m:saisi}{f:saisie} de la question',
  },
  {
    id: 'continue-consideration', position: 'operative', organs: ['HRC'],
    title: 'Poursuivre l’examen au titre du même point',
    text: '*Décide* de poursuivre l’examen de la question au titre du même point de l’ordre du jour, conformément à son programme de '
      + 'travail',
  },
  {
    id: 'proclaim-day', position: 'operative', organs: ['GA'],
    title: 'Proclamer une journée internationale',
    text: '*Décide* de proclamer le ${1:date} ${2:Journée internationale de …}, qui sera célébrée chaque année',
  },
  {
    id: 'observe-day', position: 'operative', organs: ['GA'],
    title: 'Célébrer une journée internationale',
    text: '*Invite* tous les États Membres, les organismes des Nations Unies et les autres organisations internationales et régionales, '
      + 'ainsi que la société civile, à célébrer comme il se doit ${1:la Journée}',
  },
  {
    id: 'day-reaffirm', position: 'preambular', organs: ['GA'],
    title: 'Règles sur les années internationales et les anniversaires',
    text: '*Réaffirmant* la résolution 53/199 du 15 décembre 1998 et la résolution 1980/67 du Conseil économique et social, en date du '
      + '25 juillet 1980, sur la proclamation d’années internationales et les anniversaires',
  },
  {
    id: 'day-attention', position: 'operative', organs: ['GA'],
    title: 'Porter la résolution à l’attention',
    text: '*Prie* le Secrétaire général de porter la présente résolution à l’attention de tous les États Membres et des organismes des '
      + 'Nations Unies',
  },
  {
    id: 'take-note-report', position: 'operative', organs: [],
    title: 'Prendre note d’un rapport',
    text: '*Prend note* du rapport du Secrétaire général sur ${1:sujet}',
  },
  {
    id: 'take-note-appreciation', position: 'operative', organs: [],
    title: 'Prendre note d’un rapport avec satisfaction',
    text: '*Prend note avec satisfaction* du rapport de ${1:organe} sur ${2:sujet}',
  },
  {
    id: 'having-considered', position: 'preambular', organs: [],
    title: 'Rapport examiné',
    text: '*Ayant examiné* le rapport de ${1:organe} sur ${2:sujet}',
  },
  {
    id: 'high-level-meeting', position: 'operative', organs: ['GA'],
    title: 'Convoquer une réunion de haut niveau',
    text: '*Décide* de convoquer une réunion de haut niveau ${1|d’une journée,de deux '
      + 'jours|} sur ${2:sujet}, qu’elle tiendra à sa ${3:<next>} session, au plus tard en ${4:mois année}',
  },
  {
    id: 'hlm-facilitators', position: 'operative', organs: ['GA'],
    title: 'Désigner des cofacilitateurs',
    text: '*Prie* ${1|sa présidence,son président,sa présidente|} de désigner deux cofacilitateurs pour mener avec les États Membres '
      + 'des consultations ouvertes, transparentes et inclusives sur les modalités de la réunion, y compris la participation ${2:des '
      + 'parties prenantes}',
  },
  {
    id: 'hlm-summary', position: 'operative', organs: ['GA'],
    title: 'Résumé d’une réunion de haut niveau',
    text: '*Prie* ${1|sa présidence,son président,sa présidente|} d’établir un résumé des travaux de la réunion de haut niveau',
  },
  {
    id: 'ratify-urge', position: 'operative', organs: [],
    title: 'Ratifier un instrument ou y adhérer',
    text: '*Exhorte* les États Membres qui ne l’ont pas encore fait à envisager, à titre prioritaire, de ratifier '
      + '${1:instrument} ou d’y adhérer',
  },
  {
    id: 'chapter-vii', position: 'preambular', organs: ['SC'],
    title: 'Agissant en vertu du Chapitre VII',
    text: '*Agissant* en vertu du Chapitre VII de la Charte des Nations Unies',
  },
  {
    id: 'charter-guided', position: 'preambular', organs: [],
    title: 'Guidé par la Charte',
    text: '*{m:Guidé}{f:Guidée}* par les buts et principes énoncés dans la Charte des Nations Unies',
  },
  {
    id: 'recall-all', position: 'preambular', organs: [],
    title: 'Rappeler toutes les résolutions antérieures',
    text: '*Rappelant* toutes ses résolutions antérieures sur ${1:sujet}, notamment la résolution ${2:numéro} du ${3:date}',
  },
  {
    id: 'reaffirm-2030', position: 'preambular', organs: ['GA'],
    title: 'Réaffirmer le Programme 2030',
    text: '*Réaffirmant* sa résolution 70/1 du 25 septembre 2015, intitulée «\u00a0Transformer notre monde\u00a0: le Programme de '
      + 'développement durable à l’horizon 2030\u00a0»',
  },
  {
    id: 'welcome-outcome', position: 'operative', organs: [],
    title: 'Résultats d’une conférence',
    text: '*Se félicite* des résultats de ${1:conférence}, tenue à ${2:lieu} du ${3:jour} au ${4:jour mois année}',
  },
  {
    id: 'appreciation-host', position: 'operative', organs: [],
    title: 'Remercier le gouvernement hôte',
    text: '*Exprime sa profonde gratitude* au Gouvernement et au peuple ${1:du pays} pour avoir accueilli ${2:réunion}',
  },
  {
    id: 'extend-mandate', position: 'operative', organs: ['SC', 'HRC'],
    title: 'Proroger un mandat',
    text: '*Décide* de proroger ${1|jusqu’au,pour une période de|} ${2:date ou durée} le mandat de ${3:mission}',
  },
  {
    id: 'mandate-funding', position: 'operative', organs: ['HRC'],
    title: 'Assistance au titulaire d’un mandat',
    text: '*Prie* le Secrétaire général et le Haut-Commissaire de fournir toute l’assistance nécessaire à l’exécution effective du '
      + 'mandat',
  },
  {
    id: 'cooperation-states', position: 'operative', organs: ['HRC'],
    title: 'Coopération des États',
    text: '*Demande* à tous les États de coopérer pleinement avec ${1:titulaire du mandat}',
  },
  {
    id: 'ecosoc-to-ga', position: 'operative', organs: ['ECOSOC'],
    title: 'Recommander un projet à l’Assemblée générale',
    text: '*Recommande* à l’Assemblée générale d’adopter le projet de résolution suivant\u00a0:',
  },
  {
    id: 'annex-adopt', position: 'operative', organs: [],
    title: 'Adopter une annexe',
    text: '*Adopte* ${1:instrument} figurant en annexe à la présente résolution',
  },
  {
    id: 'observer-status', position: 'operative', organs: ['GA'],
    title: 'Accorder le statut d’observateur',
    text: '*Décide* d’inviter ${1:organisation} à participer à ses sessions et à ses travaux en qualité d’observateur',
  },
  {
    id: 'request-to-take-action', position: 'operative', organs: [],
    title: 'Mesures nécessaires',
    text: '*Prie* le Secrétaire général de prendre les mesures nécessaires pour donner effet à la présente résolution',
  },
  {
    id: 'encourage-tech-assist', position: 'operative', organs: [],
    title: 'Assistance technique',
    text: '*Encourage* ${1:organe} à fournir aux États Membres qui en font la demande une assistance technique et une aide au '
      + 'renforcement des capacités',
  },
  {
    id: 'condemn', position: 'operative', organs: [],
    title: 'Condamner',
    text: '*Condamne avec la plus grande fermeté* ${1:actes}',
  },
  {
    id: 'reaffirm-sovereignty', position: 'preambular', organs: ['SC'],
    title: 'Souveraineté et intégrité territoriale',
    text: '*Réaffirmant son ferme attachement* à la souveraineté, à l’indépendance, à l’unité et à l’intégrité territoriale ${1:de '
      + 'l’État}',
  },
];
