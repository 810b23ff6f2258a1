import type { Body } from '../../language/citation-words';

/** Bodies whose sessions fall one a year: year of session 0, and how many years a session's dates may stray. */
export const YEARLY_BODIES: Readonly<Partial<Record<Body, { readonly zero: number; readonly before: number; readonly after: number }>>> = {
  CSW: { zero: 1956, before: 0, after: 0 },
  CND: { zero: 1957, before: 1, after: 0 },
  STATCOM: { zero: 1969, before: 0, after: 0 },
  CPD: { zero: 1967, before: 0, after: 0 },
  CSOCD: { zero: 1962, before: 0, after: 0 },
  CCPCJ: { zero: 1991, before: 0, after: 1 },
  ESCAP: { zero: 1944, before: 0, after: 0 },
};

/** Bodies that meet at no fixed interval: the years in which each session's numbers are dated. */
export const DATED_BODIES: Readonly<Partial<Record<Body, Readonly<Record<number, readonly number[]>>>>> = {
  UNEA: { 1: [2014], 2: [2016], 3: [2017, 2018], 4: [2019], 5: [2021, 2022], 6: [2024] },
  UNHABITAT: { 1: [2019], 2: [2023] },
  UNTOC: { 5: [2010], 6: [2012], 7: [2014], 8: [2016], 9: [2018], 10: [2020], 11: [2022], 12: [2024] },
  UNCAC: { 3: [2009], 4: [2011], 5: [2013], 6: [2015], 7: [2017], 8: [2019], 9: [2021], 10: [2023] },
  CBD: { 10: [2010], 12: [2014], 13: [2016], 14: [2018], 15: [2022] },
  UNEP: { 27: [2013] },
};
