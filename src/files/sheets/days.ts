/**
 * The day in a cell, in the spellings in which clerks and publishers write days.
 *
 * `2003-09-24`, `24 Sep 2003`, `24-Sep-2003`, `September 24, 2003`, `27-X-1972`, `27.X.1972` (Roman month), `2003年9月24日`,
 * `«24» сентября 2003 г.`, `ngày 24 tháng 9 năm 2003`, and digits alone, `24/09/2003`, whose order the mapping says; where it says nothing and the digits can be read as two
 * different days, it is asked and never guessed. `1999` and `March 1999` are dates of that year or month (EDTF).
 *
 * Names of months are those of the languages below, whole or cut short, wherever that names one month only. In which century
 * a year of two digits lies is for a person to say, in the mapping; until then it is asked.
 */
import {
  certainDate,
  civilDay,
  daysInMonth,
  readUncertainDate,
  type UncertainDate,
} from '../../terms/index.ts';

export const DAY_ORDERS = ['day-month-year', 'month-day-year', 'year-month-day'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

export type ReadDay =
  | { readonly date: UncertainDate }
  /** two days it can be */
  | { readonly trouble: 'ambiguous-day'; readonly either: readonly string[] }
  /** a day that no calendar has, such as 31 April */
  | { readonly trouble: 'impossible-day' }
  | { readonly trouble: 'two-digit-year'; readonly either: readonly string[] }
  | { readonly trouble: 'unreadable-day' };

const LANGUAGES = ['en', 'id', 'fr', 'es', 'nl', 'de', 'pt', 'it', 'ru', 'vi'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

/** What languages write around a day that says nothing of which day it is. */
const AROUND = /^(?:ngày|tanggal|tgl\.?)\s+|\s*(?:г\.?|год[ау]?)$/giu;
/** `«24» сентября 2003`: the day was filled into a form. */
const FILLED_IN = /^[«"“„]\s*(\d{1,2})\s*[»"”“]/u;
const HAN = /^(\d{4})[年년]\s*(\d{1,2})[月월]\s*(\d{1,2})[日일]$/u;
/** The month has a number and no name; without a day it is the month. */
const NUMBERED = /^(?:(\d{1,2})\s+)?tháng\s+(\d{1,2})(?:,?\s+năm\s+|[,/]?\s*)(\d{4})$/iu;

/**
 * @param order of days written in digits alone, where the mapping says it
 * @param years the first of the hundred years that years of two digits mean, where the mapping says it
 */
export function readSheetDay(cell: string, order?: DayOrder, years?: number): ReadDay {
  const text = cell
    .replace(/[T ]0{1,2}:00(:00(\.0+)?)?Z?$/, '')
    .trim()
    .normalize('NFC')
    .replace(AROUND, '')
    .replace(FILLED_IN, '$1');
  const [first, second, third] =
    (/^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})$/.exec(text) ?? []).filter(
      (part) => part !== undefined && /^\d+$/.test(part),
    ).length === 3
      ? text.split(/[-/. ]/)
      : [];
  if (first !== undefined && second !== undefined && third !== undefined)
    return inDigits(first, second, third, order, years);
  const han = HAN.exec(text);
  if (han) return made(Number(han[1]), Number(han[2]), Number(han[3]));
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const [, day, month, year] = numbered.map(Number) as [number, number, number, number];
    if (numbered[1] !== undefined) return made(year, month, day);
    const date = month >= 1 && month <= 12 ? readUncertainDate(`${year}-${two(month)}`) : undefined;
    return date ? { date } : { trouble: 'impossible-day' };
  }
  const edtf = readUncertainDate(text);
  if (edtf) return { date: edtf };
  const named =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]+(?:de +)?([\p{L}]+\.?)[ -]+(?:de +)?(\d{4}|\d{2})$/u.exec(text) ??
    /^(\d{1,2})([./])([IVX]+)\2(\d{4}|\d{2})$/u.exec(text)?.filter((_, i) => i !== 2) ??
    reordered(/^([\p{L}]+\.?)[ -]+(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4}|\d{2})$/u.exec(text));
  if (named) {
    const month = monthNamed(named[2] as string);
    if (month === undefined) return { trouble: 'unreadable-day' };
    const day = Number(named[1]);
    if (named[3]?.length === 2) return inHundred(named[3], years, (year) => made(year, month, day));
    return made(Number(named[3]), month, day);
  }
  const inMonth = /^([\p{L}]+\.?)[ -]+(\d{4})$/u.exec(text);
  const month = inMonth && monthNamed(inMonth[1] as string);
  const date = month ? readUncertainDate(`${inMonth[2]}-${two(month)}`) : undefined;
  return date ? { date } : { trouble: 'unreadable-day' };
}

