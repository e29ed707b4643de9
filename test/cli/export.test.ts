/** `mufakat export`: a data package that is whole, says the same as every other answer, and has the same bytes again. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partyStatus } from '../../src/reason/party-status.ts';
import { choicesOf } from '../../src/reason/readings.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { type CivilDay, civilDay } from '../../src/terms/civil-day.ts';
import { CODEBOOK } from '../../src/words/codebook.ts';
import { builtIn } from '../support/record.ts';
import { type } from '../support/terminal.ts';

type Row = Record<string, string>;
interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  type?: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const home = mkdtempSync(join(tmpdir(), 'mufakat-out-'));
const folder = join(home, 'package');
const LINE = '--on 2024-06-01 --from 1985';
const read = (path: string, of = folder) => readFileSync(join(of, path), 'utf8');
const parsed = new Map<string, Row[]>();
function rowsOf(name: string): Row[] {
  const rows = parsed.get(name) ?? (parse(read(`${name}.csv`), { columns: true }) as Row[]);
  parsed.set(name, rows);
  return rows;
}
let resources: Resource[];

beforeAll(async () => {
  const { code, err } = await type(`mufakat export ${folder} ${LINE}`);
  expect([code, err]).toEqual([0, '']);
  resources = JSON.parse(read('datapackage.json')).resources;
});
afterAll(() => rmSync(home, { recursive: true }));

describe('the package', () => {
  test('names every file in it with its length and digest, and has no other', () => {
    expect(readdirSync(folder).sort()).toEqual([...resources.map((r) => r.path), 'datapackage.json'].sort());
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(folder, path));
      expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([
        bytes,
        hash,
      ]);
    }
  });

  test('says of what it was written: day, size of the record, licence, citation', () => {
    const { on, record, licenses, citation, version, $schema } = JSON.parse(read('datapackage.json'));
    expect($schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect([on, version, licenses[0].name]).toEqual(['2024-06-01', '0.0.0', 'Apache-2.0']);
    expect(record.size).toBe(builtIn.entries.length);
    expect(citation).toContain(record.sha256);
  });

  test('has tables of the types that their schemas say, with keys that hold', () => {
    const tables = new Map(resources.filter((r) => r.type === 'table').map((r) => [r.name, r]));
    const rows = new Map([...tables.keys()].map((name) => [name, rowsOf(name)]));
    const forms: Record<string, RegExp> = {
      date: /^\d{4}-\d{2}-\d{2}$/,
      integer: /^\d+$/,
      boolean: /^(true|false)$/,
      string: /./,
    };
    for (const [name, { schema }] of tables) {
      const of = rows.get(name) as Row[];
      expect(of.length, name).toBeGreaterThan(0);
      expect(Object.keys(of[0] as Row)).toEqual(schema?.fields.map((f) => f.name));
      for (const { name: column, type: kind, constraints, description } of schema?.fields ?? []) {
        expect(description === undefined && name !== 'codebook').toBe(false);
        const wrong = of.filter((row) => {
          const cell = row[column] as string;
          if (cell === '') return false;
          return (
            !(forms[kind] as RegExp).test(cell) || (constraints?.enum && !constraints.enum.includes(cell))
          );
        });
        expect(wrong.slice(0, 1), `${name}.${column}`).toEqual([]);
      }
      const key = (row: Row, columns: readonly string[]) => columns.map((c) => row[c]).join('\n');
      if (schema?.primaryKey) {
        const columns = schema.primaryKey;
        expect(new Set(of.map((r) => key(r, columns))).size, name).toBe(of.length);
      }
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const there = new Set(rows.get(reference.resource)?.map((r) => key(r, reference.fields)));
        expect(of.filter((r) => !there.has(key(r, fields)))).toEqual([]);
      }
    }
  });

  test('is UTF-8 without a mark, with LF, and no word for a missing value', () => {
    for (const { path } of resources) {
      const text = read(path);
      expect(text.startsWith('\ufeff') || /\r|undefined|NaN|Infinity|\[object/.test(text), path).toBe(false);
      expect(text.endsWith('\n')).toBe(true);
    }
  });

  test('explains every column, in every language', () => {
    const columns = resources.flatMap((r) =>
      r.type === 'table' && r.name !== 'codebook'
        ? (r.schema?.fields ?? []).map((f) => `${r.name}.${f.name}`)
        : [],
    );
    for (const { columns: explained } of Object.values(CODEBOOK))
      expect(
        Object.entries(explained)
          .flatMap(([table, of]) => Object.keys(of).map((c) => `${table}.${c}`))
          .sort(),
      ).toEqual([...columns].sort());
    expect(rowsOf('codebook').map((r) => `${r.table}.${r.column}`)).toEqual(columns);
  });
});

describe('acts', () => {
  test('are the acts of the record, in its order, with the days that an open date can mean', () => {
    const rows = rowsOf('acts');
    expect(rows.map((r) => r.entry)).toEqual(builtIn.acts.map((a) => a.entry));
    const open = builtIn.acts.find((a) => a.received && a.received.earliest !== a.received.latest);
    const row = rows.find((r) => r.entry === open?.entry) as Row;
    expect(row.received).toBe(open?.received?.text);
    expect((row.received_earliest as string) < (row.received_latest as string)).toBe(true);
  });
});

describe('the panel', () => {
  test('says of 31 December what `mufakat party` says', async () => {
    const panel = rowsOf('panel');
    for (const [party, year] of [
      ['belarus', 2004],
      ['norway', 1999],
      ['viet-nam', 2010],
      ['united-kingdom', 2023],
      ['italy', 2016],
    ] as const) {
      const { out } = await type(`mufakat party ${party} --on ${year}-12-31 --json`);
      const { towards } = JSON.parse(out).data as { towards: { instrument: string; standing: string }[] };
      const said = new Map(towards.map((t) => [t.instrument, t.standing]));
      const rows = panel.filter((r) => r.party === party && r.year === String(year));
      expect(rows.length).toBeGreaterThan(10);
      for (const { instrument, standing, in_force } of rows) {
        expect(standing, `${party} ${instrument} ${year}`).toBe(said.get(instrument as string));
        if (standing !== 'cannot-tell') expect(in_force === 'yes').toBe(standing === 'in-force');
      }
    }
  });

  test('counts the days that are found one by one', () => {
    const state = stateOfPlay(builtIn);
    const rows = rowsOf('panel').filter(
      (r) => Number(r.days_possibly) > 0 && Number(r.days_possibly) < 365 && Number(r.year) > 1990,
    );
    const some = rows.filter((_, i) => i % Math.ceil(rows.length / 40) === 0);
    expect(some.length).toBeGreaterThan(20);
    for (const { party = '', instrument = '', year, days_surely } of some) {
      if (choicesOf(builtIn, instrument)?.length !== 0) continue;
      let days = 0;
      const end = civilDay(Number(year), 12, 31);
      for (let day = civilDay(Number(year), 1, 1); day <= end; day = (day + 1) as CivilDay)
        if (partyStatus(state, instrument, party, day).standing === 'in-force') days++;
      expect(Number(days_surely), `${party} ${instrument} ${year}`).toBe(days);
    }
  });

  test('has every State and no other party, until the last year that is over', () => {
    const panel = rowsOf('panel');
    const states = [...builtIn.parties.values()].filter((p) => p.kind === 'state').map((p) => p.id as string);
    expect(new Set(panel.map((r) => r.party))).toEqual(new Set(states));
    const years = [...new Set(panel.map((r) => Number(r.year)))].sort((a, b) => a - b);
    expect([years.at(0), years.at(-1)]).toEqual([1985, 2023]);
  });

  test('gives a State the number that it has in that year', () => {
    const numbers = (year: string) =>
      new Set(
        rowsOf('panel')
          .filter((r) => r.party === 'germany' && r.year === year)
          .map((r) => r.cow),
      );
    expect([numbers('1989'), numbers('1990')]).toEqual([new Set(['260']), new Set(['255'])]);
  });
});

test('stretches of standing follow each other without overlap', () => {
  const last = new Map<string, string>();
  for (const { party, instrument, from = '', to = '' } of rowsOf('participation')) {
    const before = last.get(`${party} ${instrument}`);
    if (before !== undefined) expect(before !== '' && before <= from).toBe(true);
    if (to !== '') expect(from < to).toBe(true);
    last.set(`${party} ${instrument}`, to);
  }
});

test('the same record, day and years give the same bytes, and a language other words only', async () => {
  const [again, other] = [join(home, 'again'), join(home, 'other')];
  await type(`mufakat export ${again} ${LINE}`);
  await type(`mufakat export ${other} ${LINE} --lang id`);
  for (const name of readdirSync(folder)) expect(read(name, again)).toBe(read(name));
  for (const name of ['panel.csv', 'participation.csv']) expect(read(name, other)).toBe(read(name));
  expect(JSON.parse(read('datapackage.json', other)).title).toBe(CODEBOOK.id.title);
});

describe('nothing is written, and nothing changed,', () => {
  test('where a folder of that name is', async () => {
    const there = join(home, 'there');
    mkdirSync(there);
    writeFileSync(join(there, 'mine'), 'x');
    const { code, err } = await type(`mufakat export ${there}`);
    expect([code, readdirSync(there)]).toEqual([2, ['mine']]);
    expect(err).toContain('is there already');
  });

  test.each([
    ['--to 2030', 'that year is not over'],
    ['--from 2000 --to 1999', 'the first year comes after the last'],
    ['--from 19x9', 'is not a year'],
    ['--csv', 'takes neither --csv nor --receipt'],
    [`--receipt ${join(home, 'kept')}`, 'takes neither --csv nor --receipt'],
  ])('with %s', async (options, says) => {
    const path = join(home, 'none');
    const { code, err } = await type(`mufakat export ${path} ${options}`);
    expect([code, existsSync(path)]).toEqual([2, false]);
    expect(err).toContain(says);
  });
});

test('a long writing tells how far it has come, and under --json does not', async () => {
  let now = 0;
  const slow = { seconds: () => (now += 5) };
  const { err } = await type(`mufakat export ${join(home, 'slow')} ${LINE} --from 2023`, slow);
  expect(err.split('\n')[0]).toBe('parties: 225 rows');
  expect((await type(`mufakat export ${join(home, 'quiet')} ${LINE} --from 2023 --json`, slow)).err).toBe('');
});
