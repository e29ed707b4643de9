/**
 * A browser is asked to register a passkey, or to sign with one.
 *
 * Source: W3C Web Authentication Level 3 §5.1.3, §5.1.4. The passkey is one that the device finds by itself (§6.2.2): an act names a
 * public key and not what a device calls it, and nothing is kept here. The device has to find out who its user is.
 */
import { utf8 } from '../../log/index.ts';
import { type Passkey, scriptSha256 } from '../../prove/index.ts';
import type { BrowserAnswer } from '../circle/passkey-file.ts';

/** Why there is no answer: a code of ours, or what the browser calls it. */
export type BrowserTrouble =
  | { readonly code: 'none' | 'address' | 'cancelled' | 'host' | 'unfit' }
  | { readonly code: 'failed'; readonly name: string };

export type Asked = { readonly answer: BrowserAnswer } | { readonly trouble: BrowserTrouble };

/** Why no passkey can be used on this page at all. */
export function troubleHere(): BrowserTrouble | undefined {
  if (/^[\d.]+$|^\[/.test(location.hostname)) return { code: 'address' };
  return 'PublicKeyCredential' in globalThis ? undefined : { code: 'none' };
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const bytesOf = (buffer: ArrayBuffer) => new Uint8Array(buffer);

/** A new passkey of P-256 (COSE −7). With an account of its own, since a device has one passkey an account. */
export function askToRegister(name: string): Promise<Asked> {
  return asked(async () => {
    const made = (await navigator.credentials.create({
      publicKey: {
        challenge: random(32),
        rp: { name: location.hostname },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
        attestation: 'none',
      },
    })) as PublicKeyCredential;
    const response = made.response as AuthenticatorAttestationResponse;
    return {
      id: made.id,
      clientData: bytesOf(response.clientDataJSON),
      authenticatorData: bytesOf(response.getAuthenticatorData()),
    };
  });
}

/** The challenge is the SHA-256 of the text, and nothing else (docs/formats/signed-act.md). */
export function askToSign(text: string, { rpId }: Passkey): Promise<Asked> {
  return asked(async () => {
    const challenge = scriptSha256(utf8(text)) as Uint8Array<ArrayBuffer>;
    const got = (await navigator.credentials.get({
      publicKey: { challenge, rpId, userVerification: 'required' },
    })) as PublicKeyCredential;
    const response = got.response as AuthenticatorAssertionResponse;
    return {
      id: got.id,
      clientData: bytesOf(response.clientDataJSON),
      authenticatorData: bytesOf(response.authenticatorData),
      signature: bytesOf(response.signature),
    };
  });
}

const CODES = {
  AbortError: 'cancelled',
  ConstraintError: 'unfit',
  InvalidStateError: 'unfit',
  NotAllowedError: 'cancelled',
  NotSupportedError: 'unfit',
  SecurityError: 'host',
} as const;

async function asked(ask: () => Promise<BrowserAnswer>): Promise<Asked> {
  const trouble = troubleHere();
  if (trouble) return { trouble };
  try {
    return { answer: await ask() };
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    if (name in CODES) return { trouble: { code: CODES[name as keyof typeof CODES] } };
    return { trouble: { code: 'failed', name: name === '' ? String(error) : name } };
  }
}
