import { defineConfig } from 'vitest/config';

const results = process.env.MUFAKAT_RESULTS;

/** The solver against clingo: see test/asp. Needs the Debian package "gringo". */
export default defineConfig({
  test: {
    include: ['test/asp/**/*.test.ts'],
    testTimeout: 3_600_000,
    reporters: results ? ['default', ['json', { outputFile: `${results}/asp.json` }]] : ['default'],
  },
});
