/**
 * Claims that stand open on a day: who claims a ground, for what, until when an objection is in time, and who has raised one.
 *
 * Source: VCLT art. 65(1)–(3). The same days as in the clauses of `law/art-65-claims.ts`. A claim
 * that was surely taken back before its measure can have been taken is none (68); one that was put right is told as its correction has it.
 *
 * Not decided here: whether the ground holds. The outcomes under each answer are in `readings.ts`.
 */
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument } from '../terms/instrument.ts';
import type { DaySpan } from './kernel/clause.ts';
import { claimUnder, lastDayToContest, objectionsTo } from './law/art-65-claims.ts';
import { countsOn, daysOf } from './law/atoms.ts';
import { asTreaty } from './law/binding.ts';

export interface Claim {
  readonly act: Act;
  /** the last day on which an objection is in time; undefined where there is no period to count */
  readonly last: DaySpan | undefined;
  /** those raised, but for those that surely came too late */
  readonly objections: readonly Act[];
  readonly late: readonly Act[];
}

/**
 * Where it is disputed whether the instrument is legally binding, those by the legal view.
 *
 * @param acts those about the instrument that count and have come by the day asked about
 */
export function claimsAmong(x: Instrument, acts: readonly Act[]): readonly Claim[] {
  const instrument = asTreaty(x);
  return acts
    .filter((a) => claimUnder(instrument, a))
    .map((act) => {
      const last = lastDayToContest(instrument, act);
      const isLate = (o: Act) => last !== undefined && countsOn(o).earliest > last.latest;
      const raised = objectionsTo(acts, act);
      return {
        act,
        last,
        objections: raised.filter((o) => !isLate(o)),
        late: raised.filter(isLate),
      };
    })
    .filter((claim) => !isTakenBack(claim, acts));
}

function isTakenBack(claim: Claim, acts: readonly Act[]): boolean {
  const first = firstDayOf(claim);
  const { id, party } = claim.act;
  return acts.some(
    (r) => r.kind === 'revoke' && r.about === id && r.party === party && countsOn(r).latest < first,
  );
}

/** The first day on which the measure can have been taken, whatever the answer to its question. */
function firstDayOf({ act, last, objections }: Claim): number {
  const made = countsOn(act).earliest;
  const declared = act.effective ? daysOf(act.effective).earliest : undefined;
  if (!last) return declared ?? made;
  // Declared for a day within the period, it can be taken then in a case of special urgency.
  const isEarly = declared !== undefined && declared <= last.latest;
  const first = isEarly ? declared : Math.max(last.earliest + 1, declared ?? made);
  // A solution may be found as soon as an objection is raised, for no sooner day than the one declared.
  return Math.min(first, ...objections.map((o) => Math.max(countsOn(o).earliest, declared ?? made)));
}

/** The single last day, where the record knows it. */
export const knownLast = ({ last }: Claim): CivilDay | undefined =>
  last && last.earliest === last.latest ? last.latest : undefined;
