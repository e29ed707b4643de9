/** Trees, proofs, notes and tiles, for every small size and for random ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 as sha256 } from '../../src/doors/node-engine.ts';
import {
  append,
  checkConsistency,
  checkInclusion,
  checkSubtreeConsistency,
  EMPTY_FRONTIER,
  fromBase64,
  fromHex,
  frontierRoot,
  isSubtree,
  type LogRead,
  leafHash,
  leafReader,
  openNote,
  proveConsistency,
  proveInclusion,
  readAddCheckpoint,
  readBundle,
  readCheckpoint,
  readNote,
  readProof,
  readTilePath,
  sameBytes,
  signNote,
  tilePath,
  tileReader,
  tilesBetween,
  tilesOf,
  toBase64,
  toHex,
  treeRoot,
  utf8,
  writeAddCheckpoint,
  writeBundle,
  writeCheckpoint,
  writeNote,
  writeProof,
} from '../../src/log/index.ts';
import { verifierOf } from '../../src/prove/index.ts';
import { canonicalise, type Json, readCanonical, writeCanonical } from '../../src/terms/canonical.ts';
import { signerOf, testKey } from '../support/log-keys.ts';
import { entriesOf, rootByDefinition, sourceOf, storeOf } from '../support/log-tree.ts';
import { runs } from '../support/runs.ts';

const LAST = 130;
const entries = entriesOf(LAST);
const leaves = entries.map((entry) => leafHash(sha256, entry));
const roots = Array.from({ length: LAST + 1 }, (_, size) => rootByDefinition(entries.slice(0, size)));
const reader = leafReader(leaves, sha256);
const rootOf = (size: number) => roots[size] as Uint8Array;

function must<T>(got: LogRead<T>): T {
  if (!got.ok) throw new Error(JSON.stringify(got.refusal));
  return got.value;
}

/** The same bytes but for one bit. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const altered = bytes.slice();
  const i = at % bytes.length;
  altered[i] = (altered[i] as number) ^ (1 << (at % 8));
  return altered;
}

test('a frontier that grows leaf by leaf has the root of the definition, at every size', () => {
  let frontier = EMPTY_FRONTIER;
  for (let size = 0; size <= LAST; size++) {
    expect([size, toHex(frontierRoot(frontier, sha256))]).toEqual([size, toHex(rootOf(size))]);
    if (size < LAST) frontier = append(frontier, leaves[size] as Uint8Array, sha256);
  }
});

test('every entry is proven to be in every tree up to 130 that has it, and in no other place', async () => {
  for (let size = 1; size <= LAST; size++) {
    for (let index = 0; index < size; index++) {
      const proof = must(await proveInclusion(index, size, reader, sha256));
      const claim = { index, size, leafHash: leaves[index] as Uint8Array, root: rootOf(size), proof };
      if (!checkInclusion(claim, sha256)) expect([index, size]).toEqual('proven');
      const elsewhere = { ...claim, index: (index + 1) % size };
      if (size > 1 && checkInclusion(elsewhere, sha256)) expect([index, size]).toEqual('not elsewhere');
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
    }
  }
});

test('every tree up to 130 is proven to be the beginning of every larger one, and no other root is', async () => {
  for (let to = 0; to <= LAST; to++) {
    for (let from = 0; from <= to; from++) {
      const proof = must(await proveConsistency(from, to, reader, sha256));
      const claim = { from, to, fromRoot: rootOf(from), toRoot: rootOf(to), proof };
      if (!checkConsistency(claim, sha256)) expect([from, to]).toEqual('proven');
      const other = { ...claim, fromRoot: sha256(rootOf(from)) };
      if (checkConsistency(other, sha256)) expect([from, to]).toEqual('no other root');
    }
  }
});

/** SUBTREE_SUBPROOF of draft-ietf-plants-merkle-tree-certs §4.4.1, written down as it stands there. */
function partProof(
  start: number,
  end: number,
  tree: readonly Uint8Array[],
  whole = true,
): readonly Uint8Array[] {
  if (start === 0 && end === tree.length) return whole ? [] : [rootByDefinition(tree)];
  let k = 1;
  while (k * 2 < tree.length) k *= 2;
  const [left, right] = [tree.slice(0, k), tree.slice(k)];
  if (end <= k) return [...partProof(start, end, left, whole), rootByDefinition(right)];
  if (start >= k) return [...partProof(start - k, end - k, right, whole), rootByDefinition(left)];
  return [...partProof(0, end - k, right, false), rootByDefinition(left)];
}

