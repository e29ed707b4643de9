/** The day that a clause gives was computed with one of two readings, and without the depositary's rule for month ends. */
import { expect, test } from 'vitest';
import { partyStatus } from '../../src/reason/party-status.ts';
import { day, type FinalClauses, pact, written } from '../unit/law/small-record.ts';

const compared = (clauses: Partial<FinalClauses>, received: string, published: string) => {
  const rows = `alpha,ratify,,2000-01-01\nalpha,withdraw,,${received},,${published}`;
  const state = pact({ when: '{consents: 1, of: states}', ...clauses }, rows);
  return partyStatus(state, 'pact', 'alpha', day('2020-01-01')).byTheClause.map(({ computed, differs }) => [
    written(computed.earliest),
    written(computed.latest),
    differs,
  ]);
};

test('where an expiry is published in two ways, neither of the two days differs from the clause', () => {
  const of = (published: string) => compared({ withdrawal: 'x(y+1)' }, '2014-12-31', published);
  expect(of('2015-12-31')).toEqual([['2015-12-31', '2016-01-01', false]]);
  expect(of('2016-01-01')).toEqual([['2015-12-31', '2016-01-01', false]]);
  expect(of('2016-01-02')).toEqual([['2015-12-31', '2016-01-01', true]]);
});

test('months are counted as the depositary ends them', () => {
  const overflow = {
    withdrawal: 'm+6',
    more: 'monthEnd: {rule: overflow, sources: [paper], confidence: likely}',
  };
  expect(compared(overflow, '2005-08-31', '2006-03-03')).toEqual([['2006-03-03', '2006-03-03', false]]);
  expect(compared({ withdrawal: 'm+6' }, '2005-08-31', '2006-03-03')).toEqual([
    ['2006-02-28', '2006-02-28', true],
  ]);
});
