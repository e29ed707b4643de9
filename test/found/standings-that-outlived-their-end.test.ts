/** Once "suspended", "provisional", "signed" or "in force" for ever, though what they stood on had ended. */
import { expect, test } from 'vitest';
import { partyStatus } from '../../src/reason/party-status.ts';
import { day, onDays, pact, written } from '../unit/law/small-record.ts';

const clauses = { when: '{consents: 1, of: states}', withdrawal: 'm+6' };
const standing = (rows: string, ...days: string[]) =>
  onDays((on) => partyStatus(pact(clauses, rows), 'pact', 'alpha', on).standing, ...days);

test('a suspension ends with the membership it suspends, although the notice came before it', () => {
  const rows = `
alpha,accede,,2000-01-01
alpha,withdraw,,2010-01-01
alpha,suspend,,2010-03-01
`;
  expect(standing(rows, '2010-06-01', '2010-07-01', '2020-01-01')).toBe('suspended ended ended');
});

test('a consent of which only the effect is known is ended by a notice that came before that effect', () => {
  const rows = `
alpha,accede,,,,1992-01-01
alpha,withdraw,,1991-06-01,,1993-01-01
`;
  expect(standing(rows, '1992-06-01', '1993-01-01')).toBe('in-force ended');
});

test('with the end of a party everything of its own ends: signature, provisional application', () => {
  expect(standing('alpha,sign,1990-01-01\nalpha,end,2000-01-01', '1999-12-31', '2000-01-01')).toBe(
    'signed ended',
  );
  const provisional = 'alpha,apply-provisionally,,1994-01-01\nalpha,end,2000-01-01';
  expect(standing(provisional, '1999-12-31', '2000-01-01')).toBe('provisional ended');
});

test('one that comes back before its notice has run is in force since the first day, unbroken', () => {
  const rows = `
alpha,accede,,1990-01-01
alpha,withdraw,,1995-01-01
alpha,accede,,1995-03-01
`;
  const status = partyStatus(pact(clauses, rows), 'pact', 'alpha', day('1996-01-01'));
  expect([status.standing, written(status.since)]).toEqual(['in-force', '1990-01-01']);
});

test('who comes and goes on one day is gone when the notice has run', () => {
  const rows = 'alpha,accede,,2000-01-01\nalpha,withdraw,,2000-01-01';
  expect(standing(rows, '2000-06-30', '2000-07-01')).toBe('in-force ended');
});
