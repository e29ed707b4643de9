/**
 * Engines: programs that multiply points on curves. Node has one, browsers have one, and where neither has Ed25519 there is one in
 * plain script. Which is used must make no difference to any answer; `ed25519.ts` says how that is made sure.
 */
import type { Maybe } from '../log/refusal.ts';

/** Answers come at once or later; there is never an exception for a signature that somebody sent. */
export interface SignatureEngine {
  /**
   * RFC 8032 §5.1.7 without the cofactor: s below the order, and R has to be, byte for byte, the encoding of s·B − k·A.
   * @param publicKey 32 bytes of a key that has been registered
   */
  readonly ed25519: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => Maybe<boolean>;
  /**
   * FIPS 186-5 §6.4.2 over P-256 with SHA-256.
   * @param publicKey 65 bytes, uncompressed, of a key that has been registered
   * @param signature r ‖ s, 32 bytes each
   */
  readonly p256: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => Maybe<boolean>;
}
