/**
 * A date as far as a source knows it.
 *
 * Source: EDTF (ISO 8601-2:2019, annex A), levels 0 and 1: `2015`, `2015-12`, `2015-12-03`, seasons `2015-21`,
 * unspecified digits `201X`, `2015-XX`, `2015-12-XX`, a whole date marked `?` uncertain, `~` approximate or
 * `%` both, intervals `2015-12-03/2015-12-04` with open (`..`) or unknown (empty) ends.
 *
 * A date is held as the text it was given in and the first and last civil day it can mean. Nothing is averaged:
 * what depends on a day inside that span is answered "cannot tell".
 *
 * EDTF gives no margin for `~`, `?` and `%`. Mufakat widens such a date by one unit of its own next-larger size
 * on each side: a day by a month, a month or season by a year, a year by ten. The rule is written in
 * docs/formats/dates.md; a source that knows better gives an interval.
 *
 * Not here: years before 0 or after 9999; level 2 (sets, masks in the middle, per-part qualifiers): several dates are
 * several claims.
 */
import { addMonths, type CivilDay, civilDay, daysInMonth } from './civil-day.ts';

export interface UncertainDate {
  /** the EDTF text, unchanged */
  readonly text: string;
  /** first civil day it can mean; undefined if the start is open or unknown */
  readonly earliest: CivilDay | undefined;
  /** last civil day it can mean; undefined if the end is open or unknown */
  readonly latest: CivilDay | undefined;
  /** marked `~`, `?` or `%` somewhere: the widened days are Mufakat's margin, not the source's words */
  readonly qualified: boolean;
}

type Size = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';
interface Part {
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
  readonly qualified: boolean;
}

/** Reads EDTF level 0 or 1; undefined if the text is not that or names no real day. */
export function readUncertainDate(text: string): UncertainDate | undefined {
  const ends = text.split('/');
  if (ends.length === 1) {
    const part = readPart(text);
    return part && { text, ...part };
  }
  if (ends.length !== 2) return undefined;
  const [from, to] = [readEnd(ends[0] as string), readEnd(ends[1] as string)];
  if (from === undefined || to === undefined || (from === 'open' && to === 'open')) return undefined;
  const earliest = from === 'open' ? undefined : from.earliest;
  const latest = to === 'open' ? undefined : to.latest;
  if (earliest !== undefined && latest !== undefined && earliest > latest) return undefined;
  const qualified = (from !== 'open' && from.qualified) || (to !== 'open' && to.qualified);
  return { text, earliest, latest, qualified };
}

/** A certain day as an uncertain date with no room in it. */
export function certainDate(on: CivilDay, text: string): UncertainDate {
  return { text, earliest: on, latest: on, qualified: false };
}

/** True if the date is one single day. */
export function isCertain(date: UncertainDate): boolean {
  return date.earliest !== undefined && date.earliest === date.latest;
}

/** True if some day fits both dates. */
export function canAgree(a: UncertainDate, b: UncertainDate): boolean {
  const aStartsInTime = a.earliest === undefined || b.latest === undefined || a.earliest <= b.latest;
  const bStartsInTime = b.earliest === undefined || a.latest === undefined || b.earliest <= a.latest;
  return aStartsInTime && bStartsInTime;
}

function readEnd(text: string): Part | 'open' | undefined {
  return text === '' || text === '..' ? 'open' : readPart(text);
}

function readPart(text: string): Part | undefined {
  const qualified = /[?~%]$/.test(text);
  const sized = readSized(qualified ? text.slice(0, -1) : text);
  if (!sized) return undefined;
  if (!qualified) return { earliest: sized.earliest, latest: sized.latest, qualified };
  const margin = { day: 1, month: 12, season: 12, year: 120, decade: 1200, century: 12_000 }[sized.size];
  return { earliest: addMonths(sized.earliest, -margin), latest: addMonths(sized.latest, margin), qualified };
}

function readSized(text: string): { size: Size; earliest: CivilDay; latest: CivilDay } | undefined {
  const year = /^(\d{2})(\d|X)(\d|X)$/.exec(text);
  if (year) {
    if (year[2] === 'X' && year[3] !== 'X') return undefined;
    const first = Number(text.replaceAll('X', '0'));
    const last = Number(text.replaceAll('X', '9'));
    const size = year[2] === 'X' ? 'century' : year[3] === 'X' ? 'decade' : 'year';
    return { size, earliest: civilDay(first, 1, 1), latest: civilDay(last, 12, 31) };
  }
  const parts = /^(\d{4})-(\d{2}|XX)(?:-(\d{2}|XX))?$/.exec(text);
  if (!parts) return undefined;
  const y = Number(parts[1]);
  if (parts[2] === 'XX') {
    if (parts[3] !== undefined && parts[3] !== 'XX') return undefined;
    return { size: 'year', earliest: civilDay(y, 1, 1), latest: civilDay(y, 12, 31) };
  }
  const month = Number(parts[2]);
  if (parts[3] === undefined && month >= 21 && month <= 24) return season(y);
  if (month < 1 || month > 12) return undefined;
  const last = daysInMonth(y, month);
  if (parts[3] === undefined || parts[3] === 'XX') {
    return { size: 'month', earliest: civilDay(y, month, 1), latest: civilDay(y, month, last) };
  }
  const day = Number(parts[3]);
  if (day < 1 || day > last) return undefined;
  return { size: 'day', earliest: civilDay(y, month, day), latest: civilDay(y, month, day) };
}

/**
 * EDTF leaves open which months a season has, and the hemispheres differ: the season can be any part of its year,
 * and a winter or summer runs over into the next.
 */
function season(year: number): { size: Size; earliest: CivilDay; latest: CivilDay } {
  return { size: 'season', earliest: civilDay(year, 1, 1), latest: civilDay(year + 1, 3, 31) };
}
