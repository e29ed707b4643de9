/** The tables beside the project, read as a clerk's sheets are: what is placed, what is asked, and what is found in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesOf } from '../../src/doors/sheets/names.ts';
import { actsOfSheet } from '../../src/doors/views/sheet.ts';
import {
  guessMapping,
  Mapping,
  type Names,
  placeRows,
  readSheet,
  type Sheet,
} from '../../src/files/index.ts';
import { readRecord } from '../../src/files/record.ts';
import { checkAlone, checkSheet, type SheetFinding } from '../../src/reason/sheet.ts';
import type { OpenRecord } from '../../src/terms/open-record.ts';
import { readUncertainDate } from '../../src/terms/uncertain-date.ts';
import { stringify } from '../support/csv.ts';
import { ROOT } from '../support/generated.ts';
import { treaties } from './case.ts';
import { filesOf, Parties } from './files.ts';
import type { Score } from './score.ts';
import { groupBy, own, type Row, SHARED, shared, table } from './tables.ts';

/** The record of the gold cases: final clauses and acts of the treaties in `treaties.csv`. */
export function goldRecord(): OpenRecord {
  const read = readRecord(filesOf(treaties(), new Parties()));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals.slice(0, 3)));
  return read.value;
}

export interface Found {
  readonly why: string;
  readonly rows: number;
  /** of treaties with a final clause on file */
  readonly withClause: number;
  readonly found: number;
  readonly foundWithClause: number;
}

/** Rows that a compilation contradicts itself in, by the reason given for them, and how many of them are found. */
export function rejectedRows(record: OpenRecord): { byReason: Found[]; faults: Map<string, number> } {
  const names = byCode();
  const clauses = new Map(
    own('treaties.csv').flatMap((t) =>
      (t.rows as string).split(' ').map((place) => [place, t.instrument as string] as const),
    ),
  );
  const rows = shared('data', 'gold_rejected_public.csv');
  const sheets = groupBy(rows, (r) => `${r.source} ${r.treaty_id}`);
  const counts = new Map<
    string,
    { rows: number; withClause: number; found: number; foundWithClause: number }
  >();
  const faults = new Map<string, number>();
  for (const ofTreaty of sheets.values()) {
    const { treaty_id, cluster, adopted } = ofTreaty[0] as Row;
    const id = clauses.get(`t:${treaty_id}`) ?? clauses.get(`c:${cluster}`);
    const instrument = record.instruments.get(id ?? '');
    const found = linesFound(record, instrument?.instrument, asSheet(ofTreaty), names, adopted ?? '', faults);
    ofTreaty.forEach((r, i) => {
      const why = r.why as string;
      const count = counts.get(why) ?? { rows: 0, withClause: 0, found: 0, foundWithClause: 0 };
      counts.set(why, count);
      count.rows += 1;
      if (found.has(i + 2)) count.found += 1;
      if (!instrument) return;
      count.withClause += 1;
      if (found.has(i + 2)) count.foundWithClause += 1;
    });
  }
  return { byReason: [...counts].map(([why, c]) => ({ why, ...c })), faults };
}

function linesFound(
  record: OpenRecord,
  id: string | undefined,
  sheet: Sheet,
  names: Names,
  adopted: string,
  faults: Map<string, number>,
): Set<number> {
  const placed = placeRows(sheet, Mapping.parse(guessMapping(sheet).mapping), names);
  if (!placed.ok) throw new Error(JSON.stringify(placed.refusals));
  const instrument = record.instruments.get(id ?? '');
  const { acts, lineOf } = actsOfSheet(id ?? 'sheet', placed.value.acts);
  const general = [...placed.value.general.keys()].flatMap((text) => readUncertainDate(text) ?? []);
  const findings: readonly SheetFinding[] = instrument
    ? checkSheet(record, instrument, acts, general).findings
    : checkAlone(acts, readUncertainDate(adopted));
  for (const f of findings) faults.set(f.fault, (faults.get(f.fault) ?? 0) + 1);
  const repeated = placed.value.notPlaced
    .filter((t) => t.why === 'repeated')
    .map((t) => [t.line, Number(t.suggestions[0])]);
  const lines = new Set(findings.flatMap((f) => f.acts.map(lineOf)));
  // What is found in the first of two rows that say the same is found in both.
  for (const [line, first] of repeated) if (lines.has(first as number)) lines.add(line as number);
  return lines;
}

const asSheet = (rows: readonly Row[]): Sheet => {
  const read = readSheet(stringify(rows), 'rows.csv');
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};

