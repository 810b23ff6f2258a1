/**
 * The Assembly's running series to 1975: smallest and largest number met in each session. The series never goes back, so a number of a
 * session lies above all of the sessions before and below all of those after. Null where only the largest is known.
 */
export type RomanSession = readonly [session: number, smallest: number | null, largest: number | null];

export const ROMAN_SESSIONS: readonly RomanSession[] = [
  [1, 1, 103], [2, null, 181], [3, 194, 260], [4, 289, 363], [5, 377, 459], [6, 513, 592], [7, 643, 693], [8, 740, 806], [9, 841, 894],
  [10, 913, 979], [11, 1048, 1122], [12, 1151, 1228], [13, 1296, 1347], [14, 1378, 1472], [15, 1494, 1620], [16, 1626, 1743], [17, 1764, 1856],
  [18, null, 1987], [19, 1997, 2007], [20, 2035, 2129], [21, 2144, 2241], [22, 2263, 2373], [23, 2415, 2480], [24, 2497, 2612], [25, 2621, 2749],
  [26, 2775, 2856], [27, 2965, 3049], [28, 3057, 3187], [29, null, 3331], [30, null, 3541],
];

/** Year of each session of the Economic and Social Council to 1977, index = session number. General knowledge; a year either way is allowed for. */
export const ECOSOC_SESSION_YEARS: readonly number[] = [
  0, 1946, 1946, 1946, 1947, 1947, 1948, 1948, 1949, 1949, 1950, 1950, 1951, 1951, 1952, 1953, 1953, 1954, 1954, 1955, 1955, 1956, 1956, 1957, 1957,
  1958, 1958, 1959, 1959, 1960, 1960, 1961, 1961, 1962, 1962, 1963, 1963, 1964, 1965, 1965, 1966, 1966, 1967, 1967, 1968, 1968, 1969, 1969, 1970, 1970,
  1971, 1971, 1972, 1972, 1973, 1973, 1974, 1974, 1975, 1975, 1976, 1976, 1977, 1977,
];
