/** Why an instrument applies to a territory for a party, or does not (VCLT art. 29; `law/art-29-territory.ts`). */
import type { CivilDay } from '../terms/civil-day.ts';
import { type Because, because, becauseOf, dayOf, entryFacts } from './because.ts';
import { ALL_OTHERS, applies, excludedFrom } from './law/art-29-territory.ts';
import { party as partyAtom } from './law/atoms.ts';
import type { StateOfPlay } from './state-of-play.ts';
import type { TerritorialScope } from './territories.ts';

/** Of every territory that the party has named, and of all others where they are left out; and of what came too late to leave any out. */
export function becauseOfTerritories(
  state: StateOfPlay,
  { territories, late }: TerritorialScope,
  instrument: string,
  party: string,
  on: CivilDay,
): readonly Because[] {
  const { record, solution } = state;
  const areOthersLeftOut = solution.holds(excludedFrom(party, instrument, ALL_OTHERS), on) === 'yes';
  const asked = [...(areOthersLeftOut ? [ALL_OTHERS] : []), ...territories.map((t) => t.territory)];
  return [
    ...asked.flatMap((territory) => becauseOfTerritory(state, instrument, party, territory, on)),
    ...late.map((act) =>
      because('missing', 'late-exclusion', { ...entryFacts(record, act.entry), ...dayOf(act) }),
    ),
  ];
}

/** Why it applies to a territory, or what left that out, or what it lacks. @param territory `*` for all besides the metropolitan one */
export function becauseOfTerritory(
  state: StateOfPlay,
  instrument: string,
  party: string,
  territory: string,
  on: CivilDay,
): readonly Because[] {
  const { record, solution } = state;
  const isOthers = territory === ALL_OTHERS;
  const is = isOthers ? partyAtom(party, instrument) : applies(party, instrument, territory);
  const out = excludedFrom(party, instrument, territory);
  const isOut = solution.holds(out, on) === 'yes' && (isOthers || solution.holds(is, on) === 'no');
  return becauseOf(record, solution, isOut ? out : is, on);
}
