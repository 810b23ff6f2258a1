/** One to nineteen as ordinals, in the form that follows another word ("vingt et unième"). */
const low = [
  '', 'unième', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième',
  'douzième',
  'treizième', 'quatorzième', 'quinzième', 'seizième', 'dix-septième', 'dix-huitième', 'dix-neuvième',
];

const decade = (ten: string, round: string): string[] => [
  round, `${ten} et ${low[1]}`, ...low.slice(2, 10).map((unit) => `${ten}-${unit}`),
];

/** 0 to 99 in words, feminine as with "session", lower case; 0 is empty. */
export const sessionOrdinals: readonly string[] = [
  '', 'première', ...low.slice(2),
  ...decade('vingt', 'vingtième'),
  ...decade('trente', 'trentième'),
  ...decade('quarante', 'quarantième'),
  ...decade('cinquante', 'cinquantième'),
  ...decade('soixante', 'soixantième'),
  'soixante-dixième', 'soixante et onzième', ...low.slice(12).map((unit) => `soixante-${unit}`),
  'quatre-vingtième', ...low.slice(1).map((unit) => `quatre-vingt-${unit}`),
];
