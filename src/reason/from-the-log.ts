/**
 * What a circle's log adds to a record: each act that speaks for its party, as deposited by it.
 *
 * Source: VCLT 16 and 78: an instrument counts from its receipt by the depositary, which is here the day on which the log took it
 * in, by the depositary's clock, in UTC. The day that the signer claims stands beside it as `done` and counts for nothing that
 * turns on receipt. What has no effect, or names what the files do not have, is not dropped: it is told with its reason. An act
 * that its party disavows, or said twice in one place, or that alone says where the party stood, is disputed: it may count from its day or never, so what turns on it cannot be told.
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
  /** the holder of the key said two things in one place: these */
  | { readonly why: 'two-words'; readonly acts: readonly string[] }
  /** it goes on from a standing that the record does not have: only its own word says so */
  | { readonly why: 'own-word' }
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
  const twoWords = wordsInOnePlace(log);
  const acts: Act[] = [];
  const told: ToldOfAct[] = [];
  for (const spoken of whoSpoke(log)) {
    if (spoken.act.body.kind !== 'treaty.act') continue;
    const party = names.get(spoken.party);
    const no = whyNotTaken(record, spoken, party, byId);
    if (no) told.push(no);
    else {
      const isDisputed =
        spoken.disavowed.length > 0 ||
        twoWords.has(spoken.act.id) ||
        isOwnWord(record, acts, spoken, party as PartyId);
      acts.push(asAct(spoken, party as PartyId, source.id, byId, isDisputed));
    }
    if (no) continue;
    const { act, disavowed: by, party: who } = spoken;
    if (by.length > 0) told.push({ act, party: who, why: 'disavowed', by });
    const words = twoWords.get(act.id);
    if (words) told.push({ act, party: who, why: 'two-words', acts: words });
    if (isOwnWord(record, acts, spoken, party as PartyId)) told.push({ act, party: who, why: 'own-word' });
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

/** For each act of which the holder of its key has put another in the same place: all of them. */
function wordsInOnePlace(log: readonly LoggedAct[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const { id, body } of log)
    for (const { key, seq } of body.by) {
      const place = `${seq} ${key}`;
      places.set(place, [...(places.get(place) ?? []), id]);
    }
  const twice = [...places.values()].filter((ids) => ids.length > 1);
  return new Map(twice.flatMap((ids) => ids.map((id) => [id, ids] as const)));
}

/** Kinds that go on from a standing; by themselves they bring nobody in. */
const GOES_ON: ReadonlySet<string> = new Set(['resume', 'prolong', 'continue', 'succeed']);

/** Whether a party would come in by its own word: no act on record, of the files or the log, that it goes on from. */
function isOwnWord(record: OpenRecord, before: readonly Act[], { act }: Spoken, party: PartyId): boolean {
  const { body } = act;
  if (body.kind !== 'treaty.act' || !GOES_ON.has(body.body.act)) return false;
  const { instrument } = body.body;
  const consents: readonly string[] = record.instruments.get(instrument)?.consentBy ?? [];
  return ![...record.acts, ...before].some(
    (a) => a.instrument === instrument && a.party === party && consents.includes(a.kind),
  );
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

function asAct(spoken: Spoken, party: PartyId, source: SourceId, log: Log, isDisputed: boolean): Act {
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
    received: receivedOn(spoken, log, isDisputed),
    ...(done === undefined ? {} : claimed('done', done)),
    ...(effective === undefined ? {} : claimed('effective', effective)),
    ...(about === undefined ? {} : { about: nameOf(log.get(about) as LoggedAct, party) }),
  };
}

/** The day on which the log took it in; confirmed later, that day or the confirmation's; disputed, that day or never. */
function receivedOn({ act, authority }: Spoken, log: Log, isDisputed: boolean): UncertainDate {
  const takenIn = (id: string) => (log.get(id) as RecordedAct).recorded;
  const own = takenIn(act.id);
  if (isDisputed) return { ...certainDate(own, `${writeDay(own)}/..`), latest: undefined };
  if (authority.kind !== 'confirmed') return certainDate(own, writeDay(own));
  const latest = takenIn(authority.by);
  return { ...certainDate(own, `${writeDay(own)}/${writeDay(latest)}`), latest };
}

function claimed(key: 'done' | 'effective', text: string): Partial<Pick<Act, 'done' | 'effective'>> {
  const day = readDay(text);
  return day === undefined ? {} : { [key]: certainDate(day, text) };
}
