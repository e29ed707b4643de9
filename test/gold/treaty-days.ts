/**
 * For every treaty of the list of published results: the day on which the treaty entered into force, counted from dated
 * acts by the program, beside the published day.
 *
 * The acts reach the program through files as a user has them: those of the built-in record, or those of the folder
 * `record` with tables of acts. No published day goes in, and it is asked what the clause alone gives, so that a
 * published day that the built-in record holds governs nothing here.
 *
 * A row counts only if its day hangs on acts: the same record with the deciding acts, or with all of them, a year later must
 * give another day.
 * What the clause fixes, what a depositary found, and what rests on acts that nobody has verified stand apart.
 */
import { expressesConsent } from '../../src/reason/law/art-11-consent.ts';
import { clauseMet, conditionMet, countsOn } from '../../src/reason/law/atoms.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import type { Act } from '../../src/terms/act.ts';
import { addDays, type CivilDay, writeDay } from '../../src/terms/civil-day.ts';
import { withAllItTurnsOn } from '../../src/terms/instrument.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { certainDate } from '../../src/terms/uncertain-date.ts';
import { own, type Row, shared } from './tables.ts';

/** How the day came about. Only days `from acts` count. */
export type Standing =
  | 'from acts'
  | 'not in force'
  | 'fixed, the acts in time'
  | 'fixed in the clause'
  | 'found by a depositary'
  | 'acts not verified'
  | 'not settled by the acts'
  | 'no acts';

/** What a row that is not counted, or does not agree, comes to. */
export type RowClass = '' | 'missing input' | 'fixed' | 'finding' | 'quirk not modelled' | 'unclassed';

/** Of the condition algebra of final clauses, every pattern. */
export const PATTERNS = [
  ...['N instruments', 'Who is counted', 'Successions counted', 'Named parties', 'Named + count'],
  ...['Majority incl. named', 'Mixed groups', 'Weighted share', 'Nested quality', 'Smaller-of'],
  ...['Fixed date if ready, else later', 'Time-phased', 'Not before', 'Other instrument first', 'Waivable'],
  ...['Different provisions', 'At signature / fixed / by decision', 'Alternation by treaty body'],
] as const;

export interface TreatyDay {
  readonly gold: string;
  readonly title: string;
  /** of the condition algebra of final clauses, as the design paper names them */
  readonly pattern: string;
  readonly locator: string;
  readonly instrument: string;
  readonly standing: Standing;
  /** acts of consent on record up to the day on which the condition was met, and those of that day */
  readonly acts: number;
  readonly conditionMet: string;
  readonly deciding: readonly string[];
  readonly sources: readonly string[];
  readonly computed: string;
  readonly published: string;
  readonly agrees: boolean;
  readonly class: RowClass;
  readonly why: string;
}

export interface Records {
  readonly builtIn: OpenRecord;
  /** the final clauses of this folder, with acts from tables */
  readonly tables: OpenRecord;
}

/** What the program says of an instrument, with no published day in it. */
export interface Counted {
  readonly computed: string;
  readonly conditionMet: string;
  readonly standing: Standing;
  readonly locator: string;
  readonly acts: readonly Act[];
  readonly deciding: readonly Act[];
}

const BUILT_IN = 'built-in ';

/** The rows of the list of published results, in its order, each with what its treaty gives. */
export function treatyDays(
  records: Records,
  published: readonly Row[] = shared('gold', 'gold_treaties.csv'),
): TreatyDay[] {
  const known = new Map(own('treaty-rows.csv').map((r) => [r.gold, r]));
  return published.map((row) => treatyDay(records, row, known.get(row.id)));
}

/** Treaties that the list lacks, for patterns of clauses that it lacks; published days with their source. */
export const patternDays = (records: Records, rows: readonly Row[] = own('pattern-rows.csv')): TreatyDay[] =>
  rows.map((row) => treatyDay(records, row, row));

function treatyDay(records: Records, row: Row, known: Row | undefined): TreatyDay {
  const name = known?.instrument ?? '';
  const counted = name === '' ? undefined : countedIn(records, name);
  const standing = counted?.standing ?? 'no acts';
  const computed = counted?.computed ?? '';
  const day = row.published_eif ?? '';
  const agrees = counted !== undefined && standing !== 'not settled by the acts' && computed === day;
  return {
    gold: row.id as string,
    title: row.title as string,
    pattern: known?.pattern ?? '',
    locator: counted?.locator ?? `art. ${row.eif_article}`,
    instrument: name.replace(BUILT_IN, ''),
    standing,
    acts: counted?.acts.length ?? 0,
    conditionMet: counted?.conditionMet ?? '',
    deciding: (counted?.deciding ?? []).map((a) => `${a.party} ${a.kind}`),
    sources: [...new Set((counted?.acts ?? []).flatMap((a) => a.sources as readonly string[]))].sort(),
    computed,
    published: day,
    agrees,
    class: rowClass(standing, agrees, known),
    why: known?.why ?? '',
  };
}

