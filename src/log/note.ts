/**
 * Signed notes: a text, and lines of signatures below it.
 *
 * Source: C2SP signed-note. A note, and what its parts are called:
 *
 * ```
 * example.org/log                        ─┐ text: ends in a newline, may have empty lines
 * 7                                      ─┘
 *                                          the last empty line separates
 * — example.org/log Az3grlgtzPICa5OS8n…   signature: key name, then base64 of 4 bytes of key id and the signature itself
 * ```
 *
 * A note is read without any key (`readNote`); nothing in it may be believed before `openNote` has found a signature by a key
 * that the reader already had. What a signature is over, and how it is checked, is the key's business: a `NoteVerifier`.
 */
import { fromBase64, toBase64 } from './base64.ts';
import { concat, fromUtf8, utf8 } from './bytes.ts';
import { LogFault, type LogRead, type LogRefusal, type Maybe, read, refuse, refuseAt } from './refusal.ts';

/** No note of ours comes near it; the parsers of others stop at the same length. */
export const MAX_NOTE_BYTES = 1_000_000;
/** The specification asks for at least 16; a circle of 57 parties that all cosign, with its depositary, fits. */
export const MAX_SIGNATURES = 64;

export interface NoteSignature {
  readonly name: string;
  /** the first four bytes, as a number */
  readonly keyId: number;
  /** what follows the key id; never empty */
  readonly signature: Uint8Array;
}

export interface Note {
  /** with its last newline, without the empty line below it: what signatures are over */
  readonly text: string;
  /** at least one, in the order in which they stand */
  readonly signatures: readonly NoteSignature[];
}

/** Checks signatures of one key. It is known by its name and key id together; either alone may be anybody's. */
export interface NoteVerifier {
  readonly name: string;
  readonly keyId: number;
  /** False for every signature that does not hold; never throws for one. Whoever has the bytes of the text may give those. */
  readonly verify: (text: string | Uint8Array, signature: Uint8Array) => Maybe<boolean>;
}

/** Makes signatures of one key. */
export interface NoteSigner {
  readonly name: string;
  readonly keyId: number;
  readonly sign: (text: string) => Maybe<Uint8Array>;
}

export interface OpenedNote {
  readonly text: string;
  /** signatures that hold, by keys that the reader knows; at least one, and more than one where a key signed twice */
  readonly verified: readonly NoteSignature[];
  /** signatures by other keys: they say nothing */
  readonly unknown: readonly NoteSignature[];
}

/** A name as keys have them: not empty, no Unicode space, no plus sign, nothing that a note may not hold. */
export function isKeyName(name: string): boolean {
  // of ASCII alone, as nearly all are, it needs no more to be looked at
  return /^[!-*,-~]+$/.test(name) || (name !== '' && !/[\p{White_Space}+]/u.test(name) && isNoteText(name));
}

