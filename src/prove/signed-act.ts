/**
 * A signed act out of its bytes: in its one spelling, and signed by every key that it names and by no other.
 *
 * Format: docs/formats/signed-act.md; C2SP signed-note below it. What `readNote` reads, `writeNote` writes with the same bytes, so an act
 * has one form but for the bytes of its signatures, and those are not part of its id.
 *
 * Not decided here: whose keys they are (`circle.ts`), and whether they had authority (`reason`).
 */
import { toHex } from '../log/base64.ts';
import { fromUtf8, utf8 } from '../log/bytes.ts';
import type { Sha256 } from '../log/hash.ts';
import {
  type LogPlace,
  type LogRefusal,
  type NoteSignature,
  type NoteSigner,
  type NoteVerifier,
  readNote,
  readVerifierKey,
  signNote,
  type VerifierKey,
  writeNote,
} from '../log/index.ts';
import { lastEmptyLine } from '../log/note.ts';
import { following, type Maybe } from '../log/refusal.ts';
import type { CanonicalCode } from '../terms/canonical.ts';
import {
  ACT_CONTEXT,
  type ActRefusal,
  readActText,
  type SignedActBody,
  writeActText,
} from '../terms/signed-act.ts';
import { verifiersOf } from './act-keys.ts';
import type { SignatureEngine } from './engine.ts';
import type { KeyRefusal } from './key-refusal.ts';
import { SIGNATURE_TYPES } from './signatures.ts';

/** A log entry can have 65,535 bytes; the text of an act has 60 KiB, and the rest is for signatures. */
export const MAX_ACT_BYTES = 65_535;

export interface SignedAct {
  /** SHA-256 of the text, in hexadecimal */
  readonly id: string;
  readonly body: SignedActBody;
  readonly text: string;
  /** the entry of the log */
  readonly bytes: Uint8Array;
}

export type SignedCode =
  | 'too-large'
  | 'not-utf8'
  | 'missing-signature'
  | 'extra-signature'
  | 'twice-signed'
  | 'wrong-signature';

export interface SignedRefusal {
  readonly code: SignedCode;
  /** name of the key concerned */
  readonly where: { readonly name?: string };
  readonly expected?: string;
  readonly found?: string;
}

/** Why bytes are no signed act, by the room that found out. */
export type EntryRefusal =
  | { readonly part: 'note'; readonly refusal: LogRefusal }
  | { readonly part: 'text'; readonly refusal: ActRefusal }
  | { readonly part: 'key'; readonly name: string; readonly refusal: KeyRefusal }
  | { readonly part: 'signatures'; readonly refusal: SignedRefusal };

export type EntryRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refused: EntryRefusal };

export type { ActRefusal, CanonicalCode, LogPlace };

function refuse(code: SignedCode, name?: string, about: { expected?: string; found?: string } = {}) {
  const refusal: SignedRefusal = { code, where: name === undefined ? {} : { name }, ...about };
  return { ok: false, refused: { part: 'signatures', refusal } } as const;
}

/** The id of an act, from its text. */
export function actIdOf(text: string, sha256: Sha256): string {
  return toHex(sha256(utf8(text)));
}

/**
 * The id of an act, from the bytes of its entry, 32 bytes: of the text above the last empty line. Where there is none it is no act,
 * and the hash is that of all of it. Reads no further than it must: a store asks for the id of every entry.
 */
export function entryId(entry: Uint8Array, sha256: Sha256): Uint8Array {
  const end = lastEmptyLine(entry);
  return sha256(end < 0 ? entry : entry.subarray(0, end + 1));
}

/**
 * The act, before any signature has been checked. Linear.
 * Refuses: too-large, not-utf8, what `readNote` and `readActText` refuse.
 */
export function readSignedAct(bytes: Uint8Array, sha256: Sha256): EntryRead<SignedAct> {
  const parts = readParts(bytes, sha256);
  return parts.ok ? { ok: true, value: parts.value.act } : parts;
}

interface Parts {
  readonly act: SignedAct;
  /** the bytes of the text: what signatures are over */
  readonly signed: Uint8Array;
  readonly signatures: readonly NoteSignature[];
}

