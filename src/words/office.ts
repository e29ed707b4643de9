/** Words of the pages on which an office shows its log. */
import { en, type OfficeMessages } from './en/office.ts';
import { id } from './id/office.ts';
import type { Spoken } from './speaker.ts';

export type { OfficeMessages } from './en/office.ts';

export const OFFICE = { en, id } as const satisfies Record<Spoken, OfficeMessages>;

const ZONE = { timeZone: 'UTC' } as const;
const TAG = { en: 'en-GB', id: 'id' } as const satisfies Record<Spoken, string>;

/** A time in seconds since 1970 as a person reads it, in UTC. */
export function sayTime(language: Spoken, seconds: number): string {
  const format = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat(TAG[language], { ...format, hourCycle: 'h23', ...ZONE });
  return `${parts.format(seconds * 1000)} UTC`;
}

/** A day in UTC, short. @param day as `YYYY-MM-DD` */
export function sayDay(language: Spoken, day: string): string {
  const format = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(TAG[language], { ...format, ...ZONE }).format(Date.parse(day));
}
