/**
 * A log in a PostgreSQL database: the same contract as in a folder, where COMMIT takes the part of link(2).
 *
 * 1. BEGIN, the compare-and-swap on `tree`, entries, tiles, the checkpoint     nothing happened
 * 2. COMMIT                                                                    committed; the old tree is readable
 * 3. `tree.published`, in a transaction of its own                             published
 *
 * The rows of a commit are there together or not at all, so there is nothing to be put right after a crash: opening shows what was
 * committed and not shown yet, by the same call as every append. Should the connection be lost while COMMIT is on its way,
 * nobody knows which it was, and this opening is over; the next one finds out.
 */
import type { Transaction } from 'kysely';
import { sameBytes } from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Batch, CommitOutcome, Entry, LogReader, LogStore } from '../../record/store.ts';
import { following } from '../following.ts';
import type { LogIdentity } from '../identity.ts';
import { storageFailed, type Turns, turns } from '../turns.ts';
import { shownUrl } from './address.ts';
import { commitBatch, putBlob, putCosignatures, putFormer, putPublished } from './commit.ts';
import { type Database, isMissing, openDatabase } from './database.ts';
import { type Filling, fill } from './fill.ts';
import { readEntry, readPlaces, shownLog } from './reading.ts';
import { makeTables, RULES, type Tables } from './schema.ts';
import { commitHash, NO_COMMIT, readState } from './state.ts';
import { together } from './together.ts';
import { type Isolation, transact } from './transaction.ts';

export interface PostgresLogOptions extends LogIdentity {
  /** `postgres://…`; may have a password, which no fault repeats */
  readonly url: string;
  /** of transactions; the log is as safe under the weaker one */
  readonly isolation?: Isolation;
}

/**
 * Makes the tables where they are missing, and the row of a new log. Apart from opening, so that another database is not taken
 * for a new log.
 *
 * Faults: already-a-log, not-durable, storage-failed. If we stop on the way there is no log yet, and it can be made again.
 */
export async function createPostgresLog(options: Pick<PostgresLogOptions, 'url' | 'origin'>): Promise<void> {
  const { origin: log, url } = options;
  await using(openDatabase(url), async (db) => {
    await makeTables(db);
    const isNew = await transact(db, 'serializable', (within) => putTree(within, log));
    if (!isNew) throw new StoreFault('already-a-log', `${log} in ${shownUrl(url)} holds a log`);
  });
}

/**
 * Makes a log out of what is shown elsewhere, in one transaction: all of it, or nothing. To be called by whoever knows that nobody
 * has seen more of this log.
 *
 * Faults: already-a-log, not-durable, storage-failed, and those of `fill`.
 */
export async function fillPostgresLog(options: PostgresLogOptions, filling: Filling): Promise<void> {
  const { origin: log, url, isolation = 'serializable' } = options;
  await using(openDatabase(url), async (db) => {
    await makeTables(db);
    const isNew = await transact(db, isolation, async (within) => {
      if (!(await putTree(within, log))) return false;
      await fill(within, options, filling);
      return true;
    });
    if (!isNew) throw new StoreFault('already-a-log', `${log} in ${shownUrl(url)} holds a log`);
  });
}

