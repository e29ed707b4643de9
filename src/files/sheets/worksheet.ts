/**
 * One worksheet as cells: where each stands, what it says, and what was found besides (ISO/IEC 29500-1, 18.3.1).
 *
 * Values are taken as the program stored them; nothing is computed. A formula counts by the value that was stored with it.
 */
import type { Syntax } from '../../terms/expected.ts';
import { unseenIn } from '../text.ts';
import { BadArchive } from '../zip.ts';
import { type SerialText, type Shows, serialText } from './serial.ts';
import type { CellTrouble } from './table.ts';
import { readingXml, type Xml } from './xml.ts';

export interface Cell {
  readonly text: string;
  readonly trouble?: CellTrouble;
  readonly isFormula?: true;
  /** a date of which the format shows no day, read as a month or a year */
  readonly isMonth?: true;
}

/** 1-based, both ends counted. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Worksheet {
  /** by row, then by column, 1-based; cells that hold nothing are not there */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merged: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface WorkbookParts {
  readonly strings: readonly string[];
  /** by the number of a cell's format */
  readonly shows: readonly Shows[];
  readonly is1904: boolean;
}

/** As many as a spreadsheet program has. */
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
/** Cells with something in them, and as many places as rows are wide: what a sheet held whole may take. */
const MAX_CELLS = 1_000_000;
const MAX_MERGED = 20_000;

/** @throws BadArchive */
export function readingWorksheet(
  name: string,
  parts: WorkbookParts,
): { readonly xml: Xml; readonly done: () => Worksheet } {
  const bad = (what: Syntax, found: string) => new BadArchive({ found, expected: `syntax:${what}`, name });
  const rows = new Map<number, Map<number, Cell>>();
  const merged: Range[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  let [row, column, places] = [0, 0, 0];
  let cells = new Map<number, Cell>();
  let cell: { type: string; style: number; isFormula: boolean } | undefined;
  let [value, inline] = ['', ''];
  let into: 'value' | 'inline' | undefined;
  let isPhonetic = false;

  const openRow = (at: string | undefined, isHidden: boolean): void => {
    const next = at === undefined ? row + 1 : whole(at);
    if (next === undefined || next <= row || next > MAX_ROWS) throw bad('rows-in-order', at ?? `${next}`);
    [row, column, cells] = [next, 0, new Map()];
    rows.set(row, cells);
    if (isHidden) hiddenRows.push(row);
  };
  const openCell = (attribute: (name: string) => string | undefined): void => {
    const at = attribute('r');
    const place = at === undefined ? { row, column: column + 1 } : placeOf(at);
    if (place === undefined || place.row !== row || place.column <= column || place.column > MAX_COLUMNS)
      throw bad('cells-in-order', at ?? `${column + 1}`);
    places += place.column - column;
    if (places > MAX_CELLS) throw bad('sheet-small', `${places}`);
    column = place.column;
    cell = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), isFormula: false };
    [value, inline] = ['', ''];
  };
  const closeCell = (): void => {
    if (!cell) return;
    const made = cellOf(cell, value, inline);
    if (made) {
      const unseen = unseenIn(made.text, () => ({ file: name }));
      if (unseen) throw bad('seen-letters', `${cellName(row, column)} ${unseen.found}`);
      cells.set(column, made);
    }
    cell = undefined;
  };
  const cellOf = (
    { type, style, isFormula }: { type: string; style: number; isFormula: boolean },
    raw: string,
    rich: string,
  ): Cell | undefined => {
    const of = (text: string, trouble?: CellTrouble): Cell | undefined => {
      const clean = text.replace(/\s+/gu, ' ').trim();
      if (clean === '' && !trouble) return undefined;
      return { text: clean, ...(trouble ? { trouble } : {}), ...(isFormula ? { isFormula } : {}) };
    };
    if (type === 'inlineStr') return of(unescaped(rich));
    if (raw === '')
      return isFormula && type !== 'str' ? of('=', { why: 'formula', suggestions: [] }) : undefined;
    if (type === 's') {
      const text = parts.strings[whole(raw) ?? -1];
      if (text === undefined) throw bad('known-string', `${cellName(row, column)} ${raw}`);
      return of(text);
    }
    if (type === 'str') return of(unescaped(raw));
    if (type === 'b') return of(raw === '1' || raw === 'true' ? 'TRUE' : 'FALSE');
    if (type === 'e') return of(raw, { why: 'error', suggestions: [] });
    if (type === 'd') return of(raw);
    const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(raw) ? Number(raw) : Number.NaN;
    if (type !== 'n' || !Number.isFinite(number)) throw bad('known-value', `${cellName(row, column)} ${raw}`);
    const shows = parts.shows[style] ?? 'number';
    if (shows === 'number') return of(plain(number));
    const { text, trouble }: SerialText = serialText(number, shows, parts.is1904);
    const made = of(text, trouble);
    return made && shows !== 'day' && /^\d{4}(-\d\d)?$/.test(text) ? { ...made, isMonth: true } : made;
  };

  const xml = readingXml(name, {
    open(element, attribute) {
      if (element === 'row') openRow(attribute('r'), isTrue(attribute('hidden')));
      else if (element === 'c') openCell(attribute);
      else if (element === 'v' && cell) into = 'value';
      else if (element === 'f' && cell) cell.isFormula = true;
      else if (element === 't' && cell && !isPhonetic) into = 'inline';
      else if (element === 'rPh') isPhonetic = true;
      else if (element === 'mergeCell') {
        const range = rangeOf(attribute('ref') ?? '');
        if (!range || merged.length >= MAX_MERGED) throw bad('known-range', attribute('ref') ?? '');
        merged.push(range);
      } else if (element === 'col' && isTrue(attribute('hidden'))) {
        const [first, last] = [whole(attribute('min') ?? ''), whole(attribute('max') ?? '')];
        if (first === undefined || last === undefined || last > MAX_COLUMNS || first > last)
          throw bad('known-range', `${attribute('min')}:${attribute('max')}`);
        for (let c = first; c <= last; c++) hiddenColumns.push(c);
      }
    },
    text(text) {
      if (into === 'value') value += text;
      else if (into === 'inline') inline += text;
    },
    close(element) {
      if (element === 'v' || element === 't') into = undefined;
      else if (element === 'rPh') isPhonetic = false;
      else if (element === 'c') closeCell();
    },
  });
  return { xml, done: () => ({ rows, merged, hiddenRows, hiddenColumns }) };
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

const whole = (text: string): number | undefined => (/^\d{1,7}$/.test(text) ? Number(text) : undefined);

/** A number as a person would read it in the cell: what floating point adds behind fifteen digits is not theirs. */
const plain = (n: number): string => String(Number(n.toPrecision(15)));

/** `C7` */
function placeOf(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  if (letters === '') return undefined;
  const column = [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function rangeOf(text: string): Range | undefined {
  const [from, to] = text.split(':').map(placeOf);
  if (!from || !to || from.row > to.row || from.column > to.column) return undefined;
  if (to.row > MAX_ROWS || to.column > MAX_COLUMNS) return undefined;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** `C` for 3. */
export function columnName(column: number): string {
  let [rest, name] = [column, ''];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** `_x000D_` stands for a character that XML does not hold (22.9.2.19). */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
