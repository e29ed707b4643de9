/** Single further acts that would be enough (src/reason/would-change.ts), and how long an answer lasts (until.ts). */
import { describe, expect, it } from 'vitest';
import { inForce, party } from '../../src/reason/law/atoms.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { inForceUntil, standsUntil } from '../../src/reason/until.ts';
import { wouldChange } from '../../src/reason/would-change.ts';
import { day, type FinalClauses, pactRecord, written } from './law/small-record.ts';

const NAMED = '{consents: 3, of: {parties: [alpha, beta, gamma, delta]}}';
const THREE = { when: NAMED, after: 'd+30', later: 'd+10', withdrawal: 'm+6' };

const enough = (clauses: FinalClauses, rows: string, on: string, who?: string) => {
  const state = stateOfPlay(pactRecord(clauses, rows));
  const of = who === undefined ? inForce('pact') : party(who, 'pact');
  const found = wouldChange(state, 'pact', of, day(on));
  return found.enough.map((e) => `${e.party} ${e.kinds.join('/')} ${written(e.from)}`);
};

describe('what would change it', () => {
  const two = 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-02-10,,';

  it('is the act of any one of those that a count still lacks, from the day the clause gives', () => {
    expect(enough(THREE, two, '2001-03-01')).toEqual([
      'gamma ratify/accede 2001-03-31',
      'delta ratify/accede 2001-03-31',
    ]);
  });

  it('is nothing where more than one is lacking: no single act is enough', () => {
    const state = stateOfPlay(pactRecord(THREE, 'alpha,ratify,,2001-01-10,,'));
    expect(wouldChange(state, 'pact', inForce('pact'), day('2001-03-01'))).toEqual({
      enough: [],
      tried: 6,
      notTried: 0,
    });
  });

  it('is the same act now, where it comes only later', () => {
    const rows = `${two}\ngamma,ratify,,2002-01-01,,`;
    expect(enough(THREE, rows, '2001-03-01')).toEqual([
      'gamma ratify 2001-03-31',
      'delta ratify/accede 2001-03-31',
    ]);
  });

  it('is asked of the party where it is the party that is not bound', () => {
    const rows = `${two}\ngamma,ratify,,2001-03-01,,`;
    expect(enough(THREE, rows, '2001-06-01', 'epsilon')).toEqual(['epsilon ratify/accede 2001-06-11']);
  });

  it('has those who left come back', () => {
    const rows = `${two}\ngamma,ratify,,2001-03-01,,\nbeta,withdraw,,2002-01-01,,`;
    expect(enough(THREE, rows, '2003-01-01', 'beta')).toEqual(['beta ratify/accede 2003-01-11']);
  });

  it('is not looked for where it holds', () => {
    const state = stateOfPlay(pactRecord(THREE, `${two}\ngamma,ratify,,2001-03-01,,`));
    expect(wouldChange(state, 'pact', inForce('pact'), day('2001-06-01'))).toEqual({
      enough: [],
      tried: 0,
      notTried: 0,
    });
  });

  it('lists nothing that the published day, which governs, keeps from having effect', () => {
    expect(enough({ ...THREE, published: ['2005-01-01'] }, two, '2001-03-01')).toEqual([]);
  });
});

describe('until when', () => {
  const rows = 'alpha,ratify,,2001-01-01,,\nbeta,ratify,,2001-01-01,,\nbeta,withdraw,,2002-01-01,,';
  const TWO = { when: '{consents: 2, of: states}', after: 'd+30', later: 'd+10', withdrawal: 'm+6' };
  const ends = (clauses: FinalClauses, all: string, who: string, on: string) => {
    const until = standsUntil(stateOfPlay(pactRecord(clauses, all)), 'pact', who, day(on));
    return until && [written(until.day), until.then];
  };

  it('is the day on which what is on record ends it', () => {
    expect(ends(TWO, rows, 'beta', '2001-06-01')).toEqual(['2002-07-01', 'ended']);
    expect(ends(TWO, rows, 'beta', '2002-06-30')).toEqual(['2002-07-01', 'ended']);
  });

  it('is the day on which a consent that is not yet in force becomes so', () => {
    expect(ends(TWO, rows, 'alpha', '2001-01-15')).toEqual(['2001-01-31', 'in-force']);
  });

  it('is no day where nothing on record ends it', () => {
    expect(ends(TWO, rows, 'alpha', '2001-06-01')).toEqual([undefined, undefined]);
  });

  it('is not asked where there is nothing that could end', () => {
    expect(ends(TWO, rows, 'beta', '2002-07-01')).toBeUndefined();
    expect(ends(TWO, rows, 'gamma', '2001-06-01')).toBeUndefined();
  });

  it('is the first day on which it can no longer be told, where the record leaves the day open', () => {
    const open = 'alpha,ratify,,2001-01-01,,\nbeta,ratify,,2001-01-01,,\nbeta,withdraw,,2002-01,,';
    expect(ends(TWO, open, 'beta', '2001-06-01')).toEqual(['2002-07-01', 'cannot-tell']);
  });

  it('of an instrument is the day on which too few are left', () => {
    const clause =
      'endsBelow: {parties: 2, locator: art. 5, says: {en: In words., id: Dalam kata.}, sources: [paper], confidence: likely}';
    const until = (more: FinalClauses) =>
      inForceUntil(stateOfPlay(pactRecord(more, rows)), 'pact', day('2001-06-01'));
    expect(written(until({ ...TWO, more: clause })?.day)).toBe('2002-07-01');
    expect(until({ ...TWO, more: clause })?.then).toBe('no');
    expect(until(TWO)).toEqual({ day: undefined, then: undefined });
    expect(inForceUntil(stateOfPlay(pactRecord(TWO, rows)), 'pact', day('2001-01-30'))).toBeUndefined();
  });
});
