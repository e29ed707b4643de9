/** Placed acts as a table of the record, and what could not be placed beside it; all of it or nothing. */
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { NotPlaced, PlacedAct } from '../../files/index.ts';
import { ACT_COLUMNS, OPTIONAL_ACT_COLUMNS, writeCell } from '../../terms/act.ts';
import { newFile, writing } from '../new-file.ts';
import { csv, tabular } from '../views/view.ts';

const COLUMNS = ACT_COLUMNS.filter((name) => !OPTIONAL_ACT_COLUMNS.includes(name));

export function actsCsv(acts: readonly PlacedAct[]): string {
  const rows = acts.map(({ row }) => COLUMNS.map((name) => writeCell(name, row[name])));
  return csv(tabular(COLUMNS, rows));
}

export function notPlacedCsv(things: readonly NotPlaced[]): string {
  return csv(
    tabular(
      ['line', 'column', 'heading', 'found', 'why', 'suggestions', 'cell'],
      things.map((t) => [
        t.line,
        t.column,
        t.heading,
        t.found,
        t.why,
        t.suggestions.join('; '),
        t.cell ?? null,
      ]),
    ),
  );
}

/** The sheet as a source of the record: its name and what it hashed to. */
export function sheetSource(id: string, file: string, sha256: string): string {
  return stringify({
    sources: [{ id, title: `${file} (SHA-256 ${sha256})`, seen: 'whole' }],
  });
}

/** Writes files that are not there yet; where one of them cannot be written, none is. */
export async function writeAll(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const made: string[] = [];
  try {
    for (const [name, text] of files) {
      const path = join(folder, name);
      await writing(path, () => mkdir(dirname(path), { recursive: true }));
      await newFile(path, (file) => file.writeFile(text));
      made.push(path);
    }
  } catch (error) {
    for (const path of made) await rm(path);
    throw error;
  }
}