/** Well-formed, and of control characters below U+0020 only newlines. */
function isNoteText(text: string): boolean {
  return !/\p{Cs}/u.test(text) && !CONTROL.test(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/;

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

/**
 * Text and signature lines of a note. Linear in its length.
 *
 * Refuses: too-large, not-utf8, control-character, no-final-newline, no-signature (no empty line, or nothing below the last
 * one), bad-format and not-base64 (a line below it that is no signature), too-many.
 */
export function readNote(bytes: Uint8Array | string): LogRead<Note> {
  const parts = partsOf(bytes);
  if (!parts || !isPlain(parts.text) || !isPlain(parts.below) || !parts.below.endsWith('\n')) {
    const note = readNoteText(bytes);
    return note.ok ? refuse('no-signature', { part: 'note' }) : note;
  }
  const { text, below } = parts;
  const lines = below.slice(0, -1).split('\n');
  if (lines.length > MAX_SIGNATURES)
    return refuse('too-many', { part: 'note' }, { expected: `${MAX_SIGNATURES}`, found: `${lines.length}` });

  const signatures: NoteSignature[] = [];
  for (const [i, line] of lines.entries()) {
    const signature = readSignatureLine(line);
    if (!signature.ok)
      return refuseAt({ part: 'note', line: text.split('\n').length + 1 + i }, signature.refusal);
    signatures.push(signature.value);
  }
  return read({ text, signatures });
}

/**
 * What stands above the last empty line and what stands below it; nothing where there is no such line, where nothing stands below,
 * or where the bytes are too many or no UTF-8. The two are taken out of the bytes one by one: a text of ASCII alone, as most are, is
 * then held and read as such, whatever the signature lines have.
 */
function partsOf(note: Uint8Array | string): { readonly text: string; readonly below: string } | undefined {
  if (note.length > MAX_NOTE_BYTES) return undefined;
  const split = typeof note === 'string' ? note.lastIndexOf('\n\n') : lastEmptyLine(note);
  if (split < 0 || split + 2 === note.length) return undefined;
  if (typeof note === 'string') {
    if (/\p{Cs}/u.test(note)) return undefined;
    return { text: note.slice(0, split + 1), below: note.slice(split + 2) };
  }
  const [text, below] = [fromUtf8(note.subarray(0, split + 1)), fromUtf8(note.subarray(split + 2))];
  return text === undefined || below === undefined ? undefined : { text, below };
}

/** Where the newline above the last empty line of some bytes stands; less than 0 where there is none. Reads from the end. */
export function lastEmptyLine(bytes: Uint8Array): number {
  let at = bytes.length - 2;
  while (at >= 0 && !(bytes[at] === NEWLINE && bytes[at + 1] === NEWLINE)) at--;
  return at;
}

const NEWLINE = 0x0a;
const isPlain = (text: string): boolean => !CONTROL.test(text);

/** The whole of a note, or why none can be read from it. */
function readNoteText(bytes: Uint8Array | string): LogRead<string> {
  const where = { part: 'note' } as const;
  if (bytes.length > MAX_NOTE_BYTES)
    return refuse('too-large', where, { expected: `${MAX_NOTE_BYTES}`, found: `${bytes.length}` });
  const text = typeof bytes === 'string' ? bytes : fromUtf8(bytes);
  if (text === undefined || /\p{Cs}/u.test(text)) return refuse('not-utf8', where);
  const bad = CONTROL.exec(text);
  if (bad) return refuse('control-character', { ...where, line: lineOf(text, bad.index) });
  return text.endsWith('\n')
    ? read(text)
    : refuse('no-final-newline', { ...where, line: lineOf(text, text.length) });
}

/** One signature line without its newline. Refuses: bad-format, not-base64. */
export function readSignatureLine(line: string): LogRead<NoteSignature> {
  const [, name, encoded] = /^— ([^ ]+) ([^ ]+)$/u.exec(line) ?? [];
  if (name === undefined || encoded === undefined || !isKeyName(name))
    return refuse(
      'bad-format',
      { part: 'note' },
      { expected: 'form:signature-line', found: line.slice(0, 80) },
    );
  const bytes = fromBase64(encoded);
  if (!bytes) return refuse('not-base64', { part: 'note' }, { found: encoded.slice(0, 80) });
  if (bytes.length < 5)
    return refuse('bad-format', { part: 'note' }, { expected: 'form:signature', found: encoded });
  return read({ name, keyId: readKeyId(bytes), signature: bytes.slice(4) });
}

export function readKeyId(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
}

/** A signature line with its newline. A `LogFault` for a name that no key has. */
export function writeSignatureLine({ name, keyId, signature }: NoteSignature): string {
  if (!isKeyName(name)) throw new LogFault(`no key is called ${JSON.stringify(name)}`);
  const id = new Uint8Array(4);
  new DataView(id.buffer).setUint32(0, keyId);
  return `— ${name} ${toBase64(concat(id, signature))}\n`;
}

/** The note as it is sent and kept. A `LogFault` for a text that no note has. */
export function writeNote({ text, signatures }: Note): string {
  if (!text.endsWith('\n') || !isNoteText(text)) throw new LogFault('no note has this text');
  return `${text}\n${signatures.map(writeSignatureLine).join('')}`;
}

/**
 * Signs a text with every key, in the order given and one after the other: what signs may be a card, or a person.
 * A `LogFault` for a text that no note has.
 */
export async function signNote(text: string, signers: readonly NoteSigner[]): Promise<Note> {
  const signatures: NoteSignature[] = [];
  for (const { name, keyId, sign } of signers) signatures.push({ name, keyId, signature: await sign(text) });
  const note = { text, signatures };
  // whoever cannot write it should not have signed it
  writeNote(note);
  return note;
}

/**
 * The text, once it is known whose it is.
 *
 * Every signature by a known key is checked, and one that does not hold refuses the whole note: something has been altered or
 * somebody was impersonated. Signatures by unknown keys are passed over, whatever they hold.
 *
 * Refuses: what `readNote` refuses, ambiguous-key (two of the keys given have one name and id), wrong-signature,
 * no-known-signature.
 */
export async function openNote(
  bytes: Uint8Array | string | Note,
  verifiers: readonly NoteVerifier[],
): Promise<LogRead<OpenedNote>> {
  const note = typeof bytes === 'object' && 'text' in bytes ? read(bytes) : readNote(bytes);
  if (!note.ok) return note;
  const ambiguous = firstTwice(verifiers);
  if (ambiguous) return { ok: false, refusal: ambiguous };

  const { text, signatures } = note.value;
  const verified: NoteSignature[] = [];
  const unknown: NoteSignature[] = [];
  for (const signature of signatures) {
    const key = verifiers.find(({ name, keyId }) => name === signature.name && keyId === signature.keyId);
    if (!key) unknown.push(signature);
    else if (await key.verify(text, signature.signature)) verified.push(signature);
    else return refuse('wrong-signature', { part: 'note', name: key.name });
  }
  if (verified.length === 0)
    return refuse(
      'no-known-signature',
      { part: 'note' },
      {
        expected: verifiers.map(({ name }) => name).join(', '),
        found: signatures.map((s) => s.name).join(', '),
      },
    );
  return read({ text, verified, unknown });
}

function firstTwice(verifiers: readonly NoteVerifier[]): LogRefusal | undefined {
  const seen = new Set<string>();
  for (const { name, keyId } of verifiers) {
    const both = `${name} ${keyId}`;
    if (seen.has(both)) return { code: 'ambiguous-key', where: { part: 'note', name } };
    seen.add(both);
  }
  return undefined;
}

/** The bytes that a plain note signature is over. */
export function signedBytes(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? utf8(text) : text;
}
