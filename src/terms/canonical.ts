/**
 * One spelling for a JSON value, so that what was signed can be compared byte by byte.
 *
 * Source: RFC 8785 (JCS) for the spelling, RFC 7493 (I-JSON) for what may be said. `canonicalise` writes any I-JSON value;
 * `readCanonical` and `writeCanonical` keep to the profile of acts, which is narrower:
 *
 * - numbers are whole and within ±(2^53 − 1); amounts are strings, since a float is not the number that was agreed on
 * - keys are printable ASCII, and none is `__proto__`
 * - 32 levels, 60 KiB
 *
 * Reading is: parse, write again, and it has to be the same bytes. That refuses in one rule what parsers differ on: repeated
 * keys, other orders, spaces, other escapes, 1.0 and 1e0. Bytes that show by themselves that they would be written the same
 * (`canonical-bytes.ts`) need not be written again: that is nearly every text that is sent, in a tenth of the time.
 */
import { isSurelyCanonical } from './canonical-bytes.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const MAX_CANONICAL_BYTES = 60 * 1024;
export const MAX_CANONICAL_DEPTH = 32;

export type CanonicalCode =
  | 'too-large'
  | 'not-utf8'
  | 'json-syntax'
  | 'too-deep'
  | 'not-whole'
  | 'out-of-range'
  | 'half-character'
  | 'bad-key'
  | 'not-json'
  | 'not-canonical';

export interface CanonicalRefusal {
  readonly code: CanonicalCode;
  /** path to the value, `$.refs[2]`, or the byte at which the text is another than the canonical one */
  readonly where: { readonly key?: string; readonly byte?: number };
  readonly expected?: string;
  readonly found?: string;
}

export type CanonicalRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: CanonicalRefusal };

