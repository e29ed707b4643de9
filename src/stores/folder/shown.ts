/** What readers find in a folder: tiles, bundles, checkpoints, documents. Nothing is checked against the tree, and nothing written. */
import { join } from 'node:path';
import {
  fromHex,
  fromUtf8,
  readBundle,
  type Sha256,
  sameBytes,
  TILE_WIDTH,
  type Tile,
  tileWidth,
  unopenedCheckpoint,
  writeBundle,
} from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { FormerCheckpoint, LogReader } from '../../record/store.ts';
import { type Disk, listIfThere, nodeDisk, readIfThere } from './durable.ts';
import { type Layout, layout } from './layout.ts';

/**
 * A log as a folder shows it, whoever keeps the folder: its depositary, a mirror, a copy out of a database. Nothing where there is
 * nothing; it need not be the folder of a log that can be written. The system's error where something cannot be read.
 */
export function shownLog({
  root,
  sha256,
  disk = nodeDisk,
}: {
  readonly root: string;
  readonly sha256: Sha256;
  readonly disk?: Disk;
}): LogReader {
  const at = layout(root);
  const text = async (path: string) => {
    const bytes = await readIfThere(disk, path);
    // What is no text is no note either, and is told so by whoever opens it.
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };
  const sizesIn = async (directory: string) =>
    (await listIfThere(disk, directory))
      .filter((name) => /^[1-9]\d{0,15}$/.test(name))
      .map(Number)
      .sort((a, b) => a - b);
  return {
    published: () => text(at.checkpoint),
    sizes: () => sizesIn(at.checkpoints),
    checkpoint: (size) => text(at.checkpointOf(size)),
    former: async () => {
      const places = (await listIfThere(disk, at.former))
        .filter((name) => /^(0|[1-9]\d{0,5})$/.test(name))
        .map(Number)
        .sort((a, b) => a - b);
      const all: FormerCheckpoint[] = [];
      for (const place of places)
        for (const size of await sizesIn(join(at.former, `${place}`, 'checkpoints'))) {
          const note = await text(at.formerOf(place, size));
          if (note !== undefined) all.push({ place, size, note });
        }
      return all;
    },
    tiles: (tiles) => Promise.all(tiles.map((tile) => readShown(disk, at, tile))),
    blob: async (hash) => {
      const bytes = await readIfThere(disk, at.blob(hash));
      if (bytes && !sameBytes(sha256(bytes), hash))
        throw new StoreFault('blob-differs', 'a document is not what its name says');
      return bytes;
    },
    blobs: async () => {
      const all: string[] = [];
      for (const part of await listIfThere(disk, at.blobs))
        for (const name of await listIfThere(disk, join(at.blobs, part)))
          if (/^[0-9a-f]{64}$/.test(name) && name.startsWith(part)) all.push(name);
      return all.sort().map((hex) => fromHex(hex) as Uint8Array);
    },
  };
}

const HASH_BYTES = 32;

/** A tile or bundle: its own file, or what is needed of the full one that took its place. */
export async function readShown(disk: Disk, at: Layout, tile: Tile): Promise<Uint8Array | undefined> {
  const own = await readIfThere(disk, at.tile(tile));
  if (own !== undefined || tile.width === TILE_WIDTH) return own;
  const full = await readIfThere(disk, at.tile({ ...tile, width: TILE_WIDTH }));
  if (full === undefined || tile.level !== 'entries') return full;
  const entries = readBundle(full, TILE_WIDTH);
  return entries.ok ? writeBundle(entries.value.slice(0, tile.width)) : undefined;
}

/**
 * The hashes of a tile, out of the first tree of these sizes that has it: its own, or a later one, since only some of the sizes at
 * which something was committed are ever shown. Nothing where none has as many.
 */
export async function readHashes(
  disk: Disk,
  at: Layout,
  tile: Tile,
  sizes: readonly number[],
): Promise<Uint8Array | undefined> {
  for (const width of widthsOf(tile, sizes)) {
    const bytes = await readShown(disk, at, { ...tile, width });
    if (bytes && bytes.length >= tile.width * HASH_BYTES) return bytes.slice(0, tile.width * HASH_BYTES);
  }
  return undefined;
}

/** The entries of a bundle, out of the first tree of these sizes that has it; nothing where none has one of that width. */
export async function readEntries(
  disk: Disk,
  at: Layout,
  bundle: Tile,
  sizes: readonly number[],
): Promise<Uint8Array[] | undefined> {
  for (const width of widthsOf(bundle, sizes)) {
    const bytes = await readShown(disk, at, { ...bundle, width });
    const entries = bytes && readBundle(bytes, width);
    if (entries?.ok) return entries.value.slice(0, bundle.width);
  }
  return undefined;
}

/** How wide it is in trees of these sizes, without those in which it is narrower than asked for. */
const widthsOf = ({ level, index, width }: Tile, sizes: readonly number[]): Set<number> =>
  new Set(sizes.map((size) => tileWidth(level, index, size)).filter((one) => one >= width));

export async function readText(disk: Disk, path: string): Promise<string | undefined> {
  const bytes = await readIfThere(disk, path);
  if (bytes === undefined) return undefined;
  const text = fromUtf8(bytes);
  if (text === undefined) throw new StoreFault('checkpoint-differs', `${path} is no text`);
  return text;
}

/** Size and text of a checkpoint that lies in the folder, whoever signed it. A fault where it is none. */
export function sizeAndText(note: string): { readonly size: number; readonly text: string } {
  const checkpoint = unopenedCheckpoint(note);
  if (!checkpoint) throw new StoreFault('checkpoint-differs', 'a checkpoint in the folder is none');
  return checkpoint;
}
