/** Which of several things that weigh differently would together be enough. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enough } from '../../src/reason/kernel/enough.ts';

describe('what would be enough', () => {
  test('is one that is heavy enough, by itself', () => {
    expect(enough([36, 17, 2, 0], 10, 12)).toEqual([[0], [1]]);
  });

  test('is several that together are', () => {
    expect(enough([3, 3, 2], 5, 12)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });

  test('is nothing where all together fall short', () => {
    expect(enough([1, 1], 3, 12)).toEqual([]);
  });

  test('is not listed where there are too many ways', () => {
    expect(enough(Array(30).fill(1), 15, 12)).toBeUndefined();
  });

  test('is listed where there are just as many ways as may be', () => {
    expect(enough([1, 1, 1], 1, 3)).toEqual([[0], [1], [2]]);
    expect(enough([1, 1, 1], 1, 2)).toBeUndefined();
  });

  test('falls short without any one of its members, and no set that does so is left out', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 7 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 20 }), (of, gap) => {
        const sum = (set: readonly number[]) => set.reduce((s, i) => s + (of[i] as number), 0);
        const every = [...Array(2 ** of.length).keys()].map((bits) =>
          [...of.keys()].filter((i) => bits & (1 << i)),
        );
        const smallest = every.filter(
          (set) => sum(set) >= gap && set.every((i) => sum(set.filter((j) => j !== i)) < gap),
        );
        const key = (sets: readonly (readonly number[])[]) => sets.map((s) => [...s].sort().join()).sort();
        expect(key(enough(of, gap, 1000) ?? [])).toEqual(key(smallest));
      }),
    );
  });
});
