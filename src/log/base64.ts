/**
 * Standard base64 and hexadecimal, one spelling for each sequence of bytes.
 *
 * Source: RFC 4648 §4 (base64 with padding) and §3.5 (unused bits are zero), §8 (hexadecimal; here in small letters). Another
 * spelling of the same bytes is refused: whoever could respell a signature could give the same act several sets of bytes.
 * Cost: linear. Never fails: what is not the one spelling decodes to nothing.
 */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const FORM = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const VALUE = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUE[ALPHABET.charCodeAt(i)] = i;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word =
      ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (left > 2 ? (bytes[i + 2] as number) : 0);
    text += ALPHABET.charAt(word >> 18) + ALPHABET.charAt((word >> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((word >> 6) & 63) : '=';
    text += left > 2 ? ALPHABET.charAt(word & 63) : '=';
  }
  return text;
}

/** @returns nothing where the text is not the one spelling of some bytes */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!FORM.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const sextet = (at: number) => VALUE[text.charCodeAt(at)] as number;
  const whole = padding > 0 ? text.length - 4 : text.length;
  let at = 0;
  for (let i = 0; i < whole; i += 4) {
    const word = (sextet(i) << 18) | (sextet(i + 1) << 12) | (sextet(i + 2) << 6) | sextet(i + 3);
    bytes[at++] = word >> 16;
    bytes[at++] = word >> 8;
    bytes[at++] = word;
  }
  if (padding === 0) return bytes;
  const word =
    (sextet(whole) << 18) | (sextet(whole + 1) << 12) | (padding === 1 ? sextet(whole + 2) << 6 : 0);
  // the bits under the padding spell nothing and have to be zero
  if ((word & (padding === 2 ? 0xffff : 0xff)) !== 0) return undefined;
  bytes[at++] = word >> 16;
  if (padding === 1) bytes[at] = word >> 8;
  return bytes;
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
  return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
  );
}
