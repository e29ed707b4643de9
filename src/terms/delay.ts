/**
 * How long after a day something takes effect, as final clauses word it.
 *
 *     d+90             on the ninetieth day after             18 Nov 2004 → 16 Feb 2005
 *     m+12, y+1        twelve months, one year after          16 Nov 1993 → 16 Nov 1994
 *     x(m+6)           on the expiry of six months: depositaries publish that day or the day after it, so both are left open
 *     x(m+6,same)      … and this one publishes that day
 *     x(m+6,next)      … and this one publishes the day after
 *     fdm(m+3)         on the first day of the month that follows the expiry of three months
 *     mfd+6            on the first day of the sixth month after the month of the act
 *     yearly(12-31)                on the next 31 December, that day itself included: "at the end of the calendar year"
 *     yearly(06-30,by 01-01)       on the next 30 June after a 1 January on or before which the act came
 *     yearly(01-01,m+3)            on the next 1 January once three months have run
 *     fixed(1989-01-01)            on that day, if all was ready by then, and at once if it was ready later
 *     fixed(1989-01-01,d+90)       … and otherwise ninety days after it was ready
 *
 * The day of the act is not counted; a period in months or years ends on the day with the same number. Where the later
 * month has no such day the last day of it is taken (`clamp`), unless the instrument or its depositary does otherwise
 * (`overflow`): see `withMonthEnd`. No delay goes back, and but for `overflow` every delay is monotone: a later act never
 * has an earlier effect.
 */
import {
  addDays,
  addMonths,
  type CivilDay,
  firstDayOfMonth,
  type MonthEnd,
  readDay,
  writeDay,
} from './civil-day.ts';
import {
  type DayOfTheYear,
  nextInTheYear,
  nextInTheYearBy,
  readDayOfTheYear,
  writeDayOfTheYear,
} from './day-of-the-year.ts';

export type Delay =
  | { readonly kind: 'period'; readonly unit: Unit; readonly count: number; readonly monthEnd?: MonthEnd }
  | { readonly kind: 'expiry'; readonly of: Delay; readonly effect: 'same' | 'next' | 'either' }
  | { readonly kind: 'first-day-of-month-after'; readonly of: Delay }
  | { readonly kind: 'first-day-of-month'; readonly months: number }
  | { readonly kind: 'yearly'; readonly on: DayOfTheYear; readonly by: DayOfTheYear }
  | { readonly kind: 'yearly-after'; readonly on: DayOfTheYear; readonly of: Delay }
  | { readonly kind: 'fixed'; readonly day: CivilDay; readonly otherwise: Delay };

type Unit = 'days' | 'months' | 'years';

/** The two ends of what a delay leaves open; they differ only where the wording is read in two ways (`x`). */
export type End = 'earliest' | 'latest';

export const NO_DELAY: Delay = { kind: 'period', unit: 'days', count: 0 };
export const NEXT_DAY: Delay = { kind: 'period', unit: 'days', count: 1 };

const UNITS = { d: 'days', m: 'months', y: 'years' } as const;
const LETTERS = { days: 'd', months: 'm', years: 'y' } as const;

/** Reads the written form; undefined if it is not one. */
export function readDelay(text: string): Delay | undefined {
  const period = /^([dmy])\+(\d{1,4})$/.exec(text);
  if (period) {
    return { kind: 'period', unit: UNITS[period[1] as keyof typeof UNITS], count: Number(period[2]) };
  }
  const months = /^mfd\+([1-9]\d{0,3})$/.exec(text);
  if (months) return { kind: 'first-day-of-month', months: Number(months[1]) };
  const [, name, inside, option] = /^(fdm|x|fixed|yearly)\(([^,]+?)(?:,(.+))?\)$/.exec(text) ?? [];
  if (name === undefined || inside === undefined) return undefined;
  if (name === 'fixed') return fixed(readDay(inside), option === undefined ? NO_DELAY : readDelay(option));
  if (name === 'yearly') return yearly(readDayOfTheYear(inside), option);
  const of = readDelay(inside);
  if (of?.kind !== 'period') return undefined;
  if (name === 'fdm') return option === undefined ? { kind: 'first-day-of-month-after', of } : undefined;
  const effect = option ?? 'either';
  return effect === 'same' || effect === 'next' || effect === 'either'
    ? { kind: 'expiry', of, effect }
    : undefined;
}

function fixed(day: CivilDay | undefined, otherwise: Delay | undefined): Delay | undefined {
  return day === undefined || otherwise === undefined ? undefined : { kind: 'fixed', day, otherwise };
}

function yearly(on: DayOfTheYear | undefined, option: string | undefined): Delay | undefined {
  if (on === undefined) return undefined;
  if (option?.startsWith('by ')) {
    const by = readDayOfTheYear(option.slice('by '.length));
    return by && { kind: 'yearly', on, by };
  }
  const of = option === undefined ? NO_DELAY : readDelay(option);
  return of?.kind === 'period' ? { kind: 'yearly-after', on, of } : undefined;
}

