/**
 * A civil day: the legal day of an act, without hour or zone.
 *
 * Source: ISO 8601 calendar dates, proleptic Gregorian. Held as a whole number of days counted from
 * 1970-01-01 (day 0), so that days compare and subtract as numbers. A civil day is never an instant
 * (see `instant.ts`): "5 March" in one capital is not one stretch of 24 hours everywhere.
 *
 * Range: years -9999 to 9999. Arithmetic is exact; nothing here reads a clock.
 */
export type CivilDay = number & { readonly __brand: 'CivilDay' };

/** Year, month 1–12, day 1–31. */
export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_TO_1970 = 719_468; // from 0000-03-01, the day after a leap day, to 1970-01-01
const DAYS_IN_ERA = 146_097; // 400 Gregorian years

/** Days in a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The civil day of a year, month and day; the parts must name a real day (the reader checks, see `readDay`).
 *
 * Years are counted from March, so that the leap day is the last day of its year and the rest is whole-number
 * arithmetic over 400-year eras.
 */
export function civilDay(year: number, month: number, day: number): CivilDay {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970) as CivilDay;
}

/** The year, month and day of a civil day; the inverse of `civilDay`. */
export function yearMonthDay(on: CivilDay): YearMonthDay {
  const z = on + DAYS_TO_1970;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** Reads `YYYY-MM-DD`; undefined if the text is not that or names no real day. */
export function readDay(text: string): CivilDay | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return civilDay(year, month, day);
}

/** Writes `YYYY-MM-DD`; the inverse of `readDay` for years 0 to 9999. */
export function writeDay(on: CivilDay): string {
  const { year, month, day } = yearMonthDay(on);
  const y = year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
  return `${y}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function addDays(on: CivilDay, days: number): CivilDay {
  return (on + days) as CivilDay;
}

/**
 * What becomes of a day that the later month does not have, 31 January plus one month: `clamp` takes the last day of
 * the shorter month; `overflow` counts on into the next one (3 March, or 2 March). No treaty on treaties says which. `next` takes
 * the first day of the next one (1 March): see `countedBack` in `delay.ts`.
 */
export type MonthEnd = 'clamp' | 'overflow' | 'next';

/** The same day of the month, `months` later; where that month is too short, by the rule for month ends. */
export function addMonths(on: CivilDay, months: number, monthEnd: MonthEnd = 'clamp'): CivilDay {
  const { year, month, day } = yearMonthDay(on);
  const first = firstOfMonth(year * 12 + (month - 1) + months);
  if (monthEnd === 'overflow') return addDays(first, day - 1);
  const next = firstOfMonth(year * 12 + month + months);
  return Math.min(addDays(first, day - 1), monthEnd === 'next' ? next : addDays(next, -1)) as CivilDay;
}

/** The first day of the month that lies `months` after the month of `on`. */
export function firstDayOfMonth(on: CivilDay, months: number): CivilDay {
  const { year, month } = yearMonthDay(on);
  return firstOfMonth(year * 12 + (month - 1) + months);
}

/** @param index months since January of year 0 */
function firstOfMonth(index: number): CivilDay {
  const year = Math.floor(index / 12);
  return civilDay(year, index - year * 12 + 1, 1);
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
