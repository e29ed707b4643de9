/**
 * Tiles: which files a log of a size consists of, and where they lie.
 *
 * Source: C2SP tlog-tiles "Merkle Tree", "Partial Tiles", "Log entries". A tile has up to 256 neighbouring hashes of one of the
 * levels 0, 8, 16 …; a full one is 8,192 bytes and never changes. A bundle has the entries under a tile of level 0.
 *
 * ```
 * tile/0/x001/x234/067            tile 1234067 of level 0
 * tile/1/000.p/17                 the right edge of level 1, 17 hashes wide for now
 * tile/entries/000.p/17           17 entries
 * ```
 */
import { HASH_BYTES } from './hash.ts';
import { LogFault, type LogRead, read, refuse } from './refusal.ts';
import type { TreeNode } from './tree.ts';

/** Levels of the tree that one level of tiles stands for. */
export const TILE_HEIGHT = 8;
/** Hashes in a full tile, entries in a full bundle. */
export const TILE_WIDTH = 256;

export interface Tile {
  /** of tiles, not of the tree: its hashes are nodes of level 8 · `level`; or a bundle of entries */
  readonly level: number | 'entries';
  readonly index: number;
  /** hashes or entries that it has, 1 to 256 */
  readonly width: number;
}

/** Where a tile or bundle lies under the log's prefix. A `LogFault` for one that cannot be. */
export function tilePath({ level, index, width }: Tile): string {
  const isLevel = level === 'entries' || (Number.isInteger(level) && level >= 0 && level <= 63);
  const isPlace = Number.isSafeInteger(index) && index >= 0 && Number.isInteger(width);
  if (!isLevel || !isPlace || width < 1 || width > TILE_WIDTH)
    throw new LogFault(`no tile ${level}/${index} is ${width} wide`);
  const thousands = `${index}`.padStart(Math.ceil(`${index}`.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const last = thousands.pop();
  const partial = width < TILE_WIDTH ? `.p/${width}` : '';
  return `tile/${level}/${thousands.map((part) => `x${part}/`).join('')}${last}${partial}`;
}

/**
 * The tile or bundle at a path: the only one, since each has one path.
 * Refuses: bad-format.
 */
export function readTilePath(path: string): LogRead<Tile> {
  const no = () =>
    refuse('bad-format', { part: 'tile' }, { expected: 'form:tile-path', found: path.slice(0, 200) });
  const parts = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!parts) return no();
  const level = parts[1] === 'entries' ? 'entries' : Number(parts[1]);
  const index = Number((parts[2] as string).replace(/[x/]/g, ''));
  const width = parts[3] === undefined ? TILE_WIDTH : Number(parts[3]);
  if (!Number.isSafeInteger(index) || width < 1 || (level !== 'entries' && level > 63)) return no();
  // other spellings: leading zeros of a level, a width or an index, a full tile as partial
  const tile: Tile = { level, index, width };
  return width <= TILE_WIDTH && tilePath(tile) === path ? read(tile) : no();
}

/** Nodes that a level of tiles has in a tree of that size. */
function nodesOn(level: number, size: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** How wide a tile or bundle is in a tree of that size: 0 where there is none. */
export function tileWidth(level: number | 'entries', index: number, size: number): number {
  const nodes = nodesOn(level === 'entries' ? 0 : level, size) - index * TILE_WIDTH;
  return Math.min(Math.max(nodes, 0), TILE_WIDTH);
}

/**
 * The tiles that a tree of `to` entries has and one of `from` has not, or has narrower; level by level, from left to right.
 * One at a time: a log of a million entries has four thousand.
 */
export function* tilesBetween(from: number, to: number): Generator<Tile> {
  for (let level = 0; nodesOn(level, to) > 0; level++) {
    const [before, now] = [nodesOn(level, from), nodesOn(level, to)];
    if (before === now) continue;
    for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < now; index++)
      yield { level, index, width: tileWidth(level, index, to) };
  }
}

/** The bundles of entries that go with `tilesBetween`. */
export function* bundlesBetween(from: number, to: number): Generator<Tile> {
  if (from >= to) return;
  for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < to; index++)
    yield { level: 'entries', index, width: tileWidth('entries', index, to) };
}

/** Every tile of a tree of that size, without its bundles. */
export function tilesOf(size: number): Generator<Tile> {
  return tilesBetween(0, size);
}

/** The partial tiles of a tree: at most one a level. Their hashes together make up its root. */
export function rightEdge(size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; nodesOn(level, size) > 0; level++) {
    const index = Math.floor(nodesOn(level, size) / TILE_WIDTH);
    const width = tileWidth(level, index, size);
    if (width > 0) tiles.push({ level, index, width });
  }
  return tiles;
}

/** Where a node of the tree is to be read: that many hashes of a tile, from `first` on, joined. */
export interface InTile {
  readonly tile: Tile;
  readonly first: number;
  readonly count: number;
}

/** The tile that has a node, in a tree of that size. A `LogFault` where the node is not wholly in the tree. */
export function tileOfNode({ level, index }: TreeNode, size: number): InTile {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const count = 2 ** (level % TILE_HEIGHT);
  const at = index * count;
  const tileIndex = Math.floor(at / TILE_WIDTH);
  const width = tileWidth(tileLevel, tileIndex, size);
  const first = at % TILE_WIDTH;
  if (first + count > width) throw new LogFault(`a tree of ${size} has no node ${level}/${index}`);
  return { tile: { level: tileLevel, index: tileIndex, width }, first, count };
}

/** One hash of a tile. */
export function hashIn(tile: Uint8Array, i: number): Uint8Array {
  return tile.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES);
}

/** `count` hashes of a tile from the `first` on. */
export function hashesIn(tile: Uint8Array, first: number, count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => hashIn(tile, first + i));
}
