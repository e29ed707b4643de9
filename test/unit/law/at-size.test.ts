/** `at`: the state of the record with its first N acts (DEFINITIONS, "on / at"). */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import type { OpenRecord } from '../../../src/terms/open-record.ts';
import { day, pact, pactRecord, written } from './small-record.ts';

const CLAUSES = { when: '{consents: 2, of: states}', after: 'd+30', withdrawal: 'm+6' };
const ROWS = [
  'alpha,ratify,,2001-01-10,,',
  'gamma,accede,,2001-05-01,,',
  'beta,ratify,,2001-03-01,,', // recorded after a later deposit
  'alpha,withdraw,,2002-01-01,,',
  'delta,accede,,2000-12-01,,', // recorded last, received first
];
const DAYS = [
  '2000-12-31',
  '2001-02-09',
  '2001-03-31',
  '2001-05-31',
  '2002-06-30',
  '2002-07-01',
  '2010-01-01',
];

const summary = (record: OpenRecord, at: number) => {
  const state = stateOfPlay(record, at);
  return DAYS.map((d) => {
    const status = instrumentStatus(state, 'pact', day(d));
    return [
      status?.inForce,
      written(status?.computed),
      status?.parties.map((p) => `${p.party} ${p.standing}`),
    ];
  });
};
const record = pactRecord(CLAUSES, ROWS.join('\n'));

describe('the record at a size', () => {
  it.each([0, 1, 2, 3, 4, 5])('of %i acts answers as a record that holds only these', (n) => {
    const shorter = pactRecord(CLAUSES, ROWS.slice(0, n).join('\n'));
    expect(summary(record, n)).toEqual(summary(shorter, n));
  });

  it('an act recorded later changes answers about earlier days only from its own size on', () => {
    const computed = (at: number) =>
      written(instrumentStatus(stateOfPlay(record, at), 'pact', day('2010-01-01'))?.computed);
    expect(computed(1)).toBeUndefined();
    expect(computed(2)).toBe('2001-05-31'); // second deposit 1 May + 30 days
    expect(computed(3)).toBe('2001-03-31'); // 1 March + 30 days
    expect(computed(4)).toBe('2001-03-31'); // a withdrawal does not undo it (art. 55)
    expect(computed(5)).toBe('2001-02-09'); // 10 January + 30 days
  });

  it('says the size it used, and never more than there is', () => {
    expect(stateOfPlay(record, 3).at).toBe(3);
    expect(stateOfPlay(record).at).toBe(5);
    expect(stateOfPlay(record, 99).at).toBe(5);
  });

  it('the same record at the same size is the same state', () => {
    expect(stateOfPlay(record)).toBe(stateOfPlay(record));
    expect(stateOfPlay(record, 5)).toBe(stateOfPlay(record));
  });
});

describe('where the record ends', () => {
  const state = pact(CLAUSES, ROWS.join('\n'));

  it('the last entry by a day, and whether later ones are on file', () => {
    const at = (d: string) => {
      const status = instrumentStatus(state, 'pact', day(d));
      return [written(status?.lastEntry), status?.laterEntries];
    };
    expect(at('2000-11-30')).toEqual([undefined, true]);
    expect(at('2001-04-30')).toEqual(['2001-03-01', true]);
    expect(at('2002-01-01')).toEqual(['2002-01-01', false]);
    expect(at('2026-01-01')).toEqual(['2002-01-01', false]);
  });

  it('an instrument that is not on file has no status', () => {
    expect(instrumentStatus(state, 'accord', day('2010-01-01'))).toBeUndefined();
  });
});
