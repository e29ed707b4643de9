/** Keys for tests of the log: made from a name, the same in every run, and worth nothing. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import {
  COSIGNATURE,
  cosigner,
  ED25519,
  type NoteSigner,
  noteSigner,
  type SignatureType,
  utf8,
  type VerifierKey,
  verifierKey,
} from '../../src/log/index.ts';

export interface TestKey {
  readonly key: VerifierKey;
  readonly seed: Uint8Array;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** A private key of Ed25519 in PKCS #8 (RFC 8410 §7), from its seed. */
function privateKey(seed: Uint8Array) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

export function publicKeyOf(seed: Uint8Array): Uint8Array {
  const spki = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' });
  return new Uint8Array(spki.subarray(-32));
}

export function testKey(name: string, type: SignatureType = ED25519, from = name): TestKey {
  const seed = nodeSha256(utf8(from));
  const secret = privateKey(seed);
  return {
    key: verifierKey(name, type, publicKeyOf(seed), nodeSha256),
    seed,
    sign: (message) => new Uint8Array(sign(null, message, secret)),
  };
}

export function testWitness(name: string): TestKey {
  return testKey(name, COSIGNATURE);
}

export function signerOf({ key, sign: by }: TestKey): NoteSigner {
  return noteSigner(key, by);
}

export function cosignerOf({ key, sign: by }: TestKey, timestamp: number): NoteSigner {
  return cosigner(key, by, timestamp);
}
