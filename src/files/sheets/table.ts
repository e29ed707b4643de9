/**
 * A sheet as its publisher or a clerk saved it, to rows of cells: what separates the cells and how the letters are
 * coded is found out, what the cells mean is not.
 *
 * RFC 4180 with the liberties that spreadsheets take: UTF-8 or UTF-16 with a byte order mark; comma, semicolon, tab or
 * vertical bar; quoted fields over several lines; rows shorter than their heading. Nothing is corrected.
 */
import { CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm/sync';
import type { Read } from '../../terms/index.ts';
import { quote } from '../refusals.ts';
import { readText } from '../text.ts';

/** Larger than any status table: all acts of one treaty with every State are a tenth of it. */
export const MAX_SHEET_BYTES = 4 * 1024 * 1024;

export interface SheetRow {
  /** 1-based, of its first cell */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly file: string;
  readonly headings: SheetRow;
  readonly rows: readonly SheetRow[];
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

export function readSheet(bytes: Uint8Array | string, file: string): Read<Sheet> {
  const decoded = typeof bytes === 'string' ? bytes : (utf16(bytes) ?? bytes);
  const read = readText(
    decoded,
    file,
    (text, offset) => ({ file, line: text.slice(0, offset).split('\n').length }),
    MAX_SHEET_BYTES,
  );
  if (!read.ok) return read;
  const text = read.value.replaceAll('\r\n', '\n');
  try {
    const rows = rowsOf(text, separatorOf(text));
    // Of a sheet without headings every column is missing: whoever looks for one says so.
    const [headings = { line: 1, cells: [] }, ...rest] = rows;
    return { ok: true, value: { file, headings, rows: rest } };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const found = quote(text.split('\n')[line - 1]);
    return {
      ok: false,
      refusals: [{ code: 'csv-syntax', where: { file, line }, found, expected: 'syntax:closed-field' }],
    };
  }
}

function rowsOf(text: string, delimiter: string): SheetRow[] {
  const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
  // A vertical bar is drawn, not written: quotation marks between bars are part of the words.
  const records = parse(text, { ...options, ...(delimiter === '|' ? { quote: false } : {}) });
  let next = 1;
  return (records as unknown as { record: string[]; info: InfoRecord }[]).map(({ record, info }) => {
    const breaks = record.reduce((n, cell) => n + cell.split('\n').length - 1, 0);
    const line = Math.max(next, info.lines - breaks);
    next = info.lines + 1;
    return { line, cells: record.map((cell) => cell.replace(/\s+/gu, ' ').trim()) };
  });
}

/** What stands most often between the headings, outside quotation marks. */
function separatorOf(text: string): string {
  const first = text
    .trimStart()
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n', 1)[0] as string;
  const times = (mark: string) => first.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (times(mark) > times(best) ? mark : best), SEPARATORS[0]);
}

/** UTF-16 says so in its first two bytes; without them it is not guessed. */
function utf16(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const label = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  return label && new TextDecoder(label).decode(bytes);
}
