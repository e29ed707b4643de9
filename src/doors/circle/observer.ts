/** What an observer reports of a record of files: one signed act for each row of its tables of acts, in their order. */
import { toBase64, writeNote } from '../../log/index.ts';
import { actIdOf } from '../../prove/index.ts';
import type { LoggedAct } from '../../reason/law/art-7-full-powers.ts';
import { ACT_COLUMNS, type Act, type ActRow, writeCell } from '../../terms/act.ts';
import { writeCanonical } from '../../terms/canonical.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import { type ActRead, type SignedActBody, writeActText } from '../../terms/signed-act.ts';
import type { Source } from '../../terms/source.ts';
import { nodeSha256 } from '../node-engine.ts';
import { nextBy } from './draft.ts';
import type { Signer } from './key-file.ts';

type Report = Extract<SignedActBody, { kind: 'act.report' }>['body'];

export interface Observer {
  readonly party: string;
  readonly key: Signer;
  readonly date: string;
}

/** The log as the observer has seen it. */
export interface SeenCircle {
  readonly circle: string;
  readonly after: { readonly size: number; readonly root: Uint8Array; readonly log?: string };
  readonly acts: readonly LoggedAct[];
}

/** @returns the acts that say what the observer has not said before, each signed; the first that cannot be said is refused */
export async function reportsOf(
  record: OpenRecord,
  { party, key, date }: Observer,
  { circle, after, acts }: SeenCircle,
): Promise<ActRead<{ readonly id: string; readonly note: string }[]>> {
  const said = new Set(acts.filter((a) => isBy(a, party)).map((a) => textOf(a.body.body as Report)));
  const first = nextBy(acts, key.text, party);
  let { seq, prev } = first;
  const made: { id: string; note: string }[] = [];
  for (const act of record.acts) {
    const body = reportOf(record, act);
    if (said.has(textOf(body))) continue;
    const text = writeActText({
      v: 1,
      kind: 'act.report',
      circle,
      date,
      after: { ...after, root: toBase64(after.root) },
      by: [{ ...first, seq, ...(prev === undefined ? {} : { prev }) }],
      body,
    });
    if (!text.ok) return text;
    const { name, keyId } = key.key;
    const signature = await key.signer.sign(text.value);
    const id = actIdOf(text.value, nodeSha256);
    made.push({ id, note: writeNote({ text: text.value, signatures: [{ name, keyId, signature }] }) });
    [seq, prev] = [seq + 1, id];
  }
  return { ok: true, value: made };
}

const isBy = ({ body }: LoggedAct, party: string): boolean =>
  body.kind === 'act.report' && body.by.some((b) => b.party === party);

function textOf(body: Report): string {
  const line = writeCanonical({ ...body, sources: body.sources.map(asWritten) } as never);
  return line.ok ? new TextDecoder().decode(line.value) : '';
}

/** The row as its file has it, without its empty values, and the sources that it names. */
function reportOf(record: OpenRecord, act: Act): Report {
  const row = { ...act, note_en: act.note?.en, note_id: act.note?.id } as ActRow;
  const cells = ACT_COLUMNS.map((column) => [column, writeCell(column, row[column])] as const);
  // A statement stands in sources too, whether they are those of the row or not.
  const named = [...new Set([...act.sources, ...(act.statement ?? [])])];
  return {
    instrument: act.instrument as Report['instrument'],
    row: Object.fromEntries(cells.filter(([, text]) => text !== '')),
    sources: named.flatMap((id) => {
      const source = record.sources.get(id);
      return source ? [asWritten(source)] : [];
    }),
  };
}

/** A source as its file has it: with the text of its date. */
const asWritten = (source: Source): Source =>
  source.date?.text === undefined ? source : ({ ...source, date: source.date.text } as unknown as Source);
