/**
 * When an instrument gives a duty or a right to somebody who is no party (VCLT art. 34–37), and when it applies for a party to a
 * territory that the party has named (art. 29): all days at once, as `stretches.ts` has them of a standing.
 *
 * Of third States each day has the answer that `thirdStatesFor` gives; a party is none, so that on the day on which somebody becomes one
 * what it had as a third State is over. Of a territory nothing is told before the party has named it.
 */
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { ForThirdStates, Instrument } from '../terms/instrument.ts';
import { actsOf } from './acts-of.ts';
import type { Atom } from './kernel/clause.ts';
import type { Solution, Truth } from './kernel/solve.ts';
import { ALL_OTHERS, applies, excludedFrom, isTerritorial, takesPlace } from './law/art-29-territory.ts';
import { isAboutThird, nameOf } from './law/art-34-third-states.ts';
import { countsOn, hasAsThird, party } from './law/atoms.ts';
import { agreedTruth, type StateOfPlay } from './state-of-play.ts';
import { type TruthStretch, truthStretches } from './stretches.ts';
import { thirdStatesFor } from './third-states.ts';
import { solutionsOf } from './until.ts';

export interface Scope {
  readonly party: string;
  /** what a provision gives to that party as a third State */
  readonly third?: ForThirdStates;
  /** a territory, by id, or `*` for all besides the metropolitan one */
  readonly territory?: string;
  readonly stretches: readonly TruthStretch[];
  /** nothing is told of days before it */
  readonly toldFrom: CivilDay;
  /** of the acts that it may rest on: the one that begins or ends it on that day, or the last that had come */
  act(day: CivilDay): Act | undefined;
}

export function scopesOf(state: StateOfPlay, x: Instrument): readonly Scope[] {
  return [...scopesOfThirdStates(state, x), ...scopesOfTerritories(state, x)];
}

function scopesOfThirdStates(state: StateOfPlay, x: Instrument): readonly Scope[] {
  if (x.binding === 'political') return [];
  const { instrument } = x;
  const acts = actsOf(state, instrument);
  return x.forThirdStates.flatMap((third) => {
    const about = acts.filter((a) => THIRD_KINDS.some((kind) => isAboutThird(a, kind, third)));
    return third.to.map((who): Scope => {
      // What it said of other provisions, and what the parties agreed on another day, is not what this rests on.
      const own = acts.filter((a) => a.party === who && (!THIRD_KINDS.includes(a.kind) || about.includes(a)));
      return {
        party: who,
        third,
        stretches: truthStretches(
          state,
          instrument,
          [hasAsThird(who, nameOf(x, third)), party(who, instrument)],
          (day) => thirdStatesFor(state, instrument, who, day)?.find((t) => t.third === third)?.has ?? 'no',
        ),
        toldFrom: Number.NEGATIVE_INFINITY as CivilDay,
        act: (day) =>
          about.findLast((a) => countsOn(a).earliest === day || countsOn(a).latest === day) ??
          lastOf(own, day),
      };
    });
  });
}

const THIRD_KINDS: readonly Act['kind'][] = ['assent', 'decline', 'agree-to-revocation'];

function scopesOfTerritories(
  state: StateOfPlay,
  { instrument, territories: clause }: Instrument,
): readonly Scope[] {
  const acts = actsOf(state, instrument);
  const territorial = acts.filter(isTerritorial);
  if (territorial.length === 0) return [];
  const worlds = solutionsOf(state, instrument);
  return [...new Set(territorial.map((a) => a.party as string))].flatMap((who) => {
    const own = territorial.filter((a) => a.party === who);
    const named = [...new Set(own.flatMap((a) => (a.territories ?? []) as readonly string[]))];
    // By a clause that reaches nothing unless it is extended there, nothing applies to all others at any time.
    const areOthersLeftOut = clause?.applies !== 'extended-only' && own.some((a) => isOfAll(a, 'exclude'));
    const all = acts.filter((a) => a.party === who);
    return [...named, ...(areOthersLeftOut ? [ALL_OTHERS] : [])].map((territory): Scope => {
      const naming = own.filter((a) =>
        territory === ALL_OTHERS ? a.territories === undefined : isNaming(a, territory),
      );
      return {
        party: who,
        territory,
        stretches:
          territory === ALL_OTHERS
            ? othersOf(state, instrument, who)
            : truthStretches(state, instrument, [applies(who, instrument, territory)]),
        toldFrom: Math.min(...naming.map((a) => countsOn(a).earliest)) as CivilDay,
        act: (day) => naming.findLast((a) => begins(worlds, takesPlace(a.entry), day)) ?? lastOf(all, day),
      };
    });
  });
}

const isOfAll = (a: Act, kind: Act['kind']): boolean => a.kind === kind && a.territories === undefined;

const isNaming = ({ territories }: Act, territory: string): boolean =>
  (territories as readonly string[] | undefined)?.includes(territory) ?? false;

/** To all that it has not left out, while it is a party. */
function othersOf(state: StateOfPlay, instrument: string, who: string): readonly TruthStretch[] {
  const [bound, out] = [party(who, instrument), excludedFrom(who, instrument, ALL_OTHERS)];
  return truthStretches(state, instrument, [bound, out], (day): Truth => {
    const [is, isOut] = [bound, out].map((of) => agreedTruth(state, instrument, day, of));
    if (is === 'no' || isOut === 'yes') return 'no';
    return is === 'yes' && isOut === 'no' ? 'yes' : 'cannot-tell';
  });
}

const begins = (worlds: readonly Solution[], of: Atom, day: CivilDay): boolean =>
  worlds.some((s) =>
    (['surely', 'possibly'] as const).some((side) => s.stretches(of, side).some((t) => t.from === day)),
  );

/** The last of these acts that had come by a day. */
export function lastOf(acts: readonly Act[], day: CivilDay): Act | undefined {
  return acts
    .filter((a) => countsOn(a).earliest <= day)
    .reduce<Act | undefined>(
      (last, a) => (last === undefined || countsOn(a).earliest >= countsOn(last).earliest ? a : last),
      undefined,
    );
}
