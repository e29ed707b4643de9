/**
 * An assertion of W3C Web Authentication as the signature of a note, by a passkey.
 *
 * Source: W3C Web Authentication Level 3 §5.8.1 (client data), §6.1 (authenticator data), §7.2 (verifying an assertion). The challenge
 * is the SHA-256 of the note's text. The signature, as docs/formats/signed-act.md has it under "Passkeys":
 *
 * ```
 * 2 bytes: length │ authenticator data │ 2 bytes: length │ client data │ r ‖ s
 * ```
 *
 * Not decided here: extensions of the authenticator are signed and not read; its counter is not looked at, since a record has no order
 * of a device's uses.
 */
import { fromBase64, toBase64 } from '../log/base64.ts';
import { concat, fromUtf8, sameBytes, utf8 } from '../log/bytes.ts';
import type { Sha256 } from '../log/hash.ts';
import { following, type Maybe } from '../log/refusal.ts';
import type { SignatureEngine } from './engine.ts';
import { verifyP256 } from './p256.ts';
import type { Passkey } from './passkey.ts';

const RAW = 64;
/** hash of the rpId, flags, counter */
const FIXED = 37;
/** More than any browser sends, and together less than an act leaves room for beside its text. */
const MAX_AUTHENTICATOR = 512;
const MAX_CLIENT = 2048;
const FLAG = {
  present: 0x01,
  verified: 0x04,
  eligible: 0x08,
  backedUp: 0x10,
  attested: 0x40,
  extended: 0x80,
};

/** What stands in a note for a passkey's signature. */
export interface Assertion {
  readonly authenticatorData: Uint8Array;
  readonly clientData: Uint8Array;
  /** r ‖ s */
  readonly signature: Uint8Array;
}

/** What an authenticator says of its key, in every assertion. */
export interface PasskeyFlags {
  /** the key may leave the device that made it */
  readonly backupEligible: boolean;
  /** it has */
  readonly backedUp: boolean;
}

/** Why an assertion is no signature of a text under a key. */
export type AssertionCode =
  | 'assertion-form'
  | 'assertion-type'
  | 'assertion-text'
  | 'assertion-origin'
  | 'assertion-cross-origin'
  | 'assertion-host'
  | 'assertion-user'
  | 'wrong-signature';

export function writeAssertion({ authenticatorData, clientData, signature }: Assertion): Uint8Array {
  const counted = (bytes: Uint8Array) => concat(Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes);
  return concat(counted(authenticatorData), counted(clientData), signature);
}

/** @returns nothing where the bytes are not of that form, to the last one */
export function readAssertion(bytes: Uint8Array): Assertion | undefined {
  const authenticatorData = countedAt(bytes, 0);
  const clientData = authenticatorData && countedAt(bytes, 2 + authenticatorData.length);
  if (!authenticatorData || !clientData) return undefined;
  const signature = bytes.subarray(4 + authenticatorData.length + clientData.length);
  const isBounded = authenticatorData.length <= MAX_AUTHENTICATOR && clientData.length <= MAX_CLIENT;
  return isBounded && signature.length === RAW ? { authenticatorData, clientData, signature } : undefined;
}

function countedAt(bytes: Uint8Array, at: number): Uint8Array | undefined {
  const [high, low] = [bytes[at], bytes[at + 1]];
  if (high === undefined || low === undefined) return undefined;
  const counted = bytes.subarray(at + 2, at + 2 + high * 256 + low);
  return counted.length === high * 256 + low ? counted : undefined;
}

export function flagsOf({ authenticatorData }: Pick<Assertion, 'authenticatorData'>): PasskeyFlags {
  const flags = authenticatorData[32] ?? 0;
  return { backupEligible: (flags & FLAG.eligible) !== 0, backedUp: (flags & FLAG.backedUp) !== 0 };
}

/** Base64 as Web Authentication writes it (RFC 4648 §5, without padding). Nothing where it is not the one spelling. */
export const fromBase64Url = (text: string): Uint8Array | undefined =>
  /[+/=]/.test(text)
    ? undefined
    : fromBase64(
        text
          .replaceAll('-', '+')
          .replaceAll('_', '/')
          .padEnd(4 * Math.ceil(text.length / 4), '='),
      );

const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** What a person's device is asked to sign for a text. */
export const challengeOf = (message: Uint8Array, sha256: Sha256): string => toBase64Url(sha256(message));

/**
 * Why these bytes are no signature of the message by this passkey; nothing where they are one. Never throws for them.
 * @param bytes what stands in a note after the key id
 */
export function assertionFault(
  engine: SignatureEngine,
  { point, rpId, origin }: Passkey,
  message: Uint8Array,
  bytes: Uint8Array,
  sha256: Sha256,
): Maybe<AssertionCode | undefined> {
  const assertion = readAssertion(bytes);
  if (!assertion) return 'assertion-form';
  const { authenticatorData, clientData, signature } = assertion;
  const fault =
    clientDataFault(clientData, challengeOf(message, sha256), origin) ??
    authenticatorFault(authenticatorData, sha256(utf8(rpId)));
  if (fault) return fault;
  const signed = concat(authenticatorData, sha256(clientData));
  return following(verifyP256(engine, point, signed, signature), (holds) =>
    holds ? undefined : 'wrong-signature',
  );
}

/**
 * Client data begin with three keys in this order and spelling (§5.8.1.1); browsers may add others behind them. They are read twice, by
 * their beginning and as JSON, and both have to say the same: a key that comes again further on would be read differently by others.
 */
function clientDataFault(bytes: Uint8Array, challenge: string, origin: string): AssertionCode | undefined {
  const text = fromUtf8(bytes) ?? '';
  const said = objectOf(text);
  if (!said) return 'assertion-form';
  if (said.type !== 'webauthn.get') return 'assertion-type';
  if (said.challenge !== challenge) return 'assertion-text';
  if (said.origin !== origin) return 'assertion-origin';
  if ((said.crossOrigin ?? false) !== false || said.topOrigin !== undefined) return 'assertion-cross-origin';
  // all three are of letters that JSON writes as they are
  const begins = `{"type":"webauthn.get","challenge":"${challenge}","origin":"${origin}"`;
  return text.startsWith(`${begins},`) || text === `${begins}}` ? undefined : 'assertion-form';
}

function objectOf(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    // the one thing it throws for: a text that is no JSON
    return undefined;
  }
}

/** §6.1: an assertion brings no key along, and has no extensions without saying so; what is backed up may be. */
function authenticatorFault(data: Uint8Array, rpIdHash: Uint8Array): AssertionCode | undefined {
  const flags = data[32] ?? 0;
  const has = (flag: number) => (flags & flag) !== 0;
  const isWhole = has(FLAG.extended) ? data.length > FIXED : data.length === FIXED;
  if (!isWhole || has(FLAG.attested) || (has(FLAG.backedUp) && !has(FLAG.eligible))) return 'assertion-form';
  if (!sameBytes(data.subarray(0, 32), rpIdHash)) return 'assertion-host';
  return has(FLAG.present) && has(FLAG.verified) ? undefined : 'assertion-user';
}
