import { expect, test } from 'vitest';
import { nodeSha256 as sha256 } from '../../../src/doors/node-engine.ts';
import {
  bundlesBetween,
  LogFault,
  leafHash,
  leafReader,
  proveInclusion,
  readBundle,
  readTile,
  readTilePath,
  rightEdge,
  type Tile,
  tilePath,
  tileReader,
  tilesBetween,
  tilesOf,
  treeRoot,
  utf8,
  writeBundle,
} from '../../../src/log/index.ts';
import { entriesOf, sourceOf, storeOf } from '../../support/log-tree.ts';

test('a tile lies where the specification says', () => {
  expect(tilePath({ level: 0, index: 1_234_067, width: 256 })).toBe('tile/0/x001/x234/067');
  expect(tilePath({ level: 63, index: 0, width: 1 })).toBe('tile/63/000.p/1');
  expect(tilePath({ level: 'entries', index: 999, width: 255 })).toBe('tile/entries/999.p/255');
  expect(tilePath({ level: 1, index: 1000, width: 256 })).toBe('tile/1/x001/000');
});

test.each([
  'tile/0/0',
  'tile/0/0000',
  'tile/0/x000/000',
  'tile/0/001/x000',
  'tile/0/x01/000',
  'tile/00/000',
  'tile/64/000',
  'tile/-1/000',
  'tile/0/000.p/0',
  'tile/0/000.p/01',
  'tile/0/000.p/256',
  'tile/0/000.p/',
  'tile/0/000/',
  '/tile/0/000',
  'tile/0/../000',
  'tile/0/000\n',
  'tile/data/000',
  'tile/0/x999/x999/x999/x999/x999/999',
])('%j is the path of no tile', (path) => {
  expect(readTilePath(path)).toMatchObject({ ok: false, refusal: { code: 'bad-format' } });
});

test('a tree of 70,000 has the tiles that the specification counts', () => {
  const tiles = [...tilesOf(70_000)];
  const full = (level: number) => tiles.filter((t) => t.level === level && t.width === 256).length;
  expect([full(0), full(1), full(2)]).toEqual([273, 1, 0]);
  expect(rightEdge(70_000)).toEqual([
    { level: 0, index: 273, width: 112 },
    { level: 1, index: 1, width: 17 },
    { level: 2, index: 0, width: 1 },
  ]);
});

test('a tree of 256 has a full tile and a narrow one above it', () => {
  expect([...tilesOf(256)].map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
  expect([...tilesOf(0)]).toEqual([]);
});

test('what changes from one size to the next is what is written, and no more', () => {
  expect([...tilesBetween(255, 257)].map(tilePath)).toEqual([
    'tile/0/000',
    'tile/0/001.p/1',
    'tile/1/000.p/1',
  ]);
  expect([...tilesBetween(257, 258)].map(tilePath)).toEqual(['tile/0/001.p/2']);
  expect([...bundlesBetween(255, 257)].map(tilePath)).toEqual(['tile/entries/000', 'tile/entries/001.p/1']);
  expect([...bundlesBetween(5, 5)]).toEqual([]);
});

test('a bundle has a length before each entry, and nothing left over', () => {
  const bytes = writeBundle([utf8('ab'), utf8(''), utf8('c')]);
  expect([...bytes]).toEqual([0, 2, 97, 98, 0, 0, 0, 1, 99]);
  expect(readBundle(bytes, 3)).toEqual({ ok: true, value: [utf8('ab'), utf8(''), utf8('c')] });
  for (const [b, width] of [
    [bytes, 2],
    [bytes, 4],
    [bytes.slice(0, -1), 3],
    [Uint8Array.of(...bytes, 0), 3],
    [Uint8Array.of(...bytes, 0), 4],
    [new Uint8Array(0), 1],
  ] as const)
    expect(readBundle(b, width)).toMatchObject({ ok: false, refusal: { code: 'bad-format' } });
});

test('an entry of 65,535 bytes fits, one of 65,536 does not', () => {
  expect(readBundle(writeBundle([new Uint8Array(65_535)]), 1).ok).toBe(true);
  expect(() => writeBundle([new Uint8Array(65_536)])).toThrow(LogFault);
  expect(() => writeBundle([])).toThrow(LogFault);
});

const SIZE = 256 * 2 + 30;
const store = storeOf(SIZE);
const leaves = entriesOf(SIZE).map((entry) => leafHash(sha256, entry));
const known = async () => {
  const root = await treeRoot(SIZE, leafReader(leaves, sha256), sha256);
  if (!root.ok) throw new Error('there is a root');
  return { size: SIZE, root: root.value };
};

test('a proof reads the right edge and the tiles on its way, once', async () => {
  const asked: string[][] = [];
  const source = (tiles: readonly Tile[]) => {
    asked.push(tiles.map(tilePath));
    return sourceOf(store)(tiles);
  };
  const reader = tileReader(await known(), source, sha256);
  await proveInclusion(3, SIZE, reader, sha256);
  await proveInclusion(4, SIZE, reader, sha256);
  await proveInclusion(300, SIZE, reader, sha256);
  expect(asked).toEqual([['tile/0/002.p/30', 'tile/1/000.p/2', 'tile/0/000'], ['tile/0/001']]);
});

test('a tile that is missing, of another length or of another tree is told apart', async () => {
  const tree = await known();
  const tile = { level: 0, index: 0, width: 256 };
  const reading = (path: string, bytes: Uint8Array | undefined, root = tree.root) => {
    const altered = new Map<string, Uint8Array>(store);
    if (bytes) altered.set(path, bytes);
    else altered.delete(path);
    return readTile(tile, { ...tree, root }, sourceOf(altered), sha256);
  };
  const full = store.get('tile/0/000') as Uint8Array;
  expect(await reading('tile/0/000', full)).toEqual({ ok: true, value: full });
  expect(await reading('tile/0/000', undefined)).toMatchObject({
    refusal: { code: 'missing-tile', where: { part: 'tile', name: 'tile/0/000' } },
  });
  expect(await reading('tile/0/000', full.slice(1))).toMatchObject({ refusal: { code: 'bad-format' } });
  expect(await reading('tile/0/000', store.get('tile/0/001'))).toMatchObject({
    refusal: { code: 'wrong-tile', where: { part: 'tile', name: 'tile/0/000' } },
  });
  expect(await reading('tile/0/000', full, sha256(tree.root))).toMatchObject({
    refusal: { code: 'wrong-root' },
  });
});

test('a full tile can stand for a partial one that is no longer kept', async () => {
  const later = storeOf(SIZE, 256);
  const tree = await known();
  const source = (tiles: readonly Tile[]) =>
    tiles.map((tile) => later.get(tilePath({ ...tile, width: 256 })) ?? store.get(tilePath(tile)));
  const edge = { level: 0, index: 2, width: 30 };
  const read = await readTile(edge, tree, source, sha256);
  expect(read).toEqual({ ok: true, value: store.get(tilePath(edge)) });
});
