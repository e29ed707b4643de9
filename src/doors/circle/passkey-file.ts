/**
 * What a browser hands over of a passkey, as files or at once: its registration becomes a key, its assertion the signature in an act.
 *
 * Source: W3C Web Authentication Level 3 §5.1 (`PublicKeyCredential.toJSON()`), §6.5.2 (attested credential data); RFC 9053 §7.1 and
 * CTAP 2 §8 for the one spelling of the key in it. Nothing of a registration is signed, so it proves nothing: the first act that the
 * key signs shows that somebody has it, and the party that grants it powers says whose it is.
 *
 * It needs no Node: the page that signs has it too.
 */
import {
  concat,
  fromHex,
  fromUtf8,
  type Sha256,
  sameBytes,
  utf8,
  type VerifierKey,
  verifierKey,
} from '../../log/index.ts';
import {
  type Assertion,
  type AssertionCode,
  flagsOf,
  fromBase64Url,
  hostOf,
  type PasskeyFlags,
  p256FromDer,
  registerPasskey,
  WEBAUTHN_ES256,
  writePasskey,
} from '../../prove/index.ts';

export interface Registered extends PasskeyFlags {
  readonly key: VerifierKey;
  /** what a page asks the browser for, to sign with this key and no other */
  readonly credential: string;
  readonly rpId: string;
  readonly origin: string;
}

export type RegistrationCode =
  | Exclude<AssertionCode, 'assertion-text' | 'assertion-origin'>
  | 'registration-form';

/** A map of five: EC2, ES256, P-256, then x and y. */
const COSE = [fromHex('a5010203262001215820'), fromHex('225820')] as [Uint8Array, Uint8Array];
/** hash of the rpId, flags, counter; then the device's model */
const [FIXED, MODEL] = [37, 16];
const [PRESENT_AND_VERIFIED, ATTESTED] = [0x05, 0x40];

/** The parts of a browser's answer that are used here. */
export interface BrowserAnswer {
  /** of the credential */
  readonly id: string;
  readonly clientData: Uint8Array;
  readonly authenticatorData: Uint8Array;
  /** in DER; of an assertion only */
  readonly signature?: Uint8Array | undefined;
}

function answerIn(json: string): BrowserAnswer | undefined {
  const { id, response } = (objectIn(json) ?? {}) as { id?: unknown; response?: Record<string, unknown> };
  const bytes = (key: string) => {
    const text = response?.[key];
    return typeof text === 'string' ? fromBase64Url(text) : undefined;
  };
  const [clientData, authenticatorData] = [bytes('clientDataJSON'), bytes('authenticatorData')];
  return typeof id === 'string' && clientData && authenticatorData
    ? { id, clientData, authenticatorData, signature: bytes('signature') }
    : undefined;
}

function objectIn(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // the one thing it throws for: a text that is no JSON
    return undefined;
  }
}

/** The assertion in a browser's answer, its signature out of DER. */
export function assertionIn(json: string): Assertion | undefined {
  const answer = answerIn(json);
  return answer && assertionOf(answer);
}

/** The same, of an answer that is at hand. */
export function assertionOf({ clientData, authenticatorData, signature: der }: BrowserAnswer) {
  const signature = der && p256FromDer(der);
  return signature ? { clientData, authenticatorData, signature } : undefined;
}

/** The key in a browser's answer as JSON. */
export function registrationIn(json: string, name: string, sha256: Sha256): Registered | RegistrationCode {
  const answer = answerIn(json);
  return answer ? registrationOf(answer, name, sha256) : 'registration-form';
}

/**
 * The key that a browser registered, under a name that a key can have.
 * The host that the device bound it to is told by its hash only: it is the page's host, or one above it.
 */
export function registrationOf(
  answer: BrowserAnswer,
  name: string,
  sha256: Sha256,
): Registered | RegistrationCode {
  const client = objectIn(fromUtf8(answer.clientData) ?? '');
  if (!client) return 'registration-form';
  if (client.type !== 'webauthn.create') return 'assertion-type';
  if ((client.crossOrigin ?? false) !== false) return 'assertion-cross-origin';
  const { authenticatorData } = answer;
  const flags = authenticatorData[32] ?? 0;
  if ((flags & PRESENT_AND_VERIFIED) !== PRESENT_AND_VERIFIED) return 'assertion-user';
  const origin = String(client.origin);
  const labels = (hostOf(origin) ?? '').split('.');
  const rpId = labels
    .map((_, i) => labels.slice(i).join('.'))
    .find((host) => sameBytes(sha256(utf8(host)), authenticatorData.subarray(0, 32)));
  if (rpId === undefined) return 'assertion-host';
  const point = (flags & ATTESTED) === 0 ? undefined : pointIn(authenticatorData.subarray(FIXED + MODEL));
  const bytes = point && writePasskey(point, rpId, origin);
  if (!bytes || !registerPasskey(bytes).ok) return 'registration-form';
  const key = verifierKey(name, WEBAUTHN_ES256, bytes, sha256);
  return { key, credential: answer.id, rpId, origin, ...flagsOf(answer) };
}

/** The point behind the credential's id, in its one spelling; nothing where it is a key of another kind. */
function pointIn(data: Uint8Array): Uint8Array | undefined {
  const id = (data[0] ?? 0) * 256 + (data[1] ?? 0);
  const [head, middle] = COSE;
  const cose = data.subarray(2 + id);
  const x = cose.subarray(head.length, head.length + 32);
  const y = cose.subarray(head.length + 32 + middle.length, head.length + 32 + middle.length + 32);
  const isIt =
    y.length === 32 &&
    sameBytes(cose.subarray(0, head.length), head) &&
    sameBytes(cose.subarray(head.length + 32, head.length + 32 + middle.length), middle);
  return isIt ? concat(Uint8Array.of(4), x, y) : undefined;
}
