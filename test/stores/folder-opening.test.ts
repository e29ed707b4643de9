/** What a folder is not opened with, what is put right at an opening, what is taken away, and what any file server can show. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  checkBundle,
  checkInclusion,
  leafHash,
  openCheckpoint,
  proveInclusion,
  readBundle,
  readTile,
  type Tile,
  tilePath,
  tileReader,
  utf8,
} from '../../src/log/index.ts';
import type { FaultCode, LogStore } from '../../src/record/index.ts';
import { createFolderLog, type Disk, IdIndex, openFolderLog } from '../../src/stores/index.ts';
import { batchOf } from './acceptance.ts';
import { audit } from './audit.ts';
import { failingDisk } from './failing-disk.ts';
import { identity } from './folder-kit.ts';
import { entries, entry, idOf, ORIGIN, OTHER_KEY, OUR_KEY, record, sequencerOf, sha256 } from './log-kit.ts';
import { memoryDisk } from './memory-disk.ts';

const options = (disk: Disk) => ({ ...identity, root: '/log', disk });

async function appended(store: LogStore, from: number, to: number): Promise<LogStore> {
  const answers = await record(sequencerOf(store), entries(from, to), to);
  expect(answers.every(({ kind }) => kind === 'recorded')).toBe(true);
  return store;
}

/** A log of commits that end at the sizes given. */
async function logOf(...sizes: number[]) {
  const memory = memoryDisk();
  await createFolderLog(options(memory.disk));
  const store = await openFolderLog(options(memory.disk));
  for (const [i, size] of sizes.entries()) await appended(store, sizes[i - 1] ?? 0, size);
  return { ...memory, store };
}

async function faultOf(work: Promise<unknown>): Promise<FaultCode | 'none'> {
  return work.then(
    () => 'none',
    (fault) => fault.code,
  );
}

const commitName = (number: number) => `/log/.state/commit/${`${number}`.padStart(12, '0')}`;

test('a place that is no log, another log, or a log already', async () => {
  const { disk } = memoryDisk();
  expect(await faultOf(openFolderLog(options(disk)))).toBe('not-a-log');
  await disk.makeDirectory('/log');
  expect(await faultOf(openFolderLog(options(disk)))).toBe('not-a-log');
  await createFolderLog(options(disk));
  expect(await faultOf(createFolderLog(options(disk)))).toBe('already-a-log');
  expect(await faultOf(openFolderLog({ ...options(disk), origin: 'log.example/other' }))).toBe('another-log');
  expect(await faultOf(createFolderLog({ ...options(disk), root: '/nowhere/log' }))).toBe('storage-failed');
});

// ASSURES: integrity: a log restored from an older copy is not continued into a second history.
test('commits that are older than what readers were shown', async () => {
  const { disk, overwrite, copy, store } = await logOf(3, 7);
  const older = copy();
  await appended(store, 7, 9);
  older.overwrite('/log/checkpoint', await disk.read('/log/checkpoint'));
  expect(await faultOf(openFolderLog(options(older.disk)))).toBe('checkpoint-newer');
  // all of them gone
  for (const number of [2, 3]) await disk.remove(commitName(number));
  expect(await faultOf(openFolderLog(options(disk)))).toBe('commit-broken');
  overwrite('/log/checkpoint', new Uint8Array(0));
  expect(await faultOf(openFolderLog(options(disk)))).not.toBe('none');
});

test('a checkpoint that was shown and is not what was committed', async () => {
  const other = await logOf(2, 9);
  const [ours, theirs] = [await logOf(3, 9), utf8((await other.store.published()) as string)];
  const before = await ours.disk.read('/log/checkpoint');
  // the same size and root, another text only by its signatures: the same
  ours.overwrite('/log/checkpoint', theirs);
  expect(await faultOf(openFolderLog(options(ours.disk)))).toBe('none');
  const otherRoot = await batchOf(await (await logOf()).store.load(), entries(100, 109), 9);
  for (const note of [
    otherRoot.checkpoint,
    (await batchOf(await ours.store.load(), entries(0, 1), 9)).checkpoint,
  ]) {
    ours.overwrite('/log/checkpoint', utf8(note));
    expect(await faultOf(openFolderLog(options(ours.disk)))).toMatch(/^checkpoint-/);
  }
  // a size at which nothing was committed, though it lies between two at which something was
  const between = (await batchOf(await (await logOf()).store.load(), entries(0, 5), 9)).checkpoint;
  ours.overwrite('/log/checkpoint', utf8(between));
  expect(await faultOf(openFolderLog(options(ours.disk)))).toBe('checkpoint-differs');
  const text = (await ours.store.checkpoint(9))?.split('\n\n')[0];
  ours.overwrite('/log/checkpoint', utf8(await OTHER_KEY.sign(`${text}\n`, 9)));
  expect(await faultOf(openFolderLog(options(ours.disk)))).toBe('checkpoint-differs');
  ours.overwrite('/log/checkpoint', before);
  expect(await faultOf(openFolderLog(options(ours.disk)))).toBe('none');
});

