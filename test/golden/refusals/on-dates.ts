import type { Case } from './case.ts';

/** In a table: a date that the depositary is said to have received an act on. */
const received = (title: string, date: string): Case => ({
  title,
  file: 'instruments/pact.csv',
  from: ',2019-03-04,',
  to: `,▸${date},`,
  code: 'bad-format',
  key: 'received',
  found: JSON.stringify(date),
  expected: 'form:date',
});

/** In a file: a date that a source gives for an event. */
const elsewhere = (title: string, date: string): Case => ({
  title,
  file: 'events/meetings.yaml',
  from: 'date: 2018-05-01/2018-06-30',
  to: `date: ▸${date}`,
  code: 'bad-format',
  key: 'events[0].when.elsewhere[0].date',
  found: JSON.stringify(date),
  expected: 'form:date',
});

/** A delay before entry into force. */
const delay = (title: string, text: string): Case => ({
  title,
  file: 'instruments/pact.yaml',
  from: 'after: m+3',
  to: `after: ▸${text}`,
  code: 'bad-format',
  key: 'entryIntoForce.after',
  found: JSON.stringify(text),
  expected: 'form:delay',
});

export const ON_DATES: readonly Case[] = [
  received('A day that does not exist', '2025-02-30'),
  received('The leap day of a year without one', '2023-02-29'),
  received('A date with dots, day first', '28.10.2025'),
  received('A date with slashes, month first', '10/28/2025'),
  received('A date with slashes, year first', '2025/10/28'),
  received('The number that a spreadsheet keeps instead of a date', '45958'),
  received('A date in words', '28 Oktober 2025'),
  received('A date without its zeros', '2025-2-3'),
  received('A date with a space behind it', '2019-03-04 '),
  received('A date and an hour without a zone', '2025-10-28T09:30:00'),
  received('An hour that no clock shows', '2025-10-28T25:00:00Z'),
  elsewhere('A thirteenth month', '2025-13'),
  elsewhere('An interval that ends before it begins', '2016/2015'),
  elsewhere('An interval open on both sides', '../..'),
  elsewhere('A digit unknown in the middle of a year', '2X15'),
  elsewhere('A day known and its month not', '2015-XX-03'),
  elsewhere('An approximate date marked at its beginning', '~2015'),
  {
    title: 'A day that does not exist, where a whole day is needed',
    file: 'dossiers/talks.yaml',
    from: 'on: 2019-06-01',
    to: 'on: ▸2025-04-31',
    code: 'bad-format',
    key: 'on',
    found: '"2025-04-31"',
    expected: 'form:calendar-day',
  },
  {
    title: 'A month where a whole day is needed',
    file: 'reports/telling.yaml',
    from: 'on: 2019-06-02',
    to: 'on: ▸2019-06',
    code: 'bad-format',
    key: 'on',
    found: '"2019-06"',
    expected: 'form:calendar-day',
  },
  {
    title: 'A date said, counted in words',
    file: 'events/meetings.yaml',
    from: 'counted: -1y',
    to: 'counted: ▸one year before',
    code: 'bad-format',
    key: 'events[0].when.read[0].counted',
    found: '"one year before"',
    expected: 'form:counted',
  },
  delay('A delay that runs backwards', 'm-3'),
  delay('A delay of minus three months', 'm+-3'),
  delay('A delay in words', '90 days'),
  delay('A delay with a bracket left open', 'fdm(m+3'),
];
