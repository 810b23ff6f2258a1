import type { SponsorGroups } from '../sponsor-groups';

const inTheAssembly = 'taking into account also the provisions of General Assembly resolution ES-10/23 of 10 May 2024.';

/** How English words that a State sponsors on behalf of a group, and the other notes of sponsors. */
export const groups: SponsorGroups = {
  note: 'On behalf of the States Members of the United Nations that are members of {group}.',
  inLine: '(on behalf of {group})',
  listMayChange: 'Any changes to the list of sponsors will be reflected in the official record of the meeting.',
  notOfCouncil: 'State not a member of the Human Rights Council.',
  names: [
    {
      name: 'Group of 77 and China', of: 'the Group of 77 and China',
      // All drafts of the group in the eightieth session have it so: the State of Palestine is one of its members.
      note: `On behalf of the States that are members of the Group of 77 and China, ${inTheAssembly}`,
      otherNotes: ['On behalf of the States Members of the United Nations that are members of the Group of 77 and China.'],
    },
    {
      name: 'Movement of Non-Aligned Countries', of: 'the Movement of Non-Aligned Countries',
      otherNotes: [`On behalf of the States that are members of the Movement of Non-Aligned Countries, ${inTheAssembly}`],
    },
    { name: 'Group of African States', of: 'the Group of African States' },
    { name: 'Group of Arab States', of: 'the Group of Arab States' },
    { name: 'Organization of Islamic Cooperation', of: 'the Organization of Islamic Cooperation' },
    { name: 'European Union', of: 'the European Union' },
    { name: 'Group of Latin American and Caribbean States', of: 'the Group of Latin American and Caribbean States' },
  ],
};
