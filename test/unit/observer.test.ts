/** What an observer reports of a table is all that its rows say: every column, and the sources with it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportsOf } from '../../src/doors/circle/observer.ts';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { utf8 } from '../../src/log/index.ts';
import { readSignedAct } from '../../src/prove/index.ts';
import { type RecordedAct, withLog } from '../../src/reason/from-the-log.ts';
import { ACT_COLUMNS, type Act, ActRow, ActSays, writeCell } from '../../src/terms/act.ts';
import type { Source } from '../../src/terms/source.ts';
import { recordIn } from '../support/acts-table.ts';
import { foundedBy, type TestParty } from '../support/circle.ts';
import { ROOT } from '../support/generated.ts';
import { builtIn } from '../support/record.ts';
import { day } from './law/small-record.ts';

const LOG = { id: 'log', title: 'Log of the circle', seen: 'whole' } as unknown as Source;
const CASES = 'test/golden/cases';
const records = [
  builtIn,
  ...(await Promise.all(readdirSync(join(ROOT, CASES)).map((name) => recordIn(`${CASES}/${name}/record`)))),
];

test('every row on file is read back as it was from what is written of it', () => {
  const columns = new Set<string>();
  for (const act of records.flatMap((record) => record.acts)) {
    const row = { ...act, note_en: act.note?.en, note_id: act.note?.id } as ActRow;
    const cells = ACT_COLUMNS.map((column) => [column, writeCell(column, row[column])] as const);
    for (const [column, text] of cells) if (text !== '') columns.add(column);
    const read = ActRow.parse(Object.fromEntries(cells)) as Record<string, unknown>;
    for (const column of ACT_COLUMNS)
      expect([act.entry, column, read[column]]).toEqual([act.entry, column, row[column]]);
  }
  expect(ACT_COLUMNS.filter((column) => !columns.has(column))).toEqual([]);
});

test.each([
  'a-notice-with-a-statement',
  'grounds-that-are-claimed',
  'one-treaty-several-depositaries',
  'to-which-territories',
  'what-a-successor-keeps',
])('whoever reads the reports of %s has what its table says', async (name) => {
  const record = await recordIn(`${CASES}/${name}/record`);
  const { log, parties } = await foundedBy('alpha');
  const [alpha] = parties as [TestParty];
  const acts = log.entries.map(({ id, body }, index) => ({ index, id, body }));
  const { size } = log.after;
  const made = await reportsOf(
    record,
    { party: alpha.id, key: alpha.root as never, date: '2026-11-28' },
    { circle: log.circle.id as string, after: { size, root: log.roots[size] as Uint8Array }, acts },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  for (const { note } of made.value) {
    const read = readSignedAct(utf8(note), nodeSha256);
    if (read.ok) await log.record(read.value);
  }
  const recorded = log.entries.map(
    ({ id, body }, index): RecordedAct => ({ index, id, body, recorded: day('2026-11-28') }),
  );
  const { record: read, told } = withLog({ ...record, acts: [] }, LOG, recorded, new Set([alpha.id]));
  expect(told).toEqual([]);
  const columns = [
    ...Object.keys(ActSays),
    ...ACT_COLUMNS.slice(1, 7),
    'depositary',
    'under',
  ] as (keyof Act)[];
  const said = (act: Act): unknown[] => [act.statement?.length, ...columns.map((key) => [key, act[key]])];
  expect(read.acts.map(said)).toEqual(record.acts.map(said));
});
