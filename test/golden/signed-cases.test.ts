/**
 * Every hard case once more, with its acts signed and read from a log: the answers are those of the table. Where the table has nothing
 * that a signature cannot say they are those that were worked out by hand as well (`cases.test.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ActSays } from '../../src/terms/act.ts';
import { PartyActKind } from '../../src/terms/signed-act.ts';
import { recordIn } from '../support/acts-table.ts';
import { ROOT } from '../support/generated.ts';
import { signedCase } from '../support/signed-cases.ts';
import { tellsLog } from '../support/told-log.ts';
import { answerTo } from './asked.ts';

const FOLDER = 'test/golden/cases';
const ROW = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm;

const cases = readdirSync(join(ROOT, FOLDER))
  .sort()
  .map((name) => ({ name, page: readFileSync(join(ROOT, FOLDER, name, 'case.md'), 'utf8') }))
  .filter(({ page }) => !tellsLog(page));

const said = new Set<string>();
let held = 0;

describe.each(cases)('$name', async ({ name, page }) => {
  const made = await signedCase(await recordIn(`${FOLDER}/${name}/record`));
  const questions = [...page.matchAll(ROW)].map(([, asked = '', byHand = '']) => ({
    asked,
    byHand: byHand.trim(),
  }));
  for (const act of made?.logged.acts ?? [])
    if (made && [...made.entryOf.values()].includes(act.entry))
      for (const [key, value] of Object.entries(act))
        if (value !== undefined) said.add(key === 'kind' ? act.kind : key);

  test('has an effect in the log for each act that was signed', () => {
    expect(made?.told ?? []).toEqual([]);
  });

  test.each(made ? questions : [])('$asked', ({ asked, byHand }) => {
    if (!made) throw new Error();
    const ids = [...made.entryOf].map(([row, act]) => {
      const [[instrument = '', id = ''], [, digest = '']] = [row.split('/'), act.split('/')];
      return { instrument, id, digest };
    });
    // in full, and in the name of a question that the law leaves open about it
    const renamed = ids.reduce(
      (text, { instrument, id, digest }) =>
        text.includes(instrument)
          ? text.replace(new RegExp(`(?<=${instrument}/|VCLT-\\d+:)${id}(?![a-z0-9-])`, 'g'), digest)
          : text,
      asked,
    );
    const answer = ids.reduce(
      (text, { id, digest }) => text.replaceAll(digest, id),
      answerTo(made.logged, renamed),
    );
    expect(answer).toBe(answerTo(made.table, asked));
    if (!made.isWhole || asked.includes(', at=')) return;
    held += 1;
    expect(answer).toBe(byHand);
  });
});

test('all that an act can say is said in some of them', () => {
  // whoever succeeds by its own word alone is in dispute (`from-the-log.test.ts`)
  const keys = [...Object.keys(ActSays), 'statement', 'about', 'done'].filter((key) => key !== 'predecessor');
  expect(keys.filter((key) => !said.has(key))).toEqual([]);
  // kinds of which no case has an act that a log takes as said
  const unsaid = PartyActKind.options.filter((kind) => !said.has(kind));
  expect(unsaid).toEqual(['adopt', 'succeed', 'continue']);
});

test('and many are held against what was worked out by hand', () => {
  expect(held).toBeGreaterThan(200);
});
