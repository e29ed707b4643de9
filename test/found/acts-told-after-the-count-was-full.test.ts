/** One leg of several was told with acts that came after it was full, and these as "to spare that day". */
import { expect, test } from 'vitest';
import { type Because, becauseOf } from '../../src/reason/because.ts';
import { clauseMet } from '../../src/reason/law/atoms.ts';
import { day, pact } from '../unit/law/small-record.ts';

const rows = `
alpha,ratify,,2000-01-01
beta,ratify,,2000-02-01
gamma,ratify,,2000-02-01
delta,ratify,,2000-03-01
epsilon,ratify,,2000-04-01
`;
const table = [
  'weights:',
  '  - {id: tonnage, title: {en: Tonnage, id: Tonase}, unit: t, of: {alpha: 30, beta: 30, gamma: 20, epsilon: 20}, sources: [paper], confidence: likely}',
].join('\n');

function legs(when: string) {
  const found: Because[] = [];
  const walk = (b: Because) => {
    if (b.rule.startsWith('count')) found.push(b);
    for (const inner of b.grounds) walk(inner);
  };
  const { record, solution } = pact({ when, more: table }, rows);
  for (const b of becauseOf(record, solution, clauseMet('pact'), day('2000-04-01'))) walk(b);
  return found.map(({ facts: { needed, have, surplus }, grounds }) => [
    needed,
    have,
    surplus,
    grounds.length,
  ]);
}

test('a leg that was full before the others is told as it stood on the day it was full', () => {
  expect(legs('{all: [{consents: 2, of: states}, {consents: all, of: {parties: [epsilon]}}]}')).toEqual([
    [2, 3, 1, 3],
    [1, 1, 0, 1],
  ]);
});

test('so is a leg of weights', () => {
  expect(legs("{all: [{share: '1/2', weights: tonnage}, {consents: 5, of: states}]}")).toEqual([
    [50, 80, 30, 3],
    [5, 5, 0, 5],
  ]);
});
