/** Signatures below an act, one by one: which key has signed, whether it holds, and what a passkey tells of itself. Needs no Node. */
import type { NoteSignature, Sha256 } from '../../log/index.ts';
import {
  flagsOf,
  keyIn as keyOfText,
  type Passkey,
  type PasskeyFlags,
  readAssertion,
  registerPasskey,
  type SignatureEngine,
  verifierOf,
  WEBAUTHN_ES256,
} from '../../prove/index.ts';

/** A passkey out of the text of its key; nothing where the key is another. */
export function passkeyOf(keyText: string, sha256: Sha256): Passkey | undefined {
  const key = keyOfText(keyText, sha256);
  const passkey = key?.type === WEBAUTHN_ES256 ? registerPasskey(key.publicKey) : undefined;
  return passkey?.ok ? passkey.value : undefined;
}

/** What a passkey's signature tells of the key: where it was used, and whether it can leave its device. */
export function passkeyIn(
  keyText: string,
  below: readonly NoteSignature[],
  sha256: Sha256,
): (PasskeyFlags & { readonly origin: string; readonly rpId: string }) | undefined {
  const key = keyOfText(keyText, sha256);
  const passkey = passkeyOf(keyText, sha256);
  const own = below.find((s) => s.name === key?.name && s.keyId === key.keyId);
  const assertion = own && readAssertion(own.signature);
  if (!passkey || !assertion) return undefined;
  const { origin, rpId } = passkey;
  return { origin, rpId, ...flagsOf(assertion) };
}

/** Whether a key of an act has signed it: by its own name and id, and so that it holds. */
export async function hasSigned(
  keyText: string,
  text: string,
  below: readonly NoteSignature[],
  engine: SignatureEngine,
  sha256: Sha256,
): Promise<'yes' | 'no' | 'wrongly'> {
  const key = keyOfText(keyText, sha256);
  const signature = below.find((s) => s.name === key?.name && s.keyId === key.keyId);
  if (!key || !signature) return 'no';
  const verifier = verifierOf(key, engine, sha256);
  return verifier.ok && (await verifier.value.verify(text, signature.signature)) ? 'yes' : 'wrongly';
}
