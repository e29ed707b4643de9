import { expect, test } from 'vitest';
import { fromBase64, fromHex, toBase64, toHex, utf8 } from '../../../src/log/index.ts';

test('the examples of RFC 4648 §10 are written and read', () => {
  const examples = {
    '': '',
    f: 'Zg==',
    fo: 'Zm8=',
    foo: 'Zm9v',
    foob: 'Zm9vYg==',
    fooba: 'Zm9vYmE=',
    foobar: 'Zm9vYmFy',
  };
  for (const [text, base64] of Object.entries(examples)) {
    expect(toBase64(utf8(text))).toBe(base64);
    expect(fromBase64(base64)).toEqual(utf8(text));
  }
});

test.each([
  ['without padding', 'Zg'],
  ['with too little padding', 'Zg='],
  ['with too much padding', 'Zm9v===='],
  ['with padding inside', 'Zg==Zg=='],
  ['with bits below two signs of padding', 'Zh=='],
  ['with bits below one sign of padding', 'Zm9='],
  ['with a space', 'Zm 9v'],
  ['with a line end', 'Zm9v\n'],
  ['in the alphabet for addresses', 'Zm-_'],
  ['with a letter of no alphabet', 'Zmé='],
])('bytes spelled %s are refused', (_, text) => {
  expect(fromBase64(text)).toBeUndefined();
});

test('hexadecimal is in small letters and in pairs', () => {
  expect(toHex(Uint8Array.of(0, 15, 255))).toBe('000fff');
  expect(fromHex('000fff')).toEqual(Uint8Array.of(0, 15, 255));
  for (const text of ['0', '0F', '0x', ' 00', 'zz']) expect([text, fromHex(text)]).toEqual([text, undefined]);
});
