/**
 * Since when, and until when: days read off the stretches of one solution, on each side of what is uncertain.
 *
 * A day is told as certain only if it is the same possibly and surely.
 */

import type { CivilDay } from '../terms/civil-day.ts';
import type { Atom } from './kernel/clause.ts';
import type { Side } from './kernel/run.ts';
import type { Solution } from './kernel/solve.ts';

/** Whether it surely has begun by that day, whatever became of it since. */
export function began(s: Solution, of: Atom, on: CivilDay): boolean {
  return s.stretches(of, 'surely').some((t) => t.from <= on);
}

/** First day of the unbroken stretch that covers `on`, where it is certain. */
export function runningSince(s: Solution, of: Atom, on: CivilDay): CivilDay | undefined {
  return agreedDay((side) => running(s, of, on, side));
}

/** The same day on one side. */
export function running(s: Solution, of: Atom, on: CivilDay, side: Side): CivilDay | undefined {
  return s.stretches(of, side).find((t) => t.from <= on && (t.to === undefined || on < t.to))?.from;
}

/** The day on which the last stretch before `on` ended, where it is certain. */
export function lastEnd(s: Solution, of: Atom, on: CivilDay): CivilDay | undefined {
  return agreedDay((side) => lastEndOn(s, of, on, side));
}

/** The same day on one side. */
export function lastEndOn(s: Solution, of: Atom, on: CivilDay, side: Side): CivilDay | undefined {
  return s.stretches(of, side).findLast((t) => t.to !== undefined && t.to <= on)?.to;
}

/** A day that is the same on both sides, possibly and surely. */
function agreedDay(on: (side: Side) => CivilDay | undefined): CivilDay | undefined {
  const day = on('surely');
  return day !== undefined && Number.isFinite(day) && day === on('possibly') ? day : undefined;
}
