/** Proofs over Merkle trees, most of them corrupted, from transparency-dev/merkle. */
import { expect, test } from 'vitest';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  checkConsistency,
  checkInclusion,
  checkSubtreeConsistency,
  fromBase64,
  isSubtree,
} from '../../src/log/index.ts';
import { bytesOf, filesUnder, withVectors } from './vectors.ts';

const base64 = (text: string) => fromBase64(text) as Uint8Array;

/** Sizes go past 2^53, where a number of JSON would be rounded on reading. */
interface Vector {
  readonly numbers: Readonly<Record<string, bigint>>;
  readonly hashes: Readonly<Record<string, Uint8Array>>;
  readonly proof: readonly Uint8Array[];
  readonly isRefused: boolean;
}

function vectorOf(kind: string, file: string): Vector {
  const text = new TextDecoder().decode(bytesOf('merkle', 'testdata', kind, file));
  const numbers = [...text.matchAll(/"(\w+)": (\d+)/g)].map((m) => [m[1], BigInt(m[2] as string)]);
  const { proof, wantErr, ...rest } = JSON.parse(text);
  const hashes = ['root', 'root1', 'root2', 'leafHash'].map((key) => [key, base64(rest[key] ?? '')]);
  return {
    numbers: Object.fromEntries(numbers),
    hashes: Object.fromEntries(hashes),
    proof: (proof ?? []).map(base64),
    isRefused: wantErr,
  };
}

const CHECKS: Readonly<Record<string, (vector: Vector) => boolean>> = {
  inclusion: ({ numbers, hashes, proof }) =>
    checkInclusion(
      {
        index: numbers.leafIdx as bigint,
        size: numbers.treeSize as bigint,
        leafHash: hashes.leafHash as Uint8Array,
        root: hashes.root as Uint8Array,
        proof,
      },
      nodeSha256,
    ),
  consistency: ({ numbers, hashes, proof }) =>
    checkConsistency(
      {
        from: numbers.size1 as bigint,
        to: numbers.size2 as bigint,
        fromRoot: hashes.root1 as Uint8Array,
        toRoot: hashes.root2 as Uint8Array,
        proof,
      },
      nodeSha256,
    ),
  // an entry in a part of a tree is one in a tree of its own
  subtreeinclusion: ({ numbers, hashes, proof }) =>
    isSubtree(numbers.start as bigint, numbers.end as bigint) &&
    checkInclusion(
      {
        index: (numbers.leafIdx as bigint) - (numbers.start as bigint),
        size: (numbers.end as bigint) - (numbers.start as bigint),
        leafHash: hashes.leafHash as Uint8Array,
        root: hashes.root as Uint8Array,
        proof,
      },
      nodeSha256,
    ),
  subtreeconsistency: ({ numbers, hashes, proof }) =>
    checkSubtreeConsistency(
      {
        start: numbers.start as bigint,
        end: numbers.end as bigint,
        size: numbers.size as bigint,
        subtreeRoot: hashes.root1 as Uint8Array,
        root: hashes.root2 as Uint8Array,
        proof,
      },
      nodeSha256,
    ),
};

/**
 * Where we differ, on purpose: the library compares roots of any length, and takes twelve bytes ("dont care 1") for one. Here a
 * root is a hash, and the empty tree has one. All of them are empty proofs.
 */
const OURS: Readonly<Record<string, readonly string[]>> = {
  consistency: ['additional/sizes-are-equal-one-and-proof-is-empty.json'],
  subtreeconsistency: [
    'additional/sizes-are-equal-one-and-proof-is-empty.json',
    'additional/subtree-is-empty-sizes-are-equal-one-subtree-root-valid-tree-root-random-proof-is-empty.json',
    'additional/subtree-is-empty-sizes-are-equal-zero-subtree-root-valid-tree-root-random-proof-is-empty.json',
  ],
};

withVectors('merkle/testdata', () => {
  test.each([
    ['inclusion', 98],
    ['consistency', 98],
    ['subtreeinclusion', 204],
    ['subtreeconsistency', 118],
  ])('%s: all %i proofs are judged as they say, but for the cases named here', (kind, count) => {
    const files = filesUnder('merkle', 'testdata', kind);
    expect(files.length).toBe(count);
    const different = files.filter((file) => {
      const vector = vectorOf(kind, file);
      return CHECKS[kind]?.(vector) !== !vector.isRefused;
    });
    expect(different).toEqual(OURS[kind] ?? []);
    // never the other way round: nothing that is refused there holds here
    for (const file of different) expect([file, vectorOf(kind, file).isRefused]).toEqual([file, false]);
  });

  test('a proof from size 0 is judged otherwise only in that we take an empty one for the empty root', () => {
    // The library refuses every proof from size 0; C2SP tlog-witness needs the empty one to hold. Its own cases do not show it:
    // they have roots that are no hashes.
    const { hashes } = vectorOf('consistency', 'additional/size1-is-zero-and-size2-is-not-zero.json');
    const fromRoot = hashes.root1 as Uint8Array;
    const claim = { from: 0, to: 1, fromRoot, toRoot: new Uint8Array(32), proof: [] };
    expect(checkConsistency(claim, nodeSha256)).toBe(true);
    expect(checkConsistency({ ...claim, fromRoot: new Uint8Array(32) }, nodeSha256)).toBe(false);
  });
});
