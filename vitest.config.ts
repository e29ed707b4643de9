import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
    // a file on every core: left to itself, of two it would use one
    maxWorkers: '100%',
    // and the modules read once on each, as in one program: a third of the time went into reading them anew for every file
    isolate: false,
    // for machines that are busy or slow; what has to be soon says so itself
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: results ? ['default', ['json', { outputFile: `${results}/check.json` }]] : ['default'],
  },
  // what docs/examples import is what the package exports
  resolve: {
    alias: [
      { find: /^mufakat\/stores\/postgres$/, replacement: at('src/stores/postgres/postgres-log.ts') },
      { find: /^mufakat\/(\w+)$/, replacement: at('src/$1/index.ts') },
    ],
  },
  oxc: { jsx: { importSource: 'preact' } },
});
