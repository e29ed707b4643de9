/** An uncertain day at the end of a month, where months count on into the next: once "no" for ever. */
import { expect, test } from 'vitest';
import { inForce, party } from '../../src/reason/law/atoms.ts';
import { day, pact } from '../unit/law/small-record.ts';

const OVERFLOW = 'monthEnd: {rule: overflow, sources: [paper], confidence: likely}';
const answers = (deposited: string, ...days: readonly string[]) => {
  const { solution } = pact(
    { when: '{consents: 1, of: states}', after: 'm+1', more: OVERFLOW },
    `alpha,ratify,,${deposited},,`,
  );
  return days.map((d) => solution.holds(inForce('pact'), day(d)));
};

test('a later deposit may take effect before an earlier one, and neither day is passed over', () => {
  // If on 31 January, from 3 March; if on 1 February, from 1 March.
  expect(
    answers('2001-01-31/2001-02-01', '2001-02-28', '2001-03-01', '2001-03-02', '2001-03-03', '2011-01-01'),
  ).toEqual(['no', 'cannot-tell', 'cannot-tell', 'yes', 'yes']);
  expect(answers('2001-01-30/2001-02-02', '2001-02-28', '2001-03-01', '2001-03-02', '2001-03-03')).toEqual([
    'no',
    'cannot-tell',
    'cannot-tell',
    'yes',
  ]);
});

test('a certain day stays certain', () => {
  expect(answers('2001-01-31', '2001-03-02', '2001-03-03')).toEqual(['no', 'yes']);
  expect(answers('2001-02-01', '2001-02-28', '2001-03-01')).toEqual(['no', 'yes']);
});

test('so does a party’s own delay', () => {
  const { solution } = pact(
    { when: '{consents: 1, of: states}', later: 'm+1', more: OVERFLOW },
    'alpha,ratify,,2000-01-01,,\nbeta,ratify,,2001-01-31/2001-02-01,,',
  );
  const on = (d: string) => solution.holds(party('beta', 'pact'), day(d));
  expect(['2001-02-28', '2001-03-01', '2001-03-03', '2011-01-01'].map(on)).toEqual([
    'no',
    'cannot-tell',
    'yes',
    'yes',
  ]);
});
