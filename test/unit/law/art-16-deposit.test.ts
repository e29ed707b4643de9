/** The day on which an act counts (VCLT art. 16 and 78(b); DEFINITIONS, "Dates of an act"). */
import { describe, expect, it } from 'vitest';
import { countsOn } from '../../../src/reason/law/atoms.ts';
import { day, pactRecord } from './small-record.ts';

/** @param dates done, received, notified, effective */
function span(kind: string, dates: string): [string | number, string | number] {
  const record = pactRecord({ when: '{consents: 1, of: states}' }, `alpha,${kind},${dates}`);
  const { earliest, latest } = countsOn(record.acts[0] as (typeof record.acts)[number]);
  return [earliest, latest];
}
const certain = (text: string) => [day(text), day(text)];

describe('the day on which an act counts', () => {
  it('a ratification counts when the depositary receives it, not when it is made in the capital', () => {
    expect(span('ratify', '2001-01-10,2001-02-20,2001-03-30,')).toEqual(certain('2001-02-20'));
  });

  it('a signature counts when it is made', () => {
    expect(span('sign', '2001-01-10,2001-02-20,,')).toEqual(certain('2001-01-10'));
  });

  it('a decision counts on the day that it names, else when it is made, and not when somebody receives it', () => {
    expect(span('decide', '1994-12-08,1994-12-20,,1995-01-01')).toEqual(certain('1995-01-01'));
    expect(span('decide', '1994-12-08,1994-12-20,,')).toEqual(certain('1994-12-08'));
    expect(span('decide', '1994-12-08,,,')).toEqual(certain('1994-12-08'));
  });

  it('received some day after it was made, where only that day is known: open at the end', () => {
    expect(span('ratify', '2001-01-10,,,')).toEqual([day('2001-01-10'), Number.POSITIVE_INFINITY]);
  });

  it('received before the others were told of it', () => {
    expect(span('ratify', '2001-01-10,,2001-03-30,')).toEqual([day('2001-01-10'), day('2001-03-30')]);
    expect(span('ratify', ',,2001-03-30,')).toEqual([Number.NEGATIVE_INFINITY, day('2001-03-30')]);
  });

  it('where the record has only a legal effect, that is the day', () => {
    expect(span('accede', ',,,2001-05-05')).toEqual(certain('2001-05-05'));
  });

  it('a day known only by its month counts from its first to its last day', () => {
    expect(span('ratify', ',2001-02,,')).toEqual([day('2001-02-01'), day('2001-02-28')]);
  });
});
