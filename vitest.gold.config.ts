import { defineConfig } from 'vitest/config';

const results = process.env.MUFAKAT_RESULTS;

/** Published in-force dates against computed ones: see test/gold. Needs the data beside the project. */
export default defineConfig({
  test: {
    include: ['test/gold/**/*.test.ts'],
    // a file on every core: left to itself, of two it would use one
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: results ? ['default', ['json', { outputFile: `${results}/gold.json` }]] : ['default'],
  },
  oxc: { jsx: { importSource: 'preact' } },
});
