/**
 * A log in PostgreSQL and all that can end: the connection before and after each statement of an append, the backend, the
 * server with all its processes under load. After each: nothing that was acknowledged is lost, no two checkpoints of one size
 * differ, there is no gap and no entry twice, and the log goes on.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Submitted } from '../../src/record/index.ts';
import {
  createPostgresLog,
  openPostgresLog,
  type PostgresLogOptions,
} from '../../src/stores/postgres/postgres-log.ts';
import { batchOf } from '../stores/acceptance.ts';
import { identity } from '../stores/folder-kit.ts';
import { entries, entry, record, sequencerOf } from '../stores/log-kit.ts';
import { type Remembered, remembered } from '../stores/remembered.ts';
import { between, type Cut } from './cutting.ts';
import { type Server, startServer } from './server.ts';

const LEVELS = ['serializable', 'read committed'] as const;
type Isolation = (typeof LEVELS)[number];

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Log {
  readonly options: PostgresLogOptions;
  readonly database: string;
  readonly kept: Remembered;
}

/** A log of 254 entries, about to fill its first tile. */
async function logOf(isolation: Isolation = 'serializable'): Promise<Log> {
  const database = await server.database();
  const options = { ...identity, url: server.url(database), isolation };
  await createPostgresLog(options);
  const kept = remembered();
  const store = await openPostgresLog(options);
  const before = entries(0, 254);
  await kept.take(before, await record(sequencerOf(store), before, 1));
  await store.close();
  return { options, database, kept };
}

const TABLES = ['tree', 'checkpoint', 'entry', 'tile', 'blob', 'former'] as const;

/**
 * The same, put back to what it was as often as it is asked for. A database for each time would take a busy disk minutes: to drop
 * one the server writes out all that it has in memory.
 */
async function logToPutBack(isolation: Isolation): Promise<{ readonly again: () => Promise<Log> }> {
  const log = await logOf(isolation);
  const kept = TABLES.map((name) => `create table kept.${name} as table mufakat.${name}`);
  await server.ask(['create schema kept', ...kept].join('; '), log.database);
  const emptied = `truncate ${TABLES.map((name) => `mufakat.${name}`).join(', ')}`;
  const filled = TABLES.map((name) => `insert into mufakat.${name} table kept.${name}`);
  return {
    again: async () => {
      // waits for whatever still holds a row of it
      await server.ask([emptied, ...filled].join('; '), log.database);
      return { ...log, kept: log.kept.copy() };
    },
  };
}

/** Opened anew, all that was acknowledged is there; and it goes on. */
async function mustGoOn({ options, kept }: Log, more = entries(400, 403)): Promise<number> {
  const store = await openPostgresLog(options);
  await kept.check(store);
  const answers = await record(sequencerOf(store), more, 100);
  expect(answers.every(({ kind }) => kind === 'recorded')).toBe(true);
  await kept.take(more, answers);
  await store.close();
  const again = await openPostgresLog(options);
  const { size } = await kept.check(again);
  await again.close();
  return size;
}

const BATCH = entries(254, 260);

describe.each(LEVELS)('one append, %s', (isolation) => {
  /** Opens through a socket that cuts where it is told to, and appends. */
  async function append(log: Log, when: (count: number, text: string) => Cut | undefined) {
    const cutting = await between(server.folder, mkdtempSync(join(tmpdir(), 'mufakat-cut-')), when);
    const url = server.url(log.database, cutting.folder);
    let answers: Submitted[] = [];
    const store = await openPostgresLog({ ...log.options, url }).catch((fault) => {
      expect(fault.code).toBe('storage-failed');
    });
    if (store) {
      answers = await record(sequencerOf(store), BATCH, 2);
      await log.kept.take(BATCH, answers);
      await store.close();
    }
    await cutting.close();
    return { statements: cutting.statements, answers };
  }

  // ASSURES: integrity: a connection lost while COMMIT is on its way loses nothing that was acknowledged, and doubles nothing.
  test('the connection ends before and after each of its statements', async () => {
    const { again } = await logToPutBack(isolation);
    const { statements } = await append(await again(), () => undefined);
    expect(statements.filter((text) => text === 'commit')).toHaveLength(2);
    expect(statements.length).toBeGreaterThan(15);
    const told = new Set<string>();
    for (let at = 0; at < statements.length; at++)
      for (const cut of ['unsent', 'unanswered'] as const) {
        const what = `${cut} at ${at}: ${statements[at]}`;
        const log = await again();
        try {
          const { answers } = await append(log, (count) => (count === at ? cut : undefined));
          const isDecided = statements.slice(0, at).includes('commit');
          if (answers.length > 0) told.add(`${isDecided ? 'after' : 'before'} ${answers[0]?.kind}`);
          const store = await openPostgresLog(log.options);
          const isThere = (await store.indexOf(BATCH[0]?.id as Uint8Array)) !== undefined;
          await store.close();
          // all of the batch or nothing, and which is known but for the answer that was on its way
          expect([what, isThere]).toEqual([
            what,
            isDecided || (cut === 'unanswered' && statements[at] === 'commit'),
          ]);
          expect(await mustGoOn(log, at % 2 === 0 ? BATCH : undefined)).toBe(
            254 + (at % 2 === 0 ? 6 : 3 + (isThere ? 6 : 0)),
          );
        } catch (cause) {
          throw new Error(what, { cause });
        }
      }
    expect([...told].sort()).toEqual(['after recorded', 'before stopped']);
  });
});

