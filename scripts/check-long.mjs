/**
 * `npm run check:long`: what needs more than Node. Today that is the comparison with published in-force dates, which needs
 * the data beside the project, and the pages in Chromium, which is installed as a Debian package where it is missing and
 * the machine allows it.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
const has = (command) => run(command, ['--version'], { stdio: 'ignore' }).status === 0;

if (!process.env.CHROMIUM && !has('chromium')) {
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
}
if (!process.env.CHROMIUM && !has('chromium')) {
  process.stderr.write(
    'The browser tests need Chromium: install the Debian package "chromium", or set CHROMIUM to a browser of that family.\n',
  );
  process.exit(1);
}

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const statuses = ['vitest.gold.config.ts', 'vitest.browser.config.ts'].map(
  (config) => run(process.execPath, [vitest, 'run', '--config', config]).status,
);
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
