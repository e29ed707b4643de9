/**
 * Every example that help shows, typed in the folder that it is said to be for: that of docs/walk-through.md, with the files of docs/formats
 * beside it. Each ends as it says.
 */
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES, exampleOf } from '../../src/doors/cli/examples.ts';
import { commands } from '../../src/doors/cli/main.ts';
import { realOutside } from '../../src/doors/outside.ts';
import { SPOKEN, type Spoken } from '../../src/words/speaker.ts';
import { ROOT } from '../support/generated.ts';
import { buildPageScripts } from '../support/page-scripts.ts';
import { registrationOf, testPasskey } from '../support/passkey.ts';
import { type Said, type } from '../support/terminal.ts';

const before = process.cwd();
const home = mkdtempSync(join(tmpdir(), 'mufakat-examples-'));
afterAll(() => {
  process.chdir(before);
  rmSync(home, { recursive: true, force: true });
});

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
};

/** As a shell would: what follows `>` is the file that the answer goes into. */
async function typed(line: string): Promise<Said> {
  const [, command = line, into] = /^(.*?)(?: > (\S+))?$/.exec(line) ?? [];
  const answers = readFileSync(join(home, 'answers.txt'), 'utf8').trimEnd().split('\n');
  const said = await type(command, {
    seconds: () => Math.floor(Date.now() / 1000),
    // What serves is asked to end as soon as it is there.
    askedToEnd: (then) => {
      setTimeout(then);
      return () => {};
    },
    lines: () =>
      (async function* () {
        yield* answers;
      })(),
  });
  if (into !== undefined) writeFileSync(join(home, into), `${said.out}\n`);
  return said;
}

beforeAll(async () => {
  buildPageScripts();
  process.chdir(home);
  const formats = join(ROOT, 'docs', 'formats');
  for (const name of readdirSync(formats)) {
    const text = readFileSync(join(formats, name), 'utf8');
    for (const [, path, content] of text.matchAll(/^File: (\S+)\n\n```\w+\n([\s\S]*?)^```$/gm))
      write(`record/${path}`, content as string);
  }
  const walk = readFileSync(join(ROOT, 'docs', 'walk-through.md'), 'utf8');
  for (const [, path, content] of walk.matchAll(/^`(files\/\S+)`:\n\n```\w+\n([\s\S]*?)```$/gm))
    write(path as string, content as string);
  // What a person has lying about.
  write('sheet.csv', 'State,Ratified\nAlpha,2019-06-02\nThe Delta Islands,2021-05-01\n');
  write('map.yaml', 'party: State\nacts:\n  - kind: ratify\n    received: Ratified\n');
  write('text.txt', 'Alpha asked Beta to come.\n');
  const four = ['en', 'id', 'vi', 'ru'];
  write('answers.txt', [...four, 'proposal', 'alpha', 'beta', '', ...four].join('\n'));
  mkdirSync(join(home, 'witnessed'));
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  write('desk.pem', pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  write('desk.pub', pair.publicKey.export({ type: 'spki', format: 'pem' }).toString());
  write('registered.json', registrationOf(testPasskey('alpha.example/envoy')));
  for (const [, block = ''] of walk.matchAll(/```console\n([\s\S]*?)```/g))
    for (const [, line = ''] of block.matchAll(/^\$ (.*)$/gm)) {
      const { code, err } = await typed(line);
      expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    }
  for (const name of ['pier', 'quay', 'alpha-mirror'])
    await typed(`mufakat key new ${name}.example/key ${name}.key`);
  // The parties agree that another office goes on.
  const { root, size } = JSON.parse((await typed('mufakat audit harbour --log harbour.key --json')).out);
  const log = (await typed('mufakat key show pier.key')).out.trim();
  const former = { log: 'harbour.example/circle', size, root };
  const body = JSON.stringify({ former, depositary: { name: 'Pier office', log } });
  const all = ['alpha', 'beta', 'gamma'];
  const by = all.map((name) => `--party ${name} --key ${name}.key`).join(' ');
  await typed(`mufakat act draft circle.succeed --record harbour ${by} --body '${body}' > succeed`);
  const keys = all.map((name) => `--key ${name}.key`).join(' ');
  await typed(`mufakat act sign succeed ${keys} > moved`);
});

const ALL = Object.entries(EXAMPLES).flatMap(([path, all]) => all.map((e) => [path, exampleOf(e)] as const));

test('every command has one, and each is of a command that there is', () => {
  const paths = (command: Command, path: string): string[] => [
    path,
    ...command.commands.flatMap((c) => paths(c, path === '' ? c.name() : `${path} ${c.name()}`)),
  ];
  const program = commands('en', realOutside);
  const groups = ['act', 'circle', 'data', 'key', 'record', 'witness'];
  const all = paths(program, '').filter((path) => !groups.includes(path));
  expect(Object.keys(EXAMPLES).sort()).toEqual(all.sort());
});

describe('an example', () => {
  test.each(ALL.map(([path, example]) => [example.line, path, example] as const))(
    '%s',
    async (line, path, { exit = 0, serves }) => {
      const { code, out, err } = await typed(line);
      // Questions and progress go there too; where it ends otherwise than it says, that is the reason.
      expect({ line, code, why: code === exit ? '' : err }).toEqual({ line, code: exit, why: '' });
      if (exit !== 0) expect(`${out}${err}`).not.toBe('');
      if (serves) expect(out).toMatch(/http:\/\/\S+/);
      expect(line.startsWith(`mufakat ${path.split(' ')[0]}`)).toBe(true);
    },
  );
});

test.each(Object.keys(SPOKEN) as Spoken[])('help shows them, in %s', async (language) => {
  const { code, out } = await type(`mufakat act sign --help --lang ${language}`);
  expect(code).toBe(0);
  expect(out).toContain(SPOKEN[language].cli.examples);
  expect(out).toContain('mufakat act sign draft --key gamma.key');
});
