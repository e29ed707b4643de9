/** PostgreSQL: a cluster of its own in a folder that is removed afterwards, asked through one psql that stays open. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from './cluster.mjs';
import {
  CHECKSUM,
  further as furtherSql,
  JOB,
  PAIRS_CHECKSUM,
  pairs as pairsSql,
  RELATIONS_CHECKSUM,
  relations as relationsSql,
  TABLES,
  undo,
} from './sql.mjs';
import { depositsCsv, objectionsCsv, reservationsCsv, treatiesCsv } from './work.mjs';

export const title = 'PostgreSQL';
export const slow = true;

export { absent } from './cluster.mjs';
export const version = (db) => ask(db, 'show server_version;').then((text) => text.trim().split(' ')[0]);

/** One psql; an answer is over when the line that we ask it to echo comes. */
function session(cluster) {
  const [program, ...args] = cluster.session('-Atq', '-v', 'ON_ERROR_STOP=1');
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: tmpdir() });
  let text = '';
  let done;
  child.stdout.setEncoding('utf8').on('data', (data) => {
    text += data;
    if (!text.endsWith('done\n')) return;
    const answer = text.slice(0, -'done\n'.length);
    text = '';
    done(answer);
  });
  return {
    child,
    ask: (sql) =>
      new Promise((resolve) => {
        done = resolve;
        child.stdin.write(`${sql}\n\\echo done\n`);
      }),
  };
}
const ask = (db, sql) => db.ask(sql);

export async function load(made) {
  const cluster = startCluster(['fsync=off', 'work_mem=256MB']);
  const { folder } = cluster;
  writeFileSync(join(folder, 't.csv'), treatiesCsv(made));
  writeFileSync(join(folder, 'd.csv'), depositsCsv(made));
  writeFileSync(join(folder, 'r.csv'), reservationsCsv(made));
  writeFileSync(join(folder, 'o.csv'), objectionsCsv(made));
  const db = { ...session(cluster), stop: cluster.stop };
  const started = performance.now();
  for (const sql of TABLES) await ask(db, `${sql};`);
  await ask(db, `\\copy treaties from '${join(folder, 't.csv')}' csv header`);
  await ask(db, `\\copy deposits from '${join(folder, 'd.csv')}' csv header`);
  await ask(db, `\\copy reservations from '${join(folder, 'r.csv')}' csv header`);
  await ask(db, `\\copy objections from '${join(folder, 'o.csv')}' csv header`);
  await ask(db, 'create index on deposits (treaty, day); analyze;');
  return { ...db, loadMs: performance.now() - started, pid: Number(await ask(db, 'select pg_backend_pid();')) };
}

const all = (db, statements) => ask(db, statements.map((sql) => `${sql};`).join('\n'));

export const job = (db) => all(db, ['set client_min_messages = error', ...JOB]);
export const checksum = async (db) => Number(await ask(db, `${CHECKSUM};`));
export const pairs = (db, _, on) => all(db, pairsSql(on));
export const pairsChecksum = async (db) => Number(await ask(db, `${PAIRS_CHECKSUM};`));
export const relations = (db, _, on) => all(db, relationsSql(on));
export const relationsChecksum = async (db) => Number(await ask(db, `${RELATIONS_CHECKSUM};`));
export const further = (db, act) => all(db, furtherSql(act));
export const restore = (db, act) => all(db, undo(act));
/** Of the one server process that answers, in KiB. */
export const memory = ({ pid }) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

export function close({ child, stop }) {
  child.stdin.end();
  stop();
}
