/**
 * A log in memory: the contract and nothing else. For tests, and for whoever wants to read it in one sitting.
 *
 * What is kept lies in a `MemoryPlace`; opening one twice gives two writers on one log, as two processes on one folder.
 * Nothing survives the process.
 */
import {
  concat,
  EMPTY_FRONTIER,
  fromHex,
  growTiles,
  leafHash,
  type Sha256,
  sameBytes,
  type Tile,
  tilePath,
  toHex,
  utf8,
  writeBundle,
} from '../../log/index.ts';
import type { Batch, Committed, Entry, FormerCheckpoint, LogStore } from '../../record/store.ts';
import { withCosignatures } from '../cosigned.ts';

/** What is kept of one log. */
export interface MemoryPlace {
  readonly entries: Uint8Array[];
  readonly indexes: Map<string, number>;
  /** one for each commit, the first one that of the empty log */
  readonly states: Committed[];
  readonly tiles: Map<string, Uint8Array>;
  /** by size */
  readonly checkpoints: Map<number, string>;
  readonly blobs: Map<string, Uint8Array>;
  /** by place and size */
  readonly former: Map<string, FormerCheckpoint>;
  publishedSize: number;
}

export function memoryPlace(): MemoryPlace {
  const empty: Committed = { frontier: EMPTY_FRONTIER, commit: new Uint8Array(32), time: 0 };
  return {
    entries: [],
    indexes: new Map(),
    states: [empty],
    tiles: new Map(),
    checkpoints: new Map(),
    blobs: new Map(),
    former: new Map(),
    publishedSize: 0,
  };
}

/** Opens it. There is nothing that could fail, so no call rejects but for a checkpoint that is no note. */
export function memoryLog(place: MemoryPlace, sha256: Sha256): LogStore {
  const latest = () => place.states.at(-1) as Committed;

  function add({ id, bytes }: Entry): void {
    place.indexes.set(toHex(id), place.entries.length);
    place.entries.push(bytes.slice());
  }

  function commit(batch: Batch): Committed {
    const commit = sha256(concat(batch.previous.commit, utf8(batch.checkpoint)));
    const { frontier, checkpoint, time } = batch;
    const state = { frontier, commit, checkpoint, time };
    batch.entries.forEach(add);
    place.states.push(state);
    return state;
  }

  /** One commit after the other, so that every size that had a checkpoint has its tiles. */
  function publish(): void {
    for (const { frontier, checkpoint } of place.states) {
      const from = place.publishedSize;
      if (checkpoint === undefined || frontier.size <= from) continue;
      const leaves = place.entries.slice(from, frontier.size).map((entry) => leafHash(sha256, entry));
      const edge = (tile: Tile) => place.tiles.get(tilePath(tile)) as Uint8Array;
      for (const { tile, bytes } of growTiles(from, edge, leaves, sha256))
        place.tiles.set(tilePath(tile), bytes);
      place.checkpoints.set(frontier.size, checkpoint);
      place.publishedSize = frontier.size;
    }
  }

  function bundle({ index, width }: Tile): Uint8Array | undefined {
    const entries = place.entries.slice(256 * index, 256 * index + width);
    return entries.length === width && 256 * index + width <= place.publishedSize
      ? writeBundle(entries)
      : undefined;
  }

  // As every opening does: what was committed and not shown is shown now.
  publish();
  return {
    load: async () => latest(),
    commit: async (batch) => {
      const { frontier, commit: before } = batch.previous;
      const state = latest();
      const isLatest = frontier.size === state.frontier.size && sameBytes(before, state.commit);
      return isLatest ? { kind: 'committed', state: commit(batch) } : { kind: 'conflict', state };
    },
    publish: async () => publish(),
    addCosignatures: async (size, signatures) => {
      const note = place.checkpoints.get(size);
      if (note === undefined) return 'no-such-checkpoint';
      const more = withCosignatures(note, signatures);
      if (more === 'full') return 'full';
      place.checkpoints.set(size, more);
      return 'added';
    },
    putBlob: async (bytes) => {
      const hash = sha256(bytes);
      place.blobs.set(toHex(hash), bytes.slice());
      return hash;
    },
    keepFormer: async (checkpoints) => {
      for (const one of checkpoints) place.former.set(`${one.place}/${one.size}`, { ...one });
    },
    close: async () => {},
    published: async () => place.checkpoints.get(place.publishedSize),
    sizes: async () => [...place.checkpoints.keys()].sort((a, b) => a - b),
    checkpoint: async (size) => place.checkpoints.get(size),
    former: async () => [...place.former.values()].sort((a, b) => a.place - b.place || a.size - b.size),
    tiles: async (tiles) =>
      tiles.map((tile) => (tile.level === 'entries' ? bundle(tile) : place.tiles.get(tilePath(tile)))),
    entry: async (index) => place.entries[index],
    indexOf: async (id) => place.indexes.get(toHex(id)),
    blob: async (hash) => place.blobs.get(toHex(hash)),
    blobs: async () => [...place.blobs.keys()].sort().map((hex) => fromHex(hex) as Uint8Array),
  };
}
