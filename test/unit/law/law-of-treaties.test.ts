/** VCLT 4 and 28: as what the law of treaties is cited, and since when a treaty governs. */
import { describe, expect, test } from 'vitest';
import { governsFrom, lawOfTreatiesFor } from '../../../src/reason/law-of-treaties.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { acts, day, recordOf, treaty, written } from './small-record.ts';

/** A treaty adopted on 1 January 2000. */
const state = (law: string, lawActs: string, rows: string, flag = 'lawOfTreaties: true') =>
  stateOfPlay(
    recordOf({
      'instruments/law.yaml': treaty('law', { when: `{day: ${law}}`, more: flag }),
      'instruments/law.csv': acts(lawActs),
      'instruments/pact.yaml': treaty('pact', {
        adopted: '2000-01-01',
        when: '{day: 2000-06-01}',
        withdrawal: 'd+0',
      }),
      'instruments/pact.csv': acts(rows),
    }),
  );
const PACT = 'alpha,ratify,,2001-01-01';
const asTreaty = (law: string, lawActs: string) =>
  lawOfTreatiesFor(state(law, lawActs, PACT), 'pact', 'alpha').map((l) => l.asTreaty);

describe('a treaty', () => {
  test('is under the convention when it was concluded after that entered into force for the party', () => {
    expect(asTreaty('1999-12-31', 'alpha,ratify,,1999-01-01')).toEqual(['yes']);
    expect(asTreaty('2000-01-01', 'alpha,ratify,,1999-01-01')).toEqual(['no']);
    expect(asTreaty('1999-12-31', 'alpha,ratify,,2001-01-01')).toEqual(['no']);
    expect(asTreaty('1999-12-31', 'beta,ratify,,1999-01-01')).toEqual(['no']);
  });

  test('is under it or not where the day of its consent is open', () => {
    expect(asTreaty('1990-01-01', 'alpha,ratify,1999-06-01')).toEqual(['cannot-tell']);
  });

  test('is told nothing of where the record names no law of treaties, and of that one itself', () => {
    expect(
      lawOfTreatiesFor(state('1990-01-01', 'alpha,ratify,,1991-01-01', PACT, ''), 'pact', 'alpha'),
    ).toEqual([]);
    expect(lawOfTreatiesFor(state('1990-01-01', 'alpha,ratify,,1991-01-01', PACT), 'law', 'alpha')).toEqual(
      [],
    );
  });

  test('governs nothing before its entry into force for a party, and of one that came back nothing is told', () => {
    const from = (rows: string, on: string) => {
      const of = state('1990-01-01', '', rows);
      return written(governsFrom(of, partyStatus(of, 'pact', 'alpha', day(on))));
    };
    expect(from(PACT, '2002-01-01')).toBe('2001-01-01');
    expect(from('alpha,ratify,,2000-03-01', '2002-01-01')).toBe('2000-06-01');
    expect(
      from(`${PACT}\nalpha,withdraw,,2002-01-01\nalpha,accede,,2003-01-01`, '2004-01-01'),
    ).toBeUndefined();
    expect(from('alpha,succeed,,2001-01-01,,2000-07-01', '2002-01-01')).toBeUndefined();
  });
});
