/**
 * The acts of a record signed by their parties and put into a log, and beside it the same record as a table, so that answers from the
 * two can be compared.
 *
 * A log tells of an act what its party signs, and the day on which the act was taken in. What others say of it (`notified`, the
 * depositary, the answer under which alone it stands) is left out of the table too. What no party signs, and what is about that, stays
 * in the files of both.
 */
import { type RecordedAct, type ToldOfAct, withLog } from '../../src/reason/from-the-log.ts';
import { type Act, ActSays, isAboutSome } from '../../src/terms/act.ts';
import { type CivilDay, writeDay } from '../../src/terms/civil-day.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { PartyActKind, type SignedActBody } from '../../src/terms/signed-act.ts';
import type { Source } from '../../src/terms/source.ts';
import { certainDate, type UncertainDate } from '../../src/terms/uncertain-date.ts';
import { foundedBy, signed, type TestParty } from './circle.ts';

/** So many parties can sign one charter. */
const FOUNDERS = 64;
const THE_LOG = { id: 'the-log', title: 'The log', seen: 'whole' } as unknown as Source;

export interface SignedCase {
  /** the record as files and log tell it */
  readonly logged: OpenRecord;
  readonly told: readonly ToldOfAct[];
  /** the same as a table alone */
  readonly table: OpenRecord;
  /** by the entry of a row: that of the act which says it */
  readonly entryOf: ReadonlyMap<string, string>;
  /** whether the table is the record as it was, but for the order of its rows */
  readonly isWhole: boolean;
}

function oneDay(date: UncertainDate | undefined): CivilDay | undefined {
  return date?.earliest !== undefined && date.earliest === date.latest ? date.earliest : undefined;
}

const STATES_ITS_DAY = ['succeed', 'continue'];

/** What of a row its party signs, taken in on the day on which it was received; nothing if there is no such day. */
function asSigned(record: OpenRecord, row: Act): Act | undefined {
  const { received, done, effective, notified: _, depositary: __, under: ___, ...rest } = row;
  const on = oneDay(received) ?? oneDay(done);
  if (on === undefined || !PartyActKind.options.some((kind) => kind === row.kind)) return undefined;
  if (
    row.replaces !== undefined ||
    (row.about !== undefined && !isAboutSome(row.kind) && row.kind !== 'revoke')
  )
    return undefined;
  // nobody comes in by its own word: in a log such an act is disputed
  const consents: readonly string[] = record.instruments.get(row.instrument)?.consentBy ?? [];
  const came = (a: Act) =>
    a.party === row.party && a.instrument === row.instrument && consents.includes(a.kind);
  if (['resume', 'prolong', ...STATES_ITS_DAY].includes(row.kind) && !record.acts.some(came))
    return undefined;
  const states = STATES_ITS_DAY.includes(row.kind) ? oneDay(effective) : undefined;
  const day = (key: 'done' | 'effective' | 'received', value: CivilDay | undefined) =>
    value === undefined ? {} : { [key]: certainDate(value, writeDay(value)) };
  const lists = Object.keys(ActSays).flatMap((key) => {
    const value = row[key as keyof typeof ActSays];
    return Array.isArray(value) ? [[key, [...new Set(value as string[])].sort()]] : [];
  });
  return {
    ...rest,
    ...Object.fromEntries(lists),
    ...day('done', oneDay(done)),
    ...day('effective', states),
    ...day('received', on),
  } as Act;
}

/** The rows that are signed, in the order of the log. */
function signable(record: OpenRecord): Act[] {
  const made = new Map(
    record.acts.flatMap((row) => {
      const act = asSigned(record, row);
      return act ? [[act.entry, act] as const] : [];
    }),
  );
  const parties = [...new Set([...made.values()].map((a) => a.party))].slice(0, FOUNDERS);
  const entry = (a: Act, id: string) => `${a.instrument}/${id}`;
  const linked = record.acts.flatMap((a) =>
    [a.about, a.replaces].flatMap((id) => (id === undefined ? [] : [[a.entry, entry(a, id)] as const])),
  );
  for (const a of [...made.values()]) if (!parties.includes(a.party)) made.delete(a.entry);
  for (let before = -1; before !== made.size; ) {
    before = made.size;
    for (const [one, other] of linked) {
      const [a, b] = [made.get(one), made.get(other)];
      // the act that it is about has to be there before it
      if (a && b && (b.received?.earliest ?? 0) <= (a.received?.earliest ?? 0)) continue;
      made.delete(one);
      made.delete(other);
    }
  }
  const place = new Map(record.acts.map((a, i) => [a.entry, i]));
  return [...made.values()].sort(
    (a, b) =>
      (a.received?.earliest ?? 0) - (b.received?.earliest ?? 0) ||
      Number(a.about !== undefined) - Number(b.about !== undefined) ||
      (place.get(a.entry) ?? 0) - (place.get(b.entry) ?? 0),
  );
}

function bodyOf(act: Act, about: string | undefined): object {
  const { instrument, kind, done, effective, statement } = act;
  const said = Object.keys(ActSays).map((key) => [key, act[key as keyof typeof ActSays]]);
  const days = Object.entries({ done, effective }).map(([key, date]) => [key, date?.text]);
  const all = [
    ...Object.entries({ instrument, act: kind, about, statement: statement && { en: 'We state this.' } }),
    ...days,
    ...said,
  ];
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** @returns nothing where no act of the record can be signed */
export async function signedCase(record: OpenRecord): Promise<SignedCase | undefined> {
  const rows = signable(record);
  if (rows.length === 0) return undefined;
  const names = [...new Set(rows.map((a) => a.party as string))];
  const { log, parties } = await foundedBy(...names);
  const first = log.entries.length;
  const ids = new Map<string, string>();
  for (const row of rows) {
    const party = parties.find((p) => p.name === row.party) as TestParty;
    const about = row.about === undefined ? undefined : ids.get(`${row.instrument}/${row.about}`);
    const said = { ...log.inCircle, kind: 'treaty.act', by: [log.by(party)], body: bodyOf(row, about) };
    ids.set(row.entry, (await log.record(await signed(said as unknown as SignedActBody, party.root))).id);
  }
  const recorded = log.entries.map(({ id, body }, index): RecordedAct => {
    const day = (rows[index - first] ?? rows[0])?.received?.earliest as CivilDay;
    return { index, id, body, recorded: day };
  });
  const isSigned = new Set(rows.map((a) => a.entry));
  const onFile: OpenRecord = {
    ...record,
    acts: record.acts.filter((a) => !isSigned.has(a.entry)),
    entries: record.entries.filter((entry) => !isSigned.has(entry)),
  };
  const saidIn = ({ sources: _, ...row }: Act) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([, value]) => value !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  const before = new Map(record.acts.map((a) => [a.entry, saidIn(a)]));
  const { record: logged, told } = withLog(onFile, THE_LOG, recorded);
  return {
    logged,
    told,
    table: { ...onFile, acts: [...onFile.acts, ...rows], entries: [...onFile.entries, ...isSigned] },
    entryOf: new Map(rows.map((a) => [a.entry, `${a.instrument}/${ids.get(a.entry)}`])),
    isWhole: rows.every((row) => before.get(row.entry) === saidIn(row)),
  };
}
