/** What readers find in the rows: tiles, bundles, checkpoints, entries, documents. Nothing is checked against the tree, and nothing written. */
import {
  HASH_BYTES,
  type Sha256,
  sameBytes,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileWidth,
  toHex,
  writeBundle,
} from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { FormerCheckpoint, LogReader } from '../../record/store.ts';
import { type Database, isMissing } from './database.ts';
import { together } from './together.ts';

/** A log as its rows show it to whoever may read them. */
export function shownLog(db: Database, log: string, sha256: Sha256): LogReader {
  return {
    published: () => readPublished(db, log),
    sizes: () => readSizes(db, log),
    checkpoint: together((sizes) => readNotes(db, log, sizes)),
    former: () => readFormer(db, log),
    tiles: async (tiles) => readTiles(db, log, tiles, await publishedSize(db, log)),
    blob: (hash) => readBlob(db, log, hash, sha256),
    blobs: () => readBlobs(db, log),
  };
}

/** Size of the checkpoint that readers are shown. */
async function publishedSize(db: Database, log: string): Promise<number> {
  const row = await db
    .selectFrom('mufakat.tree')
    .select('published')
    .where('log', '=', log)
    .executeTakeFirst();
  return row?.published ?? 0;
}

/** The note that readers are shown. */
async function readPublished(db: Database, log: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('mufakat.checkpoint as c')
    .innerJoin('mufakat.tree as t', 't.log', 'c.log')
    .select('c.note')
    .where('c.log', '=', log)
    .whereRef('c.size', '=', 't.published')
    .executeTakeFirst()
    .catch((error: unknown) => {
      if (!isMissing(error)) throw error;
      return undefined;
    });
  return row?.note;
}

/** Sizes that are or were published, smallest first. */
async function readSizes(db: Database, log: string): Promise<number[]> {
  const rows = await db
    .selectFrom('mufakat.checkpoint as c')
    .innerJoin('mufakat.tree as t', 't.log', 'c.log')
    .select('c.size')
    .where('c.log', '=', log)
    .whereRef('c.size', '<=', 't.published')
    .orderBy('c.size')
    .execute();
  return rows.map(({ size }) => size);
}

/** Checkpoints of logs that it goes on from; none where the tables were made before there were any. */
async function readFormer(db: Database, log: string): Promise<FormerCheckpoint[]> {
  try {
    return await db
      .selectFrom('mufakat.former')
      .select(['place', 'size', 'note'])
      .where('log', '=', log)
      .orderBy('place')
      .orderBy('size')
      .execute();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function readBlob(
  db: Database,
  log: string,
  hash: Uint8Array,
  sha256: Sha256,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('mufakat.blob')
    .select('bytes')
    .where('log', '=', log)
    .where('sha256', '=', hash)
    .executeTakeFirst();
  if (row && !sameBytes(sha256(row.bytes), hash))
    throw new StoreFault('blob-differs', 'a document is not what its name says');
  return row?.bytes;
}

async function readBlobs(db: Database, log: string): Promise<Uint8Array[]> {
  const rows = await db
    .selectFrom('mufakat.blob')
    .select('sha256')
    .where('log', '=', log)
    .orderBy('sha256')
    .execute();
  return rows.map(({ sha256 }) => sha256);
}

/** The notes of sizes that are or were published; nothing for one that was not. */
export async function readNotes(
  db: Database,
  log: string,
  sizes: readonly number[],
): Promise<(string | undefined)[]> {
  const rows = await db
    .selectFrom('mufakat.checkpoint as c')
    .innerJoin('mufakat.tree as t', 't.log', 'c.log')
    .select(['c.size', 'c.note'])
    .where('c.log', '=', log)
    .where('c.size', 'in', sizes)
    .whereRef('c.size', '<=', 't.published')
    .execute();
  const notes = new Map(rows.map(({ size, note }) => [size, note]));
  return sizes.map((size) => notes.get(size));
}

/** Tiles and bundles of the first `size` entries, as wide as asked for. */
export async function readTiles(
  db: Database,
  log: string,
  tiles: readonly Tile[],
  size: number,
): Promise<(Uint8Array | undefined)[]> {
  const there = tiles.filter(
    (tile) => tile.width >= 1 && tile.width <= tileWidth(tile.level, tile.index, size),
  );
  const hashes = await readHashes(db, log, there);
  return Promise.all(
    tiles.map(async (tile) => {
      if (!there.includes(tile)) return undefined;
      if (tile.level === 'entries') return readBundleOf(db, log, tile);
      const bytes = hashes.get(tilePath({ ...tile, width: TILE_WIDTH }));
      return bytes && bytes.length >= tile.width * HASH_BYTES
        ? bytes.slice(0, tile.width * HASH_BYTES)
        : undefined;
    }),
  );
}

/** Rows of tiles, by the path of the full one. */
async function readHashes(
  db: Database,
  log: string,
  tiles: readonly Tile[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const wanted = tiles.flatMap(({ level, index }) => (level === 'entries' ? [] : [{ level, index }]));
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('mufakat.tile')
    .select(['level', 'index', 'hashes'])
    .where('log', '=', log)
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('level', 'index'),
        'in',
        wanted.map(({ level, index }) => tuple(level, index)),
      ),
    )
    .execute();
  return new Map(rows.map((row) => [tilePath({ ...row, width: TILE_WIDTH }), row.hashes]));
}

/** The entries under a tile of level 0; fewer than its width where some are missing. */
export async function readEntries(db: Database, log: string, { index, width }: Tile): Promise<Uint8Array[]> {
  const first = index * TILE_WIDTH;
  const rows = await db
    .selectFrom('mufakat.entry')
    .select('bytes')
    .where('log', '=', log)
    .where('index', '>=', first)
    .where('index', '<', first + width)
    .orderBy('index')
    .execute();
  return rows.map(({ bytes }) => bytes);
}

/** An entry that is committed. A fault, tree-broken, where it is missing. */
export async function readEntry(db: Database, log: string, index: number): Promise<Uint8Array> {
  const row = await db
    .selectFrom('mufakat.entry')
    .select('bytes')
    .where('log', '=', log)
    .where('index', '=', index)
    .executeTakeFirst();
  if (!row) throw new StoreFault('tree-broken', `entry ${index} is missing`);
  return row.bytes;
}

async function readBundleOf(db: Database, log: string, tile: Tile): Promise<Uint8Array | undefined> {
  const entries = await readEntries(db, log, tile);
  return entries.length === tile.width ? writeBundle(entries) : undefined;
}

/** Where entries stand, by the index over what they say; nothing for one that has no place. */
export async function readPlaces(
  db: Database,
  log: string,
  ids: readonly Uint8Array[],
): Promise<(number | undefined)[]> {
  const rows = await db
    .selectFrom('mufakat.entry')
    .select(['act_id', 'index'])
    .where('log', '=', log)
    .where('act_id', 'in', ids)
    .execute();
  const places = new Map(rows.map(({ act_id, index }) => [toHex(act_id), index]));
  return ids.map((id) => places.get(toHex(id)));
}
