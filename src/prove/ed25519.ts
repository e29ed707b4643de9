/**
 * Ed25519, with one answer everywhere.
 *
 * Source: RFC 8032 §5.1; Chalkias, Garillot and Nikolaenko, "Taming the many EdDSAs" (2020), on what that text leaves open.
 *
 * The standard lets a verifier multiply by the cofactor or not, and says little about odd encodings. So there are signatures that
 * one honest program accepts and another refuses, and whoever chose a key for that purpose could sign an act that is theirs to one
 * reader and nobody's to the next. The rule here leaves no such choice:
 *
 * 1. a key is registered only if its bytes are the one encoding of its point, and the point is of the large prime order:
 *    neither of a small order nor mixed with one;
 * 2. a signature is checked without the cofactor (`SignatureEngine`); where the engine multiplies by it, R has to be the one
 *    encoding of a point of the group of prime order, and then both rules say the same.
 */
import { ed25519 as curve } from '@noble/curves/ed25519.js';
import { sameBytes } from '../log/bytes.ts';
import type { Maybe } from '../log/refusal.ts';
import type { SignatureEngine } from './engine.ts';
import type { KeyRead } from './key-refusal.ts';

declare const registered: unique symbol;
/** A public key that keeps to the rule. */
export type Ed25519Key = Uint8Array & { readonly [registered]: 'ed25519' };

type Point = InstanceType<typeof curve.Point>;

/** The point that these bytes are the one encoding of. */
function pointOf(bytes: Uint8Array): Point | undefined {
  let point: Point;
  try {
    // strict: y below p, and no sign for x = 0
    point = curve.Point.fromBytes(bytes, false);
  } catch {
    // the one thing it throws for: bytes that encode no point
    return undefined;
  }
  return sameBytes(point.toBytes(), bytes) ? point : undefined;
}

/**
 * A key, to be kept and verified with. Done once a key: a multiplication on the curve, as long as some ten checks by the platform.
 * Refuses: key-length, key-encoding (no point, or another spelling of one), key-small-order, key-mixed-order.
 */
export function registerEd25519(publicKey: Uint8Array): KeyRead<Ed25519Key> {
  const where = 'ed25519';
  if (publicKey.length !== 32)
    return {
      ok: false,
      refusal: { code: 'key-length', where, expected: '32', found: `${publicKey.length}` },
    };
  const point = pointOf(publicKey);
  if (!point) return { ok: false, refusal: { code: 'key-encoding', where } };
  if (point.isSmallOrder()) return { ok: false, refusal: { code: 'key-small-order', where } };
  if (!point.isTorsionFree()) return { ok: false, refusal: { code: 'key-mixed-order', where } };
  return { ok: true, value: publicKey.slice() as Ed25519Key };
}

/**
 * Whether a signature holds under a registered key, by the rule above.
 * Never fails: a signature of another length does not hold.
 */
export function verifyEd25519(
  engine: SignatureEngine,
  key: Ed25519Key,
  message: Uint8Array,
  signature: Uint8Array,
): Maybe<boolean> {
  return signature.length === 64 && engine.ed25519(key, message, signature);
}

/**
 * The rule in plain script, for where the platform has no Ed25519: about a twentieth as fast as Node.
 *
 * The library multiplies by the cofactor. With a key and an R of the prime-order group, each in its one encoding, that changes
 * nothing; R is therefore looked at first.
 */
export function guardedEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== 64) return false;
  // The neutral point is of the prime-order group and stays allowed: whoever has the key can sign with it, and the other
  // engines accept that.
  if (!pointOf(signature.subarray(0, 32))?.isTorsionFree()) return false;
  try {
    return curve.verify(signature, message, publicKey, { zip215: false });
  } catch {
    // bytes of the wrong shape
    return false;
  }
}
