/**
 * A log written out as a folder that any file server can show: C2SP tlog-tiles, and every checkpoint that was published.
 *
 * The folder is written beside its place and takes it when it is whole. It is for readers: there is nothing in it that a writer
 * would go on from. Documents (`blob/`) are not in it.
 */
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundlesBetween, readCheckpoint, readNote, tilePath, tilesOf } from '../../log/index.ts';
import { StoreFault } from '../../record/index.ts';
import type { LogReader } from '../../record/store.ts';

/** Tiles that are read at once. */
const AT_ONCE = 64;
/** Checkpoints that are asked for at once. */
const NOTES_AT_ONCE = 4096;

/**
 * @param folder one that is not there; EEXIST where it is
 * @returns how many entries; nothing where nothing has been published
 */
export async function exportLog(log: LogReader, folder: string): Promise<number | undefined> {
  const checkpoint = await log.published();
  if (checkpoint === undefined) return undefined;
  const note = readNote(checkpoint);
  const tree = note.ok ? readCheckpoint(note.value.text) : note;
  if (!tree.ok) throw new StoreFault('checkpoint-differs', 'the checkpoint is none');
  const { size } = tree.value;
  const made = `${folder}.unfinished`;
  await mkdir(folder);
  try {
    // what an export that was stopped left behind
    await rm(made, { recursive: true, force: true });
    await mkdir(made);
    const put = async (path: string, content: Uint8Array | string) => {
      await mkdir(dirname(join(made, path)), { recursive: true });
      await writeFile(join(made, path), content);
    };
    const tiles = [...tilesOf(size), ...bundlesBetween(0, size)];
    for (let i = 0; i < tiles.length; i += AT_ONCE) {
      const some = tiles.slice(i, i + AT_ONCE);
      for (const [j, bytes] of (await log.tiles(some)).entries()) {
        const path = tilePath(some[j] as (typeof some)[number]);
        if (bytes === undefined) throw new StoreFault('tree-broken', `${path} is missing`);
        await put(path, bytes);
      }
    }
    for (let first = 1; first <= size; first += NOTES_AT_ONCE) {
      const sizes = Array.from({ length: Math.min(NOTES_AT_ONCE, size - first + 1) }, (_, i) => first + i);
      for (const [i, kept] of (await Promise.all(sizes.map(log.checkpoint))).entries())
        if (kept !== undefined) await put(`checkpoints/${sizes[i]}`, kept);
    }
    await put('checkpoint', checkpoint);
    // The empty folder that kept the place gives way to the one that is whole.
    await rmdir(folder);
    await rename(made, folder);
    return size;
  } catch (error) {
    await rm(made, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}
