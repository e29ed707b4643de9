/**
 * Which States of a declared list are in which structure, which are in none, and how they could come in.
 *
 * A structure is an instrument that founds a body or process people know by a name. The list is an input with an
 * author: every number here says over which list it was counted. No ranking and no total: structures are listed by
 * name, States by name, in the reader's language (the doors sort).
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument } from '../terms/instrument.ts';
import { membersOf } from '../terms/open-record.ts';
import { type Openness, waysIn } from './participation.ts';
import { type PartyStatus, partyStatus, type StateOfPlay } from './state-of-play.ts';

/** A general organisation, open to the world, is shown beside the structures of a region and not counted as one. */
export function isCounted(instrument: Instrument): boolean {
  return instrument.structure !== undefined && instrument.structure.class !== 'general';
}

export interface Structure {
  readonly instrument: Instrument;
  readonly founded: NonNullable<Instrument['structure']>;
}

export function structures(state: StateOfPlay): Structure[] {
  return [...state.record.instruments.values()].flatMap((instrument) =>
    instrument.structure ? [{ instrument, founded: instrument.structure }] : [],
  );
}

export interface Coverage {
  readonly region: string;
  readonly size: number;
  /** one a structure: members among the list, and those for whom the record cannot tell */
  readonly counts: readonly {
    readonly instrument: string;
    readonly members: readonly string[];
    readonly uncertain: readonly string[];
    readonly outside: readonly string[];
  }[];
  /** structures that include every State of the list */
  readonly whole: readonly string[];
  /** the largest number of the list's States in one structure, and where */
  readonly widest: { readonly members: number; readonly instruments: readonly string[] };
  /** States of the list that are in none of them */
  readonly inNone: readonly string[];
}

/** Only a standing in force is counted as membership; a suspended one is shown as suspended and not counted. */
export function isMember(status: PartyStatus): 'yes' | 'no' | 'cannot-tell' {
  if (status.standing === 'in-force') return 'yes';
  return status.standing === 'cannot-tell' ? 'cannot-tell' : 'no';
}

/** @param among the structures counted; all but the general ones if left out */
export function coverage(
  state: StateOfPlay,
  region: string,
  on: CivilDay,
  among?: readonly string[],
): Coverage {
  const states = membersOf(state.record, region);
  const chosen = structures(state)
    .filter((s) => (among ? among.includes(s.instrument.instrument) : isCounted(s.instrument)))
    .map((s) => s.instrument.instrument as string);
  const counts = chosen.map((instrument) => {
    const standing = (who: string) => isMember(partyStatus(state, instrument, who, on));
    const by = new Map(states.map((who) => [who, standing(who)]));
    return {
      instrument,
      members: states.filter((who) => by.get(who) === 'yes'),
      uncertain: states.filter((who) => by.get(who) === 'cannot-tell'),
      outside: states.filter((who) => by.get(who) === 'no'),
    };
  });
  const most = Math.max(0, ...counts.map((c) => c.members.length));
  return {
    region,
    size: states.length,
    counts,
    whole: counts
      .filter((c) => c.members.length === states.length && states.length > 0)
      .map((c) => c.instrument),
    widest: {
      members: most,
      instruments: counts.filter((c) => c.members.length === most).map((c) => c.instrument),
    },
    inNone: states.filter((who) => counts.every((c) => c.outside.includes(who))),
  };
}

/** How the clause of a structure stands towards each State of the list that is outside it. */
export interface OpennessCount {
  readonly instrument: string;
  readonly ownAct: readonly string[];
  readonly byOthers: readonly string[];
  readonly notOpen: readonly string[];
  readonly depends: readonly string[];
}

export function openness(state: StateOfPlay, cover: Coverage, on: CivilDay): OpennessCount[] {
  return cover.counts.map(({ instrument, outside }) => {
    const of = new Map(outside.map((who) => [who, waysIn(state, instrument, who, on).openness]));
    const those = (which: Openness) => outside.filter((who) => of.get(who) === which);
    return {
      instrument,
      ownAct: those('own-act'),
      byOthers: those('by-others'),
      notOpen: those('not-open'),
      depends: those('depends'),
    };
  });
}
