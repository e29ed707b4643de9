/**
 * The day in a cell, in the spellings in which clerks and publishers write days.
 *
 * `2003-09-24`, `24 Sep 2003`, `24-Sep-2003`, `September 24, 2003`, `27-X-1972` (Roman month), `2003年9月24日`, and
 * digits alone, `24/09/2003`, whose order the mapping says; where it says nothing and the digits can be read as two
 * different days, it is asked and never guessed. `1999` and `March 1999` are dates of that year or month (EDTF).
 *
 * Names of months are those of the languages below, whole or cut short, wherever that names one month only. Years of two
 * digits are not read: in which century they lie is for a person to say.
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
  | { readonly trouble: 'ambiguous-day'; readonly either: readonly [string, string] }
  /** a day that no calendar has, such as 31 April */
  | { readonly trouble: 'impossible-day' }
  | { readonly trouble: 'two-digit-year' }
  | { readonly trouble: 'unreadable-day' };

const LANGUAGES = ['en', 'id', 'fr', 'es', 'nl', 'de', 'pt', 'it', 'ru', 'vi'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '');

/** @param order of days written in digits alone, where the mapping says it */
export function readSheetDay(cell: string, order?: DayOrder): ReadDay {
  const text = cell.replace(/[T ]0{1,2}:00(:00(\.0+)?)?Z?$/, '').trim();
  const [first, second, third] =
    (/^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})$/.exec(text) ?? []).filter(
      (part) => part !== undefined && /^\d+$/.test(part),
    ).length === 3
      ? text.split(/[-/. ]/)
      : [];
  if (first !== undefined && second !== undefined && third !== undefined)
    return inDigits(first, second, third, order);
  const han = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (han) return made(Number(han[1]), Number(han[2]), Number(han[3]));
  const edtf = readUncertainDate(text);
  if (edtf) return { date: edtf };
  const named =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]+(?:de +)?([\p{L}]+\.?)[ -]+(?:de +)?(\d{4}|\d{2})$/u.exec(text) ??
    reordered(/^([\p{L}]+\.?)[ -]+(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4}|\d{2})$/u.exec(text));
  if (named) {
    const month = monthNamed(named[2] as string);
    if (month === undefined) return { trouble: 'unreadable-day' };
    if (named[3]?.length === 2) return { trouble: 'two-digit-year' };
    return made(Number(named[3]), month, Number(named[1]));
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

function inDigits(first: string, second: string, third: string, order: DayOrder | undefined): ReadDay {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  // Four digits in front are the year, and then nobody writes the day next.
  if (first.length === 4 && third.length <= 2) return made(a, b, c);
  if (third.length === 2 && first.length <= 2)
    return order === 'year-month-day' ? { trouble: 'unreadable-day' } : { trouble: 'two-digit-year' };
  if (third.length !== 4 || first.length > 2) return { trouble: 'unreadable-day' };
  if (order === 'month-day-year') return made(c, a, b);
  if (order === 'day-month-year') return made(c, b, a);
  const ways = [made(c, b, a), made(c, a, b)].flatMap((way) => ('date' in way ? [way.date] : []));
  const [one, other] = ways;
  if (!one) return { trouble: 'impossible-day' };
  if (!other || one.text === other.text) return { date: one };
  return { trouble: 'ambiguous-day', either: [one.text, other.text] };
}

function made(year: number, month: number, day: number): ReadDay {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
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
