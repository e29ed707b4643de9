/** The live page of a status table, in the form in which it is described; made up for this test, with parties that are made up too. */
import { describe, expect, test } from 'vitest';
import {
  guessMapping,
  isPage,
  Mapping,
  placeRows,
  readStatusPage,
  type Sheet,
} from '../../src/files/index.ts';
import { readPage } from '../../src/files/sheets/html.ts';
import { timed } from '../support/processor-time.ts';

const ID = 'ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_tblgrid';
const HEAD =
  '<tr><th>Participant <sup>2, 3</sup></th><th>Signature</th><th>Ratification, Acceptance(A), Accession(a)</th></tr>';
const page = (rows: string, { id = ID, head = HEAD } = {}) => `<!DOCTYPE html>
<html><head><title>Pact</title><script>document.write("<table id='x_tblgrid'>")</script></head><body>
<!-- <table id="${ID}"> -->
<table><tr><td>Entry into force</td><td>:</td><td>4&nbsp;January 1969, in accordance with article 19</td></tr>
<tr><td>Status</td><td>:</td><td>Signatories : 2. Parties : 3</td></tr></table>
<table class="tbl" id="${id}">
${head}
${rows}
</table><p>End note 2</p></body></html>`;
const ROWS = `<tr><td>Alpha <a href="#"><sup>4</sup></a></td><td>1 Mar 1966</td><td>24 Sep 2003 a</td></tr>
<tr><td>C&ocirc;te d&#39;Ora<td><td>&nbsp;2&#160;Feb&nbsp;1967 A
<tr><td>[Gamma]</td><td>&nbsp;</td><td>3 Mar 1968</td></tr>`;
const read = (html: string | Uint8Array) =>
  readStatusPage(typeof html === 'string' ? new TextEncoder().encode(html) : html, 'page.html');
const sheet = (html: string): Sheet => {
  const found = read(html);
  if (!found.ok) throw new Error(JSON.stringify(found.refusals));
  return found.value;
};

describe('a page of a status table', () => {
  test('is the rows of its grid, with nothing of the rest of the page', () => {
    const { headings, rows } = sheet(page(ROWS));
    expect(headings.cells).toEqual(['Participant', 'Signature', 'Ratification, Acceptance(A), Accession(a)']);
    expect(rows.map((r) => [r.line, ...r.cells])).toEqual([
      [8, 'Alpha', '1 Mar 1966', '24 Sep 2003 a'],
      [9, "Côte d'Ora", '', '2 Feb 1967 A'],
      [10, '[Gamma]', '', '3 Mar 1968'],
    ]);
  });

  test('tells what was left out and what it says of itself', () => {
    expect(sheet(page(ROWS)).remarks).toEqual([
      { what: 'footnotes', n: 2, places: ['7', '8'] },
      {
        what: 'page-says',
        n: 3,
        places: ['Entry into force : 4 January 1969', 'Signatories : 2', 'Parties : 3'],
      },
    ]);
  });

  test('is recognised as its publisher’s, and becomes acts; who stands in brackets is asked about', () => {
    const s = sheet(page(ROWS));
    const guess = guessMapping(s);
    expect([guess.layout, guess.open]).toEqual(['United Nations Treaty Collection', []]);
    const names = (name: string) => ({ id: name.toLowerCase().replace(/[^a-z]+/g, '-') });
    const placed = placeRows(s, Mapping.parse(guess.mapping), names);
    if (!placed.ok) throw new Error(JSON.stringify(placed.refusals));
    expect(placed.value.acts.map(({ row }) => [row.party, row.kind])).toEqual([
      ['alpha', 'sign'],
      ['alpha', 'accede'],
      ['c-te-d-ora', 'accept'],
    ]);
    expect(placed.value.notPlaced).toMatchObject([{ why: 'in-brackets', suggestions: ['gamma'] }]);
  });

  test.each([
    ['without such a table', page(ROWS, { id: 'other' }), '0 × tblgrid'],
    ['with two of them', page(ROWS) + page(ROWS), '2 × tblgrid'],
    ['whose table has headings only', page(''), '1 × tr'],
    ['with a row longer than its headings', page(`${ROWS}<tr><td>a<td>b<td>c<td>d</tr>`), '4 × td', 10],
  ])('is refused %s', (_, html, found, line?: unknown) => {
    expect(read(html)).toEqual({
      ok: false,
      refusals: [
        {
          code: 'bad-format',
          where: { file: 'page.html', ...(line ? { line } : {}) },
          found,
          expected: 'form:status-page',
        },
      ],
    });
  });

  test('is refused in another coding, with characters that nobody sees, and when it is too long', () => {
    const latin = Uint8Array.from(page('<tr><td>Cöte</td></tr>'), (c) => c.charCodeAt(0));
    for (const [bytes, code] of [
      [latin, 'not-utf8'],
      [page('<tr><td>Al\u200bpha</td></tr>'), 'bad-format'],
      [page(' '.repeat(5_000_000)), 'too-large'],
    ] as const) {
      const found = read(bytes);
      expect(found.ok ? '' : found.refusals[0]?.code).toBe(code);
    }
  });
});

test('a page is told from a text by how it begins, whatever it is called', () => {
  const is = (text: string) => isPage(new TextEncoder().encode(text));
  expect([is(page('')), is('\ufeff\n<table>'), is('<!-- x --><html>')]).toEqual([true, true, true]);
  expect([is('Party,Day\n'), is('<Alpha>,1999'), is('')]).toEqual([false, false, false]);
});

test('cells over several rows and columns stand where a browser draws them, and inner tables apart', () => {
  const { tables } = readPage(
    '<table id=a><tr><th rowspan=2>A<th colspan="2">B<tr><td>1<td>2<tr><td>x<td><table><tr><td>in</table>y</table>',
  );
  expect(tables.map((t) => [t.id, t.rows.map((r) => r.cells)])).toEqual([
    ['', [['in']]],
    [
      'a',
      [
        ['A', 'B', ''],
        ['A', '1', '2'],
        ['x', 'y'],
      ],
    ],
  ]);
});

test('a page that was made to be slow is read as soon as any other', () => {
  const [ms] = timed(() => {
    for (const bad of ['<a', '<a "', "<td '", '<table><tr><td rowspan=9999>', '<!--', '<script', '<sup>1'])
      readPage(bad.repeat(Math.floor(200_000 / bad.length)));
  });
  expect(ms).toBeLessThan(20_000);
});
