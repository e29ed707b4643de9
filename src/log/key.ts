/**
 * Keys as text: what a reader has to have before any note tells anything.
 *
 * Source: C2SP signed-note "Signatures" (key ids) and "Verifier keys"; the form of signer keys is that of golang.org/x/mod
 * sumdb/note, so that keys can be made and used by other programs.
 *
 * ```
 * example.com/log+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx            name + key id + base64(type ‖ public key)
 * PRIVATE+KEY+example.com/log+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx   the same with the secret seed
 * ```
 *
 * The id is a hash of name, type and key: the same key may serve two purposes under two types, and neither can be taken
 * for the other.
 */
import { fromBase64, toBase64 } from './base64.ts';
import { concat, sameBytes, utf8 } from './bytes.ts';
import type { Sha256 } from './hash.ts';
import { isKeyName, type NoteSigner, type NoteVerifier, readKeyId, signedBytes } from './note.ts';
import { LogFault, type LogRead, type Maybe, read, refuse } from './refusal.ts';

/** What a key signs and how: the byte assigned by the specification, or 0xff and an identifier of one's own. */
export interface SignatureType {
  readonly byte: number;
  /** only, and always, with 0xff; no identifier begins with another */
  readonly identifier?: string;
  /** length of its public keys; of keys that have several, the shortest and the longest */
  readonly keyBytes: number | readonly [least: number, most: number];
}

/** Ed25519 over the text of the note. */
export const ED25519: SignatureType = { byte: 0x01, keyBytes: 32 };
/** Ed25519 over the text and a time, by a witness: see `cosignature.ts`. */
export const COSIGNATURE: SignatureType = { byte: 0x04, keyBytes: 32 };

export interface VerifierKey {
  readonly name: string;
  readonly keyId: number;
  readonly type: SignatureType;
  readonly publicKey: Uint8Array;
}

export interface SignerKey {
  readonly name: string;
  readonly keyId: number;
  readonly type: SignatureType;
  /** secret: for Ed25519 the 32 bytes of RFC 8032 §5.1.5 */
  readonly seed: Uint8Array;
}

/** Checks a bare signature: public key, message, signature. False for whatever does not hold. */
export type VerifyBytes = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Maybe<boolean>;

/** Makes a bare signature with a key that it alone holds. */
export type SignBytes = (message: Uint8Array) => Maybe<Uint8Array>;

/** Whether keys of this type can have that length. */
function canHave({ keyBytes }: SignatureType, length: number): boolean {
  const [least, most] = typeof keyBytes === 'number' ? [keyBytes, keyBytes] : keyBytes;
  return least <= length && length <= most;
}

/** Length of the keys of a type, for people. */
const lengthOf = ({ keyBytes }: SignatureType): string =>
  typeof keyBytes === 'number' ? `${keyBytes}` : keyBytes.join('–');

/** Type and key as they stand in a key text and under a key id. */
function encoded({ byte, identifier = '' }: SignatureType, key: Uint8Array): Uint8Array {
  return concat(Uint8Array.of(byte), utf8(identifier), key);
}

export function keyIdOf(name: string, type: SignatureType, publicKey: Uint8Array, sha256: Sha256): number {
  return readKeyId(sha256(concat(utf8(`${name}\n`), encoded(type, publicKey))));
}

/** A key of somebody, from its name and bytes. A `LogFault` for a name that no key has, or a key of another length. */
export function verifierKey(
  name: string,
  type: SignatureType,
  publicKey: Uint8Array,
  sha256: Sha256,
): VerifierKey {
  if (!isKeyName(name)) throw new LogFault(`no key is called ${JSON.stringify(name)}`);
  if (!canHave(type, publicKey.length)) throw new LogFault(`keys of this type have ${lengthOf(type)} bytes`);
  return { name, keyId: keyIdOf(name, type, publicKey, sha256), type, publicKey };
}

/**
 * A verifier key from its text, of one of the types that the reader can use.
 *
 * Whether the key is a good one is not decided here.
 * Refuses: bad-format, not-base64, unknown-key-type, wrong-key-id (it is not the hash of the rest).
 */
