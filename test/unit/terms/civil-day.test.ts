/** Civil days: the proleptic Gregorian calendar as whole numbers, with the platform's own calendar as oracle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDay,
  civilDay,
  daysInMonth,
  firstDayOfMonth,
  isLeapYear,
  readDay,
  writeDay,
  yearMonthDay,
} from '../../../src/terms/civil-day.ts';
import { runs } from '../../support/runs.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** The same day counted by the platform; `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function platformDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MILLISECONDS_A_DAY;
}

const day = (text: string) => readDay(text) as CivilDay;
const anyDay = fc.integer({ min: civilDay(1, 1, 1), max: civilDay(9999, 12, 31) }).map((n) => n as CivilDay);

describe('the calendar', () => {
  it('counts from 1 January 1970', () => {
    expect(civilDay(1970, 1, 1)).toBe(0);
    expect(civilDay(1969, 12, 31)).toBe(-1);
    // Thirty years of 365 days, and the leap days of 1972, 76, 80, 84, 88, 92 and 96.
    expect(civilDay(2000, 1, 1)).toBe(30 * 365 + 7);
  });

  it.each([
    [2000, true], // divisible by 400
    [1900, false], // by 100 and not by 400
    [2100, false],
    [2024, true],
    [2023, false],
    [4, true],
  ])('%i is a leap year: %s', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap);
    expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28);
    expect(civilDay(year + 1, 1, 1) - civilDay(year, 1, 1)).toBe(isLeap ? 366 : 365);
  });

  it('months end on the 31st, the 30th, or the last of February', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  it('400 years have 97 leap days', () => {
    expect(civilDay(2000, 3, 1) - civilDay(1600, 3, 1)).toBe(400 * 365 + 97);
  });

  it('reaches from the first day of year 1 to the last of 9999', () => {
    // 1969 years before 1970: 1969 × 365 days and 492 - 19 + 4 leap days.
    expect(civilDay(1, 1, 1)).toBe(-(1969 * 365 + 492 - 19 + 4));
    expect(writeDay(civilDay(1, 1, 1))).toBe('0001-01-01');
    // 8030 years from 1970: 8030 × 365 days, and leap days of 2499 - 99 + 24 years up to 9999 less the 477 before.
    expect(civilDay(9999, 12, 31)).toBe(8030 * 365 + (2499 - 99 + 24) - 477 - 1);
    expect(writeDay(civilDay(9999, 12, 31))).toBe('9999-12-31');
  });

  it('agrees with the platform on random days', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const { year, month, day } = yearMonthDay(n);
        expect(platformDay(year, month, day)).toBe(n);
        expect(civilDay(year, month, day)).toBe(n);
        expect(writeDay(n)).toBe(new Date(n * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
      }),
      runs(2000),
    );
  });

  it('agrees with the platform on both sides of every year’s end and of every February', () => {
    for (let year = 1; year <= 9999; year++) {
      for (const [month, day] of [
        [1, 1],
        [2, 28],
        [3, 1],
        [12, 31],
      ] as const) {
        if (civilDay(year, month, day) !== platformDay(year, month, day))
          expect.fail(`${year}-${month}-${day} is counted differently`);
      }
    }
  });
});

describe('reading and writing', () => {
  it('reads what it writes', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        expect(readDay(writeDay(n))).toBe(n);
      }),
      runs(200),
    );
  });

  it.each(['2000-02-29', '2024-02-29', '2023-12-31', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(writeDay(day(text))).toBe(text);
  });

  it.each([
    '2023-02-29', // no leap year
    '1900-02-29',
    '2023-04-31',
    '2023-00-10',
    '2023-13-01',
    '2023-01-00',
    '2023-01-32',
    '2023-1-1',
    '20230101',
    '2023-01-01T00:00:00Z',
    '12023-01-01',
    '-2023-01-01',
    ' 2023-01-01',
    '2023-01-01\n',
    '',
  ])('%j is no day', (text) => {
    expect(readDay(text)).toBeUndefined();
  });
});

describe('days and months later', () => {
  it('days run on over month and year', () => {
    expect(writeDay(addDays(day('2023-12-31'), 1))).toBe('2024-01-01');
    expect(writeDay(addDays(day('2024-02-28'), 1))).toBe('2024-02-29');
    expect(writeDay(addDays(day('2024-03-01'), -1))).toBe('2024-02-29');
  });

  it.each([
    ['2023-01-15', 1, '2023-02-15'],
    ['2023-01-31', 1, '2023-02-28'], // February is too short: its last day
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-10-31', 1, '2023-11-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2023-12-31', 0, '2023-12-31'],
    ['2023-03-31', -1, '2023-02-28'],
    ['2023-01-15', -1, '2022-12-15'],
    ['2023-01-15', -13, '2021-12-15'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(writeDay(addMonths(day(from), months))).toBe(to);
  });

  it('a day lost to a short month does not come back', () => {
    const february = addMonths(day('2023-01-31'), 1);
    expect(writeDay(addMonths(february, 1))).toBe('2023-03-28');
    expect(writeDay(addMonths(day('2023-01-31'), 2))).toBe('2023-03-31');
  });

  it('is the same day of the month so many months on, or that month’s last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const [a, b] = [yearMonthDay(from), yearMonthDay(addMonths(from, months))];
        expect(b.year * 12 + b.month - (a.year * 12 + a.month)).toBe(months);
        expect(b.day).toBe(Math.min(a.day, daysInMonth(b.year, b.month)));
      }),
      runs(1000),
    );
  });

  it('a later day never comes out earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(70), fc.nat(600), (from, gap, months) => {
        expect(addMonths(addDays(from, gap), months)).toBeGreaterThanOrEqual(addMonths(from, months));
      }),
      runs(1000),
    );
  });

  it.each([
    ['2023-01-01', '2023-02-01'],
    ['2023-01-31', '2023-02-01'],
    ['2023-12-15', '2024-01-01'],
    ['9998-12-31', '9999-01-01'],
  ])('the first day of the month after %s is %s', (from, to) => {
    expect(writeDay(firstDayOfMonth(day(from), 1))).toBe(to);
  });
});
