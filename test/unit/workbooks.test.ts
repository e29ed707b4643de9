/** Workbooks as clerks save them: days as numbers, merged cells, formulas, what is hidden; docs/formats/mapping.md */
import { describe, expect, test } from 'vitest';
import { Mapping, type Names, placeRows, readWorkbook, type Sheet } from '../../src/files/index.ts';
import { serialText, showsOf } from '../../src/files/sheets/serial.ts';
import { cell, grid, type More, type Sheets, workbook, worksheet } from '../support/workbook.ts';

const read = (sheets: Sheets, more?: More, wanted?: string) =>
  readWorkbook(workbook(sheets, more), 'w.xlsx', wanted);
const sheet = (rows: string, after = '', before = '', more?: More): Sheet => {
  const found = read({ Sheet1: worksheet(rows, after, before) }, more);
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found.value;
};
const cells = (s: Sheet) => [s.headings.cells, ...s.rows.map((r) => r.cells)];
const names: Names = (name) => (/^[a-z]+$/.test(name) ? { id: name } : { suggestions: [] });
const place = (
  s: Sheet,
  mapping: object = { party: 'Party', acts: [{ kind: 'ratify', received: 'Day' }] },
) => {
  const placed = placeRows(s, Mapping.parse(mapping), names);
  if (!placed.ok) throw new Error(JSON.stringify(placed.refusals));
  return placed.value;
};
const remarks = (s: Sheet) => Object.fromEntries((s.remarks ?? []).map((r) => [r.what, r.places]));
const HEAD = ['Party', 'Day'];

describe('a day that a spreadsheet stored', () => {
  test.each([
    [61, false, '1900-03-01'],
    [37888, false, '2003-09-24'],
    [2958465, false, '9999-12-31'],
    [0, true, '1904-01-01'],
    [36426, true, '2003-09-24'],
    [37888.604166666664, false, '2003-09-24 14:30'],
    [37888.00000001, false, '2003-09-24'],
  ])('%s, counted from 1904 (%s), is %s', (serial, is1904, text) => {
    expect(serialText(serial, 'day', is1904)).toEqual({ text });
  });

  test.each([
    [60, '1900-02-29', 'impossible-day'],
    [0, '0', 'impossible-day'],
    [-5, '-5', 'impossible-day'],
    [2958466, '2958466', 'impossible-day'],
    [59, '59', 'before-march-1900'],
    [1999, '1905-06-21', 'year-or-day'],
  ])('%s is not guessed', (serial, text, why) => {
    expect(serialText(serial, 'day', false)).toMatchObject({ text, trouble: { why } });
  });

  test('that its format shows as a month is that month, unless it is another day than the first', () => {
    expect(serialText(37865, 'month', false)).toEqual({ text: '2003-09' });
    expect(serialText(37888, 'month', false)).toEqual({ text: '2003-09-24' });
    expect(serialText(37622, 'year', false)).toEqual({ text: '2003' });
  });

  test.each([
    [14, undefined, 'day'],
    [17, undefined, 'month'],
    [2, undefined, 'number'],
    [20, undefined, 'number'],
    [164, '[$-409]d\\-mmm\\-yy;@', 'day'],
    [165, 'yyyy', 'year'],
    [166, 'mmmm yyyy', 'month'],
    [167, '#,##0.00" dollar"', 'number'],
    [168, '[h]:mm:ss', 'number'],
    [169, 'hh:mm', 'number'],
    [170, '[Red]0.00', 'number'],
    [171, 'General', 'number'],
    [172, 'yyyy/mm/dd hh:mm', 'day'],
  ])('is known by its format: %s %s shows a %s', (id, code, shows) => expect(showsOf(id, code)).toBe(shows));
});

