/**
 * Passkeys as keys: a point of P-256 in somebody's device, with the host that the device bound it to and the page that may use it.
 *
 * Source: W3C Web Authentication Level 3, for what rpId and origin are. The bytes of the key, as docs/formats/signed-act.md has them:
 *
 * ```
 * 65 bytes: the point │ 1 byte: length │ rpId │ origin
 * ```
 *
 * Host and origin are part of the key, so that whoever has its text can check everything and looks nothing up. A device signs what a
 * page hands it, and that the page showed the text it hashed, nobody can see afterwards. So a passkey is a key that a party gives
 * powers to and takes them from, and never its root (`act-keys.ts`).
 *
 * Not decided here: whether an rpId is one that browsers allow (`com` is none); attestation, which would say who made the device.
 */
import { concat, fromUtf8, utf8 } from '../log/bytes.ts';
import type { KeyRead } from './key-refusal.ts';
import { P256_KEY_BYTES, type P256Key, registerP256 } from './p256.ts';

/** rpId and origin are host names, twice; a key text has at most 512 characters anyway. */
export const PASSKEY_BYTES: readonly [least: number, most: number] = [P256_KEY_BYTES + 10, 320];

export interface Passkey {
  readonly point: P256Key;
  /** the host name that the authenticator bound the key to */
  readonly rpId: string;
  /** the one page origin at which it may sign */
  readonly origin: string;
}

export const writePasskey = (point: Uint8Array, rpId: string, origin: string): Uint8Array =>
  concat(point, Uint8Array.of(utf8(rpId).length), utf8(rpId), utf8(origin));

/**
 * A passkey out of the bytes of its key, which have one form: the origin as browsers write one, and its host at or below the rpId.
 * Refuses: what `registerP256` refuses of the point; key-encoding (where webauthn).
 */
export function registerPasskey(publicKey: Uint8Array): KeyRead<Passkey> {
  const point = registerP256(publicKey.subarray(0, P256_KEY_BYTES));
  if (!point.ok) return point;
  const start = P256_KEY_BYTES + 1;
  const end = start + (publicKey[P256_KEY_BYTES] ?? 0);
  const rpId = fromUtf8(publicKey.subarray(start, end)) ?? '';
  const origin = fromUtf8(publicKey.subarray(end)) ?? '';
  const host = hostOf(origin);
  if (rpId === '' || host === undefined || !(host === rpId || host.endsWith(`.${rpId}`)))
    return { ok: false, refusal: { code: 'key-encoding', where: 'webauthn' } };
  return { ok: true, value: { point: point.value, rpId, origin } };
}

/** Host of an origin at which browsers have passkeys: https, or http on the machine itself. Programs' own origins are none. */
export function hostOf(origin: string): string | undefined {
  const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
  const form = `^(?:https://(${label}(?:\\.${label})*)|http://(localhost))(?::[1-9]\\d{0,4})?$`;
  const [, host, local] = new RegExp(form).exec(origin) ?? [];
  return host ?? local;
}
