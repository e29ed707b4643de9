/**
 * A disk in memory that can lose power.
 *
 * It is as forgetful as POSIX allows: a file's bytes are safe after its own flush, a name after the flush of its directory, and
 * nothing else ever is. At a power cut each name and each file that was not flushed may be as before, as now, or, for the
 * bytes of a file, somewhere between; which, is for the test to choose.
 */
import { basename, dirname } from 'node:path';
import type { Disk, Handle } from '../../src/stores/index.ts';

class File {
  copy(): File {
    const copy = new File();
    [copy.bytes, copy.safe] = [this.bytes, this.safe];
    return copy;
  }
  bytes: Uint8Array = new Uint8Array(0);
  safe: Uint8Array = this.bytes;
}

class Directory {
  /** @param seen what was copied already: one file may have two names */
  copy(seen = new Map<File | Directory, File | Directory>()): Directory {
    const copy = new Directory();
    const copied = (one: File | Directory) => {
      const there = seen.get(one) ?? one.copy(seen as never);
      seen.set(one, there);
      return there;
    };
    for (const [name, one] of this.names) copy.names.set(name, copied(one));
    for (const [name, one] of this.safe) copy.safe.set(name, copied(one));
    return copy;
  }
  names = new Map<string, File | Directory>();
  safe = new Map<string, File | Directory>();
}

export class SystemError extends Error {
  readonly code: string;
  constructor(code: string, what: string) {
    super(`${code}: ${what}`);
    this.code = code;
  }
}

export interface MemoryDisk {
  readonly disk: Disk;
  /** @param keep whether something that was not flushed is there nevertheless; asked for each such thing by itself */
  readonly cutPower: (keep: () => boolean) => void;
  /** alters a file behind everybody's back */
  readonly overwrite: (path: string, bytes: Uint8Array) => void;
  /** another disk with the same on it */
  readonly copy: () => MemoryDisk;
}

/** With one directory, `/`, that is safe. */
export function memoryDisk(root = new Directory()): MemoryDisk {
  function find(path: string): File | Directory | undefined {
    let at: File | Directory | undefined = root;
    for (const part of path.split('/').filter((p) => p !== ''))
      at = at instanceof Directory ? at.names.get(part) : undefined;
    return at;
  }
  function directory(path: string): Directory {
    const found = find(path);
    if (found instanceof Directory) return found;
    throw new SystemError(found ? 'ENOTDIR' : 'ENOENT', path);
  }
  function file(path: string): File {
    const found = find(path);
    if (found instanceof File) return found;
    throw new SystemError(found ? 'EISDIR' : 'ENOENT', path);
  }
  function name(path: string, what: File | Directory): void {
    const { names } = directory(dirname(path));
    if (names.has(basename(path))) throw new SystemError('EEXIST', path);
    names.set(basename(path), what);
  }
  const close = async () => {};

  const disk: Disk = {
    create: async (path): Promise<Handle> => {
      const made = new File();
      name(path, made);
      const write = async (bytes: Uint8Array) => {
        const all = new Uint8Array(made.bytes.length + bytes.length);
        all.set(made.bytes);
        all.set(bytes, made.bytes.length);
        made.bytes = all;
      };
      const sync = async () => {
        made.safe = made.bytes;
      };
      return { write, sync, close };
    },
    openDirectory: async (path) => {
      const open = directory(path);
      const sync = async () => {
        open.safe = new Map(open.names);
      };
      return { write: async () => {}, sync, close };
    },
    read: async (path) => file(path).bytes.slice(),
    list: async (path) => [...directory(path).names.keys()],
    link: async (from, to) => name(to, file(from)),
    rename: async (from, to) => {
      const moved = file(from);
      directory(dirname(to)).names.set(basename(to), moved);
      directory(dirname(from)).names.delete(basename(from));
    },
    makeDirectory: async (path) => name(path, new Directory()),
    remove: async (path) => {
      file(path);
      directory(dirname(path)).names.delete(basename(path));
    },
    removeDirectory: async (path) => {
      if (directory(path).names.size > 0) throw new SystemError('ENOTEMPTY', path);
      directory(dirname(path)).names.delete(basename(path));
    },
  };

  function cut(at: Directory, keep: () => boolean): void {
    const left = new Map<string, File | Directory>();
    for (const key of new Set([...at.safe.keys(), ...at.names.keys()])) {
      const [safe, now] = [at.safe.get(key), at.names.get(key)];
      const kept = safe === now || !keep() ? safe : now;
      if (kept) left.set(key, kept);
    }
    at.names = left;
    at.safe = new Map(left);
    for (const one of left.values()) {
      if (one instanceof Directory) cut(one, keep);
      else {
        if (one.bytes !== one.safe) one.bytes = keep() ? one.bytes : keep() ? half(one) : one.safe;
        one.safe = one.bytes;
      }
    }
  }

  return {
    disk,
    cutPower: (keep) => cut(root, keep),
    overwrite: (path, bytes) => {
      const there = file(path);
      there.bytes = bytes;
      there.safe = bytes;
    },
    copy: () => memoryDisk(root.copy()),
  };
}

/** As long as it was to be, and zeros from the middle on: what some file systems leave of bytes that never arrived. */
function half({ bytes }: File): Uint8Array {
  const torn = bytes.slice();
  torn.fill(0, Math.floor(bytes.length / 2));
  return torn;
}
