/** Dates as far as a source knows them: EDTF (ISO 8601-2, annex A), levels 0 and 1. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDay, civilDay, readDay, writeDay } from '../../../src/terms/civil-day.ts';
import {
  canAgree,
  certainDate,
  isCertain,
  readUncertainDate,
  type UncertainDate,
} from '../../../src/terms/uncertain-date.ts';
import { runs } from '../../support/runs.ts';

const read = (text: string) => readUncertainDate(text) as UncertainDate;
const ends = (text: string) => {
  const { earliest, latest } = read(text);
  return [earliest, latest].map((d) => (d === undefined ? '..' : writeDay(d)));
};

describe('level 0', () => {
  it.each([
    ['2015-12-03', '2015-12-03', '2015-12-03'],
    ['2015-12', '2015-12-01', '2015-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015', '2015-01-01', '2015-12-31'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
  ])('%s means %s to %s', (text, first, last) => {
    expect(ends(text)).toEqual([first, last]);
    expect(read(text).qualified).toBe(false);
    expect(read(text).text).toBe(text);
  });

  it.each([
    ['2015-12-03/2015-12-04', '2015-12-03', '2015-12-04'],
    ['2014-11/2015', '2014-11-01', '2015-12-31'],
    ['2015/2015-06', '2015-01-01', '2015-06-30'],
    ['2015-12-03/2015-12-03', '2015-12-03', '2015-12-03'],
  ])('the interval %s means %s to %s', (text, first, last) => {
    expect(ends(text)).toEqual([first, last]);
  });
});

describe('level 1: unspecified digits and seasons', () => {
  it.each([
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2015-XX', '2015-01-01', '2015-12-31'],
    ['2015-XX-XX', '2015-01-01', '2015-12-31'],
    ['2015-02-XX', '2015-02-01', '2015-02-28'],
  ])('%s means %s to %s', (text, first, last) => {
    expect(ends(text)).toEqual([first, last]);
  });

  it.each(['21', '22', '23', '24'])(
    'season %s is somewhere in its year, or runs over into the next',
    (season) => {
      expect(ends(`2015-${season}`)).toEqual(['2015-01-01', '2016-03-31']);
    },
  );
});

describe('level 1: a whole date marked uncertain, approximate or both', () => {
  it.each(['?', '~', '%'])('a day marked %s is widened by a month on each side', (mark) => {
    expect(ends(`2015-12-03${mark}`)).toEqual(['2015-11-03', '2016-01-03']);
    expect(read(`2015-12-03${mark}`).qualified).toBe(true);
  });

  it.each([
    ['2015-03-31~', '2015-02-28', '2015-04-30', 'the last day of a shorter month'],
    ['2015-12~', '2014-12-01', '2016-12-31', 'a month by a year'],
    ['2015-12-XX?', '2014-12-01', '2016-12-31', 'a month by a year'],
    ['2015-21~', '2014-01-01', '2017-03-31', 'a season by a year'],
    ['2015?', '2005-01-01', '2025-12-31', 'a year by ten'],
    ['2015-XX%', '2005-01-01', '2025-12-31', 'a year by ten'],
    ['201X~', '1910-01-01', '2119-12-31', 'a decade by a hundred years'],
    ['19XX?', '0900-01-01', '2999-12-31', 'a century by a thousand years'],
  ])('%s means %s to %s: %s', (text, first, last) => {
    expect(ends(text)).toEqual([first, last]);
  });

  it('an end of an interval is widened by itself', () => {
    expect(ends('2015-12-03~/2016-02-10')).toEqual(['2015-11-03', '2016-02-10']);
    expect(ends('2015-12-03/2016-02-10?')).toEqual(['2015-12-03', '2016-03-10']);
    expect(read('2015-12-03/2016-02-10?').qualified).toBe(true);
    expect(read('2015-12-03/2016-02-10').qualified).toBe(false);
  });
});

describe('level 1: open and unknown ends', () => {
  it.each([
    ['2015-12-03/..', '2015-12-03', '..'],
    ['2015-12-03/', '2015-12-03', '..'],
    ['../2015-12', '..', '2015-12-31'],
    ['/2015-12', '..', '2015-12-31'],
    ['2015~/..', '2005-01-01', '..'],
  ])('%s means %s to %s', (text, first, last) => {
    expect(ends(text)).toEqual([first, last]);
    expect(isCertain(read(text))).toBe(false);
  });
});

describe('refused', () => {
  it.each([
    ['', 'nothing'],
    ['..', 'an end without a beginning'],
    ['../..', 'open at both ends'],
    ['/', 'unknown at both ends'],
    ['2015/2014', 'ends before it begins'],
    ['2015-12-04/2015-12-03', 'ends before it begins'],
    ['2013/2014/2015', 'three ends'],
    ['2015-13', 'no thirteenth month'],
    ['2015-00', 'no month nought'],
    ['2015-25', 'no fifth season'],
    ['2015-02-29', 'no such day that year'],
    ['2015-04-31', 'no such day'],
    ['2015-12-00', 'no such day'],
    ['2015-21-03', 'no days in a season'],
    ['2015-1-3', 'two digits each'],
    ['20151203', 'no hyphens'],
    ['15', 'two digits of a year'],
    ['20150', 'five digits'],
    ['-0100', 'before the year 0'],
    ['Y12015', 'after 9999'],
    ['XXXX', 'nothing but a mask'],
    ['20X5', 'a mask in the middle'],
    ['2015-1X', 'half a month'],
    ['2015-XX-03', 'a mask in the middle'],
    ['2015-12-0X', 'half a day'],
    ['?2015', 'a mark in front'],
    ['2015?-12', 'a mark on a part (level 2)'],
    ['2015??', 'two marks'],
    ['{2014,2015}', 'a set (level 2)'],
    ['[2014,2015]', 'a choice (level 2)'],
    [' 2015', 'a space'],
    ['2015-12-03T10:00:00Z', 'an instant, see there'],
    ['3 December 2015', 'words'],
  ])('%j: %s', (text) => {
    expect(readUncertainDate(text)).toBeUndefined();
  });
});

describe('comparing', () => {
  it('a date is certain if it is one single day', () => {
    expect(['2015-12-03', '2015-12-03/2015-12-03'].map((t) => isCertain(read(t)))).toEqual([true, true]);
    expect(['2015-12', '2015-12-03~', '2015-12-03/..'].map((t) => isCertain(read(t)))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isCertain(certainDate(readDay('2015-12-03') as CivilDay, 'that day'))).toBe(true);
  });

  it.each([
    ['2015-12-03', '2015-12', true],
    ['2015-12-31', '2016', false],
    ['2015-12/2016-01', '2016', true], // January 2016 fits both
    ['2015-12-03', '2015-12-04', false],
    ['../2015', '2015-12-31/..', true], // the one day that fits both
    ['../2015-12-30', '2015-12-31/..', false],
    ['2015-12-03~', '2016-01-03', true],
    ['2015-12-03~', '2016-01-04', false],
  ])('%s and %s can agree: %s', (a, b, can) => {
    expect(canAgree(read(a), read(b))).toBe(can);
    expect(canAgree(read(b), read(a))).toBe(can);
  });

  const anyDay = fc
    .integer({ min: civilDay(1000, 1, 1), max: civilDay(8999, 12, 31) })
    .map((n) => n as CivilDay);

  it('every day agrees with itself, its month, its year, and itself marked', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const text = writeDay(d);
        for (const wider of [text.slice(0, 7), text.slice(0, 4), `${text}~`, `${text}/..`, `../${text}`])
          expect(canAgree(read(text), read(wider))).toBe(true);
      }),
      runs(200),
    );
  });

  it('two intervals agree exactly if they share a day', () => {
    const interval = fc.tuple(anyDay, fc.nat(50)).map(([d, n]): [CivilDay, CivilDay] => [d, addDays(d, n)]);
    fc.assert(
      fc.property(interval, fc.integer({ min: -60, max: 60 }), fc.nat(50), ([a, b], shift, length) => {
        const [c, d] = [addDays(a, shift), addDays(a, shift + length)];
        const text = (x: CivilDay, y: CivilDay) => read(`${writeDay(x)}/${writeDay(y)}`);
        const shared = Array.from({ length: b - a + 1 }, (_, i) => a + i).some((x) => x >= c && x <= d);
        expect(canAgree(text(a, b), text(c, d))).toBe(shared);
      }),
      runs(200),
    );
  });
});
