/**
 * `npm run check:long`: what needs more than Node. The comparison with published in-force dates needs the data beside the
 * project, the test vectors of others do too and are skipped without them, the second solver needs clingo, the
 * system calls that fail need strace, a log in a database PostgreSQL, programs of others Go, openssl and OpenSSH, the pages Chromium. Debian packages that
 * are missing are installed where the machine allows it; where they are not to be had, the check fails and says which one.
 * At the end, the first slips of `npm run mutate`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
const has = ({ command, version = '--version', file }) =>
  file ? existsSync(file) : run(command, [version], { stdio: 'ignore' }).status === 0;

const NEEDED = [
  { command: 'clingo', debian: 'gringo', why: 'The comparison with a second solver needs clingo' },
  { command: 'strace', debian: 'strace', why: 'Failing the system calls of a writer needs strace' },
  {
    command: 'go',
    version: 'version',
    debian: 'golang-go',
    why: 'Reading a log by a program of others needs Go',
  },
  {
    file: '/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog',
    debian: 'golang-golang-x-mod-dev',
    why: 'Reading a log by a program of others needs its packages',
  },
  {
    command: 'openssl',
    version: 'version',
    debian: 'openssl',
    why: 'Checking an act by a program of others needs openssl',
  },
  {
    file: '/usr/bin/ssh-agent',
    debian: 'openssh-client',
    why: 'Signing with an agent of others needs OpenSSH',
  },
  {
    // its servers stand in a folder for each version, off the path
    file: '/usr/lib/postgresql',
    debian: 'postgresql',
    why: 'Keeping a log in a database is tested with a PostgreSQL server',
  },
  {
    command: 'Rscript',
    debian: 'r-base-core',
    why: 'Reading a data package in R needs R',
  },
  {
    file: '/usr/lib/python3/dist-packages/pandas',
    debian: 'python3-pandas',
    why: 'Reading a data package in Python needs pandas',
  },
  {
    file: '/usr/lib/python3/dist-packages/openpyxl',
    debian: 'python3-openpyxl',
    why: 'Reading a workbook by a program of others needs openpyxl',
  },
  {
    command: 'pdfinfo',
    version: '-v',
    debian: 'poppler-utils',
    why: 'Reading a notification as PDF by a program of others needs poppler',
  },
  {
    file: '/usr/lib/python3/dist-packages/networkx',
    debian: 'python3-networkx',
    why: 'Reading a network in Python needs networkx',
  },
  {
    file: '/usr/lib/python3/dist-packages/icalendar',
    debian: 'python3-icalendar',
    why: 'Reading a calendar by a program of others needs icalendar',
  },
  ...(process.env.CHROMIUM
    ? []
    : [
        {
          command: 'chromium',
          debian: 'chromium',
          why: 'The browser tests need Chromium, or CHROMIUM set to a browser of that family',
        },
      ]),
];
const missing = NEEDED.filter((needed) => !has(needed));
if (missing.length > 0) {
  // a server of packages may be away for a moment
  const patient = ['-o', 'Acquire::Retries=5'];
  const names = missing.map(({ debian }) => debian);
  run('apt-get', [...patient, 'update']);
  run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...names]);
}
for (const needed of missing) {
  if (has(needed)) continue;
  const { debian, why } = needed;
  process.stderr.write(`${why}: install the Debian package "${debian}".\n`);
  process.exit(1);
}

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const statuses = [
  'vitest.gold.config.ts',
  'vitest.conformance.config.ts',
  'vitest.asp.config.ts',
  'vitest.crash.config.ts',
  'vitest.postgres.config.ts',
  'vitest.browser.config.ts',
].map((config) => run(process.execPath, [vitest, 'run', '--config', config]).status);
// In its short form the bench is a check: all contestants must come to the same sums. So is the list of slips.
for (const script of ['bench.mjs', 'mutate.mjs'])
  statuses.push(run(process.execPath, [fileURLToPath(new URL(script, import.meta.url)), '--short']).status);
process.exit(statuses.every((status) => status === 0) ? 0 : 1);
