/**
 * Witnesses and logs that nobody here wrote, and ours: what they exchanged once, kept.
 *
 * `fixtures/witness`: a circle's log was cosigned by filippo.io/torchwood/cmd/litewitness v0.6.1, asked as `mufakat circle ask` does,
 * twice, the second time after its 409 had told the size; and a log by github.com/transparency-dev/tessera v1.0.4
 * (cmd/examples/posix-oneshot, three runs) asked `mufakat witness serve`, which was the only witness of its policy. The tiles of the
 * circle's log were found good by Tessera's cmd/fsck. The keys were made for it and are thrown away.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type KeyPair, newKey } from '../../src/doors/circle/key-file.ts';
import { verifierOf } from '../../src/doors/circle/read-circle.ts';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import { witnessApp } from '../../src/doors/witness/app.ts';
import { openWitnessState } from '../../src/doors/witness/state.ts';
import {
  COSIGNATURE,
  cosignatureVerifier,
  ED25519,
  openCheckpoint,
  readVerifierKey,
  type VerifierKey,
} from '../../src/log/index.ts';
import { ed25519Verify } from '../../src/prove/index.ts';
import { ROOT } from '../support/generated.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-exchanged-'));
afterAll(() => rmSync(home, { recursive: true }));
const FIXTURES = join(ROOT, 'test/conformance/fixtures/witness');
const file = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const keyIn = (name: string, type: Parameters<typeof readVerifierKey>[1][number]): VerifierKey => {
  const key = readVerifierKey(file(name).trim(), [type], nodeSha256);
  if (!key.ok) throw new Error(key.refusal.code);
  return key.value;
};
const cosigner = (name: string) => cosignatureVerifier(keyIn(name, COSIGNATURE), ed25519Verify(nodeEngine));

test.each([
  ['cosigned-by-litewitness', 'our-log.vkey', 'litewitness.vkey', 10],
  ['tessera-cosigned-by-ours', 'tessera-log.vkey', 'our-witness.vkey', 21],
])(
  '%s: the checkpoint is signed by its log and cosigned by the witness',
  async (note, log, witness, size) => {
    const key = keyIn(log, ED25519);
    const by = cosigner(witness);
    const opened = await openCheckpoint(file(note), key.name, [verifierOf(key)], [by]);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.value.size).toBe(size);
    expect(opened.value.verified.map(({ name }) => name)).toContain(by.name);
  },
);

test('a witness of ours cosigns what Tessera asked, one request after the other, and remembers the last', async () => {
  const key = keyIn('tessera-log.vkey', ED25519);
  const state = await openWitnessState(join(home, 'state'));
  const app = witnessApp({
    witness: (await newKey('witness.example/again', join(home, 'key'))) as KeyPair,
    logs: new Map([[key.name, { keys: [verifierOf(key)], state }]]),
    seconds: () => 1_800_000_000,
    stopped: (fault) => expect(fault).toBe(undefined),
  });
  const asked = readdirSync(FIXTURES).filter((name) => name.startsWith('tessera-asks-'));
  expect(asked.length).toBeGreaterThan(2);
  for (const name of asked.sort()) {
    const answer = await app.request('/add-checkpoint', { method: 'POST', body: file(name) });
    expect({ name, status: answer.status }).toEqual({ name, status: 200 });
  }
  expect((await state.latest())?.size).toBe(21);
});
