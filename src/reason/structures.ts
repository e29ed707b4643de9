/**
 * Which States of a declared list are in which structure, which are in none, and how they could come in.
 *
 * A structure is an instrument that founds a body or process people know by a name. The list is an input with an
 * author: every number here says over which list it was counted. No ranking and no total: structures are listed by
 * name, States by name, in the reader's language (the doors sort).
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument } from '../terms/instrument.ts';
import { membersOn } from '../terms/open-record.ts';
import { type Openness, waysIn } from './participation.ts';
import { type PartyStatus, partyStatus } from './party-status.ts';
import type { Standing } from './standing.ts';
import type { StateOfPlay } from './state-of-play.ts';

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
    /** of those with an act on record */
    readonly confidence: ReadonlyMap<string, PartyStatus['confidence']>;
    /** neither: signed, consented, suspended, applied provisionally */
    readonly between: ReadonlyMap<string, Standing>;
    /** never in, or no longer */
    readonly outside: readonly string[];
  }[];
  /** structures that include every State of the list */
  readonly whole: readonly string[];
  /** the largest number of the list's States in one structure, and where */
  readonly widest: { readonly members: number; readonly instruments: readonly string[] };
  /** States of the list that are in none of them */
  readonly inNone: readonly string[];
}

/** No longer, or never, in a structure: what its clause says of those who are outside is then of use. */
const OUTSIDE: ReadonlySet<Standing> = new Set(['none', 'ended']);
/** A State that is suspended, or applies it provisionally, is inside, though not counted as a member. */
const NOT_IN: ReadonlySet<Standing> = new Set(['none', 'ended', 'signed', 'consented']);

/** @param among the structures counted; all but the general ones if left out */
export function coverage(
  state: StateOfPlay,
  region: string,
  on: CivilDay,
  among?: readonly string[],
): Coverage {
  const { surely, perhaps } = membersOn(state.record, region, on);
  const states = [...surely, ...perhaps];
  const chosen = structures(state)
    .filter((s) => (among ? among.includes(s.instrument.instrument) : isCounted(s.instrument)))
    .map((s) => s.instrument.instrument as string);
  const inSome = new Set<string>();
  const counts = chosen.map((instrument) => {
    const stands = states.map((who) => partyStatus(state, instrument, who, on));
    const by = new Map(stands.map((p) => [p.party, p.standing]));
    for (const [who, standing] of by) if (!NOT_IN.has(standing)) inSome.add(who);
    const those = (is: (standing: Standing) => boolean) =>
      states.filter((who) => is(by.get(who) as Standing));
    const isBetween = (x: Standing) => x !== 'in-force' && x !== 'cannot-tell' && !OUTSIDE.has(x);
    return {
      instrument,
      members: those((x) => x === 'in-force'),
      uncertain: those((x) => x === 'cannot-tell'),
      confidence: new Map(stands.filter((p) => p.standing !== 'none').map((p) => [p.party, p.confidence])),
      between: new Map([...by].filter(([, x]) => isBetween(x))),
      outside: those((x) => OUTSIDE.has(x)),
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
    inNone: states.filter((who) => !inSome.has(who)),
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
