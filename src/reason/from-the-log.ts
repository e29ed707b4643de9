/**
 * What a circle's log adds to a record: each act that speaks for its party, as deposited by it.
 *
 * Source: VCLT 16 and 78: an instrument counts from its receipt by the depositary, which is here the day on which the log took it
 * in, by the depositary's clock, in UTC. The day that the signer claims stands beside it as `done` and counts for nothing that
 * turns on receipt. What it says besides is the same in an act and in a row (`ActSays`), by the same rules. What has no effect, or names
 * what the files do not have, is not dropped: it is told with its reason. An act
 * that its party disavows, or said twice in one place, or that alone says where the party stood, is disputed: it may count from its day or never, so what turns on it cannot be told.
 *
 * Who is called what is for the charter to say (`as`): a party that it does not name has no name in files, and is told of.
 */
import {
  ACT_RULES,
  type Act,
  type ActRow,
  canBeAbout,
  canBeOf,
  isAboutSome,
  isTowardsOthers,
} from '../terms/act.ts';
import { partiesIn, straysIn } from '../terms/act-names.ts';
import { type CivilDay, readDay, writeDay } from '../terms/civil-day.ts';
import type { Rule } from '../terms/expected.ts';
import type { PartyId, SourceId } from '../terms/ids.ts';
import { towardsSome } from '../terms/instrument.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Source } from '../terms/source.ts';
import { certainDate, type UncertainDate } from '../terms/uncertain-date.ts';
import { type Lack, type LoggedAct, type Spoken, whoSpoke } from './law/art-7-full-powers.ts';
import { reportsIn } from './reports-in-log.ts';

/** An act, its place in the log, and the day on which the log took it in. */
export interface RecordedAct extends LoggedAct {
  readonly recorded: CivilDay;
}

/** What has to be told of an act of the log: that it is none of the record, or that it is disputed there. */
export type ToldOfAct = { readonly act: LoggedAct; readonly party: string } & (
  | { readonly why: 'without-authority'; readonly lack: Lack }
  | { readonly why: 'disavowed'; readonly by: readonly string[] }
  | { readonly why: 'unknown-party' }
  /** formal confirmation by who is no organisation: there is no such act */
  | { readonly why: 'no-organisation' }
  | { readonly why: 'unknown-instrument'; readonly instrument: string }
  /** the holder of the key said two things in one place: these */
  | { readonly why: 'two-words'; readonly acts: readonly string[] }
  /** it goes on from a standing that the record does not have: only its own word says so */
  | { readonly why: 'own-word' }
  /** what it is about is no act of the record, about the same instrument, that an act of its kind can be about */
  | { readonly why: 'about-another'; readonly about: string }
  /** it names what is not on file, or what cannot be named there */
  | { readonly why: 'names-unknown'; readonly column: keyof ActRow; readonly found: string }
  /** an act of its kind says more than that, or less */
  | { readonly why: 'breaks-rule'; readonly rule: Rule }
);

export interface WithLog {
  readonly record: OpenRecord;
  readonly told: readonly ToldOfAct[];
  /** how many reports there are by observers who were not named, by the id of the observer */
  readonly unread: ReadonlyMap<string, number>;
}

/**
 * @param source of the log as a whole, for the list of sources @param log every act of the log, in order
 * @param observers ids of parties whose reports about others are read as well (`reports-in-log.ts`)
 */
export function withLog(
  record: OpenRecord,
  source: Source,
  log: readonly RecordedAct[],
  observers: ReadonlySet<string> = new Set(),
): WithLog {
  const names = namesIn(log);
  const byId = new Map(log.map((a) => [a.id, a]));
  const acts: Act[] = [];
  const told: ToldOfAct[] = [];
  const all = whoSpoke(log);
  const twoWords = wordsInOnePlace(all);
  // The log's own name is taken before anybody's source can have it.
  const known = { ...record, sources: new Map([...record.sources, [source.id, source]]) };
  const reports = reportsIn(known, all, observers);
  for (const { act, party, body } of reports.strange)
    told.push(
      record.instruments.has(body.instrument)
        ? { act, party, why: 'unknown-party' }
        : { act, party, why: 'unknown-instrument', instrument: body.instrument },
    );
  for (const { act, party, disavowed: by } of reports.disavowed)
    told.push({ act, party, why: 'disavowed', by });
  for (const spoken of all) {
    if (spoken.act.body.kind !== 'treaty.act') continue;
    const party = names.get(spoken.party);
    const abouts = aboutsOf(known, spoken, party, byId, [...acts, ...reports.acts]);
    const parts = abouts.map((about) => ({ about, former: formerOf(spoken.act, party, about, byId, acts) }));
    const no = whyNotTaken(record, spoken, party, parts);
    if (no) {
      told.push(no);
      continue;
    }
    const { act, disavowed: by, party: who } = spoken;
    const words = twoWords.get(`${act.id} ${who}`);
    const ownWord = isOwnWord(record, acts, spoken, party as PartyId);
    for (const { about, former } of parts) {
      const isDisputed =
        by.length > 0 ||
        words !== undefined ||
        ownWord ||
        (former?.received !== undefined && former.received.latest === undefined);
      acts.push(asAct(spoken, party as PartyId, source.id, byId, isDisputed, about, former));
    }
    if (by.length > 0) told.push({ act, party: who, why: 'disavowed', by });
    if (words) told.push({ act, party: who, why: 'two-words', acts: words });
    if (ownWord) told.push({ act, party: who, why: 'own-word' });
  }
  const taken = [...aboutWhatCounts(acts), ...reports.acts];
  return {
    told,
    unread: reports.unread,
    record: {
      ...record,
      sources: reports.sources,
      acts: [...record.acts, ...taken],
      entries: [...record.entries, ...taken.map((a) => a.entry)],
    },
  };
}

