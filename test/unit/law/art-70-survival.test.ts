/** Provisions that go on after a party has left, or after the end (VCLT art. 70; LAW A.6). */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/reason/changes.ts';
import { goesOnOn } from '../../../src/reason/law/art-70-survival.ts';
import { partyStatus } from '../../../src/reason/state-of-play.ts';
import { day, onDays, pact, written } from './small-record.ts';

const survival = (after: string, period = "for: 'y+10', ") =>
  `survivals: [{locator: art. 9, provisions: [Part III], after: [${after}], ${period}says: {en: W., id: K.}, sources: [paper], confidence: likely}]`;
const clauses = (more: string) => ({ when: '{consents: 1, of: states}', withdrawal: 'm+6', more });
const state = (more: string, rows: string) =>
  pact(clauses(more), `beta,ratify,,2000-01-01,,\nalpha,ratify,,2001-01-10,,\n${rows}`);
const goesOn = (more: string, rows: string, ...days: string[]) => {
  const s = state(more, rows);
  return onDays(
    (on) =>
      partyStatus(s, 'pact', 'alpha', on)
        .goesOn.map((g) => goesOnOn(g, on))
        .join('+') || 'no',
    ...days,
  );
};

describe('provisions that go on', () => {
  it('do so from the day of leaving for their time, and not on its last day', () => {
    const rows = 'alpha,withdraw,,2005-01-10,,';
    expect(goesOn(survival('leaving'), rows, '2005-07-09', '2005-07-10', '2015-07-09', '2015-07-10')).toBe(
      'no yes yes no',
    );
  });

  it('without a time have no end', () => {
    expect(goesOn(survival('leaving', ''), 'alpha,withdraw,,2005-01-10,,', '2500-01-01')).toBe('yes');
  });

  it('after the end are not those after leaving', () => {
    const ends =
      '\nends: [{locator: art. 8, for: all, when: {day: 2010-01-01}, says: {en: W., id: K.}, sources: [paper], confidence: likely}]';
    expect(goesOn(survival('end') + ends, 'alpha,withdraw,,2005-01-10,,', '2006-01-01')).toBe('no');
    expect(goesOn(survival('end') + ends, '', '2009-12-31', '2010-01-01', '2020-01-01')).toBe('no yes no');
    expect(goesOn(survival('leaving') + ends, '', '2010-01-01')).toBe('no');
  });

  it('after provisional application are none for who becomes a party', () => {
    const rows =
      'gamma,apply-provisionally,,1999-01-01,,\ngamma,end-provisional-application,,2003-01-01,,2003-01-01';
    const s = state(survival('provisional-application'), rows);
    const of = (who: string, on: string) => partyStatus(s, 'pact', who, day(on)).goesOn.length;
    expect([of('gamma', '2002-12-31'), of('gamma', '2003-01-01'), of('gamma', '2013-01-01')]).toEqual([
      0, 1, 0,
    ]);
    expect(of('alpha', '2003-01-01')).toBe(0);
  });

  it('cannot be told while the day of leaving is open', () => {
    expect(
      goesOn(survival('leaving'), 'alpha,withdraw,,2005,,', '2005-06-30', '2005-07-01', '2006-06-30'),
    ).toBe('no cannot-tell yes');
  });

  it('stand in the calendar on the day from which they go on no more', () => {
    const s = state(survival('leaving'), 'alpha,withdraw,,2005-01-10,,');
    const changes = changesBetween(s, day('2006-01-01'), day('2030-01-01'));
    expect(changes.map((c) => [c.party, written(c.day), c.before, c.after, c.goesOn?.locator])).toEqual([
      ['alpha', '2015-07-10', 'yes', 'no', 'art. 9'],
    ]);
  });
});
