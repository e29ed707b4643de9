/** What a log in PostgreSQL is not opened with, what stands beside it in one database, and that its tiles are those of a folder. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundlesBetween, type Tile, tilePath, tilesOf, utf8 } from '../../src/log/index.ts';
import { type LogReader, type LogStore, StoreFault } from '../../src/record/index.ts';
import { createFolderLog, openFolderLog } from '../../src/stores/index.ts';
import {
  createPostgresLog,
  fillPostgresLog,
  openPostgresLog,
  postgresLogs,
} from '../../src/stores/postgres/postgres-log.ts';
import { audit } from '../stores/audit.ts';
import { identity } from '../stores/folder-kit.ts';
import { entries, ORIGIN, OTHER_KEY, record, sequencerOf } from '../stores/log-kit.ts';
import { memoryDisk } from '../stores/memory-disk.ts';
import { type Server, startServer } from './server.ts';

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

let database: string;
let options: Parameters<typeof openPostgresLog>[0];
beforeEach(async () => {
  database = await server.database();
  options = { ...identity, url: server.url(database) };
});

/** The fault of an opening: its code and what it says; nothing where it opens. */
async function faultOf(more: Partial<typeof options> = {}): Promise<string> {
  return openPostgresLog({ ...options, ...more }).then(
    async (store) => {
      await store.close();
      return 'none';
    },
    (fault) => `${fault.code}: ${fault.message}`,
  );
}

async function opened(work: (store: LogStore) => Promise<unknown>): Promise<void> {
  const store = await openPostgresLog(options);
  await work(store);
  await store.close();
}

test('a document whose bytes are others is given to nobody', async () => {
  await logOf(3);
  await opened(async (store) => {
    const hash = await store.putBlob(utf8('a document'));
    await server.ask(`update mufakat.blob set bytes = 'another'`, database);
    await expect(store.blob(hash)).rejects.toMatchObject({ code: 'blob-differs' });
    expect(await store.blobs()).toEqual([hash]);
  });
});

test('in tables that were made before any log could be moved, checkpoints of former logs find their place', async () => {
  await logOf(3);
  await server.ask('drop table mufakat.former', database);
  await opened(async (store) => {
    expect(await store.former()).toEqual([]);
    await store.keepFormer([{ place: 0, size: 2, note: 'a note' }]);
    expect(await store.former()).toEqual([{ place: 0, size: 2, note: 'a note' }]);
  });
});

describe('a log that is put into a database', () => {
  /** What is shown of a log in a folder of 300 entries, with something of it altered. */
  async function shown(alter: (of: LogReader) => Partial<LogReader> = () => ({})): Promise<LogReader> {
    const { disk } = memoryDisk();
    await createFolderLog({ ...identity, root: '/log', disk });
    const store = await openFolderLog({ ...identity, root: '/log', disk });
    for (const [from, to] of [
      [0, 3],
      [3, 300],
    ] as const)
      await record(sequencerOf(store), entries(from, to), to);
    await store.putBlob(utf8('a document'));
    return { ...store, ...alter(store) };
  }
  /** With one byte of each bundle altered; every entry is of 16 bytes there, two of them its length. */
  const altered = (of: LogReader, at: number): Partial<LogReader> => ({
    tiles: async (tiles) => {
      const all = await of.tiles(tiles);
      return all.map((bytes) => bytes && Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ 1 : byte)));
    },
  });
  const fill = (from: LogReader) =>
    fillPostgresLog(options, { shown: from, timeOf: (size) => size }).then(
      () => 'filled',
      (fault) => fault.code,
    );

  test('is there whole, with its times, and goes on', async () => {
    expect(await fill(await shown())).toBe('filled');
    await opened(async (store) => {
      expect((await audit(store)).size).toBe(300);
      expect(await store.sizes()).toEqual([3, 300]);
      expect((await store.load()).time).toBe(300);
      expect(await store.blobs()).toHaveLength(1);
      await record(sequencerOf(store), entries(300, 301), 301);
      expect((await audit(store)).size).toBe(301);
    });
    expect(await fill(await shown())).toBe('already-a-log');
  });

  test.each([
    ['another entry', 'tree-broken', (of: LogReader) => altered(of, 42)],
    // entry 2 says what entry 3 does
    ['an entry twice', 'commit-broken', (of: LogReader) => altered(of, 40)],
    [
      'a bundle is missing',
      'tree-broken',
      () => ({ tiles: async (tiles: readonly Tile[]) => tiles.map(() => undefined) }),
    ],
    ['nobody signed it', 'checkpoint-differs', () => ({ published: async () => undefined })],
    [
      'a document is another',
      'blob-differs',
      () => ({
        blob: async () => {
          throw new StoreFault('blob-differs', 'it is');
        },
      }),
    ],
  ] as const)('or nothing is: %s', async (_, code, alter) => {
    expect(await fill(await shown(alter))).toBe(code);
    expect(await faultOf()).toMatch(/^not-a-log/);
    expect(await postgresLogs(options.url)).toEqual([]);
    expect(await fill(await shown())).toBe('filled');
  });
});

