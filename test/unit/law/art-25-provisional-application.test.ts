/** Provisional application (VCLT art. 25): a relation of its own, never merged with being a party. */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { provisional } from '../../../src/reason/law/atoms.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, onDays, pact } from './small-record.ts';

const two = { when: '{consents: 2, of: states}' };
const standing = (rows: string, who: string, ...days: string[]) => {
  const state = pact(two, rows);
  return onDays((on) => partyStatus(state, 'pact', who, on).standing, ...days);
};

describe('provisional application', () => {
  it('runs from the day on which it was declared, while the treaty is not in force', () => {
    const rows = 'alpha,sign,1994-12-17,,,\nalpha,apply-provisionally,,1994-12-20,,';
    expect(standing(rows, 'alpha', '1994-12-17', '1994-12-19', '1994-12-20')).toBe(
      'signed signed provisional',
    );
    expect(instrumentStatus(pact(two, rows), 'pact', day('1995-01-01'))?.inForce).toBe('no');
  });

  it('runs from a recorded effective day where there is one', () => {
    const rows = 'alpha,apply-provisionally,,1994-12-20,,1995-02-01';
    expect(standing(rows, 'alpha', '1995-01-31', '1995-02-01')).toBe('none provisional');
  });

  it('is not counted as consent', () => {
    const rows = 'alpha,apply-provisionally,,1994-12-20,,\nbeta,ratify,,1995-01-01,,';
    expect(instrumentStatus(pact(two, rows), 'pact', day('2000-01-01'))?.inForce).toBe('no');
  });

  it('ends when the State becomes a party', () => {
    const rows = `
      alpha,apply-provisionally,,1994-12-20,,
      alpha,ratify,,1996-01-01,,
      beta,ratify,,1997-05-01,,`;
    expect(standing(rows, 'alpha', '1996-01-01', '1997-04-30', '1997-05-01')).toBe(
      'provisional provisional in-force',
    );
  });

  it('is over for a party, and not only hidden behind its being one', () => {
    const rows = `
      alpha,apply-provisionally,,1994-12-20,,
      alpha,ratify,,1996-01-01,,
      beta,ratify,,1997-05-01,,`;
    const { solution } = pact(two, rows);
    const of = provisional('alpha', 'pact');
    expect(onDays((on) => solution.holds(of, on), '1997-04-30', '1997-05-01', '2000-01-01')).toBe(
      'yes no no',
    );
  });

  it('ends on notice that the State does not intend to become a party (art. 25(2))', () => {
    const rows = 'alpha,apply-provisionally,,1994-12-20,,\nalpha,end-provisional-application,,2001-08-20,,';
    expect(standing(rows, 'alpha', '2001-08-19', '2001-08-20')).toBe('provisional ended');
  });

  it('ends on the recorded day where the notice takes effect later: 20 August + 60 days = 19 October', () => {
    const rows =
      'alpha,apply-provisionally,,,,1994-12-17\nalpha,end-provisional-application,,2009-08-20,,2009-10-19';
    expect(standing(rows, 'alpha', '2009-10-18', '2009-10-19')).toBe('provisional ended');
  });

  it('one State’s notice does not end another’s application', () => {
    const rows = `
      alpha,apply-provisionally,,1994-12-20,,
      beta,apply-provisionally,,1994-12-20,,
      alpha,end-provisional-application,,2001-08-20,,`;
    expect(standing(rows, 'beta', '2001-08-20')).toBe('provisional');
  });

  it('begun anew after it ended, it runs again', () => {
    const rows = `
      alpha,apply-provisionally,,2000-01-01,,
      alpha,end-provisional-application,,2005-01-01,,
      alpha,apply-provisionally,,2010-01-01,,`;
    expect(standing(rows, 'alpha', '2004-12-31', '2005-01-01', '2009-12-31', '2010-01-01')).toBe(
      'provisional ended ended provisional',
    );
  });

  it('that ended before the treaty was in force for whoever applied it leaves one that never was a party', () => {
    const rows = 'alpha,apply-provisionally,,,,1994-11-16\nalpha,end-provisional-application,,,,1998-11-16';
    const status = partyStatus(pact(two, rows), 'pact', 'alpha', day('1998-11-16'));
    expect(status).toMatchObject({ standing: 'ended', neverParty: 'provisional', since: day('1998-11-16') });
  });
});
