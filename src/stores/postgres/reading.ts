/** What readers find in the rows: tiles, bundles, checkpoints, entries. Nothing is checked here, and nothing written. */
import {
  HASH_BYTES,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileWidth,
  toHex,
  writeBundle,
} from '../../log/index.ts';
import type { Database } from './database.ts';

/** Size of the checkpoint that readers are shown. */
export async function publishedSize(db: Database, log: string): Promise<number> {
  const row = await db
    .selectFrom('mufakat.tree')
    .select('published')
    .where('log', '=', log)
    .executeTakeFirst();
  return row?.published ?? 0;
}

/** The note that readers are shown. */
export async function readPublished(db: Database, log: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('mufakat.checkpoint as c')
    .innerJoin('mufakat.tree as t', 't.log', 'c.log')
    .select('c.note')
    .where('c.log', '=', log)
    .whereRef('c.size', '=', 't.published')
    .executeTakeFirst();
  return row?.note;
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
