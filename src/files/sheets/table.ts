/**
 * A sheet as its publisher or a clerk saved it, to rows of cells: what separates the cells and how the letters are
 * coded is found out, what the cells mean is not.
 *
 * RFC 4180 with the liberties that spreadsheets take: UTF-8 or UTF-16 with a byte order mark; comma, semicolon, tab or
 * vertical bar; quoted fields over several lines; rows shorter than their heading. Nothing is corrected. A text is read in
 * parts of whole rows, so that a long one need not be held.
 */
import { CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm/sync';
import type { Read, Refusal } from '../../terms/index.ts';
import { quote } from '../refusals.ts';
import { readText, tooLarge } from '../text.ts';
import { readSheetDay } from './days.ts';
import type { WhyNotPlaced } from './place.ts';

/** What is held of a text at once: a sheet in memory, or one row of a long one. */
export const MAX_SHEET_BYTES = 4 * 1024 * 1024;
/** The longest text that is read: some millions of rows. */
export const MAX_SHEET_TEXT = 1024 * 1024 * 1024;

/** Why a cell says nothing that can be used, where the file itself shows that. */
export interface CellTrouble {
  readonly why: WhyNotPlaced;
  readonly suggestions: readonly string[];
}

export interface SheetRow {
  /** 1-based, of its first cell */
  readonly line: number;
  readonly cells: readonly string[];
  /** by the number of the cell, from 0 */
  readonly troubles?: ReadonlyMap<number, CellTrouble>;
}

/** What had to be decided to make rows of a worksheet, and where. */
export interface SheetRemark {
  readonly what:
    | 'formulas' // the value that was stored was taken
    | 'from-1904' // days are counted from 1904
    | 'hidden-columns' // read all the same
    | 'hidden-rows'
    | 'merged' // one value for several rows
    | 'months' // the format shows no day
    | 'titles' // lines above the headings
    | 'footnotes' // marks of footnotes on a page, which were left out
    | 'page-says'; // what a page says of its table
  readonly n: number;
  /** the first few, as cells, rows or columns */
  readonly places: readonly string[];
}

export interface Sheet {
  readonly file: string;
  readonly headings: SheetRow;
  readonly rows: readonly SheetRow[];
  /** of a workbook: what the sheet is called, and what its reader is told */
  readonly name?: string;
  readonly remarks?: readonly SheetRemark[];
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

export function readSheet(bytes: Uint8Array | string, file: string): Read<Sheet> {
  const size = bytes.length;
  if (size > MAX_SHEET_BYTES) return { ok: false, refusals: [tooLarge(file, size, MAX_SHEET_BYTES)] };
  const text = sheetText(file);
  const read = text.push(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  if (!read.ok) return read;
  const rest = text.end();
  if (!rest.ok) return rest;
  return { ok: true, value: { file, ...headed([...read.value, ...rest.value]) } };
}

/** A title is looked for in so many rows. */
export const TITLES_WITHIN = 20;

/**
 * How many rows stand above the headings, by how many filled cells each of the first rows has: the headings are in the first that
 * has several, and half as many as the fullest. A title has one, or two: `As of`, `1 May 2004`.
 */
export function titlesAbove(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, TITLES_WITHIN).map(filledIn);
  const fullest = Math.max(...first, 0);
  return Math.max(
    0,
    first.findIndex((n) => n > 1 && 2 * n >= fullest),
  );
}

/** Of two of which one is a day neither is a heading. */
function filledIn(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 2 && filled.some((cell) => 'date' in readSheetDay(cell)) ? 1 : filled.length;
}

/** A text whose rows above the headings are a title. */
export function headed(all: readonly SheetRow[]): Pick<Sheet, 'headings' | 'rows' | 'remarks'> {
  const titles = titlesAbove(all.slice(0, TITLES_WITHIN).map(({ cells }) => cells));
  // Of a sheet without headings every column is missing: whoever looks for one says so.
  const [headings = { line: 1, cells: [] }, ...rows] = all.slice(titles);
  const places = all.slice(0, titles).map(({ line }) => `${line}`);
  return { headings, rows, ...(titles > 0 ? { remarks: [{ what: 'titles', n: titles, places }] } : {}) };
}

/** Rows of a text that comes in parts. The first that is wrong ends it. */
export interface SheetText {
  push(bytes: Uint8Array): Read<SheetRow[]>;
  end(): Read<SheetRow[]>;
}

const [LINE_FEED, QUOTATION_MARK] = [0x0a, 0x22];

export function sheetText(file: string): SheetText {
  let held: Uint8Array = new Uint8Array();
  // How far what is held was looked at, where it can be cut, and whether that is inside quotation marks.
  let [seen, cut, isQuoted] = [0, 0, false];
  let line = 1;
  let delimiter: string | undefined;
  let utf16: TextDecoder | undefined;
  let isFirst = true;

  const rowsIn = (bytes: Uint8Array): Read<SheetRow[]> => {
    const from = line;
    const at = (text: string, offset: number) => ({
      file,
      line: from + text.slice(0, offset).split('\n').length - 1,
    });
    // Only the first byte order mark of a text is one.
    const mark: Refusal[] =
      !isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
        ? [{ code: 'bad-format', where: { file, line }, found: 'U+FEFF', expected: 'form:plain-text' }]
        : [];
    if (mark.length > 0) return { ok: false, refusals: mark };
    const read = readText(bytes, file, at, bytes.length);
    if (!read.ok) return read;
    isFirst = false;
    const text = read.value.replaceAll('\r\n', '\n');
    delimiter ??= text.trim() === '' ? undefined : separatorOf(text);
    line += text.split('\n').length - 1;
    try {
      return { ok: true, value: rowsOf(text, delimiter ?? ',', from - 1) };
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const where = { file, line: from - 1 + (typeof error.lines === 'number' ? error.lines : 1) };
      const found = quote(text.split('\n')[where.line - from]);
      return { ok: false, refusals: [{ code: 'csv-syntax', where, found, expected: 'syntax:closed-field' }] };
    }
  };
  const take = (bytes: Uint8Array): void => {
    const longer = new Uint8Array(held.length + bytes.length);
    longer.set(held);
    longer.set(bytes, held.length);
    held = longer;
    for (; seen < held.length; seen++) {
      const byte = held[seen];
      if (byte === QUOTATION_MARK) isQuoted = !isQuoted;
      else if (byte === LINE_FEED && (!isQuoted || delimiter === '|')) cut = seen + 1;
    }
  };
  const decoded = (bytes: Uint8Array, isLast: boolean): Uint8Array => {
    if (isFirst && held.length === 0) utf16 ??= utf16Of(bytes);
    return utf16 ? new TextEncoder().encode(utf16.decode(bytes, { stream: !isLast })) : bytes;
  };

  return {
    push(bytes) {
      take(decoded(bytes, false));
      if (cut === 0)
        return held.length > MAX_SHEET_BYTES
          ? {
              ok: false,
              refusals: [
                {
                  code: 'csv-syntax',
                  where: { file, line },
                  found: quote(new TextDecoder().decode(held.subarray(0, 200)).split('\n')[0]),
                  expected: 'syntax:closed-field',
                },
              ],
            }
          : { ok: true, value: [] };
      const part = held.subarray(0, cut);
      [held, seen, cut] = [held.slice(cut), seen - cut, 0];
      return rowsIn(part);
    },
    end() {
      take(decoded(new Uint8Array(), true));
      const part = held;
      held = new Uint8Array();
      return rowsIn(part);
    },
  };
}

/** @param before lines of the text that stand before this part of it */
function rowsOf(text: string, delimiter: string, before: number): SheetRow[] {
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
  // A vertical bar is drawn, not written: quotation marks between bars are part of the words.
  const records = parse(text, { ...options, ...(delimiter === '|' ? { quote: false } : {}) });
  let next = 1;
  return (records as unknown as { record: string[]; info: InfoRecord }[]).map(({ record, info }) => {
    const breaks = record.reduce((n, cell) => n + cell.split('\n').length - 1, 0);
    const line = Math.max(next, info.lines - breaks);
    next = info.lines + 1;
    return { line: before + line, cells: record.map((cell) => cell.replace(/\s+/gu, ' ').trim()) };
  });
}

/**
 * What stands equally often in most of the first lines, outside quotation marks; of several the one that makes more cells.
 * A title above the headings has none, and a comma inside words is not in every line.
 */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, TITLES_WITHIN);
  const found = SEPARATORS.map((mark) => {
    const times = lines.map((line) => line.split(mark).length - 1).filter((n) => n > 0);
    const alike = (n: number) => times.filter((other) => other === n).length;
    const n = times.reduce((best, one) => (alike(one) > alike(best) ? one : best), times[0] ?? 0);
    return { mark, lines: alike(n), n };
  });
  return found.reduce((best, one) =>
    one.lines > best.lines || (one.lines === best.lines && one.n > best.n) ? one : best,
  ).mark;
}

/** UTF-16 says so in its first two bytes; without them it is not guessed. */
function utf16Of(bytes: Uint8Array): TextDecoder | undefined {
  const [a, b] = bytes;
  const label = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  return label === undefined ? undefined : new TextDecoder(label);
}