/** How a value is refused on the way: thrown within this file only. */
class Refused extends Error {
  readonly refusal: CanonicalRefusal;
  constructor(refusal: CanonicalRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** What is checked of every value while it is written: its path is made only when it is refused. */
interface Profile {
  readonly number: (value: number, path: () => string) => void;
  readonly key: (key: string, path: () => string) => void;
  readonly depth: number;
}

/** Any I-JSON number, and keys of any text; as deep as the engine can go. */
const PLAIN: Profile = {
  number: (value, path) => {
    if (!Number.isFinite(value)) refuse('not-json', path, 'form:json-number', `${value}`);
  },
  key: () => {},
  depth: Number.POSITIVE_INFINITY,
};

const isActKey = (key: string): boolean => /^[\x20-\x7e]+$/.test(key) && key !== '__proto__';

const ACT: Profile = {
  number: (value, path) => {
    if (!Number.isInteger(value)) refuse('not-whole', path, 'form:whole-number', `${value}`);
    if (!Number.isSafeInteger(value)) refuse('out-of-range', path, '±9007199254740991', `${value}`);
    if (Object.is(value, -0)) refuse('not-canonical', path, '0', '-0');
  },
  key: (key, path) => {
    if (!isActKey(key)) refuse('bad-key', path, 'form:ascii-key', key);
  },
  depth: MAX_CANONICAL_DEPTH,
};

function refuse(code: CanonicalCode, path: () => string, expected: string, found: string): never {
  throw new Refused({ code, where: { key: path() }, expected, found: found.slice(0, 80) });
}

/**
 * Keys in the order of their UTF-16 code units (RFC 8785 §3.2.3), no spaces; numbers and strings as ECMAScript writes them
 * (§3.2.2), which is where the rules of JCS come from.
 */
function write(value: unknown, profile: Profile, depth: number, path: () => string): string {
  switch (typeof value) {
    case 'boolean':
      return `${value}`;
    case 'number':
      profile.number(value, path);
      return JSON.stringify(value);
    case 'string':
      return writeString(value, path);
    case 'object':
      break;
    default:
      return refuse('not-json', path, 'form:json', typeof value);
  }
  if (value === null) return 'null';
  if (depth >= profile.depth) refuse('too-deep', path, `${profile.depth}`, `${depth + 1}`);
  if (Array.isArray(value)) {
    const items = Array.from(value, (item, i) => write(item, profile, depth + 1, () => `${path()}[${i}]`));
    return `[${items.join(',')}]`;
  }
  const entries = Object.keys(value).sort();
  const members = entries.map((key) => {
    const here = () => `${path()}.${key}`;
    profile.key(key, here);
    const member = write((value as Readonly<Record<string, unknown>>)[key], profile, depth + 1, here);
    return `${writeString(key, here)}:${member}`;
  });
  return `{${members.join(',')}}`;
}

function writeString(text: string, path: () => string): string {
  // half of a pair of surrogates is no character, and has no UTF-8
  if (/\p{Cs}/u.test(text)) refuse('half-character', path, 'form:well-formed', JSON.stringify(text));
  return JSON.stringify(text);
}

function caught<T>(make: () => T): CanonicalRead<T> {
  try {
    return { ok: true, value: make() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

const root = () => '$';
const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Any I-JSON value in its one spelling (RFC 8785).
 * Refuses: half-character, not-json (a number that is none, a value that JSON has not).
 */
export function canonicalise(value: Json): CanonicalRead<string> {
  return caught(() => write(value, PLAIN, 0, root));
}

/**
 * A value within the profile of acts, as the bytes that are signed.
 * Refuses: not-whole, out-of-range, not-canonical (−0), half-character, bad-key, too-deep, too-large, not-json.
 */
export function writeCanonical(value: Json): CanonicalRead<Uint8Array> {
  const text = caught(() => write(value, ACT, 0, root));
  if (!text.ok) return text;
  const bytes = encoder.encode(text.value);
  return bytes.length > MAX_CANONICAL_BYTES ? tooLarge(bytes) : { ok: true, value: bytes };
}

/**
 * A value within the profile of acts, if these bytes are its one spelling. Linear; what it costs most is JSON.parse.
 *
 * Objects of the answer have only their own keys to be trusted: `Object.keys`, never `in`.
 * Refuses: too-large, not-utf8, json-syntax, what `writeCanonical` refuses, and not-canonical with the first byte that differs.
 */
export function readCanonical(bytes: Uint8Array): CanonicalRead<Json> {
  if (bytes.length > MAX_CANONICAL_BYTES) return tooLarge(bytes);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { ok: false, refusal: { code: 'not-utf8', where: {} } };
  }
  return readCanonicalText(text, bytes);
}

/**
 * The same of a text, as its UTF-8 would be read.
 * @param bytes its UTF-8, where it was read from there
 */
export function readCanonicalText(
  text: string,
  bytes: Uint8Array = encoder.encode(text),
): CanonicalRead<Json> {
  if (bytes.length > MAX_CANONICAL_BYTES) return tooLarge(bytes);
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    // what a parser says of it differs from one to the next, and in which language
    return { ok: false, refusal: { code: 'json-syntax', where: {} } };
  }
  // half of a pair of surrogates has no UTF-8: then the bytes are those of another text
  if (isSurelyCanonical(bytes, MAX_CANONICAL_DEPTH) && !/\p{Cs}/u.test(text)) return { ok: true, value };
  const canonical = writeCanonical(value);
  if (!canonical.ok) return canonical;
  const byte = firstDifference(bytes, canonical.value);
  if (byte === undefined) return { ok: true, value };
  const [expected, found] = [canonical.value, bytes].map((b) =>
    new TextDecoder().decode(b.subarray(byte, byte + 20)),
  ) as [string, string];
  return { ok: false, refusal: { code: 'not-canonical', where: { byte }, expected, found } };
}

function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (a[i] !== b[i]) return i;
  return undefined;
}

function tooLarge(bytes: Uint8Array): CanonicalRead<never> {
  const [expected, found] = [`${MAX_CANONICAL_BYTES}`, `${bytes.length}`];
  return { ok: false, refusal: { code: 'too-large', where: {}, expected, found } };
}
