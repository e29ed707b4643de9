/**
 * The slips of `npm run mutate` are made in text that is there: one that is stale is told here, and not only once it is tried.
 * Not among the tests that a slip is tried on: there it would fail for every one.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SLIPS } from '../mutants/slips.mjs';

test.each(SLIPS)('the text of a slip is in its file, once: $file, $breaks', ({ file, find }) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split(find).length - 1).toBe(1);
});