function readParts(bytes: Uint8Array, sha256: Sha256): EntryRead<Parts> {
  if (bytes.length > MAX_ACT_BYTES)
    return refuse('too-large', undefined, { expected: `${MAX_ACT_BYTES}`, found: `${bytes.length}` });
  const note = readNote(bytes);
  if (!note.ok) {
    if (note.refusal.code === 'not-utf8') return refuse('not-utf8');
    return { ok: false, refused: { part: 'note', refusal: note.refusal } };
  }
  const { text, signatures } = note.value;
  const signed = bytes.subarray(0, lastEmptyLine(bytes) + 1);
  const body = readActText(text, signed);
  if (!body.ok) return { ok: false, refused: { part: 'text', refusal: body.refusal } };
  const act = { id: toHex(sha256(signed)), body: body.value, text, bytes };
  return { ok: true, value: { act, signed, signatures } };
}

/**
 * The act in an entry that was opened before: one parsing and one digest, a third of what `readSignedAct` takes. Nothing is
 * checked but the first line; what comes of bytes that were never opened means nothing.
 *
 * @returns nothing where it is no act. A `SyntaxError` for a line that is no JSON.
 */
export function takeSignedAct(bytes: Uint8Array, sha256: Sha256): SignedAct | undefined {
  const signed = bytes.subarray(0, Math.max(lastEmptyLine(bytes) + 1, 0));
  const text = fromUtf8(signed) ?? '';
  if (!text.startsWith(`${ACT_CONTEXT}\n`)) return undefined;
  const body = JSON.parse(text.slice(ACT_CONTEXT.length + 1)) as SignedActBody;
  return { id: toHex(sha256(signed)), body, text, bytes };
}

/**
 * The same as `readSignedAct`, with every key that it names looked at and every signature checked: those of all keys in `by`, once
 * each, and no other. Costs one verification a key. It answers at once where the engine does.
 *
 * Refuses besides: keys as `verifiersOf` refuses them, missing-signature, extra-signature, twice-signed, wrong-signature.
 */
export function openSignedAct(
  bytes: Uint8Array,
  engine: SignatureEngine,
  sha256: Sha256,
): Maybe<EntryRead<SignedAct>> {
  const read = readParts(bytes, sha256);
  if (!read.ok) return read;
  const keys = verifiersOf(read.value.act.body, engine, sha256);
  return keys.ok ? signedBy(keys.value, read.value) : keys;
}

/** The act, once each of these keys has signed it and nobody else has. Signatures are checked one after the other. */
function signedBy(
  keys: readonly NoteVerifier[],
  { act, signed, signatures }: Parts,
): Maybe<EntryRead<SignedAct>> {
  const isBy = (signature: NoteSignature, { name, keyId }: NoteVerifier) =>
    signature.keyId === keyId && signature.name === name;
  const from = (i: number): Maybe<EntryRead<SignedAct>> => {
    const key = keys[i];
    if (!key) {
      const extra = signatures.find((s) => !keys.some((k) => isBy(s, k)));
      return extra ? refuse('extra-signature', extra.name) : { ok: true, value: act };
    }
    const [own, second] = signatures.filter((s) => isBy(s, key));
    if (!own) return refuse('missing-signature', key.name);
    if (second) return refuse('twice-signed', key.name);
    return following(key.verify(signed, own.signature), (holds) =>
      holds ? from(i + 1) : refuse('wrong-signature', key.name),
    );
  };
  return from(0);
}

/**
 * An act signed by these keys: what a party sends. Each signer signs the one text; none is asked twice.
 * Refuses: what `writeActText` refuses, and missing-signature for a key in `by` that no signer has.
 */
export async function signAct(
  body: SignedActBody,
  signers: readonly NoteSigner[],
  sha256: Sha256,
): Promise<EntryRead<SignedAct>> {
  const text = writeActText(body);
  if (!text.ok) return { ok: false, refused: { part: 'text', refusal: text.refusal } };
  const signing: NoteSigner[] = [];
  for (const { key } of body.by) {
    const known = keyIn(key, sha256);
    const signer = signers.find((s) => s.name === known?.name && s.keyId === known.keyId);
    if (!signer) return refuse('missing-signature', known?.name ?? key);
    signing.push(signer);
  }
  const bytes = utf8(writeNote(await signNote(text.value, signing)));
  return readSignedAct(bytes, sha256);
}

/** A key out of an act, for whoever needs to know more of it than its text. */
export function keyIn(text: string, sha256: Sha256): VerifierKey | undefined {
  const key = readVerifierKey(text, SIGNATURE_TYPES, sha256);
  return key.ok ? key.value : undefined;
}
