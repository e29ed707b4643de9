/**
 * Until when: the next day on which something that is on record already ends an answer, or changes it.
 *
 * Read off the stretches of the solution: only on a day on which one of them begins or ends can a standing change. An
 * answer given for one day thus also says how long it lasts; it is no forecast, for acts that nobody has done are not
 * in it.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { Atom } from './kernel/clause.ts';
import type { Solution } from './kernel/solve.ts';
import { consented, inForce, party, provisional, signed, suspended } from './law/atoms.ts';
import { partyStatus } from './party-status.ts';
import { choicesOf, solutionUnder } from './readings.ts';
import type { Standing } from './standing.ts';
import { agreedTruth, type StateOfPlay } from './state-of-play.ts';

export interface Until<T> {
  /** the first day on which the answer is another; undefined if nothing on this record changes it */
  readonly day: CivilDay | undefined;
  /** the answer from that day on */
  readonly then: T | undefined;
}

/** How long an instrument that is in force remains so, or something else of it; undefined where it is not surely so. */
export function inForceUntil(
  state: StateOfPlay,
  id: string,
  on: CivilDay,
  of: Atom = inForce(id),
): Until<'no' | 'cannot-tell'> | undefined {
  const answer = (day: CivilDay) => agreedTruth(state, id, day, of);
  if (answer(on) !== 'yes') return undefined;
  const next = nextChange(state, id, [of], on, answer);
  return next as Until<'no' | 'cannot-tell'>;
}

const NO_STANDING: ReadonlySet<Standing> = new Set(['none', 'ended', 'cannot-tell']);

/** How long a party stands where it does; undefined where it stands nowhere or it cannot be told. */
export function standsUntil(
  state: StateOfPlay,
  instrument: string,
  who: string,
  on: CivilDay,
): Until<Standing> | undefined {
  const answer = (day: CivilDay) => partyStatus(state, instrument, who, day).standing;
  if (NO_STANDING.has(answer(on))) return undefined;
  return nextChange(state, instrument, atomsOf(instrument, who), on, answer);
}

/** What a party's standing is read from. */
export const atomsOf = (instrument: string, who: string): readonly Atom[] =>
  [party, suspended, provisional, consented, signed].map((of) => of(who, instrument));

function nextChange<T>(
  state: StateOfPlay,
  instrument: string,
  atoms: readonly Atom[],
  on: CivilDay,
  answer: (day: CivilDay) => T,
): Until<T> {
  const now = answer(on);
  const day = boundaries(solutionsOf(state, instrument), atoms, on).find((d) => answer(d) !== now);
  return { day, then: day === undefined ? undefined : answer(day) };
}

/** The solution, or one for each way to read the instrument's acts. */
export function solutionsOf(state: StateOfPlay, instrument: string): readonly Solution[] {
  const choices = choicesOf(state.record, instrument) ?? [];
  if (choices.length === 0) return [state.solution];
  return choices.map((choice) => solutionUnder(state.record, instrument, choice));
}

/** The days after `on` on which something begins or ends, in order. */
export function boundaries(solutions: readonly Solution[], atoms: readonly Atom[], on: CivilDay): CivilDay[] {
  const days = solutions.flatMap((s) =>
    atoms.flatMap((of) =>
      (['surely', 'possibly'] as const).flatMap((side) =>
        s.stretches(of, side).flatMap((t) => (t.to === undefined ? [t.from] : [t.from, t.to])),
      ),
    ),
  );
  return [...new Set(days.filter((d) => d > on && Number.isFinite(d)))].sort((a, b) => a - b);
}
