/**
 * United Nations Treaty Collection, the live page of a status table (`ViewDetails.aspx`), and what it exports as a spreadsheet, which is
 * such a page by another name: the table whose id ends in `tblgrid`, its first row the headings, as described in `untc.ts`.
 *
 * Source: a description of the page, written down in 2026. No page itself was at hand; one that is otherwise is refused, and never
 * read in part. What the page says above the table of the treaty itself, and how many parties it counts, is told and not used.
 */
import type { Read, Refusal } from '../../terms/index.ts';
import { readPage } from '../sheets/html.ts';
import { MAX_SHEET_BYTES, type Sheet, type SheetRemark } from '../sheets/table.ts';
import { readText } from '../text.ts';

const GRID = /(?:^|_)tblgrid$/i;
/** `Entry into force : 4 January 1969, in accordance with article 19`, `Status : Signatories : 88. Parties : 182`. */
const HEADER = [
  /Entry into force\s*:\s*\d{1,2} \p{L}+ \d{4}/iu,
  /Signatories\s*:\s*\d+/i,
  /Parties\s*:\s*\d+/i,
] as const;

/** Whether a file is a page, whatever it is called. */
export const isPage = (first: Uint8Array): boolean =>
  /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(
    new TextDecoder().decode(first.subarray(0, 4_096)),
  );

export function readStatusPage(bytes: Uint8Array, file: string): Read<Sheet> {
  const at = (text: string, offset: number) => ({
    file,
    line: text.slice(0, offset).split('\n').length,
  });
  const read = readText(bytes, file, at, MAX_SHEET_BYTES);
  if (!read.ok) return read;
  const page = readPage(read.value.replaceAll('\r\n', '\n'));
  const grids = page.tables.filter((t) => GRID.test(t.id));
  const refuse = (found: string, line?: number): Read<Sheet> => {
    const where = line === undefined ? { file } : { file, line };
    const refusal: Refusal = { code: 'bad-format', where, found, expected: 'form:status-page' };
    return { ok: false, refusals: [refusal] };
  };
  const [grid] = grids;
  if (!grid || grids.length > 1) return refuse(`${grids.length} × tblgrid`);
  const [headings, ...rows] = grid.rows;
  if (!headings || rows.length === 0) return refuse(`${grid.rows.length} × tr`);
  // A row that runs on past its headings is a table that was not understood.
  const wide = rows.find((row) => row.cells.length > headings.cells.length);
  if (wide) return refuse(`${wide.cells.length} × td`, wide.line);
  const marked = grid.rows.filter((row) => row.marks > 0);
  const says = HEADER.flatMap((form) => form.exec(page.text)?.[0].replace(/\s+/g, ' ') ?? []);
  const remarks: SheetRemark[] = [
    { what: 'footnotes', n: marked.length, places: marked.slice(0, 8).map((row) => `${row.line}`) },
    { what: 'page-says', n: says.length, places: says },
  ];
  return { ok: true, value: { file, headings, rows, remarks: remarks.filter((r) => r.n > 0) } };
}
