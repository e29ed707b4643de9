/**
 * Notices of leaving that have taken effect, each with the consent that was made later and is dated back over it: where a party stands
 * after that, no article decides (VCSST art. 22 and 23(1); see `law/art-23-left-before.ts`).
 */
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument } from '../terms/instrument.ts';
import { countingActsOf } from './acts-of.ts';
import type { Solution } from './kernel/solve.ts';
import { expressesConsent } from './law/art-11-consent.ts';
import { datedBackOver } from './law/art-23-left-before.ts';
import { LEAVING } from './law/art-54-withdrawal.ts';
import { daysOf, left } from './law/atoms.ts';
import type { StateOfPlay } from './state-of-play.ts';

export interface LeftBefore {
  readonly leaving: Act;
  readonly consent: Act;
}

export function leftBefore(
  state: StateOfPlay,
  instrument: Instrument,
  who: string,
  solution: Solution,
  on: CivilDay,
): readonly LeftBefore[] {
  const own = countingActsOf(state, instrument.instrument).filter((a) => a.party === who);
  const isConsent = (a: Act) => expressesConsent(instrument, a);
  const party = state.record.parties.get(who);
  const of = { instrument, own, became: daysOf(party?.kind === 'state' ? party.since : undefined) };
  const leaving = own.filter((a) => LEAVING.any.has(a.kind) && solution.holds(left(a.entry), on) === 'yes');
  return own
    .filter(isConsent)
    .flatMap((consent) =>
      datedBackOver(of, consent, leaving, isConsent).map((a) => ({ leaving: a, consent })),
    );
}
