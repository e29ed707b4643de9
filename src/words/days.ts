/**
 * How each language writes days. A civil day has no zone: it is formatted as midnight UTC, in UTC, so that no zone can
 * move it. What Intl writes is taken as it is, except where a sentence could not hold it: Russian ends a date with
 * “г.”, and with a full stop behind it there would be two.
 */

const DAY_MS = 86_400_000;
const ZONE = { timeZone: 'UTC' } as const;

/** The locale that numbers, days, lists and the order of names follow. */
export const LOCALE = { en: 'en-GB', id: 'id', vi: 'vi', ru: 'ru' } as const;
/** The languages in which every message exists. */
export type Spoken = keyof typeof LOCALE;

const MEDIUM = { day: 'numeric', month: 'short', year: 'numeric' } as const;
/** Vietnamese abbreviates no months; a day in a table is in digits there. */
const SHORT = {
  en: MEDIUM,
  id: MEDIUM,
  vi: { day: '2-digit', month: '2-digit', year: 'numeric' },
  ru: MEDIUM,
} as const satisfies Record<Spoken, Intl.DateTimeFormatOptions>;

const yearInFull = (text: string): string => text.replaceAll(/(\d{4})\sг\./g, '$1 года');
const yearAlone = (text: string): string => text.replaceAll(/(\d{4})\sг\./g, '$1');

export class Days {
  private readonly longOf: (ms: number) => string;
  private readonly shortOf: Intl.DateTimeFormat;
  private readonly monthOf: Intl.DateTimeFormat;

  constructor(private readonly language: Spoken) {
    const tag = LOCALE[language];
    const long = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', ...ZONE });
    this.longOf =
      language === 'vi'
        ? (ms) => inVietnamese(new Date(ms))
        : language === 'ru'
          ? (ms) => yearInFull(long.format(ms))
          : (ms) => long.format(ms);
    this.shortOf = new Intl.DateTimeFormat(tag, { ...SHORT[language], ...ZONE });
    this.monthOf = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', ...ZONE });
  }

  /** “28 October 2025”, as a sentence has it. @param day in days since 1970-01-01 */
  long(day: number): string {
    return this.longOf(day * DAY_MS);
  }

  /** “28 Oct 2025”, as a table has it. */
  short(day: number): string {
    return yearAlone(this.shortOf.format(day * DAY_MS));
  }

  /** From one day to another, short. */
  range(from: number, to: number): string {
    // In digits Intl drops the zeros of a range that it writes in a single day.
    if (this.language === 'vi') return `${this.short(from)} – ${this.short(to)}`;
    return yearAlone(this.shortOf.formatRange(from * DAY_MS, to * DAY_MS));
  }

  /** “October 2025”. */
  month(day: number): string {
    return yearInFull(this.monthOf.format(day * DAY_MS));
  }
}

/** As official texts write a day: “ngày 28 tháng 10 năm 2025”. */
const inVietnamese = (date: Date): string =>
  `ngày ${date.getUTCDate()} tháng ${date.getUTCMonth() + 1} năm ${date.getUTCFullYear()}`;

/** A time in seconds since 1970 as a person reads it, in UTC. */
export function sayTime(language: Spoken, seconds: number): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...ZONE } as const;
  if (language === 'vi') {
    const hour = new Intl.DateTimeFormat(LOCALE.vi, clock).format(seconds * 1000);
    return `${hour} UTC ${inVietnamese(new Date(seconds * 1000))}`;
  }
  const whole = { day: 'numeric', month: 'long', year: 'numeric', ...clock } as const;
  const text = new Intl.DateTimeFormat(LOCALE[language], whole).format(seconds * 1000);
  return `${yearInFull(text)} UTC`;
}

/** A day in UTC, short. @param day as `YYYY-MM-DD` */
export const sayDay = (language: Spoken, day: string): string =>
  new Days(language).short(Date.parse(day) / DAY_MS);
