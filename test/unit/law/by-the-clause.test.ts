/** The day that a clause gives beside the published one: both are facts, and it is told where they differ. */
import { expect, test } from 'vitest';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, type FinalClauses, pact, written } from './small-record.ts';

const CLAUSES: FinalClauses = {
  when: '{consents: 2, of: states}',
  after: 'm+3',
  later: 'd+30',
  withdrawal: 'm+6',
};
const TWO = `
alpha,ratify,,2000-01-01
beta,ratify,,2000-03-01`;

/** The days computed for the acts of a party of which a day is published, and whether that is another one. */
const compared = (who: string, rows: string, clauses = CLAUSES) =>
  partyStatus(pact(clauses, `${TWO}\n${rows}`), 'pact', who, day('2020-01-01')).byTheClause.map(
    ({ computed, differs }) => [written(computed.earliest), written(computed.latest), differs],
  );

test.each([
  ['2005-01-30', true],
  ['2005-01-31', false],
  ['2005-02-01', true],
  ['2005-01', false],
  ['2005-02', true],
])('thirty days after 1 January 2005 is 31 January: published is %s', (published, differs) => {
  expect(compared('gamma', `gamma,ratify,,2005-01-01,,${published}`)).toEqual([
    ['2005-01-31', '2005-01-31', differs],
  ]);
});

test('a party is computed as bound no sooner than the instrument is in force', () => {
  expect(compared('gamma', 'gamma,ratify,,2000-02-01,,2000-05-01')).toEqual([
    // the condition is met on 1 February, by alpha and gamma
    ['2000-05-01', '2000-05-01', false],
  ]);
});

test('a notice of leaving runs from its receipt, whenever the instrument entered into force', () => {
  expect(compared('beta', 'beta,withdraw,,2005-01-01,,2005-07-01')).toEqual([
    ['2005-07-01', '2005-07-01', false],
  ]);
});

test('an act of which nobody knows when it was received is compared with nothing', () => {
  expect(compared('gamma', 'gamma,ratify,2005-01-01,,,2005-01-31')).toEqual([]);
});

test('months end as the depositary ends them', () => {
  const standing = (rule: string, on: string) => {
    const more = `monthEnd: {rule: ${rule}, sources: [paper], confidence: likely}`;
    const state = pact({ ...CLAUSES, more }, `${TWO}\nbeta,withdraw,,2005-08-31`);
    return partyStatus(state, 'pact', 'beta', day(on)).standing;
  };
  expect(['2006-02-27', '2006-02-28'].map((on) => standing('clamp', on))).toEqual(['in-force', 'ended']);
  expect(['2006-03-02', '2006-03-03'].map((on) => standing('overflow', on))).toEqual(['in-force', 'ended']);
});

test('where months count on, a day in between can give the first day and another the last', () => {
  const more = 'monthEnd: {rule: overflow, sources: [paper], confidence: likely}';
  const rows = 'beta,withdraw,,2005-01-30/2005-02-02,,2005-03-01';
  // A month from 30 and 31 January ends on 2 and 3 March, from 1 and 2 February on 1 and 2 March.
  expect(compared('beta', rows, { ...CLAUSES, withdrawal: 'm+1', more })).toEqual([
    ['2005-03-01', '2005-03-03', false],
  ]);
});