export function readVerifierKey(
  text: string,
  types: readonly SignatureType[],
  sha256: Sha256,
): LogRead<VerifierKey> {
  const parts = readParts(text, types);
  if (!parts.ok) return parts;
  const { name, keyId, type, key: publicKey } = parts.value;
  const expected = keyIdOf(name, type, publicKey, sha256);
  if (keyId !== expected) return wrongKeyId(name, expected, keyId);
  return read({ name, keyId, type, publicKey });
}

export function writeVerifierKey({ name, keyId, type, publicKey }: VerifierKey): string {
  return `${name}+${hexId(keyId)}+${toBase64(encoded(type, publicKey))}`;
}

/**
 * A signer key from its text, checked against what its seed gives.
 * Refuses as `readVerifierKey` does; what was found is never in a refusal, since it is secret.
 */
export async function readSignerKey(
  text: string,
  publicKeyOf: (seed: Uint8Array) => Maybe<Uint8Array>,
  sha256: Sha256,
): Promise<LogRead<SignerKey>> {
  const prefix = 'PRIVATE+KEY+';
  const parts = text.startsWith(prefix)
    ? readParts(text.slice(prefix.length), [ED25519, COSIGNATURE])
    : undefined;
  if (!parts?.ok) {
    const code = parts?.refusal.code ?? 'bad-format';
    return refuse(code, { part: 'key' }, { expected: 'form:signer-key' });
  }
  const { name, keyId, type, key: seed } = parts.value;
  const expected = keyIdOf(name, type, await publicKeyOf(seed), sha256);
  if (keyId !== expected) return wrongKeyId(name, expected, keyId);
  return read({ name, keyId, type, seed });
}

export function writeSignerKey({ name, keyId, type, seed }: SignerKey): string {
  return `PRIVATE+KEY+${name}+${hexId(keyId)}+${toBase64(encoded(type, seed))}`;
}

/** Whether two keys wrap the same bytes, under whatever name, id or type. */
export function samePublicKey(a: VerifierKey, b: VerifierKey): boolean {
  return sameBytes(a.publicKey, b.publicKey);
}

/** Checks plain signatures, over the text itself. */
export function noteVerifier({ name, keyId, publicKey }: VerifierKey, verify: VerifyBytes): NoteVerifier {
  return { name, keyId, verify: (text, signature) => verify(publicKey, signedBytes(text), signature) };
}

/** Makes plain signatures, over the text itself. */
export function noteSigner(
  { name, keyId }: Pick<VerifierKey, 'name' | 'keyId'>,
  sign: SignBytes,
): NoteSigner {
  return { name, keyId, sign: (text) => sign(signedBytes(text)) };
}

interface Parts {
  readonly name: string;
  readonly keyId: number;
  readonly type: SignatureType;
  readonly key: Uint8Array;
}

function readParts(text: string, types: readonly SignatureType[]): LogRead<Parts> {
  const [, name, id, base64] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text) ?? [];
  if (name === undefined || id === undefined || base64 === undefined || !isKeyName(name))
    return refuse(
      'bad-format',
      { part: 'key' },
      { expected: 'form:verifier-key', found: text.slice(0, 200) },
    );
  const bytes = fromBase64(base64);
  if (!bytes) return refuse('not-base64', { part: 'key', name }, { found: base64.slice(0, 80) });
  const type = types.find((candidate) => {
    const prefix = encoded(candidate, new Uint8Array(0));
    return sameBytes(bytes.subarray(0, prefix.length), prefix);
  });
  if (!type) {
    const expected = types
      .map(({ byte, identifier }) => `0x${byte.toString(16)}${identifier ?? ''}`)
      .join(', ');
    const found = bytes.length === 0 ? '' : `0x${(bytes[0] as number).toString(16)}`;
    return refuse('unknown-key-type', { part: 'key', name }, { expected, found });
  }
  const key = bytes.slice(encoded(type, new Uint8Array(0)).length);
  if (!canHave(type, key.length)) {
    const [expected, found] = [lengthOf(type), `${key.length}`];
    return refuse('bad-format', { part: 'key', name }, { expected, found });
  }
  return read({ name, keyId: Number.parseInt(id, 16), type, key });
}

function hexId(keyId: number): string {
  return keyId.toString(16).padStart(8, '0');
}

function wrongKeyId(name: string, expected: number, found: number) {
  return refuse('wrong-key-id', { part: 'key', name }, { expected: hexId(expected), found: hexId(found) });
}
