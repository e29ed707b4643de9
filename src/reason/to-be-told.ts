/**
 * Who is to be told of an act, and what follows from it.
 *
 * Source: VCLT art. 77(1)(e): the depositary informs the parties and the States entitled to become parties of acts, notifications
 * and communications relating to the treaty; art. 78: where there is no depositary, those for whom it is intended. Each is asked
 * where it stands on the day on which the act counts; who did the act is not told of it.
 *
 * Not decided here: whether the act was valid (art. 65), who may still be a State, and whom practice informs besides.
 */
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { type Difference, effectsOf, partiesTo } from './changes.ts';
import { countsOn } from './law/atoms.ts';
import { waysIn } from './participation.ts';
import { partyStatus } from './party-status.ts';
import type { Standing } from './standing.ts';
import type { StateOfPlay } from './state-of-play.ts';

export type Group =
  | 'parties'
  | 'contracting'
  | 'provisional'
  | 'suspended'
  | 'signatories'
  | 'unsettled'
  | 'entitled'
  | 'perhaps';

const GROUP_OF: Partial<Record<Standing, Group>> = {
  'in-force': 'parties',
  // of a party, or of one that applies it provisionally
  suspended: 'suspended',
  consented: 'contracting',
  provisional: 'provisional',
  signed: 'signatories',
  'cannot-tell': 'unsettled',
};

export interface ToBeTold {
  /** the last day on which the act can have come to count, where there is one */
  readonly day: CivilDay;
  readonly groups: Readonly<Record<Group, readonly string[]>>;
  readonly effects: readonly Difference[];
}

/** @param on the day from which it is asked where the day of the act is open */
export function toBeTold(state: StateOfPlay, act: Act, on: CivilDay): ToBeTold {
  const { earliest, latest } = countsOn(act);
  const day = Number.isFinite(latest) ? latest : Number.isFinite(earliest) ? earliest : on;
  const groups: Record<Group, string[]> = {
    parties: [],
    contracting: [],
    provisional: [],
    suspended: [],
    signatories: [],
    unsettled: [],
    entitled: [],
    perhaps: [],
  };
  const standing = new Set(partiesTo(state, act.instrument));
  for (const { id, kind } of state.record.parties.values()) {
    if (id === act.party || (!standing.has(id) && kind !== 'state')) continue;
    const group = GROUP_OF[partyStatus(state, act.instrument, id, day).standing];
    if (group) groups[group].push(id);
    else {
      const { openness } = waysIn(state, act.instrument, id, day);
      if (openness === 'own-act') groups.entitled.push(id);
      else if (openness !== 'not-open') groups.perhaps.push(id);
    }
  }
  return { day, groups, effects: effectsOf(state, act) };
}
