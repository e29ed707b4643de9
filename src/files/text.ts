/** Bytes to text: UTF-8 without guessing, without characters that nobody sees, and not endless. */
import type { Place, Read, Refusal } from '../terms/index.ts';

/** A file many times the size of any in use; what a parser makes of it still fits into memory. */
export const MAX_BYTES = 1024 * 1024;

/** From an offset in a text to its place in the file. */
export type PlaceAt = (text: string, offset: number) => Place;

/**
 * What shows one thing and holds another is not a record: control characters but tab and line end, a carriage return
 * alone, characters that take up no place (Unicode: Default_Ignorable_Code_Point), marks that turn the direction of
 * writing, line and paragraph separators, halves of characters, and the sign that stands for characters lost.
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|\p{DI}|[\p{Zl}\p{Zp}\p{Cs}\u3164\ufff9-\ufffd]|[\p{Noncharacter_Code_Point}]|\r(?!\n)/gu;

/** Scripts (ISO 15924) of which a joiner or non-joiner between two letters is a part, as in Persian, Hindi or Sinhala. */
const JOINED = 'Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt'
  .split(' ')
  .map((script) => {
    const letter = `(?:(?=\\p{scx=${script}})[\\p{L}\\p{M}])`;
    return new RegExp(`${letter}[\u200c\u200d]${letter}`, 'u');
  });

/** @param max bytes that are read at most */
export function readText(
  bytes: Uint8Array | string,
  file: string,
  placeAt: PlaceAt,
  max = MAX_BYTES,
): Read<string> {
  const refused = (refusal: Refusal) => ({ ok: false, refusals: [refusal] }) as const;
  if (bytes.length > max) return refused(tooLarge(file, bytes.length, max));
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

export function tooLarge(file: string, bytes: number, max = MAX_BYTES): Refusal {
  return { code: 'too-large', where: { file }, found: `${bytes}`, expected: `${max}` };
}

/** The first character of a text that nobody sees. */
export function unseenIn(text: string, placeAt: (offset: number) => Place): Refusal | undefined {
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (isJoiner(text, index)) continue;
    return {
      code: 'bad-format',
      where: placeAt(index),
      found: codePoint(character),
      expected: 'form:plain-text',
    };
  }
  return undefined;
}

/** A joiner or non-joiner where it is part of the writing: between two letters of a script that has them. */
function isJoiner(text: string, index: number): boolean {
  const around = text.slice(Math.max(0, index - 1), index + 2);
  return JOINED.some((joined) => joined.test(around));
}

/** `U+200B`: what cannot be seen is named. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
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