test('every part of a tree up to 40 is proven to stand at its place, and at no other', () => {
  let parts = 0;
  for (let size = 1; size <= 40; size++) {
    for (let start = 0; start < size; start++) {
      for (let end = start + 1; end <= size; end++) {
        if (!isSubtree(BigInt(start), BigInt(end))) continue;
        parts++;
        const claim = {
          start: BigInt(start),
          end: BigInt(end),
          size: BigInt(size),
          subtreeRoot: rootByDefinition(entries.slice(start, end)),
          root: rootOf(size),
          proof: partProof(start, end, entries.slice(0, size)),
        };
        const of = (about: object) => checkSubtreeConsistency({ ...claim, ...about }, sha256);
        if (!of({})) expect([start, end, size]).toEqual('proven');
        const length = claim.end - claim.start;
        if (length < claim.size && of({ start: claim.start + length, end: claim.end + length }))
          expect([start, end, size]).toEqual('not at another place');
        if (of({ subtreeRoot: sha256(claim.subtreeRoot) }))
          expect([start, end, size]).toEqual('no other root');
      }
    }
  }
  expect(parts).toBeGreaterThan(2000);
});

const place = fc
  .tuple(fc.integer({ min: 1, max: LAST }), fc.nat())
  .map(([size, n]) => ({ size, index: n % size }));

// ASSURES: integrity: a proof of which one bit was altered, or to which anything was added or taken, does not hold.
test('a proof with one altered bit, one hash more or one less does not hold', async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.nat(), fc.nat(), async ({ size, index }, which, at) => {
      const inclusion = must(await proveInclusion(index, size, reader, sha256));
      const consistency = must(await proveConsistency(index, size, reader, sha256));
      const holds = (proof: readonly Uint8Array[]) =>
        checkInclusion(
          { index, size, leafHash: leaves[index] as Uint8Array, root: rootOf(size), proof },
          sha256,
        );
      const begins = (proof: readonly Uint8Array[]) =>
        checkConsistency(
          { from: index, to: size, fromRoot: rootOf(index), toRoot: rootOf(size), proof },
          sha256,
        );
      for (const [proof, check] of [
        [inclusion, holds],
        [consistency, begins],
      ] as const) {
        expect(check(proof)).toBe(true);
        expect(check([...proof, rootOf(size)])).toBe(false);
        expect(check([rootOf(size), ...proof])).toBe(false);
        if (proof.length === 0) continue;
        const i = which % proof.length;
        expect(check(proof.map((hash, j) => (j === i ? flipped(hash, at) : hash)))).toBe(false);
        expect(check(proof.filter((_, j) => j !== i))).toBe(false);
        expect(check(proof.map((hash, j) => (j === i ? hash.slice(1) : hash)))).toBe(false);
      }
    }),
    runs(100),
  );
});

const key = testKey('example.org/log');
const verified = verifierOf(key.key, nodeEngine, sha256);
if (!verified.ok) throw new Error('the key of these tests is none');
const verifier = verified.value;

/** Lines without control characters, of which the last is not empty. */
const noteText = fc
  .array(
    fc.string({ unit: 'grapheme' }).map((line) => line.replace(/[\p{Cc}\p{Cs}]/gu, '')),
    { maxLength: 6 },
  )
  .map((lines) => `${lines.join('\n')}\n`);

