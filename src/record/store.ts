/**
 * The store of one log: what a writer and a reader need of it, and what it promises them.
 *
 * A log has two states, and one never overtakes the other:
 *
 * ```
 *   committed   decided for ever: which entries stand where, under which signed checkpoint      commit()
 *       │
 *   published   readable: tiles, bundles, checkpoint                                            publish()
 * ```
 *
 * `commit` is the point of no return. Before it nothing has happened; after it everything else follows from what was committed
 * and can be done again, by this opening or by the next. Opening a store therefore ends in the same place as never having
 * stopped, and does so by the same calls.
 *
 * Failures: a `StoreFault` from any method of the writer means that the outcome is unknown and that this opening is over; every
 * later call of the writer throws one with `stopped`. Nothing is tried a second time: after a failed flush what is read back
 * need not be what is on the disk.
 */
import type { Frontier, NoteSignature, Tile } from '../log/index.ts';

/** SHA-256 of what an entry says: two entries that say the same, under whatever signatures, have one id. */
export type EntryId = Uint8Array;

export interface Entry {
  /** 32 bytes */
  readonly id: EntryId;
  /** at most 65,535 (C2SP tlog-tiles) */
  readonly bytes: Uint8Array;
}

/** What has been decided so far. */
export interface Committed {
  /** how many entries, and what they hash to */
  readonly frontier: Frontier;
  /** 32 bytes that stand for the whole history of commits; zeros before the first */
  readonly commit: Uint8Array;
  /** the signed note of that size; none before the first commit */
  readonly checkpoint?: string;
  /** seconds since 1970, by the writer's clock, at which it was signed; 0 before the first */
  readonly time: number;
}

/** What is to be decided, all of it or nothing. */
export interface Batch {
  /** the state it was computed from: it is committed only if that is still the latest */
  readonly previous: Pick<Committed, 'frontier' | 'commit'>;
  /** at least one; no id twice, and none that stands in the log already */
  readonly entries: readonly Entry[];
  /** the frontier with all of them */
  readonly frontier: Frontier;
  /** the note of the new size, signed by the log */
  readonly checkpoint: string;
  /** never before the time of the previous one */
  readonly time: number;
}

export type CommitOutcome =
  | {
      /** durable: it is so whatever happens from here on */
      readonly kind: 'committed';
      readonly state: Committed;
    }
  | {
      /**
       * another writer was quicker, and the checkpoint of the batch must never be shown by whoever made it; what of its entries stands
       * in the log nevertheless, by whomever, `indexOf` tells
       */
      readonly kind: 'conflict';
      /** the state that won */
      readonly state: Committed;
    };

export type CosignOutcome =
  /** every one of them stands with the checkpoint, durably */
  | 'added'
  /** no checkpoint of that size has been published */
  | 'no-such-checkpoint'
  /** a note holds no more signatures */
  | 'full';

/** A checkpoint of a log that this one goes on from. */
export interface FormerCheckpoint {
  /** which of those logs: 0 for the first of them */
  readonly place: number;
  readonly size: number;
  /** the note, with its cosignatures */
  readonly note: string;
}

/**
 * What readers are shown, wherever it is kept. Failures are faults too, and never end an opening: reading changes nothing. What is
 * read is not checked against the tree here; `tileReader` of `log` does that, and trusts no store.
 */
export interface LogReader {
  /** The published checkpoint with its cosignatures; none before the first. */
  readonly published: () => Promise<string | undefined>;
  /** Sizes whose checkpoints are kept, smallest first. */
  readonly sizes: () => Promise<readonly number[]>;
  /** The checkpoint of a size that was once the published one, with its cosignatures. */
  readonly checkpoint: (size: number) => Promise<string | undefined>;
  /** Checkpoints of the logs that this one goes on from, in their order, of each smallest first; none for a log that began here. */
  readonly former: () => Promise<readonly FormerCheckpoint[]>;
  /**
   * Bytes of tiles and bundles of the published tree or of an earlier one, in the order asked for. A partial one may be given
   * as the full one that took its place where it is a tile; a bundle has exactly the entries asked for. Nothing where there is none.
   */
  readonly tiles: (tiles: readonly Tile[]) => Promise<readonly (Uint8Array | undefined)[]>;
  /** A document by the SHA-256 of its bytes. A fault, blob-differs, where the bytes kept have another. */
  readonly blob: (sha256: Uint8Array) => Promise<Uint8Array | undefined>;
  /** The SHA-256 of every document that is kept, in ascending order. */
  readonly blobs: () => Promise<readonly Uint8Array[]>;
}

/** What an opening knows to be committed, published or not. */
export interface LogPlaces {
  /** A committed entry; nothing past the end. */
  readonly entry: (index: number) => Promise<Uint8Array | undefined>;
  /** Where the entry with that id stands. Exact, not a guess. */
  readonly indexOf: (id: EntryId) => Promise<number | undefined>;
}

/**
 * What the one writer does. Calls that decide, `load` and `commit`, are made one after the other, by whoever sequences; those that
 * show, `publish`, `addCosignatures`, `putBlob` and `keepFormer`, can be made at any time and overlap with them safely: a store does
 * each kind in the order in which it was asked.
 */
export interface LogWriter {
  /**
   * The latest committed state, another writer's commits included.
   * A fault is fatal; nothing has changed.
   */
  readonly load: () => Promise<Committed>;
  /**
   * Decides a batch by compare-and-swap on the previous state: size and commit both have to be the latest.
   *
   * Committed: entries, order, checkpoint and time are on stable storage together, and no other batch can take their place.
   * Conflict: not fatal; load, compute again, try again. A fault is fatal and the outcome unknown: committed or nothing, never
   * a part; the next opening tells which. If we stop before it returns, the same holds.
   */
  readonly commit: (batch: Batch) => Promise<CommitOutcome>;
  /**
   * Makes readable all that is committed when its turn comes: tiles and bundles first, the checkpoint last, each durably before
   * the next. Does nothing where everything is. A reader who has the checkpoint thus finds all that it speaks of. Several commits
   * may be shown as one, from the size before the first to that of the last; then the sizes between have no checkpoint and
   * no tiles of their own. Never those of different times: by the first checkpoint that has an entry readers tell when it was in.
   *
   * A fault is fatal to this opening and changes nothing about what is committed: answers given or about to be given stay
   * true. If we stop on the way, readers see the checkpoint before; the next opening does it again from the beginning.
   */
  readonly publish: () => Promise<void>;
  /**
   * Adds signature lines below a published checkpoint. A key that signed it already is passed over, so that the first time a
   * witness gave stays. Whether a signature holds is for the caller to have checked.
   *
   * A fault is fatal. If we stop on the way none or all of them are there; a witness can be asked again.
   */
  readonly addCosignatures: (size: number, signatures: readonly NoteSignature[]) => Promise<CosignOutcome>;
  /**
   * Keeps a document, durably before it returns; an entry that names it is submitted afterwards.
   * @returns the SHA-256 it is found under. A fault is fatal. If we stop on the way it is there whole or not at all.
   */
  readonly putBlob: (bytes: Uint8Array) => Promise<Uint8Array>;
  /**
   * Keeps checkpoints of logs that this one goes on from, durably before it returns; one that is there already is replaced.
   * A fault is fatal. If we stop on the way any number of them may be there.
   */
  readonly keepFormer: (checkpoints: readonly FormerCheckpoint[]) => Promise<void>;
  /** Gives back what the opening holds. Never needed for the truth of anything. */
  readonly close: () => Promise<void>;
}

export interface LogStore extends LogReader, LogPlaces, LogWriter {}
