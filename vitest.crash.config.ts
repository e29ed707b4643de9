import { defineConfig } from 'vitest/config';

const results = process.env.MUFAKAT_RESULTS;

/** A log in a folder against real kills and system calls that fail: see test/crash. Needs the Debian package "strace". */
export default defineConfig({
  test: {
    include: ['test/crash/**/*.test.ts'],
    // a file on every core: left to itself, of two it would use one
    maxWorkers: '100%',
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    reporters: results ? ['default', ['json', { outputFile: `${results}/crash.json` }]] : ['default'],
  },
});
