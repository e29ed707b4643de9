/**
 * `npm run mutate`: is every slip in the kernel caught by a test? The slips are listed in `test/mutants/slips.mjs`. Each is
 * made by itself in a copy of the project in the temporary folder, and the tests are run there up to the first that
 * fails: first those that are written out, then those of random cases, always the same ones.
 *
 *     npm run mutate                 all of them
 *     npm run mutate -- --short      the first twelve
 *     npm run mutate -- sweep.ts     those in files of that name
 *     npm run mutate -- --json       the result as JSON, nothing else
 *
 * A slip is *caught*, or *survived*, or it is *stale*: its text is no longer there, or there more than once. Tests that do
 * not end are taken as a fault caught, after a minute, or after four times as long as they take unchanged. Exit code 1
 * if any slip survived or is stale, or if somebody stopped the tests of one, which then are no answer.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SLIPS } from '../test/mutants/slips.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NEEDED = ['src', 'test', 'data', 'schemas', 'package.json', 'tsconfig.json', 'vitest.mutate.config.ts'];
const COPIES = 2;
const SHORT = 12;
const LEAST_LIMIT = 60_000;
const TIMES_AS_LONG = 4;
const MOST_MS = 2 ** 31 - 1; // the longest that a timer takes
const STAGES = [['test/unit', 'test/found'], ['test/property']];

const { values: asked, positionals } = parseArgs({
  options: { short: { type: 'boolean' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
const named = SLIPS.filter(({ file }) => positionals.every((name) => file.includes(name)));
const chosen = asked.short ? named.slice(0, SHORT) : named;

const running = new Set();
const folders = [];
process.on('exit', () => {
  for (const child of running) end(child);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    process.stderr.write('Broken off: not every slip was tried.\n');
    process.exit(130);
  });

/** With all that it started. */
function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended by itself
  }
}

function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-mutate-'));
  folders.push(folder);
  for (const name of NEEDED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}

/** Runs one stage of the tests: how it ended, what it printed, and the first test that failed. */
function tests(folder, stage, limitMs) {
  const results = join(folder, 'results.json');
  rmSync(results, { force: true });
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const args = [vitest, 'run', '--config', 'vitest.mutate.config.ts', ...reporters, ...STAGES[stage]];
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      detached: true,
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        printed += part;
      });
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      end(child);
    }, limitMs);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      running.delete(child);
      const tookMs = performance.now() - began;
      const passed = code === 0;
      const by = isOver ? 'the tests did not end' : passed ? undefined : firstFailed(folder, results);
      resolve({ passed, isStopped: !isOver && (signal !== null || code > 128), by, printed, tookMs });
    });
  });
}

function firstFailed(folder, results) {
  const { testResults = [] } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  for (const { name, status, assertionResults } of testResults) {
    const failed = assertionResults.find((one) => one.status === 'failed');
    const file = relative(folder, name);
    if (failed) return `${file}: ${failed.fullName}`;
    if (status === 'failed') return `${file} could not be run`;
  }
  return 'the tests broke off';
}

/** Where the slip is made; undefined where its text is not there, or not once. */
function placeOf(folder, { file, find, put }) {
  if (!existsSync(join(folder, file)) || find === put) return undefined;
  const parts = readFileSync(join(folder, file), 'utf8').split(find);
  if (parts.length !== 2) return undefined;
  return { text: parts.join(find), changed: parts.join(put), line: parts[0].split('\n').length };
}

async function tryOut(folder, slip, limits) {
  const place = placeOf(folder, slip);
  if (!place) return { result: 'stale' };
  writeFileSync(join(folder, slip.file), place.changed);
  try {
    let seconds = 0;
    for (const [stage, limitMs] of limits.entries()) {
      const { passed, isStopped, by, tookMs } = await tests(folder, stage, limitMs);
      seconds += Math.round(tookMs / 1000);
      if (isStopped) return { result: 'stopped', line: place.line, seconds };
      if (!passed) return { result: 'caught', by, line: place.line, seconds };
    }
    return { result: 'survived', line: place.line, seconds };
  } finally {
    writeFileSync(join(folder, slip.file), place.text);
  }
}

const say = (line) => {
  if (!asked.json) process.stdout.write(`${line}\n`);
};

/** The limits, from how long the tests take on what is unchanged; undefined if they do not pass. */
async function unchanged(copies) {
  const stages = await Promise.all(STAGES.map((_, stage) => tests(copies[stage % COPIES], stage, MOST_MS)));
  for (const { passed, by, printed } of stages) if (!passed) process.stderr.write(`${printed}\n${by}\n`);
  if (!stages.every(({ passed }) => passed)) return undefined;
  say(
    `unchanged: the tests pass, in ${stages.map(({ tookMs }) => `${Math.round(tookMs / 1000)} s`).join(' and ')}`,
  );
  return stages.map(({ tookMs }) => Math.max(LEAST_LIMIT, TIMES_AS_LONG * tookMs));
}

const copies = Array.from({ length: COPIES }, copy);
const limits = await unchanged(copies);
if (!limits) {
  process.stderr.write('The tests do not pass on what is unchanged: no slip was tried.\n');
  process.exit(1);
}

const outcomes = [];
// Whether a slip still finds its place is looked at for all of them, whatever is tried.
for (const slip of SLIPS)
  if (!chosen.includes(slip) && !placeOf(ROOT, slip)) outcomes.push({ ...slip, result: 'stale' });
let next = 0;
let done = 0;
await Promise.all(
  copies.map(async (folder) => {
    for (let slip = chosen[next++]; slip; slip = chosen[next++]) {
      const outcome = { ...slip, ...(await tryOut(folder, slip, limits)) };
      outcomes.push(outcome);
      done += 1;
      const { result, by, line, seconds } = outcome;
      const where = line === undefined ? slip.file : `${slip.file}:${line}`;
      say(
        `${done}/${chosen.length} ${result === 'caught' ? result : result.toUpperCase()} ${where} ${slip.breaks}`,
      );
      if (by) say(`    ${by} (${seconds} s)`);
    }
  }),
);

const of = (result) => outcomes.filter((outcome) => outcome.result === result);
const [caught, survived, stale, stopped] = ['caught', 'survived', 'stale', 'stopped'].map(of);
if (asked.json) process.stdout.write(`${JSON.stringify(outcomes, undefined, 2)}\n`);
for (const { file, find, put, breaks } of survived)
  say(`\nSURVIVED ${file}: ${breaks}\n  - ${find}\n  + ${put}`);
for (const { file, find } of stale) say(`\nSTALE ${file}: not there, or not once:\n  ${find}`);
for (const { file, breaks } of stopped) say(`\nSTOPPED ${file}: ${breaks}`);
const rest = stopped.length > 0 ? `, ${stopped.length} stopped from outside` : '';
say(`\n${caught.length} caught, ${survived.length} survived, ${stale.length} stale${rest}`);
process.exitCode = caught.length === outcomes.length ? 0 : 1;
