/**
 * `npm run check:soak [runs]`: the properties, and the comparison with clingo, with many more random cases; every slip of
 * `npm run mutate`; every operation and system call of writers and witnesses failed in every way, and both killed a thousand
 * times each; and every page in every language.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const mutate = fileURLToPath(new URL('mutate.mjs', import.meta.url));
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const wanted = Number(process.argv[2] ?? 20000);
const run = (args, runs) =>
  spawnSync(process.execPath, [vitest, 'run', '--testTimeout=7200000', ...args], {
    stdio: 'inherit',
    env: { ...process.env, MUFAKAT_RUNS: `${runs}` },
  }).status;

const statuses = [
  run(['test/property'], wanted),
  // Twenty-five sets go to clingo at once.
  run(['--config', 'vitest.asp.config.ts'], Math.ceil(wanted / 25)),
  spawnSync(process.execPath, [mutate], { stdio: 'inherit' }).status,
  ...[['test/stores/failures.test.ts'], ['--config', 'vitest.crash.config.ts']].map(
    (which) =>
      spawnSync(process.execPath, [vitest, 'run', ...which], {
        stdio: 'inherit',
        env: { ...process.env, MUFAKAT_FAILURES: 'all', MUFAKAT_KILLS: '1000' },
      }).status,
  ),
  spawnSync(
    process.execPath,
    [vitest, 'run', '--testTimeout=600000', '--config', 'vitest.browser.config.ts'],
    {
      stdio: 'inherit',
      env: { ...process.env, MUFAKAT_BROWSER: 'all' },
    },
  ).status,
];
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
