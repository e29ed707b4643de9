/** A witness that is asked and a depositary that asks, as they are typed. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Spoken } from '../../src/words/speaker.ts';
import { WITNESS } from '../../src/words/witness.ts';
import { type, typeServing } from '../support/terminal.ts';
import { WitnessedCircle } from '../support/witnessed-circle.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-asked-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
// A day that every act of the circle comes before.
const seconds = () => 1_800_000_000;
const types = (line: string) => type(line.replaceAll('@', `${home}/`), { seconds });
const serves = (line: string) => typeServing(line.replaceAll('@', `${home}/`), { seconds });

let circle: WitnessedCircle;
beforeAll(async () => {
  circle = await WitnessedCircle.founded(home, 'alpha', 'beta');
  mkdirSync(join(home, 'states'));
});

test('served, asked by hand, and on the list of who has come how far', async () => {
  const served = await serves('witness serve --key @alpha.key --log @log.key --state @states --port 0');
  expect(served.said.join('\n')).toContain('Cosigning for depositary.example/circle at http://localhost:');
  const { url } = served;
  const { code, out, err } = await types(`circle ask @log --log @log.key --witness ${url}`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`${url}: cosigned at 3 entries by alpha.`);

  await circle.grow(2);
  const list = await types('circle witnesses @log --log @log.key');
  expect(list.out).toBe(
    [
      'alpha  cosigned up to 3 entries, on 2027-01-15T08:00:00Z  2 entries behind, since 2023-11-14T22:13:23Z',
      'beta  has cosigned nothing yet  5 entries behind, since 2023-11-14T22:13:20Z',
    ].join('\n'),
  );
  expect(JSON.parse((await types('circle witnesses @log --log @log.key --json')).out)[1]).toEqual({
    party: 'beta',
    witness: 'beta.example/witness',
    size: 0,
    behind: 5,
    time: null,
    since: '2023-11-14T22:13:20Z',
  });

  const both = await types(
    `circle ask @log --log @log.key --witness ${url} --witness http://localhost:1/ --json`,
  );
  expect(both.code).toBe(3);
  expect(JSON.parse(both.out).map((row: { kind: string }) => row.kind)).toEqual(['cosigned', 'down']);

  // An office asks by itself, and says what came of it.
  const { said, end } = await serves(
    `office @log --log @log.key --port 0 --witness ${url} --witness http://localhost:1/`,
  );
  await expect.poll(() => said.join('\n'), { timeout: 120_000 }).toContain('cosigned at 5 entries by alpha');
  await expect
    .poll(() => said.join('\n'), { timeout: 120_000 })
    .toContain('http://localhost:1/: cannot be asked');
  for (const one of [end, served.end]) expect((await one()).code).toBe(0);
  expect([said.at(-1), served.said.at(-1)]).toEqual(['Closed.', 'Closed.']);
});

test.each([
  ['witness serve --key @alpha.key --log @log.key --state @no-such-folder --port 0', 5],
  ['witness serve --key @alpha.key --state @states --port 0', 2],
  ['witness serve --key @nothing --log @log.key --state @states --port 0', 5],
  ['circle ask @log --log @log.key --witness ftp://example.org/', 2],
  ['circle ask @log --log @log.key', 2],
  ['office @log --log @log.key --witness nonsense --port 0', 2],
  ['restore @log', 2],
  ['witness', 2],
])('refused, and nothing made: %s', async (line, code) => {
  const said = await types(line);
  expect({ code: said.code, out: said.out }).toEqual({ code, out: '' });
  expect(said.err).not.toBe('');
  expect(existsSync(join(home, 'no-such-folder'))).toBe(false);
});

test('a folder that is called as a command is asked for by its path', async () => {
  writeFileSync(join(home, 'nothing'), '');
  const { code, err } = await types('witness @log --key @alpha.key --log @log.key --state @pull.state');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test.each(Object.keys(WITNESS) as Spoken[])(
  'a log that shows less than was cosigned is told as that, with how much, since when and what to do (%s)',
  async (lang) => {
    const state = join(home, `behind-${lang}`);
    const key = '--key @alpha.key --log @log.key';
    const older = join(home, `older-${lang}`);
    cpSync(join(home, 'log'), older, { recursive: true });
    const size = circle.log.entries.length;
    await circle.grow(1);
    const line = (place: string) => `witness pull ${place} ${key} --state ${state} --lang ${lang}`;
    expect((await types(line('@log'))).code).toBe(0);
    const said = await types(line(older));
    const behind = { place: older, state, size, theirs: size + 1, on: '2027-01-15' };
    expect(said).toEqual({ code: 3, out: '', err: WITNESS[lang].behind(behind) });
    expect((await types(`mirror ${older} @mirror-${lang} ${key} --state ${state} --lang ${lang}`)).err).toBe(
      WITNESS[lang].behind({ ...behind, place: join(home, `mirror-${lang}`) }),
    );
    // a log that is shown whole again is cosigned as ever
    expect((await types(line('@log'))).code).toBe(0);
  },
);

test('witnesses are asked together when an office opens, and that is said before', async () => {
  let bothAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    bothAsked = resolve;
  });
  const came = new Set<string>();
  let givenUp = 0;
  /** None answers before all have been asked. */
  const mute = ['one', 'two'].map((name) =>
    createServer(async (request, response) => {
      request.on('error', () => undefined);
      response.on('close', () => {
        if (!response.writableEnded) givenUp++;
      });
      came.add(name);
      if (came.size === 2) bothAsked();
      await asked;
      response.writeHead(404);
      response.end();
    }),
  );
  const urls = await Promise.all(
    mute.map(
      (server) =>
        new Promise<string>((resolve) => {
          server.listen(0, '127.0.0.1', () =>
            resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
          );
        }),
    ),
  );
  const { said, end } = await serves(
    `office @log --log @log.key --port 0 ${urls.map((url) => `--witness ${url}`).join(' ')}`,
  );
  expect(said[0]).toBe(
    'Asking 2 witnesses first how much of this log they have cosigned; this takes up to 10 s.',
  );
  expect([came.size, givenUp]).toEqual([2, 0]);
  expect((await end()).code).toBe(0);
  for (const server of mute) server.close();
});

test('who answers what no witness answers is told as that by the command and by the office', async () => {
  const server = createServer((_, response) => {
    response.writeHead(409, { 'content-type': 'text/html' });
    response.end('<html>');
  });
  const url = await new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    );
  });
  const told = `${url}: did not answer as a witness does (C2SP tlog-witness): HTTP 409 with <html> as text/html`;
  const said = await types(`circle ask @log --log @log.key --witness ${url}`);
  expect([said.code, said.out]).toEqual([3, '']);
  expect(said.err).toContain(told);
  const served = await serves(`office @log --log @log.key --port 0 --witness ${url}`);
  await expect.poll(() => served.said.join('\n'), { timeout: 120_000 }).toContain(told);
  expect((await served.end()).code).toBe(0);
  server.close();
});
