/**
 * A State gave notice of leaving, and notified its succession only later, with effect from the day of the succession of States: it was told
 * as bound throughout, as if the notice had never been given. What becomes of the notice no article says (VCSST 22, 23).
 */
import { expect, test } from 'vitest';
import { partyStatus } from '../../src/reason/party-status.ts';
import { onDays, pact } from '../unit/law/small-record.ts';

const SINCE =
  'successions: {locator: art. 9, from: succession-of-states, sources: [paper], confidence: likely}';
const standing = (rows: string, days: readonly string[], more?: string) => {
  const clauses = { when: '{day: 1980-01-01}', later: 'd+0', withdrawal: 'y+1', ...(more ? { more } : {}) };
  const state = pact(clauses, `beta,ratify,,1979-01-01\n${rows}`);
  return onDays((on) => partyStatus(state, 'pact', 'alpha', on).standing, ...days);
};

const DAYS = ['1991-05-31', '1991-06-01', '1995-12-31', '1996-01-01', '1998-01-01', '2005-01-01'] as const;

test('a notice that had taken effect when the succession was notified: bound until then, and from then on open', () => {
  const rows = 'alpha,withdraw,,1995-01-01\nalpha,succeed,,1998-01-01,,1991-06-01';
  expect(standing(rows, DAYS)).toBe('none in-force in-force cannot-tell cannot-tell cannot-tell');
});

test('a notice that was still running when the succession was notified', () => {
  const rows = 'alpha,withdraw,,1995-01-01\nalpha,succeed,,1995-06-01,,1991-06-01';
  expect(standing(rows, DAYS)).toBe('none in-force in-force cannot-tell cannot-tell cannot-tell');
});

test('a notice after the succession was notified ends it, and one revoked in time does nothing', () => {
  const rows = 'alpha,succeed,,1994-01-01,,1991-06-01\nalpha,withdraw,,1995-01-01';
  expect(standing(rows, DAYS)).toBe('none in-force in-force ended ended ended');
  const revoked =
    'alpha,withdraw,,1995-01-01\nalpha,succeed,,1998-01-01,,1991-06-01\nalpha,revoke,,1995-06-01,,,alpha-withdraw';
  expect(standing(revoked, DAYS)).toBe('none in-force in-force in-force in-force in-force');
});

test('a succession with effect from its notification only: the notice found nothing, and does not touch it', () => {
  const rows = 'alpha,withdraw,,1995-01-01\nalpha,succeed,,1998-01-01,,1998-01-01';
  expect(standing(rows, ['1995-12-31', '1996-01-01', '1998-01-01', '2005-01-01'])).toBe(
    'none none in-force in-force',
  );
});

test('a new consent after all settles it', () => {
  const rows = 'alpha,withdraw,,1995-01-01\nalpha,succeed,,1998-01-01,,1991-06-01\nalpha,accede,,2001-01-01';
  expect(standing(rows, ['1995-12-31', '1998-01-01', '2001-01-01'])).toBe('in-force cannot-tell in-force');
});

test('a notice to leave what an earlier consent had brought about ends that one alone', () => {
  // It had acceded in 1992, left, and is party again by what it notified last.
  const rows = 'alpha,accede,,1992-01-01\nalpha,withdraw,,1995-01-01\nalpha,succeed,,1998-01-01,,1991-06-01';
  expect(standing(rows, ['1995-12-31', '1996-01-01', '1998-01-01'])).toBe('in-force in-force in-force');
});

test('where no day of effect is on record, the rule of the instrument says from when', () => {
  const rows = 'alpha,withdraw,,1995-01-01\nalpha,succeed,,1998-01-01';
  expect(standing(rows, ['1995-12-31', '1998-01-01'], SINCE.replace('succession-of-states', 'receipt'))).toBe(
    'none in-force',
  );
});
