/** The stretches of days on which a clause has effect. */
import type { CivilDay } from '../../terms/civil-day.ts';
import { afterDelay, goesBackBy } from '../../terms/delay.ts';
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
  const end = side === 'possibly' ? 'earliest' : 'latest';
  const due = clause.after ? afterDelay(reached, clause.after, end) : reached;
  return clause.notBefore !== undefined && clause.notBefore > due ? clause.notBefore : due;
}

/**
 * The first and the last day on which a clause can begin that is reached on some day from `first` to `last`. Where a later
 * day can have an earlier effect these are not the days that belong to the two ends.
 */
export function dueBetween(clause: Clause, first: CivilDay, last: CivilDay, side: Side): CivilDay {
  const back = clause.after ? goesBackBy(clause.after) : 0;
  if (back === 0 || first === last) return dueDay(clause, side === 'possibly' ? first : last, side);
  const near = side === 'possibly' ? first : Math.max(first, last - back);
  const far = side === 'possibly' ? Math.min(last, first + back) : last;
  let due = dueDay(clause, near as CivilDay, side);
  for (let day = near + 1; day <= far; day++) {
    const other = dueDay(clause, day as CivilDay, side);
    if (side === 'possibly' ? other < due : other > due) due = other;
  }
  return due;
}
