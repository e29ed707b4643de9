/** `npm run check:soak [runs]`: the properties with many more random cases than `npm run check` takes. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/property', '--testTimeout=3600000'], {
  stdio: 'inherit',
  env: { ...process.env, MUFAKAT_RUNS: process.argv[2] ?? '20000' },
});
process.exit(status ?? 1);
