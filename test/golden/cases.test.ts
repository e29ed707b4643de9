/**
 * Hard cases of treaty law: each a folder with a record of its own and a page, `case.md`. That what the program prints is
 * what stands on the page is checked as for every document (`documents.test.ts`). Here the answers that were worked out by
 * hand, from the published result and not from the program, are held against what the program concludes.
 *
 * On the page they stand as a table, a row a question:
 *
 *     | asked | by hand | from |
 *     |---|---|---|
 *     | `in force a-treaty` | 1976-03-23 | where the answer comes from |
 *
 * See `asked.ts` for the questions and for how answers are written.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordIn } from '../support/acts-table.ts';
import { ROOT } from '../support/generated.ts';
import { answerTo } from './asked.ts';

const FOLDER = 'test/golden/cases';
const cases = existsSync(join(ROOT, FOLDER)) ? readdirSync(join(ROOT, FOLDER)).sort() : [];

const ROW = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm;

describe.each(cases)('%s', async (name) => {
  const page = readFileSync(join(ROOT, FOLDER, name, 'case.md'), 'utf8');
  const rows = [...page.matchAll(ROW)].map(([, asked = '', byHand = '', from = '']) => ({
    asked,
    byHand: byHand.trim(),
    from: from.trim(),
  }));
  const record = await recordIn(`${FOLDER}/${name}/record`);

  test('asks the program, and says what is expected and from where', () => {
    expect(page).toContain('| asked | by hand | from |\n');
    expect(page).toContain(`--data ${FOLDER}/${name}/record`);
    expect(page).toMatch(/^\$ mufakat (?:why |relations .* --why )/m);
    expect(rows.length).toBeGreaterThan(0);
    for (const { from } of rows) expect(from).not.toBe('');
  });

  test.each(rows)('$asked: $byHand', ({ asked, byHand }) => {
    expect(answerTo(record, asked)).toBe(byHand);
  });
});

test('there are hard cases', () => {
  expect(cases.length).toBeGreaterThan(0);
});
