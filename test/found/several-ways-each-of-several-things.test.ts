/**
 * Of several ways, of each of which several things are missing, it was said that any one of all these would do. No single one of
 * them would: what belongs to one way is told together.
 */
import { expect, test } from 'vitest';
import { all, any, atom, type Clause, reachedAtom } from '../../src/reason/kernel/clause.ts';
import { solve } from '../../src/reason/kernel/solve.ts';
import { type Missing, whyNot } from '../../src/reason/kernel/why-not.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';

const [a, b, c, then] = ['a', 'b', 'c', 'then'].map((name) => atom(name));
const is = (of: typeof a) => reachedAtom(of as NonNullable<typeof a>);
const lacks = (when: Clause['when']): readonly Missing[] => {
  const clause: Clause = { id: 'k', when, then: then as NonNullable<typeof then>, cite: { rule: 'k' } };
  const [missing] = whyNot(solve([clause]), clause.then, 100 as CivilDay);
  return missing?.kind === 'clause' ? missing.lacks : [];
};

test('two ways of which one takes two things', () => {
  expect(lacks(any([all([is(a), is(b)]), is(c)]))).toMatchObject([
    { kind: 'either', of: [{ kind: 'together', of: [{ atom: a }, { atom: b }] }, { atom: c }] },
  ]);
});

test('a single way is no choice', () => {
  expect(lacks(all([is(a), is(b)]))).toMatchObject([{ atom: a }, { atom: b }]);
  expect(lacks(any([is(a), is(b)]))).toMatchObject([{ kind: 'either', of: [{ atom: a }, { atom: b }] }]);
});
