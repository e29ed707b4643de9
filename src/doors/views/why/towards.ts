/** What is asked of a party towards an instrument, whether or not anything turns on a reading. */
import { actsOf } from '../../../reason/acts-of.ts';
import { type Because, because } from '../../../reason/because.ts';
import type { Solution } from '../../../reason/kernel/solve.ts';
import {
  consented,
  type party as partyAtom,
  provisional,
  signed,
  suspended,
} from '../../../reason/law/atoms.ts';
import type { PartyStatus } from '../../../reason/party-status.ts';
import type { Standing } from '../../../reason/standing.ts';
import type { StateOfPlay } from '../../../reason/state-of-play.ts';
import { becauseOfSurvivals } from '../../../reason/survival-reasons.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';

/** What a standing is read from; all others from whether it is a party. */
export const STANDS_BY: Partial<Record<Standing, typeof partyAtom>> = {
  signed,
  consented,
  suspended,
  provisional,
};

/** Of provisions that go on after leaving or after the end: why, or why not. */
export function whyGoesOn(
  state: StateOfPlay,
  solution: Solution,
  instrument: string,
  party: string,
  on: CivilDay,
): readonly Because[] {
  const x = state.record.instruments.get(instrument);
  const own = actsOf(state, instrument).filter((a) => a.party === party);
  return x ? becauseOfSurvivals(state.record, solution, x, party, own, on) : [];
}

/** Accounts of a standing that differ from what is concluded, each in the words of whose it is. */
export const becauseOfAccounts = ({ accounts }: PartyStatus): readonly Because[] =>
  accounts.map((a) => because('said', 'account', { text: a.says, party: a.by, sources: a.sources }));
