/**
 * The engines that need no Node: the browser's own, and plain script where that has no Ed25519.
 *
 * Source: W3C Web Cryptography, with Ed25519 as in its "Secure Curves". Node's engine stands with the doors, because it needs Node.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Sha256 } from '../log/hash.ts';
import { guardedEd25519 } from './ed25519.ts';
import type { SignatureEngine } from './engine.ts';
import { scriptP256 } from './p256.ts';

/** Curves in plain script: the same answers, at about a twentieth of the speed of Node. */
export const scriptEngine: SignatureEngine = { ed25519: guardedEd25519, p256: scriptP256 };

/** SHA-256 that answers at once, for trees in a browser: it comes with the curves. */
export const scriptSha256: Sha256 = (bytes) => sha256(bytes);

/**
 * Web Cryptography as an engine. For registered keys only: what implementations do with others differs.
 * @param subtle of the page, or of Node
 */
export function webCryptoEngine(subtle: SubtleCrypto): SignatureEngine {
  const importOnce = onceForEach((publicKey, algorithm: AlgorithmIdentifier | EcKeyImportParams) =>
    subtle.importKey('raw', source(publicKey), algorithm, false, ['verify']),
  );
  return {
    ed25519: async (publicKey, message, signature) =>
      subtle.verify(
        'Ed25519',
        await importOnce(publicKey, { name: 'Ed25519' }),
        source(signature),
        source(message),
      ),
    p256: async (publicKey, message, signature) =>
      subtle.verify(
        { name: 'ECDSA', hash: 'SHA-256' },
        await importOnce(publicKey, { name: 'ECDSA', namedCurve: 'P-256' }),
        source(signature),
        source(message),
      ),
  };
}

/** The platform's engine, with the script in place of what the platform has not. */
export async function platformEngine(subtle: SubtleCrypto | undefined): Promise<SignatureEngine> {
  if (!subtle) return scriptEngine;
  const platform = webCryptoEngine(subtle);
  try {
    // the base point is a good key: only a platform without the curve refuses it
    await platform.ed25519(ed25519.Point.BASE.toBytes(), new Uint8Array(0), new Uint8Array(64));
    return platform;
  } catch {
    return { ...platform, ed25519: scriptEngine.ed25519 };
  }
}

/** A key is imported once and forgotten with its bytes. */
function onceForEach<A, T>(make: (key: Uint8Array, about: A) => T): (key: Uint8Array, about: A) => T {
  const made = new WeakMap<Uint8Array, T>();
  return (key, about) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key, about);
    made.set(key, fresh);
    return fresh;
  };
}

/** Bytes as the interface is typed: none of ours are shared between threads. */
function source(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
