/**
 * A log put into empty tables, out of what is shown of it elsewhere.
 *
 * Nothing that is shown is believed but the signature: the entries are read once, in order, tiles are computed from them anew, and
 * what they hash to in the end has to be what the checkpoint says.
 */
import type { Transaction } from 'kysely';
import {
  append,
  EMPTY_FRONTIER,
  type Frontier,
  frontierRoot,
  growTiles,
  leafHash,
  openCheckpoint,
  readBundle,
  rightEdge,
  sameBytes,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileWidth,
} from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { LogReader } from '../../record/store.ts';
import type { LogIdentity } from '../identity.ts';
import { putBlob, putEntries, putFormer, putTiles } from './commit.ts';
import { isState } from './database.ts';
import type { Tables } from './schema.ts';
import { commitHash, NO_COMMIT } from './state.ts';

export interface Filling {
  /** what is shown */
  readonly shown: LogReader;
  /** when the checkpoint of a size was signed, by the log's clock; nothing where it does not say so */
  readonly timeOf: (size: number) => number | undefined;
}

/** Checkpoints asked for at once. */
const NOTES_AT_ONCE = 1024;

/**
 * Everything but the row of the log is made; that one is there, without entries, and is brought up to date.
 *
 * Faults: checkpoint-differs where nothing is shown that this log signed, tree-broken where the entries are not those of the
 * checkpoint, commit-broken where one stands twice, blob-differs.
 */
export async function fill(
  within: Transaction<Tables>,
  who: LogIdentity,
  { shown, timeOf }: Filling,
): Promise<void> {
  const { origin: log, keys, sha256 } = who;
  const published = (await shown.published()) ?? '';
  const opened = await openCheckpoint(published, log, keys);
  if (!opened.ok) throw new StoreFault('checkpoint-differs', `the checkpoint: ${opened.refusal.code}`);
  const { size, root } = opened.value;

  const frontier = await fillEntries(within, who, shown, size);
  if (!sameBytes(frontierRoot(frontier, sha256), root))
    throw new StoreFault('tree-broken', 'entries do not give the root');

  let commit: Uint8Array = NO_COMMIT;
  let time = 0;
  const sizes = [...(await shown.sizes()).filter((one) => one < size), size];
  for (let i = 0; i < sizes.length; i += NOTES_AT_ONCE) {
    const some = sizes.slice(i, i + NOTES_AT_ONCE);
    const notes = await Promise.all(some.map((one) => (one === size ? published : shown.checkpoint(one))));
    for (const [j, note] of notes.entries()) {
      const of = some[j] as number;
      if (note === undefined) continue;
      // never before the one before it
      time = Math.max(time, timeOf(of) ?? time);
      commit = commitHash(commit, time, note, sha256);
      const row = { log, size: of, commit_hash: commit, time, note };
      await within.insertInto('mufakat.checkpoint').values(row).execute();
    }
  }
  await putFormer(within, log, await shown.former());
  for (const hash of await shown.blobs()) {
    const bytes = await shown.blob(hash);
    if (bytes) await putBlob(within, log, hash, bytes);
  }
  await within
    .updateTable('mufakat.tree')
    .set({ size, commit_hash: commit, published: size })
    .where('log', '=', log)
    .execute();
}

/** The entries and the tiles over them. @returns what they hash to */
async function fillEntries(
  within: Transaction<Tables>,
  { origin: log, sha256, idOf }: LogIdentity,
  shown: LogReader,
  size: number,
): Promise<Frontier> {
  let frontier = EMPTY_FRONTIER;
  let edge = new Map<string, Uint8Array>();
  for (let first = 0; first < size; first += TILE_WIDTH) {
    const index = first / TILE_WIDTH;
    const width = tileWidth('entries', index, size);
    const [bytes] = await shown.tiles([{ level: 'entries', index, width }]);
    const entries = bytes && readBundle(bytes, width);
    if (!entries?.ok)
      throw new StoreFault('tree-broken', `bundle ${index} of ${size} entries cannot be read`);
    const leaves = entries.value.map((entry) => leafHash(sha256, entry));
    const before = edge;
    const tiles = growTiles(
      first,
      (tile: Tile) => before.get(tilePath(tile)) ?? new Uint8Array(0),
      leaves,
      sha256,
    );
    for (const leaf of leaves) frontier = append(frontier, leaf, sha256);
    await putEntries(
      within,
      log,
      first,
      entries.value.map((entry) => ({ id: idOf(entry), bytes: entry })),
    ).catch((error: unknown) => {
      if (isState(error, '23505')) throw new StoreFault('commit-broken', 'an entry stands twice', error);
      throw error;
    });
    await putTiles(within, log, tiles);
    const grown = new Map(tiles.map(({ tile, bytes: wider }) => [tilePath(tile), wider]));
    edge = new Map(
      rightEdge(first + width).flatMap((tile) => {
        const wider = grown.get(tilePath(tile)) ?? before.get(tilePath(tile));
        return wider ? [[tilePath(tile), wider] as const] : [];
      }),
    );
  }
  return frontier;
}
