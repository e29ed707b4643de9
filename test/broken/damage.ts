/** What happens to files on their way: each turns the bytes of a sound file into those of a broken one. */
export type Damage = (bytes: Uint8Array) => Uint8Array;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const half = (bytes: Uint8Array): number => Math.floor(bytes.length / 2);
/** put in the middle of the first line's text, where any reader meets it */
const within = (bytes: Uint8Array, put: readonly number[]): Uint8Array =>
  joined(bytes.subarray(0, 2), Uint8Array.from(put), bytes.subarray(2));

export const EMPTY: Damage = () => new Uint8Array();
export const HALF: Damage = (bytes) => bytes.subarray(0, half(bytes));
export const utf16 =
  (little: boolean, mark: boolean): Damage =>
  (bytes) => {
    const text = (mark ? '\ufeff' : '') + new TextDecoder().decode(bytes);
    return Uint8Array.from(
      [...text].flatMap((c) =>
        little
          ? [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]
          : [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255],
      ),
    );
  };

/** In a text of UTF-8 that is kept to the letter, each of these is wrong wherever it stands. */
export const IN_TEXT: readonly (readonly [string, Damage])[] = [
  ['with a byte of Latin-1', (b) => within(b, [0xe9])],
  ['with a letter that is cut in two', (b) => within(b, [0xe2, 0x82])],
  ['with a letter written in more bytes than it takes', (b) => within(b, [0xc0, 0x80])],
  ['with half of a surrogate pair', (b) => within(b, [0xed, 0xa0, 0x80])],
  ['with a NUL byte', (b) => within(b, [0])],
  ['with an escape character', (b) => within(b, [0x1b])],
  ['with a byte order mark in the middle', (b) => within(b, [0xef, 0xbb, 0xbf])],
  ['with a mark that turns the direction of writing', (b) => within(b, [0xe2, 0x80, 0xae])],
  ['with a space that nobody sees', (b) => within(b, [0xe2, 0x80, 0x8b])],
  ['in UTF-16 without a byte order mark', utf16(true, false)],
  ['in UTF-16 of the other order without a byte order mark', utf16(false, false)],
  ['packed with gzip', (b) => joined(Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), b)],
  ['of a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
];

export const BIG: Damage = () => utf8('a'.repeat(1_100_000));
export const DEEP: Damage = () => utf8('['.repeat(100_000));
