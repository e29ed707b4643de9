import { defineConfig } from 'vitest/config';

const results = process.env.MUFAKAT_RESULTS;

/** Test vectors and logs made by others: see test/conformance. Needs the vectors beside the project; says so without. */
export default defineConfig({
  test: {
    include: ['test/conformance/**/*.test.ts'],
    // a file on every core: left to itself, of two it would use one
    maxWorkers: '100%',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: results ? ['default', ['json', { outputFile: `${results}/conformance.json` }]] : ['default'],
  },
});
