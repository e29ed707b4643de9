import { expect, test } from 'vitest';
import { Heap } from '../../src/reason/kernel/heap.ts';

/** Everything there is, in the order in which it is taken. */
function taken(heap: Heap): number[] {
  const values: number[] = [];
  for (let value = heap.take(); value !== undefined; value = heap.take()) values.push(value);
  return values;
}

test('the smallest key is taken first, and tells beforehand which it is', () => {
  const heap = new Heap();
  for (const key of [5, -1, 3, 8, -7, 0]) heap.add(key, key * 10);
  expect(heap.smallestKey).toBe(-7);
  expect(taken(heap)).toEqual([-70, -10, 0, 30, 50, 80]);
  expect(heap.smallestKey).toBeUndefined();
});

test('of several with the same key the one added earlier is taken first', () => {
  const heap = new Heap();
  for (let value = 0; value < 20; value++) heap.add(value % 2, value);
  const [even, odd] = [0, 1].map((by) => Array.from({ length: 10 }, (_, n) => 2 * n + by));
  expect(taken(heap)).toEqual([...(even as number[]), ...(odd as number[])]);
});

test('however many are added, none is lost', () => {
  const heap = new Heap();
  for (let value = 199; value >= 0; value--) heap.add(value, value);
  expect(taken(heap)).toEqual(Array.from({ length: 200 }, (_, n) => n));
});

test('what is added after something was taken finds its place', () => {
  const heap = new Heap();
  for (const key of [4, 2, 6]) heap.add(key, key);
  expect(heap.take()).toBe(2);
  for (const key of [5, 1]) heap.add(key, key);
  expect(taken(heap)).toEqual([1, 4, 5, 6]);
});