test('a commit with any byte altered, left out or added', async () => {
  const { disk, overwrite } = await logOf(3, 7);
  const whole = await disk.read(commitName(2));
  for (let i = 0; i < whole.length; i++) {
    const altered = whole.slice();
    altered[i] = (altered[i] as number) ^ (1 << (i % 8));
    overwrite(commitName(2), altered);
    expect([i, await faultOf(openFolderLog(options(disk)))]).toEqual([i, 'commit-broken']);
  }
  for (const bytes of [whole.slice(0, -1), Uint8Array.from([...whole, 0]), new Uint8Array(0)]) {
    overwrite(commitName(2), bytes);
    expect(await faultOf(openFolderLog(options(disk)))).toBe('commit-broken');
  }
  overwrite(commitName(2), whole);
  expect(await faultOf(openFolderLog(options(disk)))).toBe('none');
});

test('entries or tiles that are not what was signed; those of the last commit are put right', async () => {
  const { disk, overwrite } = await logOf(3, 7, 300, 310);
  const size = 310;
  for (const path of ['tile/entries/000', 'tile/entries/001.p/44']) {
    const whole = await disk.read(`/log/${path}`);
    const altered = whole.slice();
    altered[11] = (altered[11] as number) ^ 1;
    overwrite(`/log/${path}`, altered);
    expect([path, await faultOf(openFolderLog(options(disk)))]).toEqual([path, 'tree-broken']);
    overwrite(`/log/${path}`, whole);
  }
  const edge = await disk.read('/log/tile/0/001.p/44');
  overwrite('/log/tile/0/001.p/44', new Uint8Array(edge.length));
  expect(await faultOf(openFolderLog(options(disk)))).toBe('tree-broken');
  overwrite('/log/tile/0/001.p/44', edge);

  for (const path of ['tile/0/001.p/54', 'tile/entries/001.p/54'])
    overwrite(`/log/${path}`, new Uint8Array(3));
  await disk.remove('/log/checkpoint');
  expect((await audit(await openFolderLog(options(disk)))).size).toBe(size);
});

test('of the commits the last two stay, of partial tiles those of the last two', async () => {
  const sizes = Array.from({ length: 20 }, (_, i) => 50 * (i + 1));
  const { disk, store } = await logOf(...sizes);
  expect([...(await disk.list('/log/.state/commit'))].sort()).toEqual(['000000000019', '000000000020']);
  expect(await disk.list('/log/.state/unfinished')).toEqual([]);
  expect([...(await disk.list('/log/tile/0'))].sort()).toEqual(['000', '001', '002', '002.p', '003.p']);
  expect([...(await disk.list('/log/tile/entries'))].sort()).toEqual(['000', '001', '002', '002.p', '003.p']);
  expect((await audit(store)).size).toBe(1000);
  expect((await audit(await openFolderLog(options(disk)))).size).toBe(1000);
});

test('old commits go in ascending order, so that of a free number it can be told that it was given', async () => {
  const { disk } = await logOf(1);
  const watched = failingDisk(disk, () => undefined);
  const store = await openFolderLog(options(watched.disk));
  for (let i = 1; i < 7; i++) await store.commit(await batchOf(await store.load(), [entry(i)], 5));
  await store.publish();
  const removed = watched.done.filter((what) => /^remove .*commit/.test(what));
  expect(removed).toEqual([0, 1, 2, 3, 4, 5].map((number) => `remove ${commitName(number)}`));
  expect((await audit(await openFolderLog(options(disk)))).size).toBe(7);
});

