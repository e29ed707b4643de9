/** A party is called as it was called on the day that an answer is about. */
import { describe, expect, test } from 'vitest';
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
