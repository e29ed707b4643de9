/**
 * An instant: a point on the time line, as clocks know it. Never coerced into a civil day without saying which
 * zone's day is meant.
 *
 * Source: RFC 3339 (`2025-10-28T09:30:00+03:00`). Held as nanoseconds since 1970-01-01T00:00:00Z, the offset
 * beside it because "on which day was that said" is asked in the place where it was said.
 */
import { type CivilDay, readDay } from './civil-day.ts';

export interface Instant {
  readonly text: string;
  readonly nanoseconds: bigint;
  /** the civil day at the offset written in the text */
  readonly localDay: CivilDay;
}

const NANOSECONDS_A_MINUTE = 60_000_000_000n;

/** Reads RFC 3339; undefined if it is not that. A leap second (`:60`) is refused: no source here needs one. */
export function readInstant(text: string): Instant | undefined {
  const p = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|([+-])(\d{2}):(\d{2}))$/.exec(
    text,
  );
  if (!p) return undefined;
  const day = readDay(p[1] as string);
  const [hour, minute, second] = [Number(p[2]), Number(p[3]), Number(p[4])];
  const [offsetHour, offsetMinute] = p[6] === 'Z' ? [0, 0] : [Number(p[8]), Number(p[9])];
  if (day === undefined || hour > 23 || minute > 59 || second > 59) return undefined;
  if (offsetHour > 23 || offsetMinute > 59) return undefined;
  const offset = BigInt((offsetHour * 60 + offsetMinute) * (p[7] === '-' ? -1 : 1));
  const localMinutes = BigInt(day) * 1440n + BigInt(hour * 60 + minute);
  const fraction = BigInt((p[5] ?? '').padEnd(9, '0'));
  return {
    text,
    nanoseconds: (localMinutes - offset) * NANOSECONDS_A_MINUTE + BigInt(second) * 1_000_000_000n + fraction,
    localDay: day,
  };
}