/** What an act is about counts as it was said last: a slip that was put right is the same act. */
function aboutWhatCounts(acts: readonly Act[]): Act[] {
  const better = new Map(
    acts.flatMap((a) => (a.replaces === undefined ? [] : [[a.replaces, a.id] as const])),
  );
  return acts.map((act) => {
    let { about } = act;
    for (let next = about && better.get(about); next; next = better.get(next)) about = next;
    return about === undefined ? act : { ...act, about };
  });
}

function namesIn(log: readonly LoggedAct[]): Map<string, PartyId> {
  const charter = log.find((a) => a.body.kind === 'circle.charter')?.body;
  const parties = charter?.kind === 'circle.charter' ? charter.body.parties : [];
  return new Map(parties.map(({ party, as }) => [party, as]));
}

type Log = ReadonlyMap<string, RecordedAct>;

/** One of the acts that an act is about, by its id in the record. */
interface About {
  readonly id: string | undefined;
  /** what tells an act about it from the same about another: a joint act of others is as many as did it */
  readonly apart: string;
}

/** What of the record the act is about: nothing, one act, or each part of a joint one. Empty where it cannot be about that. */
function aboutsOf(
  record: OpenRecord,
  { act, party }: Spoken,
  name: PartyId | undefined,
  log: Log,
  before: readonly Act[],
): readonly About[] {
  if (act.body.kind !== 'treaty.act' || name === undefined) return [];
  const { instrument, about, act: kind } = act.body.body;
  if (about === undefined) return [{ id: undefined, apart: '' }];
  const one = { kind, party: name };
  if (!isAboutSome(kind)) {
    const own = log.get(about);
    return own && isPartOf(own, party, instrument) ? [{ id: nameOf(own, name), apart: '' }] : [];
  }
  const predecessors = [...record.acts, ...before].flatMap((a) =>
    a.party === name && a.instrument === instrument && a.predecessor ? [a.predecessor] : [],
  );
  const of = { predecessors, answered: towardsSome(record.instruments.get(instrument)?.accessions) };
  const found = before.filter(
    (a) => idIn(a) === about && a.instrument === instrument && canBeAbout(one, a, of),
  );
  return found.map(({ id }) => ({ id, apart: found.length > 1 ? id.slice(about.length) : '' }));
}

function whyNotTaken(
  record: OpenRecord,
  { act, party, authority }: Spoken,
  name: PartyId | undefined,
  parts: readonly { readonly former: Act | undefined }[],
): ToldOfAct | undefined {
  if (act.body.kind !== 'treaty.act') return undefined;
  const it = { act, party };
  const { instrument, about, act: kind, replaces } = act.body.body;
  if (authority.kind === 'none') return { ...it, why: 'without-authority', lack: authority.lack };
  const known = name === undefined ? undefined : record.parties.get(name);
  if (name === undefined || !known) return { ...it, why: 'unknown-party' };
  if (!canBeOf(kind, known.kind)) return { ...it, why: 'no-organisation' };
  if (!record.instruments.has(instrument)) return { ...it, why: 'unknown-instrument', instrument };
  const { statement: _, ...said } = act.body.body;
  const row = { ...said, kind, party: name };
  const stray =
    partiesIn(row).find(({ id }) => !record.parties.has(id)) ??
    straysIn(row, record).map(({ column, found }) => ({ column, id: found }))[0];
  if (stray) return { ...it, why: 'names-unknown', column: stray.column, found: stray.id };
  const broken = ACT_RULES.find(({ holds }) => !holds(row))?.rule;
  if (broken) return { ...it, why: 'breaks-rule', rule: broken };
  if (!isTowardsOthers(row)) return { ...it, why: 'breaks-rule', rule: 'towards-others' };
  if (about !== undefined && parts.length === 0) return { ...it, why: 'about-another', about };
  if (replaces === undefined || parts.every(({ former }) => former !== undefined)) return undefined;
  return { ...it, why: 'about-another', about: replaces };
}

