/** Dates in files, and dates as people say them: as said, as read, as found elsewhere. All stand. */
import { describe, expect, it } from 'vitest';
import { type CivilDay, readDay, writeDay } from '../../../src/terms/civil-day.ts';
import {
  type DateClaim,
  DateText,
  DayText,
  DelayText,
  dateClaims,
  narrowestClaim,
  spanOf,
  When,
} from '../../../src/terms/dates.ts';

const words = { en: 'so', id: 'begitu' };
const message = (
  schema: { safeParse(v: unknown): { error?: { issues: { message: string }[] } } },
  v: unknown,
) => schema.safeParse(v).error?.issues[0]?.message;
const ends = ({ date }: DateClaim) =>
  [date.earliest, date.latest].map((d) => (d === undefined ? '..' : writeDay(d)));
const when = (value: unknown): When => When.parse(value);
const read = (...dates: string[]) => dates.map((date) => ({ date, how: words }));
const elsewhere = (...dates: string[]) => dates.map((date) => ({ date, sources: ['paper'] }));
const span = (w: When) => {
  const { earliest, latest } = spanOf(w);
  return [earliest, latest].map((d) => (Number.isFinite(d) ? writeDay(d) : '..'));
};

describe('in files', () => {
  it('a day is YYYY-MM-DD and real', () => {
    expect(DayText.parse('2025-10-28')).toBe(readDay('2025-10-28'));
    for (const text of ['2025-02-29', '2025-10', '28.10.2025']) {
      expect(message(DayText, text)).toBe('form:calendar-day');
    }
  });

  it('a date may be EDTF, or an instant of which the local day is taken', () => {
    expect(DateText.parse('2025-10')).toMatchObject({ text: '2025-10', earliest: readDay('2025-10-01') });
    const said = DateText.parse('2025-10-28T23:30:00-05:00');
    expect([said.earliest, said.latest].map((d) => writeDay(d as CivilDay))).toEqual([
      '2025-10-28',
      '2025-10-28',
    ]);
    expect(said.text).toBe('2025-10-28T23:30:00-05:00');
    expect(message(DateText, 'last week')).toBe('form:date');
  });

  it('a delay is one of the written forms', () => {
    expect(DelayText.parse('fdm(m+3)')).toEqual({
      kind: 'first-day-of-month-after',
      of: { kind: 'period', unit: 'months', count: 3 },
    });
    expect(message(DelayText, 'three months')).toBe('form:delay');
  });
});

describe('when', () => {
  it('has something: what was said, a reading of it, or a date from elsewhere', () => {
    expect(message(When, {})).toBe('rule:when-has-something');
    expect(message(When, { read: [], elsewhere: [] })).toBe('rule:when-has-something');
    expect(When.safeParse({ said: { text: 'yesterday', language: 'en', meaning: words } }).success).toBe(
      true,
    );
  });

  it('words of which nobody gives a date leave everything open', () => {
    const said = when({ said: { text: 'once', language: 'en', meaning: words } });
    expect(dateClaims(said)).toEqual([]);
    expect(narrowestClaim(said)).toBeUndefined();
    expect(span(said)).toEqual(['..', '..']);
  });

  it('a reading gives a date, or counts from a day; not both, and not neither', () => {
    const bad = [
      { how: words },
      { date: '2025', counted: '-1y', from: '2025-10-28', how: words },
      { counted: '-1y', how: words },
    ];
    for (const reading of bad) expect(When.safeParse({ read: [reading] }).success).toBe(false);
  });
});

describe('the dates on record for one thing', () => {
  const both = when({
    said: { text: 'in August this year', language: 'en', meaning: words },
    read: read('2025-08'),
    elsewhere: elsewhere('2025-08-15', '2025-08-15/..'),
  });

  it('those read from what was said first, each with whose it is', () => {
    expect(dateClaims(both).map((c) => [c.from, c.date.text, c.sources])).toEqual([
      ['said', '2025-08', []],
      ['elsewhere', '2025-08-15', ['paper']],
      ['elsewhere', '2025-08-15/..', ['paper']],
    ]);
  });

  it('the narrowest says most exactly when, whoever gives it', () => {
    expect(narrowestClaim(both)?.date.text).toBe('2025-08-15');
  });

  it('of two alike it is the one said', () => {
    const alike = when({ read: read('2025-08-14'), elsewhere: elsewhere('2025-08-15') });
    expect(narrowestClaim(alike)).toMatchObject({ from: 'said', date: { text: '2025-08-14' } });
  });

  it('an open one is the widest of all', () => {
    const open = when({ read: read('2025-08-15/..'), elsewhere: elsewhere('20XX') });
    expect(narrowestClaim(open)?.date.text).toBe('20XX');
  });

  it('the span covers all of them', () => {
    expect(span(when({ read: read('2025-08'), elsewhere: elsewhere('2025-07-30', '2025-08-15') }))).toEqual([
      '2025-07-30',
      '2025-08-31',
    ]);
  });

  it('the span is open where one of them is', () => {
    expect(span(both)).toEqual(['2025-08-01', '..']);
    expect(span(when({ elsewhere: elsewhere('../2025-08-15', '2025-08-10') }))).toEqual(['..', '2025-08-15']);
  });

  it('the span is the same when asked again', () => {
    expect(spanOf(both)).toBe(spanOf(both));
  });
});

describe('counted from a day: rounded to the unit spoken in, so half of it on either side', () => {
  const counted = (text: string, from: string) => {
    const [claim] = dateClaims(when({ read: [{ counted: text, from, how: words }] }));
    return [claim?.date.text, ...ends(claim as DateClaim)];
  };

  it.each([
    // a year ago: six months on either side
    ['-1y', '2025-10-28', '2024-10-28~', '2024-04-28', '2025-04-28'],
    // two years on: twelve months; 29 February has no like in 2026
    ['+2y', '2024-02-29', '2026-02-28~', '2025-02-28', '2027-02-28'],
    // ten months ago: five months
    ['-10m', '2025-10-28', '2024-12-28~', '2024-07-28', '2025-05-28'],
    // one month ago: fifteen days; 31 March less one month is 28 February
    ['-1m', '2025-03-31', '2025-02-28~', '2025-02-13', '2025-03-15'],
    // three months ago: one whole month
    ['-3m', '2025-10-28', '2025-07-28~', '2025-06-28', '2025-08-28'],
    // a week ago: three days
    ['-7d', '2025-10-28', '2025-10-21~', '2025-10-18', '2025-10-24'],
    // yesterday: yesterday
    ['-1d', '2025-10-28', '2025-10-27~', '2025-10-27', '2025-10-27'],
    ['+14d', '2025-12-25', '2026-01-08~', '2026-01-01', '2026-01-15'],
  ])('%s from %s: %s, %s to %s', (text, from, date, first, last) => {
    expect(counted(text, from)).toEqual([date, first, last]);
  });

  it('is a reading, marked as such', () => {
    const [claim] = dateClaims(when({ read: [{ counted: '-1y', from: '2025-10-28', how: words }] }));
    expect(claim).toMatchObject({ from: 'said', how: words, date: { qualified: true } });
  });

  it.each(['1y', '-1w', '-y', '-1000d', '- 1y', '-1.5y', 'a year ago'])('%j is not so counted', (text) => {
    expect(When.safeParse({ read: [{ counted: text, from: '2025-10-28', how: words }] }).success).toBe(false);
  });
});
