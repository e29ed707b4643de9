/** What a page does for somebody who signs with a passkey: asks the browser, and finds out by itself whether the act holds. */
import { utf8 } from '../../src/log/index.ts';
import { openSignedAct, platformEngine, scriptSha256 } from '../../src/prove/index.ts';

/** Registers a passkey; the answer of the browser as JSON. */
export async function register(): Promise<unknown> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: crypto.getRandomValues(new Uint8Array(32)),
      rp: { name: 'Mufakat' },
      user: { id: Uint8Array.of(1), name: 'envoy', displayName: 'Envoy' },
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
      authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
    },
  });
  return (made as PublicKeyCredential).toJSON();
}

/** Signs a text; the answer of the browser as JSON. @param userVerification whether the device has to find out who it is */
export async function assert(
  text: string,
  userVerification: UserVerificationRequirement = 'required',
): Promise<unknown> {
  const challenge = scriptSha256(utf8(text)) as Uint8Array<ArrayBuffer>;
  const got = await navigator.credentials.get({ publicKey: { challenge, userVerification } });
  return (got as PublicKeyCredential).toJSON();
}

/** The id of an act whose signatures hold, or why it is none. */
export async function opened(act: string): Promise<string> {
  const read = await openSignedAct(utf8(act), await platformEngine(globalThis.crypto?.subtle), scriptSha256);
  return read.ok ? read.value.id : read.refused.refusal.code;
}
