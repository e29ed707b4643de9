/**
 * An instrument between two was ended by the end of one of them though another State had taken its place that day, and a suspension
 * went on being told when the treaty that was suspended had ended.
 */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../src/reason/instrument-status.ts';
import { partyStatus } from '../../src/reason/party-status.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { builtIn } from '../support/record.ts';
import { onDays, pact } from '../unit/law/small-record.ts';

const SAYS = 'says: {en: In words., id: Dalam kata.}, sources: [paper], confidence: likely';
const BETWEEN_TWO = {
  when: '{consents: all, of: {parties: [alpha, beta]}}',
  openTo: '{parties: [alpha, beta]}',
  withdrawal: 'd+0',
};
const DEPOSITS = 'alpha,ratify,,2000-01-01,,\nbeta,ratify,,2000-01-01,,';
const pactOf = (rows: string, more?: string) =>
  pact({ ...BETWEEN_TWO, ...(more ? { more } : {}) }, `${DEPOSITS}\n${rows}`);
const standing = (s: ReturnType<typeof pactOf>, who: string, ...days: string[]) =>
  onDays((on) => partyStatus(s, 'pact', who, on).standing, ...days);
const force = (s: ReturnType<typeof pactOf>, ...days: string[]) =>
  onDays((on) => instrumentStatus(s, 'pact', on)?.inForce ?? '', ...days);

describe('a treaty between two', () => {
  const CONTINUED = 'beta,end,,,,2005-01-01\ngamma,continue,2005-01-01,,,2005-01-01';

  it('goes on with who continues one of them, from the day on which that one ended', () => {
    const s = pactOf(CONTINUED);
    expect(force(s, '2004-12-31', '2005-01-01', '2010-01-01')).toBe('yes yes yes');
    expect(standing(s, 'alpha', '2005-01-01')).toBe('in-force');
    expect(standing(s, 'gamma', '2005-01-01')).toBe('in-force');
  });

  it('ends when the other leaves, whoever continues the one', () => {
    const s = pactOf(`${CONTINUED}\nalpha,withdraw,,2010-01-01,,`);
    expect(force(s, '2009-12-31', '2010-01-01')).toBe('yes no');
    expect(standing(s, 'gamma', '2009-12-31', '2010-01-01')).toBe('in-force ended');
  });

  it('ends when two successors of the one are all that is left', () => {
    const s = pactOf(`${CONTINUED}\ndelta,succeed,2005-01-01,,,2005-01-01\nalpha,withdraw,,2010-01-01,,`);
    expect(force(s, '2009-12-31', '2010-01-01')).toBe('yes no');
  });

  it('leaves open whether it has ended, where it is not on record whose place was taken', () => {
    const s = pactOf('gamma,succeed,2005-01-01,,,2005-01-01\nalpha,withdraw,,2010-01-01,,');
    expect(force(s, '2009-12-31', '2010-01-01')).toBe('yes cannot-tell');
  });

  it('ends with one of them where nobody takes its place', () => {
    expect(force(pactOf('beta,end,,,,2005-01-01'), '2004-12-31', '2005-01-01')).toBe('yes no');
  });
});

describe('a suspension', () => {
  it('is over when the treaty is, though the consent stands on record', () => {
    const s = pactOf('alpha,suspend,,2006-01-01,,\nbeta,withdraw,,2010-01-01,,');
    expect(standing(s, 'alpha', '2009-12-31', '2010-01-01')).toBe('suspended ended');
  });

  it('is over when the consent is withdrawn that was all there was to suspend', () => {
    const s = pact(
      BETWEEN_TWO,
      'alpha,ratify,,2000-01-01,,\nalpha,suspend,,2006-01-01,,\nalpha,withdraw-consent,,2010-01-01,,',
    );
    expect(standing(s, 'alpha', '2009-12-31', '2010-01-01')).toBe('suspended ended');
  });

  it('is over when the time of the treaty is', () => {
    const s = pactOf('alpha,suspend,,2006-01-01,,', `term: {locator: art. 5, after: y+10, ${SAYS}}`);
    expect(standing(s, 'alpha', '2009-12-31', '2010-01-01')).toBe('suspended ended');
  });
});

it('the built-in treaties between two stood until what ended them', () => {
  const state = stateOfPlay(builtIn);
  const told = (id: string, ...days: string[]) =>
    onDays((on) => instrumentStatus(state, id, on)?.inForce ?? '', ...days);
  expect(told('intermediate-range-forces', '1995-01-01', '2019-08-01', '2019-08-02')).toBe('yes yes no');
  expect(told('anti-ballistic-missile', '1995-01-01', '2002-06-12', '2002-06-14')).toBe('yes yes no');
  expect(
    onDays(
      (on) => partyStatus(state, 'intermediate-range-forces', 'russian-federation', on).standing,
      '2019-08-01',
      '2019-08-02',
    ),
  ).toBe('suspended ended');
});
