/** A PostgreSQL cluster of one's own, in a folder that is removed afterwards, reached only through a socket in it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = '55432';

/** Debian keeps the programs of each version in a folder of its own. */
function bin() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((v) => join(root, v, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
}

/** It does not run as root. */
const as = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
const run = (command, args) => {
  const [program, ...rest] = [...as, join(bin(), command), ...args];
  const { status, stderr } = spawnSync(program, rest, { encoding: 'utf8', cwd: tmpdir() });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
};

export const absent = () => (bin() ? undefined : 'install the Debian package "postgresql"');

/** @param settings `name=value`, for the server */
export function startCluster(settings) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  if (as.length > 0) {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
    );
    chownSync(folder, uid, gid);
  }
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const given = [`-p ${PORT} -k ${folder}`, ...['listen_addresses=', ...settings].map((one) => `-c ${one}`)];
  try {
    run('initdb', ['-D', data, '--auth=trust', '--no-sync', '-U', 'postgres', '-E', 'UTF8', '--locale=C']);
    run('pg_ctl', ['-D', data, '-w', '-t', '600', '-l', join(folder, 'log'), '-o', given.join(' '), 'start']);
  } catch (fault) {
    rmSync(folder, { recursive: true });
    throw fault;
  }
  const psql = ['-h', folder, '-p', PORT, '-U', 'postgres', '-d', 'postgres', '-X'];
  return {
    folder,
    /** psql and how it is started, for one that stays open */
    session: (...args) => [...as, join(bin(), 'psql'), ...psql, ...args],
    /** a new, empty database; its address */
    database: (name) => {
      run('psql', [...psql, '-c', `create database ${name}`]);
      return `postgres://postgres@/${name}?host=${encodeURIComponent(folder)}&port=${PORT}`;
    },
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
