/** Days that the record leaves open: "cannot tell" exactly where the answer turns on them. */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, onDays, pact, written } from './small-record.ts';

const clause = { when: '{consents: 2, of: states}', after: 'd+30' };
const inForce = (state: ReturnType<typeof pact>, ...days: string[]) =>
  onDays((on) => instrumentStatus(state, 'pact', on)?.inForce ?? '', ...days);

describe('an uncertain day of deposit', () => {
  it('between the possible and the sure day it cannot be told', () => {
    // The second deposit some day in March: 1 March + 30 = 31 March, 31 March + 30 = 30 April.
    const state = pact(clause, 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-03,,');
    expect(inForce(state, '2001-03-30', '2001-03-31', '2001-04-29', '2001-04-30')).toBe(
      'no cannot-tell cannot-tell yes',
    );
    const status = instrumentStatus(state, 'pact', day('2002-01-01'));
    expect(status?.computed).toBeUndefined();
    expect([written(status?.possiblyFrom), written(status?.surelyFrom)]).toEqual([
      '2001-03-31',
      '2001-04-30',
    ]);
  });

  it('the first day of a standing is given only where it is certain', () => {
    const state = pact(clause, 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-03,,');
    expect(partyStatus(state, 'pact', 'alpha', day('2002-01-01'))).toMatchObject({
      standing: 'in-force',
      since: undefined,
    });
    expect(written(partyStatus(state, 'pact', 'alpha', day('2001-02-01')).since)).toBe('2001-01-10');
  });

  it('a day that decides nothing does no harm', () => {
    const state = pact(clause, 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-03-01,,\ngamma,ratify,,2001,,');
    // gamma's deposit in 2001 might have been the second, on 10 January + 30 = 9 February at the earliest …
    expect(inForce(state, '2001-02-08', '2001-02-09')).toBe('no cannot-tell');
    // … but beta's of 1 March makes two whatever gamma's day was.
    expect(inForce(state, '2001-03-30', '2001-03-31')).toBe('cannot-tell yes');
    const late = pact(clause, 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-03-01,,\ngamma,ratify,,2002,,');
    expect(inForce(late, '2001-03-30', '2001-03-31')).toBe('no yes');
  });

  it('made in the capital and never seen to arrive: possibly from then, never surely', () => {
    const state = pact(clause, 'alpha,ratify,,2001-01-10,,\nbeta,ratify,2001-03-01,,,');
    expect(inForce(state, '2001-03-30', '2001-03-31', '2100-01-01')).toBe('no cannot-tell cannot-tell');
  });

  it('made in the capital and told to the others: between these two days', () => {
    // Received at the latest on 1 May; 1 May + 30 days = 31 May.
    const state = pact(clause, 'alpha,ratify,,2001-01-10,,\nbeta,ratify,2001-03-01,,2001-05-01,');
    expect(inForce(state, '2001-03-31', '2001-05-30', '2001-05-31')).toBe('cannot-tell cannot-tell yes');
  });

  it.each(['d+30', 'm+3', 'y+1', 'fdm(m+3)'])(
    'known only by the day the others were told, with a delay of %s: open towards the past',
    (after) => {
      const state = pact(
        { ...clause, after, later: after },
        'alpha,ratify,,1990-01-10,,\nbeta,ratify,,,2001-03-01,',
      );
      expect(inForce(state, '1990-01-10', '1995-01-01', '2001-03-01', '2003-01-01')).toBe(
        'no cannot-tell cannot-tell yes',
      );
    },
  );
});

describe('an uncertain end', () => {
  it('makes the days between uncertain, and what lies before and after certain', () => {
    const state = pact(
      { when: '{consents: 1, of: states}' },
      'alpha,ratify,,2001-01-10,,\nalpha,end,,,,2005-02',
    );
    const standing = (on: Parameters<typeof partyStatus>[3]) =>
      partyStatus(state, 'pact', 'alpha', on).standing;
    expect(onDays(standing, '2005-01-31', '2005-02-01', '2005-02-27', '2005-02-28')).toBe(
      'in-force cannot-tell cannot-tell ended',
    );
    expect(partyStatus(state, 'pact', 'alpha', day('2006-01-01')).since).toBeUndefined();
  });
});
