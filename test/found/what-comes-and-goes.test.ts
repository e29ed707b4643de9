/**
 * Small sets found by comparing the solver with clingo and with the meaning written out day by day: conditions that are
 * lost and reached again while a delay runs, and turns within one day that do not last until its end.
 */
import { expect, test } from 'vitest';
import {
  all,
  any,
  atom,
  type Clause,
  type Condition,
  held,
  lost,
  reached,
  reachedAtom,
  since,
} from '../../src/reason/kernel/clause.ts';
import { solve } from '../../src/reason/kernel/solve.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { readDelay } from '../../src/terms/delay.ts';

const [A, B, C, D, E] = ['a', 'b', 'c', 'd', 'e'].map((n) => atom('h', n)) as [
  ReturnType<typeof atom>,
  ReturnType<typeof atom>,
  ReturnType<typeof atom>,
  ReturnType<typeof atom>,
  ReturnType<typeof atom>,
];
const is = reachedAtom;
const days = (n: number, by = 0): Condition =>
  since({ earliest: n as CivilDay, latest: (n + by) as CivilDay });
const delay = (n: number) => readDelay(`d+${n}`) as NonNullable<Clause['after']>;
let n = 0;
const clause = (then: Clause['then'], when: Condition, more: Partial<Clause> = {}): Clause => ({
  id: `c${n++}`,
  when,
  then,
  cite: { rule: 'test' },
  ...more,
});
/** It holds from one day to another by the clock alone; both may be later by a few days. */
const stretch = (then: Clause['then'], from: number, to: number, by = 0): Clause =>
  clause(then, days(from, by), { until: reached(days(to, by)) });

const on = (set: readonly Clause[], of: Clause['then'], day: number) => solve(set).holds(of, day as CivilDay);

test('what ends and begins again on one day is not reached anew', () => {
  const set = [stretch(C, 3, 5), stretch(C, 5, 6), clause(D, is(C), { after: delay(3), unless: is(C) })];
  // Reached on 3, barred on 6 because C holds on 5; on 5 it holds as it did on the eve.
  expect([6, 7, 8, 9].map((day) => on(set, D, day))).toEqual(['no', 'no', 'no', 'no']);
});

test('what held together for less than a day has not been lost', () => {
  const set = [
    stretch(B, 13, 14),
    stretch(A, 7, 13),
    clause(D, is(A), { after: delay(1), until: lost(all([is(B), is(A)])) }),
  ];
  expect(on(set, D, 13)).toBe('yes');
});

test('a condition reached again while the delay runs counts from there when the first is barred', () => {
  const set = [
    stretch(A, 0, 1),
    stretch(A, 2, 8),
    stretch(C, 4, 10),
    clause(D, any([is(C), is(A)]), { after: delay(8), unless: is(A) }),
  ];
  // From day 0 it would begin on 8, but A holds on 7; from day 2 it begins on 10.
  expect([8, 9, 10].map((day) => on(set, D, day))).toEqual(['no', 'no', 'yes']);
});

test('of three times that it was reached the second counts, when the first is barred and the third is later', () => {
  const set = [
    stretch(A, 0, 1),
    stretch(A, 3, 4),
    stretch(A, 5, 6),
    stretch(B, 7, 8),
    clause(D, is(A), { after: delay(8), unless: is(B) }),
  ];
  expect([8, 10, 11, 12].map((day) => on(set, D, day))).toEqual(['no', 'no', 'yes', 'yes']);
});

test('reached again on the very day on which it is barred', () => {
  const set = [
    stretch(A, 15, 16),
    stretch(B, 17, 18),
    stretch(A, 18, 21),
    clause(E, is(A), { after: delay(3), unless: is(B) }),
  ];
  expect([18, 20, 21].map((day) => on(set, E, day))).toEqual(['no', 'no', 'yes']);
});

test('barred once, it is not barred the next time', () => {
  const set = [
    stretch(A, 15, 16),
    stretch(B, 17, 19),
    stretch(A, 19, 22),
    clause(E, is(A), { after: delay(3), unless: is(B) }),
  ];
  expect([18, 21, 22].map((day) => on(set, E, day))).toEqual(['no', 'no', 'yes']);
});

test('what lasts as long as it lasts itself is carried on by a clause with a delay that was reached while it held', () => {
  const set = [
    stretch(A, 1, 2),
    stretch(A, 3, 5),
    clause(D, is(A), { until: lost(is(A)) }),
    clause(D, is(A), { after: delay(1), until: lost(is(D)) }),
  ];
  expect([1, 2, 3, 5, 9].map((day) => on(set, D, day))).toEqual(['yes', 'no', 'yes', 'yes', 'yes']);
});

// Uncertain days: whatever they turn out to be, "yes" and "no" stay true. ----------------------------------------------

test('what may have been reached while it was barred is not said to begin', () => {
  // B on some day from 1 to 5. From day 1 it would begin on 9, when A bars it; from day 5 on 13.
  const set = [stretch(B, 1, 6, 4), stretch(A, 4, 9), clause(D, is(B), { after: delay(8), unless: is(A) })];
  expect(on(set, D, 13)).toBe('cannot-tell');
});

test('what may have been reached and ended at once is not said to begin', () => {
  const set = [
    stretch(A, 0, 1),
    stretch(C, 0, 2, 1),
    clause(D, is(C), { after: delay(1), until: reached(is(A)) }),
  ];
  expect(on(set, D, 2)).toBe('cannot-tell');
});

test('what may have ceased and been reached again is not said never to begin', () => {
  const set = [
    stretch(A, 0, 1, 4),
    stretch(A, 0, 1),
    stretch(B, 0, 1),
    stretch(A, 2, 3),
    clause(D, is(A), { after: delay(1), until: reached(is(B)) }),
  ];
  expect(on(set, D, 3)).toBe('cannot-tell');
});

test('what may hold again after a bar is not said to be barred for good', () => {
  const set = [
    stretch(A, 4, 7),
    stretch(B, 1, 4),
    stretch(A, 0, 1),
    stretch(A, 0, 3, 1),
    clause(E, held(is(A), delay(2)), { unless: is(B) }),
  ];
  expect(on(set, E, 6)).toBe('cannot-tell');
});

test('what is reached late in the day on one side is not ended by that day’s beginnings', () => {
  const F = atom('h', 'f');
  const set = [
    stretch(C, 0, 1),
    clause(F, days(1, 1), { until: reached(days(4)) }),
    clause(F, is(F), { after: delay(2), until: lost(any([is(C), is(F)])) }),
  ];
  expect(on(set, F, 9)).not.toBe('no');
});

test('two conditions that have to hold for a time are two, whatever their clauses are called', () => {
  const [p, q] = [atom('h', 'p'), atom('h', 'q')];
  const set: Clause[] = [
    clause(A, days(0)),
    { ...clause(p, held(is(A), delay(2))), id: 'x,y' },
    { ...clause(q, held(is(B), delay(2))), id: 'x y' },
  ];
  expect([on(set, p, 5), on(set, q, 5)]).toEqual(['yes', 'no']);
});
