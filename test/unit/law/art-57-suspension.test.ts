/** Suspension pauses a standing, it does not end it (VCLT art. 57; LAW A.6). */
import { describe, expect, it } from 'vitest';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { relationsOn } from '../../../src/reason/relations.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import type { CivilDay } from '../../../src/terms/civil-day.ts';
import { day, onDays, pact, recordOf, treaty, written } from './small-record.ts';

const state = (rows: string) =>
  pact(
    { when: '{consents: 1, of: states}' },
    `beta,ratify,,2000-01-01,,\nalpha,ratify,,2001-01-10,,\n${rows}`,
  );
const standing = (rows: string, ...days: string[]) => {
  const s = state(rows);
  return onDays((on) => partyStatus(s, 'pact', 'alpha', on).standing, ...days);
};

describe('suspension', () => {
  it('is shown as such from its day', () => {
    expect(standing('alpha,suspend,,2007-12-12,,', '2007-12-11', '2007-12-12')).toBe('in-force suspended');
    const s = state('alpha,suspend,,2007-12-12,,');
    expect(written(partyStatus(s, 'pact', 'alpha', day('2010-01-01')).since)).toBe('2007-12-12');
  });

  it('concerns its own party only', () => {
    expect(
      partyStatus(state('alpha,suspend,,2007-12-12,,'), 'pact', 'beta', day('2010-01-01')).standing,
    ).toBe('in-force');
  });

  it('from a recorded effective day, where there is one', () => {
    expect(standing('alpha,suspend,,2012-06-28,,2012-12-19', '2012-12-18', '2012-12-19')).toBe(
      'in-force suspended',
    );
  });

  it('goes on when another party resumes', () => {
    const rows = `
      alpha,suspend,,2007-12-12,,
      beta,suspend,,2008-01-01,,
      beta,resume,,2009-03-01,,`;
    expect(standing(rows, '2009-02-28', '2009-03-01')).toBe('suspended suspended');
    expect(partyStatus(state(rows), 'pact', 'beta', day('2009-03-01')).standing).toBe('in-force');
  });

  it('ends when the party resumes', () => {
    expect(
      standing('alpha,suspend,,2007-12-12,,\nalpha,resume,,2009-03-01,,', '2009-02-28', '2009-03-01'),
    ).toBe('suspended in-force');
  });

  it.each([
    ['before it has effect, never begins', '2007-12-11', 'in-force in-force in-force'],
    ['on the day on which it would have, never begins', '2007-12-12', 'in-force in-force in-force'],
    ['later, ends on that day', '2009-03-01', 'suspended suspended in-force'],
    ['on a day left open, is sure only before any of them', '2008/2009', 'suspended cannot-tell cannot-tell'],
  ])('that its author revokes %s', (_, revoked, expected) => {
    const rows = `alpha,suspend,,2007-07-14,,2007-12-12\nalpha,revoke,,${revoked},,,alpha-suspend`;
    expect(standing(rows, '2007-12-31', '2009-02-28', '2009-03-01')).toBe(expected);
  });

  it('goes on when another of its author’s is revoked, or another party revokes it', () => {
    const two = 'alpha,suspend,,2007-12-12,,\nalpha,suspend,,2008-01-01,,';
    expect(standing(`${two}\nalpha,revoke,,2009-03-01,,,alpha-suspend`, '2009-03-01')).toBe('suspended');
    expect(standing(`${two}\nalpha,revoke,,2009-03-01,,,alpha-suspend-2`, '2009-03-01')).toBe('suspended');
    const rows = 'alpha,suspend,,2007-12-12,,\nbeta,revoke,,2009-03-01,,,alpha-suspend';
    expect(standing(rows, '2009-03-01')).toBe('suspended');
  });

  it('ends on the day the resumption takes effect, where that is recorded', () => {
    expect(
      standing(
        'alpha,suspend,,2007-12-12,,\nalpha,resume,,2009-03-01,,2009-06-01',
        '2009-05-31',
        '2009-06-01',
      ),
    ).toBe('suspended in-force');
  });

  it('the standing that was paused is the one that goes on', () => {
    const s = state('alpha,suspend,,2007-12-12,,\nalpha,resume,,2009-03-01,,');
    expect(written(partyStatus(s, 'pact', 'alpha', day('2010-01-01')).since)).toBe('2001-01-10');
  });

  it('does not outlast the standing: a party that leaves while suspended has left', () => {
    const rows = 'alpha,suspend,,2007-12-12,,\nalpha,withdraw,,2023-06-07,,2023-11-07';
    expect(standing(rows, '2023-11-06', '2023-11-07')).toBe('suspended ended');
    const end = 'alpha,suspend,,2007-12-12,,\nalpha,end,,,,2015-01-01';
    expect(standing(end, '2014-12-31', '2015-01-01')).toBe('suspended ended');
  });

  it('a second one after resuming is one of its own', () => {
    const rows = `
      alpha,suspend,,2007-12-12,,
      alpha,resume,,2009-03-01,,
      alpha,suspend,,2011-01-01,,`;
    expect(standing(rows, '2010-01-01', '2011-01-01')).toBe('in-force suspended');
  });

  it('takes something to suspend: by one that has signed only it is none, also once that one has consented', () => {
    const s = pact(
      { when: '{consents: 1, of: states}' },
      `
        beta,ratify,,2000-01-01,,
        alpha,sign,2000-01-01,,,
        alpha,suspend,,2007-12-12,,
        alpha,ratify,,2008-02-01,,`,
    );
    const now = (on: CivilDay) => partyStatus(s, 'pact', 'alpha', on).standing;
    expect(onDays(now, '2007-12-12', '2008-02-01')).toBe('signed in-force');
  });

  it('on a day that is left open there must have been something to suspend', () => {
    const rows = 'alpha,suspend,,2000-12/2001-02,,';
    expect(standing(rows, '2001-01-09', '2001-01-10', '2001-02-28')).toBe('none cannot-tell suspended');
  });

  it('known only because the others were told: by then it was', () => {
    expect(standing('alpha,suspend,,,2007-12-12,', '2007-12-11', '2007-12-12')).toBe('cannot-tell suspended');
  });
});

