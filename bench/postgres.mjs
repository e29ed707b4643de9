/** PostgreSQL: a cluster of its own in a folder that is removed afterwards, asked through one psql that stays open. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Debian keeps the programs of each version in a folder of its own. */
function bin() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((v) => join(root, v, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
}

/** It does not run as root. */
const as = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
const run = (command, args) => {
  const [program, ...rest] = [...as, command, ...args];
  const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8', cwd: tmpdir() });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
};

export const absent = () => (bin() ? undefined : 'install the Debian package "postgresql"');
export const version = (db) => ask(db, 'show server_version;').then((text) => text.trim().split(' ')[0]);

/** One psql; an answer is over when the line that we ask it to echo comes. */
function session(folder) {
  const [program, ...args] = [
    ...as,
    join(bin(), 'psql'),
    '-h',
    folder,
    '-p',
    '55432',
    '-d',
    'postgres',
    '-XAtq',
    '-v',
    'ON_ERROR_STOP=1',
  ];
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
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeFileSync(join(folder, 't.csv'), treatiesCsv(made));
  writeFileSync(join(folder, 'd.csv'), depositsCsv(made));
  writeFileSync(join(folder, 'r.csv'), reservationsCsv(made));
  writeFileSync(join(folder, 'o.csv'), objectionsCsv(made));
  if (as.length > 0) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
    );
    chownSync(folder, uid, gid);
  }
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  run(join(bin(), 'initdb'), ['-D', data, '--auth=trust', '--no-sync']);
  run(join(bin(), 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-p 55432 -k ${folder} -c listen_addresses= -c fsync=off -c work_mem=256MB`, 'start']);
  const db = { ...session(folder), folder, data };
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

export function close({ child, data, folder }) {
  child.stdin.end();
  run(join(bin(), 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
  rmSync(folder, { recursive: true, force: true });
}