/** The row of a log without entries. @returns whether there was none */
async function putTree(within: Transaction<Tables>, log: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await within
    .insertInto('mufakat.tree')
    .values({ log, rules: RULES, size: 0, commit_hash: NO_COMMIT, published: 0 })
    .onConflict((there) => there.column('log').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/**
 * A log for whoever reads it: nothing is checked, and nothing written, so that leave to read the tables is enough, and a server
 * that would not do for writing does. Connects only when asked something, and gives its connections back by itself.
 */
export function readPostgresLog({
  url,
  origin,
  sha256,
}: Pick<PostgresLogOptions, 'url' | 'origin' | 'sha256'>): LogReader {
  const { reading } = turns();
  return readingOf(shownLog(openDatabase(url, 'reading'), origin, sha256), reading);
}

/** Each question as a fault where it fails. */
function readingOf(shown: LogReader, reading: Turns['reading']): LogReader {
  return {
    published: () => reading(shown.published),
    sizes: () => reading(shown.sizes),
    checkpoint: (size) => reading(() => shown.checkpoint(size)),
    former: () => reading(shown.former),
    tiles: (tiles) => reading(() => shown.tiles(tiles)),
    blob: (hash) => reading(() => shown.blob(hash)),
    blobs: () => reading(shown.blobs),
  };
}

/** Origins of the logs that a database holds, in order; none where it has no tables of ours. */
export async function postgresLogs(url: string): Promise<string[]> {
  return using(openDatabase(url, 'reading'), async (db) => {
    try {
      const rows = await db.selectFrom('mufakat.tree').select('log').orderBy('log').execute();
      return rows.map(({ log }) => log);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
}

async function using<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(db);
  } catch (error) {
    throw storageFailed(error);
  } finally {
    await db.destroy();
  }
}

/**
 * Opens a log, for reading and writing, and brings it up to date: when it returns, everything committed is published.
 *
 * Faults: not-durable, storage-failed, and those of `readState`; nothing is changed then. Cost: the same for every size.
 */
export async function openPostgresLog(options: PostgresLogOptions): Promise<LogStore> {
  const { origin, sha256, url, isolation = 'serializable' } = options;
  const db = openDatabase(url);
  const { writing, reading } = turns();
  let held = await readState(db, options).catch(failed);

  async function failed(error: unknown): Promise<never> {
    await db.destroy();
    throw storageFailed(error);
  }

  async function commit(batch: Batch): Promise<CommitOutcome> {
    const { previous, checkpoint, time } = batch;
    const { state } = held;
    const lost = async (): Promise<CommitOutcome> => {
      held = await readState(db, options, held);
      return { kind: 'conflict', state: held.state };
    };
    const isLatest =
      previous.frontier.size === state.frontier.size && sameBytes(previous.commit, state.commit);
    if (!isLatest) return lost();
    // Checked as at the next opening, before there is anything to be opened.
    const entries = entriesOf(batch, options);
    const what = `the batch after ${state.frontier.size}`;
    const next = { entries: entries.map(({ bytes }) => bytes), checkpoint, time };
    const frontier = await following(state, next, options, what);
    const after = { frontier, commit: commitHash(state.commit, time, checkpoint, sha256), checkpoint, time };

    // The point of no return.
    const now = await commitBatch(db, isolation, options, held, { ...batch, entries }, after);
    if (!now) return lost();
    held = now;
    return { kind: 'committed', state: after };
  }

  async function publish(): Promise<void> {
    const { size } = held.state.frontier;
    if (held.published >= size) return;
    await transact(db, isolation, (within) => putPublished(within, origin, size));
    held = { ...held, published: size };
  }

  const placeOf = together((ids: readonly Uint8Array[]) => readPlaces(db, origin, ids));

  const store: LogStore = {
    load: () =>
      writing(async () => {
        held = await readState(db, options, held);
        return held.state;
      }),
    commit: (batch) => writing(() => commit(batch)),
    publish: () => writing(publish),
    addCosignatures: (size, signatures) =>
      writing(() => transact(db, isolation, (within) => putCosignatures(within, origin, size, signatures))),
    putBlob: (bytes) =>
      writing(async () => {
        const hash = sha256(bytes);
        const kept = bytes.slice();
        await transact(db, isolation, (within) => putBlob(within, origin, hash, kept));
        return hash;
      }),
    keepFormer: (checkpoints) =>
      writing(async () => {
        // A database in which logs began before any could be moved has no table for this.
        await makeTables(db);
        await transact(db, isolation, (within) => putFormer(within, origin, checkpoints));
      }),
    close: () => reading(() => db.destroy()),
    ...readingOf(shownLog(db, origin, sha256), reading),
    entry: (index) =>
      reading(async () => {
        const isThere = Number.isInteger(index) && index >= 0 && index < held.state.frontier.size;
        return isThere ? readEntry(db, origin, index) : undefined;
      }),
    indexOf: (id) =>
      reading(async () => {
        const index = await placeOf(id);
        // What another writer recorded since counts once this opening has taken it in.
        return index !== undefined && index < held.state.frontier.size ? index : undefined;
      }),
  };
  // The ordinary path, on every opening: what was committed and not shown is shown now.
  await store.publish().catch(failed);
  return store;
}

/** The entries of a batch, copied. A fault, misuse, where one has another id than it says. */
function entriesOf(batch: Batch, { idOf }: LogIdentity): Entry[] {
  const entries = batch.entries.map(({ id, bytes }) => ({ id: id.slice(), bytes: bytes.slice() }));
  if (entries.some(({ id, bytes }) => !sameBytes(id, idOf(bytes))))
    throw new StoreFault('misuse', 'an entry has another id than it says');
  return entries;
}
