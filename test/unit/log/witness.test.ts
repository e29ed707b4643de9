import { expect, test } from 'vitest';
import { nodeSha256 as sha256 } from '../../../src/doors/node-engine.ts';
import {
  decideAddCheckpoint,
  leafHash,
  leafReader,
  noteVerifier,
  proveConsistency,
  readAddCheckpoint,
  readCosignatures,
  signNote,
  toBase64,
  utf8,
  type WitnessedLog,
  writeAddCheckpoint,
  writeCheckpoint,
  writeCosignatures,
  writeNote,
} from '../../../src/log/index.ts';
import { cosignerOf, signerOf, type TestKey, testKey } from '../../support/log-keys.ts';
import { checkpointOf, log, must, ORIGIN, treeOf, verify, witnesses } from '../../support/log-policy.ts';
import { entriesOf } from '../../support/log-tree.ts';

const leaves = entriesOf(20).map((entry) => leafHash(sha256, entry));
const keys = [noteVerifier(log.key, verify)];

async function request(oldSize: number, size: number, about: { note?: string; proof?: Uint8Array[] } = {}) {
  const consistency =
    about.proof ??
    (oldSize <= size ? must(await proveConsistency(oldSize, size, leafReader(leaves, sha256), sha256)) : []);
  return writeAddCheckpoint({ oldSize, consistency, note: about.note ?? (await checkpointOf(size)) });
}

/** What a witness decides that knows the log and cosigned it last at a size, or never. */
function decide(body: string, latest?: number) {
  const known: WitnessedLog = latest === undefined ? { keys } : { keys, latest: treeOf(latest) };
  return decideAddCheckpoint(body, (origin) => (origin === ORIGIN ? known : undefined), sha256);
}

async function forked(size: number): Promise<string> {
  const text = writeCheckpoint({ ...treeOf(size), root: sha256(utf8('another history')) });
  return writeNote(await signNote(text, [signerOf(log)]));
}

test.each([
  [0, 7, undefined],
  [0, 0, undefined],
  [7, 7, 7],
  [7, 20, 7],
  [8, 20, 8],
])('from size %i to %i, last cosigned at %s: cosigned', async (from, to, latest) => {
  expect(await decide(await request(from, to), latest)).toMatchObject({
    status: 200,
    checkpoint: { origin: ORIGIN, size: to, root: treeOf(to).root },
  });
});

test('another old size than the one cosigned last: 409, with the size to start from', async () => {
  for (const [from, latest] of [
    [0, 7],
    [8, 7],
    [7, undefined],
  ] as const)
    expect(await decide(await request(from, 20), latest)).toMatchObject({
      status: 409,
      refusal: { code: 'stale-size' },
      body: `${latest ?? 0}\n`,
      contentType: 'text/x.tlog.size',
    });
});

test('an old size past the checkpoint: 400', async () => {
  expect(await decide(await request(8, 7), 8)).toMatchObject({
    status: 400,
    refusal: { code: 'size-order' },
  });
});

test('a log that the witness does not know: 404', async () => {
  const text = writeCheckpoint({ ...treeOf(7), origin: 'example.org/unknown' });
  const note = writeNote(await signNote(text, [signerOf(log)]));
  expect(await decide(await request(0, 7, { note }))).toMatchObject({
    status: 404,
    refusal: { code: 'unknown-origin', found: 'example.org/unknown' },
  });
});

test('a checkpoint that the log has not signed: 403', async () => {
  const text = writeCheckpoint(treeOf(7));
  const note = writeNote(await signNote(text, [signerOf(testKey('example.org/other'))]));
  expect(await decide(await request(0, 7, { note }))).toMatchObject({
    status: 403,
    refusal: { code: 'no-known-signature' },
  });
  const altered = (await checkpointOf(7)).replace('\n7\n', '\n8\n');
  expect(await decide(await request(0, 7, { note: altered }))).toMatchObject({
    status: 403,
    refusal: { code: 'wrong-signature' },
  });
});

test('a proof that does not hold: 422', async () => {
  const good = must(await proveConsistency(7, 20, leafReader(leaves, sha256), sha256));
  const proofs = [[], good.slice(1), [...good, sha256(utf8(''))], good.map((hash) => sha256(hash))];
  for (const proof of proofs)
    expect(await decide(await request(7, 20, { proof }), 7)).toMatchObject({
      status: 422,
      refusal: { code: 'wrong-proof' },
    });
  // from nothing, and from a size to itself, the only proof is the empty one
  expect(await decide(await request(0, 7, { proof: good }))).toMatchObject({ status: 422 });
  expect(await decide(await request(7, 7, { proof: good }), 7)).toMatchObject({ status: 422 });
});

// ASSURES: integrity: a witness that cosigned one history cosigns no other.
test('another history: 422 where it is longer, 409 and evidence where it has the same size', async () => {
  const good = must(await proveConsistency(7, 20, leafReader(leaves, sha256), sha256));
  expect(await decide(await request(7, 20, { note: await forked(20), proof: good }), 7)).toMatchObject({
    status: 422,
  });
  const same = await decide(await request(7, 7, { note: await forked(7) }), 7);
  expect(same).toMatchObject({ status: 409, refusal: { code: 'wrong-root' }, fork: { size: 7 } });
  expect(same).not.toHaveProperty('body');
  // the empty tree has one root, also for a witness that has seen nothing yet
  expect(await decide(await request(0, 0, { note: await forked(0) }))).toMatchObject({ status: 409 });
});

const HASH = toBase64(new Uint8Array(32));
test.each([
  ['nothing', () => '', 'bad-format'],
  ['no old size', (note: string) => `\n\n${note}`, 'bad-format'],
  ['an old size with a leading zero', (note: string) => `old 00\n\n${note}`, 'bad-format'],
  ['an old size below nothing', (note: string) => `old -1\n\n${note}`, 'bad-format'],
  ['a hash of another length', (note: string) => `old 0\nAAAA\n\n${note}`, 'bad-format'],
  ['sixty-four hashes', (note: string) => `old 0\n${`${HASH}\n`.repeat(64)}\n${note}`, 'too-many'],
  ['no checkpoint', () => 'old 0\n\n', 'no-final-newline'],
  ['a note that is no checkpoint', () => 'old 0\n\ntext\n\n— key AAAAAAAA\n', 'bad-format'],
])('a request with %s: 400', async (_, body, code) => {
  expect(await decide(body(await checkpointOf(7)))).toMatchObject({ status: 400, refusal: { code } });
});

test('a request is read as it was written', async () => {
  const body = await request(7, 20);
  const read = must(readAddCheckpoint(utf8(body)));
  expect(read).toMatchObject({ oldSize: 7, claimed: { size: 20 } });
  expect(writeAddCheckpoint(read)).toBe(body);
});

test('an answer is the lines of the cosignatures, which can be put below the checkpoint', async () => {
  const note = await signNote(
    writeCheckpoint(treeOf(7)),
    witnesses.map((w: TestKey) => cosignerOf(w, 100)),
  );
  const answer = writeCosignatures(note.signatures);
  expect(readCosignatures(utf8(answer))).toEqual({ ok: true, value: note.signatures });
  expect(readCosignatures(answer.slice(0, -1))).toMatchObject({ refusal: { code: 'no-final-newline' } });
  expect(readCosignatures(`${answer}?\n`)).toMatchObject({
    refusal: { code: 'bad-format', where: { part: 'cosignature', line: 4 } },
  });
});
