/** Entry into force of the treaty: in such manner and upon such date as it provides (VCLT art. 24(1)–(2)). */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { day, type FinalClauses, onDays, pact, written } from './small-record.ts';

/** In force or not on each of the days. */
function inForce(clauses: FinalClauses, rows: string, ...days: string[]): string {
  const state = pact(clauses, rows);
  return onDays((on) => instrumentStatus(state, 'pact', on)?.inForce ?? '', ...days);
}
/** The first day in force as computed. */
const first = (clauses: FinalClauses, rows: string) =>
  written(instrumentStatus(pact(clauses, rows), 'pact', day('2020-01-01'))?.computed);

const FOUR = `
  alpha,ratify,,2001-01-10,,
  beta,ratify,,2001-03-01,,
  gamma,ratify,,2001-02-15,,
  delta,ratify,,2001-06-01,,`;

describe('a number of instruments, and a delay', () => {
  it('the third in order of days, whatever the order of rows; the day before it is not in force', () => {
    // Third deposit 1 March (beta); 1 March + 30 days = 31 March.
    const clause = { when: '{consents: 3, of: states}', after: 'd+30' };
    expect(first(clause, FOUR)).toBe('2001-03-31');
    expect(inForce(clause, FOUR, '2001-03-01', '2001-03-30', '2001-03-31', '2001-04-01')).toBe(
      'no no yes yes',
    );
  });

  it('without a delay, on the day of the deposit itself', () => {
    expect(first({ when: '{consents: 3, of: states}' }, FOUR)).toBe('2001-03-01');
  });

  it('instruments of one day are counted together (B.2)', () => {
    const clause = { when: '{consents: 2, of: states}', after: 'd+30' };
    const rows = 'alpha,ratify,,2001-03-01,,\nbeta,ratify,,2001-03-01,,\ngamma,ratify,,2001-03-01,,';
    expect(first(clause, rows)).toBe('2001-03-31');
  });

  it('months: the same day of the later month, and the last day of a shorter one (B.4)', () => {
    const when = '{consents: 1, of: states}';
    expect(first({ when, after: 'm+12' }, 'alpha,ratify,,1993-11-16,,')).toBe('1994-11-16');
    expect(first({ when, after: 'm+6' }, 'alpha,ratify,,2002-08-30,,')).toBe('2003-02-28');
    expect(first({ when, after: 'y+1' }, 'alpha,ratify,,2004-02-29,,')).toBe('2005-02-28');
  });

  it('the first day of the month that follows the expiry of three months (B.1)', () => {
    // 30 November 2012 + 3 months = 28 February 2013; the month after February begins on 1 March.
    const clause = { when: '{consents: 1, of: states}', after: 'fdm(m+3)' };
    expect(first(clause, 'alpha,ratify,,2012-11-30,,')).toBe('2013-03-01');
    // 1 March + 3 months = 1 June; the month after June, not June itself.
    expect(first(clause, 'alpha,ratify,,2001-03-01,,')).toBe('2001-07-01');
  });

  it('too few instruments: not in force on any day', () => {
    const clause = { when: '{consents: 5, of: states}' };
    expect(inForce(clause, FOUR, '2001-06-01', '2100-01-01')).toBe('no no');
    expect(first(clause, FOUR)).toBeUndefined();
  });
});

