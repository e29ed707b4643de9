import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What tries random cases or goes through whole records comes last. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) =>
      /'fast-check'|builtIn/.test(readFileSync(moduleId, 'utf8'));
    const byName = [...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
    return [...byName.filter((file) => !isSlow(file)), ...byName.filter(isSlow)];
  }
}

/** What watches over the kernel and the rules of law, in one process and up to the first fault: for `npm run mutate`. */
export default defineConfig({
  // in the copy itself: several run at once
  cacheDir: '.vitest',
  test: {
    include: [
      'test/unit/kernel*.test.ts',
      'test/unit/law/**/*.test.ts',
      'test/unit/terms/**/*.test.ts',
      'test/found/**/*.test.ts',
      'test/property/columns.test.ts',
      'test/property/kernel.test.ts',
      'test/property/proofs.test.ts',
      'test/property/reservations.test.ts',
      'test/property/would-change.test.ts',
    ],
    // about files on disk, not about what follows from them
    exclude: ['test/found/a-file-of-*', 'test/found/folders-*'],
    setupFiles: ['test/mutants/same-cases.ts'],
    sequence: { sequencer: QuickestFirst },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
    maxWorkers: 1,
    bail: 1,
  },
});
