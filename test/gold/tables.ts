/** The tables that the cases are made of, read with the program's own CSV library, and days as text. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ROOT } from '../support/generated.ts';

export const SHARED = process.env.MUFAKAT_SHARED ?? join(ROOT, '..', 'shared');
export const HERE = join(ROOT, 'test', 'gold');
export const hasData = existsSync(join(SHARED, 'data', 'gold_inforce_public.csv'));

export type Row = Readonly<Record<string, string>>;

export function table(path: string): Row[] {
  return parse(readFileSync(path), { columns: true, bom: true, relax_column_count: true });
}

export const shared = (...path: readonly string[]): Row[] => table(join(SHARED, ...path));
export const own = (name: string): Row[] => table(join(HERE, name));

export const unique = <T>(of: Iterable<T>): T[] => [...new Set(of)];

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