test('what is signed can be opened and says the same; with one altered bit it cannot', async () => {
  await fc.assert(
    fc.asyncProperty(noteText, fc.nat(), async (text, at) => {
      const note = await signNote(text, [signerOf(key)]);
      const bytes = utf8(writeNote(note));
      const opened = must(await openNote(bytes, [verifier]));
      expect([opened.text, opened.verified, opened.unknown]).toEqual([text, note.signatures, []]);
      expect((await openNote(flipped(bytes, at), [verifier])).ok).toBe(false);
    }),
    runs(200),
  );
});

const bytes = fc.uint8Array({ maxLength: 300 });
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 });
const size = fc.maxSafeNat();
const name = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((s) => s.replace(/[\p{White_Space}\p{Cc}\p{Cs}+]/gu, '_'));
const signature = fc.record({
  name,
  keyId: fc.nat(0xffffffff),
  signature: fc.uint8Array({ minLength: 1, maxLength: 100 }),
});
const line = fc.string({ unit: 'grapheme' }).map((s) => `x${s.replace(/[\p{Cc}\p{Cs}]/gu, '')}`);
const checkpoint = fc.record({
  origin: line,
  size,
  root: hash,
  extensions: fc.array(line, { maxLength: 2 }),
});

test('what is written is read again as it was', () => {
  const same = <T>(of: fc.Arbitrary<T>, again: (value: T) => unknown, times: number) =>
    fc.assert(
      fc.property(of, (value) => {
        expect(again(value)).toEqual(value);
      }),
      runs(times),
    );
  same(bytes, (b) => fromBase64(toBase64(b)), 200);
  same(bytes, (b) => fromHex(toHex(b)), 200);
  const note = fc.record({ text: noteText, signatures: fc.array(signature, { minLength: 1, maxLength: 5 }) });
  same(note, (n) => must(readNote(utf8(writeNote(n)))), 200);
  same(checkpoint, (c) => must(readCheckpoint(writeCheckpoint(c))), 200);
  const entries = fc.array(bytes, { minLength: 1, maxLength: 256 });
  same(entries, (all) => must(readBundle(writeBundle(all), all.length)), 50);
  const tile = fc.record({
    level: fc.oneof(fc.nat(63), fc.constant('entries' as const)),
    index: fc.nat(1e9),
    width: fc.integer({ min: 1, max: 256 }),
  });
  same(tile, (t) => must(readTilePath(tilePath(t))), 200);
});

test('proofs and requests are read again as they were written', () => {
  const note = 'a checkpoint\n\n— stands here as it is\n';
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1 }),
      size,
      fc.array(hash, { maxLength: 63 }),
      (extra, index, inclusion) => {
        const proof = { extra, index, inclusion, checkpoint: note };
        expect(must(readProof(writeProof(proof)))).toEqual(proof);
      },
    ),
    runs(100),
  );
  fc.assert(
    fc.property(
      checkpoint,
      signature,
      size,
      fc.array(hash, { maxLength: 63 }),
      (c, s, oldSize, consistency) => {
        const request = {
          oldSize,
          consistency,
          note: writeNote({ text: writeCheckpoint(c), signatures: [s] }),
        };
        expect(must(readAddCheckpoint(utf8(writeAddCheckpoint(request))))).toEqual({
          ...request,
          claimed: c,
        });
      },
    ),
    runs(100),
  );
});

/** Sizes at which tiles begin and end, and others between. */
const batches = fc
  .array(fc.oneof(fc.constantFrom(1, 255, 256, 257, 512), fc.nat(700)), { minLength: 1, maxLength: 4 })
  .filter((sizes) => sizes.some((n) => n > 0));

