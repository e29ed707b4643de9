/** What a file is taken for, by its first line alone. */
import { expect, test } from 'vitest';
import { kindOfBytes } from '../../src/doors/circle/handed-over.ts';
import { ACT_CONTEXT } from '../../src/terms/signed-act.ts';

const of = (text: string) => kindOfBytes(new TextEncoder().encode(text));

test.each([0, 1, 2, 3])(
  'an act in letters of two bytes is an act, wherever a letter is cut: %i',
  (before) => {
    expect(of(`${ACT_CONTEXT}\n${'x'.repeat(before)}${'я'.repeat(200)}\n`)).toBe('act');
    expect(of(`${ACT_CONTEXT}\n${'x'.repeat(before)}${'ế'.repeat(200)}\n`)).toBe('act');
  },
);

test('an answer is known by how its one line begins', () => {
  expect(of(`{"answer":"${'я'.repeat(200)}"}`)).toBe('answer');
});

test('whatever is nothing else is read as a receipt', () => {
  expect(of('')).toBe('receipt');
  expect(of('я'.repeat(300))).toBe('receipt');
});
