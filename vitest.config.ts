import { defineConfig } from 'vitest/config';

/** Where a run leaves its counts for whoever adds several runs up. */
const results = process.env.MUFAKAT_RESULTS;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: [
      'test/asp/**',
      'test/browser/**',
      'test/conformance/**',
      'test/crash/**',
      'test/gold/**',
      'test/postgres/**',
      'node_modules/**',
    ],
    testTimeout: 60_000,
    reporters: results ? ['default', ['json', { outputFile: `${results}/check.json` }]] : ['default'],
  },
  oxc: { jsx: { importSource: 'preact' } },
});
