/**
 * Whether bytes are a value of acts in its one spelling, told from the bytes alone: one pass, and nothing is built.
 *
 * Source: RFC 8785 §3.2, and the narrower profile of `canonical.ts`, whose `writeCanonical` is the measure: what is said here to be
 * canonical it would write with these same bytes. It need not hold the other way round, so whoever is told no asks there, and learns why.
 * Not decided here: whether the bytes are UTF-8, and too many; escapes in keys, and whole numbers of sixteen digits, are left to the other.
 */
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d];
/** Every number of so many digits can be counted exactly. */
const DIGITS = 15;

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const WORDS = ['true', 'false', 'null'].map(ascii);
const PROTO = ascii('__proto__');
/** What stands behind a backslash where one letter is enough, and the control characters that these are for. */
const SHORT = new Set(ascii('"\\bfnrt'));
const HAVE_SHORT = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);

/** @param bytes well-formed UTF-8 @param depth levels that are allowed */
export function isSurelyCanonical(bytes: Uint8Array, depth: number): boolean {
  return valueEnd(bytes, 0, depth) === bytes.length;
}

/** Where the value ends that begins there; −1 where it may be no canonical one. So all of these functions. */
function valueEnd(bytes: Uint8Array, at: number, levels: number): number {
  switch (bytes[at]) {
    case QUOTE:
      return stringEnd(bytes, at);
    case OPEN:
      return levels > 0 ? objectEnd(bytes, at, levels - 1) : -1;
    case OPEN_LIST:
      return levels > 0 ? listEnd(bytes, at, levels - 1) : -1;
    case MINUS:
      // there is no −0
      return bytes[at + 1] === ZERO ? -1 : numberEnd(bytes, at + 1);
    default:
      return isDigit(bytes[at]) ? numberEnd(bytes, at) : wordEnd(bytes, at);
  }
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

function numberEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] === ZERO) return at + 1;
  let end = at;
  while (isDigit(bytes[end])) end++;
  return end > at && end - at <= DIGITS ? end : -1;
}

function wordEnd(bytes: Uint8Array, at: number): number {
  const word = WORDS.find((letters) => letters.every((letter, i) => bytes[at + i] === letter));
  return word ? at + word.length : -1;
}

function stringEnd(bytes: Uint8Array, at: number): number {
  for (let i = at + 1; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === QUOTE) return i + 1;
    if (byte < 0x20) return -1;
    if (byte !== BACKSLASH) continue;
    const escaped = escapeEnd(bytes, i + 1);
    if (escaped < 0) return -1;
    i = escaped - 1;
  }
  return -1;
}

/** Only what has to be escaped may be: by one letter where there is one for it, else as \u00 and two digits in small letters. */
function escapeEnd(bytes: Uint8Array, at: number): number {
  if (SHORT.has(bytes[at] as number)) return at + 1;
  const text = String.fromCharCode(...bytes.subarray(at, at + 5));
  if (!/^u00[01][0-9a-f]$/.test(text)) return -1;
  return HAVE_SHORT.has(Number.parseInt(text.slice(1), 16)) ? -1 : at + 5;
}

function listEnd(bytes: Uint8Array, at: number, levels: number): number {
  if (bytes[at + 1] === CLOSE_LIST) return at + 2;
  for (let end = at; ; ) {
    end = valueEnd(bytes, end + 1, levels);
    if (end < 0) return -1;
    if (bytes[end] === CLOSE_LIST) return end + 1;
    if (bytes[end] !== COMMA) return -1;
  }
}

function objectEnd(bytes: Uint8Array, at: number, levels: number): number {
  if (bytes[at + 1] === CLOSE) return at + 2;
  let before = -1;
  for (let end = at; ; ) {
    const key = end + 1;
    const colon = keyEnd(bytes, key);
    if (colon < 0 || bytes[colon] !== COLON || !(before < 0 || isBefore(bytes, before, key))) return -1;
    before = key;
    end = valueEnd(bytes, colon + 1, levels);
    if (end < 0) return -1;
    if (bytes[end] === CLOSE) return end + 1;
    if (bytes[end] !== COMMA) return -1;
  }
}

/** A key of printable ASCII in quotation marks, of one letter at least, and not the one that objects of the language have. */
function keyEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== QUOTE) return -1;
  let end = at + 1;
  for (let byte = bytes[end]; byte !== QUOTE; byte = bytes[++end])
    if (byte === undefined || byte < 0x20 || byte > 0x7e || byte === BACKSLASH) return -1;
  const isProto = end - at - 1 === PROTO.length && PROTO.every((letter, i) => bytes[at + 1 + i] === letter);
  return end === at + 1 || isProto ? -1 : end + 1;
}

/** Whether of two keys, each from its quotation mark, the first stands before the second: no key is before itself. */
function isBefore(bytes: Uint8Array, first: number, second: number): boolean {
  let i = 1;
  while (bytes[first + i] === bytes[second + i] && bytes[first + i] !== QUOTE) i++;
  const [a, b] = [bytes[first + i], bytes[second + i]] as [number, number];
  // a key that ends is before one that goes on, whatever with: the mark is not one of its letters
  return b !== QUOTE && (a === QUOTE || a < b);
}
