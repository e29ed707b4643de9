/** Evidence of two histories: shown to anybody who has the log's key, and never where one history can be both. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../../src/doors/node-engine.ts';
import {
  checkFork,
  forkOf,
  leafHash,
  leafReader,
  noteVerifier,
  readFork,
  utf8,
  writeFork,
} from '../../../src/log/index.ts';
import { ed25519Verify } from '../../../src/prove/index.ts';
import { testKey } from '../../support/circle.ts';
import { kept, LOG_KEY, ORIGIN } from '../../support/kept.ts';
import { runs } from '../../support/runs.ts';

const keys = [noteVerifier(LOG_KEY.key, ed25519Verify(nodeEngine))];
const entries = (branch: string, same: number, size: number) =>
  Array.from({ length: size }, (_, i) => utf8(i < same ? `${i}` : `${branch} ${i}`));
const readerOf = (all: readonly Uint8Array[]) =>
  leafReader(
    all.map((e) => leafHash(nodeSha256, e)),
    nodeSha256,
  );

async function evidence(one: readonly Uint8Array[], other: readonly Uint8Array[], key = LOG_KEY) {
  const [a, b] = await Promise.all([kept(one, key), kept(other, key)]);
  const larger = one.length > other.length ? one : other;
  return forkOf(a.checkpoint, b.checkpoint, readerOf(larger), nodeSha256);
}

test('two logs that part somewhere are shown to be two, and one that grew is not', async () => {
  const scene = fc.record({
    same: fc.nat(40),
    one: fc.integer({ min: 1, max: 40 }),
    other: fc.integer({ min: 1, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(scene, async ({ same, one, other }) => {
      const fork = await evidence(entries('left', same, one), entries('right', same, other));
      expect(fork !== undefined).toBe(same < Math.min(one, other));
      if (!fork) return;
      const read = readFork(utf8(writeFork(fork)));
      expect(read).toEqual({ ok: true, value: fork });
      const shown = await checkFork(fork, ORIGIN, keys, nodeSha256);
      expect(shown.ok && [shown.value.smaller.size, shown.value.larger.size]).toEqual(
        [one, other].sort((a, b) => a - b),
      );
    }),
    runs(60),
  );
});

test('whoever makes evidence up is found out', async () => {
  const fork = await evidence(entries('left', 3, 5), entries('right', 3, 9));
  if (!fork?.proof) throw new Error('they part at 3');
  const honest = await kept(entries('left', 0, 5));
  const grown = await kept(entries('left', 0, 9));
  const by = async (made: typeof fork, origin = ORIGIN) => {
    const shown = await checkFork(made, origin, keys, nodeSha256);
    return shown.ok ? 'shown' : shown.refusal.code;
  };
  expect(await by(fork)).toBe('shown');
  // two checkpoints of one history, with another root in between
  expect(await by({ ...fork, smaller: honest.checkpoint, larger: grown.checkpoint })).toBe('wrong-proof');
  const root = fork.proof.root.slice().fill(7);
  expect(await by({ ...fork, proof: { ...fork.proof, root } })).toBe('wrong-proof');
  expect(await by({ smaller: fork.smaller, larger: fork.larger })).toBe('bad-format');
  expect(await by({ ...fork, smaller: fork.larger, larger: fork.smaller })).toBe('size-order');
  expect(await by({ smaller: fork.larger, larger: fork.larger })).toBe('no-fork');
  expect(await by(fork, 'another.example/log')).toBe('wrong-origin');
  const stranger = await evidence(
    entries('left', 3, 5),
    entries('right', 3, 9),
    testKey('thief.example/log'),
  );
  expect(await by(stranger as typeof fork)).toBe('no-known-signature');
});

test('a file that is no evidence is refused with its place', () => {
  const codeOf = (text: string) => {
    const read = readFork(text);
    return read.ok ? undefined : [read.refusal.code, read.refusal.where.line];
  };
  expect(codeOf('')).toEqual(['bad-format', 1]);
  expect(codeOf('mufakat/fork/v2\n\na\n\nb\n\nc\n\nd\n')).toEqual(['bad-format', 1]);
  expect(codeOf('mufakat/fork/v1\n\na\n\nb\n')).toEqual(['bad-format', undefined]);
  expect(codeOf('x'.repeat(1_000_001))).toEqual(['too-large', undefined]);
});
