/**
 * ECDSA over P-256 with SHA-256: for hardware that has no Ed25519, and for passkeys.
 *
 * Source: FIPS 186-5 §6.4 and SP 800-186; SEC 1 §2.3.3 for keys; RFC 3279 §2.2.3 and X.690 §10 for signatures in DER.
 *
 * Whoever sees a signature can make a second one of it, with n − s for s. Both hold, here as everywhere; nothing may be known by
 * the bytes of its signature.
 */
import { p256 as curve } from '@noble/curves/nist.js';
import { concat } from '../log/bytes.ts';
import type { Maybe } from '../log/refusal.ts';
import type { SignatureEngine } from './engine.ts';
import type { KeyRead } from './key-refusal.ts';

/** 0x04, x, y. */
export const P256_KEY_BYTES = 65;
const HALF = 32;

declare const registered: unique symbol;
/** A public key that is a point of the curve, uncompressed: its one form here. */
export type P256Key = Uint8Array & { readonly [registered]: 'p256' };

/**
 * A key, to be kept and verified with. Every point of the curve but the neutral one is of its prime order.
 * Refuses: key-length, key-encoding (no point of the curve, or another form of one).
 */
export function registerP256(publicKey: Uint8Array): KeyRead<P256Key> {
  const where = 'p256';
  const [expected, found] = [`${P256_KEY_BYTES}`, `${publicKey.length}`];
  if (publicKey.length !== P256_KEY_BYTES)
    return { ok: false, refusal: { code: 'key-length', where, expected, found } };
  try {
    curve.Point.fromBytes(publicKey);
  } catch {
    // the one thing it throws for: bytes that encode no point
    return { ok: false, refusal: { code: 'key-encoding', where } };
  }
  return { ok: true, value: publicKey.slice() as P256Key };
}

/**
 * Whether a signature r ‖ s holds under a registered key.
 * Never fails: a signature of another length does not hold.
 */
export function verifyP256(
  engine: SignatureEngine,
  key: P256Key,
  message: Uint8Array,
  signature: Uint8Array,
): Maybe<boolean> {
  return signature.length === 2 * HALF && engine.p256(key, message, signature);
}

/**
 * r ‖ s of a signature in DER, as passkeys and most programs give it.
 *
 * Only DER: the shortest lengths, the shortest integers, nothing after them. What some readers of BER let pass (long lengths,
 * leading zeros, negative numbers) is no signature here, so that it has one form.
 *
 * @returns nothing where the bytes are not the DER of two numbers of at most 32 bytes
 */
export function p256FromDer(der: Uint8Array): Uint8Array | undefined {
  // at most 2 + 2 · (2 + 33) bytes: no length needs a second byte
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || der.length > 72) return undefined;
  const r = integerAt(der, 2);
  const s = r && integerAt(der, r.end);
  return s && s.end === der.length ? concat(r.value, s.value) : undefined;
}

/** A positive integer of DER, filled up to 32 bytes. */
function integerAt(
  der: Uint8Array,
  at: number,
): { readonly value: Uint8Array; readonly end: number } | undefined {
  const length = der[at + 1];
  if (der[at] !== 0x02 || length === undefined || length === 0 || at + 2 + length > der.length)
    return undefined;
  const bytes = der.subarray(at + 2, at + 2 + length);
  const [first, second] = bytes as unknown as [number, number | undefined];
  if (first >= 0x80 || (first === 0 && second !== undefined && second < 0x80)) return undefined;
  const digits = first === 0 ? bytes.subarray(1) : bytes;
  if (digits.length > HALF) return undefined;
  const value = new Uint8Array(HALF);
  value.set(digits, HALF - digits.length);
  return { value, end: at + 2 + length };
}

/** The check in plain script, for where the platform has none. Never throws. */
export function scriptP256(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    // both of s and n − s hold, as with the other engines
    return curve.verify(signature, message, publicKey, { lowS: false });
  } catch {
    // bytes of the wrong shape
    return false;
  }
}
