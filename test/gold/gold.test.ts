/** What the comparison must show; the figures themselves are printed by `npm run gold`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';
import { NOT_COMPUTABLE } from './classify.ts';
import { errata, errataMd, missRows, rates } from './report.ts';
import { CLOCK_FROM_NOTIFICATION, type Score, score } from './score.ts';
import { hasData, unique } from './tables.ts';

test.runIf(!hasData)('the data to compare with is not beside the project: nothing is compared', () => {});

const made = hasData ? score() : undefined;

/** Below these the engine, or a clause, has got worse. */
const LEAST = { 'two others agree': 0.985, depositary: 0.98, high: 0.965 } as const;

test.runIf(hasData).each(Object.entries(LEAST))('of the rows “%s” at least %d are matched', (name, least) => {
  const rate = made && rates(made).find((r) => r.class === name);
  expect(rate?.rate).toBeGreaterThanOrEqual(least);
});

test.runIf(hasData)('at least 57 treaties are scored', () => {
  expect(unique(made?.scored.map((s) => s.c.instrument) ?? []).length).toBeGreaterThanOrEqual(57);
});

test.runIf(hasData)('no miss is left without a class', () => {
  const left = made?.scored
    .filter((s) => s.finding?.miss === 'unexplained')
    .map((s) => Object.values(s.c).join());
  expect(left).toEqual([]);
});

test.runIf(hasData)('the proof of every answer passes a checker that never asks the solver', () => {
  if (!made) return;
  const { answers, steps, faults } = made.engine.proofs;
  expect(faults).toEqual([]);
  expect(answers).toBeGreaterThan(unique(made.scored.map((s) => s.c.instrument)).length);
  expect(steps).toBeGreaterThan(2 * answers);
});

test.runIf(hasData)(
  'where a clock runs from a notification that is not on record the answer is that it is not computable',
  () => {
    const rows = made?.scored.filter((s) => CLOCK_FROM_NOTIFICATION.has(s.c.instrument)) ?? [];
    const open = rows.filter((s) => s.computed && s.computed.day === undefined);
    expect(open.length).toBeGreaterThan(250);
    expect(open.filter((s) => s.finding?.kind !== NOT_COMPUTABLE).map((s) => s.c.name)).toEqual([]);
    const said = missRows({ ...(made as Score), scored: open });
    expect(unique(said.map((row) => row[7]))).toEqual([NOT_COMPUTABLE]);
  },
);

test.runIf(hasData)('no source is called wrong on its own word', () => {
  const own = made?.scored
    .filter((s) => s.finding?.second === s.c.source)
    .map((s) => Object.values(s.c).join());
  expect(own).toEqual([]);
});

test.runIf(hasData)('the errata are those that the comparison finds, each with a second source', () => {
  if (!made) return;
  expect(errata(made).length).toBeGreaterThanOrEqual(100);
  expect(readFileSync(join(ROOT, 'docs', 'errata.md'), 'utf8')).toBe(errataMd(made));
});
