/**
 * Everything a door touches outside the program, in one place: disk, clock, console. Doors take it as an argument, so
 * that tests can put their own in its place.
 */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRecord } from '../files/record.ts';
import { type CivilDay, civilDay } from '../terms/civil-day.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Read } from '../terms/refusal.ts';

export interface Outside {
  /** the record in a folder, or everything that is wrong with its files */
  readRecord(folder: string): Promise<{ readonly files: number; readonly read: Read<OpenRecord> }>;
  /** the civil day it is where the program runs */
  today(): CivilDay;
  version(): string;
  out(text: string): void;
  err(text: string): void;
}

/** The folder of the package: `dist/doors/` and `src/doors/` are equally deep. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BUILT_IN_RECORD = join(ROOT, 'data');
export const ASSETS = join(ROOT, 'assets');

/** Every file of a folder, two levels deep, by its path with forward slashes. */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const name of await readdir(join(folder, entry.name))) {
      files.set(`${entry.name}/${name}`, await readFile(join(folder, entry.name, name)));
    }
  }
  return files;
}

export const realOutside: Outside = {
  async readRecord(folder) {
    const files = await filesIn(folder);
    return { files: files.size, read: readRecord(files) };
  },
  today() {
    const now = new Date();
    return civilDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  version: () => JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
  out: (text) => {
    process.stdout.write(`${text}\n`);
  },
  err: (text) => {
    process.stderr.write(`${text}\n`);
  },
};
