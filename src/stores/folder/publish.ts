/**
 * Showing commits, one or several together: tiles and bundles, then the checkpoint of the last size, then `checkpoint`.
 *
 * Commits of one time that came while others were being shown are shown as one step, from the size before the first to that of the
 * last: what is shown is a tree, and nobody needs every size at which something was committed. Whoever has a receipt of a size in
 * between has its checkpoint, and finds the entry in the larger tree.
 *
 * The same files come of the same commits whenever it is done, and each takes the place of what was there. So it can be stopped
 * at any point and done again, by us or by another writer at the same time, with other commits together. What is read on the way
 * (the right edge before) is checked against the signed root before anything is written.
 */
import {
  bundlesBetween,
  checkBundle,
  growTiles,
  leafHash,
  readCheckpoint,
  readNote,
  rightEdge,
  type Sha256,
  sameBytes,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileReader,
  tileWidth,
  treeRoot,
  utf8,
  writeBundle,
} from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import { type Commit, endOfCommit } from './commit-file.ts';
import { type Disk, isCode, type Placer, type Put, readIfThere, removeIfThere } from './durable.ts';
import { commitNumbers, type Layout } from './layout.ts';
import { readEntries, readHashes, readText, sizeAndText } from './shown.ts';

export interface Publishing {
  readonly disk: Disk;
  readonly at: Layout;
  readonly place: Placer;
  readonly sha256: Sha256;
}

/** Commits that are shown together, as if they were one. */
interface Step extends Pick<Commit, 'from' | 'to' | 'checkpoint' | 'entries'> {
  /** sizes at which something was committed: some of them have been shown, before we were stopped or by another writer */
  readonly sizes: readonly number[];
}

/**
 * @param commits at least one, each following the one before
 * @returns whether `checkpoint` is now the one of the last of them, and not a larger one of another writer; durable when it returns
 */
export async function publishCommits(to: Publishing, commits: readonly Commit[]): Promise<boolean> {
  const { at, disk, place } = to;
  const [first, last] = [commits[0] as Commit, commits.at(-1) as Commit];
  const commit: Step = {
    from: first.from,
    to: last.to,
    checkpoint: last.checkpoint,
    entries: commits.flatMap(({ entries }) => entries),
    sizes: [first.from, ...commits.map((one) => one.to)],
  };
  const tiles = await tilesOf(to, commit);
  const bundles = await bundlesOf(to, commit, tiles);
  // If we stop before or within this: the checkpoint is the one before, and nothing that belongs to it was touched.
  await place.replace([...tiles.values(), ...bundles]);

  // Cosignatures that came after an earlier publishing of this size stay.
  const { text } = sizeAndText(commit.checkpoint);
  const there = await readText(disk, at.checkpointOf(commit.to));
  if (there !== undefined && sizeAndText(there).text !== text)
    throw new StoreFault('checkpoint-differs', `another checkpoint of ${commit.to} was kept`);
  const bytes = utf8(there ?? commit.checkpoint);
  await place.replace([{ path: at.checkpointOf(commit.to), bytes }]);

  // If we stop here: everything is there, and readers see the size before until the next opening.
  const shown = await readText(disk, at.checkpoint);
  const before = shown === undefined ? undefined : sizeAndText(shown);
  if (before?.size === commit.to && before.text !== text)
    throw new StoreFault('checkpoint-differs', `another checkpoint of ${commit.to} was published`);
  // Two writers: readers are not taken back to a smaller tree.
  if (before && before.size > commit.to) return false;
  return showCheckpoint(to, commit.to, bytes);
}

/**
 * Puts a checkpoint that is kept under its size into the place where readers look first.
 *
 * Nothing but rename is to be had for that, and between looking and renaming another process may have put a larger one there, or the
 * same one with more cosignatures. So whoever has put one looks whether it is the latest that is kept, and puts that one instead. The
 * other one kept its own before it put it; so of two who do this at once, in whatever order, the last to look finds the latest.
 * For a moment readers may see the smaller one, which is a true checkpoint of an earlier time.
 * @returns whether it is this size that stands there; a larger one was shown by another writer otherwise. Durable when it returns
 */
export async function showCheckpoint(
  { disk, at, place }: Pick<Publishing, 'disk' | 'at'> & { readonly place: Pick<Placer, 'replace'> },
  size: number,
  bytes: Uint8Array,
): Promise<boolean> {
  for (let shown = { size, bytes }; ; ) {
    await place.replace([{ path: at.checkpoint, bytes: shown.bytes }]);
    const latest = await latestKept(disk, at, shown.size);
    if (!latest || sameBytes(latest.bytes, shown.bytes)) return shown.size === size;
    shown = latest;
  }
}

/**
 * The largest checkpoint that is kept, of that size or larger. Every size that was shown is that at which some commit ends; and of
 * those that end later than what was shown last none has been removed.
 */
