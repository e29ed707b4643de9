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
  readNote,
  readVerifierKey,
  signNote,
  type VerifierKey,
  writeNote,
} from '../log/index.ts';
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
  let end = entry.length - 1;
  while (end > 0 && !(entry[end] === 10 && entry[end - 1] === 10)) end--;
  return sha256(end > 0 ? entry.subarray(0, end) : entry);
}

/**
 * The act, before any signature has been checked. Linear.
 * Refuses: too-large, not-utf8, what `readNote` and `readActText` refuse.
 */
export function readSignedAct(bytes: Uint8Array, sha256: Sha256): EntryRead<SignedAct> {
  const parts = readParts(bytes, sha256);
  return parts.ok ? { ok: true, value: parts.value.act } : parts;
}

function readParts(
  bytes: Uint8Array,
  sha256: Sha256,
): EntryRead<{ readonly act: SignedAct; readonly signatures: readonly NoteSignature[] }> {
  if (bytes.length > MAX_ACT_BYTES)
    return refuse('too-large', undefined, { expected: `${MAX_ACT_BYTES}`, found: `${bytes.length}` });
  const whole = fromUtf8(bytes);
  if (whole === undefined) return refuse('not-utf8');
  const note = readNote(whole);
  if (!note.ok) return { ok: false, refused: { part: 'note', refusal: note.refusal } };
  const { text, signatures } = note.value;
  const body = readActText(text);
  if (!body.ok) return { ok: false, refused: { part: 'text', refusal: body.refusal } };
  return {
    ok: true,
    value: { act: { id: actIdOf(text, sha256), body: body.value, text, bytes }, signatures },
  };
}

/**
 * The act in an entry that was opened before: one parsing and one digest, a third of what `readSignedAct` takes. Nothing is
 * checked but the first line; what comes of bytes that were never opened means nothing.
 *
 * @returns nothing where it is no act. A `SyntaxError` for a line that is no JSON.
 */
export function takeSignedAct(bytes: Uint8Array, sha256: Sha256): SignedAct | undefined {
  const whole = fromUtf8(bytes) ?? '';
  const text = whole.slice(0, whole.lastIndexOf('\n\n') + 1);
  if (!text.startsWith(`${ACT_CONTEXT}\n`)) return undefined;
  const body = JSON.parse(text.slice(ACT_CONTEXT.length + 1)) as SignedActBody;
  return { id: actIdOf(text, sha256), body, text, bytes };
}

/**
 * The same as `readSignedAct`, with every key that it names looked at and every signature checked: those of all keys in `by`, once
 * each, and no other. Costs one verification a key.
 *
 * Refuses besides: keys as `verifiersOf` refuses them, missing-signature, extra-signature, twice-signed, wrong-signature.
 */
export async function openSignedAct(
  bytes: Uint8Array,
  engine: SignatureEngine,
  sha256: Sha256,
): Promise<EntryRead<SignedAct>> {
  const read = readParts(bytes, sha256);
  if (!read.ok) return read;
  const { act, signatures } = read.value;
  const verifiers = verifiersOf(act.body, engine, sha256);
  if (!verifiers.ok) return verifiers;
  const open = new Set(signatures);
  for (const { name, keyId, verify } of verifiers.value) {
    const own = signatures.filter((s) => s.name === name && s.keyId === keyId);
    const [signature, second] = own;
    if (!signature) return refuse('missing-signature', name);
    if (second) return refuse('twice-signed', name);
    if (!(await verify(act.text, signature.signature))) return refuse('wrong-signature', name);
    open.delete(signature);
  }
  const [extra] = open;
  return extra ? refuse('extra-signature', extra.name) : { ok: true, value: act };
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
