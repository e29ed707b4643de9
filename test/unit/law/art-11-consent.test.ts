/** Which acts express consent to be bound (VCLT art. 11–18). */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { consented } from '../../../src/reason/law/atoms.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { day, onDays, pact, written } from './small-record.ts';

const two = '{consents: 2, of: states}';

describe('means of expressing consent', () => {
  it('a signature subject to ratification is a signature only (art. 18)', () => {
    const state = pact({ when: two }, 'alpha,sign,2001-01-10,,,\nbeta,ratify,,2001-02-01,,\n');
    const on = day('2001-03-01');
    expect(partyStatus(state, 'pact', 'alpha', on)).toMatchObject({
      standing: 'signed',
      since: day('2001-01-10'),
    });
    expect(partyStatus(state, 'pact', 'beta', on).standing).toBe('consented');
    expect(instrumentStatus(state, 'pact', on)?.inForce).toBe('no');
  });

  it('a signature is consent where the instrument says so (art. 12)', () => {
    const state = pact(
      { consentBy: 'sign', when: '{consents: all, of: {parties: [alpha, beta]}}' },
      'alpha,sign,2001-01-10,,,\nbeta,sign,2001-01-12,,,',
    );
    // In force on the day of the second signature, for both.
    expect(
      onDays((on) => instrumentStatus(state, 'pact', on)?.inForce ?? '', '2001-01-11', '2001-01-12'),
    ).toBe('no yes');
    for (const who of ['alpha', 'beta']) {
      expect(written(partyStatus(state, 'pact', who, day('2002-01-01')).since)).toBe('2001-01-12');
    }
  });

  it('a mode that the instrument does not name does not bring a State in', () => {
    const state = pact(
      { consentBy: 'ratify', when: '{consents: 1, of: states}' },
      'alpha,notify,,2001-01-10,,',
    );
    expect(instrumentStatus(state, 'pact', day('2002-01-01'))?.inForce).toBe('no');
    expect(partyStatus(state, 'pact', 'alpha', day('2002-01-01')).standing).toBe('none');
  });

  it('succeed brings a party in, from some day that the record may not have', () => {
    const state = pact(
      { consentBy: 'ratify', when: '{day: 2001-01-01}' },
      'alpha,succeed,2002-02-02,2002-02-02,,',
    );
    const standing = (on: Parameters<typeof partyStatus>[3]) =>
      partyStatus(state, 'pact', 'alpha', on).standing;
    expect(onDays(standing, '2002-02-01', '2002-02-02')).toBe('cannot-tell in-force');
  });

  it.each(['admit', 'continue'])('%s brings a party in without being a mode of its own', (kind) => {
    const state = pact(
      { consentBy: 'ratify', when: '{day: 2001-01-01}' },
      `alpha,${kind},2002-02-02,2002-02-02,,`,
    );
    const standing = (on: Parameters<typeof partyStatus>[3]) =>
      partyStatus(state, 'pact', 'alpha', on).standing;
    expect(onDays(standing, '2002-02-01', '2002-02-02')).toBe('none in-force');
  });

  it('a State that has consented while the treaty is not in force is no party yet (art. 2(1)(f) and (g))', () => {
    const state = pact({ when: two }, 'alpha,ratify,,2001-01-10,,\nbeta,ratify,,2001-05-01,,');
    const standing = (on: Parameters<typeof partyStatus>[3]) =>
      partyStatus(state, 'pact', 'alpha', on).standing;
    expect(onDays(standing, '2001-01-09', '2001-01-10', '2001-04-30', '2001-05-01')).toBe(
      'none consented consented in-force',
    );
  });

  it('one party’s consent is counted once, however often it is expressed', () => {
    const state = pact({ when: two }, 'alpha,ratify,,2001-01-10,,\nalpha,accede,,2001-02-10,,');
    expect(instrumentStatus(state, 'pact', day('2010-01-01'))?.inForce).toBe('no');
  });

  it('consent undone before entry into force is no longer counted', () => {
    // alpha's consent ends on 1 March; gamma's makes it two again on 1 May: beta and gamma.
    const state = pact(
      { when: two },
      `alpha,ratify,,2001-01-10,,
       alpha,withdraw,,2001-03-01,,2001-03-01
       beta,ratify,,2001-04-01,,
       gamma,ratify,,2001-05-01,,`,
    );
    const inForce = (on: Parameters<typeof partyStatus>[3]) =>
      instrumentStatus(state, 'pact', on)?.inForce ?? '';
    expect(onDays(inForce, '2001-04-01', '2001-04-30', '2001-05-01')).toBe('no no yes');
    expect(state.solution.holds(consented('alpha', 'pact'), day('2001-02-28'))).toBe('yes');
    expect(state.solution.holds(consented('alpha', 'pact'), day('2001-03-01'))).toBe('no');
    expect(partyStatus(state, 'pact', 'alpha', day('2001-06-01')).standing).toBe('ended');
  });
});