/** Month, day, year as day, month, year. */
function reordered(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found && [found[0], found[2], found[1], found[3]];
}

function inDigits(
  first: string,
  second: string,
  third: string,
  order: DayOrder | undefined,
  years: number | undefined,
): ReadDay {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  // Four digits in front are the year, and then nobody writes the day next.
  if (first.length === 4 && third.length <= 2) return made(a, b, c);
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return { trouble: 'unreadable-day' };
  if (third.length === 4) return inYear(c, a, b, order);
  return order === 'year-month-day'
    ? inHundred(first, years, (year) => made(year, b, c))
    : inHundred(third, years, (year) => inYear(year, a, b, order));
}

function inYear(year: number, a: number, b: number, order: DayOrder | undefined): ReadDay {
  if (order === 'year-month-day') return { trouble: 'unreadable-day' };
  if (order === 'month-day-year') return made(year, a, b);
  if (order === 'day-month-year') return made(year, b, a);
  const ways = [made(year, b, a), made(year, a, b)].flatMap((way) => ('date' in way ? [way.date] : []));
  const [one, other] = ways;
  if (!one) return { trouble: 'impossible-day' };
  if (!other || one.text === other.text) return { date: one };
  return { trouble: 'ambiguous-day', either: [one.text, other.text] };
}

/** A year of two digits in the hundred years that a person named; otherwise the days that it would be in the last two centuries. */
function inHundred(digits: string, years: number | undefined, read: (year: number) => ReadDay): ReadDay {
  if (years !== undefined) return read(years + ((((Number(digits) - years) % 100) + 100) % 100));
  const either = [1900, 2000].flatMap((century) => {
    const day = read(century + Number(digits));
    if ('date' in day) return [day.date.text];
    return 'either' in day ? day.either : [];
  });
  return either.length === 0 ? { trouble: 'impossible-day' } : { trouble: 'two-digit-year', either };
}

/** Where several days begin in one cell. */
const DAYS =
  /\d{4}-\d{1,2}-\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}(?:st|nd|rd|th|er|\.)?[ -]+(?:de +)?\p{L}+\.?[ -]+(?:de +)?\d{4}|\p{L}+\.? +\d{1,2},? +\d{4}|\d{1,2}([-/.])\d{1,2}\1\d{4}/gu;

/** The days in a cell that holds more than one, as they were found; those that could be two days, by both. */
export function severalDays(cell: string, order?: DayOrder, years?: number): string[] {
  const found = [...cell.matchAll(DAYS)].map(([text]) => {
    const read = readSheetDay(text, order, years);
    return 'date' in read ? read.date.text : text;
  });
  return found.length > 1 ? found : [];
}

function made(year: number, month: number, day: number): ReadDay {
  // There is no year zero between 1 BC and AD 1, and nobody has a sheet of either.
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return { trouble: 'impossible-day' };
  return {
    date: certainDate(
      civilDay(year, month, day),
      `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`,
    ),
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** Folded beginnings of names, three letters at least, each with the months that it can be. */
const MONTHS: ReadonlyMap<string, ReadonlySet<number>> = beginnings();

function beginnings(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const add = (name: string, month: number) => found.set(name, (found.get(name) ?? new Set()).add(month));
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      // Some languages decline the name beside a day.
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const names = new Intl.DateTimeFormat(language, { month, ...beside, timeZone: 'UTC' });
        for (let m = 0; m < 12; m++) {
          const part = names.formatToParts(Date.UTC(2000, m, 1)).find((p) => p.type === 'month');
          const name = fold(part?.value ?? '');
          for (let n = 3; n <= name.length; n++) add(name.slice(0, n), m + 1);
        }
      }
    }
  }
  return found;
}

function monthNamed(word: string): number | undefined {
  const name = fold(word);
  const roman = ROMAN.indexOf(name);
  if (roman >= 0) return roman + 1;
  const months = MONTHS.get(name);
  return months?.size === 1 ? [...months][0] : undefined;
}
