/**
 * Stretches: all of time at once, cut at the days on which an answer becomes another.
 *
 * Each stretch is the answer that `partyStatus` or `agreedTruth` gives for every day of it, and nothing else: there is no second
 * way to find a standing. [from, to) as everywhere; a first day that is not known is minus infinity. What is on record
 * for days that are still to come is in it, as it is in the record.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import { actsOf } from './acts-of.ts';
import type { Atom } from './kernel/clause.ts';
import type { Stretch, Truth } from './kernel/solve.ts';
import { countsOn, inForce, party, suspended } from './law/atoms.ts';
import { type PartyStatus, partyStatus } from './party-status.ts';
import { choicesOf } from './readings.ts';
import type { Standing } from './standing.ts';
import { agreedTruth, type StateOfPlay } from './state-of-play.ts';
import { atomsOf, boundaries, solutionsOf } from './until.ts';

export interface StandingStretch extends Stretch {
  readonly standing: Standing;
  /**
   * bound, and not suspended: under every reading, under none, or it cannot be told. It can be told where the standing
   * cannot, if readings differ about the first day alone.
   */
  readonly inForce: Truth;
  /** the status on its first day, or on its last where it has no first */
  readonly status: PartyStatus;
}

/** Of one question that is answered by yes, no, or that it cannot be told. */
export interface TruthStretch extends Stretch {
  readonly is: Truth;
}

export interface ForceStretch extends Stretch {
  readonly inForce: Truth;
}

const NO_BEGINNING = Number.NEGATIVE_INFINITY as CivilDay;

/** Where a party stands towards an instrument, from the first day to the last; days of no standing at all are left out. */
export function standingStretches(state: StateOfPlay, instrument: string, who: string): StandingStretch[] {
  const own = actsOf(state, instrument).filter((a) => a.party === who);
  if (own.length === 0) return [];
  const solutions = solutionsOf(state, instrument);
  const tooMany = choicesOf(state.record, instrument) === undefined;
  const days = [
    ...boundaries(solutions, atomsOf(instrument, who), NO_BEGINNING),
    // That a party has left what it never was in is read from its acts.
    ...own.map((a) => countsOn(a).earliest).filter(Number.isFinite),
  ];
  const bound = (day: CivilDay): Truth => {
    if (tooMany) return 'cannot-tell';
    const truths = new Set(
      solutions.map((s): Truth => {
        const [is, not] = [s.holds(party(who, instrument), day), s.holds(suspended(who, instrument), day)];
        if (is === 'no' || not === 'yes') return 'no';
        return is === 'yes' && not === 'no' ? 'yes' : 'cannot-tell';
      }),
    );
    const [only = 'cannot-tell'] = truths;
    return truths.size === 1 ? only : 'cannot-tell';
  };
  return cut(
    days,
    (day) => {
      const status = partyStatus(state, instrument, who, day);
      return { standing: status.standing, inForce: bound(day), status };
    },
    (a, b) => a.standing === b.standing && a.inForce === b.inForce,
  ).filter((s) => s.standing !== 'none' || s.inForce !== 'no');
}

/** When an instrument is in force, or those of its provisions that are asked about; days on which it is not are left out. */
export function forceStretches(
  state: StateOfPlay,
  instrument: string,
  of: Atom = inForce(instrument),
): ForceStretch[] {
  return truthStretches(state, instrument, [of]).map(({ from, to, is }) => ({ from, to, inForce: is }));
}

/**
 * When the answer is not no.
 * @param of what the answer turns on: it can become another only on a day on which one of these begins or ends
 */
export function truthStretches(
  state: StateOfPlay,
  instrument: string,
  of: readonly [Atom, ...Atom[]],
  answer: (day: CivilDay) => Truth = (day) => agreedTruth(state, instrument, day, of[0]),
): TruthStretch[] {
  return cut(
    boundaries(solutionsOf(state, instrument), of, NO_BEGINNING),
    (day) => ({ is: answer(day) }),
    (a, b) => a.is === b.is,
  ).filter((s) => s.is !== 'no');
}

/** How many days of a stretch lie from `first` to `last`, both counted. */
export function daysWithin({ from, to }: Stretch, first: CivilDay, last: CivilDay): number {
  return Math.max(0, Math.min(to ?? last + 1, last + 1) - Math.max(from, first));
}

export const covering = <S extends Stretch>(stretches: readonly S[], on: CivilDay): S | undefined =>
  stretches.find((s) => s.from <= on && (s.to === undefined || on < s.to));

/** The days cut at these, each piece with the answer of its days; pieces next to each other with one answer are one. */
function cut<T>(
  at: readonly CivilDay[],
  answer: (day: CivilDay) => T,
  isSame: (a: T, b: T) => boolean,
): (Stretch & T)[] {
  const days = [...new Set(at)].sort((a, b) => a - b);
  const [first = 0] = days;
  const pieces: (Stretch & T)[] = [{ from: NO_BEGINNING, to: undefined, ...answer((first - 1) as CivilDay) }];
  for (const day of days) {
    const last = pieces.at(-1) as Stretch & T;
    const next = answer(day);
    if (isSame(last, next)) continue;
    pieces[pieces.length - 1] = { ...last, to: day };
    pieces.push({ from: day, to: undefined, ...next });
  }
  return pieces;
}
