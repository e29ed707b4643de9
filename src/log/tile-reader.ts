/**
 * Hashes out of tiles that somebody else keeps: nothing is passed on that does not belong to the root one knows.
 *
 * Source: C2SP tlog-tiles; what a tile has to agree with follows from "Merkle Tree" there. The partial tiles of the right edge
 * make up the root; the hash of a full tile stands in the tile above it. So every hash of every tile hangs on the root, and a
 * store that alters one is found out before anything follows from it.
 */
import { sameBytes } from './bytes.ts';
import { HASH_BYTES, joinFalling, joinPerfect, type Sha256 } from './hash.ts';
import { LogFault, type LogRead, type LogRefusal, type Maybe, read, refuse } from './refusal.ts';
import {
  hashesIn,
  hashIn,
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

/**
 * Reads nodes of a known tree, for the provers of `tree.ts`.
 *
 * The first reading takes the right edge, at most one tile for each level of tiles; every later one the tiles of its nodes and
 * those above them that have not been read yet: of a million entries at most three for one node. All of one reading are asked
 * for at once. Tiles that have been checked are kept, 8 KiB each.
 *
 * Refuses: missing-tile, bad-format (a tile of another length), wrong-tile, wrong-root (the right edge is of another tree).
 */
export function tileReader(tree: KnownTree, source: TileSource, sha256: Sha256): NodeReader {
  const checked = new Map<string, Uint8Array>();
  return async (nodes) => {
    const places = nodes.map((node) => tileOfNode(node, tree.size));
    const refusal = await readTiles(
      places.map(({ tile }) => tile),
      tree,
      checked,
      source,
      sha256,
    );
    if (refusal) return { ok: false, refusal };
    return read(
      places.map(({ tile, first, count }) => {
        const bytes = checked.get(tilePath(tile)) as Uint8Array;
        // a copy, so that what is kept cannot be altered from outside
        return joinPerfect(sha256, hashesIn(bytes, first, count)).slice();
      }),
    );
  };
}

/** A tile itself, checked: what a bundle of entries is compared with. Refuses as `tileReader` does. */
export async function readTile(
  tile: Tile,
  tree: KnownTree,
  source: TileSource,
  sha256: Sha256,
): Promise<LogRead<Uint8Array>> {
  if (tile.level === 'entries' || tileWidth(tile.level, tile.index, tree.size) !== tile.width)
    throw new LogFault(`a tree of ${tree.size} has no tile ${tilePath(tile)}`);
  const checked = new Map<string, Uint8Array>();
  const refusal = await readTiles([tile], tree, checked, source, sha256);
  return refusal ? { ok: false, refusal } : read(checked.get(tilePath(tile)) as Uint8Array);
}

/** The tile above a full one, with the place that its hash has there. */
function above(tile: Tile, size: number): { readonly parent: Tile; readonly at: number } {
  const level = (tile.level as number) + 1;
  const index = Math.floor(tile.index / TILE_WIDTH);
  return { parent: { level, index, width: tileWidth(level, index, size) }, at: tile.index % TILE_WIDTH };
}

/** Reads and checks tiles, and all that they hang on. */
async function readTiles(
  tiles: readonly Tile[],
  tree: KnownTree,
  checked: Map<string, Uint8Array>,
  source: TileSource,
  sha256: Sha256,
): Promise<LogRefusal | undefined> {
  const wanted = new Map<string, Tile>();
  const want = (tile: Tile) => {
    const path = tilePath(tile);
    if (checked.has(path) || wanted.has(path)) return;
    wanted.set(path, tile);
    if (tile.width === TILE_WIDTH) want(above(tile, tree.size).parent);
  };
  for (const tile of rightEdge(tree.size)) want(tile);
  for (const tile of tiles) want(tile);
  if (wanted.size === 0) return undefined;

  const fetched = new Map<string, Uint8Array>();
  const given = await source([...wanted.values()]);
  for (const [i, [path, tile]] of [...wanted].entries()) {
    const bytes = tileBytes(path, tile, given[i]);
    if (!bytes.ok) return bytes.refusal;
    fetched.set(path, bytes.value);
  }
  const bytesOf = (tile: Tile) => fetched.get(tilePath(tile)) ?? (checked.get(tilePath(tile)) as Uint8Array);

  const edge = nodesOf(0, tree.size).map((node) => {
    const { tile, first, count } = tileOfNode(node, tree.size);
    return joinPerfect(sha256, hashesIn(bytesOf(tile), first, count));
  });
  if (!sameBytes(joinFalling(sha256, edge), tree.root)) return refuse('wrong-root', { part: 'tree' }).refusal;
  for (const [path, tile] of wanted) {
    if (tile.width < TILE_WIDTH) continue;
    const { parent, at } = above(tile, tree.size);
    const hash = joinPerfect(sha256, hashesIn(bytesOf(tile), 0, TILE_WIDTH));
    if (!sameBytes(hash, hashIn(bytesOf(parent), at)))
      return refuse('wrong-tile', { part: 'tile', name: path }).refusal;
  }
  // All of them hang together and on the root; until here none is kept.
  for (const [path, bytes] of fetched) checked.set(path, bytes);
  return undefined;
}

function tileBytes(path: string, { width }: Tile, bytes: Uint8Array | undefined): LogRead<Uint8Array> {
  const where = { part: 'tile', name: path } as const;
  if (!bytes) return refuse('missing-tile', where);
  const isFull = bytes.length === TILE_WIDTH * HASH_BYTES;
  if (!isFull && bytes.length !== width * HASH_BYTES)
    return refuse('bad-format', where, { expected: `${width * HASH_BYTES}`, found: `${bytes.length}` });
  return read(bytes.slice(0, width * HASH_BYTES));
}
