/**
 * Hashes out of tiles that somebody else keeps: nothing is passed on that does not belong to the root one knows.
 *
 * Source: C2SP tlog-tiles; what a tile has to agree with follows from "Merkle Tree" there. The partial tiles of the right edge
 * make up the root; the hash of a full tile stands in the tile above it. So every hash of every tile hangs on the root, and a
 * store that alters one is found out before anything follows from it.
 */
import { sameBytes } from './bytes.ts';
import { HASH_BYTES, joinFalling, nodeHash, type Sha256 } from './hash.ts';
import { LogFault, type LogRead, type Maybe, read, refuse } from './refusal.ts';
import {
  hashIn,
  type InTile,
  rightEdge,
  TILE_WIDTH,
  type Tile,
  tileOfNode,
  tilePath,
  tileWidth,
} from './tile.ts';
import { type NodeReader, nodesOf } from './tree.ts';

/** Bytes of tiles, in the order asked for; a full tile may stand for a partial one that is no longer kept, nothing for neither. */
export type TileSource = (tiles: readonly Tile[]) => Maybe<readonly (Uint8Array | undefined)[]>;

/** The tree that is known, from a checkpoint whose signature has been checked. */
export interface KnownTree {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Tiles that have been found to hang on the root: their hashes, and those of the nodes inside them. */
export interface CheckedTiles {
  /** for the provers of `tree.ts` */
  readonly nodes: NodeReader;
  /** A tile itself: what a bundle of entries is compared with. A `LogFault` for one that the tree has not. */
  readonly tile: (tile: Tile) => Promise<LogRead<Uint8Array>>;
}

/** Row k has the hashes of the perfect subtrees of 2^k neighbours, one after the other; the first row is the tile. */
type Rows = readonly Uint8Array[];

/** Tiles that are kept of those that have been checked; with their rows a full one takes 16 KiB, all of them 4 MiB. */
const KEPT = 256;

/**
 * The first reading takes the right edge, at most one tile for each level of tiles; every later one the tiles asked for and
 * those above them that are not kept: of a million entries at most three for one node. All of one reading are asked for at
 * once. What is kept does not grow with the tree: the tiles used last are.
 *
 * Refuses: missing-tile, bad-format (a tile of another length), wrong-tile, wrong-root (the right edge is of another tree).
 */
export function checkedTiles(tree: KnownTree, source: TileSource, sha256: Sha256): CheckedTiles {
  const kept = new Map<string, Rows>();

  /** Reads and checks tiles, and all that they hang on. */
  async function readTiles(tiles: readonly Tile[]): Promise<LogRead<ReadonlyMap<string, Rows>>> {
    const used = new Map<string, Rows>();
    const wanted = new Map<string, Tile>();
    const want = (tile: Tile): void => {
      const name = nameOf(tile);
      const known = kept.get(name);
      if (known) {
        used.set(name, known);
        // used last, it goes last
        kept.delete(name);
        kept.set(name, known);
      }
      if (used.has(name) || wanted.has(name)) return;
      wanted.set(name, tile);
      if (tile.width === TILE_WIDTH) want(above(tile, tree.size).parent);
    };
    const edge = rightEdge(tree.size);
    for (const tile of edge) want(tile);
    for (const tile of tiles) want(tile);
    if (wanted.size === 0) return read(used);

    const given = await source([...wanted.values()]);
    for (const [i, [name, tile]] of [...wanted].entries()) {
      const bytes = tileBytes(tilePath(tile), tile, given[i]);
      if (!bytes.ok) return bytes;
      used.set(name, rowsOf(bytes.value, sha256));
    }
    const rows = (tile: Tile) => used.get(nameOf(tile)) as Rows;
    if (edge.some((tile) => wanted.has(nameOf(tile)))) {
      const hashes = nodesOf(0, tree.size).map((node) => hashAt(rows, tileOfNode(node, tree.size)));
      if (!sameBytes(joinFalling(sha256, hashes), tree.root)) return refuse('wrong-root', { part: 'tree' });
    }
    for (const tile of wanted.values()) {
      if (tile.width < TILE_WIDTH) continue;
      const { parent, at } = above(tile, tree.size);
      if (
        !sameBytes(
          hashAt(rows, { tile, first: 0, count: TILE_WIDTH }),
          hashIn(rows(parent)[0] as Uint8Array, at),
        )
      )
        return refuse('wrong-tile', { part: 'tile', name: tilePath(tile) });
    }
    // All of them hang together and on the root; until here none is kept.
    for (const name of wanted.keys()) kept.set(name, rows(wanted.get(name) as Tile));
    for (const name of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(name);
    }
    return read(used);
  }

  return {
    nodes: async (nodes) => {
      const places = nodes.map((node) => tileOfNode(node, tree.size));
      const tiles = await readTiles(places.map(({ tile }) => tile));
      if (!tiles.ok) return tiles;
      // a copy, so that what is kept cannot be altered from outside
      return read(places.map((at) => hashAt((tile) => tiles.value.get(nameOf(tile)) as Rows, at).slice()));
    },
    tile: async (tile) => {
      if (tile.level === 'entries' || tileWidth(tile.level, tile.index, tree.size) !== tile.width)
        throw new LogFault(`a tree of ${tree.size} has no tile ${tilePath(tile)}`);
      const tiles = await readTiles([tile]);
      if (!tiles.ok) return tiles;
      const [bytes] = tiles.value.get(nameOf(tile)) as Rows;
      return read((bytes as Uint8Array).slice());
    },
  };
}

/** Nodes of a known tree, for the provers of `tree.ts`. Refuses as `checkedTiles` does. */
export function tileReader(tree: KnownTree, source: TileSource, sha256: Sha256): NodeReader {
  return checkedTiles(tree, source, sha256).nodes;
}

/** One tile, checked. Refuses as `checkedTiles` does. */
export function readTile(
  tile: Tile,
  tree: KnownTree,
  source: TileSource,
  sha256: Sha256,
): Promise<LogRead<Uint8Array>> {
  return checkedTiles(tree, source, sha256).tile(tile);
}

const nameOf = ({ level, index, width }: Tile): string => `${level}/${index}/${width}`;

function rowsOf(tile: Uint8Array, sha256: Sha256): Rows {
  const rows = [tile];
  for (let row = tile; row.length >= 2 * HASH_BYTES; ) {
    const pairs = Math.floor(row.length / (2 * HASH_BYTES));
    const next = new Uint8Array(pairs * HASH_BYTES);
    for (let i = 0; i < pairs; i++)
      next.set(nodeHash(sha256, hashIn(row, 2 * i), hashIn(row, 2 * i + 1)), i * HASH_BYTES);
    rows.push(next);
    row = next;
  }
  return rows;
}

function hashAt(rows: (tile: Tile) => Rows, { tile, first, count }: InTile): Uint8Array {
  return hashIn(rows(tile)[Math.log2(count)] as Uint8Array, first / count);
}

/** The tile above a full one, with the place that its hash has there. */
function above(tile: Tile, size: number): { readonly parent: Tile; readonly at: number } {
  const level = (tile.level as number) + 1;
  const index = Math.floor(tile.index / TILE_WIDTH);
  return { parent: { level, index, width: tileWidth(level, index, size) }, at: tile.index % TILE_WIDTH };
}

function tileBytes(path: string, { width }: Tile, bytes: Uint8Array | undefined): LogRead<Uint8Array> {
  const where = { part: 'tile', name: path } as const;
  if (!bytes) return refuse('missing-tile', where);
  const isFull = bytes.length === TILE_WIDTH * HASH_BYTES;
  if (!isFull && bytes.length !== width * HASH_BYTES)
    return refuse('bad-format', where, { expected: `${width * HASH_BYTES}`, found: `${bytes.length}` });
  return read(bytes.slice(0, width * HASH_BYTES));
}
