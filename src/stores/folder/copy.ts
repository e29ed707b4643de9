/**
 * Copies of a log: what readers are shown, and besides it the commits that a writer would go on from.
 *
 * ```
 * checkpoint, checkpoints/…, tile/…, blob/…   as in the log's own folder: any reader and any auditor takes it for the log
 * .backup/commit/000000000123                 the commits from the one that reaches the checkpoint on
 * ```
 *
 * A copy is not a log: without `.state/version` nobody opens it for writing. Two folders that both could be written would in the end
 * be two histories; whether a copy may become the log is for whoever has asked the witnesses (`doors/circle/restore.ts`), and only
 * then `begin` makes it one.
 *
 * The order is that of publishing: tiles and bundles, commits, the checkpoint last. So a copy that was stopped on the way shows the
 * one before, and a log that is written meanwhile does not matter: what is copied is the tree of one checkpoint, chosen first.
 */
import { join } from 'node:path';
import {
  bundlesBetween,
  readBundle,
  readCheckpoint,
  readNote,
  rightEdge,
  type Sha256,
  sameBytes,
  TILE_WIDTH,
  type Tile,
  type TileSource,
  tilesOf,
  tileWidth,
  utf8,
  writeBundle,
} from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { LogReader } from '../../record/store.ts';
import { writeCommit } from './commit-file.ts';
import { BACKUP, backupCommitAt, backupCommits, type Commits } from './copied-commits.ts';
import {
  type Disk,
  isCode,
  listIfThere,
  nodeDisk,
  type Placer,
  placer,
  readIfThere,
  removeIfThere,
} from './durable.ts';
import { versionOf } from './folder-log.ts';
import { commitNumbers, layout } from './layout.ts';
import { readText, sizeAndText } from './shown.ts';