/** A log of commits that end at the sizes given. */
async function logOf(...sizes: number[]): Promise<void> {
  await createPostgresLog(options);
  await opened(async (store) => {
    for (const [i, size] of sizes.entries())
      await record(sequencerOf(store), entries(sizes[i - 1] ?? 0, size), size);
  });
}

test('a place that is no log, another log, or a log already', async () => {
  expect(await faultOf()).toMatch(/^not-a-log/);
  expect(await postgresLogs(options.url)).toEqual([]);
  await createPostgresLog(options);
  await expect(createPostgresLog(options)).rejects.toMatchObject({ code: 'already-a-log' });
  expect(await faultOf({ origin: 'log.example/other' })).toMatch(/^not-a-log/);
  await server.ask(`update mufakat.tree set rules = 'mufakat postgres log v9'`, database);
  expect(await faultOf()).toMatch(/^another-log: .*v9/);
  expect(await faultOf({ url: server.url('nowhere') })).toMatch(/^storage-failed/);
});

test('made by several at once it is made once', async () => {
  const made = await Promise.allSettled(Array.from({ length: 6 }, () => createPostgresLog(options)));
  const codes = made.map((one) => (one.status === 'rejected' ? one.reason.code : 'made'));
  expect(codes.filter((code) => code === 'made')).toHaveLength(1);
  // who met another one in the middle of it is told so, or that there is a log
  expect(codes.filter((code) => !['made', 'already-a-log', 'storage-failed'].includes(code))).toEqual([]);
});

describe('a server that does not keep its word', () => {
  test.each(['off', 'local'])('synchronous_commit = %s', async (value) => {
    await logOf(3);
    await server.ask(`alter database ${database} set synchronous_commit = ${value}`);
    expect(await faultOf()).toBe(`not-durable: the server runs with synchronous_commit = ${value}`);
    await expect(createPostgresLog({ ...options, origin: 'another' })).rejects.toMatchObject({
      code: 'not-durable',
    });
  });

  test('fsync = off', async () => {
    const careless = await startServer(['fsync=off']);
    try {
      const url = careless.url(await careless.database());
      await expect(createPostgresLog({ ...options, url })).rejects.toMatchObject({
        code: 'not-durable',
        message: 'the server runs with fsync = off',
      });
    } finally {
      await careless.stop();
    }
  });
});

test('a password in the address is in no fault', async () => {
  const url = `postgres://somebody:s3cret-word@/${database}?host=${encodeURIComponent(server.folder)}`;
  expect(await faultOf({ url })).not.toContain('s3cret');
  expect(await faultOf({ url: 'postgres://somebody:s3cret-word@nowhere.invalid:1/x' })).not.toContain(
    's3cret',
  );
});

