/** Workbooks in and out, as they are typed: docs/command-line.md */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../src/doors/out/workbook.ts';
import { readWorkbook } from '../../src/files/index.ts';
import { typedHome } from '../support/typed-home.ts';
import { cell, grid, type More, type Sheets, workbook, worksheet } from '../support/workbook.ts';

const { at, types, does } = typedHome('workbooks');
const ID = 'energy-charter-treaty';
const keep = (name: string, sheets: Sheets, more?: More) => writeFileSync(at(name), workbook(sheets, more));
writeFileSync(
  at('map.yaml'),
  'party: Who\nacts:\n  - kind: ratify\n    received: Deposit\n    effective: In force\n',
);
const HEAD = ['Who', 'Deposit', 'In force'];
/** What a program without any of ours would find in it. */
const sheetOf = (file: string, name?: string) => {
  const read = readWorkbook(readFileSync(file), 'w.xlsx', name);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
};

describe('a workbook', () => {
  test('is imported like any sheet, and its decisions are told', async () => {
    const rows = `${grid([['Our list'], HEAD, ['France', 36231, 36321]])}<row r="4" hidden="1">${cell('A4', 'Norway')}<c r="B4" s="1"><f>B3+30</f><v>36261</v></c></row>`;
    keep('list.xlsx', { Sheet1: worksheet(rows) });
    const said = await does(`import @list.xlsx --map @map.yaml --instrument ${ID} --out @out`);
    expect(said).toContain('stored with it was taken and nothing computed: B4.');
    expect(said).toContain('hidden in the sheet and was read all the same: 4.');
    expect(said).toContain('Taken as a title above the headings, row 1.');
    const table = readFileSync(at('out', 'instruments', `${ID}.csv`), 'utf8');
    expect(table.split('\n').slice(1, 3)).toEqual([
      `france-ratify,france,ratify,,1999-03-12,,1999-06-10,reported,sheet-${ID},likely`,
      `norway-ratify,norway,ratify,,1999-04-11,,,reported,sheet-${ID},likely`,
    ]);
    const digest = createHash('sha256')
      .update(readFileSync(at('list.xlsx')))
      .digest('hex');
    expect(readFileSync(at('out', 'sources', `sheet-${ID}.yaml`), 'utf8')).toContain(digest);
  });

  test('says what could not be placed by its cell, in text, as JSON and in the table of it', async () => {
    const rows = `${grid([HEAD, ['France', 36231], ['Norway', 1999]])}<row r="4">${cell('A4', 'Italy')}<c r="B4" s="1"><f>B3+30</f></c></row>`;
    keep('open.xlsx', { 'A list': worksheet(rows) });
    const line = `import @open.xlsx --map @map.yaml --instrument ${ID} --out @open`;
    const asked = await types(line);
    expect([asked.code, existsSync(at('open'))]).toEqual([3, false]);
    expect(asked.out).toContain('\'A list\'!B3, Deposit: "1905-06-21": this number can be a year');
    expect(asked.out).toContain('\'A list\'!B4, Deposit: "=": this is a formula and not a value.');
    expect(JSON.parse((await types(`${line} --json`)).out).notPlaced).toMatchObject([
      { cell: "'A list'!B3", line: 3, why: 'year-or-day' },
      { cell: "'A list'!B4", line: 4, why: 'formula' },
    ]);
    await does(`${line} --leave-out`);
    expect(readFileSync(at('open', 'not-placed.csv'), 'utf8')).toContain("'A list'!B4");
  });

  test('with several sheets asks which, and takes the one that is named', async () => {
    keep('two.xlsx', {
      One: worksheet(
        grid([
          ['Country', 'Deposit'],
          ['France', 36231],
        ]),
      ),
      Two: { xml: worksheet(grid([HEAD])), state: 'hidden' },
    });
    const asked = await types('import @two.xlsx --guess');
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('--sheet: "One", "Two" (hidden).');
    expect((await types('import @two.xlsx --guess --sheet Three')).code).toBe(4);
    expect(await does('import @two.xlsx --guess --sheet One')).toContain('party: Country');
    writeFileSync(at('plain.csv'), 'Who,Deposit\n');
    expect((await types('import @plain.csv --guess --sheet One')).code).toBe(2);
  });

  test('is checked against the clause', async () => {
    keep('check.xlsx', {
      S: worksheet(
        grid([
          ['party', 'kind', 'received', 'effective'],
          ['norway', 'ratify', 38414, 38505],
        ]),
      ),
    });
    const said = await types(`check @check.xlsx --instrument ${ID} --xlsx @found.xlsx`);
    expect([said.code, said.out.includes('the sheet has 2 Jun 2005')]).toEqual([3, true]);
    const { headings, rows } = sheetOf(at('found.xlsx'));
    expect(headings.cells.slice(0, 3)).toEqual(['line', 'party', 'fault']);
    expect(rows[0]?.cells.slice(0, 3)).toEqual(['2', 'norway', 'other-day']);
  });
});

