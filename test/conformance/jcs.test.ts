/** The six values of cyberphone/json-canonicalization, by whose author RFC 8785 is. */
import { expect, test } from 'vitest';
import { toHex } from '../../src/log/index.ts';
import { canonicalise, type Json } from '../../src/terms/canonical.ts';
import { bytesOf, filesUnder, jsonOf, withVectors } from './vectors.ts';

withVectors('jcs/testdata', () => {
  test('all six values have the spelling that was published, byte for byte', () => {
    const files = filesUnder('jcs', 'testdata', 'input');
    expect(files.length).toBe(6);
    for (const file of files) {
      const written = canonicalise(jsonOf<Json>('jcs', 'testdata', 'input', file));
      const bytes = new TextEncoder().encode(written.ok ? written.value : '');
      expect([file, toHex(bytes)]).toEqual([file, toHex(bytesOf('jcs', 'testdata', 'output', file))]);
      const published = new TextDecoder().decode(
        bytesOf('jcs', 'testdata', 'outhex', file.replace('.json', '.txt')),
      );
      expect([file, toHex(bytes)]).toEqual([file, published.replace(/\s/g, '')]);
    }
  });
});
