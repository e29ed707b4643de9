/** A log that another program (transparency-dev/tessera) wrote: every checkpoint, tile and entry is read and checked by ours. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  checkBundle,
  checkConsistency,
  checkInclusion,
  ED25519,
  leafHash,
  type NoteVerifier,
  type OpenedCheckpoint,
  openCheckpoint,
  proveConsistency,
  proveInclusion,
  readBundle,
  readTile,
  readVerifierKey,
  type Tile,
  tilePath,
  tileReader,
  treeRoot,
} from '../../src/log/index.ts';
import { verifierOf } from '../../src/prove/index.ts';
import { bytesOf, filesUnder, pathOf, withVectors } from './vectors.ts';

const LOG = ['tessera', 'testdata', 'log'] as const;
const ORIGIN = 'example.com/log/testdata';
const KEY = `${ORIGIN}+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx`;

function must<T>(
  got: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown },
): T {
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
}

const source = (tiles: readonly Tile[]) =>
  tiles.map((tile) =>
    existsSync(pathOf(...LOG, tilePath(tile))) ? bytesOf(...LOG, tilePath(tile)) : undefined,
  );

withVectors('tessera/testdata/log', () => {
  const key = (): NoteVerifier =>
    must(verifierOf(must(readVerifierKey(KEY, [ED25519], nodeSha256)), nodeEngine, nodeSha256));
  const checkpoints = async (): Promise<OpenedCheckpoint[]> => {
    const files = filesUnder(...LOG).filter((file) => /^checkpoint\.\d+$/.test(file));
    const opened = await Promise.all(
      files.map(async (file) => must(await openCheckpoint(bytesOf(...LOG, file), ORIGIN, [key()]))),
    );
    return opened.sort((a, b) => a.size - b.size);
  };

  test('its sixteen checkpoints are signed by its key, and the tiles of each give its root', async () => {
    const all = await checkpoints();
    expect(all.map(({ size }) => size)).toEqual(Array.from({ length: 16 }, (_, size) => size));
    for (const tree of all) {
      const root = must(await treeRoot(tree.size, tileReader(tree, source, nodeSha256), nodeSha256));
      expect([tree.size, root]).toEqual([tree.size, tree.root]);
    }
  });

  test('every entry of every size hashes to its tile, and is proven to be in the tree', async () => {
    for (const tree of await checkpoints()) {
      if (tree.size === 0) continue;
      const bundle = { level: 'entries', index: 0, width: tree.size } as const;
      const entries = must(readBundle(bytesOf(...LOG, tilePath(bundle)), tree.size));
      const tile = must(await readTile({ ...bundle, level: 0 }, tree, source, nodeSha256));
      expect(checkBundle(entries, tile, nodeSha256)).toBe(true);
      const reader = tileReader(tree, source, nodeSha256);
      for (const [index, entry] of entries.entries()) {
        const proof = must(await proveInclusion(index, tree.size, reader, nodeSha256));
        const claim = {
          index,
          size: tree.size,
          leafHash: leafHash(nodeSha256, entry),
          root: tree.root,
          proof,
        };
        expect(checkInclusion(claim, nodeSha256)).toBe(true);
      }
    }
  });

  test('every checkpoint is the beginning of every later one', async () => {
    const all = await checkpoints();
    for (const to of all) {
      const reader = tileReader(to, source, nodeSha256);
      for (const from of all.filter(({ size }) => size <= to.size)) {
        const proof = must(await proveConsistency(from.size, to.size, reader, nodeSha256));
        const claim = { from: from.size, to: to.size, fromRoot: from.root, toRoot: to.root, proof };
        expect([from.size, to.size, checkConsistency(claim, nodeSha256)]).toEqual([from.size, to.size, true]);
      }
    }
  });
});
