/**
 * What keeping and checking a log costs, against bare `node:crypto` and plain appends in the same run:
 * `node bench/record/main.mjs [--short]` prints it as JSON. Whatever was appended is audited, and has to be all there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { absent, startCluster } from '../cluster.mjs';
import { byTessera, kept, plain, tessera } from './appends.mjs';
import { overHttp } from './http.mjs';
import { acts, folderOf, logKey } from './made.mjs';
import { rawRate } from './raw.mjs';

const { nodeEngine, nodeSha256 } = await import(new URL('../../dist/doors/node-engine.js', import.meta.url));
const { openSignedAct } = await import(new URL('../../dist/prove/index.js', import.meta.url));

const isShort = process.argv.includes('--short');
// An office is only up to speed after some ten thousand acts, so the short run takes that part whole.
const [clients, each, rounds] = [64, 50, 9];
const [size, signatures, appended] = isShort ? [5_000, 512, 64] : [1_000_000, 20_000, 2_048];
const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1];
const say = (text) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`);
const key = logKey().text;

function audited(root, ...from) {
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('audit-once.mjs', import.meta.url)), root, key, ...from.map(String)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return child.status === 0 ? JSON.parse(child.stdout) : {};
}
const rootOf = (root) => readFileSync(join(root, 'checkpoint'), 'utf8').split('\n')[2];
const sizeOf = (root) => Number(readFileSync(join(root, 'checkpoint'), 'utf8').split('\n')[1]);

/** A database that does not start here is a gap in the table, as one that is not installed. */
function database() {
  const gap = absent();
  if (gap) return { gap };
  try {
    return { cluster: startCluster(['fsync=on', 'synchronous_commit=on']) };
  } catch (fault) {
    return { gap: `it does not start here (${fault.message.split('\n')[0]})` };
  }
}

const home = mkdtempSync(join(tmpdir(), 'mufakat-bench-'));
// Signing a million acts takes minutes: that log is kept for the next run.
const made = isShort ? join(home, 'log') : join(tmpdir(), `mufakat-bench-log-${size}`);
let stop = () => {};
try {
  say(`a log of ${size} acts …`);
  if (!existsSync(join(made, 'checkpoint'))) {
    rmSync(made, { recursive: true, force: true });
    mkdirSync(made);
    await folderOf(made, acts(size, 20));
  }

  say('signatures …');
  const one = await rawRate(made, signatures, 1);
  const all = await rawRate(made, signatures);
  const entries = [...acts(signatures / 4 + 21, 20)].slice(21);
  const openRate = async () => {
    const started = performance.now();
    for (const entry of entries)
      if (!(await openSignedAct(entry, nodeEngine, nodeSha256)).ok) throw new Error('an act does not open');
    return (1000 * entries.length) / (performance.now() - started);
  };
  const rates = { one: [], open: [], all: [] };
  await openRate();
  for (let i = 0; i < (isShort ? 1 : 7); i++) {
    rates.one.push(await one.measure());
    rates.open.push(await openRate());
    rates.all.push(await all.measure());
  }

  say(`audit of ${size} acts …`);
  const before = [await all.measure(), await all.measure()];
  const whole = audited(made);
  const after = [await all.measure(), await all.measure()];
  const without = audited(made, size);
  await Promise.all([one.close(), all.close()]);

  say('appends …');
  const some = [...acts(appended, 20)];
  const appends = {};
  const { cluster, gap } = database();
  stop = () => cluster?.stop();
  const go = tessera(home);
  for (const group of [1, 64]) {
    const rates = { plain: [], folder: [], postgres: [], tessera: [] };
    const now = some.slice(0, group === 1 ? some.length / 8 : some.length);
    const last = [];
    for (let round = 0; round < (isShort ? 1 : 3); round++) {
      const name = `appends_${group}_${round}`;
      rates.plain.push(plain(home, now, group));
      last.length = 0;
      last.push(await kept(join(home, name), now, group));
      rates.folder.push(last[0].perSecond);
      if (cluster) {
        last.push(await kept(cluster.database(name), now, group));
        rates.postgres.push(last[1].perSecond);
      }
      if (go.program) {
        last.push(byTessera(go.program, join(home, `tessera_${group}_${round}`), now, group));
        rates.tessera.push(last.at(-1).perSecond);
      }
    }
    const { root, size } = last[0];
    const isSame =
      size === now.length &&
      last.every((one) => one.root === root && (one.place === undefined || audited(one.place).root === root));
    appends[group] = { isSame };
    for (const [name, all] of Object.entries(rates)) if (all.length > 0) appends[group][name] = median(all);
  }

  say('an office …');
  const office = await overHttp(home, clients, each, rounds);
  say('');

  const isSame =
    whole.root === rootOf(made) &&
    without.root === rootOf(made) &&
    Object.values(appends).every((group) => group.isSame) &&
    audited(office.root).root === rootOf(office.root) &&
    sizeOf(office.root) === office.size;
  const raw = median([...before, ...after]);
  process.stdout.write(
    JSON.stringify({
      version: process.versions.node,
      cores: availableParallelism(),
      size,
      signatures: { one: median(rates.one), open: median(rates.open), all: median(rates.all) },
      audit: {
        raw,
        perSecond: size / whole.seconds,
        memoryKiB: whole.memoryKiB,
        withoutPerSecond: size / without.seconds,
        withoutMemoryKiB: without.memoryKiB,
      },
      appends: { 1: appends[1], 64: appends[64] },
      absent: [
        ...(cluster ? [] : [['PostgreSQL', gap]]),
        ...(go.program ? [] : [['Tessera', go.absent]]),
      ],
      http: {
        clients,
        perSecond: median(office.rounds.map((r) => r.perSecond)),
        p50: median(office.rounds.map((r) => r.p50)),
        p99: median(office.rounds.map((r) => r.p99)),
        processor: {
          office: office.processor,
          clients: median(office.rounds.map((r) => r.processor)),
        },
      },
      isSame,
    }),
  );
} finally {
  stop();
  rmSync(home, { recursive: true, force: true });
}
