/**
 * Everything a door touches outside the program, in one place: disk, clock, console. Doors take it as an argument, so
 * that tests can put their own in its place.
 */
import { readFileSync } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readRecord, type Unreadable } from '../files/record.ts';
import { MAX_BYTES } from '../files/text.ts';
import { type CivilDay, civilDay } from '../terms/civil-day.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { NoFile, Read } from '../terms/refusal.ts';
import type { PathTrouble } from '../words/en/main.ts';
import { digestOfFiles } from './answer.ts';

export interface Outside {
  /** the record in a folder, or everything that is wrong with its files */
  readRecord(folder: string): Promise<{ readonly files: number; readonly read: Read<OpenRecord> }>;
  /** what the files of that folder hash to, by their paths and contents */
  digestOf(folder: string): Promise<string>;
  /** the civil day it is where the program runs */
  today(): CivilDay;
  /** seconds since 1970 by the clock of the machine */
  seconds(): number;
  version(): string;
  /** the language that the system's settings ask for, as they name it: `vi_VN.UTF-8`; empty where they name none */
  locale(): string;
  /** calls this in place of ending when a person interrupts the program; @returns what gives it back its end */
  interrupted(then: () => void): () => void;
  /**
   * calls this when a person or the system asks the program to end (SIGINT, SIGTERM); asked again it ends at once. @returns what gives
   * it back its end
   */
  askedToEnd(then: () => void): () => void;
  /** what a person types, line by line, until the input ends or is given back */
  lines(): AsyncIterator<string>;
  out(text: string): void;
  err(text: string): void;
  /** the system's code for what went wrong with what was printed, once all of it is written; undefined if nothing did */
  written(): Promise<string | undefined>;
}

/** What a person can do about a path that cannot be read, by the system's own codes. */
const TROUBLES = {
  ENOENT: 'not-there',
  ENOTDIR: 'not-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ELOOP: 'circular-link',
  ENAMETOOLONG: 'name-too-long',
} as const satisfies Readonly<Record<string, PathTrouble>>;

/** A path of the record that the system does not let the program read: nothing is known of what stands there. */
export class CannotRead extends Error {
  readonly trouble: PathTrouble;
  constructor(
    readonly path: string,
    readonly code: string,
  ) {
    super(`${code} ${path}`);
    this.trouble = Object.hasOwn(TROUBLES, code) ? TROUBLES[code as keyof typeof TROUBLES] : 'failed';
  }
}

/** An error of the system that names the path which it is about; an error of any other kind is passed on. */
async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new CannotRead(path, code);
  }
}

/** The folder of the package: `dist/doors/` and `src/doors/` are equally deep. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BUILT_IN_RECORD = join(ROOT, 'data');
export const ASSETS = join(ROOT, 'assets');
/** Scripts of pages, made by `npm run build`. */
export const PAGE_SCRIPTS = join(ROOT, 'dist', 'page');

/**
 * Every file of a folder, two levels deep, by its path with forward slashes, and what stands there and is none.
 *
 * Links are followed. However they lead in circles, nothing is entered below the second level, so reading ends. Only
 * files are opened: a pipe would be waited for, a device need not end.
 */
export async function filesIn(folder: string): Promise<Map<string, Uint8Array | Unreadable>> {
  const files = new Map<string, Uint8Array | Unreadable>();
  for (const name of await namesIn(folder)) {
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
  for (const inner of await namesIn(join(folder, name))) {
    const path = join(folder, name, inner);
    const is = await kindOf(path);
    files.push([`${name}/${inner}`, is === 'file' ? await bytesOf(path) : { is }]);
  }
  return files;
}

/** Names that begin with a dot are the tools' own (of version control, editors, desktops) and no part of the record. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await reading(folder, () => readdir(folder));
  return names.filter((name) => !name.startsWith('.'));
}

/** A file too large to be part of a record is not fetched to find that out. */
async function bytesOf(path: string): Promise<Uint8Array | Unreadable> {
  const { size } = await reading(path, () => stat(path));
  return size > MAX_BYTES ? { is: 'large-file', bytes: size } : reading(path, () => readFile(path));
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
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ELOOP') return 'circular-link';
    // A name that is there and leads nowhere is a link; one that is not even there was written in no known letters.
    if (code === 'ENOENT' && (await reading(path, () => lstat(path))).isSymbolicLink()) return 'broken-link';
    throw new CannotRead(path, code);
  }
}

/** What went wrong with the console first. Without somebody listening the program would end there, with a stack. */
let trouble: string | undefined;
let isWatched = false;

function consoleOf(stream: 'stdout' | 'stderr'): NodeJS.WriteStream {
  if (!isWatched) {
    isWatched = true;
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      trouble ??= error.code ?? error.message;
    });
    // Where messages cannot be written there is nobody left to tell; the exit code still says it.
    process.stderr.on('error', () => {});
  }
  return process[stream];
}

export const realOutside: Outside = {
  async readRecord(folder) {
    const files = await filesIn(folder);
    return { files: files.size, read: readRecord(files) };
  },
  async digestOf(folder) {
    const files = [...(await filesIn(folder))];
    return digestOfFiles(
      new Map(
        files.flatMap(([path, bytes]) => (bytes instanceof Uint8Array ? [[path, bytes] as const] : [])),
      ),
    );
  },
  seconds: () => Math.floor(Date.now() / 1000),
  today() {
    const now = new Date();
    return civilDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  },
  interrupted(then) {
    process.once('SIGINT', then);
    return () => process.off('SIGINT', then);
  },
  askedToEnd(then) {
    const asked = () => {
      giveBack();
      then();
    };
    const giveBack = () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, asked);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, asked);
    return giveBack;
  },
  // The order is that of POSIX: the first that is set and not empty counts.
  locale: () => process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
  version: () => JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
  lines: () => createInterface({ input: process.stdin })[Symbol.asyncIterator](),
  out: (text) => {
    consoleOf('stdout').write(`${text}\n`);
  },
  err: (text) => {
    consoleOf('stderr').write(`${text}\n`);
  },
  async written() {
    await new Promise((done) => consoleOf('stdout').write('', done));
    // An error is announced after the writing that met it.
    await new Promise((done) => setImmediate(done));
    // A reader that closes early (`| head`) has what it wanted.
    return trouble === 'EPIPE' ? undefined : trouble;
  },
};
