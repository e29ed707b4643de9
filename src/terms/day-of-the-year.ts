/**
 * A day that comes every year: "on 30 June of any year, by giving notice on or before 1 January of the same year", "at the
 * end of the financial year". 29 February is none.
 */
import { addDays, type CivilDay, civilDay, readDay, yearMonthDay } from './civil-day.ts';

export interface DayOfTheYear {
  readonly month: number;
  readonly day: number;
}

/** A year that is none of 366 days. */
const PLAIN_YEAR = '2001';

/** Reads `MM-DD`; undefined if the text is not that or names a day that not every year has. */
export function readDayOfTheYear(text: string): DayOfTheYear | undefined {
  const day = readDay(`${PLAIN_YEAR}-${text}`);
  if (day === undefined) return undefined;
  const { month, day: number } = yearMonthDay(day);
  return { month, day: number };
}

export const writeDayOfTheYear = ({ month, day }: DayOfTheYear): string =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The first such day from `on` on, that day included. */
export function nextInTheYear(on: CivilDay, { month, day }: DayOfTheYear): CivilDay {
  const { year } = yearMonthDay(on);
  const own = civilDay(year, month, day);
  return own >= on ? own : civilDay(year + 1, month, day);
}

/** The first `then` that comes after the next `by`: what is done by then, that day included, is in time for it. */
export const nextInTheYearBy = (on: CivilDay, then: DayOfTheYear, by: DayOfTheYear): CivilDay =>
  nextInTheYear(addDays(nextInTheYear(on, by), 1), then);
