/**
 * Days as a calendar: RFC 5545, one all-day event a change.
 *
 * A UID is made of the act that a change rests on and of what begins, not of the day: where a day turns out to be another, the
 * event moves in the reader's calendar and is no second one. DTSTAMP is the last day on which an act of the record was done or
 * received, so that the same record gives the same bytes.
 */

import { writeDay } from '../../terms/civil-day.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import { OUT } from '../../words/out.ts';
import type { Speaker } from '../../words/speaker.ts';
import type { DatesData } from '../views/dates.ts';
import type { View } from '../views/view.ts';

/** @param about whose calendar it is, in words */
export function icalendar(s: Speaker, view: View<DatesData>, about: string): string {
  const m = OUT[s.language];
  const stamp = `${compact(lastDayOf(s.record))}T000000Z`;
  const taken = new Map<string, number>();
  const uid = (name: string): string => {
    const n = (taken.get(name) ?? 0) + 1;
    taken.set(name, n);
    return `${name}${n > 1 ? `:${n}` : ''}@mufakat`;
  };
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mufakat//mufakat calendar//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(m.calendarName({ about }))}`,
    ...view.data.dates.flatMap((d) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid(nameOf(d)))}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(d.day)}`,
      `SUMMARY:${escaped(d.says)}`,
      `DESCRIPTION:${escaped(
        [
          ...d.why,
          ...(d.entry === null ? [] : [m.restsOn({ entry: d.entry })]),
          m.askWhy({
            command: `mufakat why ${[d.party, d.instrument, d.provisions].filter(Boolean).join(' ')} --on ${d.day}`,
          }),
        ].join('\n'),
      )}`,
      // What nobody has looked up is no settled event.
      ...(d.confidence === 'unverified' ? ['STATUS:TENTATIVE'] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    ...(view.data.dates.length > 0
      ? []
      : [
          // RFC 5545, 3.6: a calendar has at least one component; one without days has an entry of a journal that says so.
          'BEGIN:VJOURNAL',
          'UID:no-days@mufakat',
          `DTSTAMP:${stamp}`,
          `SUMMARY:${escaped(view.sentence)}`,
          'END:VJOURNAL',
        ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The act, or what it is of that rests on none; which clause, provision or territory, as one act does several things; and what begins. */
function nameOf(d: DatesData['dates'][number]): string {
  const scope = d.third
    ? [d.party, d.third.id]
    : d.goesOn
      ? [d.goesOn.locator.replace(/\s+/g, '-')]
      : d.territory === null
        ? []
        : ['to', d.territory];
  const kind = d.goesOn ? 'goes-on-' : d.lastDayToContest ? 'last-to-object-' : '';
  return [...(d.entry === null ? [d.instrument, d.provisions] : [d.entry]), ...scope, `${kind}${d.after}`]
    .filter((part) => part !== null)
    .join(':');
}

const compact = (day: string): string => day.replaceAll('-', '');

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line ends. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r\n|\r|\n/g, '\\n');

const LONGEST = 75;

/** RFC 5545, 3.1: no more than 75 octets a line, each further one led by a space; no letter is cut apart. */
function folded(line: string): string {
  const lines: string[] = [];
  let [now, length] = ['', 0];
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (length + octets > LONGEST) {
      lines.push(now);
      [now, length] = [' ', 1];
    }
    now += letter;
    length += octets;
  }
  return [...lines, now].join('\r\n');
}

function lastDayOf(record: OpenRecord): string {
  const days = record.acts
    .flatMap((a) => [a.done?.latest, a.received?.latest])
    .filter((d) => d !== undefined);
  return days.length === 0 ? '1970-01-01' : writeDay(days.reduce((a, b) => (a > b ? a : b)));
}
