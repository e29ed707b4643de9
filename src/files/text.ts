/** Bytes to text: UTF-8 without guessing, without characters that nobody sees, and not endless. */
import type { Place, Read, Refusal } from '../terms/index.ts';
import { visible } from './refusals.ts';

/** A file many times the size of any in use; what a parser makes of it still fits into memory. */
const MAX_BYTES = 1024 * 1024;

/** From an offset in a text to its place in the file. */
export type PlaceAt = (text: string, offset: number) => Place;

/**
 * Control characters but tab and line end, a carriage return alone, marks that turn the direction of writing, and the
 * sign that stands for characters lost: what shows one thing and holds another is not a record.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]|\r(?!\n)/;

export function readText(bytes: Uint8Array | string, file: string, placeAt: PlaceAt): Read<string> {
  const refused = (refusal: Refusal) => ({ ok: false, refusals: [refusal] }) as const;
  if (bytes.length > MAX_BYTES) {
    const [found, expected] = [`${bytes.length}`, `${MAX_BYTES}`];
    return refused({ code: 'too-large', where: { file }, found, expected });
  }
  // A byte order mark says nothing that is not known; columns count from what follows it.
  const text = typeof bytes === 'string' ? bytes.replace(/^\ufeff/, '') : new TextDecoder().decode(bytes);
  if (typeof bytes !== 'string') {
    const bad = firstBadByte(bytes, text);
    if (bad) {
      const found = `0x${bad.byte.toString(16)}`;
      return refused({ code: 'not-utf8', where: placeAt(text, bad.offset), found });
    }
  }
  const unseen = unseenIn(text, (offset) => placeAt(text, offset));
  return unseen ? refused(unseen) : { ok: true, value: text };
}

/** The first character of a text that nobody sees. */
export function unseenIn(text: string, placeAt: (offset: number) => Place): Refusal | undefined {
  const unseen = UNSEEN.exec(text);
  if (!unseen) return undefined;
  const where = placeAt(unseen.index);
  return { code: 'bad-format', where, found: visible(unseen[0]), expected: 'form:plain-text' };
}

/** Where decoding put its replacement for something that is not the replacement character itself. */
function firstBadByte(
  bytes: Uint8Array,
  text: string,
): { readonly offset: number; readonly byte: number } | undefined {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let [at, from] = [hasMark ? 3 : 0, 0];
  for (let offset = text.indexOf('\ufffd'); offset >= 0; offset = text.indexOf('\ufffd', offset + 1)) {
    at += new TextEncoder().encode(text.slice(from, offset)).length;
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd)
      return { offset, byte: bytes[at] as number };
    [at, from] = [at + 3, offset + 1];
  }
  return undefined;
}
