const units = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const teens = [
  'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** 0 to 99 in words, lower case; 0 is empty. */
export const sessionOrdinals: readonly string[] = [
  ...units,
  ...teens,
  ...tens.slice(2).flatMap((ten) => [ten.replace(/y$/, 'ieth'), ...units.slice(1).map((unit) => `${ten}-${unit}`)]),
];
