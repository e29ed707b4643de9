import { defineConfig } from 'vitest/config';
import { triedTwice } from './test/browser/tried-twice.ts';

const results = process.env.MUFAKAT_RESULTS;

/** The pages in a real browser: see test/browser. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    // A browser is a large program of others: once in some thousand pages it stops answering. What it answered wrongly is never asked
    // again, and what was tried twice is listed.
    retry: {
      count: 1,
      condition: /Timeout \d+ms exceeded|Target (?:page, context or browser has been )?(?:closed|crashed)/,
    },
    reporters: [
      'default',
      triedTwice,
      ...(results ? [['json', { outputFile: `${results}/browser.json` }] as const] : []),
    ],
  },
  oxc: { jsx: { importSource: 'preact' } },
});
