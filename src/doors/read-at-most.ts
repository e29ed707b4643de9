/**
 * A file that somebody handed over, no more of it than it may be. It is read in parts, so that neither a file of the size of the
 * disk nor a device without an end is fetched to find that out.
 */
import { type FileHandle, open } from 'node:fs/promises';

/** More than may be read of such a file. */
export class TooLong extends Error {
  constructor(
    readonly path: string,
    readonly bytes: number,
    readonly max: number,
  ) {
    super(`${path}: more than ${max} bytes`);
  }
}

const PART = 256 * 1024;

/** An act, a key, a receipt, a mapping: each is a page or two. */
export const MAX_HANDED = 1024 * 1024;

/** A file to be read; an error of the system that names its path where a folder stands there. */
export async function openFile(path: string): Promise<FileHandle> {
  const handle = await open(path);
  if (!(await handle.stat()).isDirectory()) return handle;
  await handle.close();
  throw Object.assign(new Error(`EISDIR: ${path}`), { code: 'EISDIR', syscall: 'read', path });
}

/** @throws TooLong, or an error of the system */
export async function readAtMost(path: string, max = MAX_HANDED): Promise<Buffer> {
  const handle = await openFile(path);
  try {
    const { size } = await handle.stat();
    if (size > max) throw new TooLong(path, size, max);
    const parts: Buffer[] = [];
    let bytes = 0;
    for (;;) {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PART), 0, PART, null);
      if (bytesRead === 0) return Buffer.concat(parts);
      bytes += bytesRead;
      if (bytes > max) throw new TooLong(path, bytes, max);
      parts.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
