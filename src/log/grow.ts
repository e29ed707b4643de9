/**
 * The tiles that come of new entries.
 *
 * Source: C2SP tlog-tiles: a full tile's hash goes into the tile above it, a partial tile's goes nowhere. Only the right edge is
 * read; what is written is exactly `tilesBetween` the two sizes, so that writing it a second time changes nothing.
 */
import { concat } from './bytes.ts';
import { HASH_BYTES, joinPerfect, type Sha256 } from './hash.ts';
import { LogFault } from './refusal.ts';
import { hashesIn, TILE_WIDTH, type Tile, tilePath, tilesBetween, tileWidth } from './tile.ts';

export interface WrittenTile {
  readonly tile: Tile;
  readonly bytes: Uint8Array;
}

/**
 * @param from entries before
 * @param edge bytes of a partial tile of the tree of `from` entries, checked by whoever reads them
 * @param leaves hashes of the new entries, in order
 * @returns each tile that is new or wider: about leaves / 255 of them, and one digest a hash
 */
export function growTiles(
  from: number,
  edge: (tile: Tile) => Uint8Array,
  leaves: readonly Uint8Array[],
  sha256: Sha256,
): WrittenTile[] {
  const written: WrittenTile[] = [];
  // what is new on a level of tiles: first the leaves, then the hashes of the tiles that became full below
  let level = -1;
  let fresh: readonly Uint8Array[] = leaves;
  let taken = 0;
  let full: Uint8Array[] = [];
  for (const tile of tilesBetween(from, from + leaves.length)) {
    if (tile.level !== level) {
      if (level >= 0) fresh = full;
      level = tile.level as number;
      taken = 0;
      full = [];
    }
    const before = Math.min(tileWidth(level, tile.index, from), tile.width);
    const kept = before > 0 ? edge({ ...tile, width: before }) : new Uint8Array(0);
    if (kept.length !== before * HASH_BYTES)
      throw new LogFault(`${tilePath({ ...tile, width: before })} has another length`);
    const bytes = concat(kept, ...fresh.slice(taken, taken + tile.width - before));
    taken += tile.width - before;
    if (tile.width === TILE_WIDTH) full.push(joinPerfect(sha256, hashesIn(bytes, 0, TILE_WIDTH)));
    written.push({ tile, bytes });
  }
  return written;
}
