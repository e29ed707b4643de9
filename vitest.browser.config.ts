import { defineConfig } from 'vitest/config';

const results = process.env.MUFAKAT_RESULTS;

/** The pages in a real browser: see test/browser. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    // A browser is a large program of others: once in some thousand pages it stops answering. What is tried twice is told as that.
    retry: 1,
    reporters: results ? ['default', ['json', { outputFile: `${results}/browser.json` }]] : ['default'],
  },
  oxc: { jsx: { importSource: 'preact' } },
});
