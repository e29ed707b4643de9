/**
 * CSV (RFC 4180) to rows of the record, or everything that is wrong with them.
 *
 * UTF-8, comma, first row the names of the columns; every column known, none missing, none twice. A place in a CSV
 * file is a line and the number of the column, as a spreadsheet counts them.
 */
import { CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm/sync';
import type { z } from 'zod';
import type { Place, Read, Refusal, Syntax } from '../terms/index.ts';
import { type Locate, nearest, quote, refusalsOf, visible } from './refusals.ts';
import { readText } from './text.ts';

export interface LocatedRow<T> {
  readonly value: T;
  readonly locate: Locate;
}

/**
 * @param required columns that must be there; other keys of the schema may be left out as a whole column
 */
export function readCsv<T>(
  bytes: Uint8Array | string,
  file: string,
  schema: z.ZodType<T>,
  columns: { readonly required: readonly string[]; readonly optional: readonly string[] },
): Read<LocatedRow<T>[]> {
  const read = readText(bytes, file, (part, offset) => ({ file, ...cellAt(part, offset) }));
  if (!read.ok) return read;
  // However a table was saved, its lines end in one way.
  const text = read.value.replaceAll('\r\n', '\n');

  // The header first: where the columns are not cut by commas, no later row is to blame.
  const first = tableOf(text, file, 1);
  if (!first.ok) return first;
  const header = first.value[0]?.record ?? [];
  const headerLine = first.value[0]?.info.lines ?? 1;
  const headerFaults = checkHeader(header, { file, line: headerLine }, columns);
  if (headerFaults.length > 0) return { ok: false, refusals: headerFaults };
  const table = tableOf(text, file);
  if (!table.ok) return table;

  const rows: LocatedRow<T>[] = [];
  const refusals: Refusal[] = [];
  // A row's own line: quoted fields may run over several, so count on from where the row before ended.
  let nextLine = headerLine + 1;
  for (const { record, info } of table.value.slice(1)) {
    const line = Math.max(nextLine, info.lines - lineBreaks(record));
    nextLine = info.lines + 1;
    if (record.length !== header.length) {
      const [found, expected] = [`${record.length}`, `${header.length}`];
      refusals.push({ code: 'row-length', where: { file, line }, found, expected });
      continue;
    }
    const raw = Object.fromEntries(header.map((name, i) => [name, record[i]]));
    const locate: Locate = (path) => {
      if (path.length === 0) return { file, line };
      const key = String(path[0]);
      const column = header.indexOf(key) + 1;
      return column > 0 ? { file, line, column, key } : { file, line, key };
    };
    const parsed = schema.safeParse(raw, { reportInput: true });
    if (parsed.success) rows.push({ value: parsed.data, locate });
    else refusals.push(...refusalsOf(parsed.error.issues, locate, header));
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: rows };
}

type Row = { readonly record: string[]; readonly info: InfoRecord };

function tableOf(text: string, file: string, to = Number.MAX_SAFE_INTEGER): Read<Row[]> {
  try {
    const table = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to,
    });
    return { ok: true, value: table as never };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, refusals: [syntaxRefusal(text, file, error)] };
  }
}

function checkHeader(
  header: readonly string[],
  place: Place,
  columns: { readonly required: readonly string[]; readonly optional: readonly string[] },
): Refusal[] {
  const known = [...columns.required, ...columns.optional];
  const expected = known.join(', ');
  const seen = new Map<string, Place>();
  const refusals: Refusal[] = [];
  header.forEach((name, i) => {
    const where = { ...place, column: i + 1, key: visible(name) };
    const first = seen.get(name);
    if (!known.includes(name)) {
      const suggestions = nearest(name, known);
      refusals.push({ code: 'column-unknown', where, found: visible(name), expected, suggestions });
    } else if (first) {
      refusals.push({ code: 'column-repeated', where, also: [first], found: name });
    } else seen.set(name, where);
  });
  for (const name of columns.required) {
    if (!header.includes(name)) refusals.push({ code: 'column-missing', where: place, expected: name });
  }
  return refusals;
}

function lineBreaks(record: readonly string[]): number {
  return record.reduce((n, field) => n + (field.match(/\n/g)?.length ?? 0), 0);
}

/** The line and the number of the field in which an offset of the text lies. */
function cellAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  let [line, column, isQuoted] = [1, 1, false];
  for (const character of text.slice(0, offset)) {
    if (character === '\n') line += 1;
    // A doubled quotation mark closes the field and opens it again.
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\n' && !isQuoted) column = 1;
    else if (character === ',' && !isQuoted) column += 1;
  }
  return { line, column };
}

/** One sound field and what ends it: RFC 4180, in a text whose lines end in line feeds. */
const FIELD = /("[^"]*(?:""[^"]*)*"|[^",\n]*)(,|\n|$)/y;
const QUOTED = /"[^"]*(?:""[^"]*)*"/y;

/** The parser says on which line it lost its way; the mark at fault stands in the first field that is not sound. */
function syntaxRefusal(text: string, file: string, error: CsvError): Refusal {
  let at = 0;
  FIELD.lastIndex = 0;
  while (FIELD.test(text) && FIELD.lastIndex < text.length) at = FIELD.lastIndex;
  const found = FIELD.lastIndex >= text.length ? error.code : quote(text.slice(at).split('\n', 1)[0]);
  QUOTED.lastIndex = at;
  const expected: Syntax =
    text[at] !== '"' ? 'quoted-field' : QUOTED.test(text) ? 'comma-after-field' : 'closed-field';
  const where = { file, ...cellAt(text, at) };
  return { code: 'csv-syntax', where, found, expected: `syntax:${expected}` };
}
