/**
 * `npm run golden` compares the golden documents and everything else that is generated (schemas, the table in README)
 * with what the program says now. `npm run golden -- --accept` writes them anew: read the difference before you commit.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', 'test/golden', 'test/generated', '--no-file-parallelism'],
  {
    stdio: 'inherit',
    env: { ...process.env, MUFAKAT_ACCEPT: process.argv.includes('--accept') ? '1' : '' },
  },
);
process.exit(status ?? 1);
