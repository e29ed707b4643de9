/**
 * Every operation on a disk that a folder needs, and how a file is put where it stays.
 *
 * Source: POSIX open, write, fsync, link, rename. A file is on the disk after its own fsync, its name after that of its directory.
 * So: the directory is opened first and kept open, the bytes go into a new file elsewhere on the same file system, that is
 * flushed, takes its name in one step, and the directory is flushed.
 *
 * The operations are an interface, so that a test can let each of them fail. Nothing here tries again: after a failed flush the
 * system may take the bytes for written, and reading them back proves nothing. Whoever gets an exception stops.
 *
 * On Windows directories cannot be flushed and are not; the file system decides when a name is durable there.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { link, mkdir, open, readdir, readFile, rename, rmdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file or a directory that is open. */
export interface Handle {
  /** all of the bytes */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a folder asks of a disk. Every one rejects with the system's error, whose `code` says which. */
export interface Disk {
  /** a new file for writing; EEXIST where there is one */
  readonly create: (path: string) => Promise<Handle>;
  readonly openDirectory: (path: string) => Promise<Handle>;
  readonly read: (path: string) => Promise<Uint8Array>;
  readonly list: (path: string) => Promise<readonly string[]>;
  /** a second name for a file; EEXIST where the name is taken, whoever took it */
  readonly link: (from: string, to: string) => Promise<void>;
  /** another name for a file, in place of the file that had it */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly makeDirectory: (path: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly removeDirectory: (path: string) => Promise<void>;
}

/** Of what is open the system tells no path with its errors: whoever reads one wants to know which disk is full. */
async function naming(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  create: async (path) => {
    const file = await open(path, 'wx', 0o644);
    return {
      write: (bytes) => naming(path, () => file.writeFile(bytes)),
      sync: () => naming(path, () => file.sync()),
      close: () => file.close(),
    };
  },
  openDirectory: async (path) => {
    const nothing = { write: async () => {}, sync: async () => {}, close: async () => {} };
    if (process.platform === 'win32') return nothing;
    const directory = await open(path, 'r');
    return { ...nothing, sync: () => naming(path, () => directory.sync()), close: () => directory.close() };
  },
  // a copy: small files come from a pool that Node shares between them
  read: async (path) => new Uint8Array(await readFile(path)),
  list: (path) => readdir(path),
  link: (from, to) => link(from, to),
  rename: (from, to) => rename(from, to),
  makeDirectory: async (path) => {
    await mkdir(path, 0o755);
  },
  remove: (path) => unlink(path),
  removeDirectory: (path) => rmdir(path),
};

/**
 * The same, where each operation is done when the call returns: for a thread that has nothing else to do. What a batch needs are
 * dozens of operations one after the other, and a thread that also answers requests would come back to them dozens of times.
 */
export const blockingDisk: Disk = {
  create: async (path) => {
    const file = openSync(path, 'wx', 0o644);
    return {
      write: (bytes) => naming(path, async () => writeFileSync(file, bytes)),
      sync: () => naming(path, async () => fsyncSync(file)),
      close: async () => closeSync(file),
    };
  },
  openDirectory: async (path) => {
    const write = async () => {};
    if (process.platform === 'win32') return { write, sync: write, close: write };
    const directory = openSync(path, 'r');
    return {
      write,
      sync: () => naming(path, async () => fsyncSync(directory)),
      close: async () => closeSync(directory),
    };
  },
  read: async (path) => new Uint8Array(readFileSync(path)),
  list: async (path) => readdirSync(path),
  link: async (from, to) => linkSync(from, to),
  rename: async (from, to) => renameSync(from, to),
  makeDirectory: async (path) => {
    mkdirSync(path, 0o755);
  },
  remove: async (path) => unlinkSync(path),
  removeDirectory: async (path) => rmdirSync(path),
};

export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** What the file holds; nothing where there is none. */
export async function readIfThere(disk: Disk, path: string): Promise<Uint8Array | undefined> {
  try {
    return await disk.read(path);
  } catch (error) {
    // a name in a directory that is not there is no file either
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

/** Names in a directory; none where there is none. */
export async function listIfThere(disk: Disk, path: string): Promise<readonly string[]> {
  try {
    return await disk.list(path);
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return [];
    throw error;
  }
}

/** Where to put what: the path, and the bytes that are to be found there. */
export interface Put {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Puts files in place under one root. */
export interface Placer {
  /** makes a directory and those above it, below the root, durably */
  readonly makeDirectories: (path: string) => Promise<void>;
  /**
   * Files that take their places one by one in the order given, each whole, whatever was there before; durable together when it
   * returns. None takes its place before all of them are flushed. If we stop on the way, any number of them may be there.
   */
  readonly replace: (files: readonly Put[]) => Promise<void>;
  /**
   * A file that takes its place only if nobody has it: durable when it returns true; false where it was taken. If we stop on
   * the way it is there whole or not at all.
   */
  readonly claim: (file: Put) => Promise<boolean>;
}

/**
 * @param root a directory that is there, and whose own name is durable
 * @param unfinished a directory below it, for files that have no place yet
 */
export function placer(disk: Disk, root: string, unfinished: string): Placer {
  /**
   * Directories whose names this opening has flushed. One that is merely there may have been made by somebody who was stopped
   * before flushing it.
   */
  const durable = new Set<string>([root]);

  async function makeDirectories(path: string): Promise<void> {
    if (durable.has(path)) return;
    const parent = dirname(path);
    await makeDirectories(parent);
    await inDirectories([parent], async () => {
      try {
        await disk.makeDirectory(path);
      } catch (error) {
        // made earlier, by us or by another
        if (!isCode(error, 'EEXIST')) throw error;
      }
    });
    durable.add(path);
  }

  /** Opens the directories, does the work, flushes the directories. */
  async function inDirectories<T>(paths: readonly string[], work: () => Promise<T>): Promise<T> {
    const open: Handle[] = [];
    try {
      for (const path of paths) open.push(await disk.openDirectory(path));
      const done = await work();
      await together(open.map((directory) => directory.sync()));
      return done;
    } finally {
      for (const directory of open) await directory.close();
    }
  }

  /** A new file with these bytes, flushed, without a place yet. */
  async function write(bytes: Uint8Array): Promise<string> {
    const path = join(unfinished, `${process.pid}-${randomBytes(8).toString('hex')}`);
    const file = await disk.create(path);
    try {
      await file.write(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    return path;
  }

  async function replace(files: readonly Put[]): Promise<void> {
    const directories = [...new Set(files.map(({ path }) => dirname(path)))];
    for (const directory of directories) await makeDirectories(directory);
    await inDirectories(directories, async () => {
      const written = await together(files.map(({ bytes }) => write(bytes)));
      for (const [i, { path }] of files.entries()) await disk.rename(written[i] as string, path);
    });
  }

  async function claim({ path, bytes }: Put): Promise<boolean> {
    await makeDirectories(dirname(path));
    let written = '';
    const won = await inDirectories([dirname(path)], async () => {
      written = await write(bytes);
      return disk.link(written, path).then(
        () => true,
        (error: unknown) => {
          if (isCode(error, 'EEXIST')) return false;
          throw error;
        },
      );
    });
    // It has its place or will never have one. Left behind by a stop, it is swept by a later opening.
    await disk.remove(written);
    return won;
  }

  return { makeDirectories, replace, claim };
}

/** All of it, side by side: flushes that are asked for together cost the disk little more than one. Over when the last one is. */
async function together<T>(all: readonly Promise<T>[]): Promise<T[]> {
  const done = await Promise.allSettled(all);
  for (const one of done) if (one.status === 'rejected') throw one.reason;
  return Promise.all(all);
}

/**
 * Takes away what writers left unfinished that are no longer there. Never needed: what has no place means nothing.
 * A number that another process has by now only keeps its files until later.
 */
export async function sweep(disk: Disk, unfinished: string): Promise<void> {
  for (const name of await disk.list(unfinished)) {
    const writer = Number(/^(\d+)-/.exec(name)?.[1]);
    if (!Number.isSafeInteger(writer) || isRunning(writer)) continue;
    await removeIfThere(disk, join(unfinished, name));
  }
}

export async function removeIfThere(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path);
  } catch (error) {
    // another opening took it away first
    if (!isCode(error, 'ENOENT')) throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // it is there and belongs to somebody else
    return isCode(error, 'EPERM');
  }
}
