/**
 * Every command there is, from the table that the program itself is made of: which forms its answer has, what it says when
 * it is called wrongly, and that its help and the examples in it can be run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/doors/cli/main.ts';
import { realOutside } from '../../src/doors/outside.ts';
import { SPOKEN } from '../../src/words/speaker.ts';
import { ROOT } from '../support/generated.ts';
import { type } from '../support/terminal.ts';
import { typedHome } from '../support/typed-home.ts';

const DOCUMENT = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');

/** Commands that do something themselves, by the words that lead to them. */
function leaves(command: Command, path = ''): { readonly path: string; readonly command: Command }[] {
  return command.commands.flatMap((inner) => {
    const at = `${path} ${inner.name()}`.trim();
    const asks = inner.commands.length === 0 || inner.registeredArguments.length > 0;
    return [...(asks ? [{ path: at, command: inner }] : []), ...leaves(inner, at)];
  });
}

const all = leaves(commands('en', realOutside)).sort((a, b) => (a.path < b.path ? -1 : 1));
const has = (command: Command, option: string) => command.options.some((o) => o.long === option && !o.hidden);

describe('forms of an answer', () => {
  test('are those of the table in docs/command-line.md, for every command', () => {
    const mark = (is: boolean) => (is ? 'yes' : '–');
    const now = all.map(
      ({ path, command }) =>
        `| \`${path}\` | ${['--json', '--csv', '--plain', '--xlsx', '--lang'].map((o) => mark(has(command, o))).join(' | ')} |`,
    );
    const written = DOCUMENT.split('\n').filter((line) => / \| (?:yes|–) \| (?:yes|–) \|$/.test(line));
    expect(now).toEqual(written);
  });
});

describe('a form that an answer cannot have', () => {
  test.each([
    ['why north-atlantic-treaty', ['--csv', '--plain']],
    ['calendar norway', ['--csv', '--plain']],
    ['notify north-atlantic-treaty/finland-accede', ['--csv', '--plain']],
    ['export nowhere', ['--csv', '--plain']],
  ] as const)('is not in the help of a command, and refused with a reason: %s', async (line, forms) => {
    const { out } = await type(`mufakat ${line.split(' ')[0]} --help`);
    for (const form of forms) {
      expect(out).not.toContain(form);
      const { code, err } = await type(`mufakat ${line} ${form}`);
      expect(code).toBe(2);
      expect(err).not.toContain(SPOKEN.en.cli.usage.unknownOption({ what: form }));
    }
  });
});

describe('a table in plain text', () => {
  test.each([
    ['list', 3],
    ['status north-atlantic-treaty --on 2024-06-01', 12],
    ['party norway --on 2024-06-01', 12],
    ['relations energy-charter-treaty --of kazakhstan --on 2020-01-01', 17],
    ['structures --region m49-south-eastern-asia --on 2024-06-01', 9],
    ['dates --on 2024-06-01', 14],
  ])('has one record a line, in tabs, without a heading: %s', async (line, columns) => {
    const table = (await type(`mufakat ${line} --csv`)).out.split('\n');
    const { code, out } = await type(`mufakat ${line} --plain`);
    expect(code).toBe(0);
    const rows = out.split('\n');
    expect(rows).toHaveLength(table.length - 1);
    for (const row of rows) expect(row.split('\t')).toHaveLength(columns);
    expect(out).not.toContain(table[0] as string);
  });

  test('has no line where there is no record', async () => {
    const { code, out } = await type('mufakat dates norway --from 1900-01-01 --to 1900-01-02 --plain');
    expect([code, out]).toEqual([0, '']);
  });

  test('is refused where there is no table, and together with another form', async () => {
    expect((await type('mufakat why north-atlantic-treaty --plain')).code).toBe(2);
    expect((await type('mufakat list --plain --csv')).code).toBe(2);
    expect((await type('mufakat list --plain --json')).code).toBe(2);
  });
});

describe('a mistake in the call', () => {
  test.each(all)('$path: an option that is nearly one is told', async ({ path }) => {
    const { code, out, err } = await type(`mufakat ${path} --lan`);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
  test.each([
    ['mufakat stauts', 'status'],
    ['mufakat act drft', 'draft'],
    ['mufakat status x --jsn', '--json'],
  ])('%s: what may have been meant is said', async (line, meant) => {
    const { code, err } = await type(line);
    expect(code).toBe(2);
    expect(err).toContain(meant);
  });
});

describe('help', () => {
  test.each(all)('of $path says in every language what it is for', async ({ path, command }) => {
    for (const lang of Object.keys(SPOKEN)) {
      const { code, out } = await type(`mufakat ${path} --help`, { locale: () => lang });
      expect(code).toBe(0);
      expect(out).toContain(SPOKEN[lang as keyof typeof SPOKEN].cli.helpTitles['Usage:']);
    }
    expect(command.description()).not.toBe('');
  });
});

describe('the language', () => {
  test.each([
    ['vi_VN.UTF-8', 'vi'],
    ['ru_RU.UTF-8@x', 'ru'],
    ['id', 'id'],
    ['de_DE.UTF-8', 'en'],
    ['C', 'en'],
    ['', 'en'],
  ] as const)('of a system set to “%s” is %s', async (locale, language) => {
    const { err } = await type('mufakat nothing', { locale: () => locale });
    expect(err).toContain(SPOKEN[language].cli.usage.unknownCommand({ what: 'nothing' }));
  });
  test('that is asked for counts before that of the system', async () => {
    const { err } = await type('mufakat nothing --lang id', { locale: () => 'ru' });
    expect(err).toContain(SPOKEN.id.cli.usage.unknownCommand({ what: 'nothing' }));
  });
});

describe('what is found in a sheet', () => {
  const { at, types } = typedHome('sheet-forms');

  test('has one finding a line under --plain, as many as under --csv, and no heading', async () => {
    writeFileSync(at('s.csv'), 'party,kind,done,received\nFrance,ratify,2000-01-02,2000-01-01\n');
    const line = 'check @s.csv --instrument chemical-weapons';
    const table = (await types(`${line} --csv`)).out.split('\n');
    const { code, out } = await types(`${line} --plain`);
    expect(code).toBe(3);
    expect(out.split('\n')).toHaveLength(table.length - 1);
    expect(out.split('\n')[0]?.split('\t')).toHaveLength((table[0] as string).split(',').length);
  });
});
