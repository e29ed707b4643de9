/** Provisions that go on after a party has left, or after the end (VCLT art. 70; LAW A.6). */
import { describe, expect, it } from 'vitest';
import type { Because } from '../../../src/reason/because.ts';
import { changesBetween } from '../../../src/reason/changes.ts';
import { goesOnOn } from '../../../src/reason/law/art-70-survival.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { becauseOfSurvivals } from '../../../src/reason/survival-reasons.ts';
import type { Instrument } from '../../../src/terms/instrument.ts';
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

  it('cannot be told where it may have left before the end, and may not', () => {
    const ends =
      '\nends: [{locator: art. 8, for: all, when: {day: 2010-01-01}, says: {en: W., id: K.}, sources: [paper], confidence: likely}]';
    const rows = 'alpha,withdraw,,2005-01-10,,2005-07-10/..';
    for (const after of ['leaving', 'end'])
      expect(goesOn(survival(after) + ends, rows, '2005-07-09', '2010-01-01')).toBe('no cannot-tell');
  });

  it('cannot be told while the day of leaving is open', () => {
    expect(
      goesOn(survival('leaving'), 'alpha,withdraw,,2005,,', '2005-06-30', '2005-07-01', '2006-06-30'),
    ).toBe('no cannot-tell yes');
  });

  it('say how it ended, for how long from then, and what stopped them', () => {
    const left = 'alpha,withdraw,,2005-01-10,,';
    const steps = (more: string, rows: string, on: string) => {
      const { record, solution } = state(more, rows);
      const own = record.acts.filter((a) => a.party === 'alpha');
      const x = record.instruments.get('pact') as Instrument;
      const told = (b: Because): string =>
        [b.rule, written(b.facts.day), written(b.facts.until)].filter(Boolean).join(' ');
      return becauseOfSurvivals(record, solution, x, 'alpha', own, day(on)).map((b) =>
        [told(b), ...b.grounds.map(told)].join(' < '),
      );
    };
    const END =
      '\nends: [{locator: art. 8, for: all, when: {day: 2010-01-01}, says: {en: W., id: K.}, sources: [paper], confidence: likely}]';
    // Bound, it is not asked; six months after the notice of 10 January 2005 it leaves.
    expect(steps(survival('leaving'), left, '2005-07-09')).toEqual([]);
    expect(steps(survival('leaving'), left, '2005-07-10')).toEqual([
      'goes-on 2005-07-10 2015-07-10 < withdrawal 2005-07-10 < survival-period 2005-07-10 2015-07-10',
    ]);
    expect(steps(survival('leaving', ''), left, '2005-07-10')).toEqual([
      'goes-on 2005-07-10 < withdrawal 2005-07-10',
    ]);
    expect(steps(survival('leaving'), left, '2015-07-10')).toEqual([
      'went-on 2005-07-10 2015-07-10 < withdrawal 2005-07-10 < survival-period 2005-07-10 2015-07-10',
    ]);
    // It came back on 1 March 2007, and left again six months after 1 January 2008.
    const back = `${left}\nalpha,ratify,,2007-03-01,,\nalpha,withdraw,,2008-01-01,,`;
    expect(steps(survival('leaving'), back, '2007-01-01')).toEqual([
      'goes-on 2005-07-10 2007-03-01 < withdrawal 2005-07-10 < party 2007-03-01',
    ]);
    expect(steps(survival('leaving'), back, '2008-07-01')).toEqual([
      'goes-on 2008-07-01 2018-07-01 < withdrawal 2008-07-01 < survival-period 2008-07-01 2018-07-01',
    ]);
    // It ended with the treaty, and the clause speaks of leaving; the other way round too.
    expect(steps(survival('leaving') + END, '', '2010-01-01')).toEqual([
      'does-not-go-on < ended 2001-01-10 2010-01-01',
    ]);
    expect(steps(survival('end') + END, '', '2010-01-01')).toEqual([
      'goes-on 2010-01-01 2020-01-01 < ended 2001-01-10 2010-01-01 < survival-period 2010-01-01 2020-01-01',
    ]);
    expect(steps(survival('end') + END, left, '2006-01-01')).toEqual([
      'does-not-go-on < ended 2001-01-10 2005-07-10',
    ]);
    expect(steps(survival('provisional-application'), left, '2006-01-01')).toEqual([]);
    // Of the notice the year is known: it left between 1 July 2005 and 30 June 2006.
    const open = 'alpha,withdraw,,2005,,';
    expect(steps(survival('leaving'), open, '2005-07-01').map((s) => s.split(' < ')[0])).toEqual([
      'may-go-on 2005-07-01 2016-06-30',
    ]);
    expect(steps(survival('leaving'), open, '2006-06-30').map((s) => s.split(' < ')[0])).toEqual([
      'goes-on-at-least 2006-06-30 2015-07-01',
    ]);
    expect(steps(survival('leaving'), open, '2016-06-30').map((s) => s.split(' < ')[0])).toEqual([
      'goes-on-no-more 2005-07-01 2016-06-30',
    ]);
  });

  it('stand in the calendar on the day from which they go on no more', () => {
    const s = state(survival('leaving'), 'alpha,withdraw,,2005-01-10,,');
    const changes = changesBetween(s, day('2006-01-01'), day('2030-01-01'));
    expect(changes.map((c) => [c.party, written(c.day), c.before, c.after, c.goesOn?.locator])).toEqual([
      ['alpha', '2015-07-10', 'yes', 'no', 'art. 9'],
    ]);
  });
});
