import { createPrivateKey, generateKeyPairSync, sign, webcrypto } from 'node:crypto';
import { p256 as curve } from '@noble/curves/nist.js';
import { expect, test } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../../src/doors/node-engine.ts';
import {
  COSIGNATURE,
  noteSigner,
  openNote,
  signNote,
  utf8,
  verifierKey,
  writeNote,
} from '../../../src/log/index.ts';
import {
  ECDSA_P256,
  ed25519Verify,
  p256FromDer,
  registerP256,
  type SignatureEngine,
  scriptEngine,
  scriptSha256,
  verifierOf,
  verifyP256,
  webCryptoEngine,
} from '../../../src/prove/index.ts';
import { cosignerOf, signerOf, testKey, testWitness } from '../../support/log-keys.ts';

const ENGINES: readonly (readonly [string, SignatureEngine])[] = [
  ['node:crypto', nodeEngine],
  ['Web Cryptography', webCryptoEngine(webcrypto.subtle as SubtleCrypto)],
  ['script', scriptEngine],
];
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const POINT = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-65));
const secret = createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }));
const raw = (message: Uint8Array) =>
  new Uint8Array(sign('sha256', message, { key: secret, dsaEncoding: 'ieee-p1363' }));
const hsm = noteSigner(verifierKey('hsm.example', ECDSA_P256, POINT, nodeSha256), raw);
const TEXT = 'a note\n';

test.each(ENGINES)('a note of three kinds of keys is opened by %s', async (_, engine) => {
  const [log, witness] = [testKey('log.example'), testWitness('w.example')];
  const keys = [log.key, witness.key, verifierKey('hsm.example', ECDSA_P256, POINT, nodeSha256)];
  const verifiers = keys.map((key) => {
    const verifier = verifierOf(key, engine, nodeSha256);
    if (!verifier.ok) throw new Error(verifier.refusal.code);
    return verifier.value;
  });
  const note = writeNote(await signNote(TEXT, [signerOf(log), cosignerOf(witness, 100), hsm]));
  const opened = await openNote(note, verifiers);
  expect(opened.ok && opened.value.verified.map(({ name }) => name)).toEqual(keys.map(({ name }) => name));
  for (const text of ['another\n', 'a note \n'])
    expect(await openNote(note.replace(TEXT, text), verifiers)).toMatchObject({ ok: false });
});

test('bad keys are refused before anything is checked with them', async () => {
  const small = Uint8Array.of(1, ...new Uint8Array(31));
  const bad = { ...testKey('log.example').key, publicKey: small };
  expect(verifierOf(bad, nodeEngine, nodeSha256)).toMatchObject({ refusal: { code: 'key-small-order' } });
  expect(verifierOf({ ...bad, type: COSIGNATURE }, nodeEngine, nodeSha256)).toMatchObject({ ok: false });
  expect(verifierOf({ ...bad, type: ECDSA_P256 }, nodeEngine, nodeSha256)).toMatchObject({
    refusal: { code: 'key-length' },
  });
  const other = { byte: 0xff, identifier: 'another/v1', keyBytes: 32 };
  expect(verifierOf({ ...bad, type: other }, nodeEngine, nodeSha256)).toMatchObject({
    refusal: { code: 'key-type', found: '0xffanother/v1' },
  });
  // under the neutral point every message has the signature R = s·B
  const forged = new Uint8Array(64);
  forged[0] = 1;
  expect(await ed25519Verify(nodeEngine)(small, utf8(TEXT), forged)).toBe(false);
});

test('a key of P-256 is a point of the curve, uncompressed', () => {
  expect(registerP256(POINT)).toEqual({ ok: true, value: POINT });
  const off = POINT.slice();
  off[64] = (off[64] as number) ^ 1;
  const hybrid = POINT.slice();
  hybrid[0] = 6 + ((POINT[64] as number) & 1);
  for (const key of [off, hybrid, new Uint8Array(65)])
    expect(registerP256(key)).toMatchObject({ refusal: { code: 'key-encoding' } });
  for (const key of [curve.Point.fromBytes(POINT).toBytes(true), new Uint8Array(0)])
    expect(registerP256(key)).toMatchObject({ refusal: { code: 'key-length' } });
});

test.each(ENGINES)('of two signatures with s and n − s both hold, by %s', async (_, engine) => {
  const key = registerP256(POINT);
  if (!key.ok) throw new Error('a good key');
  const message = utf8('a message');
  const signature = raw(message);
  const { r, s } = curve.Signature.fromBytes(signature);
  const other = new curve.Signature(r, curve.Point.CURVE().n - s).toBytes();
  expect(other).not.toEqual(signature);
  expect(await verifyP256(engine, key.value, message, signature)).toBe(true);
  expect(await verifyP256(engine, key.value, message, other)).toBe(true);
  expect(await verifyP256(engine, key.value, utf8('another'), signature)).toBe(false);
  for (const wrong of [signature.subarray(1), new Uint8Array(64), new Uint8Array(0)])
    expect(await verifyP256(engine, key.value, message, wrong)).toBe(false);
});

test('signatures in DER have one form, and others are none', () => {
  const der = (...bytes: number[]) => p256FromDer(Uint8Array.from(bytes));
  const one = der(0x30, 6, 2, 1, 1, 2, 1, 2) as Uint8Array;
  expect([one[31], one[63], one.length]).toEqual([1, 2, 64]);
  const high = der(0x30, 7, 2, 2, 0, 0x80, 2, 1, 2) as Uint8Array;
  expect(high[31]).toBe(0x80);
  for (const bytes of [
    [],
    [0x30],
    [0x31, 6, 2, 1, 1, 2, 1, 2],
    [0x30, 7, 2, 1, 1, 2, 1, 2],
    [0x30, 6, 2, 1, 1, 2, 1, 2, 0],
    [0x30, 0x81, 6, 2, 1, 1, 2, 1, 2],
    [0x30, 7, 2, 2, 0, 1, 2, 1, 2],
    [0x30, 6, 2, 1, 0x81, 2, 1, 2],
    [0x30, 5, 2, 0, 2, 1, 2],
    [0x30, 6, 3, 1, 1, 2, 1, 2],
    [0x30, 3, 2, 1, 1],
  ])
    expect([bytes, der(...bytes)]).toEqual([bytes, undefined]);
  const long = [2, 33, 1, ...new Uint8Array(32)];
  expect(der(0x30, long.length + 3, ...long, 2, 1, 1)).toBeUndefined();
});

test('the script has the same SHA-256 as Node', () => {
  for (const text of ['', 'abc', 'x'.repeat(1000)])
    expect(scriptSha256(utf8(text))).toEqual(nodeSha256(utf8(text)));
});
