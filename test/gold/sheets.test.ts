/** Sheets of other people, read and checked as a clerk would: what is found in them, and what is not. */
import { expect, test } from 'vitest';
import { builtIn } from '../support/record.ts';
import { score } from './score.ts';
import { checkOne, errataSheets, goldRecord, matchedSheets, rejectedRows, tablesOf } from './sheets.ts';
import { hasData } from './tables.ts';

test.runIf(!hasData)('the tables to read are not beside the project: nothing is read', () => {});

const record = hasData ? goldRecord() : undefined;

const checkAll = (sheets: ReturnType<typeof errataSheets>) => {
  const faults = new Map<string, number>();
  const total = { rows: 0, compared: 0, found: 0 };
  for (const sheet of record ? sheets : []) {
    const { rows, compared, findings, lineOf } = checkOne(record as NonNullable<typeof record>, sheet);
    total.rows += rows;
    total.compared += compared;
    const byClause = findings.filter((f) => f.fault !== 'other-act-on-record');
    total.found += new Set(byClause.flatMap((f) => f.acts.map(lineOf))).size;
    for (const f of findings) faults.set(f.fault, (faults.get(f.fault) ?? 0) + 1);
  }
  return { ...total, faults: Object.fromEntries(faults) };
};

test.runIf(hasData)(
  'rows that compilations contradict themselves in are found, by the reason given for them',
  () => {
    if (!record) return;
    const { byReason } = rejectedRows(record);
    console.info(byReason.map((r) => Object.values(r).join(' ')).join('\n'));
    const found = Object.fromEntries(byReason.map((r) => [r.why, r.found / r.rows]));
    expect(byReason.reduce((n, r) => n + r.rows, 0)).toBe(5531);
    expect(found.consent_before_adoption).toBe(1);
    expect(found.in_force_before_consent).toBeGreaterThan(0.9);
    expect(found.conflict_in_source).toBeGreaterThan(0.85);
    expect(found.delay_over_3y_after_general_entry).toBeGreaterThan(0.85);
    // A party that has slipped by a row is seen only against the acts on record.
    expect(found.party_misaligned_in_source).toBeGreaterThan(0.4);
  },
);

test.runIf(hasData)('of the days that the errata call errors at least 95 of 100 are found row by row', () => {
  const all = checkAll(errataSheets());
  console.info(JSON.stringify(all));
  expect(all.found / all.rows).toBeGreaterThan(0.95);
});

test.runIf(hasData)('of rows whose published day is the computed one hardly any is called wrong', () => {
  const all = checkAll(matchedSheets(score()));
  console.info(JSON.stringify(all));
  expect(all.compared).toBeGreaterThan(20_000);
  expect(all.found / all.rows).toBeLessThan(0.011);
});

test.runIf(hasData).each([
  ['untc2015/raw', 221, 19_700],
  ['official_tables/raw', 12, 140],
])('the tables of %s are read, and what is not placed is counted', (folder, files, least) => {
  const tables = tablesOf(folder, builtIn);
  const notPlaced = new Map<string, number>();
  for (const t of tables)
    for (const [why, n] of t.notPlaced) notPlaced.set(why, (notPlaced.get(why) ?? 0) + n);
  const sum = (of: (t: (typeof tables)[number]) => number) => tables.reduce((n, t) => n + of(t), 0);
  const [rows, acts] = [sum((t) => t.rows), sum((t) => t.acts)];
  console.info(folder, JSON.stringify({ rows, acts, notPlaced: Object.fromEntries(notPlaced) }));
  expect(tables).toHaveLength(files);
  expect(acts).toBeGreaterThan(least);
  expect([...notPlaced.keys()].filter((why) => why === 'unreadable-day')).toEqual([]);
  if (folder.startsWith('untc')) expect(tables.filter((t) => t.layout === undefined)).toEqual([]);
});
