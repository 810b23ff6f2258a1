import type { SponsorGroups } from '../sponsor-groups';

/** How Spanish words that a State sponsors on behalf of a group, and the other notes of sponsors. */
export const groups: SponsorGroups = {
  note: 'En nombre de los Estados Miembros de las Naciones Unidas que son miembros {group}.',
  inLine: '(en nombre {group})',
  listMayChange: 'Todo cambio en la lista de patrocinadores se reflejará en el acta oficial de la sesión.',
  notOfCouncil: 'Estado que no es miembro del Consejo de Derechos Humanos.',
  names: [
    { name: 'Grupo de los 77 y China', of: 'del Grupo de los 77 y China' },
    { name: 'Movimiento de Países No Alineados', of: 'del Movimiento de Países No Alineados' },
    { name: 'Grupo de los Estados de África', of: 'del Grupo de los Estados de África' },
    { name: 'Grupo de los Estados Árabes', of: 'del Grupo de los Estados Árabes' },
    { name: 'Organización de Cooperación Islámica', of: 'de la Organización de Cooperación Islámica' },
    { name: 'Unión Europea', of: 'de la Unión Europea' },
    { name: 'Grupo de los Estados de América Latina y el Caribe', of: 'del Grupo de los Estados de América Latina y el Caribe' },
  ],
};