async function latestKept(disk: Disk, at: Layout, size: number) {
  for (const number of commitNumbers(await disk.list(at.commits)).reverse()) {
    const commit = await readIfThere(disk, at.commitOf(number));
    const end = commit && endOfCommit(commit);
    // another writer removed it meanwhile, or it is the one that was made with the log
    if (end === undefined) continue;
    if (end <= size) break;
    const bytes = await readIfThere(disk, at.checkpointOf(end));
    if (bytes) return { size: end, bytes };
  }
  const bytes = await readIfThere(disk, at.checkpointOf(size));
  return bytes && { size, bytes };
}

/** New and wider tiles, by path in the log. A fault, tree-broken, where they do not give the signed root. */
async function tilesOf({ disk, at, sha256 }: Publishing, commit: Step): Promise<Map<string, Put>> {
  const edge = new Map<string, Uint8Array>();
  for (const tile of rightEdge(commit.from)) {
    const bytes = await readHashes(disk, at, tile, commit.sizes);
    if (bytes) edge.set(tilePath(tile), bytes);
  }
  const edgeOf = (tile: Tile): Uint8Array => {
    const bytes = edge.get(tilePath(tile));
    if (bytes) return bytes;
    throw new StoreFault('tree-broken', `${tilePath(tile)} is missing or too short`);
  };
  const leaves = commit.entries.map((entry) => leafHash(sha256, entry));
  const tiles = new Map<string, Put>();
  for (const { tile, bytes } of growTiles(commit.from, edgeOf, leaves, sha256))
    tiles.set(tilePath(tile), { path: at.tile(tile), bytes });

  const note = readNote(commit.checkpoint);
  const checkpoint = note.ok ? readCheckpoint(note.value.text) : note;
  if (!checkpoint.ok) throw new StoreFault('commit-broken', `the commit to ${commit.to} has no checkpoint`);
  const source = (wanted: readonly Tile[]) =>
    wanted.map((tile) => tiles.get(tilePath(tile))?.bytes ?? edge.get(tilePath(tile)));
  const root = await treeRoot(commit.to, tileReader(checkpoint.value, source, sha256), sha256);
  if (!root.ok) throw new StoreFault('tree-broken', `the tiles before ${commit.from}: ${root.refusal.code}`);
  return tiles;
}

/** New and longer bundles. A fault, tree-broken, where entries before are not those under their tile. */
async function bundlesOf(
  { disk, at, sha256 }: Publishing,
  commit: Step,
  tiles: ReadonlyMap<string, Put>,
): Promise<Put[]> {
  const bundles: Put[] = [];
  for (const bundle of bundlesBetween(commit.from, commit.to)) {
    const width = tileWidth('entries', bundle.index, commit.from);
    const before = width > 0 ? await readEntries(disk, at, { ...bundle, width }, commit.sizes) : [];
    const first = bundle.index * TILE_WIDTH + width - commit.from;
    const entries = [...(before ?? []), ...commit.entries.slice(first, first + bundle.width - width)];
    const tile = tiles.get(tilePath({ ...bundle, level: 0 }));
    if (!tile || !checkBundle(entries, tile.bytes, sha256))
      throw new StoreFault('tree-broken', `${tilePath({ ...bundle, width })} is not what its tile says`);
    bundles.push({ path: at.tile(bundle), bytes: writeBundle(entries) });
  }
  return bundles;
}

/**
 * Takes away what has served: commits that are durably published, but for the last two, and partial tiles in
 * place of which a full one has stood for a while.
 *
 * Commits go in ascending order, so that of a number that is free again it can be told that it was given once: the one before
 * it is gone too (`folder-log.ts`).
 */
export async function prune({ disk, at }: Publishing, published: readonly Commit[]): Promise<void> {
  const last = published.at(-1);
  if (!last) return;
  for (const number of commitNumbers(await disk.list(at.commits)))
    if (number < last.number - 1) await removeIfThere(disk, at.commitOf(number));
  for (const tile of retired(published[0]?.from ?? 0, last.to)) await removePartials(disk, at.partials(tile));
}

/** Full tiles and bundles whose right neighbour became full in between: nobody is still writing their partial ones. */
function* retired(from: number, to: number): Generator<Tile> {
  for (let level = 0, width = TILE_WIDTH; width <= to; level++, width *= TILE_WIDTH)
    for (let index = Math.floor(from / width); (index + 1) * width <= to; index++) {
      if (index === 0) continue;
      yield { level, index: index - 1, width: TILE_WIDTH };
      if (level === 0) yield { level: 'entries', index: index - 1, width: TILE_WIDTH };
    }
}

async function removePartials(disk: Disk, directory: string): Promise<void> {
  try {
    for (const name of await disk.list(directory)) await removeIfThere(disk, `${directory}/${name}`);
    await disk.removeDirectory(directory);
  } catch (error) {
    // there was none, or another writer is at it
    if (!isCode(error, 'ENOENT') && !isCode(error, 'ENOTEMPTY')) throw error;
  }
}
