/** Deposits between the one that met the clause and entry into force: two families of clauses, and never a default. */
import { describe, expect, it } from 'vitest';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, type FinalClauses, pact, recordOf, treaty, written } from './small-record.ts';

const TWO: FinalClauses = { when: '{consents: 2, of: anyone}', after: 'm+6', later: 'm+3' };
const ROWS = `
alpha,ratify,,2000-01-10
beta,ratify,,2000-02-10
gamma,ratify,,2000-07-01
delta,ratify,,2000-03-01
epsilon,accede,,2000-08-10
`;
const since = (clauses: FinalClauses, who: string) =>
  written(partyStatus(pact(clauses, ROWS), 'pact', who, day('2001-06-01')).since);

describe('the clause was met on 10 February and the treaty is in force on 10 August', () => {
  it('whoever met it is bound on that day, under either family', () => {
    for (const between of ['own-delay', 'general-day'])
      expect([since({ ...TWO, between }, 'alpha'), since({ ...TWO, between }, 'beta')]).toEqual([
        '2000-08-10',
        '2000-08-10',
      ]);
  });

  it('own delay: a later act waits for it, and never for less than entry into force', () => {
    expect(since({ ...TWO, between: 'own-delay' }, 'gamma')).toBe('2000-10-01');
    expect(since({ ...TWO, between: 'own-delay' }, 'delta')).toBe('2000-08-10');
  });

  it('general day: an act before entry into force is bound on that day, and one on the day itself too', () => {
    expect(since({ ...TWO, between: 'general-day' }, 'gamma')).toBe('2000-08-10');
    expect(since({ ...TWO, between: 'general-day' }, 'epsilon')).toBe('2000-08-10');
  });

  it('an own delay longer than the first does not hold back those who met the clause', () => {
    const longer = { ...TWO, after: 'm+1', later: 'y+1', between: 'own-delay' };
    expect(since(longer, 'beta')).toBe('2000-03-10');
    expect(since(longer, 'delta')).toBe('2001-03-01');
  });

  it('a delay without its family is refused', () => {
    const without = treaty('pact', TWO).replace(', between: own-delay', '');
    expect(() => recordOf({ 'instruments/pact.yaml': without })).toThrow(/family-needed/);
  });
});

describe('a delay counted from the notification to the others', () => {
  const notified = { ...TWO, from: 'notification', between: 'own-delay' };
  const later = (row: string) =>
    partyStatus(pact(notified, `${ROWS}\n${row}`), 'pact', 'union', day('2003-01-01'));

  it('runs from that day', () => {
    const of = later('union,accede,,2002-01-01,2002-02-15');
    expect([of.standing, written(of.since)]).toEqual(['in-force', '2002-05-15']);
  });

  it('cannot be computed where the record has no such day', () => {
    expect(later('union,accede,,2002-01-01').standing).toBe('cannot-tell');
  });
});
