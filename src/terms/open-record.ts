/**
 * The record as the engine reads it: everything on file, indexed by id, and the acts in file order.
 *
 * "At N" is the state of the record with its first N acts. Acts of instruments and of dossiers count alike, in the
 * order in which their files and rows stand; that order is part of the record.
 */
import type { Act } from './act.ts';
import type { CivilDay } from './civil-day.ts';
import type { DisputedArea } from './disputed-area.ts';
import type { Dossier } from './dossier.ts';
import type { Event } from './event.ts';
import { type Instrument, withAllItTurnsOn } from './instrument.ts';
import type { OtherName } from './other-name.ts';
import type { Party } from './party.ts';
import type { Proposal } from './proposal.ts';
import type { Region } from './region.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import type { UncertainDate } from './uncertain-date.ts';

export interface OpenRecord {
  readonly parties: ReadonlyMap<string, Party>;
  /** names of parties beside their own, in file order */
  readonly otherNames: readonly OtherName[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly events: ReadonlyMap<string, Event>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly disputedAreas: readonly DisputedArea[];
  /** acts about instruments, in file order */
  readonly acts: readonly Act[];
  /** every act of the record by its full name, in order: `instrument/id` and `dossier/id` */
  readonly entries: readonly string[];
  /** what only a question supposes: acts that nobody has done. Never on file; those that count are in `acts` too */
  readonly assumed?: readonly Assumption[];
}

export interface Assumption {
  readonly act: Act;
  /** the entry that is the same act on the same day, where there is one: then nothing is added */
  readonly onRecord?: string;
}

/**
 * The acts that count: of a row that was corrected the last correction, of one that was retracted none. A correction
 * never deletes; the rows it replaces stay on record, and count for whoever asks of the record at a smaller size. What was said
 * about a row that has been corrected since is about its last correction.
 */
export function actsInForce(record: OpenRecord): readonly Act[] {
  const known = countingActs.get(record);
  if (known) return known;
  const made = withoutReplaced(record);
  countingActs.set(record, made);
  return made;
}

/** A record never changes: what counts on it is found once. */
const countingActs = new WeakMap<OpenRecord, readonly Act[]>();

function withoutReplaced(record: OpenRecord): readonly Act[] {
  const corrections = new Map(
    record.acts.flatMap((a) => (a.replaces === undefined ? [] : [[`${a.instrument}/${a.replaces}`, a]])),
  );
  if (corrections.size === 0) return record.acts;
  return record.acts
    .filter((a) => !corrections.has(a.entry) && a.kind !== 'retract')
    .map((a) => {
      const last = a.about === undefined ? undefined : lastOf(corrections, `${a.instrument}/${a.about}`);
      return last ? { ...a, about: last.id } : a;
    });
}

/** The last correction of a row; none of one that was not corrected, or that was retracted. */
function lastOf(corrections: ReadonlyMap<string, Act>, entry: string): Act | undefined {
  const passed = new Set<Act>();
  let last: Act | undefined;
  for (let at = corrections.get(entry); at && !passed.has(at); at = corrections.get(at.entry)) {
    passed.add(at);
    last = at;
  }
  return last?.kind === 'retract' ? undefined : last;
}

/** The record without what an instrument does not turn on: the same answers about that one, sooner. */
export function narrowedTo(record: OpenRecord, instrument: string): OpenRecord {
  const made = narrowed.get(record) ?? new Map<string, OpenRecord>();
  narrowed.set(record, made);
  const known = made.get(instrument);
  if (known) return known;
  const ids = new Set(withAllItTurnsOn(record.instruments, instrument));
  const those: OpenRecord = {
    ...record,
    instruments: new Map([...record.instruments].filter(([id]) => ids.has(id))),
    acts: record.acts.filter((a) => ids.has(a.instrument)),
  };
  made.set(instrument, those);
  return those;
}

const narrowed = new WeakMap<OpenRecord, Map<string, OpenRecord>>();

/** The state of the record with its first `size` acts. */
export function atSize(record: OpenRecord, size: number): OpenRecord {
  if (size >= record.entries.length) return record;
  const kept = new Set(record.entries.slice(0, size));
  const dossiers = [...record.dossiers].map(([id, dossier]) => {
    const acts = dossier.acts.filter((act) => kept.has(`${id}/${act.id}`));
    return [id, { ...dossier, acts }] as const;
  });
  return {
    ...record,
    acts: record.acts.filter((act) => kept.has(act.entry)),
    dossiers: new Map(dossiers),
    entries: record.entries.slice(0, size),
  };
}

/** Somebody on a list; without days, always. One who came back stands there twice. */
export interface Membership {
  readonly party: string;
  readonly since?: UncertainDate | undefined;
  /** the last day */
  readonly until?: UncertainDate | undefined;
}

/**
 * All members of a declared list, its own and those of the lists it extends, on whatever days, once each. Lists that
 * extend each other have the same members.
 */
export function membersOf(record: OpenRecord, region: string): string[] {
  return [...new Set(membershipsOf(record, region).map((m) => m.party))];
}

/** The members of a list on a day: those that are on it, and those of whom that cannot be told. */
export function membersOn(
  record: OpenRecord,
  region: string,
  on: CivilDay,
): { readonly surely: readonly string[]; readonly perhaps: readonly string[] } {
  const memberships = membershipsOf(record, region);
  const among = (isOn: (m: Membership) => boolean) => new Set(memberships.filter(isOn).map((m) => m.party));
  const surely = among(
    ({ since, until }) =>
      (since === undefined || (since.latest ?? Infinity) <= on) &&
      (until === undefined || (until.earliest ?? -Infinity) >= on),
  );
  const possibly = among(({ since, until }) => (since?.earliest ?? on) <= on && (until?.latest ?? on) >= on);
  return { surely: [...surely], perhaps: [...possibly].filter((who) => !surely.has(who)) };
}

/** Everybody's time on a list and on those that it extends. */
export function membershipsOf(record: Pick<OpenRecord, 'regions'>, region: string): readonly Membership[] {
  const found: Membership[] = [];
  const seen = new Set<Region>();
  for (
    let at: Region | undefined = record.regions.get(region);
    at && !seen.has(at);
    at = at.extends && record.regions.get(at.extends)
  ) {
    seen.add(at);
    for (const m of at.members) found.push(typeof m === 'string' ? { party: m } : m);
  }
  return found;
}
