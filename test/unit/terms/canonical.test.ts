import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonicalise,
  type Json,
  MAX_CANONICAL_BYTES,
  MAX_CANONICAL_DEPTH,
  readCanonical,
  writeCanonical,
} from '../../../src/terms/canonical.ts';
import { runs } from '../../support/runs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readCanonical(bytes(text));

test('an act in its one spelling is read', () => {
  expect(read('{"circle":"c","refs":["a","b"],"seq":7,"v":null}')).toEqual({
    ok: true,
    value: { circle: 'c', refs: ['a', 'b'], seq: 7, v: null },
  });
});

test.each([
  ['two keys of one name', '{"a":1,"a":2}', 'not-canonical'],
  ['keys in another order', '{"b":1,"a":2}', 'not-canonical'],
  ['a space', '{"a": 1}', 'not-canonical'],
  ['a line end', '{"a":1}\n', 'not-canonical'],
  ['an escape that is not needed', '"\\u0061"', 'not-canonical'],
  ['an escaped slash', '"\\/"', 'not-canonical'],
  ['an escape in capital letters', '"\\u000F"', 'not-canonical'],
  ['a whole number with a point', '1.0', 'not-canonical'],
  ['a whole number with an exponent', '1e0', 'not-canonical'],
  ['minus zero', '-0', 'not-canonical'],
  ['a fraction', '0.1', 'not-whole'],
  ['a number that would be rounded', '9007199254740993', 'out-of-range'],
  ['a number past all numbers', '1e999', 'not-whole'],
  ['half of a character', '"\\ud800"', 'half-character'],
  ['half of a character in a key', '{"\\ud800":1}', 'bad-key'],
  ['a key that is not ASCII', '{"é":1}', 'bad-key'],
  ['a key without letters', '{"":1}', 'bad-key'],
  ['a key that objects have of their own', '{"__proto__":{"admin":true}}', 'bad-key'],
  ['nothing', '', 'json-syntax'],
  ['a byte order mark', '\ufeff1', 'json-syntax'],
  ['two values', '1 2', 'json-syntax'],
  ['a comment', '1//', 'json-syntax'],
  ['a comma at the end', '[1,]', 'json-syntax'],
  ['no number', 'NaN', 'json-syntax'],
])('a text with %s is refused', (_, text, code) => {
  expect(read(text)).toMatchObject({ ok: false, refusal: { code } });
});

test('a refusal says where: by path what is wrong with a value, by byte what is wrong with its spelling', () => {
  expect(read('{"a":[1,{"b":0.5}]}')).toEqual({
    ok: false,
    refusal: { code: 'not-whole', where: { key: '$.a[1].b' }, expected: 'form:whole-number', found: '0.5' },
  });
  expect(read('{"a":1,"b": 2}')).toEqual({
    ok: false,
    refusal: { code: 'not-canonical', where: { byte: 11 }, expected: '2}', found: ' 2}' },
  });
});

test('thirty-two levels are read, one more is not', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(read(nested(MAX_CANONICAL_DEPTH)).ok).toBe(true);
  expect(read(nested(MAX_CANONICAL_DEPTH + 1))).toMatchObject({
    refusal: { code: 'too-deep', expected: '32' },
  });
  expect(read(nested(30_000))).toMatchObject({ refusal: { code: 'too-deep' } });
});

test('sixty kibibytes are read and written, one byte more is not', () => {
  const text = (length: number) => `"${'x'.repeat(length - 2)}"`;
  expect(read(text(MAX_CANONICAL_BYTES)).ok).toBe(true);
  const tooLarge = { ok: false, refusal: { code: 'too-large', expected: '61440', found: '61441' } };
  expect(read(text(MAX_CANONICAL_BYTES + 1))).toMatchObject(tooLarge);
  expect(writeCanonical('x'.repeat(MAX_CANONICAL_BYTES - 1))).toMatchObject(tooLarge);
  // bytes, not letters
  expect(writeCanonical('ệ'.repeat(MAX_CANONICAL_BYTES / 2)).ok).toBe(false);
});

test('bytes that are not UTF-8 are refused', () => {
  expect(readCanonical(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({ refusal: { code: 'not-utf8' } });
  // a half in UTF-8, which UTF-8 has not
  expect(readCanonical(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22))).toMatchObject({
    refusal: { code: 'not-utf8' },
  });
});

test('keys are sorted by their code units, numbers written as ECMAScript writes them', () => {
  const value = { '\ufb33': 1, '\u{1f600}': 2, ö: 3, '1': 4, '10': 5, '2': 6, '\r': 7 };
  expect(canonicalise(value)).toEqual({
    ok: true,
    value: '{"\\r":7,"1":4,"10":5,"2":6,"ö":3,"\u{1f600}":2,"\ufb33":1}',
  });
  expect(canonicalise([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0, 1e21, 5e-324])).toEqual({
    ok: true,
    value: '[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21,5e-324]',
  });
});

test('what JSON has not is not written', () => {
  for (const value of [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    undefined,
    1n,
    () => 1,
    { a: undefined },
  ] as Json[])
    expect(canonicalise(value)).toMatchObject({ ok: false, refusal: { code: 'not-json' } });
  expect(canonicalise('\udc00')).toMatchObject({ refusal: { code: 'half-character' } });
  expect(writeCanonical(-0)).toMatchObject({ refusal: { code: 'not-canonical' } });
  expect(writeCanonical(1.5)).toMatchObject({ refusal: { code: 'not-whole' } });
});

test('what an act says fits on one line of a note', () => {
  const written = writeCanonical({ text: 'a\nb\r\tc\u0000\u001f' });
  expect(written.ok && new TextDecoder().decode(written.value)).toBe('{"text":"a\\nb\\r\\tc\\u0000\\u001f"}');
});

test('a text is read if and only if it is what would be written of its value', () => {
  const key = fc.constantFrom('a', 'b', 'ab', '1', '10', '9', 'Z', '', 'é', '__proto__');
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Json>(
        null,
        true,
        0,
        -1,
        1.5,
        2 ** 53,
        'x',
        'é',
        '"',
        '\\ud',
        '\ud800',
        '\ud83d\ude00',
        '\u0007',
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(value, fc.boolean(), (made, isSorted) => {
      const json = made as Json;
      const sorted = canonicalise(json);
      const text = isSorted && sorted.ok ? sorted.value : JSON.stringify(json);
      const parsed = JSON.parse(text) as Json;
      const written = writeCanonical(parsed);
      const result = read(text);
      const isSame = written.ok && new TextDecoder().decode(written.value) === text;
      expect(result.ok).toBe(isSame);
      if (result.ok) expect(result.value).toEqual(parsed);
    }),
    runs(500),
  );
});
