/**
 * Standard base64 and hexadecimal, one spelling for each sequence of bytes.
 *
 * Source: RFC 4648 §4 (base64 with padding) and §3.5 (unused bits are zero), §8 (hexadecimal; here in small letters). Another
 * spelling of the same bytes is refused: whoever could respell a signature could give the same act several sets of bytes.
 * Cost: linear. Never fails: what is not the one spelling decodes to nothing.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Six bits for each letter of the alphabet; for any other code below 256 a number that has more. */
const VALUE = new Uint8Array(256).fill(64);
for (let i = 0; i < ALPHABET.length; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

/** every pair of letters, by its twelve bits */
const PAIRS = Array.from({ length: 4096 }, (_, i) => ALPHABET.charAt(i >> 6) + ALPHABET.charAt(i & 63));

export function toBase64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let text = '';
  for (let i = 0; i < whole; i += 3) {
    const word = ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number);
    text += (PAIRS[word >> 12] as string) + (PAIRS[word & 4095] as string);
  }
  if (whole === bytes.length) return text;
  const word = ((bytes[whole] as number) << 16) | ((bytes[whole + 1] ?? 0) << 8);
  text += PAIRS[word >> 12] as string;
  return text + (whole + 2 === bytes.length ? `${ALPHABET.charAt((word >> 6) & 63)}=` : '==');
}

/** @returns nothing where the text is not the one spelling of some bytes */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const whole = padding > 0 ? text.length - 4 : text.length;
  let at = 0;
  // of all letters together: more than six bits as soon as one is none of the alphabet
  let any = 0;
  for (let i = 0; i < whole; i += 4) {
    const a = sextet(text, i);
    const b = sextet(text, i + 1);
    const c = sextet(text, i + 2);
    const d = sextet(text, i + 3);
    any |= a | b | c | d;
    bytes[at++] = (a << 2) | (b >> 4);
    bytes[at++] = (b << 4) | (c >> 2);
    bytes[at++] = (c << 6) | d;
  }
  if (padding > 0) {
    const a = sextet(text, whole);
    const b = sextet(text, whole + 1);
    const c = padding === 1 ? sextet(text, whole + 2) : 0;
    any |= a | b | c;
    // the bits under the padding spell nothing and have to be zero
    if (((padding === 1 ? c << 6 : b << 4) & 0xff) !== 0) return undefined;
    bytes[at++] = (a << 2) | (b >> 4);
    if (padding === 1) bytes[at] = (b << 4) | (c >> 2);
  }
  return any < 64 ? bytes : undefined;
}

/** What a letter stands for; no six bits where it is none of the alphabet. */
function sextet(text: string, at: number): number {
  return VALUE[text.charCodeAt(at)] ?? 64;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) text += HEX[bytes[i] as number];
  return text;
}

/** @returns nothing for an odd number of digits, for capital letters and for anything else */
export function fromHex(text: string): Uint8Array | undefined {
  if (!/^(?:[0-9a-f]{2})*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  // '0' is 48, 'a' is 97
  const digit = (at: number) => text.charCodeAt(at) - (text.charCodeAt(at) < 97 ? 48 : 87);
  for (let i = 0; i < bytes.length; i++) bytes[i] = (digit(2 * i) << 4) | digit(2 * i + 1);
  return bytes;
}
