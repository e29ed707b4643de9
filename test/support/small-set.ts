/** Sets of clauses small enough to work out by hand: a few things, days as numbers. */
import { atom, type Clause, type Ending, since } from '../../src/reason/kernel/clause.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { readDelay } from '../../src/terms/delay.ts';

export const day = (n: number) => n as CivilDay;
export const on = (n: number) => since({ earliest: day(n), latest: day(n) });
export const between = (a: number, b: number) => since({ earliest: day(a), latest: day(b) });
export const [A, B, C, D, X] = ['a', 'b', 'c', 'd', 'x'].map((n) => atom('h', n)) as [
  never,
  never,
  never,
  never,
  never,
];
export const clause = (
  id: string,
  when: Clause['when'],
  then: Clause['then'],
  more: Partial<Clause> = {},
): Clause => ({
  id,
  when,
  then,
  cite: { rule: 'test' },
  ...more,
});
export const until = (condition: Clause['when']): { until: Ending } => ({
  until: { kind: 'reached', condition },
});
export const delay = (text: string) => ({
  after: readDelay(text) as NonNullable<ReturnType<typeof readDelay>>,
});