describe('suspension towards some, or of some provisions', () => {
  const HEAD =
    'id,party,kind,done,received,notified,effective,about,provisions,towards,ground,grade,sources,confidence';
  const END = 'reported,paper,likely';
  const with_ = (...suspensions: string[]) =>
    stateOfPlay(
      recordOf({
        'instruments/pact.yaml': treaty('pact', { when: '{consents: 1, of: states}' }),
        'instruments/pact.csv': [
          HEAD,
          ...['alpha', 'beta', 'gamma'].map((who) => `${who}-ratify,${who},ratify,,2000-01-01,,,,,,,${END}`),
          ...suspensions.map((row, i) => `a${i},${row},${END}`),
        ].join('\n'),
      }),
    );
  const bond = (s: ReturnType<typeof with_>, one: string, other: string, on: string) =>
    relationsOn(s, 'pact', day(on)).between(one, other).bond;

  it('leaves its author a party, and nothing in operation towards those alone', () => {
    const s = with_('alpha,suspend,,2005-01-01,,,,,beta,asserted');
    expect(partyStatus(s, 'pact', 'alpha', day('2006-01-01')).standing).toBe('in-force');
    expect([bond(s, 'alpha', 'beta', '2004-12-31'), bond(s, 'beta', 'alpha', '2005-01-01')]).toEqual([
      'in-force',
      'suspended',
    ]);
    expect(bond(s, 'alpha', 'gamma', '2005-01-01')).toBe('in-force');
  });

  it('is told to both whom it stands between', () => {
    const s = with_('alpha,suspend,,2005-01-01,,,,art. 5,beta,asserted');
    const pauses = (who: string) => partyStatus(s, 'pact', who, day('2006-01-01')).pauses.map((a) => a.entry);
    expect([pauses('alpha'), pauses('beta'), pauses('gamma')]).toEqual([['pact/a0'], ['pact/a0'], []]);
  });

  it('of a provision leaves the rest in force', () => {
    const s = with_('alpha,suspend,,2005-01-01,,,,art. 5; art. 6,,clause');
    const { relation } = relationsOn(s, 'pact', day('2005-01-01')).between('gamma', 'alpha');
    expect(relation).toMatchObject({ bond: 'suspended-in-part', suspended: ['art. 5', 'art. 6'] });
    expect(bond(s, 'beta', 'gamma', '2005-01-01')).toBe('in-force');
  });

  it('of which the day is open leaves the relation open', () => {
    const s = with_('alpha,suspend,,2005,,,,,beta,asserted');
    expect([bond(s, 'alpha', 'beta', '2005-06-01'), bond(s, 'alpha', 'beta', '2005-12-31')]).toEqual([
      'cannot-tell',
      'suspended',
    ]);
  });

  it('is ended by the resumption that names it, or by one that names none', () => {
    const two = [
      'alpha,suspend,,2005-01-01,,,,art. 5,beta,clause',
      'alpha,suspend,,2005-01-01,,,,art. 6,beta,clause',
    ];
    const of = (...more: string[]) =>
      relationsOn(with_(...two, ...more), 'pact', day('2007-01-01')).between('alpha', 'beta').relation
        ?.suspended;
    expect(of()).toEqual(['art. 5', 'art. 6']);
    expect(of('alpha,resume,,2006-01-01,,,a0,,,')).toEqual(['art. 6']);
    expect(of('alpha,resume,,2006-01-01,,,,,,')).toEqual([]);
  });
});
