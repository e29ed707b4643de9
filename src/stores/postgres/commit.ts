/**
 * The point of no return: one transaction that moves the tree from the state a batch was computed from to the one after it.
 *
 * Its first statement is the compare-and-swap. Another writer's transaction on the same log waits there, and then finds another
 * size: so only one of two gets through, at every isolation level, and what follows is done by one writer at a time.
 */
import type { Transaction } from 'kysely';
import { growTiles, leafHash, type NoteSignature, rightEdge, type Tile, tilePath } from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Batch, Committed, CosignOutcome, Entry, FormerCheckpoint } from '../../record/store.ts';
import { withCosignatures } from '../cosigned.ts';
import type { LogIdentity } from '../identity.ts';
import { type Database, isState } from './database.ts';
import { readNotes } from './reading.ts';
import type { Tables } from './schema.ts';
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

  const isOurs = await transact(db, isolation, async (within) => {
    const { numUpdatedRows } = await within
      .updateTable('mufakat.tree')
      .set({ size, commit_hash: next.commit })
      .where('log', '=', log)
      .where('size', '=', from)
      .where('commit_hash', '=', state.commit)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) return false;
    await putEntries(within, log, from, batch.entries);
    await putTiles(within, log, tiles);
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

/** Entries in their places, the first of them at `from`. */
export async function putEntries(
  within: Transaction<Tables>,
  log: string,
  from: number,
  entries: readonly Entry[],
): Promise<void> {
  const all = entries.map(({ id, bytes }, i) => ({ log, index: from + i, act_id: id, bytes }));
  for (const rows of parts(all)) await within.insertInto('mufakat.entry').values(rows).execute();
}

/** Tiles that are new, or wider than they were. */
export async function putTiles(
  within: Transaction<Tables>,
  log: string,
  tiles: readonly { readonly tile: Tile; readonly bytes: Uint8Array }[],
): Promise<void> {
  const all = tiles.map(({ tile, bytes }) => ({
    log,
    level: tile.level as number,
    index: tile.index,
    hashes: bytes,
  }));
  for (const rows of parts(all))
    await within
      .insertInto('mufakat.tile')
      .values(rows)
      .onConflict((there) =>
        there
          .columns(['log', 'level', 'index'])
          .doUpdateSet((wider) => ({ hashes: wider.ref('excluded.hashes') })),
      )
      .execute();
}

/** Checkpoints of logs that this one goes on from; one that is there already is replaced. */
export async function putFormer(
  within: Transaction<Tables>,
  log: string,
  checkpoints: readonly FormerCheckpoint[],
): Promise<void> {
  for (const rows of parts(checkpoints.map((one) => ({ log, ...one }))))
    await within
      .insertInto('mufakat.former')
      .values(rows)
      .onConflict((there) =>
        there
          .columns(['log', 'place', 'size'])
          .doUpdateSet((later) => ({ note: later.ref('excluded.note') })),
      )
      .execute();
}

/** Shows readers the tree of that size. Two writers: they are not taken back to a smaller one. */
export async function putPublished(within: Transaction<Tables>, log: string, size: number): Promise<void> {
  await within
    .updateTable('mufakat.tree')
    .set({ published: size })
    .where('log', '=', log)
    .where('published', '<', size)
    .execute();
}

/** Signature lines below the checkpoint of that size, each key once. */
export async function putCosignatures(
  within: Transaction<Tables>,
  log: string,
  size: number,
  signatures: readonly NoteSignature[],
): Promise<CosignOutcome> {
  for (;;) {
    const [note] = await readNotes(within, log, [size]);
    if (note === undefined) return 'no-such-checkpoint';
    const more = withCosignatures(note, signatures);
    if (more === 'full') return 'full';
    const { numUpdatedRows } = await within
      .updateTable('mufakat.checkpoint')
      .set({ note: more })
      .where('log', '=', log)
      .where('size', '=', size)
      .where('note', '=', note)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 1n) return 'added';
    // Others came between: theirs stay as well.
  }
}

/** A document, under what its bytes hash to. */
export async function putBlob(
  within: Transaction<Tables>,
  log: string,
  sha256: Uint8Array,
  bytes: Uint8Array,
): Promise<void> {
  await within
    .insertInto('mufakat.blob')
    .values({ log, sha256, bytes })
    .onConflict((there) => there.columns(['log', 'sha256']).doUpdateSet({ bytes }))
    .execute();
}

function* parts<T>(rows: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rows.length; i += ROWS) yield rows.slice(i, i + ROWS);
}
