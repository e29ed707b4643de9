import { expect, test } from 'vitest';
import { nodeSha256 as sha256 } from '../../../src/doors/node-engine.ts';
import {
  checkProof,
  LogFault,
  type LogProof,
  leafHash,
  leafReader,
  proveInclusion,
  readProof,
  utf8,
  writeProof,
} from '../../../src/log/index.ts';
import { cosignerOf, type TestKey } from '../../support/log-keys.ts';
import { checkpointOf, must, POLICY, read, verify, witnesses } from '../../support/log-policy.ts';
import { entriesOf } from '../../support/log-tree.ts';

const entries = entriesOf(7);
const leaves = entries.map((entry) => leafHash(sha256, entry));
const policy = must(read(POLICY));
const cosigners = witnesses.slice(0, 2).map((w: TestKey) => cosignerOf(w, 100));

async function proofOf(index: number, about: Partial<LogProof> = {}): Promise<LogProof> {
  const inclusion = must(await proveInclusion(index, 7, leafReader(leaves, sha256), sha256));
  return { index, inclusion, checkpoint: await checkpointOf(7, ...cosigners), ...about };
}

const check = (proof: LogProof, entry: Uint8Array) => checkProof(proof, entry, policy, verify, sha256);
const entry = (i: number) => entries[i] as Uint8Array;

test('every entry of a log is proven by one file, against the policy alone', async () => {
  for (const index of entries.keys()) {
    const file = utf8(writeProof(await proofOf(index, { extra: entry(index) })));
    const proof = must(readProof(file));
    expect(must(await check(proof, entry(index)))).toMatchObject({ index, checkpoint: { size: 7 } });
    expect(proof.extra).toEqual(entry(index));
  }
});

test('a proof is of its entry, at its place, and of nothing else', async () => {
  const proof = await proofOf(3);
  expect(await check(proof, entry(4))).toMatchObject({ refusal: { code: 'wrong-proof' } });
  expect(await check({ ...proof, index: 4 }, entry(3))).toMatchObject({ refusal: { code: 'wrong-proof' } });
  expect(await check({ ...proof, index: 7 }, entry(3))).toMatchObject({
    refusal: { code: 'out-of-range', expected: '0–6', found: '7' },
  });
});

test('a proof whose checkpoint too few have seen is refused by the policy', async () => {
  const proof = await proofOf(3, { checkpoint: await checkpointOf(7, ...cosigners.slice(1)) });
  expect(await check(proof, entry(3))).toMatchObject({ refusal: { code: 'quorum-not-met' } });
});

// ASSURES: integrity: of a kept proof no byte can be altered unnoticed, but in what it calls extra.
test('a proof file is refused for every entry if one bit of it is altered', async () => {
  const file = utf8(writeProof(await proofOf(5)));
  const held: number[] = [];
  for (let i = 0; i < file.length; i++) {
    const altered = file.slice();
    altered[i] = (altered[i] as number) ^ (1 << (i % 8));
    const proof = readProof(altered);
    if (proof.ok && (await check(proof.value, entry(5))).ok) held.push(i);
  }
  expect(held).toEqual([]);
});

const HASH = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
const HEAD = 'c2sp.org/tlog-proof@v1';
test.each([
  ['nothing', '', 'bad-format'],
  ['another version', `c2sp.org/tlog-proof@v2\nindex 0\n\n`, 'bad-format'],
  ['no empty line', `${HEAD}\nindex 0\n`, 'bad-format'],
  ['no index', `${HEAD}\n\n`, 'bad-format'],
  ['an index with a leading zero', `${HEAD}\nindex 00\n\n`, 'bad-format'],
  ['an index below nothing', `${HEAD}\nindex -1\n\n`, 'bad-format'],
  ['two indexes', `${HEAD}\nindex 0\nindex 0\n\n`, 'not-base64'],
  ['extra after the index', `${HEAD}\nindex 0\nextra AAAA\n\n`, 'not-base64'],
  ['extra of nothing', `${HEAD}\nextra \nindex 0\n\n`, 'bad-format'],
  ['extra that is not base64', `${HEAD}\nextra A\nindex 0\n\n`, 'not-base64'],
  ['a hash of 31 bytes', `${HEAD}\nindex 0\n${HASH.slice(0, 40)}AA==\n\n`, 'bad-format'],
  ['sixty-four hashes', `${HEAD}\nindex 0\n${`${HASH}\n`.repeat(64)}\n`, 'too-many'],
  ['line ends with a carriage return', `${HEAD}\r\nindex 0\r\n\r\n`, 'bad-format'],
])('a proof with %s is refused', (_, text, code) => {
  expect(readProof(text)).toMatchObject({ ok: false, refusal: { code } });
});

test('a fault in a hash is told with its line', () => {
  const text = `${HEAD}\nextra AAAA\nindex 0\n${HASH}\n?\n\n`;
  expect(readProof(text)).toMatchObject({ refusal: { where: { part: 'proof', line: 5 }, found: '?' } });
});

test('nobody writes a proof that nobody can read', async () => {
  const proof = await proofOf(0);
  expect(() => writeProof({ ...proof, index: -1 })).toThrow(LogFault);
  const inclusion = Array.from({ length: 64 }, () => new Uint8Array(32));
  expect(() => writeProof({ ...proof, inclusion })).toThrow(LogFault);
});