function rowClass(standing: Standing, agrees: boolean, known: Row | undefined): RowClass {
  switch (standing) {
    case 'no acts':
    case 'acts not verified':
    case 'not settled by the acts':
    case 'found by a depositary':
      return 'missing input';
    case 'fixed in the clause':
    case 'fixed, the acts in time':
      return 'fixed';
    default:
      return agrees ? '' : ((known?.class || 'unclassed') as RowClass);
  }
}

export function countedIn(records: Records, name: string): Counted {
  const isBuiltIn = name.startsWith(BUILT_IN);
  return count(isBuiltIn ? records.builtIn : records.tables, name.replace(BUILT_IN, ''));
}

export function count(whole: OpenRecord, id: string): Counted {
  const record = alone(whole, id);
  const instrument = record.instruments.get(id);
  if (!instrument) throw new Error(`no instrument ${id}`);
  const counts = (act: Act) =>
    act.instrument === id && (expressesConsent(instrument, act) || act.kind === 'decide');
  const met = began(record, conditionMet(id));
  const computed = began(record, clauseMet(id));
  const acts = record.acts.filter(
    (a) => counts(a) && countsOn(a).latest <= (met.day ?? Number.POSITIVE_INFINITY),
  );
  const last = acts.filter((a) => countsOn(a).latest === met.day);
  return {
    computed: written(computed.day),
    conditionMet: written(met.day),
    standing: standingOf(record, id, computed, last.length > 0 ? last : acts),
    locator: instrument.entryIntoForce.locator,
    acts,
    deciding: withoutWhich(record, id, last),
  };
}

/** Of the acts of the last day those without which the condition would not have been met on it; all, if it would. */
function withoutWhich(record: OpenRecord, id: string, last: readonly Act[]): readonly Act[] {
  const met = began(record, conditionMet(id)).day;
  const needed = last.filter((act) => {
    const without = { ...record, acts: record.acts.filter((a) => a !== act) };
    return began(without, conditionMet(id)).day !== met;
  });
  return needed.length > 0 ? needed : last;
}

interface Span {
  /** the day, where it is certain */
  readonly day: CivilDay | undefined;
  /** nothing on record lets it come about */
  readonly never: boolean;
}

function began(record: OpenRecord, atom: ReturnType<typeof clauseMet>): Span {
  const { possibly, surely } = stateOfPlay(record).solution.began(atom);
  const isDay = possibly !== undefined && possibly === surely && Number.isFinite(possibly);
  return { day: isDay ? possibly : undefined, never: possibly === undefined };
}

const written = (day: CivilDay | undefined): string => (day === undefined ? '' : writeDay(day));

/** @param decisive the acts of the day on which the condition was met; all of them, where time itself met it */
function standingOf(record: OpenRecord, id: string, computed: Span, decisive: readonly Act[]): Standing {
  if (!record.acts.some((a) => a.instrument === id)) return 'no acts';
  if (computed.never) return 'not in force';
  if (computed.day === undefined) return 'not settled by the acts';
  if (decisive.some((a) => a.kind === 'decide' && a.party === 'depositary')) return 'found by a depositary';
  if (decisive.every((a) => a.confidence === 'unverified')) return 'acts not verified';
  const dayIf = (acts: readonly Act[]) => began({ ...record, acts }, clauseMet(id)).day;
  const later = (acts: readonly Act[]) =>
    dayIf(record.acts.map((a) => (acts.includes(a) ? aYearLater(a) : a))) !== computed.day;
  // What decides may be the acts of another instrument, which the clause asks to be in force.
  const isMoved = later(decisive) || later(record.acts);
  const after = record.instruments.get(id)?.entryIntoForce.after;
  const isItsDay = after?.kind === 'fixed' && after.day === computed.day;
  if (isMoved && !isItsDay) return 'from acts';
  const isNeeded = dayIf(record.acts.filter((a) => a.instrument !== id)) !== computed.day;
  return isNeeded ? 'fixed, the acts in time' : 'fixed in the clause';
}

function aYearLater(act: Act): Act {
  const { effective: _, notified: __, ...rest } = act;
  const day = addDays(countsOn(act).latest, 365);
  const on = certainDate(day, writeDay(day));
  return act.received ? { ...rest, received: on } : { ...rest, done: on };
}

/** The instrument, what it turns on, and their acts: all that its own day hangs on. */
function alone(record: OpenRecord, id: string): OpenRecord {
  const names = withAllItTurnsOn(record.instruments, id);
  const acts = record.acts.filter((a) => names.includes(a.instrument));
  return {
    ...record,
    instruments: new Map([...record.instruments].filter(([name]) => names.includes(name))),
    acts,
    entries: acts.map((a) => a.entry),
  };
}