describe('the backend is terminated', () => {
  const terminate = (database: string) =>
    server.ask(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);

  test('while a commit waits for another transaction: nothing happened', async () => {
    const log = await logOf();
    const store = await openPostgresLog(log.options);
    // something else holds the row of the log
    const blocked = server.ask(
      'begin; select * from mufakat.tree for update; select pg_sleep(3600)',
      log.database,
    );
    blocked.catch(() => undefined);
    await waiting(log.database, 'PgSleep');
    const answers = record(sequencerOf(store), BATCH, 2);
    await waiting(log.database, 'transactionid');
    await terminate(log.database);
    expect((await answers).map(({ kind }) => kind)).toEqual(BATCH.map(() => 'stopped'));
    await expect(store.load()).rejects.toMatchObject({ code: 'stopped' });
    await store.close();
    expect(await mustGoOn(log)).toBe(257);
  });

  test('between two commits: the second takes another connection', async () => {
    const log = await logOf();
    const store = await openPostgresLog(log.options);
    const to = sequencerOf(store);
    await log.kept.take(BATCH, await record(to, BATCH, 2));
    await terminate(log.database);
    await waiting(log.database, undefined);
    const more = entries(260, 262);
    const answers = await record(to, more, 3);
    expect(answers.map(({ kind }) => kind)).toEqual(['recorded', 'recorded']);
    await log.kept.take(more, answers);
    await store.close();
    expect(await mustGoOn(log)).toBe(265);
  });

  /** Waits until a connection of the database waits for that, or until it has none. */
  async function waiting(database: string, event: string | undefined): Promise<void> {
    for (;;) {
      const rows = await server.ask(`select wait_event from pg_stat_activity where datname = '${database}'`);
      if (event === undefined ? rows.length === 0 : rows.some((row) => row.wait_event === event)) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});

describe.each(LEVELS)('several writers, %s', (isolation) => {
  test('race on one log: no gap, no entry twice, no fork', async () => {
    const log = await logOf(isolation);
    const writers = await Promise.all(Array.from({ length: 5 }, () => openPostgresLog(log.options)));
    await Promise.all(
      writers.map(async (store, k) => {
        const to = sequencerOf(store);
        // each has its own entries, and some that others have too
        for (let i = 0; i < 12; i++) {
          const some = [entry(`writer ${k}, ${i}`), entry(`all, ${i}`)];
          const answers = some.map((one) => to.submit(one));
          while (to.waiting() > 0) {
            const done = await to.sequence(5);
            if (done.kind === 'stopped') throw done.fault;
          }
          await log.kept.take(some, await Promise.all(answers));
        }
      }),
    );
    for (const store of writers) await store.close();
    expect(await mustGoOn(log)).toBe(254 + 5 * 12 + 12 + 3);
  });

  // ASSURES: integrity: a server that loses all its processes at once has lost nothing that a writer was answered.
  test('the server is killed under load and started again', async () => {
    const rounds = Number(process.env.MUFAKAT_KILLS ?? 6);
    const log = await logOf(isolation);
    let recorded = 0;
    for (let round = 0; round < rounds; round++) {
      const stores = await Promise.all([0, 1].map(() => openPostgresLog(log.options)));
      const loads = stores.map(async (store, k) => {
        const to = sequencerOf(store);
        for (let i = 0; ; i++) {
          const some = Array.from({ length: 1 + ((i * 7) % 30) }, (_, j) => entry(`${round}-${k}-${i}-${j}`));
          const waiting = some.map((one) => to.submit(one));
          // however often the other one is quicker
          while (to.waiting() > 0) await to.sequence(100);
          const answers = await Promise.all(waiting);
          await log.kept.take(some, answers);
          recorded += answers.filter(({ kind }) => kind === 'recorded').length;
          if (answers.some(({ kind }) => kind === 'stopped')) return;
        }
      });
      const until = recorded + 20 + 60 * round;
      while (recorded < until) await new Promise((resolve) => setTimeout(resolve, 5));
      await server.kill();
      await Promise.all(loads);
      for (const store of stores) await store.close();
      await server.start();
      await mustGoOn(log, entries(1000 + round, 1001 + round));
    }
    expect(log.kept.count()).toBeGreaterThan(254 + rounds * 20);
  });
});

test('a batch that was computed from an older state is a conflict, and leaves nothing', async () => {
  const log = await logOf();
  const [one, two] = [await openPostgresLog(log.options), await openPostgresLog(log.options)];
  const state = await one.load();
  const [first, second] = [await batchOf(state, [entry('a')], 2), await batchOf(state, [entry('b')], 2)];
  const outcomes = await Promise.all([one.commit(first), two.commit(second)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['committed', 'conflict']);
  expect(outcomes[0]?.state.commit).toEqual(outcomes[1]?.state.commit);
  for (const store of [one, two]) await store.close();
  expect(await mustGoOn(log)).toBe(258);
});
