/**
 * How what serves ends: asked to, it finishes what it has begun; after a fault of the storage it answers what it knows and ends by
 * itself; and nothing that it began keeps the program alive. Seen in a process of its own only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, type Running } from '../support/program.ts';

const hasStrace = spawnSync('strace', ['--version'], { stdio: 'ignore' }).status === 0;
const home = mkdtempSync(join(tmpdir(), 'mufakat-ends-'));
const program = built();
const server = createSocket();
/** A witness that has cosigned nothing, takes in what it is asked and never answers that. */
const silent = createServer((asked, answer) => {
  if (asked.method === 'GET') answer.writeHead(404).end();
});
const begun: Running[] = [];
afterAll(() => {
  server.close();
  silent.close();
  silent.closeAllConnections();
  for (const one of begun) one.process.kill('SIGKILL');
  program.remove();
  rmSync(home, { recursive: true, force: true });
});

function start(line: string): Running {
  const one = program.start(line.split(' '), home);
  begun.push(one);
  return one;
}
const office = (more = '') => start(`office log --log log.key --port 0${more}`);
const size = () => Number(readFileSync(join(home, 'log', 'checkpoint'), 'utf8').split('\n')[1]);
const read = (name: string) => readFileSync(join(home, name));
/** Its status; 0 where nobody answered. */
const send = (url: string, name: string): Promise<number> =>
  fetch(`${url}acts`, { method: 'POST', body: new Uint8Array(read(name)) }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );
/** Whether somebody listens there. */
const isOpen = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
/** Acts that nobody has seen: parties that begin. */
let parties = 0;
function acts(n: number): string[] {
  const names = Array.from({ length: n }, () => `p${parties++}`);
  const lines = names.map((p) => `mufakat act begin ${p} --root a.key --next next.key > ${p}.act`);
  expect(program.run(`cd ${home} && ${lines.join(' && ')}`)).toMatchObject({ code: 0, err: '' });
  return names.map((p) => `${p}.act`);
}

const BEGIN = [
  'mufakat key new log.example/circle log.key',
  'mufakat key new a.example/root a.key',
  'mufakat key new a.example/next next.key',
  'mufakat act begin A --root a.key --next next.key > a.act',
  'mufakat act charter C --party a.act=a --log log.key --depositary Office > draft',
  'mufakat act sign draft --key a.key > charter',
  'mufakat circle new log a.act charter --log log.key',
].join(' && ');

beforeAll(() => {
  expect(program.run(`cd ${home} && ${BEGIN}`)).toMatchObject({ code: 0, err: '' });
});

test('an office whose port is taken says so and ends with 5', async () => {
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  // Were it not to end, it is ended from here, with another code.
  const { code, out } = program.run(
    `cd ${home}; mufakat office log --log log.key --port ${port} > said 2>&1 & office=$!
    for _ in $(seq 300); do kill -0 $office 2> said-not || break; sleep 0.1; done
    for child in $(ps -o pid= --ppid $office); do kill -9 $child; done
    wait $office; code=$?; cat said; exit $code`,
  );
  expect(out).toContain(`Port ${port} is taken`);
  expect(code).toBe(5);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'an office that is asked to end by %s answers what it has, shows all that it answered, and takes nothing more',
  async (signal) => {
    const sent = acts(5);
    const before = size();
    const { process: child, url, ended } = office();
    const at = await url;
    const answers = sent.map((name) => send(at, name));
    // whatever is on its way by then
    const first = await Promise.race(answers);
    child.kill(signal);
    const all = await Promise.all(answers);
    expect(first).toBe(201);
    expect(await ended).toMatchObject({
      code: 0,
      signal: null,
      err: '',
      out: expect.stringMatching(/Closed\.\n$/),
    });
    for (const status of all) expect([201, 503, 0]).toContain(status);
    expect(size()).toBe(before + all.filter((status) => status === 201).length);
    expect(await send(at, sent[0] as string)).toBe(0);
    expect(program.run(`cd ${home} && mufakat audit log --log log.key`)).toMatchObject({ code: 0, err: '' });
  },
);

test('a silent witness is not waited for', async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as { port: number };
  const asked = new Promise<void>((resolve) =>
    silent.on('request', ({ method }) => method === 'POST' && resolve()),
  );
  const { process: child, ended } = office(` --witness http://localhost:${port}/`);
  await asked;
  const began = performance.now();
  child.kill('SIGTERM');
  const { code, signal } = await ended;
  expect([code, signal]).toEqual([0, null]);
  // an answer would be waited for for ten seconds
  expect(performance.now() - began).toBeLessThan(9000);
});