/** The rows of one instrument in one compilation, as a sheet. */
interface OneSheet {
  readonly instrument: string;
  readonly rows: Row[];
}

/** Published days that the errata call errors of a compilation. */
export function errataSheets(): OneSheet[] {
  const sheets = new Map<string, OneSheet>();
  let instrument = '';
  for (const line of readFileSync(join(ROOT, 'docs', 'errata.md'), 'utf8').split('\n')) {
    instrument = /^## (\S+)$/.exec(line)?.[1] ?? instrument;
    const cells = /^\| (\S+) \| (\S+) \| (\D+) ([\d-]{10}) \| ([\d-]{10}) \| [\d-]{10} \|/.exec(line);
    if (!cells) continue;
    const [, party = '', source, kind = '', received = '', effective = ''] = cells;
    const key = `${instrument} ${source}`;
    const sheet = sheets.get(key) ?? { instrument, rows: [] };
    sheets.set(key, sheet);
    sheet.rows.push({ party, kind, received, effective });
  }
  return [...sheets.values()];
}

/** Rows whose published day is the computed one, by instrument and source. */
export function matchedSheets(made: Score): OneSheet[] {
  const matched = made.scored.filter((s) => s.computed?.day === s.c.published);
  return [...groupBy(matched, (s) => `${s.c.instrument} ${s.c.source}`).values()].map((of) => ({
    instrument: (of[0] as (typeof of)[number]).c.instrument,
    rows: of.map(({ c }) => ({
      party: c.iso3 || c.name,
      kind: c.act,
      received: c.day,
      effective: c.published,
    })),
  }));
}

/** What is found in such a sheet: rows read as acts, rows with a finding, and the findings by kind. */
export function checkOne(record: OpenRecord, { instrument, rows }: OneSheet) {
  const x = record.instruments.get(instrument);
  const sheet = asSheet(rows);
  const placed = placeRows(sheet, Mapping.parse(guessMapping(sheet).mapping), byCode());
  if (!placed.ok || !x) throw new Error(instrument);
  const { acts, lineOf } = actsOfSheet(instrument, placed.value.acts);
  const { findings, compared } = checkSheet(record, x, acts, []);
  return { rows: rows.length, acts: acts.length, compared, findings, lineOf };
}

function byCode(): Names {
  const parties = new Parties();
  return (name) => {
    const id = parties.id(name) ?? parties.id('', name);
    return id === undefined ? { suggestions: [] } : { id };
  };
}

export interface ReadTable {
  readonly file: string;
  readonly layout: string | undefined;
  readonly rows: number;
  readonly acts: number;
  readonly notPlaced: ReadonlyMap<string, number>;
  readonly notUsed: readonly string[];
}

/** Every table of a folder by the layout that it is recognised as. */
export function tablesOf(folder: string, record: OpenRecord): ReadTable[] {
  const path = join(SHARED, 'data', folder);
  const spelt = spellings();
  const own = namesOf(record);
  const names: Names = (name) => {
    const found = own(name);
    const known = spelt.get(name.toLowerCase());
    return 'id' in found || known === undefined ? found : { id: known };
  };
  return readdirSync(path)
    .sort()
    .map((file) => {
      const read = readSheet(readFileSync(join(path, file)), file);
      if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.refusals)}`);
      const { mapping, layout, notUsed, open } = guessMapping(read.value);
      const rows = read.value.rows.length;
      if (open.length > 0)
        return { file, layout, rows, acts: 0, notPlaced: new Map([['not-mapped', rows]]), notUsed };
      const placed = placeRows(read.value, Mapping.parse(mapping), names);
      if (!placed.ok) throw new Error(`${file}: ${JSON.stringify(placed.refusals)}`);
      const notPlaced = groupBy(placed.value.notPlaced, (t) => t.why);
      return {
        file,
        layout,
        rows,
        acts: placed.value.acts.length,
        notPlaced: new Map([...notPlaced].map(([why, things]) => [why, things.length])),
        notUsed,
      };
    });
}

/** Spellings of names that are known, to the ids of the built-in record. */
function spellings(): Map<string, string> {
  const parties = new Parties();
  return new Map(
    table(join(SHARED, 'data', 'codes', 'party_names_seen.csv')).flatMap((r) => {
      const id = parties.id(r.iso3 as string);
      return id === undefined ? [] : [[(r.name as string).toLowerCase(), id] as const];
    }),
  );
}
