/** Workbooks that were cut, forged or made to burst. */
import { writeFileSync } from 'node:fs';
import { zipSync, zlibSync } from 'fflate';
import {
  cell,
  grid,
  type More,
  partsOf,
  type Sheets,
  workbook,
  worksheet,
  zipped,
} from '../support/workbook.ts';
import type { Broken } from './broken.ts';
import { joined } from './damage.ts';

const MAP = 'party: Who\nacts:\n  - kind: ratify\n    received: Day\n';
const LINE = 'import @book.xlsx --map @map.yaml --instrument energy-charter-treaty --out @out';
const HEAD = ['Who', 'Day'];
const ROWS = grid([HEAD, ['France', 36231]]);
const GOOD: Sheets = { S: worksheet(ROWS) };

const bytes = (name: string, make: () => Uint8Array, says: RegExp, code?: 2 | 4): Broken => ({
  name: `a workbook ${name}`,
  line: LINE,
  says,
  ...(code === undefined ? {} : { code }),
  make(at) {
    writeFileSync(at('map.yaml'), MAP);
    writeFileSync(at('book.xlsx'), make());
  },
});
const book = (name: string, sheets: Sheets, more: More, says: RegExp, code?: 2 | 4) =>
  bytes(name, () => workbook(sheets, more), says, code);
const rows = (name: string, xml: string, says: RegExp) => book(name, { S: worksheet(xml) }, {}, says);
const part = (name: string, path: string, text: string | null, says: RegExp) =>
  book(name, GOOD, { parts: { [path]: text } }, says);
/** The bytes of a sound archive, changed. */
const changed = (name: string, change: (zip: Buffer) => Uint8Array, says: RegExp) =>
  bytes(name, () => change(Buffer.from(workbook(GOOD))), says);

const SHEET = 'xl/worksheets/sheet1.xml';
const endOf = (zip: Buffer) => zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
const firstEntry = (zip: Buffer) => zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
/** Everything up to a place is the first file; then the same file is named twice in the directory. */
const withName = (from: string, to: string) => (zip: Buffer) => {
  const text = zip.toString('latin1').replaceAll(from, to.padEnd(from.length, 'x').slice(0, from.length));
  return Buffer.from(text, 'latin1');
};

