/**
 * To which territories an instrument applies for a party on a day, read off the solution (`law/art-29-territory.ts`).
 *
 * Nothing is told where the record holds neither a clause on territories nor a word of the party about them: there the party
 * is bound for its entire territory (VCLT art. 29), like everybody else. Nothing is told of a party that is none on that day.
 */
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { actsOf } from './acts-of.ts';
import type { Atom } from './kernel/clause.ts';
import type { Truth } from './kernel/solve.ts';
import { ALL_OTHERS, applies, excludedFrom, isLateExclusion, isTerritorial } from './law/art-29-territory.ts';
import { countsOn, party } from './law/atoms.ts';
import { runningSince } from './since.ts';
import { agreedTruth, type StateOfPlay } from './state-of-play.ts';

export interface TerritorialScope {
  /** the entire territory but for what is excluded below, or the metropolitan territory and what is extended to below */
  readonly base: 'entire' | 'metropolitan' | 'cannot-tell';
  /** territories that the party has named by that day, in the order of the record */
  readonly territories: readonly {
    readonly territory: string;
    readonly applies: Truth;
    /** its first day, where that is certain and not the day on which the party became one */
    readonly since: CivilDay | undefined;
  }[];
  /** exclusions that came too late to have effect */
  readonly late: readonly Act[];
}

export function territoriesOf(
  state: StateOfPlay,
  instrument: string,
  who: string,
  on: CivilDay,
): TerritorialScope | undefined {
  const { solution } = state;
  const holds = (of: Atom): Truth => agreedTruth(state, instrument, on, of);
  const clause = state.record.instruments.get(instrument)?.territories;
  const said = actsOf(state, instrument).filter(
    (a) => a.party === who && isTerritorial(a) && countsOn(a).earliest <= on,
  );
  if (!clause && said.length === 0) return undefined;
  if (holds(party(who, instrument)) === 'no') return undefined;
  const became = runningSince(solution, party(who, instrument), on);
  const named = [...new Set(said.flatMap((a) => (a.territories ?? []) as readonly string[]))];
  const isMetropolitan =
    clause?.applies === 'extended-only' ? 'yes' : holds(excludedFrom(who, instrument, ALL_OTHERS));
  return {
    base: isMetropolitan === 'yes' ? 'metropolitan' : isMetropolitan === 'no' ? 'entire' : 'cannot-tell',
    territories: named.map((territory) => {
      const of = applies(who, instrument, territory);
      const since = runningSince(solution, of, on);
      return {
        territory,
        applies: holds(of),
        since: since === became ? undefined : since,
      };
    }),
    late: said.filter((a) => isLateExclusion(a, clause?.ceaseAfter !== undefined)),
  };
}
