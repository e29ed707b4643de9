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
import { sameBytes } from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Batch, CommitOutcome, LogStore } from '../../record/store.ts';
import { withCosignatures } from '../cosigned.ts';
import { following } from '../following.ts';
import type { LogIdentity } from '../identity.ts';
import { storageFailed, turns } from '../turns.ts';
import { shownUrl } from './address.ts';
import { commitBatch } from './commit.ts';
import { type Database, isMissing, isState, openDatabase } from './database.ts';
import { publishedSize, readNotes, readPlaces, readPublished, readTiles } from './reading.ts';
import { makeTables, RULES } from './schema.ts';
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
  await using(url, async (db) => {
    // Two that make the tables at once can meet in the server's own ones; the second time they are there.
    await makeTables(db).catch((error: unknown) => {
      if (isState(error, '23505') || isState(error, '42P07') || isState(error, '42P06'))
        return makeTables(db);
      throw error;
    });
    const isNew = await transact(db, 'serializable', async (within) => {
      const { numInsertedOrUpdatedRows } = await within
        .insertInto('mufakat.tree')
        .values({ log, rules: RULES, size: 0, commit_hash: NO_COMMIT, published: 0 })
        .onConflict((there) => there.column('log').doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    });
    if (!isNew) throw new StoreFault('already-a-log', `${log} in ${shownUrl(url)} holds a log`);
  });
}

/** Origins of the logs that a database holds, in order; none where it has no tables of ours. */
export async function postgresLogs(url: string): Promise<string[]> {
  return using(url, async (db) => {
    try {
      const rows = await db.selectFrom('mufakat.tree').select('log').orderBy('log').execute();
      return rows.map(({ log }) => log);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
}

async function using<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url);
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
  const { origin, sha256, idOf, url, isolation = 'serializable' } = options;
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
    const entries = batch.entries.map(({ id, bytes }) => ({ id: id.slice(), bytes: bytes.slice() }));
    if (entries.some(({ id, bytes }) => !sameBytes(id, idOf(bytes))))
      throw new StoreFault('misuse', 'an entry has another id than it says');
    // Checked as at the next opening, before there is anything to be opened.
    const what = `the batch after ${state.frontier.size}`;
    const next = { entries: entries.map(({ bytes }) => bytes), checkpoint, time };
    const frontier = await following(state, next, options, what);
    const after = { frontier, commit: commitHash(state.commit, time, checkpoint, sha256), checkpoint, time };

    const now = await commitBatch(db, isolation, options, held, { ...batch, entries }, after);
    if (!now) return lost();
    held = now;
    return { kind: 'committed', state: after };
  }

  async function publish(): Promise<void> {
    const { size } = held.state.frontier;
    if (held.published >= size) return;
    await transact(db, isolation, async (within) => {
      // Two writers: readers are not taken back to a smaller tree.
      await within
        .updateTable('mufakat.tree')
        .set({ published: size })
        .where('log', '=', origin)
        .where('published', '<', size)
        .execute();
    });
    held = { ...held, published: size };
  }

  const noteOf = together((sizes: readonly number[]) => readNotes(db, origin, sizes));
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
      writing(() =>
        transact(db, isolation, async (within) => {
          for (;;) {
            const [note] = await readNotes(within, origin, [size]);
            if (note === undefined) return 'no-such-checkpoint';
            const more = withCosignatures(note, signatures);
            if (more === 'full') return 'full';
            const { numUpdatedRows } = await within
              .updateTable('mufakat.checkpoint')
              .set({ note: more })
              .where('log', '=', origin)
              .where('size', '=', size)
              .where('note', '=', note)
              .executeTakeFirstOrThrow();
            if (numUpdatedRows === 1n) return 'added';
            // Others came between: theirs stay as well.
          }
        }),
      ),
    putBlob: (bytes) =>
      writing(async () => {
        const hash = sha256(bytes);
        const row = { log: origin, sha256: hash, bytes: bytes.slice() };
        await transact(db, isolation, (within) =>
          within
            .insertInto('mufakat.blob')
            .values(row)
            .onConflict((there) => there.columns(['log', 'sha256']).doUpdateSet({ bytes: row.bytes }))
            .execute(),
        );
        return hash;
      }),
    close: () => reading(() => db.destroy()),
    published: () => reading(() => readPublished(db, origin)),
    checkpoint: (size) => reading(() => noteOf(size)),
    tiles: (tiles) => reading(async () => readTiles(db, origin, tiles, await publishedSize(db, origin))),
    entry: (index) =>
      reading(async () => {
        const isThere = Number.isInteger(index) && index >= 0 && index < held.state.frontier.size;
        if (!isThere) return undefined;
        const row = await db
          .selectFrom('mufakat.entry')
          .select('bytes')
          .where('log', '=', origin)
          .where('index', '=', index)
          .executeTakeFirst();
        if (!row) throw new StoreFault('tree-broken', `entry ${index} is missing`);
        return row.bytes;
      }),
    indexOf: (id) =>
      reading(async () => {
        const index = await placeOf(id);
        // What another writer recorded since counts once this opening has taken it in.
        return index !== undefined && index < held.state.frontier.size ? index : undefined;
      }),
    blob: (hash) =>
      reading(async () => {
        const row = await db
          .selectFrom('mufakat.blob')
          .select('bytes')
          .where('log', '=', origin)
          .where('sha256', '=', hash)
          .executeTakeFirst();
        if (row && !sameBytes(sha256(row.bytes), hash))
          throw new StoreFault('tree-broken', 'a document is not what its name says');
        return row?.bytes;
      }),
  };
  // The ordinary path, on every opening: what was committed and not shown is shown now.
  await store.publish().catch(failed);
  return store;
}
