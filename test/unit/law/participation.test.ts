/** To whom an instrument is open, on a day; and that an act by somebody else can be none. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/files/record.ts';
import { party } from '../../../src/reason/law/atoms.ts';
import { waysIn } from '../../../src/reason/participation.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { membersOn } from '../../../src/terms/open-record.ts';
import { acts, day, onDays, recordOf, treaty } from './small-record.ts';

const list = (members: string) =>
  `region: agency\ntitle: {en: A, id: A}\ndefinition: {en: D, id: D}\nsources: [paper]\nmembers: ${members}`;
const REQUIRED =
  'requires: [{locator: art. 1, when: {openBy: art. 1}, otherwise: void, says: {en: S, id: S}, sources: [paper], confidence: likely}]';
const files = (openTo: string, members: string, rows: string) => ({
  'regions/agency.yaml': list(members),
  'instruments/pact.yaml': treaty('pact', { when: '{day: 2000-01-01}', openTo, more: REQUIRED }),
  'instruments/pact.csv': acts(rows),
});
const open = (openTo: string, members: string, who: string, on: string, rows = '') =>
  waysIn(stateOfPlay(recordOf(files(openTo, members, rows))), 'pact', who, day(on)).openness;

describe('a list with days', () => {
  const record = recordOf(
    files(
      'any-state',
      '[alpha, {party: beta, since: 2001-01-01, until: 2001-12-31}, {party: beta, since: "2003"}]',
      '',
    ),
  );
  const on = (text: string) => membersOn(record, 'agency', day(text));

  test('who is on it for a time is on it on its first day and on its last', () => {
    const isOn = (text: string) => (on(text).surely.includes('beta') ? 'yes' : 'no');
    expect(['2000-12-31', '2001-01-01', '2001-12-31', '2002-01-01'].map(isOn)).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ]);
  });

  test('who is on it without a day is on it always, and on a day left open it cannot be told', () => {
    expect(on('1950-01-01')).toEqual({ surely: ['alpha'], perhaps: [] });
    expect(on('2003-06-01')).toEqual({ surely: ['alpha'], perhaps: ['beta'] });
    expect(on('2004-01-01')).toEqual({ surely: ['alpha', 'beta'], perhaps: [] });
  });

  test('a number of a clause is not counted over it', () => {
    const read = readRecord(
      new Map([
        ['regions/agency.yaml', list('[{party: alpha, since: 2001-01-01}]')],
        ['instruments/pact.yaml', treaty('pact', { when: '{consents: 1, of: {region: agency}}' })],
      ]),
    );
    expect(read.ok || read.refusals.map((r) => r.expected)).toContain('rule:count-without-days');
  });
});

describe('several sets together', () => {
  const VIENNA = '{any: [{region: agency}, invited]}';
  const MEMBERS = '[{party: alpha, since: 2001-01-01}]';

  test('a member comes in by its own act; another State could be invited, and then comes in by its own act', () => {
    expect(open(VIENNA, MEMBERS, 'alpha', '2001-01-01')).toBe('own-act');
    expect(open(VIENNA, MEMBERS, 'beta', '2001-01-01')).toBe('by-others');
    const invited = 'beta,invite,2001-03-01';
    expect(open(VIENNA, MEMBERS, 'beta', '2001-02-28', invited)).toBe('by-others');
    expect(open(VIENNA, MEMBERS, 'beta', '2001-03-01', invited)).toBe('own-act');
  });

  test('an organisation that is in no set is not let in, and cannot be invited as a State', () => {
    expect(open(VIENNA, MEMBERS, 'union', '2001-01-01')).toBe('not-open');
  });

  test('without an invitation a way in that is open to a list alone is not open to others', () => {
    expect(open('{region: agency}', MEMBERS, 'beta', '2001-01-01')).toBe('not-open');
  });

  const bound = (openTo: string, members: string, rows: string, who: string, ...days: string[]) => {
    const { solution } = stateOfPlay(recordOf(files(openTo, members, rows)));
    return onDays((on) => solution.holds(party(who, 'pact'), on), ...days);
  };

  test('an accession by somebody in no set is none, and does not come to be one', () => {
    const rows = 'alpha,accede,,2000-12-31\nbeta,accede,,2001-05-01';
    expect(bound(VIENNA, MEMBERS, rows, 'alpha', '2000-12-31', '2001-06-01')).toBe('no no');
    expect(bound(VIENNA, MEMBERS, rows, 'beta', '2001-06-01')).toBe('no');
  });

  test('being let in lasts when the membership is over', () => {
    const members = '[{party: alpha, since: 2001-01-01, until: 2001-12-31}]';
    expect(bound(VIENNA, members, 'alpha,accede,,2001-12-31', 'alpha', '2001-12-31', '2005-01-01')).toBe(
      'yes yes',
    );
  });

  test('where a term is read by lists that differ, an accession possibly counts', () => {
    const term = '{term: {en: T, id: T}, readAs: []}';
    expect(bound(term, '[]', 'alpha,accede,,2001-12-31', 'alpha', '2002-01-01')).toBe('cannot-tell');
    const read = '{term: {en: T, id: T}, readAs: [agency]}';
    expect(bound(read, '[alpha]', 'alpha,accede,,2001-12-31', 'alpha', '2002-01-01')).toBe('yes');
    expect(bound(read, '[beta]', 'alpha,accede,,2001-12-31', 'alpha', '2002-01-01')).toBe('no');
  });

  test('a requirement names a way in that is there', () => {
    const pact = treaty('pact', {
      when: '{day: 2000-01-01}',
      more: REQUIRED.replace('openBy: art. 1', 'openBy: art. 9'),
    });
    const read = readRecord(new Map([['instruments/pact.yaml', pact]]));
    expect(read.ok || read.refusals.map((r) => r.expected)).toContain('rule:way-in-on-file');
  });
});
