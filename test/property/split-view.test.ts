/**
 * A depositary that shows two histories, with some dishonest witnesses: no two readers who ask for k of n cosignatures accept both
 * while 2k > n + f; and an honest witness of the one that is shown the other has evidence.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  decideAddCheckpoint,
  noteVerifier,
  readCheckpoint,
  readNote,
  writeAddCheckpoint,
} from '../../src/log/index.ts';
import { ed25519Verify } from '../../src/prove/index.ts';
import { kept, LOG_KEY, ORIGIN } from '../support/kept.ts';
import { runs } from '../support/runs.ts';

const entry = (text: string) => new TextEncoder().encode(text);
const [one, other] = await Promise.all([kept([entry('a'), entry('b')]), kept([entry('a'), entry('c')])]);
const keys = [noteVerifier(LOG_KEY.key, ed25519Verify(nodeEngine))];

function treeOf(checkpoint: string) {
  const note = readNote(checkpoint);
  const tree = note.ok ? readCheckpoint(note.value.text) : undefined;
  if (!tree?.ok) throw new Error('no checkpoint');
  return tree.value;
}

/** An honest witness that was shown these, one after the other: which it cosigned, and what it said to the rest. */
async function honest(shown: readonly string[]): Promise<{ cosigned: Set<string>; statuses: number[] }> {
  const cosigned = new Set<string>();
  const statuses: number[] = [];
  let latest: { size: number; root: Uint8Array } | undefined;
  for (const note of shown) {
    const request = writeAddCheckpoint({ oldSize: latest?.size ?? 0, consistency: [], note });
    const known = latest ? { keys, latest } : { keys };
    const decision = await decideAddCheckpoint(
      request,
      (o) => (o === ORIGIN ? known : undefined),
      nodeSha256,
    );
    statuses.push(decision.status);
    if (decision.status !== 200) continue;
    cosigned.add(note);
    latest = treeOf(note);
  }
  return { cosigned, statuses };
}

const scene = fc.integer({ min: 1, max: 9 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    f: fc.integer({ min: 0, max: n }),
    k: fc.integer({ min: 1, max: n }),
    first: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
  }),
);

test('two readers accept two histories only if 2k is not more than n + f', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ n, f, k, first }) => {
      const counts = new Map([
        [one.checkpoint, f],
        [other.checkpoint, f],
      ]);
      for (let i = f; i < n; i++) {
        const order = first[i] ? [one.checkpoint, other.checkpoint] : [other.checkpoint, one.checkpoint];
        const { cosigned, statuses } = await honest(order);
        expect(statuses).toEqual([200, 409]);
        for (const note of cosigned) counts.set(note, (counts.get(note) as number) + 1);
      }
      const accepted = [...counts.values()].filter((count) => count >= k).length;
      if (accepted === 2) expect(2 * k).toBeLessThanOrEqual(n + f);
    }),
    runs(100),
  );
});

test('with k = ⌊2n/3⌋ + 1 and fewer than a third dishonest nobody is split', () => {
  for (let n = 1; n < 200; n++)
    for (let f = 0; 3 * f < n; f++) expect(2 * (Math.floor((2 * n) / 3) + 1)).toBeGreaterThan(n + f);
});
