/**
 * What a person asked to have written: whole under its name, or not there at all.
 *
 * It is written beside its place and flushed, and takes its name when it is whole: by link(2), which fails where somebody has the name.
 * So a disk that is full, or a program that is killed, leaves nothing there that would stand in the way of asking again. File systems that
 * know no second names (FAT, some of the network) are given a rename after a look; there two who ask at one moment may both be told yes.
 */
import { randomBytes } from 'node:crypto';
import { type FileHandle, link, lstat, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { WriteTrouble } from '../words/en/main.ts';

/** What a person can do about a path that cannot be written, by the system's own codes. */
const TROUBLES: Readonly<Record<string, WriteTrouble>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOENT: 'no-folder',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'a-folder',
  ENAMETOOLONG: 'name-too-long',
};

export const writeTroubleOf = (code: string): WriteTrouble =>
  Object.hasOwn(TROUBLES, code) ? (TROUBLES[code] as WriteTrouble) : 'failed';

/** Whether only writing can have met it, whatever it was that was asked. */
export const isOfWriting = (code: string): boolean => ['full', 'read-only'].includes(writeTroubleOf(code));

/** A path that the system does not let the program write. */
export class CannotWrite extends Error {
  constructor(
    readonly path: string,
    readonly code: string,
  ) {
    super(`${code} ${path}`);
  }
}

/** An error of the system becomes one that names what was to be written; that something is there already is passed on, as EEXIST. */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw code === undefined || syscall === undefined || code === 'EEXIST'
      ? error
      : new CannotWrite(path, code);
  }
}

/**
 * @param path where nothing is; EEXIST where something is
 * @param make writes all of it
 */
export function newFile<T>(path: string, make: (file: FileHandle) => Promise<T>, mode = 0o666): Promise<T> {
  return writing(path, async () => {
    await mustBeFree(path);
    return beside(path, mode, make, async (made) => {
      try {
        await link(made, path);
      } catch (error) {
        if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes((error as { code: string }).code))
          throw error;
        await mustBeFree(path);
        await rename(made, path);
      }
    });
  });
}

/** Takes the place of what is there, if anything is. */
export const inPlace = (path: string, text: string, mode = 0o666): Promise<void> =>
  writing(path, () =>
    beside(
      path,
      mode,
      (file) => file.writeFile(text),
      (made) => rename(made, path),
    ),
  );

/**
 * @param folder where nothing is; EEXIST where something is
 * @param make puts all of it into the folder that it is given
 */
export function newFolder<T>(folder: string, make: (made: string) => Promise<T>): Promise<T> {
  const made = join(dirname(folder), `${basename(folder)}.unfinished`);
  return writing(folder, async () => {
    await mkdir(folder);
    try {
      // what was left behind by one that was stopped
      await rm(made, { recursive: true, force: true });
      await mkdir(made);
      const done = await make(made);
      // The empty folder that kept the place gives way to the one that is whole.
      await rmdir(folder);
      await rename(made, folder);
      return done;
    } catch (error) {
      await rm(made, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  });
}

async function beside<T>(
  path: string,
  mode: number,
  make: (file: FileHandle) => Promise<T>,
  take: (made: string) => Promise<void>,
): Promise<T> {
  const made = join(dirname(path), `.${randomBytes(8).toString('hex')}.unfinished`);
  try {
    const file = await open(made, 'wx', mode);
    let done: T;
    try {
      done = await make(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await take(made);
    await flush(dirname(path));
    return done;
  } finally {
    await rm(made, { force: true });
  }
}

/** A name is on the disk after a flush of its directory, where directories can be flushed. */
async function flush(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  // One that may be written and not looked at cannot be flushed either; what is in it stands.
  const handle = await open(directory, 'r').catch(() => undefined);
  await handle?.sync().finally(() => handle.close());
}

/** Whether that many bytes can be written into a folder now. What is written for that is taken away again. */
export const mustHaveRoom = (folder: string, bytes: number): Promise<void> =>
  writing(folder, () =>
    beside(
      join(folder, 'room'),
      0o600,
      (file) => file.writeFile(new Uint8Array(bytes)),
      async () => {},
    ),
  );

async function mustBeFree(path: string): Promise<void> {
  const there = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (there) throw Object.assign(new Error(`EEXIST ${path}`), { code: 'EEXIST', syscall: 'link', path });
}
