/**
 * What a circle's log adds to a record: each act that speaks for its party, as deposited by it.
 *
 * Source: VCLT 16 and 78: an instrument counts from its receipt by the depositary, which is here the day on which the log took it
 * in, by the depositary's clock, in UTC. The day that the signer claims stands beside it as `done` and counts for nothing that
 * turns on receipt. What has no effect, or names what the files do not have, is not dropped: it is told with its reason. An act
 * that its party disavows is disputed: it may count from its day or never, so what turns on it cannot be told.
 *
 * Who is called what is for the charter to say (`as`): a party that it does not name has no name in files, and is told of.
 */
import type { Act } from '../terms/act.ts';
import { type CivilDay, readDay, writeDay } from '../terms/civil-day.ts';
import type { PartyId, SourceId } from '../terms/ids.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Source } from '../terms/source.ts';
import { certainDate, type UncertainDate } from '../terms/uncertain-date.ts';
import { type Lack, type LoggedAct, type Spoken, whoSpoke } from './law/art-7-full-powers.ts';

/** An act, its place in the log, and the day on which the log took it in. */
export interface RecordedAct extends LoggedAct {
  readonly recorded: CivilDay;
}

/** What has to be told of an act of the log: that it is none of the record, or that it is disputed there. */
export type ToldOfAct = { readonly act: LoggedAct; readonly party: string } & (
  | { readonly why: 'without-authority'; readonly lack: Lack }
  | { readonly why: 'disavowed'; readonly by: readonly string[] }
  | { readonly why: 'unknown-party' }
  | { readonly why: 'unknown-instrument'; readonly instrument: string }
  /** it is about an act that is none of that party's about the same instrument */
  | { readonly why: 'about-another'; readonly about: string }
);

export interface WithLog {
  readonly record: OpenRecord;
  readonly told: readonly ToldOfAct[];
}

/** @param source of the log as a whole, for the list of sources @param log every act of the log, in order */
export function withLog(record: OpenRecord, source: Source, log: readonly RecordedAct[]): WithLog {
  const names = namesIn(log);
  const byId = new Map(log.map((a) => [a.id, a]));
  const acts: Act[] = [];
  const told: ToldOfAct[] = [];
  for (const spoken of whoSpoke(log)) {
    if (spoken.act.body.kind !== 'treaty.act') continue;
    const party = names.get(spoken.party);
    const no = whyNotTaken(record, spoken, party, byId);
    if (no) told.push(no);
    else acts.push(asAct(spoken, party as PartyId, source.id, byId));
    const { act, disavowed: by } = spoken;
    if (!no && by.length > 0) told.push({ act, party: spoken.party, why: 'disavowed', by });
  }
  return {
    told,
    record: {
      ...record,
      sources: new Map([...record.sources, [source.id, source]]),
      acts: [...record.acts, ...acts],
      entries: [...record.entries, ...acts.map((a) => a.entry)],
    },
  };
}

function namesIn(log: readonly LoggedAct[]): Map<string, PartyId> {
  const charter = log.find((a) => a.body.kind === 'circle.charter')?.body;
  const parties = charter?.kind === 'circle.charter' ? charter.body.parties : [];
  return new Map(parties.map(({ party, as }) => [party, as]));
}

type Log = ReadonlyMap<string, RecordedAct>;

function whyNotTaken(
  record: OpenRecord,
  { act, party, authority }: Spoken,
  name: PartyId | undefined,
  log: Log,
): ToldOfAct | undefined {
  if (act.body.kind !== 'treaty.act') return undefined;
  const it = { act, party };
  const { instrument, about } = act.body.body;
  if (authority.kind === 'none') return { ...it, why: 'without-authority', lack: authority.lack };
  if (name === undefined || !record.parties.has(name)) return { ...it, why: 'unknown-party' };
  if (!record.instruments.has(instrument)) return { ...it, why: 'unknown-instrument', instrument };
  const isOwn = about === undefined || isPartOf(log.get(about), party, instrument);
  return isOwn ? undefined : { ...it, why: 'about-another', about };
}

/** Whether the act is one that the party did about the instrument. */
function isPartOf(act: LoggedAct | undefined, party: string, instrument: string): boolean {
  return (
    act?.body.kind === 'treaty.act' &&
    act.body.body.instrument === instrument &&
    act.body.by.some((b) => b.party === party)
  );
}

/** What an act is called in the record: of a joint one each party's part has a name of its own. */
function nameOf(act: LoggedAct, party: PartyId): string {
  return new Set(act.body.by.map((b) => b.party)).size > 1 ? `${act.id}-${party}` : act.id;
}

function asAct(spoken: Spoken, party: PartyId, source: SourceId, log: Log): Act {
  const { act } = spoken;
  if (act.body.kind !== 'treaty.act') throw new TypeError('asked before');
  const { instrument, act: kind, done, effective, about } = act.body.body;
  const id = nameOf(act, party);
  return {
    id,
    entry: `${instrument}/${id}`,
    instrument,
    party,
    kind,
    grade: 'deposited',
    confidence: 'certain',
    sources: [source],
    received: receivedOn(spoken, log),
    ...(done === undefined ? {} : claimed('done', done)),
    ...(effective === undefined ? {} : claimed('effective', effective)),
    ...(about === undefined ? {} : { about: nameOf(log.get(about) as LoggedAct, party) }),
  };
}

/** The day on which the log took it in; confirmed later, that day or the confirmation's; disavowed, that day or never. */
function receivedOn({ act, authority, disavowed }: Spoken, log: Log): UncertainDate {
  const takenIn = (id: string) => (log.get(id) as RecordedAct).recorded;
  const own = takenIn(act.id);
  if (disavowed.length > 0) return { ...certainDate(own, `${writeDay(own)}/..`), latest: undefined };
  if (authority.kind !== 'confirmed') return certainDate(own, writeDay(own));
  const latest = takenIn(authority.by);
  return { ...certainDate(own, `${writeDay(own)}/${writeDay(latest)}`), latest };
}

function claimed(key: 'done' | 'effective', text: string): Partial<Pick<Act, 'done' | 'effective'>> {
  const day = readDay(text);
  return day === undefined ? {} : { [key]: certainDate(day, text) };
}