/** Files that go with a tree besides its tiles: by their path in the folder. */
export interface Beside {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** One tree of a log, and where its tiles are. */
export interface Shown {
  /** the checkpoint, with all signatures known */
  readonly note: string;
  readonly tiles: TileSource;
  /** checkpoints of earlier sizes and of logs that it goes on from, documents */
  readonly beside: () => AsyncIterable<Beside>;
}

/** The tree of a checkpoint out of a log, wherever that is kept. A document that is not what its name says is left out. */
export function shownOf(log: LogReader, note: string): Shown {
  const { size } = sizeAndText(note);
  const at = layout('');
  async function* beside(): AsyncGenerator<Beside> {
    const sizes = (await log.sizes()).filter((one) => one <= size);
    for (let i = 0; i < sizes.length; i += NOTES_AT_ONCE) {
      const some = sizes.slice(i, i + NOTES_AT_ONCE);
      for (const [j, kept] of (await Promise.all(some.map(log.checkpoint))).entries())
        if (kept !== undefined) yield { path: at.checkpointOf(some[j] as number), bytes: utf8(kept) };
    }
    for (const one of await log.former())
      if (one.size <= size) yield { path: at.formerOf(one.place, one.size), bytes: utf8(one.note) };
    for (const hash of await log.blobs()) {
      const bytes = await log.blob(hash).catch(unlessDiffers);
      if (bytes) yield { path: at.blob(hash), bytes };
    }
  }
  return { note, tiles: log.tiles, beside };
}

function unlessDiffers(fault: unknown): undefined {
  if (fault instanceof StoreFault && fault.code === 'blob-differs') return;
  throw fault;
}

/** Brings a copy up to a tree. A fault, another-log, where the place holds something else, or more. */
export async function backUp(
  { shown, commits }: { readonly shown: Shown; readonly commits: Commits },
  to: string,
  disk: Disk = nodeDisk,
): Promise<number> {
  const at = layout(to);
  const { size } = sizeAndText(shown.note);
  const before = await readText(disk, at.checkpoint);
  const isLog = (await readText(disk, at.version)) !== undefined;
  const names = before === undefined ? await listIfThere(disk, to) : [];
  if (isLog || names.some((name) => name !== BACKUP && name !== 'tile'))
    throw new StoreFault('another-log', `${to} holds something else`);
  if (before !== undefined && (originOf(before) !== originOf(shown.note) || sizeAndText(before).size > size))
    throw new StoreFault('another-log', `${to} holds another log, or more of this one`);
  const place = await placerFor(disk, to, join(to, BACKUP, 'unfinished'));
  await writeShown(place, disk, to, shown);
  await place.replace(commits.map(({ number, bytes }) => ({ path: backupCommitAt(to, number), bytes })));
  await place.replace([{ path: at.checkpoint, bytes: utf8(shown.note) }]);
  const first = commits[0]?.number ?? 0;
  for (const number of commitNumbers(await listIfThere(disk, backupCommits(to))))
    if (number < first) await removeIfThere(disk, backupCommitAt(to, number));
  return size;
}

const UNFINISHED = '.unfinished';

/** Makes a folder of what is shown, for readers. A fault, already-a-log, where there is anything in it. */
export async function showAgain(shown: Shown, root: string, disk: Disk = nodeDisk): Promise<void> {
  if ((await listIfThere(disk, root)).length > 0)
    throw new StoreFault('already-a-log', `${root} holds something`);
  const place = await placerFor(disk, root, join(root, UNFINISHED));
  await writeShown(place, disk, root, shown);
  await place.replace([{ path: layout(root).checkpoint, bytes: utf8(shown.note) }]);
  await disk.removeDirectory(join(root, UNFINISHED));
}

/**
 * Makes what is shown a log that can be written again: the commits first, and last that it is one. To be called by whoever knows
 * that nobody has seen more of this log.
 * @param commits from a copy; without any, one is made of the last entries that are shown, under the checkpoint that the log signed
 * @param time at which that checkpoint was signed
 */
export async function begin(
  { note, tiles }: Pick<Shown, 'note' | 'tiles'>,
  root: string,
  commits: Commits,
  time: number,
  sha256: Sha256,
  disk: Disk = nodeDisk,
): Promise<void> {
  const at = layout(root);
  const place = placer(disk, root, at.unfinished);
  for (const directory of at.directories) await place.makeDirectories(directory);
  const { size } = sizeAndText(note);
  const files = commits.map(({ number, bytes }) => ({ path: at.commitOf(number), bytes }));
  let from = commits[0]?.commit.from;
  if (from === undefined) {
    const last = [...bundlesBetween(size - 1, size)].at(-1) as Tile;
    const [bytes] = await tiles([last]);
    const entries = bytes && readBundle(bytes, last.width);
    if (!entries?.ok) throw new StoreFault('tree-broken', 'the last bundle is missing');
    from = size - entries.value.length;
    const one = { number: 1, previous: new Uint8Array(32), from, to: size, time, checkpoint: note };
    files.push({ path: at.commitOf(0), bytes: new Uint8Array(0) });
    files.push({
      path: at.commitOf(1),
      bytes: writeCommit({ ...one, entries: entries.value }, sha256).bytes,
    });
  }
  // An opening reads everything before its first commit, and that commit is shown once more: the edge of the tree before it.
  for (const tile of [...rightEdge(from), ...bundlesBetween(Math.max(0, from - 1), from)]) {
    const [bytes] = await tiles([{ ...tile, width: tileWidth(tile.level, tile.index, size) }]);
    const exact = bytes && cut(tile, bytes, size);
    if (!exact) throw new StoreFault('tree-broken', `${at.tile(tile)} cannot be had`);
    files.push({ path: at.tile(tile), bytes: exact });
  }
  await place.replace(files);
  // Last: from here on it is a log.
  await place.replace([{ path: at.version, bytes: utf8(versionOf(originOf(note))) }]);
}

async function placerFor(disk: Disk, root: string, unfinished: string): Promise<Placer> {
  try {
    await disk.makeDirectory(root);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  const place = placer(disk, root, unfinished);
  await place.makeDirectories(unfinished);
  return place;
}

/** Checkpoints that are asked for at once. */
const NOTES_AT_ONCE = 1024;
/** How many files are put in place before their directories are flushed. */
const AT_ONCE = 64;

/** Tiles, bundles and what is beside them; not the checkpoint. What is there already as it should be is left. */
async function writeShown(
  place: Placer,
  disk: Disk,
  root: string,
  { note, tiles, beside }: Shown,
): Promise<void> {
  const at = layout(root);
  let batch: { path: string; bytes: Uint8Array }[] = [];
  const flush = async () => {
    if (batch.length > 0) await place.replace(batch);
    batch = [];
  };
  const put = async (path: string, bytes: Uint8Array) => {
    const there = await readIfThere(disk, path);
    if (there && sameBytes(there, bytes)) return;
    batch.push({ path, bytes });
    if (batch.length >= AT_ONCE) await flush();
  };
  const { size } = sizeAndText(note);
  for (const tile of [...tilesOf(size), ...bundlesBetween(0, size)]) {
    const [bytes] = await tiles([tile]);
    const exact = bytes && cut(tile, bytes);
    if (!exact) throw new StoreFault('tree-broken', `${at.tile(tile)} cannot be had`);
    await put(at.tile(tile), exact);
  }
  for await (const { path, bytes } of beside()) await put(join(root, path), bytes);
  await flush();
}

/** What is needed of a wider one: of the one in a tree of that size, or of the full one that took its place. */
export function cut(tile: Tile, bytes: Uint8Array, size = 0): Uint8Array | undefined {
  if (tile.level !== 'entries')
    return bytes.length < tile.width * 32 ? undefined : bytes.slice(0, tile.width * 32);
  for (const width of [tile.width, tileWidth('entries', tile.index, size), TILE_WIDTH]) {
    const entries = readBundle(bytes, width);
    if (entries.ok && width >= tile.width) return writeBundle(entries.value.slice(0, tile.width));
  }
  return undefined;
}

function originOf(note: string): string {
  const read = readNote(note);
  const checkpoint = read.ok ? readCheckpoint(read.value.text) : undefined;
  return checkpoint?.ok ? checkpoint.value.origin : '';
}
