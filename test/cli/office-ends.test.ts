/** An office that is not opened ends: nothing that it began keeps the program alive. Seen in a process of its own only. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { built } from '../support/program.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-ends-'));
const program = built();
const server = createServer();
afterAll(() => {
  server.close();
  program.remove();
  rmSync(home, { recursive: true, force: true });
});

const BEGIN = [
  'mufakat key new log.example/circle log.key',
  'mufakat key new a.example/root a.key',
  'mufakat key new a.example/next next.key',
  'mufakat act begin A --root a.key --next next.key > a.act',
  'mufakat act charter C --party a.act=a --log log.key --depositary Office > draft',
  'mufakat act sign draft --key a.key > charter',
  'mufakat circle new log a.act charter --log log.key',
].join(' && ');

test('an office whose port is taken says so and ends with 5', { timeout: 120_000 }, async () => {
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  expect(program.run(`cd ${home} && ${BEGIN}`)).toMatchObject({ code: 0, err: '' });
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
