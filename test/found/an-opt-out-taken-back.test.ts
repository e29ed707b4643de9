/**
 * Who takes its notice of opting out back is held to have consented from then on, where the others have been already: "a Party
 * may at any time withdraw a previous notification of non-acceptance, and the annex shall thereupon enter into force for that
 * Party" (Stockholm Convention, art. 22(3)(b)). It had no effect at all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/files/record.ts';
import { answerTo } from '../golden/asked.ts';
import { ROOT } from '../support/generated.ts';

const FOLDER = 'test/golden/cases/silence-until-a-deadline/record';
const FILES = [
  'instruments/annex-2010.yaml',
  'instruments/pact.csv',
  'instruments/pact.yaml',
  'parties/others.yaml',
  'parties/states.csv',
  'sources/sources.yaml',
];
const ACTS = `id,party,kind,done,received,notified,effective,about,grade,sources,confidence
circulated,secretariat,decide,,2010-03-01,,,,reported,invented,certain
gamma-opt-out,gamma,opt-out,,2010-08-31,,,,reported,invented,certain
`;

const withActs = (acts: string) => {
  const files = new Map(FILES.map((name) => [name, readFileSync(join(ROOT, FOLDER, name), 'utf8')]));
  const read = readRecord(files.set('instruments/annex-2010.csv', ACTS + acts));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};
const back = (day: string) => `gamma-revoke,gamma,revoke,,${day},,,gamma-opt-out,reported,invented,certain\n`;

const AGAIN = 'gamma-again,gamma,opt-out,,2016-01-01,,,,reported,invented,certain\n';

test.each([
  ['not taken back', 'never', ''],
  ['later: from that day', '2015-06-01', back('2015-06-01')],
  ['on the day on which the others are bound', '2010-09-01', back('2010-09-01')],
  ['before that day: with the others', '2010-09-01', back('2010-08-31')],
  ['another notice after it comes too late', '2015-06-01', back('2015-06-01') + AGAIN],
])('%s: %s', (_, from, acts) => {
  const record = withActs(acts);
  expect(answerTo(record, 'party gamma annex-2010')).toBe(from);
  expect(answerTo(record, 'party alpha annex-2010')).toBe('2010-09-01');
});
