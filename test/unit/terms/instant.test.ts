/** Instants: RFC 3339, and the civil day of the place where it was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDay } from '../../../src/terms/civil-day.ts';
import { type Instant, readInstant } from '../../../src/terms/instant.ts';
import { runs } from '../../support/runs.ts';

const read = (text: string) => readInstant(text) as Instant;
const localDay = (text: string) => writeDay(read(text).localDay);
const HOUR = 3_600_000_000_000n;

describe('the point on the time line', () => {
  it('counts nanoseconds from the beginning of 1970, UTC', () => {
    expect(read('1970-01-01T00:00:00Z').nanoseconds).toBe(0n);
    expect(read('1970-01-01T00:00:01Z').nanoseconds).toBe(1_000_000_000n);
    expect(read('1970-01-02T00:00:00Z').nanoseconds).toBe(24n * HOUR);
  });

  it('an offset names the same instant otherwise', () => {
    // 09:30 at +03:00 is 06:30 UTC.
    expect(read('2025-10-28T09:30:00+03:00').nanoseconds).toBe(read('2025-10-28T06:30:00Z').nanoseconds);
    expect(read('2025-10-28T01:00:00-05:30').nanoseconds).toBe(read('2025-10-28T06:30:00Z').nanoseconds);
    expect(read('2025-10-28T06:30:00-00:00').nanoseconds).toBe(read('2025-10-28T06:30:00Z').nanoseconds);
  });

  it('forty-eight hours are forty-eight hours in any zone', () => {
    const asked = read('2025-10-28T09:30:00+03:00').nanoseconds;
    expect(asked + 48n * HOUR).toBe(read('2025-10-30T06:30:00Z').nanoseconds);
  });

  it('fractions of a second, to the nanosecond', () => {
    expect(read('1970-01-01T00:00:00.5Z').nanoseconds).toBe(500_000_000n);
    expect(read('1970-01-01T00:00:00.000000001Z').nanoseconds).toBe(1n);
    expect(read('1969-12-31T23:59:59.5Z').nanoseconds).toBe(-500_000_000n);
  });

  it('agrees with the platform', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0001-01-02T00:00:00Z'),
          max: new Date('9999-12-30T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.integer({ min: -23 * 60, max: 23 * 60 }),
        (date, offset) => {
          const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
          const minutes = Math.abs(offset);
          const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
          expect(read(`${local}${zone}`).nanoseconds).toBe(BigInt(date.getTime()) * 1_000_000n);
          expect(localDay(`${local}${zone}`)).toBe(local.slice(0, 10));
        },
      ),
      runs(500),
    );
  });
});

describe('the local day', () => {
  it.each([
    ['2025-10-28T23:30:00-05:00', '2025-10-28'], // 29 October in UTC
    ['2025-10-28T00:30:00+03:00', '2025-10-28'], // 27 October in UTC
    ['2025-10-28T23:59:59Z', '2025-10-28'],
  ])('of %s is %s', (text, day) => {
    expect(localDay(text)).toBe(day);
  });
});

describe('refused', () => {
  it.each([
    ['2025-10-28', 'no time'],
    ['2025-10-28T09:30:00', 'no offset: nobody knows when that was'],
    ['2025-10-28T09:30Z', 'no seconds'],
    ['2025-10-28 09:30:00Z', 'a space'],
    ['2025-10-28t09:30:00z', 'small letters'],
    ['2025-10-28T09:30:00+0300', 'no colon'],
    ['2025-10-28T09:30:00+03', 'no minutes of the offset'],
    ['2025-10-28T09:30:00+24:00', 'no such offset'],
    ['2025-10-28T09:30:00+03:60', 'no such offset'],
    ['2025-10-28T24:00:00Z', 'no such hour'],
    ['2025-10-28T09:60:00Z', 'no such minute'],
    ['2016-12-31T23:59:60Z', 'a leap second'],
    ['2025-02-29T09:30:00Z', 'no such day'],
    ['2025-10-28T09:30:00.Z', 'an empty fraction'],
    ['2025-10-28T09:30:00.1234567890Z', 'less than a nanosecond'],
    ['', 'nothing'],
  ])('%j: %s', (text) => {
    expect(readInstant(text)).toBeUndefined();
  });
});
