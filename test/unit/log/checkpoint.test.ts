import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 as sha256 } from '../../../src/doors/node-engine.ts';
import {
  cosignatureVerifier,
  cosignedBytes,
  LogFault,
  noteVerifier,
  openCheckpoint,
  readCheckpoint,
  readCosignature,
  signNote,
  utf8,
  writeCheckpoint,
  writeCosignature,
  writeNote,
} from '../../../src/log/index.ts';
import { ed25519Verify } from '../../../src/prove/index.ts';
import { cosignerOf, signerOf, testKey, testWitness } from '../../support/log-keys.ts';

const verify = ed25519Verify(nodeEngine);
const [log, other, witness] = [
  testKey('example.org/log'),
  testKey('example.org/other'),
  testWitness('w.example'),
];
const tree = { origin: 'example.org/log', size: 7, root: sha256(utf8('root')), extensions: [] };
const TEXT = writeCheckpoint(tree);
const [origin, size, root] = TEXT.split('\n') as [string, string, string];

test('a checkpoint is three lines, and reads as it was written', () => {
  expect(TEXT.split('\n').length).toBe(4);
  expect(readCheckpoint(TEXT)).toEqual({ ok: true, value: tree });
  const extended = { ...tree, extensions: ['of its own', 'and more'] };
  expect(readCheckpoint(writeCheckpoint(extended))).toEqual({ ok: true, value: extended });
});

test.each([
  ['no root', `${origin}\n${size}\n`, 'bad-format'],
  ['no origin', `\n${size}\n${root}\n`, 'bad-format'],
  ['an empty line after it', `${origin}\n${size}\n${root}\n\n`, 'bad-format'],
  ['a size with a leading zero', `${origin}\n07\n${root}\n`, 'bad-format'],
  ['a size with a sign', `${origin}\n+7\n${root}\n`, 'bad-format'],
  ['a size below nothing', `${origin}\n-7\n${root}\n`, 'bad-format'],
  ['a size with a space', `${origin}\n7 \n${root}\n`, 'bad-format'],
  ['a size that cannot be counted exactly', `${origin}\n9007199254740993\n${root}\n`, 'bad-format'],
  ['a root of 31 bytes', `${origin}\n${size}\n${root.slice(0, 40)}QQ==\n`, 'bad-format'],
  ['a root in another spelling', `${origin}\n${size}\n${root.replace('=', '')}\n`, 'not-base64'],
  ['no last line end', TEXT.slice(0, -1), 'no-final-newline'],
])('a checkpoint with %s is refused', (_, text, code) => {
  expect(readCheckpoint(text)).toMatchObject({ ok: false, refusal: { code } });
});

test('nobody writes a checkpoint that nobody can read', () => {
  for (const wrong of [
    { ...tree, origin: '' },
    { ...tree, origin: 'two\nlines' },
    { ...tree, size: -1 },
    { ...tree, size: 1.5 },
    { ...tree, root: new Uint8Array(31) },
    { ...tree, extensions: [''] },
  ])
    expect(() => writeCheckpoint(wrong)).toThrow(LogFault);
});

test('a checkpoint is opened by a key of its log, and witnesses alone are not enough', async () => {
  const keys = [[noteVerifier(log.key, verify)], [cosignatureVerifier(witness.key, verify)]] as const;
  const open = async (...signers: Parameters<typeof signNote>[1][number][]) =>
    openCheckpoint(writeNote(await signNote(TEXT, signers)), origin, ...keys);
  const both = await open(signerOf(log), cosignerOf(witness, 1_700_000_000));
  expect(both).toMatchObject({ ok: true, value: tree });
  expect(both.ok && both.value.verified.length).toBe(2);
  expect(await open(cosignerOf(witness, 1_700_000_000))).toMatchObject({
    refusal: { code: 'no-known-signature', where: { part: 'checkpoint', name: origin } },
  });
  expect(await open(signerOf(other))).toMatchObject({ refusal: { code: 'no-known-signature' } });
});

test('a checkpoint of another log, with a good signature of ours, is refused by its origin', async () => {
  const note = writeNote(await signNote(TEXT, [signerOf(log)]));
  const opened = await openCheckpoint(note, 'example.org/another', [noteVerifier(log.key, verify)]);
  expect(opened).toMatchObject({
    refusal: { code: 'wrong-origin', expected: 'example.org/another', found: origin },
  });
});

test('a cosignature is over a header, its time and the whole checkpoint', () => {
  expect(new TextDecoder().decode(cosignedBytes(1_679_315_147, TEXT))).toBe(
    `cosignature/v1\ntime 1679315147\n${TEXT}`,
  );
});

test('a cosignature is 8 bytes of time and 64 of signature, and reads as it was written', () => {
  const cosignature = { timestamp: 1_679_315_147, signature: new Uint8Array(64).fill(7) };
  const bytes = writeCosignature(cosignature);
  expect([...bytes.subarray(0, 9)]).toEqual([0, 0, 0, 0, 0x64, 0x18, 0x50, 0xcb, 7]);
  expect(readCosignature(bytes)).toEqual({ ok: true, value: cosignature });
  expect(readCosignature(bytes.subarray(1))).toMatchObject({ refusal: { expected: '72', found: '71' } });
  const far = bytes.slice();
  far[0] = 0x80;
  expect(readCosignature(far)).toMatchObject({ refusal: { code: 'bad-format' } });
});

test('a cosignature is not a signature of the log, nor of another time or text', async () => {
  const signature = await cosignerOf(witness, 100).sign(TEXT);
  const by = cosignatureVerifier(witness.key, verify);
  expect(await by.verify(TEXT, signature)).toBe(true);
  expect(await by.verify(TEXT.replace('7', '8'), signature)).toBe(false);
  const later = writeCosignature({ timestamp: 101, signature: signature.slice(8) });
  expect(await by.verify(TEXT, later)).toBe(false);
  expect(await noteVerifier(witness.key, verify).verify(TEXT, signature.slice(8))).toBe(false);
});
