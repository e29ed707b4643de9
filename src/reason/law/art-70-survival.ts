/**
 * Provisions that go on after a party has left, or after the end of the treaty or of provisional application: for so long from
 * that day, or without an end.
 *
 * Source: VCLT art. 70(1): who is released is released "unless the treaty otherwise provides", and the instrument's own clause
 * ("for a period of twenty years from that date", for investments made before it). Read off the days on which the kernel has a party
 * leave; where these are open, so is what goes on. A party that comes back is bound as a party, and nothing goes on beside that.
 *
 * Not decided here: what a provision that goes on still covers, and what art. 70(1)(b) leaves untouched besides: rights,
 * obligations and situations that the treaty brought about before its end.
 *
 * Rows: sunset.
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { afterDelay, withMonthEnd } from '../../terms/delay.ts';
import type { Instrument, Survival } from '../../terms/instrument.ts';
import type { Atom } from '../kernel/clause.ts';
import type { Side } from '../kernel/run.ts';
import type { Solution, Stretch, Truth } from '../kernel/solve.ts';
import { inForce, left, party, provisional } from './atoms.ts';

export interface GoingOn {
  readonly survival: Survival;
  /** after what, of all that its clause names */
  readonly after: Survival['after'][number];
  /** between which days it began: the day of leaving, or of the end */
  readonly possibly: Stretch;
  /** none where it may never have been */
  readonly surely: Stretch | undefined;
  /** the day on which the party came back, where that is what ended it */
  readonly back: CivilDay | undefined;
}

/** What has to be over for provisions to go on. */
export const heldBefore = (after: GoingOn['after'], who: string, id: string): Atom =>
  after === 'provisional-application' ? provisional(who, id) : party(who, id);

/** @param own acts of that party about the instrument */
export function goingOn(
  solution: Solution,
  instrument: Instrument,
  who: string,
  own: readonly Act[],
): readonly GoingOn[] {
  const { instrument: id, monthEnd } = instrument;
  return instrument.survivals.flatMap((survival) => {
    const length = survival.for && (monthEnd ? withMonthEnd(survival.for, monthEnd.rule) : survival.for);
    const over = (from: CivilDay, end: 'earliest' | 'latest') =>
      length === undefined ? undefined : afterDelay(from, length, end);
    return survival.after.flatMap((after) => {
      const held = heldBefore(after, who, id);
      const again = solution.stretches(party(who, id), 'possibly');
      return solution.stretches(held, 'possibly').flatMap((stretch): GoingOn[] => {
        const sure = solution
          .stretches(held, 'surely')
          .findLast((t) => stretch.from <= t.from && (stretch.to === undefined || t.from < stretch.to));
        const [earliest, latest] = [sure ? sure.to : stretch.from, stretch.to];
        if (earliest === undefined) return [];
        const is = isAfter(solution, id, who, after, own, earliest, latest);
        const back = again.find((t) => latest !== undefined && t.from >= latest)?.from;
        const possibly = until(earliest, latest === undefined ? undefined : over(latest, 'latest'), back);
        if (is === 'no' || !possibly) return [];
        const surely =
          is === 'yes' && sure && latest !== undefined
            ? until(latest, over(earliest, 'earliest'), back)
            : undefined;
        return [{ survival, after, possibly, surely, back: possibly.to === back ? back : undefined }];
      });
    });
  });
}

/** Not beyond the day on which it comes back; nothing where it came back at once. */
function until(from: CivilDay, to: CivilDay | undefined, back: CivilDay | undefined): GoingOn['surely'] {
  const first = Math.min(to ?? Number.POSITIVE_INFINITY, back ?? Number.POSITIVE_INFINITY) as CivilDay;
  if (first <= from) return undefined;
  return { from, to: Number.isFinite(first) ? first : undefined };
}

/** Whether that is how it ended: for that party alone, with the instrument, or provisional application without its becoming a party. */
function isAfter(
  solution: Solution,
  id: string,
  who: string,
  after: Survival['after'][number],
  own: readonly Act[],
  earliest: CivilDay,
  latest: CivilDay | undefined,
): Truth {
  if (after === 'provisional-application') {
    return latest === undefined ? 'cannot-tell' : not(solution.holds(party(who, id), latest));
  }
  const hasLeft = (side: Side): boolean =>
    own.some((a) =>
      solution
        .stretches(left(a.entry), side)
        .some((t) => t.from >= earliest && (latest === undefined || t.from <= latest)),
    );
  const goesOn = latest === undefined ? 'cannot-tell' : solution.holds(inForce(id), latest);
  const byLeaving = hasLeft('surely')
    ? 'yes'
    : hasLeft('possibly') && goesOn === 'no'
      ? 'cannot-tell'
      : goesOn;
  return after === 'leaving' ? byLeaving : not(byLeaving);
}

const not = (truth: Truth): Truth => (truth === 'cannot-tell' ? truth : truth === 'yes' ? 'no' : 'yes');

/** Whether it goes on on a day. */
export function goesOnOn({ possibly, surely }: GoingOn, on: CivilDay): Truth {
  const isIn = (t: Stretch | undefined) =>
    t !== undefined && t.from <= on && (t.to === undefined || on < t.to);
  return isIn(surely) ? 'yes' : isIn(possibly) ? 'cannot-tell' : 'no';
}
