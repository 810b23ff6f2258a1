/**
 * What kind of text is drafted: a draft on its way to the organ, the text as it is issued, or a text of Model United Nations, whose
 * guides ask for other organ lines and marks.
 */
export type ProfileId = 'draft' | 'final' | 'mun';

export const profileIds: readonly ProfileId[] = ['draft', 'final', 'mun'];
