/** What applies before entry into force (VCLT art. 24(4)), and acts that cannot be: before the text, or by the wrong sort of party. */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { checkAlone } from '../../../src/reason/sheet.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { acts, day, type FinalClauses, pact, pactRecord, recordOf, treaty } from './small-record.ts';

const TWO: FinalClauses = {
  adopted: '2000-01-01',
  when: '{consents: 2, of: anyone}',
  later: 'd+30',
  more: 'reservations: {locator: art. 8, allowed: none, says: {en: None., id: Tidak ada.}, sources: [paper], confidence: likely}',
};
const ROWS = 'alpha,ratify,,2001-01-01\nbeta,ratify,,2002-02-02';
const on = (clauses: FinalClauses, text: string) =>
  instrumentStatus(pact(clauses, ROWS), 'pact', day(text))?.finalClauses;

describe('the final clauses of a treaty adopted on 1 January 2000 and in force on 2 February 2002', () => {
  it('apply from the adoption until entry into force, and with the rest from then on', () => {
    expect(on(TWO, '1999-12-31')).toBeUndefined();
    expect(on(TWO, '2000-01-01')).toBeDefined();
    expect(on(TWO, '2002-02-01')).toBeDefined();
    expect(on(TWO, '2002-02-02')).toBeUndefined();
  });

  it('are those that the file has, by their articles', () => {
    expect(on(TWO, '2001-01-01')?.of).toEqual([
      { matter: 'consent', locators: ['art. 1'] },
      { matter: 'entry-into-force', locators: ['art. 2', 'art. 3'] },
      { matter: 'reservations', locators: ['art. 8'] },
    ]);
  });

  it('are none of a political text', () => {
    const political = treaty('pact', TWO).replace('binding: legal', 'binding: political');
    const record = recordOf({ 'instruments/pact.yaml': political, 'instruments/pact.csv': acts(ROWS) });
    expect(instrumentStatus(stateOfPlay(record), 'pact', day('2001-01-01'))?.finalClauses).toBeUndefined();
  });
});

describe('an act before the text was adopted', () => {
  const told = (rows: string) => {
    const { acts, instruments } = pactRecord(TWO, rows);
    return checkAlone(acts, instruments.get('pact')?.adopted.date).map((f) => [f.fault, f.acts[0]?.party]);
  };

  it('is told, and stays on the record: a published list is as it was published', () => {
    expect(told('alpha,sign,1999-12-31,')).toEqual([['before-adoption', 'alpha']]);
    expect(told('alpha,ratify,,1999-12-31')).toEqual([['before-adoption', 'alpha']]);
  });

  it('is not, on the day of adoption, or where its day or that of the adoption leaves it open', () => {
    expect(told('alpha,sign,2000-01-01,')).toEqual([]);
    expect(told('alpha,ratify,,1999-12-31/2000-01-02')).toEqual([]);
  });

  it('is not where it is a succession, or where a later row puts it right', () => {
    expect(told('alpha,succeed,,1999-12-31')).toEqual([]);
    expect(told('alpha,ratify,,1999-12-31\nalpha,ratify,,2001-12-31,,,,alpha-ratify')).toEqual([]);
  });
});

describe('formal confirmation', () => {
  const withOrganisations: FinalClauses = { ...TWO, consentBy: 'ratify, confirm-formally' };

  it('is an act of organisations, counted as the clause says', () => {
    const rows = 'alpha,ratify,,2001-01-01\nunion,confirm-formally,,2001-03-03';
    const inForce = (of: string) =>
      instrumentStatus(
        pact({ ...withOrganisations, when: `{consents: 2, of: ${of}}` }, rows),
        'pact',
        day('2003-01-01'),
      )?.inForce;
    expect([inForce('anyone'), inForce('states')]).toEqual(['yes', 'no']);
  });

  it('is refused of a State', () => {
    expect(() => pactRecord(withOrganisations, 'alpha,confirm-formally,,2001-01-01')).toThrow(
      /confirms-formally/,
    );
  });
});
