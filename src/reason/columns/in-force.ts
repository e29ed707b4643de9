/**
 * The days on which plain instruments enter into force, in general and for each party.
 *
 * Source: VCLT art. 24(1)–(3), by the clauses that `column.ts` describes. In general: the n-th smallest day of deposit, and
 * the delay. For a party in time: on that day. For a later one: its own delay after its deposit, and not before that day.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { afterDelay, canBeNothing, type Delay } from '../../terms/delay.ts';
import type { Column, Columns } from './column.ts';

/** A day that the record does not bring about. */
export const NEVER = 2 ** 31 - 1;

export interface InForceDays {
  /** in general; `NEVER` while deposits are wanting */
  readonly general: number;
  /** for each party, in the order of the column's deposits */
  readonly parties: Int32Array;
}

/** One entry for each column, in their order. */
export function inForceDays({ columns }: Columns): readonly InForceDays[] {
  return columns.map(inForceDaysOf);
}

export function inForceDaysOf(c: Column): InForceDays {
  const { when, needed, between } = c;
  const parties = new Int32Array(when.length).fill(NEVER);
  const met = when[needed - 1];
  if (met === undefined) return { general: NEVER, parties };
  const due = afterDelay(met as CivilDay, c.after);
  const general = c.notBefore !== undefined && c.notBefore > due ? c.notBefore : due;
  // Without a delay of their own all later parties are bound on the day of their deposit.
  const open = canBeNothing(c.later) ? Number.NEGATIVE_INFINITY : between === 'general-day' ? general : met;
  const days = inDays(c.later);
  for (let i = 0; i < parties.length; i++) {
    const deposit = when[i] as number;
    const own =
      deposit <= open
        ? general
        : days === undefined
          ? afterDelay(deposit as CivilDay, c.later)
          : deposit + days;
    parties[i] = own > general ? own : general;
  }
  return { general, parties };
}

/** The length of a delay in days, where that is always the same. */
function inDays(delay: Delay): number | undefined {
  return delay.kind === 'period' && delay.unit === 'days' ? delay.count : undefined;
}
