import type { SponsorGroups } from '../sponsor-groups';

/** How French words that a State sponsors on behalf of a group, and the other notes of sponsors. */
export const groups: SponsorGroups = {
  note: 'Au nom des États Membres de l’Organisation des Nations Unies qui sont membres {group}.',
  inLine: '(au nom {group})',
  listMayChange: 'Toute modification de la liste des auteurs sera consignée dans le procès-verbal de la séance.',
  notOfCouncil: 'État non membre du Conseil des droits de l’homme.',
  names: [
    { name: 'Groupe des 77 et Chine', of: 'du Groupe des 77 et de la Chine' },
    { name: 'Mouvement des pays non alignés', of: 'du Mouvement des pays non alignés' },
    { name: 'Groupe des États d’Afrique', of: 'du Groupe des États d’Afrique' },
    { name: 'Groupe des États arabes', of: 'du Groupe des États arabes' },
    { name: 'Organisation de la coopération islamique', of: 'de l’Organisation de la coopération islamique' },
    { name: 'Union européenne', of: 'de l’Union européenne' },
    { name: 'Groupe des États d’Amérique latine et des Caraïbes', of: 'du Groupe des États d’Amérique latine et des Caraïbes' },
  ],
};
