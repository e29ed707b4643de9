import { expect, test } from 'vitest';
import { nodeSha256 as sha256 } from '../../../src/doors/node-engine.ts';
import {
  append,
  checkConsistency,
  checkInclusion,
  EMPTY_FRONTIER,
  emptyRoot,
  frontierRoot,
  LogFault,
  leafHash,
  leafReader,
  nodeHash,
  nodesOf,
  proveConsistency,
  proveInclusion,
  readFrontier,
  toHex,
  utf8,
} from '../../../src/log/index.ts';

// The tree of seven entries that is drawn in RFC 6962 §2.1.3, with its letters.
const leaves = Array.from({ length: 7 }, (_, i) => leafHash(sha256, utf8(`d${i}`)));
const [a, b, c, d, e, f, j] = leaves as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];
const [g, h, i] = [nodeHash(sha256, a, b), nodeHash(sha256, c, d), nodeHash(sha256, e, f)];
const [k, l] = [nodeHash(sha256, g, h), nodeHash(sha256, i, j)];
const root = nodeHash(sha256, k, l);
const reader = leafReader(leaves, sha256);

test('the empty tree, a leaf and a node are hashed as the standard says', () => {
  // SHA-256 of nothing, and of one zero byte
  expect(toHex(emptyRoot(sha256))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(toHex(leafHash(sha256, new Uint8Array(0)))).toBe(
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  );
});

test.each([
  [0, [b, h, l]],
  [3, [c, g, l]],
  [4, [f, j, k]],
  [6, [i, k]],
])('the inclusion proof of entry %i is the one of the standard', async (index, proof) => {
  expect(await proveInclusion(index, 7, reader, sha256)).toEqual({ ok: true, value: proof });
  expect(checkInclusion({ index, size: 7, leafHash: leaves[index] as Uint8Array, root, proof }, sha256)).toBe(
    true,
  );
});

test.each([
  [3, [c, d, g, l]],
  [4, [l]],
  [6, [i, j, k]],
  [7, []],
  [0, []],
])('the consistency proof from size %i is the one of the standard', async (from, proof) => {
  expect(await proveConsistency(from, 7, reader, sha256)).toEqual({ ok: true, value: proof });
});

test('every tree begins with the empty one, whose root is one and no other', () => {
  const claim = { from: 0, to: 7, fromRoot: emptyRoot(sha256), toRoot: root, proof: [] };
  expect(checkConsistency(claim, sha256)).toBe(true);
  expect(checkConsistency({ ...claim, fromRoot: root }, sha256)).toBe(false);
  expect(checkConsistency({ ...claim, proof: [root] }, sha256)).toBe(false);
  expect(checkConsistency({ ...claim, to: 0, toRoot: emptyRoot(sha256) }, sha256)).toBe(true);
  expect(checkConsistency({ ...claim, to: 0, toRoot: root }, sha256)).toBe(false);
});

test('sizes past 2^53 are compared exactly', () => {
  // an entry at the end of a perfect tree of 2^60: every sibling is on the left
  const proof = Array.from({ length: 60 }, (_, n) => sha256(Uint8Array.of(n)));
  const large = proof.reduce((hash, sibling) => nodeHash(sha256, sibling, hash), a);
  const claim = { index: 2n ** 60n - 1n, size: 2n ** 60n, leafHash: a, root: large, proof };
  expect(checkInclusion(claim, sha256)).toBe(true);
  expect(checkInclusion({ ...claim, index: claim.index - 1n }, sha256)).toBe(false);
  expect(checkInclusion({ ...claim, size: claim.size * 2n }, sha256)).toBe(false);
});

test('an entry that the tree has not is asked for by mistake, and no proof holds for it', async () => {
  await expect(proveInclusion(7, 7, reader, sha256)).rejects.toThrow(LogFault);
  await expect(proveConsistency(8, 7, reader, sha256)).rejects.toThrow(LogFault);
  for (const index of [-1, 7, 8])
    expect(checkInclusion({ index, size: 7, leafHash: a, root, proof: [] }, sha256)).toBe(false);
  expect(checkInclusion({ index: 0, size: 0, leafHash: a, root: a, proof: [] }, sha256)).toBe(false);
});

test('a frontier has one hash for each binary digit 1 of its size', () => {
  let frontier = EMPTY_FRONTIER;
  for (const leaf of leaves) frontier = append(frontier, leaf, sha256);
  expect(frontier).toEqual({ size: 7, hashes: [k, i, j] });
  expect(frontierRoot(frontier, sha256)).toEqual(root);
  expect(readFrontier(7, [k, i, j])).toEqual({ ok: true, value: frontier });
  expect(readFrontier(7, [k, i])).toMatchObject({ refusal: { expected: '3', found: '2' } });
  expect(readFrontier(2 ** 40 + 1, [k, i]).ok).toBe(true);
});

test('a range is made of perfect subtrees, the largest first', () => {
  expect(nodesOf(0, 7)).toEqual([
    { level: 2, index: 0 },
    { level: 1, index: 2 },
    { level: 0, index: 6 },
  ]);
  expect(nodesOf(0, 2 ** 52 + 1)).toEqual([
    { level: 52, index: 0 },
    { level: 0, index: 2 ** 52 },
  ]);
});