// ASSURES: integrity: a writer that slept while others went on cannot sign a second history.
test.each([0, 3])(
  'a writer left behind at size %i does not get a number that was given before',
  async (size) => {
    const { disk } = await logOf(...(size > 0 ? [size] : []));
    const [left, ahead] = [await openFolderLog(options(disk)), await openFolderLog(options(disk))];
    const batch = await batchOf(await left.load(), [entry('left behind')], 100);
    for (let i = size; i < size + 5; i++) await appended(ahead, i, i + 1);
    expect(await left.commit(batch)).toEqual({ kind: 'conflict', state: await ahead.load() });
    for (const store of [left, ahead]) expect(await store.indexOf(entry('left behind').id)).toBeUndefined();
    // what it left lying there is taken for nothing, and goes with the next commit
    const again = await openFolderLog(options(disk));
    expect((await audit(again)).size).toBe(size + 5);
    await appended(again, size + 5, size + 6);
    expect((await disk.list('/log/.state/commit')).length).toBe(2);
  },
);

test('a writer left behind that only looks finds where the others are', async () => {
  const { disk } = await logOf(3);
  const [left, ahead] = [await openFolderLog(options(disk)), await openFolderLog(options(disk))];
  for (let i = 3; i < 9; i++) await appended(ahead, i, i + 1);
  expect(await left.load()).toEqual(await ahead.load());
  await appended(left, 9, 12);
  expect((await audit(await openFolderLog(options(disk)))).size).toBe(12);
});

test('files without a place go when their writer is no longer there', async () => {
  const { disk } = await logOf(1);
  const alive = `/log/.state/unfinished/${process.pid}-0123456789abcdef`;
  await disk.create(alive);
  await disk.create('/log/.state/unfinished/999999999-0123456789abcdef');
  await openFolderLog(options(disk));
  expect(await disk.list('/log/.state/unfinished')).toEqual([`${process.pid}-0123456789abcdef`]);
});

test('an entry with another id than its bytes have is not committed', async () => {
  const { store } = await logOf(1);
  const wrong = { id: entry('one').id, bytes: entry('other').bytes };
  expect(await faultOf(store.commit(await batchOf(await store.load(), [wrong], 5)))).toBe('misuse');
});

test('any static file server is enough for a reader of tlog-tiles', async () => {
  const above = await mkdtemp(join(tmpdir(), 'mufakat-log-'));
  const root = join(above, 'log');
  await createFolderLog({ ...identity, root });
  await appended(await openFolderLog({ ...identity, root }), 0, 700);
  const server = createServer((request, response) => {
    readFile(join(root, request.url ?? '')).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const get = async (path: string) => {
      const got = await fetch(`${base}/${path}`);
      return got.ok ? new Uint8Array(await got.arrayBuffer()) : undefined;
    };
    const source = (tiles: readonly Tile[]) => Promise.all(tiles.map((tile) => get(tilePath(tile))));
    const opened = await openCheckpoint((await get('checkpoint')) as Uint8Array, ORIGIN, [OUR_KEY.verifier]);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const tree = opened.value;
    expect(tree.size).toBe(700);
    const bundle = { level: 'entries', index: 2, width: 188 } as const;
    const found = readBundle((await get(tilePath(bundle))) as Uint8Array, 188);
    const tile = await readTile({ ...bundle, level: 0 }, tree, source, sha256);
    expect(found.ok && tile.ok && checkBundle(found.value, tile.value, sha256)).toBe(true);
    for (const index of [0, 255, 256, 699]) {
      const proof = await proveInclusion(index, 700, tileReader(tree, source, sha256), sha256);
      const leaf = leafHash(sha256, entry(index).bytes);
      const claim = { index, size: 700, leafHash: leaf, root: tree.root, proof: proof.ok ? proof.value : [] };
      expect(checkInclusion(claim, sha256)).toBe(true);
    }
  } finally {
    server.close();
    await rm(above, { recursive: true });
  }
});

test('the index of ids is a map, also for ids that begin alike', () => {
  const index = new IdIndex();
  const map = new Map<string, number>();
  for (let i = 0; i < 5000; i++) {
    const id = idOf(utf8(`${i % 4000}`)).slice();
    if (i % 3 === 0) id.fill(0, 0, 4);
    const key = Buffer.from(id).toString('hex');
    expect(index.add(id, i)).toBe(!map.has(key));
    if (!map.has(key)) map.set(key, i);
  }
  for (const [key, place] of map) expect(index.get(Buffer.from(key, 'hex'))).toBe(place);
  expect(index.get(new Uint8Array(32))).toBeUndefined();
});
