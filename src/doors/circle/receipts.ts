/** Receipts as files, one for each act, in a folder of whoever sent the acts. */
import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inPlace, mustHaveRoom, writing } from '../new-file.ts';

/** Bytes of a receipt beside its act: a proof, and a checkpoint with its cosignatures. */
const BESIDE_ACT = 8192;

/**
 * Makes the folder where it is missing and looks whether that many receipts could be written there now: asked before acts are sent, since
 * afterwards they are recorded whatever becomes of the receipts. EEXIST where it is a file; `CannotWrite`.
 */
export async function roomForReceipts(folder: string, acts: readonly Uint8Array[]): Promise<void> {
  const made: string[] = [];
  try {
    await writing(folder, () => makeFolder(folder, made));
    await mustHaveRoom(
      folder,
      acts.reduce((sum, act) => sum + act.length + BESIDE_ACT, 0),
    );
  } catch (error) {
    for (const path of made.reverse()) await rmdir(path).catch(() => undefined);
    throw error;
  }
}

/** With those above it; asked for in one, the system tells nothing of a disk that can only be read. @param made which were made */
async function makeFolder(path: string, made: string[]): Promise<void> {
  try {
    await mkdir(path);
    made.push(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path), made);
    await mkdir(path);
    made.push(path);
  }
}

/** Keeps a receipt as a file named after its act, whole, in place of one that is there. @returns its path. `CannotWrite`. */
export async function writeReceipt(folder: string, id: string, text: string): Promise<string> {
  const path = join(folder, `${id}.tlog-proof`);
  await inPlace(path, text);
  return path;
}