test('tiles that grew in batches are those that grew at once, and give the same proofs as the leaves', async () => {
  await fc.assert(
    fc.asyncProperty(batches, fc.nat(), fc.nat(), async (sizes, n, m) => {
      const total = sizes.reduce((a, b) => a + b, 0);
      const all = entriesOf(total).map((entry) => leafHash(sha256, entry));
      const direct = leafReader(all, sha256);
      const store = storeOf(...sizes);
      const atOnce = storeOf(total);
      const differing = [...tilesOf(total)].map(tilePath).filter((path) => {
        const [a, b] = [store.get(path), atOnce.get(path)];
        return !a || !b || !sameBytes(a, b);
      });
      expect(differing).toEqual([]);

      const root = must(await treeRoot(total, direct, sha256));
      const tiled = tileReader({ size: total, root }, sourceOf(store), sha256);
      expect(must(await treeRoot(total, tiled, sha256))).toEqual(root);
      const [index, from] = [n % total, m % (total + 1)];
      expect(await proveInclusion(index, total, tiled, sha256)).toEqual(
        await proveInclusion(index, total, direct, sha256),
      );
      expect(await proveConsistency(from, total, tiled, sha256)).toEqual(
        await proveConsistency(from, total, direct, sha256),
      );
    }),
    runs(25),
  );
});

// ASSURES: integrity: a store that alters one bit of a tile that is read is found out before anything follows from it.
test('one altered bit in any tile that is read is refused, with nothing passed on', async () => {
  const total = 256 * 3 + 70;
  const store = storeOf(total);
  const all = entriesOf(total).map((entry) => leafHash(sha256, entry));
  const root = must(await treeRoot(total, leafReader(all, sha256), sha256));
  const paths = [...tilesOf(total)].map(tilePath);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), fc.nat(total - 1), async (path, at, index) => {
      const altered = new Map(store).set(path, flipped(store.get(path) as Uint8Array, at));
      const read: string[] = [];
      const source = (tiles: Parameters<ReturnType<typeof sourceOf>>[0]) => {
        read.push(...tiles.map(tilePath));
        return sourceOf(altered)(tiles);
      };
      const proof = await proveInclusion(
        index,
        total,
        tileReader({ size: total, root }, source, sha256),
        sha256,
      );
      expect(proof.ok).toBe(!read.includes(path));
    }),
    runs(100),
  );
});

test('the tiles between two sizes are those of the larger one that the smaller has not', () => {
  fc.assert(
    fc.property(fc.nat(200_000), fc.nat(3000), (from, more) => {
      const paths = (a: number, b: number) => [...tilesBetween(a, b)].map(tilePath);
      const before = new Set(paths(0, from));
      const expected = paths(0, from + more).filter((path) => !before.has(path));
      expect(paths(from, from + more)).toEqual(expected);
    }),
    runs(30),
  );
});

const within = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(null, true, false),
    fc.maxSafeInteger().map((n) => n + 0),
    fc.string({ unit: 'grapheme' }).filter((s) => !/\p{Cs}/u.test(s)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z$ "\\]{1,6}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;

test('a canonical value is read again as it was; with one altered bit it is another value or none', () => {
  fc.assert(
    fc.property(within, fc.nat(), (value, at) => {
      const written = writeCanonical(value);
      if (!written.ok) throw new Error(JSON.stringify(written.refusal));
      const read = readCanonical(written.value);
      expect(read.ok && JSON.stringify(read.value)).toBe(new TextDecoder().decode(written.value));
      const plain = canonicalise(value);
      expect(plain.ok && plain.value).toBe(new TextDecoder().decode(written.value));
      const other = readCanonical(flipped(written.value, at));
      if (other.ok) expect(writeCanonical(other.value)).not.toEqual(written);
    }),
    runs(300),
  );
});

test('no bytes whatever make a reader throw', async () => {
  const almost = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    noteText.map(utf8),
    fc.tuple(checkpoint, signature, fc.nat(), fc.uint8Array({ maxLength: 3 })).map(([c, s, at, more]) => {
      const note = utf8(writeNote({ text: writeCheckpoint(c), signatures: [s] }));
      const cut = at % note.length;
      return Uint8Array.from([...note.subarray(0, cut), ...more, ...note.subarray(cut)]);
    }),
  );
  await fc.assert(
    fc.asyncProperty(almost, async (input) => {
      for (const read of [readNote, readProof, readAddCheckpoint, readCanonical])
        expect(read(input).ok).toBeTypeOf('boolean');
      expect((await openNote(input, [verifier])).ok).toBe(false);
    }),
    runs(300),
  );
});
