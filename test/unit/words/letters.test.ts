/** The fonts that the pages bring along have every letter that the program itself writes, upright and italic. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OFFICE } from '../../../src/words/office.ts';
import { SPOKEN } from '../../../src/words/speaker.ts';
import { ROOT } from '../../support/generated.ts';

/** The letters of messages, whole or in their source: what is put in comes from the record. */
function written(of: unknown): string {
  if (typeof of === 'string') return of;
  if (typeof of === 'function') return of.toString();
  return typeof of === 'object' && of !== null ? Object.values(of).map(written).join('') : '';
}

const faces = [
  ...readFileSync(join(ROOT, 'assets/style/fonts.css'), 'utf8').matchAll(
    /font-family: "(\w+)";\s+font-style: (\w+);[\s\S]*?unicode-range:([^;]*);/g,
  ),
].map(([, family = '', style = '', ranges = '']) => ({
  face: `${family}, ${style}`,
  ranges: ranges.split(',').map((r) => {
    const [from = '', to = from] = r.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  }),
}));

describe.each([...new Set(faces.map((f) => f.face))])('%s', (face) => {
  const ranges = faces.filter((f) => f.face === face).flatMap((f) => f.ranges);

  test.each(['en', 'id', 'vi', 'ru'] as const)('has the letters of %s', (language) => {
    const letters = new Set(
      (written(SPOKEN[language]) + written(OFFICE[language])).match(/[\p{L}\p{M}]/gu) ?? [],
    );
    const missing = [...letters].filter((letter) => {
      const code = letter.codePointAt(0) as number;
      return !ranges.some(([from, to]) => from <= code && code <= to);
    });
    expect(missing).toEqual([]);
  });
});

test('there are four faces: two families, upright and italic', () => {
  expect(new Set(faces.map((f) => f.face)).size).toBe(4);
});
