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
    // A browser is a large program of others: once in some thousand pages it stops answering. What was tried twice is listed.
    retry: 1,
    reporters: [
      'default',
      triedTwice,
      ...(results ? [['json', { outputFile: `${results}/browser.json` }] as const] : []),
    ],
  },
  oxc: { jsx: { importSource: 'preact' } },
});
