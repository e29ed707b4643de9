/** VCLT 80: registration is told, and changes no status. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/files/record.ts';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { registeredOn } from '../../../src/reason/registration.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { sayInstrument } from '../../../src/words/instrument.ts';
import { SPOKEN, Speaker, type Spoken } from '../../../src/words/speaker.ts';
import { day, pactRecord, treaty } from './small-record.ts';

const SOURCED = 'sources: [paper], confidence: likely';
const REGISTER =
  'locator: art. 7, otherwise: {en: So it says., id: So it says.}, with: {en: The register, id: Daftar}';
const recorded = (registrations: string) =>
  pactRecord(
    { when: '{day: 2000-01-01}', more: `registrations: [${registrations}]` },
    'alpha,ratify,,2000-01-01',
  );
const said = (registrations: string, on: string, language: Spoken = 'en') => {
  const record = recorded(registrations);
  const status = instrumentStatus(stateOfPlay(record), 'pact', day(on));
  return status ? sayInstrument(new Speaker(language, record), status, day(on)) : undefined;
};

describe('registration', () => {
  test('counts from its day, and on a day left open cannot be told', () => {
    const x = recorded(`{${REGISTER}, date: '2010', ${SOURCED}}`).instruments.get('pact');
    const on = (text: string) => x && registeredOn(x, day(text)).map((r) => r.is);
    expect(['2009-12-31', '2010-06-01', '2010-12-31'].map(on)).toEqual([['no'], ['cannot-tell'], ['yes']]);
  });

  test('is not told of where the record has nothing about it', () => {
    expect(said('', '2001-01-01')?.limits.join(' ')).not.toContain('egister');
  });

  test.each(Object.keys(SPOKEN) as Spoken[])(
    'that is lacking takes nothing from being in force (%s)',
    (language) => {
      const without = said('', '2001-01-01', language);
      const unregistered = said(`{${REGISTER}, ${SOURCED}}`, '2001-01-01', language);
      expect(unregistered?.sentence).toBe(without?.sentence);
      expect(unregistered?.limits.filter((l) => l.includes('So it says.'))).toHaveLength(1);
    },
  );

  test('with a number and no day is refused', () => {
    const pact = treaty('pact', {
      when: '{day: 2000-01-01}',
      more: `registrations: [{${REGISTER}, number: "7", ${SOURCED}}]`,
    });
    const read = readRecord(new Map([['instruments/pact.yaml', pact]]));
    expect(read.ok || read.refusals.map((r) => r.expected)).toContain('rule:registered-on-a-day');
  });
});
