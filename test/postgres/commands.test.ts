/** A depositary keeps its log in a database: the same commands, with an address where a folder stands otherwise. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type } from '../support/terminal.ts';
import { type Server, startServer } from './server.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-pg-commands-'));
const NAMES = ['alpha', 'beta', 'gamma'] as const;
let server: Server;
let place: string;

const told = (line: string) => type(line.replaceAll(/(?<=[ =])@/g, `${home}/`).replaceAll('PLACE', place));
async function does(line: string): Promise<string> {
  const { code, out, err } = await told(line);
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  return out;
}
const keep = (name: string, text: string) => writeFileSync(join(home, name), `${text}\n`);

beforeAll(async () => {
  server = await startServer();
  // trusted without its password, which must not be seen all the same
  place = server.url(await server.database()).replace('owner@', 'owner:s3cret-word@');
  await does('key new depositary.example/circle @log.key');
  for (const name of NAMES) {
    for (const half of ['root', 'next', 'witness'])
      await does(`key new ${name}.example/${half} @${name}-${half}.key`);
    keep(
      `${name}.act`,
      await does(
        `act begin ${name} --root @${name}-root.key --next @${name}-next.key --witness @${name}-witness.key`,
      ),
    );
  }
  const parties = NAMES.map((name) => `--party @${name}.act=${name}`).join(' ');
  keep('charter', await does(`act charter Three ${parties} --log @log.key --depositary Office --quorum 2`));
  for (const name of NAMES) keep('charter', await does(`act sign @charter --key @${name}-root.key`));
  keep('log.pub', await does('key show @log.key'));
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

test('a log begins, is added to and cosigned, and its export is audited', async () => {
  const acts = '@alpha.act @beta.act @gamma.act @charter';
  await does(`circle new PLACE ${acts} --log @log.key --receipts @receipts`);
  expect(readdirSync(join(home, 'receipts'))).toHaveLength(4);
  await does('circle export PLACE @first --log @log.pub');
  expect(await does('audit @first --log @log.pub')).toContain('4');

  const body = '{"instrument":"pact","act":"ratify"}';
  for (const name of NAMES) {
    const draft = `act draft treaty.act --record @first --party ${name} --key @${name}-root.key --body '${body}'`;
    keep('draft', await does(draft));
    keep(`${name}.signed`, await does(`act sign @draft --key @${name}-root.key`));
  }
  const signed = NAMES.map((name) => `@${name}.signed`).join(' ');
  expect(await does(`act submit ${signed} --record PLACE --log @log.key --receipts @receipts`)).toMatch(/6/);
  // once more: each has the place that it had
  await does(`act submit ${signed} --record PLACE --log @log.key`);
  await does('circle export PLACE @second --log @log.pub');
  for (const receipt of readdirSync(join(home, 'receipts')))
    await does(`verify @receipts/${receipt} --log @log.pub`);

  for (const name of ['alpha', 'beta']) {
    keep(
      'lines',
      (
        await does(`witness @second --key @${name}-witness.key --log @log.pub --state @${name}.state`)
      ).trimEnd(),
    );
    expect(await does('circle cosigned PLACE @lines --log @log.pub')).toContain(name);
  }
  await does('circle export PLACE @third --log @log.pub');
  expect(await does('audit @third --log @log.pub')).not.toBe(await does('audit @second --log @log.pub'));
  expect(readdirSync(join(home, 'third', 'checkpoints')).sort()).toEqual(['4', '7']);
  expect(existsSync(join(home, 'third', '.state'))).toBe(false);
});

test('what cannot be is told without the password, and changes nothing', async () => {
  const key = '--log @log.key';
  await does('key new stranger.example/circle @stranger.key');
  for (const [line, code, says] of [
    [`circle new PLACE @alpha.act ${key}`, 2, 'is there already'],
    ['act submit @alpha.act --record PLACE --log @stranger.key', 3, 'no-known-signature'],
    ['circle export PLACE @first --log @log.pub', 2, 'is there already'],
    ['circle export PLACE @fourth --log @stranger.key', 3, 'no-known-signature'],
    ['audit PLACE --log @stranger.key', 3, 'by the key that was asked for'],
    ['backup @first PLACE --log @log.pub', 2, 'mufakat restore'],
    [`act submit @alpha.act --record ${place.replace(/log_\d+/, 'nowhere')} ${key}`, 5, 'does not exist'],
    [`act submit @alpha.act --record postgres://owner:s3cret-word@localhost:1/x ${key}`, 5, 'ECONNREFUSED'],
    [`act submit @alpha.act --record postgres://owner:s3cret-word@:x/y/z ${key}`, 5, 'cannot be used'],
  ] as const) {
    const { code: ended, out, err } = await told(line);
    expect({ line, ended, out, err }).toEqual({
      line,
      ended: code,
      out: '',
      err: expect.stringContaining(says),
    });
    expect(err).not.toContain('s3cret');
    const asJson = await told(`${line} --json`);
    expect(asJson.err + asJson.out).not.toContain('s3cret');
  }
  expect(existsSync(join(home, 'fourth'))).toBe(false);
});

test('a database that nobody has made a log in', async () => {
  const empty = server.url(await server.database());
  const { code, err } = await told(`act submit @alpha.act --record ${empty} --log @log.key`);
  expect([code, err]).toEqual([3, expect.stringContaining('holds no log')]);
  // two logs in one database: each command takes the one that its key is called after
  await does('key new other.example/circle @other.key');
  await does(`circle new ${empty} @alpha.act --log @log.key`);
  await does(`circle new ${empty} @beta.act @gamma.act --log @other.key`);
  await does(`act submit @gamma.act --record ${empty} --log @log.key`);
  await does(`act submit @alpha.act --record ${empty} --log @other.key`);
  for (const [name, size] of [
    ['log', 2],
    ['other', 3],
  ] as const)
    expect(JSON.parse(await does(`circle export ${empty} @of-${name} --log @${name}.key --json`)).size).toBe(
      size,
    );
});
