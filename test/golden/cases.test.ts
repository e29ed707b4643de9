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
 * See `asked.ts` for the questions and for how answers are written. Where acts are signed, the page has the log as a table
 * (`../support/told-log.ts`), and `asked-of-log.ts` the questions.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { recordIn } from '../support/acts-table.ts';
import { ROOT } from '../support/generated.ts';
import { makeToldLog, tellsLog } from '../support/told-log.ts';
import { answerTo } from './asked.ts';
import { answerFromLog } from './asked-of-log.ts';

const FOLDER = 'test/golden/cases';
const cases = existsSync(join(ROOT, FOLDER)) ? readdirSync(join(ROOT, FOLDER)).sort() : [];

const home = mkdtempSync(join(tmpdir(), 'mufakat-cases-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const ROW = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm;

describe.each(cases)('%s', async (name) => {
  const page = readFileSync(join(ROOT, FOLDER, name, 'case.md'), 'utf8');
  const rows = [...page.matchAll(ROW)].map(([, asked = '', byHand = '', from = '']) => ({
    asked,
    byHand: byHand.trim(),
    from: from.trim(),
  }));
  const record = await recordIn(`${FOLDER}/${name}/record`);
  const log = tellsLog(page) ? await makeToldLog(page, mkdtempSync(join(home, 'log-'))) : undefined;

  test('asks the program, and says what is expected and from where', () => {
    expect(page).toContain('| asked | by hand | from |\n');
    expect(page).toContain(`--data ${FOLDER}/${name}/record`);
    expect(page).toMatch(/^\$ mufakat (?:why |relations .* --why )/m);
    expect(rows.length).toBeGreaterThan(0);
    for (const { from } of rows) expect(from).not.toBe('');
  });

  test.each(rows)('$asked: $byHand', async ({ asked, byHand }) => {
    expect(log ? await answerFromLog(record, log, asked) : answerTo(record, asked)).toBe(byHand);
  });
});

test('there are hard cases', () => {
  expect(cases.length).toBeGreaterThan(0);
});
