/**
 * Delays as final clauses word them. The worked examples are dates published by depositaries (LAW B.1–B.5): the day of
 * the act that was decisive, and the day on which the treaty, or its party, was in force.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type CivilDay,
  civilDay,
  daysInMonth,
  readDay,
  writeDay,
  yearMonthDay,
} from '../../../src/terms/civil-day.ts';
import {
  afterDelay,
  afterDelayBetween,
  countedBack,
  type Delay,
  goesBackBy,
  NO_DELAY,
  readDelay,
  withMonthEnd,
  writeDelay,
} from '../../../src/terms/delay.ts';
import { runs } from '../../support/runs.ts';

const day = (text: string) => readDay(text) as CivilDay;
const after = (from: string, delay: string) => writeDay(afterDelay(day(from), readDelay(delay) as Delay));

describe('so many days after: the day itself is not counted, in force from the start of the last', () => {
  it.each([
    ['1950-10-14', 'd+90', '1951-01-12', 'the ninetieth day after the twentieth deposit (Genocide XIII)'],
    ['2004-11-18', 'd+90', '2005-02-16', 'Kyoto 25(1)'],
    ['2020-10-02', 'd+90', '2020-12-31', 'Kyoto 20(4), the Doha Amendment'],
    ['2019-09-06', 'd+90', '2019-12-05', 'Basel 17(5)'],
    ['1996-10-07', 'd+30', '1996-11-06', 'the thirtieth day following (VCSST 49)'],
    ['2021-11-02', 'd+60', '2022-01-01', 'RCEP 20.6'],
    ['2021-12-03', 'd+60', '2022-02-01', 'RCEP 20.6, a later party'],
    ['2022-01-17', 'd+60', '2022-03-18', 'RCEP 20.6, a later party'],
    ['2024-10-16', 'd+60', '2024-12-15', 'CPTPP, the accession protocol'],
    ['2009-08-20', 'd+60', '2009-10-19', 'Energy Charter 45(3)'],
  ])('%s %s: %s (%4$s)', (from, delay, to) => {
    expect(after(from, delay)).toBe(to);
  });

  it('on the day itself', () => {
    expect(after('2002-04-11', 'd+0')).toBe('2002-04-11');
    expect(afterDelay(day('2002-04-11'), NO_DELAY)).toBe(day('2002-04-11'));
  });
});

describe('so many months or years after: the same day of the month, or the last of a shorter one (B.4)', () => {
  it.each([
    ['1993-11-16', 'm+12', '1994-11-16', 'UNCLOS 308(1)'],
    ['1975-12-23', 'm+3', '1976-03-23', 'ICCPR 49(1)'],
    ['1991-04-11', 'm+3', '1991-07-11', 'ICCPR-OP2 8(1)'],
    ['2002-08-30', 'm+6', '2003-02-28', 'CCW 5(2): no 30 February'],
    ['2025-06-27', 'm+6', '2025-12-27', 'Ottawa 20(3)'],
    ['2016-10-27', 'y+1', '2017-10-27', 'Rome 127(1)'],
    ['1993-01-22', 'y+1', '1994-01-22', 'CIS Charter 41'],
    ['2024-02-29', 'y+1', '2025-02-28', 'no 29 February'],
  ])('%s %s: %s (%4$s)', (from, delay, to) => {
    expect(after(from, delay)).toBe(to);
  });
});

describe('the first day of the month that follows, strictly after the month in which the period expires', () => {
  it.each([
    ['2002-04-11', 'fdm(d+60)', '2002-07-01', 'Rome 126(1): the sixtieth day is 10 June'],
    ['2003-01-31', 'fdm(d+60)', '2003-05-01', 'Rome 126(2): the sixtieth day is 1 April itself'],
    ['2012-04-02', 'fdm(d+60)', '2012-07-01', 'Rome 126(2): the sixtieth day is 1 June itself'],
    ['1986-12-11', 'fdm(m+12)', '1988-01-01', 'CISG 99(1)'],
    ['2008-07-01', 'fdm(m+12)', '2009-08-01', 'CISG 99(2): deposited on a first'],
    ['1996-10-31', 'fdm(m+12)', '1997-11-01', 'CISG 99(2): deposited on a thirty-first'],
    ['2012-11-30', 'fdm(m+3)', '2013-03-01', 'Cybercrime 36(4): 28 February, then the month after February'],
    ['2022-11-30', 'fdm(m+3)', '2023-03-01', 'Cybercrime 36(4)'],
    ['2009-11-13', 'fdm(d+0)', '2009-12-01', 'Lisbon 6(2): the month following the last deposit'],
  ])('%s %s: %s (%4$s)', (from, delay, to) => {
    expect(after(from, delay)).toBe(to);
  });
});

describe('a day that comes every year, with or without one by which the act has to come', () => {
  it.each([
    [
      '2018-12-26',
      'yearly(06-30,by 01-01)',
      '2019-06-30',
      'Whaling XI: Japan, on 30 June by notice on or before 1 January',
    ],
    ['2019-01-01', 'yearly(06-30,by 01-01)', '2019-06-30', 'the last day for it'],
    ['2019-01-02', 'yearly(06-30,by 01-01)', '2020-06-30', 'a day too late'],
    ['1991-12-27', 'yearly(06-30,by 01-01)', '1992-06-30', 'Whaling XI: Iceland'],
    ['2017-10-12', 'yearly(12-31,by 12-31)', '2018-12-31', 'UNESCO II(6): the year after that of the notice'],
    ['2017-12-31', 'yearly(12-31,by 12-31)', '2018-12-31', 'given on the last day of a year'],
    ['2018-01-01', 'yearly(12-31,by 12-31)', '2019-12-31', 'given on the first'],
    [
      '1969-12-12',
      'yearly(12-31,by 09-30)',
      '1970-12-31',
      'Statute of the Council of Europe 7: in the last three months',
    ],
    [
      '2022-03-15',
      'yearly(12-31,by 09-30)',
      '2022-12-31',
      'Statute of the Council of Europe 7: in the first nine months',
    ],
    [
      '2020-06-30',
      'yearly(12-31,by 06-30)',
      '2020-12-31',
      'on 31 December, by notice on or before the preceding 30 June',
    ],
    ['2020-12-31', 'yearly(12-31)', '2020-12-31', 'at the end of the year, on its last day'],
    ['2020-03-01', 'yearly(01-01,by 12-31)', '2021-01-01', '1 January of the year following'],
    ['2020-01-01', 'yearly(01-01,by 12-31)', '2021-01-01', 'not the first of January itself'],
    ['2020-10-01', 'yearly(01-01,m+3)', '2021-01-01', 'once three months have run: on the day itself'],
    ['2020-10-02', 'yearly(01-01,m+3)', '2022-01-01', 'once three months have run: a day later'],
    ['2024-02-29', 'yearly(03-01,by 02-28)', '2025-03-01', 'a leap day comes after the 28th'],
  ])('%s %s: %s (%4$s)', (from, delay, to) => {
    expect(after(from, delay)).toBe(to);
  });
});

describe('the first day of a month counted from the month of the act, whatever its day', () => {
  it.each([
    ['1998-09-16', 'mfd+6', '1999-03-01', 'Ottawa 17(1)'],
    ['2012-07-17', 'mfd+6', '2013-01-01', 'CCM 17(2)'],
    ['1991-09-02', 'mfd+2', '1991-11-01', 'Lomé IV'],
    ['1991-10-31', 'mfd+2', '1991-12-01', 'Lomé IV: a thirty-first'],
  ])('%s %s: %s (%4$s)', (from, delay, to) => {
    expect(after(from, delay)).toBe(to);
  });
});

describe('on the expiry of a time: that day or the day after, as the depositary publishes it, else both are open (B.3)', () => {
  const ends = (from: string, delay: string) =>
    (['earliest', 'latest'] as const).map((end) =>
      writeDay(afterDelay(day(from), readDelay(delay) as Delay, end)),
    );

  it.each([
    ['2020-05-22', 'x(m+6,same)', ['2020-11-22', '2020-11-22']],
    ['2014-12-31', 'x(y+1,next)', ['2016-01-01', '2016-01-01']],
    ['1994-04-20', 'x(y+5,next)', ['1999-04-21', '1999-04-21']],
    ['2014-12-31', 'x(y+1)', ['2015-12-31', '2016-01-01']],
  ])('%s %s: %j', (from, delay, days) => {
    expect(ends(from, delay)).toEqual(days);
  });

  it('a month too short for the day goes by the rule for month ends', () => {
    const by = (rule: 'clamp' | 'overflow') =>
      writeDay(afterDelay(day('2023-01-31'), withMonthEnd(readDelay('x(m+1,same)') as Delay, rule)));
    expect([by('clamp'), by('overflow')]).toEqual(['2023-02-28', '2023-03-03']);
  });
});

describe('on a fixed day, if all was ready by then', () => {
  it.each([
    ['2008-12-31', '2009-01-01'],
    ['2009-01-01', '2009-01-01'],
    ['2009-01-02', '2009-02-01'],
    ['2009-11-13', '2009-12-01'],
  ])('ready on %s: %s (Lisbon 6(2))', (from, to) => {
    expect(after(from, 'fixed(2009-01-01,fdm(d+0))')).toBe(to);
  });
});

describe('the written form', () => {
  it.each(['d+0', 'd+90', 'm+12', 'y+1', 'fdm(d+60)', 'fdm(m+3)', 'fdm(y+1)', 'd+9999'])(
    '%s is one',
    (text) => {
      expect(writeDelay(readDelay(text) as Delay)).toBe(text);
    },
  );

  it.each([
    '',
    'd',
    'd+',
    'd90',
    'd-90',
    'D+90',
    'd+1.5',
    'd+12345',
    'd + 90',
    ' d+90',
    'w+2',
    'h+48', // hours belong to instants
    '90d',
    'fdm',
    'fdm()',
    'fdm(d+60',
    'd+60)',
    'fdm(fdm(d+60))',
    'mfd+0', // known to the law, not read yet
    'x+150',
    'yearly',
    'yearly()',
    'yearly(02-29)', // not every year has it
    'yearly(13-01)',
    'yearly(12-31,by)',
    'yearly(12-31,06-30)',
    'yearly(12-31,by 2020-06-30)',
    'yearly(12-31,fdm(m+1))',
  ])('%j is none', (text) => {
    expect(readDelay(text)).toBeUndefined();
  });
});

describe('what every delay keeps to', () => {
  const anyDay = fc
    .integer({ min: civilDay(1800, 1, 1), max: civilDay(2200, 12, 31) })
    .map((n) => n as CivilDay);
  const period = fc.record({
    kind: fc.constant('period' as const),
    unit: fc.constantFrom('days' as const, 'months' as const, 'years' as const),
    count: fc.nat(400),
  });
  const simple: fc.Arbitrary<Delay> = fc.oneof(
    period,
    fc.record({
      kind: fc.constant('expiry' as const),
      of: period,
      effect: fc.constantFrom('same' as const, 'next' as const, 'either' as const),
    }),
    period.map((of) => ({ kind: 'first-day-of-month-after' as const, of })),
    fc.integer({ min: 1, max: 40 }).map((months) => ({ kind: 'first-day-of-month' as const, months })),
  );
  const ofTheYear = fc.record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const yearly: fc.Arbitrary<Delay> = fc.oneof(
    fc.record({ kind: fc.constant('yearly' as const), on: ofTheYear, by: ofTheYear }),
    fc.record({ kind: fc.constant('yearly-after' as const), on: ofTheYear, of: period }),
  );
  const anyDelay: fc.Arbitrary<Delay> = fc.oneof(
    { weight: 4, arbitrary: simple },
    yearly,
    fc.record({ kind: fc.constant('fixed' as const), day: anyDay, otherwise: simple }),
  );

  it('it never runs backwards', () => {
    fc.assert(
      fc.property(anyDay, anyDelay, (from, delay) => {
        expect(afterDelay(from, delay)).toBeGreaterThanOrEqual(from);
      }),
      runs(1000),
    );
  });

  it('a later beginning never gives an earlier end', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(70), anyDelay, (from, gap, delay) => {
        for (const end of ['earliest', 'latest'] as const)
          expect(afterDelay(addDays(from, gap), delay, end)).toBeGreaterThanOrEqual(
            afterDelay(from, delay, end),
          );
      }),
      runs(1000),
    );
  });

  it('counted back, it has run by a day exactly if it began by the day so long before that', () => {
    // Written out: the same number in the earlier month, or its last day.
    const before = (end: CivilDay, { unit, count }: { unit: 'days' | 'months' | 'years'; count: number }) => {
      if (unit === 'days') return addDays(end, -count);
      const { year, month, day } = yearMonthDay(end);
      const months = year * 12 + month - 1 - (unit === 'years' ? 12 * count : count);
      const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
      return civilDay(y, m, Math.min(day, daysInMonth(y, m)));
    };
    fc.assert(
      fc.property(anyDay, period, fc.integer({ min: -4, max: 4 }), (end, delay, off) => {
        const last = before(end, delay);
        expect(afterDelay(last, countedBack(delay))).toBeLessThanOrEqual(end);
        expect(afterDelay(addDays(last, 1), countedBack(delay))).toBeGreaterThan(end);
        const began = addDays(last, off);
        expect(afterDelay(began, countedBack(delay)) <= end).toBe(began <= last);
      }),
      runs(2000),
    );
    fc.assert(
      fc.property(anyDay, fc.nat(70), period, (from, gap, delay) => {
        const run = (on: CivilDay) => afterDelay(on, countedBack(delay));
        expect(run(addDays(from, gap))).toBeGreaterThanOrEqual(run(from));
      }),
      runs(1000),
    );
  });

  it('where months count on, what is later by more than it says never has an earlier effect', () => {
    for (const text of ['m+1', 'y+1', 'x(m+1,next)', 'fdm(m+1)', 'd+30', 'mfd+1']) {
      const delay = withMonthEnd(readDelay(text) as Delay, 'overflow');
      const back = goesBackBy(delay);
      for (let from = civilDay(2023, 1, 1); from < civilDay(2025, 1, 1); from = addDays(from, 1))
        for (let gap = back + 1; gap < 10; gap++)
          expect(afterDelay(addDays(from, gap), delay)).toBeGreaterThanOrEqual(afterDelay(from, delay));
    }
  });

  it('between two days it has run first and last as it would from some day of them', () => {
    const all = ['d+30', 'm+1', 'x(m+1,next)', 'fdm(m+1)'].flatMap((text) =>
      (['clamp', 'overflow'] as const).map((rule) => withMonthEnd(readDelay(text) as Delay, rule)),
    );
    for (const delay of all)
      for (let first = civilDay(2023, 1, 20); first < civilDay(2023, 3, 5); first = addDays(first, 1))
        for (const length of [0, 1, 2, 5, 14]) {
          const ends = Array.from({ length: length + 1 }, (_, n) => afterDelay(addDays(first, n), delay));
          const last = addDays(first, length);
          expect(afterDelayBetween(first, last, delay, 'earliest')).toBe(Math.min(...ends));
          expect(afterDelayBetween(first, last, delay, 'latest')).toBe(Math.max(...ends));
        }
    const [since, until] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as CivilDay[];
    for (const delay of all) {
      expect(afterDelayBetween(since as CivilDay, civilDay(2023, 1, 31), delay, 'earliest')).toBe(since);
      expect(afterDelayBetween(civilDay(2023, 1, 31), until as CivilDay, delay, 'latest')).toBe(until);
    }
  });

  it('reading what was written gives the same delay', () => {
    fc.assert(
      fc.property(anyDelay, (delay) => {
        expect(readDelay(writeDelay(delay))).toEqual(delay);
      }),
      runs(200),
    );
  });

  it('from a day that is open it leads to a day as open', () => {
    fc.assert(
      fc.property(anyDelay, (delay) => {
        for (const open of [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]) {
          expect(afterDelay(open as CivilDay, delay)).toBe(open);
        }
      }),
      runs(200),
    );
  });
});
