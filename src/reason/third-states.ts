/**
 * What the provisions of an instrument give, on a day, to somebody who is no party, read off the solution
 * (`law/art-34-third-states.ts`), and on what ground it has that or has it not.
 *
 * Nothing is told of parties, nor where the record names no provision that gives anything to third States: whether there is
 * one is then not known.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { ForThirdStates, Instrument } from '../terms/instrument.ts';
import { actsOf } from './acts-of.ts';
import type { Atom } from './kernel/clause.ts';
import type { Truth } from './kernel/solve.ts';
import { isAboutThird, nameOf } from './law/art-34-third-states.ts';
import { countsOn, hasAsThird, party, revokedFor } from './law/atoms.ts';
import { runningSince } from './since.ts';
import { agreedTruth, type StateOfPlay } from './state-of-play.ts';

export interface AsThird {
  readonly third: ForThirdStates;
  /** what is asked of the solution, for reasons */
  readonly of: Atom;
  readonly has: Truth;
  readonly why:
    | 'accepted' // a duty, expressly (VCLT 35)
    | 'assented' // to a right, by its own act
    | 'presumed' // to a right, nothing to the contrary indicated (36(1))
    | 'not-accepted'
    | 'not-assented'
    | 'contrary' // it has indicated that it does not assent
    | 'revoked' // 37
    | 'not-in-force'
    | 'cannot-tell';
  /** since when it has it, where that is certain */
  readonly since: CivilDay | undefined;
}

/** @returns undefined where nothing is told; empty for somebody who is no party and to whom no provision gives anything */
export function thirdStatesFor(
  state: StateOfPlay,
  instrument: string,
  who: string,
  on: CivilDay,
): readonly AsThird[] | undefined {
  const x = state.record.instruments.get(instrument);
  if (!x || x.binding === 'political' || x.forThirdStates.length === 0) return undefined;
  const isParty = agreedTruth(state, instrument, on, party(who, instrument));
  if (isParty === 'yes') return undefined;
  return x.forThirdStates
    .filter((t) => (t.to as readonly string[]).includes(who))
    .map((third) => asThird(state, x, third, who, on, isParty));
}

/** Of everybody whom a provision names and who is no party, in the order of the file. */
export function thirdStatesOf(
  state: StateOfPlay,
  { instrument, forThirdStates }: Instrument,
  on: CivilDay,
): readonly { readonly who: string; readonly given: readonly AsThird[] }[] {
  const named = new Set(forThirdStates.flatMap((t) => t.to as readonly string[]));
  return [...named].flatMap((who) => {
    const given = thirdStatesFor(state, instrument, who, on);
    return given ? [{ who, given }] : [];
  });
}

function asThird(
  state: StateOfPlay,
  x: Instrument,
  third: ForThirdStates,
  who: string,
  on: CivilDay,
  isParty: Truth,
): AsThird {
  const { instrument } = x;
  const name = nameOf(x, third);
  const of = hasAsThird(who, name);
  const has = isParty === 'no' ? agreedTruth(state, instrument, on, of) : 'cannot-tell';
  const told = (why: AsThird['why'], since?: CivilDay): AsThird => ({ third, of, has, why, since });
  if (has === 'cannot-tell') return told('cannot-tell');
  const did = (kind: 'assent' | 'decline') =>
    actsOf(state, instrument).some(
      (a) => a.party === who && isAboutThird(a, kind, third) && countsOn(a).latest <= on,
    );
  if (has === 'yes') {
    const since = runningSince(state.solution, of, on);
    return told(third.gives === 'duty' ? 'accepted' : did('assent') ? 'assented' : 'presumed', since);
  }
  if (agreedTruth(state, instrument, on, revokedFor(who, name)) === 'yes') return told('revoked');
  if (third.gives !== 'duty' && did('decline')) return told('contrary');
  if (agreedTruth(state, instrument, on) === 'no') return told('not-in-force');
  return told(third.gives === 'duty' ? 'not-accepted' : 'not-assented');
}