describe('a workbook that is written', () => {
  test('holds the table of an answer, the same bytes each time, and overwrites nothing', async () => {
    const csv = await does(`status ${ID} --on 2024-06-01 --csv --xlsx @one.xlsx`);
    await does(`status ${ID} --on 2024-06-01 --xlsx @two-times.xlsx`);
    expect(readFileSync(at('one.xlsx')).equals(readFileSync(at('two-times.xlsx')))).toBe(true);
    const { headings, rows } = sheetOf(at('one.xlsx'));
    expect(headings.cells.join(',')).toBe(csv.split('\n')[0]);
    expect(rows).toHaveLength(csv.split('\n').length - 1);
    expect((await types(`status ${ID} --xlsx @one.xlsx`)).code).toBe(2);
    expect((await types(`why ${ID} --xlsx @why.xlsx`)).code).toBe(2);
    expect(existsSync(at('why.xlsx'))).toBe(false);
  });

  test('is the whole record by export, with what it was written from and the codebook', async () => {
    const { rows, workbook: file } = JSON.parse(
      await does('export --xlsx @all.xlsx --from 2020 --to 2022 --on 2024-06-01 --json'),
    );
    expect(file).toBe(at('all.xlsx'));
    for (const name of [
      'about',
      'codebook',
      'parties',
      'sources',
      'instruments',
      'acts',
      'participation',
      'panel',
    ])
      expect([name, sheetOf(at('all.xlsx'), name).rows.length]).toEqual([name, rows[name]]);
    const about = new Map(sheetOf(at('all.xlsx'), 'about').rows.map((r) => [r.cells[0], r.cells[1]]));
    expect(about.get('on')).toBe('2024-06-01');
    expect((await types('export')).code).toBe(2);
    const both = await types('export @all --xlsx @all.xlsx');
    expect([both.code, existsSync(at('all'))]).toEqual([2, false]);
  });

  test('keeps a text a text, whatever it begins with, a code its zeros, and a day a day', async () => {
    const texts = ['=1+1', '+1', '-1', '@x', "'q", '004', 'a_x0041_b', '<&"> й ệ', '1999-03-12'];
    const fields = [
      { name: 'text', type: 'string' },
      { name: 'day', type: 'date' },
      { name: 'n', type: 'integer' },
    ] as const;
    const days = ['2003-09-24', '1900-03-01', '1900-02-28', null, null, null, null, null, null];
    await writeWorkbook(at('kinds.xlsx'), 'x', 'en', [
      { name: 'kinds', fields, rows: () => [texts.map((text, i) => [text, days[i] as string | null, i])] },
    ]);
    const { rows } = sheetOf(at('kinds.xlsx'));
    expect(rows.map((r) => r.cells[0])).toEqual(texts);
    expect(rows.slice(0, 3).map((r) => [r.cells[1], r.cells[2]])).toEqual([
      ['2003-09-24', '0'],
      ['1900-03-01', '1'],
      ['1900-02-28', '2'],
    ]);
    expect(rows.flatMap((r) => [...(r.troubles ?? [])])).toEqual([]);
    expect(readFileSync(at('kinds.xlsx')).includes('<f>')).toBe(false);
  });
});
