const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const SIGNS: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** 14 gives "XIV"; empty below 1 and above 3999. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return '';
  let rest = value;
  let roman = '';
  for (const [worth, sign] of SIGNS) {
    while (rest >= worth) {
      roman += sign;
      rest -= worth;
    }
  }
  return roman;
}

/** "XIV" gives 14; null where the letters are no numeral in its proper form ("IIII", "VX"). */
export function fromRoman(letters: string): number | null {
  if (letters.length === 0 || letters.length > 15) return null;
  let sum = 0;
  for (let i = 0; i < letters.length; i++) {
    const worth = VALUES[letters[i]!];
    if (worth === undefined) return null;
    const next = VALUES[letters[i + 1] ?? ''] ?? 0;
    sum += worth < next ? -worth : worth;
  }
  return toRoman(sum) === letters ? sum : null;
}
