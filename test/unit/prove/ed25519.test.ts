import { createHash, webcrypto } from 'node:crypto';
import { ed25519 as curve } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { nodeEngine } from '../../../src/doors/node-engine.ts';
import { concat, fromHex, utf8 } from '../../../src/log/index.ts';
import {
  type Ed25519Key,
  platformEngine,
  registerEd25519,
  type SignatureEngine,
  scriptEngine,
  verifyEd25519,
  webCryptoEngine,
} from '../../../src/prove/index.ts';
import { publicKeyOf, testKey } from '../../support/log-keys.ts';

const hex = (text: string) => fromHex(text) as Uint8Array;
const subtle = webcrypto.subtle as SubtleCrypto;
const ENGINES: readonly (readonly [string, SignatureEngine])[] = [
  ['node:crypto', nodeEngine],
  ['Web Cryptography', webCryptoEngine(subtle)],
  ['guarded script', scriptEngine],
];

function registered(key: Uint8Array): Ed25519Key {
  const good = registerEd25519(key);
  if (!good.ok) throw new Error(good.refusal.code);
  return good.value;
}

// RFC 8032 §7.1, TEST 2
const KEY = registered(hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c'));
const SIGNATURE = hex(
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
);
const MESSAGE = hex('72');

test.each(ENGINES)('an example of the standard holds by %s, and no altered one does', async (_, engine) => {
  expect(await verifyEd25519(engine, KEY, MESSAGE, SIGNATURE)).toBe(true);
  expect(await verifyEd25519(engine, KEY, hex('73'), SIGNATURE)).toBe(false);
  expect(await verifyEd25519(engine, KEY, MESSAGE, SIGNATURE.subarray(1))).toBe(false);
  expect(await verifyEd25519(engine, KEY, MESSAGE, concat(SIGNATURE, hex('00')))).toBe(false);
  for (const i of SIGNATURE.keys()) {
    const altered = SIGNATURE.slice();
    altered[i] = (altered[i] as number) ^ 1;
    expect([i, await verifyEd25519(engine, KEY, MESSAGE, altered)]).toEqual([i, false]);
  }
});

const { n: ORDER } = curve.Point.CURVE();
const little = (x: bigint) => Uint8Array.from({ length: 32 }, (_, i) => Number((x >> BigInt(8 * i)) & 255n));
const number = (bytes: Uint8Array) => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** A signature by somebody who chooses the nonce: R is what they say, s follows. */
function chosen(
  secret: bigint,
  nonce: bigint,
  r: Uint8Array,
  publicKey: Uint8Array,
  message: Uint8Array,
): Uint8Array {
  const digest = createHash('sha512')
    .update(concat(r, publicKey, message))
    .digest();
  return concat(r, little((nonce + number(digest) * secret) % ORDER));
}
const SECRET = 12345n;
const POINT = curve.Point.BASE.multiply(SECRET);
const OWN = registered(POINT.toBytes());
/** A point of order 8. */
const TORSION = curve.Point.fromBytes(
  hex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'),
);

test.each(ENGINES)('a signature past the order of the curve does not hold by %s', async (_, engine) => {
  const s = number(SIGNATURE.subarray(32)) + ORDER;
  expect(await verifyEd25519(engine, KEY, MESSAGE, concat(SIGNATURE.subarray(0, 32), little(s)))).toBe(false);
});

test.each(ENGINES)('whoever signs with the nonce 0 has signed, by %s as well', async (_, engine) => {
  const signature = chosen(SECRET, 0n, curve.Point.ZERO.toBytes(), OWN, MESSAGE);
  expect(await verifyEd25519(engine, OWN, MESSAGE, signature)).toBe(true);
});

test.each(ENGINES)('an R that was moved by a point of small order does not hold by %s', async (_, engine) => {
  const nonce = 678n;
  for (let times = 1n; times < 8n; times++) {
    const r = curve.Point.BASE.multiply(nonce).add(TORSION.multiplyUnsafe(times)).toBytes();
    const signature = chosen(SECRET, nonce, r, OWN, MESSAGE);
    // with the cofactor it would
    expect(curve.verify(signature, MESSAGE, OWN, { zip215: false })).toBe(true);
    expect(await verifyEd25519(engine, OWN, MESSAGE, signature)).toBe(false);
  }
});

test('keys that are no good point are not registered, each for its own reason', () => {
  const p = 2n ** 255n - 19n;
  const cases: readonly (readonly [Uint8Array, string])[] = [
    [new Uint8Array(31), 'key-length'],
    [new Uint8Array(33), 'key-length'],
    // y = 2 is on no point
    [little(2n), 'key-encoding'],
    // the neutral point, spelled with y = 1 + p, and with a sign for x = 0
    [little(1n + p), 'key-encoding'],
    [little(1n + 2n ** 255n), 'key-encoding'],
    [little(1n), 'key-small-order'],
    [little(0n), 'key-small-order'],
    [TORSION.toBytes(), 'key-small-order'],
    [POINT.add(TORSION).toBytes(), 'key-mixed-order'],
  ];
  for (const [key, code] of cases)
    expect(registerEd25519(key)).toMatchObject({ ok: false, refusal: { code } });
});

test('a registered key is a copy, which whoever sent it cannot alter', () => {
  const sent = publicKeyOf(testKey('a').seed);
  const key = registered(sent);
  sent.fill(0);
  expect(key).toEqual(publicKeyOf(testKey('a').seed));
});

test('a platform without Ed25519 gets the script, and keeps its own P-256', async () => {
  const without = {
    importKey: (...about: Parameters<SubtleCrypto['importKey']>) =>
      (about[2] as { name: string }).name === 'Ed25519'
        ? Promise.reject(new DOMException('unknown', 'NotSupportedError'))
        : subtle.importKey(...about),
    verify: subtle.verify.bind(subtle),
  } as unknown as SubtleCrypto;
  expect((await platformEngine(without)).ed25519).toBe(scriptEngine.ed25519);
  expect((await platformEngine(without)).p256).not.toBe(scriptEngine.p256);
  expect((await platformEngine(subtle)).ed25519).not.toBe(scriptEngine.ed25519);
  expect(await platformEngine(undefined)).toBe(scriptEngine);
  const engine = await platformEngine(subtle);
  expect(await verifyEd25519(engine, KEY, MESSAGE, SIGNATURE)).toBe(true);
  expect(await verifyEd25519(engine, KEY, utf8('other'), SIGNATURE)).toBe(false);
});
