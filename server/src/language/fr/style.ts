import type { StyleWords } from '../style-words';

/** French house style: accents on capitals, small letter in the second word of an office, names written out. */
export const style: StyleWords = {
  capitals: [
    ['états membres', 'États Membres'], ['état membre', 'État Membre'], ['états Membres', 'États Membres'], ['états parties', 'États parties'],
    ['état partie', 'État partie'],
  ],
  offices: [
    ['Assemblée Générale', 'Assemblée générale'], ['Conseil de Sécurité', 'Conseil de sécurité'], ['conseil de sécurité', 'Conseil de sécurité'],
    ['Conseil Économique et Social', 'Conseil économique et social'], ['Conseil Economique et Social', 'Conseil économique et social'],
    ['Conseil économique et Social', 'Conseil économique et social'], ['Conseil des Droits de l’Homme', 'Conseil des droits de l’homme'],
    ['Conseil des droits de l’Homme', 'Conseil des droits de l’homme'], ['droits de l’Homme', 'droits de l’homme'],
    ['Droits de l’Homme', 'droits de l’homme'], ['Secrétaire Général', 'Secrétaire général'], ['Secrétaire Générale', 'Secrétaire générale'],
    ['Rapporteur Spécial', 'Rapporteur spécial'], ['Rapporteuse Spéciale', 'Rapporteuse spéciale'],
    ['Représentant Spécial', 'Représentant spécial'], ['Représentante Spéciale', 'Représentante spéciale'],
    ['Haut-commissaire', 'Haut-Commissaire'], ['Haut-commissariat', 'Haut-Commissariat'], ['Haut Commissariat', 'Haut-Commissariat'],
    ['Haut Commissaire', 'Haut-Commissaire'], ['Nations unies', 'Nations Unies'], ['nations unies', 'Nations Unies'],
  ],
  accentedCapitals: [
    ['Etat', 'État'], ['Etats', 'États'], ['Egalité', 'Égalité'], ['Egalement', 'Également'], ['Ecole', 'École'], ['Ecoles', 'Écoles'],
    ['Education', 'Éducation'], ['Election', 'Élection'], ['Elections', 'Élections'], ['Emirats', 'Émirats'], ['Egypte', 'Égypte'],
    ['Equateur', 'Équateur'], ['Ethiopie', 'Éthiopie'], ['Erythrée', 'Érythrée'], ['Energie', 'Énergie'], ['Etablissement', 'Établissement'],
    ['Etablir', 'Établir'], ['Elaborer', 'Élaborer'], ['Elaboration', 'Élaboration'], ['Eliminer', 'Éliminer'], ['Elimination', 'Élimination'],
    ['Etude', 'Étude'], ['Etudes', 'Études'], ['Etudier', 'Étudier'], ['Evaluation', 'Évaluation'], ['Evaluer', 'Évaluer'], ['Eviter', 'Éviter'],
    ['Eradication', 'Éradication'], ['Equipe', 'Équipe'], ['Echange', 'Échange'], ['Echanges', 'Échanges'], ['Eliminant', 'Éliminant'],
    ['Economie', 'Économie'], ['Eglise', 'Église'], ['Edition', 'Édition'], ['Etant', 'Étant'], ['Epidémie', 'Épidémie'],
    ['A cet égard', 'À cet égard'], ['A cette fin', 'À cette fin'], ['A ce titre', 'À ce titre'], ['A ce propos', 'À ce propos'],
    ['A compter', 'À compter'], ['A titre', 'À titre'],
  ],
  abbreviations: [
    ['UNICEF', 'Fonds des Nations Unies pour l’enfance'], ['HCR', 'Haut-Commissariat des Nations Unies pour les réfugiés'],
    ['HCDH', 'Haut-Commissariat des Nations Unies aux droits de l’homme'], ['PNUD', 'Programme des Nations Unies pour le développement'],
    ['UNESCO', 'Organisation des Nations Unies pour l’éducation, la science et la culture'],
    ['PNUE', 'Programme des Nations Unies pour l’environnement'], ['FNUAP', 'Fonds des Nations Unies pour la population'],
    ['ONUDC', 'Office des Nations Unies contre la drogue et le crime'], ['OMS', 'Organisation mondiale de la Santé'],
    ['FAO', 'Organisation des Nations Unies pour l’alimentation et l’agriculture'], ['OIT', 'Organisation internationale du Travail'],
    ['PAM', 'Programme alimentaire mondial'], ['FMI', 'Fonds monétaire international'], ['OMC', 'Organisation mondiale du commerce'],
    ['AIEA', 'Agence internationale de l’énergie atomique'], ['CPI', 'Cour pénale internationale'], ['CIJ', 'Cour internationale de Justice'],
    ['ONG', 'organisation non gouvernementale'], ['ODD', 'objectifs de développement durable'], ['OMD', 'objectifs du Millénaire pour le développement'],
    ['PMA', 'pays les moins avancés'], ['UE', 'Union européenne'], ['UA', 'Union africaine'], ['AG', 'Assemblée générale'],
    ['SG', 'Secrétaire général'], ['ECOSOC', 'Conseil économique et social'],
  ],
  foreignWords: ['proprio motu', 'pari passu', 'ex aequo et bono', 'lex specialis'],
};
