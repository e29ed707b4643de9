/** What ends, and what does not: fewer parties, a term, a notice that is revoked. */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, type FinalClauses, onDays, pact, written } from './small-record.ts';

const THREE = `
alpha,ratify,,2000-01-01
beta,ratify,,2000-01-01
gamma,ratify,,2000-01-01
beta,withdraw,,2005-01-01
gamma,withdraw,,2006-01-01
`;
const base: FinalClauses = { when: '{consents: 3, of: states}', withdrawal: 'm+6' };
const inForce = (clauses: FinalClauses, rows: string, ...days: string[]) =>
  onDays((on) => instrumentStatus(pact(clauses, rows), 'pact', on)?.inForce ?? '', ...days);
const standing = (clauses: FinalClauses, rows: string, who: string, ...days: string[]) =>
  onDays((on) => partyStatus(pact(clauses, rows), 'pact', who, on).standing, ...days);

describe('fewer parties than were needed', () => {
  it('end nothing by themselves (VCLT art. 55)', () => {
    expect(inForce(base, THREE, '2005-07-01', '2020-01-01')).toBe('yes yes');
  });

  it('end the treaty where it says so, on the day the last departure takes effect', () => {
    const more =
      'endsBelow: {locator: art. 15, parties: 2, says: {en: E., id: E.}, sources: [paper], confidence: likely}';
    expect(inForce({ ...base, more }, THREE, '2005-07-01', '2006-06-30', '2006-07-01')).toBe('yes yes no');
    expect(standing({ ...base, more }, THREE, 'alpha', '2006-06-30', '2006-07-01')).toBe('in-force ended');
  });

  it('leave nobody with a consent that still waits, though the day of the end is not certain', () => {
    const more =
      'endsBelow: {locator: art. 15, parties: 3, says: {en: E., id: E.}, sources: [paper], confidence: likely}';
    const rows = THREE.replace('beta,withdraw,,2005-01-01', 'beta,withdraw,,2005-01-01,,2005-07/2005-08');
    expect(standing({ ...base, more }, rows, 'alpha', '2005-06-30', '2005-07-31', '2005-08-31')).toBe(
      'in-force cannot-tell ended',
    );
  });
});

describe('a term', () => {
  const more =
    "term: {locator: art. 11, after: 'y+5', says: {en: T., id: T.}, sources: [paper], confidence: likely}";
  const rows = `
alpha,ratify,,2000-01-01
beta,ratify,,2000-01-01
gamma,ratify,,2000-01-01
alpha,prolong,,2005-03-01,,2005-01-01
`;
  it('ends it for whoever has not prolonged it, without an act', () => {
    expect(standing({ ...base, more }, rows, 'beta', '2004-12-31', '2005-01-01')).toBe('in-force ended');
  });

  it('goes on without a gap for whoever did, though it was done later', () => {
    expect(standing({ ...base, more }, rows, 'alpha', '2004-12-31', '2005-01-01', '2005-02-01')).toBe(
      'in-force in-force in-force',
    );
  });
});

describe('a notice of withdrawal', () => {
  it('that was retracted is none of one that never was a party', () => {
    const notice = 'alpha,withdraw,,2001-01-01';
    // Without any consent on record there was nothing to end either (2(1)(g)).
    expect(standing(base, notice, 'alpha', '2002-01-01')).toBe('none');
    const retracted = `${notice}\nalpha,retract,,2001-02-01,,,,alpha-withdraw`;
    expect(standing(base, retracted, 'alpha', '2002-01-01')).toBe('none');
  });

  const rows = (revoked: string) => `
alpha,ratify,,2000-01-01
beta,ratify,,2000-01-01
gamma,ratify,,2000-01-01
alpha,withdraw,,2016-11-10
alpha,revoke,,${revoked},,,alpha-withdraw
`;
  it('has no effect if it is revoked before it takes effect (art. 68)', () => {
    expect(standing(base, rows('2017-02-10'), 'alpha', '2017-05-10', '2020-01-01')).toBe('in-force in-force');
  });

  it('has effect if it is revoked on that day or later', () => {
    expect(standing(base, rows('2017-05-10'), 'alpha', '2017-05-09', '2017-05-10')).toBe('in-force ended');
  });

  it('is revoked by nobody but its author', () => {
    const byAnother = rows('2017-02-10').replace('alpha,revoke', 'beta,revoke');
    expect(standing(base, byAnother, 'alpha', '2017-05-09', '2017-05-10')).toBe('in-force ended');
  });

  it('that was revoked does not take a later one with it', () => {
    const later = `${rows('2017-02-10')}alpha,withdraw,,2018-01-01`;
    expect(standing(base, later, 'alpha', '2017-05-10', '2018-06-30', '2018-07-01')).toBe(
      'in-force in-force ended',
    );
  });

  it('of which the record has been corrected ends on the corrected day, and on the first one at the earlier size', () => {
    const corrected = `
alpha,ratify,,2000-01-01
beta,ratify,,2000-01-01
gamma,ratify,,2000-01-01
alpha,withdraw,,2016-11-10
alpha,withdraw,,2016-12-10,,,,alpha-withdraw
`;
    expect(standing(base, corrected, 'alpha', '2017-05-10', '2017-06-10')).toBe('in-force ended');
  });
});

describe('a State that ceased to exist before the instrument was in force', () => {
  const state = pact(
    { when: '{consents: 2, of: states}', after: 'd+30' },
    `
    alpha,ratify,,2001-01-01
    alpha,end,2001-01-20
    beta,ratify,,2001-01-10
    `,
  );

  it('is counted, and never was a party', () => {
    expect(written(instrumentStatus(state, 'pact', day('2001-03-01'))?.computed)).toBe('2001-02-09');
    const status = partyStatus(state, 'pact', 'alpha', day('2001-03-01'));
    expect(status).toMatchObject({ standing: 'ended', neverParty: 'consented' });
    expect(written(status.since)).toBe('2001-01-20');
  });

  it('is told apart from one that was a party and left', () => {
    const later = partyStatus(
      pact(
        { when: '{consents: 2, of: states}' },
        `
        alpha,ratify,,2001-01-01
        beta,ratify,,2001-01-10
        alpha,end,2001-01-20
        `,
      ),
      'pact',
      'alpha',
      day('2001-03-01'),
    );
    expect(later).toMatchObject({ standing: 'ended', neverParty: undefined });
  });
});
