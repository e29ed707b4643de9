import { defineConfig } from 'vitest/config';

const results = process.env.MUFAKAT_RESULTS;

/** A log in PostgreSQL: see test/postgres. Starts a server of its own; needs the Debian package "postgresql". */
export default defineConfig({
  test: {
    include: ['test/postgres/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    reporters: results ? ['default', ['json', { outputFile: `${results}/postgres.json` }]] : ['default'],
  },
});
