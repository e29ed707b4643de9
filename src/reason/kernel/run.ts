/** The stretches of days on which a clause has effect. */
import type { CivilDay } from '../../terms/civil-day.ts';
import { afterDelayBetween } from '../../terms/delay.ts';
import type { Clause } from './clause.ts';

export type Side = 'possibly' | 'surely';

/**
 * One clause having been reached, on one side: [from, to), `to` undefined while nothing on record ends it. Where `to`
 * is not after `from` it was ended, or barred, before it could begin.
 */
export interface Run {
  /** the day its condition was reached */
  readonly reached: CivilDay;
  readonly from: CivilDay;
  readonly to: CivilDay | undefined;
  /** position in the order of all beginnings; a ground always has a smaller one than what rests on it */
  readonly order: number;
}

/** True if the run covers the day. */
export function covers(run: Run, on: CivilDay): boolean {
  return run.from <= on && (run.to === undefined || on < run.to);
}

/** True if it had at least one day of effect. */
export function tookEffect(run: Run): boolean {
  return run.to === undefined || run.from < run.to;
}

/** The day on which a clause begins that is reached on this one. */
export function dueDay(clause: Clause, reached: CivilDay, side: Side): CivilDay {
  return dueBetween(clause, reached, reached, side);
}

/** The first day, or the last, on which a clause can begin that is reached on some day from `first` to `last`. */
export function dueBetween(clause: Clause, first: CivilDay, last: CivilDay, side: Side): CivilDay {
  const end = side === 'possibly' ? 'earliest' : 'latest';
  const due = clause.after
    ? afterDelayBetween(first, last, clause.after, end)
    : side === 'possibly'
      ? first
      : last;
  return clause.notBefore !== undefined && clause.notBefore > due ? clause.notBefore : due;
}
