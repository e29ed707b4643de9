/**
 * What observers have reported in a log about the acts of others, as acts of a record.
 *
 * Anybody may begin in a log and report; so nobody's reports are read unless whoever asks names the observer. They are graded
 * *reported* whatever the row says, and stand beside what the files have: a report is nobody's deposit. What it names in `about`
 * and `replaces` are rows that the same observer reported.
 */
import { type Act, ActRow } from '../terms/act.ts';
import { partiesIn, straysIn } from '../terms/act-names.ts';
import type { PartyId, SourceId } from '../terms/ids.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import { Source } from '../terms/source.ts';
import { textOf } from '../terms/text.ts';
import type { LoggedAct, Spoken } from './law/art-7-full-powers.ts';

type ReportBody = Extract<LoggedAct['body'], { kind: 'act.report' }>['body'];

export interface Reports {
  readonly acts: readonly Act[];
  readonly sources: ReadonlyMap<string, Source>;
  /** those that name what the files have not */
  readonly strange: readonly { readonly act: LoggedAct; readonly party: string; readonly body: ReportBody }[];
  /** those that their observer disavows: they are not read */
  readonly disavowed: readonly Spoken[];
  /** how many there are by observers who were not named, by the id of the observer */
  readonly unread: ReadonlyMap<string, number>;
}

/** @param observers ids of those whose reports are read */
export function reportsIn(
  record: OpenRecord,
  spoken: readonly Spoken[],
  observers: ReadonlySet<string>,
): Reports {
  const sources = new Map(record.sources);
  const acts: Act[] = [];
  const strange: { act: LoggedAct; party: string; body: ReportBody }[] = [];
  const disavowed: Spoken[] = [];
  const unread = new Map<string, number>();
  const placed = placing(sources);
  /** by observer, instrument and id of the row: the id of the act */
  const rows = new Map<string, string>();
  for (const part of spoken) {
    const { act, party, authority } = part;
    if (act.body.kind !== 'act.report' || authority.kind === 'none') continue;
    if (!observers.has(party)) {
      unread.set(party, (unread.get(party) ?? 0) + 1);
      continue;
    }
    if (part.disavowed.length > 0) {
      disavowed.push(part);
      continue;
    }
    const { body } = act.body;
    const row = ActRow.parse(body.row);
    const { instrument } = body;
    const rowOf = (id: string) => `${party} ${instrument} ${id}`;
    const reported = (id: string | undefined) => (id === undefined ? undefined : rows.get(rowOf(id)));
    const about = reported(row.about);
    // A row that is reported again takes the place of what was said of it before.
    const replaces = reported(row.replaces) ?? reported(row.id);
    const given = new Map(body.sources.map((one) => [one.id as string, one]));
    const named = [...row.sources, ...(row.statement ?? [])];
    const isKnown =
      named.every((id) => given.has(id)) &&
      record.instruments.has(instrument) &&
      [row.party, ...partiesIn(row).map(({ id }) => id)].every((id) => record.parties.has(id)) &&
      straysIn({ ...row, instrument }, record).length === 0 &&
      (row.about === undefined || about !== undefined) &&
      (row.replaces === undefined || replaces !== undefined);
    if (!isKnown) {
      strange.push({ act, party, body });
      continue;
    }
    rows.set(rowOf(row.id), act.id);
    // As from a file: an audit gives what was signed, which is text.
    const names = new Map([...given].map(([id, one]) => [id, placed(asRead(one))]));
    const wasSeen = body.sources.some((source) => source.seen !== 'not-seen');
    const placedAs = (ids: readonly string[]) => ids.flatMap((one) => names.get(one) ?? []);
    const { note_en, note_id, about: _, replaces: __, statement, ...told } = row;
    const note = textOf(note_en, note_id);
    acts.push({
      ...told,
      id: act.id,
      entry: `${instrument}/${act.id}`,
      instrument,
      party: row.party as PartyId,
      grade: 'reported',
      confidence: wasSeen ? row.confidence : 'unverified',
      sources: placedAs(row.sources),
      ...(statement === undefined ? {} : { statement: placedAs(statement) }),
      ...(about === undefined ? {} : { about }),
      ...(replaces === undefined ? {} : { replaces }),
      ...(note && { note }),
    });
  }
  return { acts, sources, strange, disavowed, unread };
}

/** A source with its date as a reader of files has it, whether it was read before or not. */
function asRead(source: Source): Source {
  const { date, ...rest } = source;
  const text = typeof date === 'object' ? date.text : date;
  return Source.parse(text === undefined ? rest : { ...rest, date: text });
}

/** Gives a source the name under which it is on file: its own, unless another source has it. */
function placing(sources: Map<string, Source>): (source: Source) => SourceId {
  const named = new Map([...sources].map(([id, source]) => [JSON.stringify(source), id]));
  const used = new Map<string, number>();
  return (source) => {
    const text = JSON.stringify(source);
    const known = named.get(text);
    if (known !== undefined) return known as SourceId;
    let name: string = source.id;
    let n = used.get(source.id) ?? 1;
    while (sources.has(name)) name = `${source.id}-${++n}`;
    used.set(source.id, n);
    sources.set(name, { ...source, id: name as SourceId });
    named.set(text, name);
    return name as SourceId;
  };
}
