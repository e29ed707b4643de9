/**
 * CSV (RFC 4180) to rows of the record, or everything that is wrong with them.
 *
 * UTF-8, comma, first row the names of the columns; every column known, none missing, none twice. A place in a CSV
 * file is a line and the number of the column, as a spreadsheet counts them.
 */
import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import type { Read, Refusal } from '../terms/index.ts';
import { type Locate, nearest, refusalsOf } from './refusals.ts';
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
  const text = readText(bytes, file);
  if (!text.ok) return text;

  let table: { record: string[]; info: InfoRecord }[];
  try {
    table = parse(text.value, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : undefined;
    const where = line === undefined ? { file } : { file, line };
    return { ok: false, refusals: [{ code: 'csv-syntax', where, found: error.code }] };
  }

  const header = table[0]?.record ?? [];
  const headerFaults = checkHeader(header, file, columns);
  if (headerFaults.length > 0) return { ok: false, refusals: headerFaults };

  const rows: LocatedRow<T>[] = [];
  const refusals: Refusal[] = [];
  // A row's own line: quoted fields may run over several, so count on from where the row before ended.
  let nextLine = (table[0]?.info.lines ?? 1) + 1;
  for (const { record, info } of table.slice(1)) {
    const line = Math.max(nextLine, info.lines - lineBreaks(record));
    nextLine = info.lines + 1;
    if (record.length !== header.length) {
      refusals.push({
        code: 'row-length',
        where: { file, line },
        found: `${record.length}`,
        expected: `${header.length}`,
      });
      continue;
    }
    const raw = Object.fromEntries(header.map((name, i) => [name, record[i]]));
    const locate: Locate = (path) => {
      const key = String(path[0] ?? '');
      const column = header.indexOf(key) + 1;
      return column > 0 ? { file, line, column, key } : { file, line, key };
    };
    const parsed = schema.safeParse(raw);
    if (parsed.success) rows.push({ value: parsed.data, locate });
    else refusals.push(...refusalsOf(parsed.error.issues, raw, locate, header));
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: rows };
}

function checkHeader(
  header: readonly string[],
  file: string,
  columns: { readonly required: readonly string[]; readonly optional: readonly string[] },
): Refusal[] {
  const known = [...columns.required, ...columns.optional];
  const refusals: Refusal[] = [];
  header.forEach((name, i) => {
    const where = { file, line: 1, column: i + 1, key: name };
    if (!known.includes(name)) {
      refusals.push({
        code: 'column-unknown',
        where,
        found: name,
        expected: known.join(', '),
        suggestions: nearest(name, known),
      });
    } else if (header.indexOf(name) < i) {
      refusals.push({ code: 'column-repeated', where, found: name });
    }
  });
  for (const name of columns.required) {
    if (!header.includes(name))
      refusals.push({ code: 'column-missing', where: { file, line: 1 }, expected: name });
  }
  return refusals;
}

function lineBreaks(record: readonly string[]): number {
  return record.reduce((n, field) => n + (field.match(/\n/g)?.length ?? 0), 0);
}
