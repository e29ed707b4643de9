import { expect, test } from 'vitest';
import { nodeSha256 } from '../../../src/doors/node-engine.ts';
import {
  checkPolicy,
  isWitnessed,
  LogFault,
  readPolicy,
  toBase64,
  utf8,
  writePolicy,
  writeVerifierKey,
} from '../../../src/log/index.ts';
import { cosignerOf, testKey, testWitness } from '../../support/log-keys.ts';
import {
  checkpointOf,
  log,
  must,
  POLICY,
  read,
  verify,
  vkeyOf,
  witnesses,
} from '../../support/log-policy.ts';

const W = (i: number) => `witness first${i} ${vkeyOf(i)}\n`;
const cosign = (i: number, time: number) => cosignerOf(witnesses[i] as (typeof witnesses)[0], time);

test('a policy is read, and reads the same when it is written again', () => {
  const policy = must(read(POLICY));
  expect(policy.groups).toEqual([{ name: 'parties', threshold: 2, members: ['first0', 'first1', 'first2'] }]);
  expect(policy.logs[0]?.url).toBe('https://example.org/log');
  expect(must(read(writePolicy(policy)))).toEqual(policy);
});

test('spaces, tabs, empty lines and comments mean nothing', () => {
  const spaced = POLICY.replaceAll(' ', ' \t ').replaceAll('\n', '  \n\n \t# a comment\n');
  expect(read(spaced)).toEqual(read(POLICY));
});

test('names may be in any writing, and are the same only if their octets are', () => {
  const policy = must(read(`witness Đại-diện ${vkeyOf(0)}\nquorum Đại-diện\n`));
  expect(policy.quorum).toBe('Đại-diện');
  expect(must(read(writePolicy(policy)))).toEqual(policy);
  // the same letters, composed otherwise
  const other = `witness Đại-diện ${vkeyOf(0)}\nquorum ${'Đại-diện'.normalize('NFD')}\n`;
  expect(read(other)).toMatchObject({ refusal: { code: 'unknown-name' } });
});

test('names and comments in an old encoding are octets like any others', () => {
  const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
  const same = latin(`# caf\xe9\nwitness caf\xe9 ${vkeyOf(0)} http://x/\xe9\xc3\xa9\nquorum caf\xe9\n`);
  expect(readPolicy(same, nodeSha256)).toMatchObject({ ok: true });
  const other = latin(`witness caf\xe9 ${vkeyOf(0)}\nquorum caf\xe8\n`);
  expect(readPolicy(other, nodeSha256)).toMatchObject({ refusal: { code: 'unknown-name' } });
});

test.each([
  ['without a quorum', W(0), 'missing-quorum', undefined],
  ['with two quorums', `${W(0)}quorum none\nquorum first0\n`, 'second-quorum', 3],
  ['whose quorum is not defined', 'quorum first0\n', 'unknown-name', 1],
  ['whose quorum is defined below it', `quorum first0\n${W(0)}`, 'unknown-name', 1],
  ['whose group names itself', `group g any g\nquorum g\n`, 'unknown-name', 1],
  ['whose group names what is below it', `group g any first0\n${W(0)}quorum g\n`, 'unknown-name', 1],
  ['whose group has no members', `group g any\nquorum g\n`, 'bad-format', 1],
  ['whose group asks for none', `${W(0)}group g 0 first0\nquorum g\n`, 'out-of-range', 2],
  ['whose group asks for more than it has', `${W(0)}group g 2 first0\nquorum g\n`, 'out-of-range', 2],
  ['whose group asks in another spelling', `${W(0)}group g 01 first0\nquorum g\n`, 'out-of-range', 2],
  [
    'with a member of two groups',
    `${W(0)}group g any first0\ngroup h any first0\nquorum g\n`,
    'used-twice',
    3,
  ],
  ['with a member twice in a group', `${W(0)}group g 2 first0 first0\nquorum g\n`, 'used-twice', 2],
  ['with none as a member', `group g any none\nquorum g\n`, 'unknown-name', 1],
  ['with a witness called none', `witness none ${vkeyOf(0)}\nquorum none\n`, 'reserved-name', 1],
  ['with a group called none', `${W(0)}group none any first0\nquorum none\n`, 'reserved-name', 2],
  ['with one name for two', `${W(0)}witness first0 ${vkeyOf(1)}\nquorum none\n`, 'duplicate-name', 2],
  ['with one key for two witnesses', `${W(0)}witness other ${vkeyOf(0)}\nquorum none\n`, 'duplicate-key', 2],
  ['with a word that means nothing', 'quorums none\n', 'unknown-word', 1],
  ['with a word too many', `quorum none none\n`, 'bad-format', 1],
  ['with a carriage return', 'quorum none\r\n', 'control-character', 1],
  ['that was cut off', 'quorum none', 'no-final-newline', 1],
  [
    'with the key of a log for a witness',
    `witness w ${writeVerifierKey(log.key)}\nquorum w\n`,
    'unknown-key-type',
    1,
  ],
  ['with the key of a witness for a log', `log ${vkeyOf(0)}\nquorum none\n`, 'unknown-key-type', 1],
])('a policy %s is refused', (_, text, code, line) => {
  expect(read(text)).toMatchObject({
    ok: false,
    refusal: { code, where: { part: 'policy', ...(line === undefined ? {} : { line }) } },
  });
});

