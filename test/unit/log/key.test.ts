import { expect, test } from 'vitest';
import { nodeSha256 } from '../../../src/doors/node-engine.ts';
import {
  COSIGNATURE,
  ED25519,
  keyIdOf,
  LogFault,
  readSignerKey,
  readVerifierKey,
  samePublicKey,
  toBase64,
  verifierKey,
  writeSignerKey,
  writeVerifierKey,
} from '../../../src/log/index.ts';
import { ECDSA_P256, SIGNATURE_TYPES } from '../../../src/prove/index.ts';
import { publicKeyOf, testKey } from '../../support/log-keys.ts';

const log = testKey('example.org/log');
const witness = testKey('example.org/log', COSIGNATURE);
const text = writeVerifierKey(log.key);

test('a key is read again as it was written, of each type', () => {
  const p256 = verifierKey('example.org/hsm', ECDSA_P256, new Uint8Array(65).fill(4), nodeSha256);
  for (const key of [log.key, witness.key, p256])
    expect(readVerifierKey(writeVerifierKey(key), SIGNATURE_TYPES, nodeSha256)).toEqual({
      ok: true,
      value: key,
    });
});

test('one key under two types has two ids, so that neither can be taken for the other', () => {
  expect(samePublicKey(log.key, witness.key)).toBe(true);
  expect(log.key.keyId).not.toBe(witness.key.keyId);
  expect(keyIdOf('a', ED25519, log.key.publicKey, nodeSha256)).not.toBe(
    keyIdOf('b', ED25519, log.key.publicKey, nodeSha256),
  );
});

test.each([
  ['an id that is not the hash of the rest', text.replace(/\+[0-9a-f]{8}\+/, '+00000000+'), 'wrong-key-id'],
  ['another name', text.replace('example.org', 'example.com'), 'wrong-key-id'],
  ['an id in capital letters', text.replace(/\+([0-9a-f]{8})\+/, (id) => id.toUpperCase()), 'bad-format'],
  ['no name', text.slice(text.indexOf('+')), 'bad-format'],
  ['a space in its name', text.replace('example', 'exam ple'), 'bad-format'],
  ['base64 in another spelling', `${text}=`, 'not-base64'],
  ['a type that nobody knows', `a+00000000+${toBase64(Uint8Array.of(9, 1, 2))}`, 'unknown-key-type'],
  ['no bytes of a key', `a+00000000+${toBase64(Uint8Array.of(1))}`, 'bad-format'],
  ['nothing else', '', 'bad-format'],
])('a key with %s is refused', (_, key, code) => {
  expect(readVerifierKey(key, SIGNATURE_TYPES, nodeSha256)).toMatchObject({ ok: false, refusal: { code } });
});

test('a key of a type that the reader has no use for is refused by its type', () => {
  const refused = readVerifierKey(writeVerifierKey(witness.key), [ED25519], nodeSha256);
  expect(refused).toMatchObject({ refusal: { code: 'unknown-key-type', expected: '0x1', found: '0x4' } });
});

test('a signer key is read again as it was written, and checked against its public half', async () => {
  const key = { name: log.key.name, keyId: log.key.keyId, type: ED25519, seed: log.seed };
  const written = writeSignerKey(key);
  expect(await readSignerKey(written, publicKeyOf, nodeSha256)).toEqual({ ok: true, value: key });
  const other = writeSignerKey({ ...key, seed: witness.seed.map((byte) => byte ^ 1) });
  expect(await readSignerKey(other, publicKeyOf, nodeSha256)).toMatchObject({
    refusal: { code: 'wrong-key-id' },
  });
});

test('a refusal never shows what may be secret', async () => {
  const secret = toBase64(log.seed);
  for (const wrong of [`PRIVATE+KEY+${secret}`, secret, `PRIVATE+KEY+a+00000000+${secret}`]) {
    const refused = await readSignerKey(wrong, publicKeyOf, nodeSha256);
    expect(refused.ok).toBe(false);
    expect(JSON.stringify(refused)).not.toContain(secret.slice(0, 8));
  }
});

test('nobody makes a key with a name that no key has', () => {
  for (const name of ['', 'a b', 'a+b', 'a\nb']) {
    expect(() => verifierKey(name, ED25519, log.key.publicKey, nodeSha256)).toThrow(LogFault);
  }
  expect(() => verifierKey('a', ED25519, new Uint8Array(31), nodeSha256)).toThrow(LogFault);
});