export const WORKBOOKS: readonly Broken[] = [
  // the archive
  changed('cut off in the middle', (zip) => zip.subarray(0, zip.length / 2), /book\.xlsx.*whole/s),
  changed('without its last byte', (zip) => zip.subarray(0, -1), /whole/),
  changed('with something behind its end', (zip) => joined(zip, Buffer.from('more')), /whole/),
  changed(
    'that is an empty archive',
    () => Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}`, 'latin1'),
    /workbook/,
  ),
  changed(
    'whose directory lies beyond its end',
    (zip) => {
      zip.writeUInt32LE(zip.length + 1000, endOf(zip) + 16);
      return zip;
    },
    /whole/,
  ),
  changed(
    'that is one of several disks',
    (zip) => {
      zip.writeUInt16LE(3, endOf(zip) + 4);
      return zip;
    },
    /one piece/,
  ),
  changed(
    'that says it has sixty thousand files',
    (zip) => {
      zip.writeUInt16LE(60_000, endOf(zip) + 8);
      zip.writeUInt16LE(60_000, endOf(zip) + 10);
      return zip;
    },
    /2,000 files/,
  ),
  changed(
    'that is locked with a password',
    (zip) => {
      zip.writeUInt16LE(1, firstEntry(zip) + 8);
      return zip;
    },
    /without a password/,
  ),
  changed(
    'packed in a way that nobody uses',
    (zip) => {
      zip.writeUInt16LE(99, firstEntry(zip) + 10);
      return zip;
    },
    /stored or deflated/,
  ),
  changed('with a name that leads out of the folder', withName('xl/styles.xml', '../../etc/pas'), /lead out/),
  changed('with a name that begins at the root', withName('xl/styles.xml', '/etc/password'), /lead out/),
  changed('with a name of a drive', withName('xl/styles.xml', 'C:/styles.xml'), /lead out/),
  changed('with a name with backslashes', withName('xl/styles.xml', 'xl\\..\\..\\x.xml'), /lead out/),
  changed('with a name with a line end', withName('xl/styles.xml', 'xl/st\nyle.xml'), /lead out/),
  changed(
    'with two files of one name',
    withName('xl/styles.xml', '_rels/.rels/x').bind(null),
    /workbook|once|xlsx/,
  ),
  changed(
    'with a checksum that is not its own',
    (zip) => {
      const at = firstEntry(zip);
      for (
        let i = at;
        i >= 0 && i < endOf(zip);
        i = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), i + 1)
      )
        zip.writeUInt32LE(1, i + 16);
      return zip;
    },
    /checksum/,
  ),
  changed(
    'that says it is smaller than it is',
    (zip) => {
      for (
        let i = firstEntry(zip);
        i >= 0 && i < endOf(zip);
        i = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), i + 1)
      )
        zip.writeUInt32LE(10, i + 24);
      return zip;
    },
    /sizes/,
  ),
  changed(
    'whose files lie over one another',
    (zip) => {
      const places: number[] = [];
      for (
        let i = firstEntry(zip);
        i >= 0 && i < endOf(zip);
        i = zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), i + 1)
      )
        places.push(i);
      const [first] = places as [number];
      for (const at of places) zip.writeUInt32LE(zip.readUInt32LE(first + 42), at + 42);
      return zip;
    },
    /over one another/,
  ),
  changed(
    'whose packed bytes are noise',
    (zip) => {
      const at = zip.indexOf(Buffer.from('PK\u0003\u0004', 'latin1')) + 30 + '[Content_Types].xml'.length;
      return Buffer.from(
        zip.map((byte, i) => (i >= at && i < firstEntry(zip) && i % 3 === 0 ? byte ^ 0x5a : byte)),
      );
    },
    /xlsx/,
  ),
  bytes(
    'of before 2007',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]),
    /2007/,
  ),
  bytes(
    'that is a bomb of a hundred million spaces',
    () => {
      const parts = partsOf(GOOD);
      parts.set(SHEET, new TextEncoder().encode(worksheet(`${ROWS}${' '.repeat(100_000_000)}`)));
      return zipped(parts);
    },
    /200 times|64 MiB/,
  ),
  bytes(
    'that is a bomb of many small parts',
    () => {
      const parts = partsOf(
        Object.fromEntries(
          Array.from({ length: 150 }, (_, i) => [`S${i}`, worksheet(`${' '.repeat(900_000)}`)]),
        ),
      );
      return zipped(parts);
    },
    /64 MiB/,
  ),
  bytes(
    'of more files than any has',
    () => {
      const parts = partsOf(GOOD);
      for (let i = 0; i < 2_100; i++) parts.set(`xl/media/${i}.png`, new Uint8Array(1));
      return zipped(parts);
    },
    /2,000 files/,
  ),
  bytes(
    'of seventeen million bytes',
    () =>
      zipSync({ 'a.bin': [new Uint8Array(17 * 1024 * 1024).map((_, i) => (i * 7919) >> 5), { level: 0 }] }),
    /book\.xlsx/,
  ),
  bytes(
    'that is some other archive',
    () => zipSync({ 'readme.txt': new TextEncoder().encode('hello') }),
    /2007/,
  ),
  bytes(
    'that is a compressed text',
    () => zlibSync(new TextEncoder().encode('Who,Day\n'.repeat(100))),
    /book\.xlsx/,
  ),
  // the XML
  part(
    'with a document type',
    SHEET,
    `<?xml version="1.0"?><!DOCTYPE x><worksheet><sheetData/></worksheet>`,
    /document type/,
  ),
  part(
    'with a billion laughs',
    SHEET,
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}">]><worksheet><sheetData>&b;</sheetData></worksheet>`,
    /document type/,
  ),
  part(
    'with an entity from a file',
    SHEET,
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>`,
    /document type/,
  ),
  part(
    'with an entity that nobody declared',
    SHEET,
    worksheet('<row r="1"><c r="A1" t="str"><v>&a;</v></c></row>'),
    /well-formed/,
  ),
  part(
    'with a tag that is not closed',
    SHEET,
    '<worksheet><sheetData><row></sheetData></worksheet>',
    /well-formed/,
  ),
  part('whose sheet ends too early', SHEET, '<worksheet><sheetData>', /well-formed/),
  part('whose sheet is empty', SHEET, '', /well-formed|xlsx/),
  part('whose sheet is a text', SHEET, 'hello', /well-formed/),
  part('with an attribute twice', SHEET, '<worksheet a="1" a="2"/>', /well-formed/),
  part('with elements a hundred deep', SHEET, `${'<a>'.repeat(100)}${'</a>'.repeat(100)}`, /64 deep/),
  part('with XML in Latin-1', SHEET, '<?xml version="1.0" encoding="ISO-8859-1"?><worksheet/>', /UTF-8/),
  book(
    'with XML that is not UTF-8',
    GOOD,
    { parts: { [SHEET]: Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]) } },
    /UTF-8/,
  ),
  part('with a NUL in its XML', SHEET, '<worksheet>\0</worksheet>', /well-formed/),
  // the parts
  part('without relations', '_rels/.rels', null, /2007/),
  part('without a workbook', 'xl/workbook.xml', null, /xlsx/),
  part('without relations of its workbook', 'xl/_rels/workbook.xml.rels', null, /sheet with something/),
  part('without its sheet', SHEET, null, /part of the workbook/),
  part(
    'whose sheet lies outside',
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>',
    /part of the workbook/,
  ),
  part(
    'whose sheet is on another machine',
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" TargetMode="External" Target="https://example.org/x"/></Relationships>',
    /sheet with something/,
  ),
  part(
    'with two sheets of one name',
    'xl/workbook.xml',
    '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="rId1"/><sheet name="S" r:id="rId1"/></sheets></workbook>',
    /xlsx/,
  ),
  book('of which every sheet is empty', { S: worksheet('') }, {}, /sheet with something/),
  book(
    'of two sheets, without a word which',
    { One: worksheet(ROWS), Two: worksheet(ROWS) },
    {},
    /--sheet: "One", "Two"/,
    2,
  ),
  // the cells
  rows('with a row twice', `${ROWS}<row r="2"><c r="A2"/></row>`, /count upwards/),
  rows('with a row zero', '<row r="0"/>', /count upwards/),
  rows('with a row beyond the last', '<row r="1048577"/>', /count upwards/),
  rows('with a row of a million digits', `<row r="${'9'.repeat(1_000_000)}"/>`, /count upwards/),
  rows('with a cell twice', `<row r="1">${cell('A1', 'Who')}${cell('A1', 'Day')}</row>`, /in their order/),
  rows('with a cell of another row', `<row r="1">${cell('A2', 'Who')}</row>`, /in their order/),
  rows('with a column beyond the last', `<row r="1">${cell('XFE1', 'Who')}</row>`, /in their order/),
  rows('with a place that is none', `<row r="1">${cell('1A', 'Who')}</row>`, /in their order/),
  rows(
    'with a last cell in every row',
    Array.from({ length: 70 }, (_, i) => `<row r="${i + 1}">${cell(`XFD${i + 1}`, 'x')}</row>`).join(''),
    /million cells/,
  ),
  rows(
    'with a text that is not in its table',
    '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
    /table of texts/,
  ),
  rows(
    'with a text of a negative number',
    '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
    /table of texts/,
  ),
  rows(
    'with a kind of value that there is none of',
    '<row r="1"><c r="A1" t="x"><v>7</v></c></row>',
    /kind of value/,
  ),
  rows('with a number that is none', '<row r="1"><c r="A1"><v>seven</v></c></row>', /kind of value/),
  rows('with a number that is not finite', '<row r="1"><c r="A1"><v>1e999</v></c></row>', /kind of value/),
  rows(
    'with a mark that turns the direction of writing',
    `<row r="1">${cell('A1', 'Who\u202e')}</row>`,
    /can be seen/,
  ),
  rows('with a NUL written as an escape', `<row r="1">${cell('A1', 'Who_x0000_')}</row>`, /can be seen/),
  rows(
    'with half of a surrogate pair written as an escape',
    `<row r="1">${cell('A1', 'Who_xD800_')}</row>`,
    /can be seen/,
  ),
  book(
    'with a range that is none',
    { S: worksheet(ROWS, '<mergeCells><mergeCell ref="A9:A2"/></mergeCells>') },
    {},
    /range/,
  ),
  book(
    'with more ranges than may be',
    { S: worksheet(ROWS, `<mergeCells>${'<mergeCell ref="A2:A3"/>'.repeat(20_001)}</mergeCells>`) },
    {},
    /range/,
  ),
  // what it says
  rows(
    'with a formula without a value',
    `${grid([HEAD])}<row r="2">${cell('A2', 'France')}<c r="B2" s="1"><f>A1</f></c></row>`,
    /S!B2.*formula/,
  ),
  rows(
    'with an error for a day',
    `${grid([HEAD])}<row r="2">${cell('A2', 'France')}<c r="B2" t="e"><v>#REF!</v></c></row>`,
    /S!B2.*error/,
  ),
  rows('with the day that 1900 did not have', grid([HEAD, ['France', 60]]), /S!B2.*no calendar/),
  rows('with a day that programs read as two', grid([HEAD, ['France', 59]]), /S!B2.*before 1 March 1900/),
  rows('with a year in a cell of days', grid([HEAD, ['France', 1999]]), /S!B2.*can be a year/),
  rows('with a day beyond the last', grid([HEAD, ['France', 99_999_999]]), /S!B2/),
  rows(
    'with several days in one cell',
    grid([HEAD, ['France', '1 May 1999; 2 June 2000']]),
    /S!B2.*several days/,
  ),
  rows(
    'with headings that the mapping does not know',
    grid([
      ['Name', 'When'],
      ['France', 36231],
    ]),
    /S!1:1/,
  ),
];
