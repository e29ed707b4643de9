/**
 * Everything a door touches outside the program, in one place: disk, clock, console. Doors take it as an argument, so
 * that tests can put their own in its place.
 */
import { readFileSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRecord, type Unreadable } from '../files/record.ts';
import { type CivilDay, civilDay } from '../terms/civil-day.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { NoFile, Read } from '../terms/refusal.ts';

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

/**
 * Every file of a folder, two levels deep, by its path with forward slashes, and what stands there and is none.
 *
 * Links are followed. However they lead in circles, nothing is entered below the second level, so reading ends. Only
 * files are opened: a pipe would be waited for, a device need not end.
 */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array | Unreadable>> {
  const files = new Map<string, Uint8Array | Unreadable>();
  for (const name of await readdir(folder)) {
    const is = await kindOf(join(folder, name));
    // A file beside the folders is not part of the record.
    if (is === 'file') continue;
    if (is !== 'folder') files.set(name, { is });
    else for (const [path, content] of await filesUnder(folder, name)) files.set(path, content);
  }
  return files;
}

async function filesUnder(folder: string, name: string): Promise<[string, Uint8Array | Unreadable][]> {
  const files: [string, Uint8Array | Unreadable][] = [];
  for (const inner of await readdir(join(folder, name))) {
    const path = join(folder, name, inner);
    const is = await kindOf(path);
    files.push([`${name}/${inner}`, is === 'file' ? await readFile(path) : { is }]);
  }
  return files;
}

/** What stands at a path, links followed; what is neither a file nor a folder is called by its name. */
async function kindOf(path: string): Promise<'file' | NoFile> {
  try {
    const is = await stat(path);
    if (is.isFile()) return 'file';
    if (is.isDirectory()) return 'folder';
    if (is.isFIFO()) return 'pipe';
    return is.isSocket() ? 'socket' : 'device';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return 'broken-link';
    if (code === 'ELOOP') return 'circular-link';
    throw error;
  }
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
