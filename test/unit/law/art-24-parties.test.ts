/** Entry into force for each party (VCLT art. 24(3); LAW A.3 "Per-party"). */
import { describe, expect, it } from 'vitest';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, type FinalClauses, onDays, pact, written } from './small-record.ts';

const THREE: FinalClauses = { when: '{consents: 3, of: states}', after: 'd+30' };
const ROWS = `
  alpha,ratify,,2001-01-10,,
  gamma,ratify,,2001-02-15,,
  beta,ratify,,2001-03-01,,`;
// In force on 31 March 2001: the third deposit, 1 March, and thirty days.

const standing = (clauses: FinalClauses, rows: string, who: string, ...days: string[]) => {
  const state = pact(clauses, rows);
  return onDays((on) => partyStatus(state, 'pact', who, on).standing, ...days);
};
const since = (clauses: FinalClauses, rows: string, who: string) =>
  written(partyStatus(pact(clauses, rows), 'pact', who, day('2019-01-01')).since);

describe('those whose consents brought it into force', () => {
  it.each(['alpha', 'beta', 'gamma'])('%s is a party from the first day in force', (who) => {
    expect(standing(THREE, ROWS, who, '2001-03-30', '2001-03-31')).toBe('consented in-force');
    expect(since(THREE, ROWS, who)).toBe('2001-03-31');
  });

  it('an organisation that is not counted is bound all the same', () => {
    expect(since(THREE, `${ROWS}\nunion,ratify,,2001-01-01,,`, 'union')).toBe('2001-03-31');
  });
});

describe('those who consent later', () => {
  it('on the day of consent, where the treaty says nothing else (art. 24(3))', () => {
    const rows = `${ROWS}\ndelta,accede,,2001-06-01,,`;
    expect(standing(THREE, rows, 'delta', '2001-05-31', '2001-06-01')).toBe('none in-force');
    expect(since(THREE, rows, 'delta')).toBe('2001-06-01');
  });

  it('so long after their own deposit, where it does', () => {
    // 1 June + 30 days = 1 July.
    const rows = `${ROWS}\ndelta,accede,,2001-06-01,,`;
    expect(standing({ ...THREE, later: 'd+30' }, rows, 'delta', '2001-06-30', '2001-07-01')).toBe(
      'consented in-force',
    );
  });

  it('between the number and entry into force: their own delay, not before entry into force', () => {
    // 20 March + 30 days = 19 April. 10 March + 5 days = 15 March, before 31 March.
    expect(since({ ...THREE, later: 'd+30' }, `${ROWS}\ndelta,accede,,2001-03-20,,`, 'delta')).toBe(
      '2001-04-19',
    );
    expect(since({ ...THREE, later: 'd+5' }, `${ROWS}\ndelta,accede,,2001-03-10,,`, 'delta')).toBe(
      '2001-03-31',
    );
  });

  it('the delay of later parties may be worded unlike the first', () => {
    // 31 January 2003 + 60 days = 1 April; the month after April begins on 1 May (Rome Statute 126(2)).
    expect(since({ ...THREE, later: 'fdm(d+60)' }, `${ROWS}\ndelta,accede,,2003-01-31,,`, 'delta')).toBe(
      '2003-05-01',
    );
    // 2 April 2012 + 60 days = 1 June; the month after June.
    expect(since({ ...THREE, later: 'fdm(d+60)' }, `${ROWS}\ndelta,accede,,2012-04-02,,`, 'delta')).toBe(
      '2012-07-01',
    );
  });
});

describe('a recorded effective day', () => {
  it('is taken as it is: no delay is added to it', () => {
    const rows = `${ROWS}\ndelta,admit,2002-02-01,,,2002-03-15`;
    expect(since({ ...THREE, later: 'd+30' }, rows, 'delta')).toBe('2002-03-15');
  });

  it('an act with nothing but an effective day counts on that day', () => {
    // The third consent is beta's, of which only the effect is known: 1 June + 30 days = 1 July.
    const rows = 'alpha,ratify,,2001-01-10,,\ngamma,ratify,,2001-02-15,,\nbeta,ratify,,,,2001-06-01';
    expect(since(THREE, rows, 'alpha')).toBe('2001-07-01');
    expect(since(THREE, rows, 'beta')).toBe('2001-07-01');
    expect(standing(THREE, rows, 'beta', '2001-05-31', '2001-06-01', '2001-06-30')).toBe(
      'none consented consented',
    );
  });

  it('a succession reaches back to its effective day (LAW A.7)', () => {
    const rows = `${ROWS}\ndelta,succeed,,2010-01-01,,2006-06-03`;
    expect(standing(THREE, rows, 'delta', '2006-06-02', '2006-06-03', '2009-12-31')).toBe(
      'none in-force in-force',
    );
    expect(since(THREE, rows, 'delta')).toBe('2006-06-03');
  });

  it('does not reach back beyond entry into force itself', () => {
    const rows = `${ROWS}\ndelta,succeed,,2010-01-01,,1999-06-03`;
    expect(since(THREE, rows, 'delta')).toBe('2001-03-31');
  });
});