describe('a workbook', () => {
  test('is read as the rows of its sheet, with texts that are shared, written out, or in several letters', () => {
    const strings =
      '<si><t>Party</t></si><si><r><t>Da</t></r><r><t>y</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si>';
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="3">${cell('A3', 'alpha')}${cell('B3', 37888, 1)}</row>`;
    const s = sheet(rows, '', '', { strings });
    expect(cells(s)).toEqual([HEAD, ['alpha', '2003-09-24']]);
    expect(s.rows[0]?.line).toBe(3);
  });

  test('says each thing that could not be placed by its cell', () => {
    const rows = grid([HEAD, ['alpha', '12/03/1999'], ['Nobody', 37888], ['beta', 1999]]);
    expect(place(sheet(rows)).notPlaced).toMatchObject([
      { cell: 'Sheet1!B2', why: 'ambiguous-day' },
      { cell: 'Sheet1!A3', why: 'unknown-party' },
      { cell: 'Sheet1!B4', why: 'year-or-day', suggestions: ['1905-06-21', '1999'] },
    ]);
  });

  test('with a number of no format that looks like a year is read as that year', () => {
    const { acts } = place(sheet(grid([HEAD, ['alpha', 1999]], 0)));
    expect(acts[0]?.row.received?.text).toBe('1999');
  });

  test('with formulas gives the values stored with them, says so, and refuses one without a value by its cell', () => {
    const rows = `${grid([HEAD])}<row r="2">${cell('A2', 'alpha')}<c r="B2" s="1"><f>C2+30</f><v>37888</v></c></row><row r="3">${cell('A3', 'beta')}<c r="B3" s="1"><f>C3+30</f></c></row><row r="4"><c r="A4" t="str"><f>A2&amp;"x"</f><v>alphax</v></c><c r="B4" t="e"><f>#REF!+1</f><v>#REF!</v></c></row>`;
    const s = sheet(rows);
    expect(remarks(s)).toEqual({ formulas: ['B2', 'A4', 'B4'] });
    const { acts, notPlaced } = place(s);
    expect(acts.map((a) => a.row.received?.text)).toEqual(['2003-09-24']);
    expect(notPlaced).toMatchObject([
      { cell: 'Sheet1!B3', why: 'formula' },
      { cell: 'Sheet1!B4', why: 'error', found: '#REF!' },
    ]);
  });

  test('with a cell merged over rows gives its value to each that has something besides', () => {
    const rows = grid([HEAD, ['alpha', 37888], [undefined, 37889], [undefined, undefined], ['beta', 37890]]);
    const s = sheet(rows, '<mergeCells><mergeCell ref="A2:A4"/></mergeCells>');
    expect(place(s).acts.map((a) => [a.row.party, a.row.received?.text])).toEqual([
      ['alpha', '2003-09-24'],
      ['alpha', '2003-09-25'],
      ['beta', '2003-09-26'],
    ]);
    expect(remarks(s)).toEqual({ merged: ['A2:A4'] });
  });

  test('makes one heading of several rows of them, and takes a single line above for a title', () => {
    const rows = grid([
      ['Status of the treaty'],
      ['Party', 'Signature', undefined],
      [undefined, 'Date', 'Place'],
      ['alpha', 37888, 'here'],
    ]);
    const merged = '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/></mergeCells>';
    const s = sheet(rows, merged);
    expect(cells(s)).toEqual([
      ['Party', 'Signature Date', 'Signature Place'],
      ['alpha', '2003-09-24', 'here'],
    ]);
    expect(remarks(s)).toEqual({ titles: ['1'] });
  });

  test.each([
    ['in the same column', 'Party'],
    ['in the lower row', undefined],
  ])(
    'makes one heading of a row merged over columns and the row that names them, the party %s',
    (_, party) => {
      const rows = (third: (string | number | undefined)[]) =>
        grid([
          ['Status of the treaty'],
          [party, 'Signature', undefined, 'Consent'],
          third,
          ['alpha', 37888, 'here', 37888, 'Ratification'],
        ]);
      const merged =
        '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:E2"/></mergeCells>';
      const under = ['Date', 'Place', 'Date', 'Kind'];
      expect(cells(sheet(rows([party ? undefined : 'Party', ...under]), merged))).toEqual([
        ['Party', 'Signature Date', 'Signature Place', 'Consent Date', 'Consent Kind'],
        ['alpha', '2003-09-24', 'here', '2003-09-24', 'Ratification'],
      ]);
      if (party === undefined) return;
      // A row with a day or a number in it, or without a word under each, is one of the sheet.
      for (const other of [
        ['beta', 37888, 'there', 'now', 'Accession'],
        ['beta', 'Date', 'Place', 'Date'],
      ])
        expect(sheet(rows(other), merged).rows).toHaveLength(2);
    },
  );

  test('reads what is hidden, and says so', () => {
    const rows = `${grid([HEAD])}<row r="2" hidden="1">${cell('A2', 'alpha')}${cell('B2', 37888, 1)}</row>`;
    const s = sheet(rows, '', '<cols><col min="2" max="3" hidden="true"/></cols>');
    expect(place(s).acts).toHaveLength(1);
    expect(remarks(s)).toEqual({ 'hidden-rows': ['2'], 'hidden-columns': ['B'] });
  });

  test('that counts from 1904 is read so, and says so', () => {
    const s = sheet(grid([HEAD, ['alpha', 36426]]), '', '', { is1904: true });
    expect(cells(s)[1]).toEqual(['alpha', '2003-09-24']);
    expect(Object.keys(remarks(s))).toEqual(['from-1904']);
  });

  test('of several sheets with something in them asks which, and tells the hidden ones', () => {
    const full = worksheet(grid([HEAD]));
    const sheets = { One: full, Two: { xml: full, state: 'hidden' }, Three: worksheet('') };
    expect(read(sheets)).toEqual({
      ok: false,
      sheets: [
        { name: 'One', isHidden: false },
        { name: 'Two', isHidden: true },
      ],
    });
    expect(read(sheets, {}, 'Two')).toMatchObject({ ok: true, value: { name: 'Two' } });
    expect(read(sheets, {}, 'Four')).toMatchObject({ ok: false, sheets: [{}, {}, {}] });
    expect(read({ One: worksheet(''), Two: full })).toMatchObject({ ok: true, value: { name: 'Two' } });
  });

  test('reads a date that was stored as text by the standard’s own form, and money as no date', () => {
    const rows = `${grid([HEAD])}<row r="2">${cell('A2', 'alpha')}<c r="B2" t="d"><v>2003-09-24</v></c></row><row r="3">${cell('A3', 'beta')}${cell('B3', 37888, 5)}</row>`;
    const { acts, notPlaced } = place(sheet(rows));
    expect(acts.map((a) => a.row.received?.text)).toEqual(['2003-09-24']);
    expect(notPlaced).toMatchObject([{ cell: 'Sheet1!B3', why: 'unreadable-day' }]);
  });
});
