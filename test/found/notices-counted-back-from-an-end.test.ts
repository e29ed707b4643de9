/**
 * "At least six months before the end of a period" was counted on from the notice, so that one of 31 August came in time for 28 February:
 * the six months are counted back from the end.
 */
import { expect, test } from 'vitest';
import { partyStatus } from '../../src/reason/party-status.ts';
import { day, pact, written } from '../unit/law/small-record.ts';

const renewed = (notice: string, more = '') =>
  `term: {locator: art. 5, after: y+1, renewal: {way: tacit, for: y+1, notice: '${notice}'}, says: {en: T., id: T.}, sources: [paper], confidence: likely}${more}`;

/** @returns the day on which alpha is out */
function out(inForce: string, received: string, notice = 'm+6', more = ''): string | undefined {
  const state = pact(
    { when: `{day: ${inForce}}`, later: 'd+0', more: renewed(notice, more) },
    `alpha,ratify,,1999-01-01\nbeta,ratify,,1999-01-01\nalpha,withdraw,,${received}`,
  );
  return written(partyStatus(state, 'pact', 'alpha', day('2020-01-01')).since);
}

test('six months before 28 February is 28 August', () => {
  expect(out('2000-02-28', '2001-08-28')).toBe('2002-02-28');
  for (const late of ['2001-08-29', '2001-08-30', '2001-08-31'])
    expect(out('2000-02-28', late)).toBe('2003-02-28');
});

test('six months before 31 August is the last day of February', () => {
  expect(out('2000-08-31', '2004-02-29')).toBe('2004-08-31');
  expect(out('2000-08-31', '2004-03-01')).toBe('2005-08-31');
  expect(out('2000-08-31', '2005-02-28')).toBe('2005-08-31');
  expect(out('2000-08-31', '2005-03-01')).toBe('2006-08-31');
});

test('six months before 30 September is 30 March', () => {
  expect(out('2000-09-30', '2002-03-30')).toBe('2002-09-30');
  expect(out('2000-09-30', '2002-03-31')).toBe('2003-09-30');
});

test('a year before 28 February is 28 February, also in a leap year', () => {
  expect(out('2000-02-28', '2004-02-28', 'y+1')).toBe('2005-02-28');
  expect(out('2000-02-28', '2004-02-29', 'y+1')).toBe('2006-02-28');
});

test('ninety days are ninety days, counted from either end', () => {
  expect(out('2000-06-30', '2002-04-01', 'd+90')).toBe('2002-06-30');
  expect(out('2000-06-30', '2002-04-02', 'd+90')).toBe('2003-06-30');
});

test('where months count on, the days before the end are the same', () => {
  const more = '\nmonthEnd: {rule: overflow, sources: [paper], confidence: likely}';
  expect(out('2000-03-01', '2001-08-31', 'm+6', more)).toBe('2002-03-01');
  expect(out('2000-03-01', '2001-09-01', 'm+6', more)).toBe('2002-03-01');
  expect(out('2000-03-01', '2001-09-02', 'm+6', more)).toBe('2003-03-01');
});

test('a notice on one of several days, some of them in time', () => {
  const state = pact(
    { when: '{day: 2000-02-28}', later: 'd+0', more: renewed('m+6') },
    'alpha,ratify,,1999-01-01\nbeta,ratify,,1999-01-01\nalpha,withdraw,,2001-08-27/2001-08-30',
  );
  const standing = (on: string) => partyStatus(state, 'pact', 'alpha', day(on)).standing;
  expect(['2002-02-27', '2002-02-28', '2003-02-27', '2003-02-28'].map(standing)).toEqual([
    'in-force',
    'cannot-tell',
    'cannot-tell',
    'ended',
  ]);
});
