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
);

export interface WithLog {
  readonly record: OpenRecord;
  readonly told: readonly ToldOfAct[];
}

/** @param source of the log as a whole, for the list of sources @param log every act of the log, in order */
export function withLog(record: OpenRecord, source: Source, log: readonly RecordedAct[]): WithLog {
  const names = namesIn(log);
  const days = new Map(log.map((a) => [a.id, a.recorded]));
  const acts: Act[] = [];
  const told: ToldOfAct[] = [];
  for (const spoken of whoSpoke(log)) {
    if (spoken.act.body.kind !== 'treaty.act') continue;
    const party = names.get(spoken.party);
    const no = whyNotTaken(record, spoken, party);
    if (no) told.push(no);
    else acts.push(asAct(spoken, party as PartyId, source.id, days));
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

function whyNotTaken(record: OpenRecord, spoken: Spoken, name: PartyId | undefined): ToldOfAct | undefined {
  const { act, party, authority } = spoken;
  if (act.body.kind !== 'treaty.act') return undefined;
  const about = { act, party };
  const { instrument } = act.body.body;
  if (authority.kind === 'none') return { ...about, why: 'without-authority', lack: authority.lack };
  if (name === undefined || !record.parties.has(name)) return { ...about, why: 'unknown-party' };
  return record.instruments.has(instrument) ? undefined : { ...about, why: 'unknown-instrument', instrument };
}

function asAct(spoken: Spoken, party: PartyId, source: SourceId, days: ReadonlyMap<string, CivilDay>): Act {
  const { act } = spoken;
  if (act.body.kind !== 'treaty.act') throw new TypeError('asked before');
  const { instrument, act: kind, done, effective, about } = act.body.body;
  const id = act.body.by.length > 1 ? `${act.id}-${party}` : act.id;
  return {
    id,
    entry: `${instrument}/${id}`,
    instrument,
    party,
    kind,
    grade: 'deposited',
    confidence: 'certain',
    sources: [source],
    received: receivedOn(spoken, days),
    ...(done === undefined ? {} : dayOf('done', done)),
    ...(effective === undefined ? {} : dayOf('effective', effective)),
    ...(about === undefined ? {} : kind === 'retract' ? { replaces: about } : { about }),
  };
}

/** The day on which the log took it in; confirmed later, that day or the confirmation's; disavowed, that day or never. */
function receivedOn(
  { act, authority, disavowed }: Spoken,
  days: ReadonlyMap<string, CivilDay>,
): UncertainDate {
  const own = days.get(act.id) as CivilDay;
  if (disavowed.length > 0) return { ...certainDate(own, `${writeDay(own)}/..`), latest: undefined };
  if (authority.kind !== 'confirmed') return certainDate(own, writeDay(own));
  const latest = days.get(authority.by) as CivilDay;
  return { ...certainDate(own, `${writeDay(own)}/${writeDay(latest)}`), latest };
}

function dayOf(key: 'done' | 'effective', text: string): Partial<Pick<Act, 'done' | 'effective'>> {
  const day = readDay(text);
  return day === undefined ? {} : { [key]: certainDate(day, text) };
}
