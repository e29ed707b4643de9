/** What would change it, the plain way: the whole record settled anew with each act, and nothing left out. */
import { assumedAct, assuming } from '../../src/reason/assumed.ts';
import type { Atom } from '../../src/reason/kernel/clause.ts';
import { type StateOfPlay, stateOfPlay } from '../../src/reason/state-of-play.ts';
import { candidatesFor } from '../../src/reason/would-change.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';

/** One line for every act that is enough alone: `gamma accede pact 11078`. */
export function plainWouldChange(state: StateOfPlay, of: Atom, on: CivilDay): string[] {
  return candidatesFor(state, of, on).flatMap(({ instrument, party, kind }) => {
    const supposed = stateOfPlay(assuming(state.record, [assumedAct(instrument, party, kind, on)])).solution;
    const days = supposed
      .stretches(of, 'surely')
      .filter(({ to }) => to === undefined || to > on)
      .map(({ from }) => Math.max(from, on) as CivilDay);
    const from = days.find((day) => state.solution.holds(of, day) !== 'yes');
    return from === undefined ? [] : [`${party} ${kind} ${instrument} ${from}`];
  });
}
