/** A log as files in memory: the tiles and bundles of some entries, and a checkpoint signed by a key of the test. */
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  append,
  bundlesBetween,
  EMPTY_FRONTIER,
  frontierRoot,
  growTiles,
  leafHash,
  signNote,
  type TileSource,
  tilePath,
  writeBundle,
  writeCheckpoint,
  writeNote,
} from '../../src/log/index.ts';
import { testKey } from './circle.ts';

export const ORIGIN = 'depositary.example/circle';
export const LOG_KEY = testKey('depositary.example/log');

export interface Kept {
  readonly files: Map<string, Uint8Array>;
  readonly checkpoint: string;
  readonly source: TileSource;
}

export async function kept(entries: readonly Uint8Array[], key = LOG_KEY): Promise<Kept> {
  const files = new Map<string, Uint8Array>();
  const leaves = entries.map((e) => leafHash(nodeSha256, e));
  for (const { tile, bytes } of growTiles(0, () => new Uint8Array(0), leaves, nodeSha256))
    files.set(tilePath(tile), bytes);
  for (const bundle of bundlesBetween(0, entries.length))
    files.set(
      tilePath(bundle),
      writeBundle(entries.slice(bundle.index * 256, bundle.index * 256 + bundle.width)),
    );
  const frontier = leaves.reduce((f, leaf) => append(f, leaf, nodeSha256), EMPTY_FRONTIER);
  const root = frontierRoot(frontier, nodeSha256);
  const text = writeCheckpoint({ origin: ORIGIN, size: entries.length, root, extensions: [] });
  const checkpoint = writeNote(await signNote(text, [key.signer]));
  return { files, checkpoint, source: (tiles) => tiles.map((t) => files.get(tilePath(t))) };
}