test.each([1, 2])(
  'who sends half of an act is waited for a while, and not at all if it is asked twice (%i)',
  async (times) => {
    const { process: child, url, ended } = office();
    const at = await url;
    const half = request(`${at}acts`, {
      method: 'POST',
      headers: { 'content-length': 100, expect: '100-continue' },
    });
    half.on('error', () => undefined);
    // said by the office once it has the request
    const isLetIn = new Promise((resolve) => half.once('continue', resolve));
    half.flushHeaders();
    await isLetIn;
    half.write('half');
    child.kill('SIGTERM');
    if (times === 2) {
      // it is ending once nobody else is let in
      while (await isOpen(at)) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill('SIGINT');
    }
    const { code, signal } = await ended;
    expect([code, signal]).toEqual(times === 1 ? [0, null] : [null, 'SIGINT']);
  },
);

test.each([['serve --port 0'], ['witness serve --key a.key --log log.key --state states --port 0']])(
  'asked to end, it closes and ends with 0: %s',
  async (line) => {
    mkdirSync(join(home, 'states'), { recursive: true });
    const { process: child, url, ended } = start(line);
    expect((await fetch(await url)).status).toBeLessThan(500);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({
      code: 0,
      signal: null,
      err: '',
      out: expect.stringMatching(/Closed\.\n$/),
    });
  },
);

// ASSURES: integrity: after a fault of the storage nobody is answered from what may not be on the disk.
test('an office whose folder fails says so, answers 503, ends with 70, and goes on when it is opened again', async () => {
  const [act, later] = acts(2) as [string, string];
  const before = size();
  const unfinished = join(home, 'log', '.state', 'unfinished');
  const { url, ended } = office();
  const at = await url;
  renameSync(unfinished, `${unfinished}-away`);
  expect(await send(at, act)).toBe(503);
  const { code, err } = await ended;
  expect(code).toBe(70);
  expect(err).toContain(`The place of the log cannot be used: ${join('log', '.state', 'unfinished')}`);
  expect(err).toContain('the folder that it belongs in is not there (ENOENT). Make the folder');
  expect(err).toMatch(/Closed\.\n$/);
  expect([size(), await send(at, act)]).toEqual([before, 0]);
  renameSync(`${unfinished}-away`, unfinished);
  const again = office();
  expect([await send(await again.url, act), await send(await again.url, later)]).toEqual([201, 201]);
  again.process.kill('SIGTERM');
  expect([(await again.ended).code, size()]).toEqual([0, before + 2]);
});

test.skipIf(!hasStrace).each(['EIO', 'ENOSPC'])(
  'the same where a flush fails with %s (skipped where there is no strace)',
  async (fault) => {
    const [act] = acts(1) as [string];
    const before = size();
    const { process: child, url, ended } = office();
    const at = await url;
    const options = ['-f', '-o', '/dev/null', '-e', 'trace=fsync', '-e', `inject=fsync:error=${fault}`];
    const strace = spawn('strace', [...options, '-p', `${child.pid}`]);
    await new Promise<void>((resolve) => {
      let said = '';
      strace.stderr.on('data', (data) => {
        said += data;
        if (said.includes('attached')) resolve();
      });
    });
    expect(await send(at, act)).toBe(503);
    const { code, err } = await ended;
    expect([code, err]).toEqual([70, expect.stringContaining(fault)]);
    // committed or not, nobody was told that it was; sent again it has one place
    const again = office();
    expect([200, 201]).toContain(await send(await again.url, act));
    again.process.kill('SIGTERM');
    expect([(await again.ended).code, size()]).toEqual([0, before + 1]);
  },
);
