/**
 * The acts on record, by what they are about: each instrument's, those of them that count, and each party's own.
 *
 * Sorted once a record and remembered; the order within each is the record's.
 */

import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { groupedBy } from '../terms/grouped.ts';
import { actsInForce, type OpenRecord } from '../terms/open-record.ts';
import { isAssumed } from './assumed.ts';
import type { StateOfPlay } from './state-of-play.ts';

/** All that is on file about an instrument. */
export function actsOf(state: StateOfPlay, instrument: string): readonly Act[] {
  return grouped(state.record).of.get(instrument) ?? [];
}

/** Those of them that count: none that was corrected or retracted since. */
export function countingActsOf(state: StateOfPlay, instrument: string): readonly Act[] {
  return grouped(state.record).counting.get(instrument) ?? [];
}

/** What a party itself did about an instrument. */
export function actsBy(state: StateOfPlay, instrument: string, who: string): readonly Act[] {
  return grouped(state.record).by.get(`${who} ${instrument}`) ?? [];
}

interface Grouped {
  /** about each instrument */
  readonly of: ReadonlyMap<string, readonly Act[]>;
  /** of them those that count */
  readonly counting: ReadonlyMap<string, readonly Act[]>;
  /** those by each party */
  readonly by: ReadonlyMap<string, readonly Act[]>;
}

const groups = new WeakMap<OpenRecord, Grouped>();

function grouped(record: OpenRecord): Grouped {
  const known = groups.get(record);
  if (known) return known;
  const made = {
    of: groupedBy(record.acts, (a) => a.instrument),
    counting: groupedBy(actsInForce(record), (a) => a.instrument),
    by: groupedBy(record.acts, (a) => `${a.party} ${a.instrument}`),
  };
  groups.set(record, made);
  return made;
}

/** The certain days of all acts on record, in order: what "no later entry" and the day arrows are read from. */
export function entryDays(acts: readonly Act[]): CivilDay[] {
  const days = acts.flatMap((a) =>
    isAssumed(a)
      ? []
      : [a.done, a.received, a.effective].map((d) => d?.latest).filter((d): d is CivilDay => d !== undefined),
  );
  return [...new Set(days)].sort((a, b) => a - b);
}
