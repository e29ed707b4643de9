/** Which characters a text may hold: what can be seen, and the joiners of scripts that are written with them. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/files/text.ts';

const place = (_: string, offset: number) => ({ file: 'f', column: offset + 1 });
const read = (text: string) => readText(text, 'f', place);

/** From the first to the last, both refused. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffd],
  [0xfffe, 0xffff],
  [0xe0000, 0xe0fff],
];

test.each(RANGES)(
  'between Latin letters every character from %i to %i is refused by its number',
  (from, to) => {
    for (let code = from; code <= to; code++) {
      const found = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      const where = { file: 'f', column: 2 };
      expect(read(`a${String.fromCodePoint(code)}b`)).toEqual({
        ok: false,
        refusals: [{ code: 'bad-format', where, found, expected: 'form:plain-text' }],
      });
    }
  },
);

describe('a joiner', () => {
  test.each([
    ['Persian', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['Hindi, after a mark', '\u0915\u094d\u200d\u0937'],
    ['Sinhala', '\u0dc1\u0dca\u200d\u0dbb\u0dd3'],
    ['Malayalam', '\u0d28\u0d4d\u200d\u0d28'],
    ['Bengali', '\u09b0\u200d\u09cd\u09af'],
  ])('is read where it belongs to the writing: %s', (_, text) => {
    expect(read(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['between letters of another script', 'al\u200cpha'],
    ['between letters of two scripts', '\u0645\u200calpha'],
    ['between letters of two scripts that both have it', '\u0645\u200c\u0915'],
    ['at the end', '\u0645\u200c'],
    ['at the beginning', '\u200c\u0645'],
    ['after another', '\u0645\u200c\u200c\u0645'],
    ['between signs', '\u{1f469}\u200d\u{1f33e}'],
    ['beside a stop', '\u0645\u200c\u060c'],
  ])('is refused %s', (_, text) => {
    expect(read(text)).toMatchObject({
      ok: false,
      refusals: [
        {
          found: /200d/.test(JSON.stringify([...text].map((c) => c.codePointAt(0)?.toString(16))))
            ? 'U+200D'
            : 'U+200C',
        },
      ],
    });
  });

  test('that is read does not hide a later one that is not', () => {
    expect(read('\u0645\u200c\u0645 a\u200cb')).toMatchObject({ refusals: [{ where: { column: 6 } }] });
  });
});

test.each([
  ['accents, also as marks of their own', 'Vi\u1ec7t Nam, co\u0302te'],
  [
    'Cyrillic, Greek, Arabic, Hebrew, Thai',
    '\u0411\u0435\u043b \u0395\u03bb \u0639\u0631 \u05e2\u05d1 \u0e44\u0e17',
  ],
  ['signs beyond the first sixty-five thousand', '\u{1f5fa} \u{20000}'],
  ['dashes, marks of quotation, spaces that do not break', '\u2013 \u2014 \u201ca\u201d \u00a0 \u2026'],
  ['tabs and line ends of both kinds', 'a\tb\nc\r\nd'],
])('read are %s', (_, text) => {
  expect(read(text)).toEqual({ ok: true, value: text });
});
