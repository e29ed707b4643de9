import { defineConfig } from 'vitest/config';

const results = process.env.MUFAKAT_RESULTS;

/** The pages in a real browser: see test/browser. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: results ? ['default', ['json', { outputFile: `${results}/browser.json` }]] : ['default'],
  },
  oxc: { jsx: { importSource: 'preact' } },
});
