/**
 * Days as spreadsheets store them: a number of days since an epoch, and a format that makes a date of it (ISO/IEC 29500-1,
 * 18.17.4.1 and 18.8.30).
 *
 * Of the 1900 system day 60 is 29 February 1900, which no calendar has; it was taken over from an older program on purpose. What
 * stands before it is a day apart in programs that count without it, so such a number names no day and is asked about.
 */
import { civilDay, writeDay, yearMonthDay } from '../../terms/index.ts';
import type { CellTrouble } from './table.ts';

/** What a format of numbers shows of a date. */
export type Shows = 'day' | 'month' | 'year' | 'number';

/** Formats that have numbers and no codes in the file (18.8.30); those of East Asian editions among them. */
const BUILT_IN: ReadonlyMap<number, Shows> = new Map([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day'] as const),
  ...[17, 55].map((id) => [id, 'month'] as const),
]);

/** @param code of a format that the file itself defines */
export function showsOf(id: number, code: string | undefined): Shows {
  if (code === undefined) return BUILT_IN.get(id) ?? 'number';
  const letters = code
    .split(';')[0]
    ?.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase()
    .replace(/general|am\/pm|a\/p/g, '');
  if (!letters || !/[ymd]/.test(letters)) return 'number';
  if (/d/.test(letters)) return 'day';
  // An m beside hours or seconds is minutes.
  if (/y/.test(letters)) return /m/.test(letters.replace(/h+:?m+|m+:?s+/g, '')) ? 'month' : 'year';
  return /[hs]/.test(letters) ? 'number' : 'month';
}

const EPOCH_1900 = civilDay(1899, 12, 30);
const EPOCH_1904 = civilDay(1904, 1, 1);
const LAST = civilDay(9999, 12, 31);
const MISSING_DAY = 60;
/** Somebody who types a year into a cell that shows dates gets a day of 1904 or 1905. */
const [FIRST_YEAR, LAST_YEAR] = [1700, 2100];
const SECONDS = 86_400;

export interface SerialText {
  readonly text: string;
  readonly trouble?: CellTrouble;
}

/**
 * The text of a number that is shown as a date: `2003-09-24`, or with a time of day `2003-09-24 14:30`. A format that shows no day
 * and a first of the month are taken for the month: that is how a program stores one that was typed.
 */
export function serialText(serial: number, shows: Shows, is1904: boolean): SerialText {
  const seconds = Math.round(serial * SECONDS);
  const [days, second] = [Math.floor(seconds / SECONDS), ((seconds % SECONDS) + SECONDS) % SECONDS];
  if (!is1904 && days < MISSING_DAY) {
    const found = `${serial}`;
    if (days < 1) return { text: found, trouble: { why: 'impossible-day', suggestions: [] } };
    const either = [writeDay((EPOCH_1900 + days) as never), writeDay((EPOCH_1900 + days + 1) as never)];
    return { text: found, trouble: { why: 'before-march-1900', suggestions: either } };
  }
  if (!is1904 && days === MISSING_DAY)
    return { text: '1900-02-29', trouble: { why: 'impossible-day', suggestions: [] } };
  const day = (is1904 ? EPOCH_1904 : EPOCH_1900) + days;
  if (day > LAST || day < EPOCH_1900)
    return { text: `${serial}`, trouble: { why: 'impossible-day', suggestions: [] } };
  const iso = writeDay(day as never);
  if (second !== 0)
    return { text: `${iso} ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}` };
  if (days >= FIRST_YEAR && days <= LAST_YEAR)
    return { text: iso, trouble: { why: 'year-or-day', suggestions: [iso, `${days}`] } };
  const { day: dayOfMonth, month } = yearMonthDay(day as never);
  if (dayOfMonth !== 1 || shows === 'day') return { text: iso };
  return { text: shows === 'year' && month === 1 ? iso.slice(0, 4) : iso.slice(0, 7) };
}

const two = (n: number): string => String(n).padStart(2, '0');
