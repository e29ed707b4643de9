/** Once "cannot tell", "no" or even an answer that depended on the order of clauses, where the days left no doubt. */
import { expect, test } from 'vitest';
import { all, any, atom, type Clause, lost, reachedAtom, since } from '../../src/reason/kernel/clause.ts';
import { solve } from '../../src/reason/kernel/solve.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { readDelay } from '../../src/terms/delay.ts';

const day = (n: number) => n as CivilDay;
const on = (a: number, b = a) => since({ earliest: day(a), latest: day(b) });
const [A, C, F] = ['a', 'c', 'f'].map((n) => atom('h', n)) as [never, never, never];
const cite = { rule: 'test' };
const after = (text: string) => ({ after: readDelay(text) as NonNullable<ReturnType<typeof readDelay>> });

test('a thing that lasts until it has itself ended begins on the day that is certain, and lasts', () => {
  for (const reached of [on(0), on(0, 16)]) {
    const s = solve([
      { id: '0', when: reached, then: A, notBefore: day(16), until: lost(reachedAtom(A)), cite },
    ]);
    expect([15, 16, 99].map((n) => s.holds(A, day(n)))).toEqual(['no', 'yes', 'yes']);
  }
});

test('what may have run its course is surely there again when its ground surely comes again', () => {
  // F begins on day 5 or 6 and ends on 6, and again on 7. If on 5, A followed it then, was over on the 6th, and follows
  // it once more on the 7th.
  const s = solve([
    { id: '0', when: reachedAtom(F), then: A, until: lost(reachedAtom(F)), cite },
    { id: '1', when: on(0), then: F, notBefore: day(7), cite },
    { id: '2', when: on(0, 1), then: F, ...after('d+5'), until: { kind: 'reached', condition: on(6) }, cite },
  ]);
  expect([5, 6, 7].map((n) => s.holds(A, day(n)))).toEqual(['cannot-tell', 'cannot-tell', 'yes']);
});

test('a loop of endings gives one answer, in whatever order it is written', () => {
  const clauses: Clause[] = [
    { id: '0', when: on(0), then: A, cite },
    {
      id: '1',
      when: any([on(22), reachedAtom(C), all([reachedAtom(A), reachedAtom(F)])]),
      then: F,
      ...after('d+1'),
      until: lost(reachedAtom(A)),
      cite,
    },
    {
      id: '2',
      when: any([on(0, 22), reachedAtom(F)]),
      then: C,
      ...after('d+1'),
      until: lost(reachedAtom(F)),
      cite,
    },
    { id: '3', when: on(0), then: A, until: lost(reachedAtom(C)), cite },
  ];
  const answers = (set: readonly Clause[]) => {
    const s = solve(set);
    return [1, 2, 3, 22, 23, 24, 60].flatMap((n) => [A, C, F].map((x) => s.holds(x, day(n))));
  };
  expect(answers([...clauses].reverse())).toEqual(answers(clauses));
});