/**
 * The party's own act, with effect, that this one says better. A slip of the pen is put right in an act of the same kind: with
 * another kind something else would be done.
 */
function formerOf(
  { body }: LoggedAct,
  party: PartyId | undefined,
  { apart }: About,
  log: Log,
  before: readonly Act[],
): Act | undefined {
  const replaced = body.kind === 'treaty.act' ? body.body.replaces : undefined;
  const logged = replaced === undefined ? undefined : log.get(replaced);
  if (!logged || body.kind !== 'treaty.act' || party === undefined) return undefined;
  const { instrument, act: kind } = body.body;
  const name = nameOf(logged, party) + apart;
  return before.find(
    (a) => a.id === name && a.party === party && a.instrument === instrument && a.kind === kind,
  );
}

/**
 * By act and party: an act that its key's holder put where an act of that key stood already, with both ids. What stood there first
 * stands, if it spoke for the party and is not disavowed: nobody takes back what is on record by saying something else in its place.
 */
function wordsInOnePlace(spoken: readonly Spoken[]): ReadonlyMap<string, readonly string[]> {
  const first = new Map<string, string>();
  const twice = new Map<string, readonly string[]>();
  for (const { act, party, authority, disavowed } of spoken) {
    const own = act.body.by
      .filter((b) => (b.party ?? act.id) === party)
      .map(({ key, seq }) => `${seq} ${key}`);
    const before = own.map((place) => first.get(place)).find((id) => id !== undefined);
    if (before !== undefined) twice.set(`${act.id} ${party}`, [before, act.id]);
    else if (authority.kind !== 'none' && disavowed.length === 0)
      for (const place of own) first.set(place, act.id);
  }
  return twice;
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

/** The id in the log of an act that is in the record by it. */
const idIn = ({ id }: Act): string => id.slice(0, 64);

/** What an act is called in the record: of a joint one each party's part has a name of its own. */
function nameOf(act: LoggedAct, party: PartyId): string {
  return new Set(act.body.by.map((b) => b.party)).size > 1 ? `${act.id}-${party}` : act.id;
}

function asAct(
  spoken: Spoken,
  party: PartyId,
  source: SourceId,
  log: Log,
  isDisputed: boolean,
  about: About,
  former: Act | undefined,
): Act {
  const { act, authority } = spoken;
  if (act.body.kind !== 'treaty.act') throw new TypeError('asked before');
  const { instrument, act: kind, done, effective, statement, ...rest } = act.body.body;
  const { about: _, replaces: __, document: ___, says: ____, ...said } = rest;
  const id = nameOf(act, party) + about.apart;
  return {
    ...said,
    id,
    entry: `${instrument}/${id}`,
    instrument,
    party,
    kind,
    grade: 'deposited',
    confidence: 'certain',
    sources: [source],
    received: receivedOn(spoken, log, isDisputed, former),
    ...(authority.kind === 'confirmed' ? { confirmedBy: authority.by } : {}),
    ...(done === undefined ? {} : claimed('done', done)),
    ...(effective === undefined ? {} : claimed('effective', effective)),
    ...(statement === undefined ? {} : { statement: [source] }),
    ...(about.id === undefined ? {} : { about: about.id }),
    // What is disputed takes nothing away.
    ...(former === undefined || isDisputed ? {} : { replaces: former.id }),
  };
}

/**
 * The day on which the log took it in; confirmed later, that day or the confirmation's; said better than before, that day or the
 * one of the act that it replaces; disputed, that day or never.
 */
function receivedOn(
  { act, authority }: Spoken,
  log: Log,
  isDisputed: boolean,
  former: Act | undefined,
): UncertainDate {
  const takenIn = (id: string) => (log.get(id) as RecordedAct).recorded;
  const own = takenIn(act.id);
  if (isDisputed) return { ...certainDate(own, `${writeDay(own)}/..`), latest: undefined };
  const earliest = former?.received?.earliest ?? own;
  const latest = authority.kind === 'confirmed' ? takenIn(authority.by) : own;
  if (earliest === latest) return certainDate(own, writeDay(own));
  return { ...certainDate(earliest, `${writeDay(earliest)}/${writeDay(latest)}`), latest };
}

function claimed(key: 'done' | 'effective', text: string): Partial<Pick<Act, 'done' | 'effective'>> {
  const day = readDay(text);
  return day === undefined ? {} : { [key]: certainDate(day, text) };
}