test('one key under two names is one log, and refused as a second', () => {
  const again = testKey('example.org/renamed', undefined, 'example.org/log');
  const text = `log ${writeVerifierKey(log.key)}\nlog ${writeVerifierKey(again.key)}\nquorum none\n`;
  expect(read(text)).toMatchObject({ refusal: { code: 'duplicate-key', where: { line: 2 } } });
});

test('a key that could not be checked is refused, since nobody could meet such a policy', () => {
  const mlDsa = `w+00000000+${toBase64(Uint8Array.of(6, ...new Uint8Array(1312)))}`;
  expect(read(`witness w ${mlDsa}\nquorum none\n`)).toMatchObject({
    refusal: { code: 'unknown-key-type', found: '0x6' },
  });
});

test('groups count members, whether witnesses or groups', () => {
  const policy = must(
    read(`${W(0)}${W(1)}group g all first0 first1\n${W(2)}group h any g first2\nquorum h\n`),
  );
  const by = (...names: string[]) => isWitnessed(policy, policy.quorum, new Set(names));
  expect([by(), by('first0'), by('first0', 'first1'), by('first2')]).toEqual([false, false, true, true]);
});

test('thirty-two logs, witnesses and groups are read', () => {
  const numbers = Array.from({ length: 32 }, (_, i) => i);
  const lines = [
    ...numbers.map((i) => `log ${writeVerifierKey(testKey(`log${i}.example`).key)}`),
    ...numbers.map((i) => `witness w${i} ${writeVerifierKey(testWitness(`w${i}.example`).key)}`),
    ...numbers.map((i) => `group g${i} any w${i}`),
    `group all all ${numbers.map((i) => `g${i}`).join(' ')}`,
    'quorum all',
    '',
  ];
  const policy = must(read(lines.join('\n')));
  expect([policy.logs.length, policy.witnesses.length, policy.groups.length]).toEqual([32, 32, 33]);
});

test('a checkpoint with a quorum is accepted, with each witness and its latest time', async () => {
  const policy = must(read(POLICY));
  const note = await checkpointOf(7, cosign(2, 300), cosign(0, 100), cosign(0, 200));
  const checked = must(await checkPolicy(note, policy, verify));
  expect(checked).toMatchObject({ size: 7, log: { key: log.key } });
  expect(checked.cosigned.map(({ witness, timestamp }) => [witness.name, timestamp])).toEqual([
    ['first0', 200],
    ['first2', 300],
  ]);
});

test('one witness that cosigned twice is one witness', async () => {
  const note = await checkpointOf(7, cosign(0, 100), cosign(0, 200));
  expect(await checkPolicy(note, must(read(POLICY)), verify)).toMatchObject({
    refusal: { code: 'quorum-not-met', expected: 'parties', found: 'first0' },
  });
});

test('a checkpoint without witnesses is accepted where none are asked for, and only of a known log', async () => {
  const alone = must(read(`log ${writeVerifierKey(log.key)}\nquorum none\n`));
  expect(await checkPolicy(await checkpointOf(7), alone, verify)).toMatchObject({ ok: true });
  const stranger = must(read(`log ${writeVerifierKey(testKey('example.org/other').key)}\nquorum none\n`));
  expect(await checkPolicy(await checkpointOf(7), stranger, verify)).toMatchObject({
    refusal: { code: 'unknown-origin', expected: 'example.org/other', found: 'example.org/log' },
  });
});

test('nobody writes a policy with a name that has a space', () => {
  const policy = must(read(POLICY));
  expect(() => writePolicy({ ...policy, quorum: 'two words' })).toThrow(LogFault);
  expect(utf8(writePolicy(policy)).length).toBeGreaterThan(0);
});
