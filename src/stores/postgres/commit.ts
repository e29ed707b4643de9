/**
 * The point of no return: one transaction that moves the tree from the state a batch was computed from to the one after it.
 *
 * Its first statement is the compare-and-swap. Another writer's transaction on the same log waits there, and then finds another
 * size: so only one of two gets through, at every isolation level, and what follows is done by one writer at a time.
 */
import { growTiles, leafHash, rightEdge, type Tile, tilePath } from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Batch, Committed } from '../../record/store.ts';
import type { LogIdentity } from '../identity.ts';
import { type Database, isState } from './database.ts';
import type { Held } from './state.ts';
import { type Isolation, transact } from './transaction.ts';

/** Rows in one statement: at most 4 MiB, by the longest entry. */
const ROWS = 64;

/**
 * @param next the state after the batch, checked
 * @returns what is held then; nothing where another writer was quicker
 */
export async function commitBatch(
  db: Database,
  isolation: Isolation,
  { origin: log, sha256 }: LogIdentity,
  { state, edge, published }: Held,
  batch: Batch,
  next: Committed,
): Promise<Held | undefined> {
  const from = state.frontier.size;
  const { size } = next.frontier;
  const edgeOf = (tile: Tile) => edge.get(tilePath(tile)) ?? new Uint8Array(0);
  const leaves = batch.entries.map(({ bytes }) => leafHash(sha256, bytes));
  const tiles = growTiles(from, edgeOf, leaves, sha256);
  const entryRows = batch.entries.map(({ id, bytes }, i) => ({ log, index: from + i, act_id: id, bytes }));
  const tileRows = tiles.map(({ tile, bytes }) => ({
    log,
    level: tile.level as number,
    index: tile.index,
    hashes: bytes,
  }));

  const isOurs = await transact(db, isolation, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('mufakat.tree')
      .set({ size, commit_hash: next.commit })
      .where('log', '=', log)
      .where('size', '=', from)
      .where('commit_hash', '=', state.commit)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) return false;
    for (const rows of parts(entryRows)) await within.insertInto('mufakat.entry').values(rows).execute();
    for (const rows of parts(tileRows))
      await within
        .insertInto('mufakat.tile')
        .values(rows)
        .onConflict((there) =>
          there
            .columns(['log', 'level', 'index'])
            .doUpdateSet((wider) => ({ hashes: wider.ref('excluded.hashes') })),
        )
        .execute();
    const { commit: commit_hash, time, checkpoint: note = '' } = next;
    await within.insertInto('mufakat.checkpoint').values({ log, size, commit_hash, time, note }).execute();
    return true;
  }).catch((error: unknown) => {
    if (isState(error, '23505'))
      throw new StoreFault('commit-broken', 'an entry stands in the log already', error);
    throw error;
  });
  if (!isOurs) return undefined;

  const grown = new Map(tiles.map(({ tile, bytes }) => [tilePath(tile), bytes]));
  const edgeNow = new Map<string, Uint8Array>();
  for (const path of rightEdge(size).map(tilePath)) {
    const bytes = grown.get(path) ?? edge.get(path);
    if (bytes) edgeNow.set(path, bytes);
  }
  return { state: next, edge: edgeNow, published };
}

function* parts<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS);
}