export function writeDelay(delay: Delay): string {
  switch (delay.kind) {
    case 'period':
      return `${LETTERS[delay.unit]}+${delay.count}`;
    case 'first-day-of-month':
      return `mfd+${delay.months}`;
    case 'first-day-of-month-after':
      return `fdm(${writeDelay(delay.of)})`;
    case 'expiry':
      return `x(${writeDelay(delay.of)}${delay.effect === 'either' ? '' : `,${delay.effect}`})`;
    case 'yearly':
      return `yearly(${writeDayOfTheYear(delay.on)},by ${writeDayOfTheYear(delay.by)})`;
    case 'yearly-after': {
      const of = writeDelay(delay.of);
      return `yearly(${writeDayOfTheYear(delay.on)}${of === 'd+0' ? '' : `,${of}`})`;
    }
    case 'fixed': {
      const otherwise = writeDelay(delay.otherwise);
      return `fixed(${writeDay(delay.day)}${otherwise === 'd+0' ? '' : `,${otherwise}`})`;
    }
  }
}

/**
 * The day on which the delay has run. Never earlier than `from`, except that a fixed day is never passed over; a later
 * `from` never gives an earlier day, unless months count on (`goesBackBy`). From a day that is open (infinite) the day
 * reached is as open.
 *
 * @param end which end of what the wording leaves open
 */
export function afterDelay(from: CivilDay, delay: Delay, end: End = 'earliest'): CivilDay {
  if (!Number.isFinite(from)) return from;
  switch (delay.kind) {
    case 'period':
      if (delay.unit === 'days') return addDays(from, delay.count);
      return addMonths(from, delay.unit === 'months' ? delay.count : delay.count * 12, delay.monthEnd);
    case 'expiry': {
      const last = afterDelay(from, delay.of, end);
      const isNext = delay.effect === 'next' || (delay.effect === 'either' && end === 'latest');
      return isNext ? addDays(last, 1) : last;
    }
    case 'first-day-of-month-after':
      return firstDayOfMonth(afterDelay(from, delay.of, end), 1);
    case 'first-day-of-month':
      return firstDayOfMonth(from, delay.months);
    case 'yearly':
      return nextInTheYearBy(from, delay.on, delay.by);
    case 'yearly-after':
      return nextInTheYear(afterDelay(from, delay.of, end), delay.on);
    case 'fixed':
      return from <= delay.day ? delay.day : afterDelay(from, delay.otherwise, end);
  }
}

/**
 * The first day, or the last, on which the delay can have run that begins on some day from `first` to `last`. Where months
 * count on, these are not the days that belong to the two ends.
 */
export function afterDelayBetween(first: CivilDay, last: CivilDay, delay: Delay, end: End): CivilDay {
  const back = goesBackBy(delay);
  const outer = end === 'earliest' ? first : last;
  if (back === 0 || first === last || !Number.isFinite(outer)) return afterDelay(outer, delay, end);
  const near = end === 'earliest' ? first : Math.max(first, last - back);
  const far = end === 'earliest' ? Math.min(last, first + back) : last;
  let reached = afterDelay(near as CivilDay, delay, end);
  for (let day = near + 1; day <= far; day++) {
    const other = afterDelay(day as CivilDay, delay, end);
    if (end === 'earliest' ? other < reached : other > reached) reached = other;
  }
  return reached;
}

/** True if the delay can end on the very day it begins. */
export function canBeNothing(delay: Delay): boolean {
  switch (delay.kind) {
    case 'period':
      return delay.count === 0;
    case 'expiry':
      return delay.effect !== 'next' && canBeNothing(delay.of);
    case 'yearly-after':
      return canBeNothing(delay.of);
    case 'first-day-of-month-after':
    case 'first-day-of-month':
    case 'yearly':
      return false;
    case 'fixed':
      return true;
  }
}

/**
 * By how many days a later day can have an earlier effect: three where a period in months counts on into the next month
 * (from 31 January a month ends on 3 March, from 1 February on 1 March), and otherwise none.
 */
export function goesBackBy(delay: Delay): number {
  switch (delay.kind) {
    case 'period':
      return delay.unit !== 'days' && delay.monthEnd === 'overflow' ? 3 : 0;
    case 'expiry':
    case 'first-day-of-month-after':
    case 'yearly-after':
      return goesBackBy(delay.of);
    case 'first-day-of-month':
    case 'yearly':
      return 0;
    case 'fixed':
      return goesBackBy(delay.otherwise);
  }
}

/**
 * A delay that is counted back from the day by which it is to have run, "at least six months before the end of a period". Six months
 * before 28 February is 28 August, before 1 March 1 September: of a notice of 29, 30 or 31 August the first day that it is early enough for is
 * 1 March, where the delay counted on from the notice would be over on 28 February. Six months before 31 August is the last day of
 * February: a day that the earlier month does not have is its last, whichever way months end otherwise, for so much is left to the end.
 */
export const countedBack = (delay: Delay): Delay => withMonthEnd(delay, 'next');

/** The same delay, its months ending by this rule. */
export function withMonthEnd(delay: Delay, monthEnd: MonthEnd): Delay {
  switch (delay.kind) {
    case 'period':
      return { ...delay, monthEnd };
    case 'expiry':
    case 'first-day-of-month-after':
    case 'yearly-after':
      return { ...delay, of: withMonthEnd(delay.of, monthEnd) };
    case 'first-day-of-month':
    case 'yearly':
      return delay;
    case 'fixed':
      return { ...delay, otherwise: withMonthEnd(delay.otherwise, monthEnd) };
  }
}
