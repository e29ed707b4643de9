/**
 * Which signatures count on a note, and who checks them.
 *
 * Source: C2SP signed-note "Signature types". Four kinds and no more: what a log signs (0x01), what a witness signs (0x04), and two of
 * our own under 0xff, for hardware without Ed25519 and for passkeys. Another kind would need another context line on the acts, not a
 * switch.
 *
 * A key enters here once, by `verifierOf`: its type decides the check and its bytes are registered. Nothing later asks which
 * algorithm to use, so nothing in a note can choose one.
 */
import { cosignatureVerifier } from '../log/cosignature.ts';
import type { Sha256 } from '../log/hash.ts';
import {
  COSIGNATURE,
  ED25519,
  noteVerifier,
  type SignatureType,
  type VerifierKey,
  type VerifyBytes,
} from '../log/key.ts';
import type { NoteVerifier } from '../log/note.ts';
import { following } from '../log/refusal.ts';
import { registerEd25519, verifyEd25519 } from './ed25519.ts';
import type { SignatureEngine } from './engine.ts';
import type { KeyRead } from './key-refusal.ts';
import { P256_KEY_BYTES, registerP256, verifyP256 } from './p256.ts';
import { PASSKEY_BYTES, registerPasskey } from './passkey.ts';
import { assertionFault } from './webauthn.ts';

/** ECDSA over P-256 with SHA-256, over the text of the note; the signature is r ‖ s, the key 65 bytes. */
export const ECDSA_P256: SignatureType = {
  byte: 0xff,
  identifier: 'mufakat-ecdsa-p256/v1',
  keyBytes: P256_KEY_BYTES,
};

/** An assertion by a passkey over the text of the note: `passkey.ts` for its keys, `webauthn.ts` for its signatures. */
export const WEBAUTHN_ES256: SignatureType = {
  byte: 0xff,
  identifier: 'mufakat-webauthn-es256/v1',
  keyBytes: PASSKEY_BYTES,
};

/** The types of keys that can be read and checked. */
export const SIGNATURE_TYPES: readonly SignatureType[] = [ED25519, COSIGNATURE, ECDSA_P256, WEBAUTHN_ES256];

/**
 * Ed25519 for `log`, with keys that are registered at their first use; under a key that cannot be, nothing holds.
 * Keys are known by their bytes object and forgotten with it.
 */
export function ed25519Verify(engine: SignatureEngine): VerifyBytes {
  const known = new WeakMap<Uint8Array, ReturnType<typeof registerEd25519>>();
  return (publicKey, message, signature) => {
    const key = known.get(publicKey) ?? registerEd25519(publicKey);
    known.set(publicKey, key);
    return key.ok && verifyEd25519(engine, key.value, message, signature);
  };
}

/**
 * Who checks the signatures of this key.
 * Refuses: what `registerEd25519`, `registerP256` and `registerPasskey` refuse, key-type.
 */
export function verifierOf(key: VerifierKey, engine: SignatureEngine, sha256: Sha256): KeyRead<NoteVerifier> {
  switch (key.type) {
    case ED25519:
    case COSIGNATURE: {
      const good = registerEd25519(key.publicKey);
      if (!good.ok) return good;
      const verify: VerifyBytes = (_, message, signature) =>
        verifyEd25519(engine, good.value, message, signature);
      const make = key.type === ED25519 ? noteVerifier : cosignatureVerifier;
      return { ok: true, value: make(key, verify) };
    }
    case ECDSA_P256: {
      const good = registerP256(key.publicKey);
      if (!good.ok) return good;
      const verify: VerifyBytes = (_, message, signature) =>
        verifyP256(engine, good.value, message, signature);
      return { ok: true, value: noteVerifier(key, verify) };
    }
    case WEBAUTHN_ES256: {
      const good = registerPasskey(key.publicKey);
      if (!good.ok) return good;
      const verify: VerifyBytes = (_, message, signature) =>
        following(
          assertionFault(engine, good.value, message, signature, sha256),
          (fault) => fault === undefined,
        );
      return { ok: true, value: noteVerifier(key, verify) };
    }
    default: {
      const found = `0x${key.type.byte.toString(16)}${key.type.identifier ?? ''}`;
      return { ok: false, refusal: { code: 'key-type', where: 'note', found } };
    }
  }
}