test('rows that are not what was signed', async () => {
  await logOf(3, 7, 300, 310);
  const other = Buffer.from(await OTHER_KEY.sign('x\n', 1)).toString('hex');
  for (const [wrong, right, code] of [
    ['tree set size = 309', 'tree set size = 310', 'checkpoint-newer'],
    ['tree set size = 311', 'tree set size = 310', 'commit-broken'],
    ['tree set published = 311', 'tree set published = 310', 'checkpoint-newer'],
    ['tree set published = 299', 'tree set published = 310', 'commit-broken'],
    [`tree set commit_hash = sha256('x')`, undefined, 'commit-broken'],
    [
      `checkpoint set note = convert_from('\\x${other}', 'UTF8') where size = 310`,
      undefined,
      'checkpoint-differs',
    ],
    ['checkpoint set time = 299 where size = 310', undefined, 'commit-broken'],
    ['checkpoint set commit_hash = sha256(commit_hash) where size = 300', undefined, 'commit-broken'],
    [`entry set bytes = 'x' where index = 309`, undefined, 'tree-broken'],
    [`entry set bytes = 'x' where index = 256`, undefined, 'tree-broken'],
    ['entry set index = 999 where index = 309', undefined, 'tree-broken'],
    ['tile set hashes = sha256(hashes) where level = 0 and index = 1', undefined, 'tree-broken'],
    ['tile set hashes = sha256(hashes) where level = 1', undefined, 'tree-broken'],
  ] as const) {
    const copy = `${database}_copy`;
    await server.ask(`create database ${copy} template ${database}`);
    expect([wrong, await faultOf({ url: server.url(copy) })]).toEqual([wrong, 'none']);
    await server.ask(`update mufakat.${wrong}`, copy);
    expect([wrong, await faultOf({ url: server.url(copy) })]).toEqual([
      wrong,
      expect.stringMatching(`^${code}`),
    ]);
    if (right) {
      await server.ask(`update mufakat.${right}`, copy);
      expect([right, await faultOf({ url: server.url(copy) })]).toEqual([right, 'none']);
    }
    await server.drop(copy);
  }
});

test('a database that was put back to an older copy while a writer was at it', async () => {
  await logOf(3, 7);
  const copy = `${database}_copy`;
  await server.ask(`create database ${copy} template ${database}`);
  await opened((store) => record(sequencerOf(store), entries(7, 9), 9));
  const store = await openPostgresLog(options);
  await server.ask(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`);
  await server.drop(database);
  await server.ask(`alter database ${copy} rename to ${database}`);
  await expect(store.load()).rejects.toMatchObject({ code: 'checkpoint-newer' });
  await store.close();
});

test('several logs in one database know nothing of each other', async () => {
  await logOf(5);
  const origin = 'log.example/another';
  await createPostgresLog({ ...options, origin });
  const other = await openPostgresLog({ ...options, origin });
  expect((await other.load()).frontier.size).toBe(0);
  expect(await other.indexOf(entries(0, 1)[0]?.id as Uint8Array)).toBeUndefined();
  expect(await other.published()).toBeUndefined();
  const hash = await other.putBlob(utf8('a document'));
  await other.close();
  await opened(async (store) => {
    expect(await store.blob(hash)).toBeUndefined();
    expect((await audit(store)).size).toBe(5);
  });
  expect(await postgresLogs(options.url)).toEqual([origin, ORIGIN]);
});

test('tiles and bundles are, byte for byte, those of a folder with the same entries', async () => {
  const { disk } = memoryDisk();
  await createFolderLog({ ...identity, root: '/log', disk });
  await createPostgresLog(options);
  const stores = [
    await openFolderLog({ ...identity, root: '/log', disk }),
    await openPostgresLog(options),
  ] as const;
  let size = 0;
  for (const count of [1, 2, 252, 1, 1, 300, 700, 66_000]) {
    for (const store of stores)
      await record(
        sequencerOf(store, { maxWaiting: 100_000, maxBatch: 4096 }),
        entries(size, size + count),
        size,
      );
    size += count;
    const tiles = [...tilesOf(size), ...bundlesBetween(0, size)];
    // a wide tree: its edges, and some of what lies between
    const asked = tiles.filter(({ index, width }, i) => width < 256 || index < 3 || i % 50 === 0);
    for (let i = 0; i < asked.length; i += 20) {
      const some = asked.slice(i, i + 20);
      const [ours, theirs] = await Promise.all(stores.map((store) => store.tiles(some)));
      for (const [j, tile] of some.entries()) {
        expect(ours?.[j], tilePath(tile)).toBeDefined();
        expect(same(ours?.[j], theirs?.[j]), tilePath(tile)).toBe(true);
      }
    }
  }
  // beyond the end, and of no tree
  const beyond: Tile[] = [
    { level: 0, index: Math.floor(size / 256), width: (size % 256) + 1 },
    { level: 'entries', index: 10_000, width: 1 },
    { level: 3, index: 0, width: 1 },
  ];
  expect(await stores[1].tiles(beyond)).toEqual([undefined, undefined, undefined]);
  for (const store of stores) await store.close();
});

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.from(a).equals(b);
