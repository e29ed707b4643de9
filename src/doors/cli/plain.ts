/**
 * A table for `grep`, `cut` and `awk`: one record a line, its values separated by tabs, no heading, no colour, nothing
 * wrapped (clig.dev: `--plain`). The columns are those of `--csv`.
 */
import { parse } from 'csv-parse/sync';

/** @param csv as `views/view.ts` writes it, with its heading */
export function plain(csv: string): string {
  const [, ...rows]: string[][] = parse(csv);
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

/** What would begin a formula has an apostrophe before it in CSV; no shell needs that. A value is one line. */
const cell = (value: string): string => value.replace(/^'(?=[=+\-@\t\r])/, '').replace(/\s+/g, ' ');
