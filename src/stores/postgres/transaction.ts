/**
 * One transaction: what it does is there whole or not at all, and it is known which, or a fault.
 *
 * Source: PostgreSQL 15, 13.5 "Serialization Failure Handling": after 40001 and 40P01 the transaction has been rolled back, and
 * is to be done again from its beginning. The same codes mean the same in CockroachDB ("Transaction Retry Error Reference") and
 * YugabyteDB. Every other error while COMMIT is on its way, a lost connection or 40003 among them, leaves it open
 * whether it happened; nothing is tried again then.
 */
import type { Transaction } from 'kysely';
import { type Database, isState } from './database.ts';
import type { Tables } from './schema.ts';

export type Isolation = 'serializable' | 'read committed';

const ATTEMPTS = 12;

/**
 * @param work done again from its beginning as often as others came between
 * Whatever else is thrown, by the work or by the server, comes out as it is.
 */
export async function transact<T>(
  db: Database,
  isolation: Isolation,
  work: (within: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(db, isolation, work);
    } catch (error) {
      const isRolledBack = isState(error, '40001') || isState(error, '40P01');
      if (!isRolledBack || attempt === ATTEMPTS) throw error;
    }
    // Each waits another while, so that the same ones do not meet again: up to 2 ms, 4 ms … half a second.
    const most = Math.min(2 ** attempt, 500);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * most));
  }
}

async function once<T>(
  db: Database,
  isolation: Isolation,
  work: (within: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const within = await db.startTransaction().setIsolationLevel(isolation).execute();
  try {
    const done = await work(within);
    await within.commit().execute();
    return done;
  } catch (error) {
    // Gives the connection back; where it broke there is nothing to roll back, and it is thrown away.
    await within
      .rollback()
      .execute()
      .catch(() => undefined);
    throw error;
  }
}
