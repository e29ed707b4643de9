/** A tree as RFC 6962 §2.1 defines it, written down as it stands there: slow, and what everything else is compared with. */
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import { growTiles, leafHash, type Tile, tilePath, utf8 } from '../../src/log/index.ts';

const prefixed = (...parts: readonly Uint8Array[]) => nodeSha256(new Uint8Array(Buffer.concat(parts)));

/** MTH(D[n]). */
export function rootByDefinition(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return nodeSha256(new Uint8Array(0));
  if (entries.length === 1) return prefixed(Uint8Array.of(0), entries[0] as Uint8Array);
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return prefixed(
    Uint8Array.of(1),
    rootByDefinition(entries.slice(0, k)),
    rootByDefinition(entries.slice(k)),
  );
}

export function entriesOf(size: number): Uint8Array[] {
  return Array.from({ length: size }, (_, i) => utf8(`entry ${i}`));
}

/** A store of tiles that grew by batches of the sizes given. */
export function storeOf(...batches: readonly number[]): Map<string, Uint8Array> {
  const store = new Map<string, Uint8Array>();
  let size = 0;
  for (const batch of batches) {
    const leaves = entriesOf(size + batch)
      .slice(size)
      .map((entry) => leafHash(nodeSha256, entry));
    const edge = (tile: Tile) => store.get(tilePath(tile)) as Uint8Array;
    for (const { tile, bytes } of growTiles(size, edge, leaves, nodeSha256)) store.set(tilePath(tile), bytes);
    size += batch;
  }
  return store;
}

export const sourceOf = (store: ReadonlyMap<string, Uint8Array>) => (tiles: readonly Tile[]) =>
  tiles.map((tile) => store.get(tilePath(tile)));
