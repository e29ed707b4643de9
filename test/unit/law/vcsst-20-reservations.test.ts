/** What a successor keeps of its predecessor's reservations and objections (VCSST art. 20; LAW A.4, end). */
import { describe, expect, it } from 'vitest';
import { relationsOn } from '../../../src/reason/relations.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { day, recordOf, treaty } from './small-record.ts';

const END = 'reported,paper,likely';
const record = (...rows: string[]) =>
  recordOf({
    'instruments/pact.yaml': treaty('pact', { when: '{consents: 1, of: states}' }),
    'instruments/pact.csv': [
      'id,party,kind,done,received,notified,effective,about,provisions,intent,predecessor,grade,sources,confidence',
      `alpha-ratify,alpha,ratify,,2000-01-01,,,,,,,${END}`,
      `reserve,alpha,reserve,,2000-01-01,2000-01-01,,alpha-ratify,art. 5; art. 6,exclude,,${END}`,
      `beta-ratify,beta,ratify,,2000-01-01,,,,,,,${END}`,
      ...rows.map((row) => `${row},${END}`),
    ].join('\n'),
  });
const between = (rows: readonly string[], one: string, other: string, on: string) => {
  const found = relationsOn(stateOfPlay(record(...rows)), 'pact', day(on)).between(one, other).relation;
  return `${found?.bond}: ${[...(found?.modified ?? []), ...(found?.excluded ?? [])].join(', ')}`;
};
const SUCCEEDS = 'gamma-succeed,gamma,succeed,,2005-06-01,,2005-01-01,,,,alpha';

describe('a reservation of the predecessor', () => {
  it('is kept from the day of the succession, towards whom it was accepted', () => {
    expect(between([SUCCEEDS], 'gamma', 'beta', '2005-01-01')).toBe('modified: art. 5, art. 6');
  });

  it('is none of a successor whose row names no predecessor', () => {
    expect(between([SUCCEEDS.replace(/alpha$/, '')], 'gamma', 'beta', '2006-01-01')).toBe('in-force: ');
  });

  it('is kept although its author is no more, or gives it up later', () => {
    const ends = 'alpha-end,alpha,end,2005-01-01,,,,,,,';
    const later = 'up,alpha,withdraw-reservation,,2005-03-01,2005-03-01,,reserve,,,';
    expect(between([SUCCEEDS, ends], 'gamma', 'beta', '2006-01-01')).toBe('modified: art. 5, art. 6');
    expect(between([SUCCEEDS, later], 'gamma', 'beta', '2006-01-01')).toBe('modified: art. 5, art. 6');
  });

  it('is not kept where it had been given up by then, in whole or in part', () => {
    const whole = 'up,alpha,withdraw-reservation,,2004-03-01,2004-03-01,,reserve,,,';
    const part = 'up,alpha,withdraw-reservation,,2004-03-01,2004-03-01,,reserve,art. 5,,';
    expect(between([SUCCEEDS, whole], 'gamma', 'beta', '2006-01-01')).toBe('in-force: ');
    expect(between([SUCCEEDS, part], 'gamma', 'beta', '2006-01-01')).toBe('modified: art. 6');
  });

  it('made after the succession is its author’s alone', () => {
    const late = 'late,alpha,reserve,,2005-02-01,2005-02-01,,,art. 9,exclude,';
    expect(between([SUCCEEDS, late], 'gamma', 'beta', '2007-01-01')).toBe('modified: art. 5, art. 6');
  });

  it('gives way to one of the successor on the same matter', () => {
    const own = 'own,gamma,reserve,,2005-06-01,2005-06-01,,gamma-succeed,art. 5(2),exclude,';
    expect(between([SUCCEEDS, own], 'gamma', 'beta', '2007-01-01')).toBe('modified: art. 5(2), art. 6');
  });

  it('and to what the successor says with its notification; later it is given up from then on', () => {
    const up = (on: string) => `up,gamma,withdraw-reservation,,${on},${on},,reserve,,,`;
    expect(between([SUCCEEDS, up('2005-06-01')], 'gamma', 'beta', '2005-03-01')).toBe('in-force: ');
    const later = [SUCCEEDS, up('2006-01-01')];
    expect(between(later, 'gamma', 'beta', '2005-12-31')).toBe('modified: art. 5, art. 6');
    expect(between(later, 'gamma', 'beta', '2006-01-01')).toBe('in-force: ');
    expect(between(later, 'alpha', 'beta', '2006-01-01')).toBe('modified: art. 5, art. 6');
  });

  it('cannot be given up by who succeeds to nobody', () => {
    expect(() => record('up,beta,withdraw-reservation,,2005-06-01,2005-06-01,,reserve,,,')).toThrow(
      'about-fits',
    );
  });
});

describe('objections', () => {
  const object = 'beta-object,beta,object,,2000-03-01,,,reserve,,,';

  it('to it are kept too', () => {
    expect(between([SUCCEEDS, object], 'gamma', 'beta', '2006-01-01')).toBe('excluded: art. 5, art. 6');
  });

  it('of the predecessor are kept, until the successor gives them up', () => {
    const succeeds = 'delta-succeed,delta,succeed,,2005-06-01,,2005-01-01,,,,beta';
    const up = 'up,delta,withdraw-objection,,2006-01-01,2006-01-01,,beta-object,,,';
    const of = (on: string, ...more: string[]) => between([object, succeeds, ...more], 'alpha', 'delta', on);
    expect([of('2005-01-01'), of('2007-01-01')]).toEqual([
      'excluded: art. 5, art. 6',
      'excluded: art. 5, art. 6',
    ]);
    expect(of('2007-01-01', up)).toBe('modified: art. 5, art. 6');
  });
});
