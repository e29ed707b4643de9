/** A party is called as it was called on the day that an answer is about. */
import { describe, expect, test } from 'vitest';
import { findParty } from '../../../src/doors/find.ts';
import { namesOf } from '../../../src/doors/sheets/names.ts';
import { readRecord } from '../../../src/files/record.ts';
import { nameOn } from '../../../src/reason/names.ts';
import { Speaker } from '../../../src/words/speaker.ts';
import { day, recordOf } from '../law/small-record.ts';

const named = (name: string, until: string) =>
  `  - {party: alpha, name: {en: ${name}, id: ${name}}, until: '${until}', sources: [paper], confidence: likely}`;
const NAMES = ['parties: []', 'names:', named('Beth', '1990'), named('Aleph', '1970-12-31')].join('\n');
const record = recordOf({ 'parties/names.yaml': NAMES });
const speaker = new Speaker('en', record);

describe('the name of a party', () => {
  test('is the one of the day, and without a day the one that it has', () => {
    const names = ['1950-01-01', '1970-12-31', '1971-01-01', '1991-01-01'].map((on) =>
      speaker.asOf(day(on)).name('alpha'),
    );
    expect([...names, speaker.name('alpha')]).toEqual(['Aleph', 'Aleph', 'Beth', 'alpha', 'alpha']);
  });

  test('where the day of the change is open is kept as long as it can have been', () => {
    expect(speaker.asOf(day('1990-12-31')).name('alpha')).toBe('Beth');
  });

  test('of others stays what it is', () => {
    expect(speaker.asOf(day('1950-01-01')).name('beta')).toBe(speaker.name('beta'));
  });

  test('is not touched in the record itself', () => {
    const alpha = record.parties.get('alpha');
    expect(alpha && nameOn(alpha, undefined).name.en).toBe('alpha');
  });

  describe('that two bear on one day', () => {
    const shared = named('Beth', '1990').replace('alpha', 'beta');
    const two = recordOf({ 'parties/names.yaml': `${NAMES}\n${shared.replace('1990', '1980')}` });
    const of = (on: string | undefined) => {
      const s = new Speaker('en', two).asOf(on === undefined ? undefined : day(on));
      return [s.name('alpha'), s.inSentence('beta'), s.names(['beta', 'alpha'])];
    };

    test('is told of both, with their ids', () => {
      expect(of('1975-01-01')).toEqual(['Beth (alpha)', 'Beth (beta)', 'Beth (alpha) and Beth (beta)']);
    });
    test('stands alone on days on which one bears it', () => {
      expect(of('1960-01-01')).toEqual(['Aleph', 'Beth', 'Aleph and Beth']);
      expect(of('1985-01-01')).toEqual(['Beth', 'beta', 'beta and Beth']);
      expect(of(undefined)).toEqual(['alpha', 'beta', 'alpha and beta']);
    });
    test('is asked about, and both are named in the order of the alphabet', () => {
      expect(findParty(two, 'beth')).toEqual({ suggestions: ['alpha', 'beta'], isOfSeveral: true });
    });
    test('in a sheet is that of the one who bore it on the day of the act, and else asked about', () => {
      const bearers = namesOf(two)('Beth');
      expect(bearers).toMatchObject({ inTurn: [{ id: 'alpha' }, { id: 'beta' }] });
    });
  });

  test('that is given to nobody on file is refused', () => {
    const nobody = NAMES.replaceAll('party: alpha', 'party: nobody');
    const read = readRecord(
      new Map([
        ['parties/names.yaml', nobody],
        ['sources/paper.yaml', 'sources:\n  - {id: paper, title: P, seen: whole}'],
      ]),
    );
    expect(read.ok || read.refusals.map((r) => r.expected)).toContain('kind:party');
  });
});
