/**
 * Cells of a worksheet as headings and rows. What spreadsheets can do and tables of text cannot is undone in the one way that
 * its reader sees, and told: a cell merged over several rows stands in each of them; headings of several rows become one; lines
 * above the headings that hold hardly a cell are a title.
 */
import { readSheetDay } from './days.ts';
import { type Sheet, type SheetRemark, type SheetRow, TITLES_WITHIN, titlesAbove } from './table.ts';
import { type Cell, cellName, columnName, type Range, type Worksheet } from './worksheet.ts';

/** More places than that are counted and not listed. */
const LISTED = 8;

export function rowsOfWorksheet(file: string, name: string, worksheet: Worksheet, is1904: boolean): Sheet {
  const filled = [...worksheet.rows].filter(([, cells]) => cells.size > 0);
  const titles = titlesOf(filled, worksheet.merged);
  const [first] = filled[titles] ?? [1];
  const tall = worksheet.merged.filter((m) => m.top === first && m.bottom > m.top);
  const last = Math.max(first, lowerHeadings(filled, titles, worksheet.merged), ...tall.map((m) => m.bottom));
  const headings: SheetRow = { line: first, cells: headingsOf(worksheet, first, last) };
  const down = worksheet.merged.filter((m) => m.top > last);
  const spread = spreadDown(worksheet, down);
  const rows = filled
    .filter(([line]) => line > last)
    .map(([line, cells]) => rowOf(line, cells, spread.get(line)));
  const cellsOf = (is: (cell: Cell) => boolean): string[] =>
    filled.flatMap(([line, cells]) =>
      [...cells].filter(([, cell]) => is(cell)).map(([column]) => cellName(line, column)),
    );
  const remarks = [
    remark(
      'titles',
      filled.slice(0, titles).map(([line]) => `${line}`),
    ),
    remark(
      'formulas',
      cellsOf((cell) => cell.isFormula === true && cell.trouble?.why !== 'formula'),
    ),
    remark(
      'months',
      cellsOf((cell) => cell.isMonth === true),
    ),
    remark(
      'merged',
      down.map((m) => `${cellName(m.top, m.left)}:${cellName(m.bottom, m.right)}`),
    ),
    remark(
      'hidden-rows',
      worksheet.hiddenRows.filter((r) => (worksheet.rows.get(r)?.size ?? 0) > 0).map(String),
    ),
    remark('hidden-columns', hiddenColumns(worksheet, filled)),
    ...(is1904 && filled.length > 0 ? [{ what: 'from-1904', n: 1, places: [] } as const] : []),
  ].filter((r) => r.n > 0);
  return { file, headings, rows, name, remarks };
}

const remark = (what: SheetRemark['what'], places: readonly string[]): SheetRemark => ({
  what,
  n: places.length,
  places: places.slice(0, LISTED),
});

/** How many filled rows stand above the headings. */
function titlesOf(
  filled: readonly (readonly [number, ReadonlyMap<number, Cell>])[],
  merged: readonly Range[],
): number {
  const heading = titlesAbove(
    filled.slice(0, TITLES_WITHIN).map(([, cells]) => [...cells.values()].map(({ text }) => text)),
  );
  if (heading === 0) return 0;
  // The upper of two rows of headings can have a single one, merged over those below it, or a few, each over several columns.
  const [line, cells] = filled[heading - 1] as (typeof filled)[number];
  const isTall = merged.some((m) => m.top === line && m.bottom > m.top);
  const isUpper = isTall || (cells.size > 1 && lowerHeadings(filled, heading - 1, merged) > 0);
  return isUpper ? heading - 1 : heading;
}

const isWords = ({ text, trouble }: Cell): boolean => {
  const read = trouble ? undefined : readSheetDay(text);
  return read !== undefined && 'trouble' in read && read.trouble === 'unreadable-day' && /\p{L}/u.test(text);
};

/**
 * The row under `Signature`, merged over two columns, that has `Date` and `Place` there; 0 if there is none. All in both are words: a row with
 * a day or a number is no heading, and one without can hold no act.
 */
function lowerHeadings(
  filled: readonly (readonly [number, ReadonlyMap<number, Cell>])[],
  upper: number,
  merged: readonly Range[],
): number {
  const [above, below] = [filled[upper], filled[upper + 1]];
  if (!above || !below || ![...above[1].values(), ...below[1].values()].every(isWords)) return 0;
  const wide = merged.filter((m) => m.top === above[0] && m.bottom === m.top && above[1].has(m.left));
  const isNamed = ({ left, right }: Range): boolean => {
    for (let c = left; c <= right; c++) if (!below[1].has(c)) return false;
    return right > left;
  };
  return wide.length > 0 && wide.every(isNamed) ? below[0] : 0;
}

/** Of several rows of headings one name a column, upper first: `Signature` over `Date` is `Signature Date`. */
function headingsOf({ rows, merged }: Worksheet, first: number, last: number): string[] {
  const names: string[][] = [];
  for (let line = first; line <= last; line++)
    for (const [column, { text }] of rows.get(line) ?? []) {
      const wide = merged.find((m) => m.top === line && m.left === column && last > first);
      for (let c = column; c <= Math.min(wide?.right ?? column, column + 100); c++) {
        const above = names[c - 1] ?? [];
        names[c - 1] = above;
        above.push(text);
      }
    }
  return Array.from(names, (parts) => (parts ?? []).join(' '));
}

/** What a cell that is merged over several rows says in each but the first. */
function spreadDown({ rows }: Worksheet, merged: readonly Range[]): Map<number, Map<number, Cell>> {
  const spread = new Map<number, Map<number, Cell>>();
  for (const { top, left, bottom } of merged) {
    const cell = rows.get(top)?.get(left);
    if (!cell) continue;
    for (let line = top + 1; line <= bottom; line++) {
      // A row with nothing else in it is no row.
      if ((rows.get(line)?.size ?? 0) === 0) continue;
      spread.set(line, (spread.get(line) ?? new Map()).set(left, cell));
    }
  }
  return spread;
}

function rowOf(line: number, cells: ReadonlyMap<number, Cell>, spread?: ReadonlyMap<number, Cell>): SheetRow {
  const all = new Map([...(spread ?? []), ...cells]);
  const width = Math.max(0, ...all.keys());
  const troubles = [...all].flatMap(([column, { trouble }]) =>
    trouble ? [[column - 1, trouble] as const] : [],
  );
  return {
    line,
    cells: Array.from({ length: width }, (_, i) => all.get(i + 1)?.text ?? ''),
    ...(troubles.length > 0 ? { troubles: new Map(troubles) } : {}),
  };
}

function hiddenColumns(
  { hiddenColumns: hidden }: Worksheet,
  filled: readonly (readonly [number, ReadonlyMap<number, Cell>])[],
): string[] {
  const used = new Set(filled.flatMap(([, cells]) => [...cells.keys()]));
  return hidden.filter((column) => used.has(column)).map(columnName);
}
