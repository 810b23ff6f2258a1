import type { Body } from '../../language/citation-words';

/** A special or emergency special session: from its opening to its close (null while it may be resumed). */
export interface SpecialSession {
  readonly body: Body;
  readonly form: 'special' | 'emergency';
  readonly session: number;
  readonly from: string;
  readonly to: string | null;
  /** Whether the days are those that official texts give; the others are general knowledge of opening and close. */
  readonly sure: boolean;
}

export const SPECIAL_SESSIONS: readonly SpecialSession[] = [
  { body: 'ESCWA', form: 'special', session: 6, from: '2019-12-21', to: '2019-12-21', sure: true },
  { body: 'ESCWA', form: 'special', session: 7, from: '2022-12-21', to: '2022-12-21', sure: true },
  { body: 'GA', form: 'emergency', session: 1, from: '1956-11-01', to: '1956-11-10', sure: false },
  { body: 'GA', form: 'emergency', session: 2, from: '1956-11-04', to: '1956-11-10', sure: false },
  { body: 'GA', form: 'emergency', session: 3, from: '1958-08-08', to: '1958-08-21', sure: false },
  { body: 'GA', form: 'emergency', session: 4, from: '1960-09-17', to: '1960-09-19', sure: false },
  { body: 'GA', form: 'emergency', session: 5, from: '1967-06-17', to: '1967-09-18', sure: false },
  { body: 'GA', form: 'emergency', session: 6, from: '1980-01-10', to: '1980-01-14', sure: false },
  { body: 'GA', form: 'emergency', session: 7, from: '1980-07-22', to: '1982-09-24', sure: false },
  { body: 'GA', form: 'emergency', session: 8, from: '1981-09-03', to: '1981-09-14', sure: false },
  { body: 'GA', form: 'emergency', session: 9, from: '1982-01-29', to: '1982-02-05', sure: false },
  { body: 'GA', form: 'emergency', session: 10, from: '1997-04-24', to: null, sure: false },
  { body: 'GA', form: 'emergency', session: 11, from: '2022-02-28', to: null, sure: false },
  { body: 'GA', form: 'special', session: 1, from: '1947-04-28', to: '1947-05-15', sure: false },
  { body: 'GA', form: 'special', session: 2, from: '1948-04-16', to: '1948-05-14', sure: false },
  { body: 'GA', form: 'special', session: 3, from: '1961-08-21', to: '1961-08-25', sure: false },
  { body: 'GA', form: 'special', session: 4, from: '1963-05-14', to: '1963-06-27', sure: false },
  { body: 'GA', form: 'special', session: 5, from: '1967-04-21', to: '1967-06-13', sure: false },
  { body: 'GA', form: 'special', session: 6, from: '1974-04-09', to: '1974-05-02', sure: false },
  { body: 'GA', form: 'special', session: 7, from: '1975-09-01', to: '1975-09-16', sure: false },
  { body: 'GA', form: 'special', session: 8, from: '1978-04-20', to: '1978-04-21', sure: false },
  { body: 'GA', form: 'special', session: 9, from: '1978-04-24', to: '1978-05-03', sure: false },
  { body: 'GA', form: 'special', session: 10, from: '1978-05-23', to: '1978-06-30', sure: false },
  { body: 'GA', form: 'special', session: 11, from: '1980-08-25', to: '1980-09-15', sure: false },
  { body: 'GA', form: 'special', session: 12, from: '1982-06-07', to: '1982-07-10', sure: false },
  { body: 'GA', form: 'special', session: 13, from: '1986-05-27', to: '1986-06-01', sure: false },
  { body: 'GA', form: 'special', session: 14, from: '1986-09-17', to: '1986-09-20', sure: false },
  { body: 'GA', form: 'special', session: 15, from: '1988-05-31', to: '1988-06-25', sure: false },
  { body: 'GA', form: 'special', session: 16, from: '1989-12-12', to: '1989-12-14', sure: false },
  { body: 'GA', form: 'special', session: 17, from: '1990-02-20', to: '1990-02-23', sure: false },
  { body: 'GA', form: 'special', session: 18, from: '1990-04-23', to: '1990-05-01', sure: false },
  { body: 'GA', form: 'special', session: 19, from: '1997-06-23', to: '1997-06-28', sure: false },
  { body: 'GA', form: 'special', session: 20, from: '1998-06-08', to: '1998-06-10', sure: false },
  { body: 'GA', form: 'special', session: 21, from: '1999-06-30', to: '1999-07-02', sure: false },
  { body: 'GA', form: 'special', session: 22, from: '1999-09-27', to: '1999-09-28', sure: false },
  { body: 'GA', form: 'special', session: 23, from: '2000-06-05', to: '2000-06-10', sure: false },
  { body: 'GA', form: 'special', session: 24, from: '2000-06-26', to: '2000-07-01', sure: false },
  { body: 'GA', form: 'special', session: 25, from: '2001-06-06', to: '2001-06-09', sure: false },
  { body: 'GA', form: 'special', session: 26, from: '2001-06-25', to: '2001-06-27', sure: false },
  { body: 'GA', form: 'special', session: 27, from: '2002-05-08', to: '2002-05-11', sure: false },
  { body: 'GA', form: 'special', session: 28, from: '2005-01-24', to: '2005-01-24', sure: false },
  { body: 'GA', form: 'special', session: 29, from: '2014-09-22', to: '2014-09-22', sure: false },
  { body: 'GA', form: 'special', session: 30, from: '2016-04-19', to: '2016-04-21', sure: false },
  { body: 'GA', form: 'special', session: 31, from: '2020-07-15', to: '2020-12-04', sure: false },
  { body: 'GA', form: 'special', session: 32, from: '2021-06-02', to: '2021-06-04', sure: false },
  { body: 'HRC', form: 'special', session: 8, from: '2008-12-01', to: '2008-12-01', sure: true },
  { body: 'HRC', form: 'special', session: 16, from: '2011-04-29', to: '2011-04-29', sure: true },
  { body: 'HRC', form: 'special', session: 17, from: '2011-08-23', to: '2011-08-23', sure: true },
  { body: 'HRC', form: 'special', session: 18, from: '2011-12-02', to: '2011-12-02', sure: true },
  { body: 'HRC', form: 'special', session: 19, from: '2012-06-01', to: '2012-06-01', sure: true },
  { body: 'HRC', form: 'special', session: 24, from: '2015-12-17', to: '2015-12-17', sure: true },
  { body: 'HRC', form: 'special', session: 25, from: '2016-10-21', to: '2016-10-21', sure: true },
  { body: 'HRC', form: 'special', session: 26, from: '2016-12-14', to: '2016-12-14', sure: true },
  { body: 'HRC', form: 'special', session: 27, from: '2017-12-05', to: '2017-12-05', sure: true },
  { body: 'HRC', form: 'special', session: 29, from: '2021-02-12', to: '2021-02-12', sure: true },
  { body: 'HRC', form: 'special', session: 30, from: '2021-05-27', to: '2021-05-27', sure: true },
  { body: 'HRC', form: 'special', session: 31, from: '2021-08-24', to: '2021-08-24', sure: true },
  { body: 'HRC', form: 'special', session: 32, from: '2021-11-05', to: '2021-11-05', sure: true },
  { body: 'HRC', form: 'special', session: 34, from: '2022-05-12', to: '2022-05-12', sure: true },
  { body: 'HRC', form: 'special', session: 35, from: '2022-11-24', to: '2022-11-24', sure: true },
  { body: 'HRC', form: 'special', session: 36, from: '2023-05-11', to: '2023-05-11', sure: true },
];
