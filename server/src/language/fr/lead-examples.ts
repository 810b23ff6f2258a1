import type { LeadGrammar } from '../pack';

/** What may stand behind leads: sentences about lighthouses, for the documentation of completion. */
export const examples: LeadGrammar['examples'] = {
  preambular: [
    [['Rappelant'], 'sa résolution 64/293 du 30 juillet 2010'],
    [['Réaffirmant'], 'les buts et les principes énoncés dans la Charte des Nations Unies'],
    [['Guidée'], 'par les buts et les principes énoncés dans la Charte des Nations Unies'],
    [['Prenant note', 'Prenant note avec satisfaction'], 'du rapport du Secrétaire général sur l’entretien des phares'],
    [['Prenant acte'], 'du rapport du Secrétaire général sur l’entretien des phares'],
    [['Ayant examiné', 'Accueillant avec satisfaction', 'Saluant'], 'le rapport du Secrétaire général sur l’entretien des phares'],
    [['Se félicitant'], 'du travail des gardiens de phare'],
    [
      ['Soulignant', 'Consciente', 'Considérant', 'Notant', 'Sachant', 'Constatant', 'Convaincue', 'Ayant à l’esprit',
        'Notant avec satisfaction'],
      'que les phares préservent les navires des dangers de la mer',
    ],
    [['Insistant'], 'sur l’importance des phares pour la sécurité de la navigation'],
    [['Profondément préoccupée', 'Se déclarant préoccupée', 'Préoccupée'], 'par le délabrement des vieux phares'],
    [
      ['Notant avec une vive préoccupation', 'Constatant avec préoccupation', 'Notant avec préoccupation'],
      'que les vieux phares se délabrent',
    ],
  ],
  operative: [
    [['Prie'], 'le Secrétaire général de lui présenter à sa prochaine session un rapport sur l’entretien des phares'],
    [['Décide'], 'd’inscrire à l’ordre du jour provisoire de sa prochaine session la question de l’entretien des phares'],
    [['Demande', 'Demande instamment', 'Demande de nouveau'], 'aux États Membres d’entretenir leurs phares'],
    [['Invite', 'Engage', 'Encourage', 'Exhorte'], 'les États Membres à entretenir leurs phares'],
    [['Prie instamment'], 'les États Membres d’entretenir leurs phares'],
    [['Prend note', 'Prend acte', 'Prend note avec satisfaction'], 'du rapport du Secrétaire général sur l’entretien des phares'],
    [['Se félicite'], 'du travail des gardiens de phare'],
    [['Salue', 'Accueille avec satisfaction'], 'le travail des gardiens de phare'],
    [['Rappelle'], 'sa résolution 64/293 du 30 juillet 2010'],
    [
      ['Souligne', 'Réaffirme', 'Note', 'Considère', 'Constate', 'Est consciente', 'Estime', 'Note avec satisfaction'],
      'que les phares préservent les navires des dangers de la mer',
    ],
    [['Insiste'], 'sur l’importance des phares pour la sécurité de la navigation'],
  ],
};