describe('who is counted', () => {
  const rows = `
    alpha,ratify,,2001-01-01,,
    union,ratify,,2001-02-01,,
    beta,ratify,,2001-03-01,,`;

  it('an organisation’s instrument is not counted among those of States', () => {
    expect(first({ when: '{consents: 2, of: states}' }, rows)).toBe('2001-03-01');
  });

  it('it is counted where the clause counts anyone', () => {
    expect(first({ when: '{consents: 2, of: anyone}' }, rows)).toBe('2001-02-01');
  });

  it('named parties are required, and nobody else’s consent stands in for theirs', () => {
    const when = '{consents: all, of: {parties: [alpha, delta]}}';
    expect(first({ when }, FOUR)).toBe('2001-06-01');
    expect(first({ when: '{consents: all, of: {parties: [alpha, epsilon]}}' }, FOUR)).toBeUndefined();
  });

  it('named parties and a number including them: the later of the two (BWC XIV(3))', () => {
    // Named: delta, 1 June. Number: the second, 15 February.
    const when = '{all: [{consents: all, of: {parties: [delta]}}, {consents: 2, of: states}]}';
    expect(first({ when }, FOUR)).toBe('2001-06-01');
  });

  it('named signatories and a majority of the other signatories (UN Charter 110(3))', () => {
    // Others: gamma, delta, epsilon; a majority of three is two: gamma 15 February, delta 1 June.
    const signed = ['alpha', 'beta', 'gamma', 'delta', 'epsilon']
      .map((who) => `${who},sign,2000-06-26,,,`)
      .join('\n');
    const when =
      '{all: [{consents: all, of: {parties: [alpha, beta]}}, {consents: majority, of: {signatoriesExcept: [alpha, beta]}}]}';
    expect(first({ when }, `${signed}\n${FOUR}`)).toBe('2001-06-01');
  });

  it('a majority of four is three', () => {
    const signed = ['alpha', 'beta', 'gamma', 'delta'].map((who) => `${who},sign,2000-06-26,,,`).join('\n');
    expect(first({ when: '{consents: majority, of: signatories}' }, `${signed}\n${FOUR}`)).toBe('2001-03-01');
  });

  it('all signatories: a State that has not signed neither delays nor hastens it', () => {
    const signed = 'alpha,sign,2000-06-26,,,\nbeta,sign,2000-06-26,,,';
    expect(first({ when: '{consents: all, of: signatories}' }, `${signed}\n${FOUR}`)).toBe('2001-03-01');
  });

  it('all of nobody on file is a gap in the file, not a consent', () => {
    expect(first({ when: '{consents: all, of: signatories}' }, FOUR)).toBeUndefined();
  });

  it('acts of another kind, where the clause counts those', () => {
    const rows = 'alpha,sign,2000-06-26,,,\nbeta,sign,2000-07-01,,,\nalpha,ratify,,2001-01-01,,';
    expect(first({ when: '{consents: 2, of: signatories, by: [sign]}' }, rows)).toBe('2000-07-01');
  });
});

describe('days and floors', () => {
  it('a fixed day, whatever anyone has deposited', () => {
    expect(inForce({ when: '{day: 2002-01-01}' }, FOUR, '2001-12-31', '2002-01-01')).toBe('no yes');
  });

  it('a fixed day if ready by then; a number reached early does not advance it, one reached late delays it', () => {
    const ready = (n: number, on: string) => `{all: [{consents: ${n}, of: states}, {day: ${on}}]}`;
    expect(first({ when: ready(3, '2001-05-01') }, FOUR)).toBe('2001-05-01');
    expect(first({ when: ready(4, '2001-05-01') }, FOUR)).toBe('2001-06-01');
  });

  it('all of them, or one year after adoption for those who have (CIS Charter 41)', () => {
    const when = '{any: [{consents: all, of: {parties: [alpha, epsilon]}}, {day: 2001-01-22}]}';
    expect(first({ when }, FOUR)).toBe('2001-01-22');
  });

  it('a floor holds back what would come earlier', () => {
    const clause = { when: '{consents: 3, of: states}', after: 'd+30' };
    expect(first({ ...clause, notBefore: '2001-05-01' }, FOUR)).toBe('2001-05-01');
    expect(first({ ...clause, notBefore: '2001-03-15' }, FOUR)).toBe('2001-03-31');
  });

  it('1 January 2009 if all are in by then, otherwise the first day of the month after the last (Lisbon 6(2))', () => {
    const clause = {
      when: '{consents: all, of: {parties: [alpha, beta]}}',
      after: 'fdm(d+0)',
      notBefore: '2009-01-01',
    };
    const last = (on: string) => first(clause, `alpha,ratify,,2008-02-01,,\nbeta,ratify,,${on},,`);
    expect(last('2008-07-01')).toBe('2009-01-01');
    expect(last('2008-12-31')).toBe('2009-01-01');
    expect(last('2009-01-01')).toBe('2009-02-01');
    expect(last('2009-11-13')).toBe('2009-12-01');
  });
});

describe('once in force', () => {
  it('fewer parties than the number needed do not end it (art. 55)', () => {
    const rows = `${FOUR}
      alpha,withdraw,,2002-01-01,,2002-07-01
      beta,withdraw,,2002-01-01,,2002-07-01`;
    expect(inForce({ when: '{consents: 3, of: states}' }, rows, '2002-06-30', '2002-07-01')).toBe('yes yes');
  });

  it('a consent undone while the delay runs does not stop it: the number was reached once', () => {
    // Third deposit 1 March, delay to 31 March; alpha leaves on 10 March.
    const rows = `${FOUR}\nalpha,withdraw,,2001-03-10,,2001-03-10`;
    const clause = { when: '{consents: 3, of: states}', after: 'd+30' };
    expect(inForce(clause, rows, '2001-03-30', '2001-03-31')).toBe('no yes');
  });
});
