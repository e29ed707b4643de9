/**
 * A PostgreSQL server of one's own, in a new folder, reached only through a socket in it; flushes are on. It does not run as root: started
 * by root, it runs as the user `postgres`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Debian keeps the programs of each version in a folder of its own. */
function programs(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions.map((v) => join(root, v, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  if (!folder) throw new Error('install the Debian package "postgresql"');
  return folder;
}

function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

export interface Server {
  /** folder of the socket */
  readonly folder: string;
  readonly version: string;
  readonly url: (database: string, socketFolder?: string) => string;
  /** a new, empty database; its name */
  readonly database: () => Promise<string>;
  readonly drop: (database: string) => Promise<void>;
  /** a statement, by the owner of the server, in a connection of its own */
  readonly ask: (sql: string, database?: string) => Promise<Record<string, unknown>[]>;
  /** SIGKILL to all its processes, as a machine does that loses them */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startServer(settings: readonly string[] = []): Promise<Server> {
  const [bin, user] = [programs(), unprivileged()];
  const folder = mkdtempSync(join(tmpdir(), 'mufakat-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o755);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'owner', '-E', 'UTF8', '--locale=C'],
    {
      ...user,
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  let postmaster: ChildProcess;
  let complaints = '';
  let count = 0;

  async function start(): Promise<void> {
    const given = [
      'listen_addresses=',
      `unix_socket_directories=${folder}`,
      'fsync=on',
      'max_connections=400',
      ...settings,
    ];
    postmaster = spawn(join(bin, 'postgres'), ['-D', data, ...given.flatMap((one) => ['-c', one])], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    postmaster.stderr?.on('data', (data) => {
      complaints = `${complaints}${data}`.slice(-4000);
    });
    const until = Date.now() + 300_000;
    for (;;) {
      try {
        await ask('select 1');
        return;
      } catch (error) {
        if (Date.now() > until || postmaster.exitCode !== null) throw new Error(complaints, { cause: error });
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  const url = (database: string, socketFolder = folder) =>
    `postgres://owner@/${database}?host=${encodeURIComponent(socketFolder)}`;

  async function ask(sql: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url(database) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  const ended = () => new Promise<void>((resolve) => postmaster.once('exit', () => resolve()));
  /** State and parent of a process, while there is one: /proc/<pid>/stat after the name, which is in brackets. */
  const statOf = (pid: number | string): readonly string[] => {
    try {
      return (readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '').split(' ');
    } catch {
      return [];
    }
  };
  const childrenOf = (pid: number): number[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && statOf(name)[1] === `${pid}`)
      .map(Number);
  // what nobody has asked about yet is kept as Z
  const isRunning = (pid: number): boolean => /^[^Z]/.test(statOf(pid)[0] ?? '');

  async function kill(): Promise<void> {
    const pid = postmaster.pid as number;
    const end = ended();
    // first the one that would start others again
    process.kill(pid, 'SIGSTOP');
    while (isRunning(pid) && statOf(pid)[0] !== 'T') await new Promise((resolve) => setTimeout(resolve, 5));
    const pids = childrenOf(pid);
    for (const one of [...pids, pid]) process.kill(one, 'SIGKILL');
    await end;
    while (pids.some(isRunning)) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  await start();
  const [row] = await ask('show server_version');
  return {
    folder,
    version: `${row?.server_version}`,
    url,
    database: async () => {
      const name = `log_${count++}`;
      await ask(`create database ${name}`);
      return name;
    },
    drop: async (name) => {
      await ask(`drop database if exists ${name} with (force)`);
    },
    ask,
    kill,
    start,
    stop: async () => {
      const end = ended();
      postmaster.kill('SIGINT');
      await end;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
