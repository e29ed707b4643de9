/** Signatures below an act, one by one: which key has signed, whether it holds, and what a passkey tells of itself. */
import type { NoteSignature } from '../../log/index.ts';
import {
  flagsOf,
  keyIn as keyOfText,
  type PasskeyFlags,
  readAssertion,
  registerPasskey,
  verifierOf,
  WEBAUTHN_ES256,
} from '../../prove/index.ts';
import { nodeEngine, nodeSha256 } from '../node-engine.ts';

/** What a passkey's signature tells of the key: where it was used, and whether it can leave its device. */
export function passkeyIn(
  keyText: string,
  below: readonly NoteSignature[],
): (PasskeyFlags & { readonly origin: string; readonly rpId: string }) | undefined {
  const key = keyOfText(keyText, nodeSha256);
  const passkey = key?.type === WEBAUTHN_ES256 ? registerPasskey(key.publicKey) : undefined;
  const own = below.find((s) => s.name === key?.name && s.keyId === key.keyId);
  const assertion = own && readAssertion(own.signature);
  if (!passkey?.ok || !assertion) return undefined;
  const { origin, rpId } = passkey.value;
  return { origin, rpId, ...flagsOf(assertion) };
}

/** Whether a key of an act has signed it: by its own name and id, and so that it holds. */
export async function hasSigned(
  keyText: string,
  text: string,
  below: readonly NoteSignature[],
): Promise<'yes' | 'no' | 'wrongly'> {
  const key = keyOfText(keyText, nodeSha256);
  const signature = below.find((s) => s.name === key?.name && s.keyId === key.keyId);
  if (!key || !signature) return 'no';
  const verifier = verifierOf(key, nodeEngine, nodeSha256);
  return verifier.ok && (await verifier.value.verify(text, signature.signature)) ? 'yes' : 'wrongly';
}
