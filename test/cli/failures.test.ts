/** How commands end that do not answer: exit codes, messages, and the same as JSON. docs/command-line.md */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EXIT } from '../../src/doors/cli/stop.ts';
import { CannotRead } from '../../src/doors/outside.ts';
import { SPOKEN } from '../../src/words/speaker.ts';
import { SMALL_RECORD } from '../golden/refusals/small-record.ts';
import { ROOT } from '../support/generated.ts';
import { type Said, type } from '../support/terminal.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mufakat-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const DOCUMENT = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');

describe('the table of exit codes', () => {
  test('has every code of the program and no other', () => {
    const rows = [...DOCUMENT.matchAll(/^\| (\d+) \| `([a-z-]+)` \|/gm)].map((r) => Number(r[1]));
    expect(rows).toEqual(Object.values(EXIT));
  });

  test('is in the help, in every language', () => {
    for (const m of Object.values(SPOKEN)) {
      const codes = [...m.cli.exitHelp.matchAll(/\d+/g)].map(Number);
      expect(codes).toEqual(Object.values(EXIT));
    }
  });
});

test.each([
  ['status no-such-instrument', 'not-found'],
  ['party', 'usage'],
  ['no-such-command', 'usage'],
  ['help no-such-command', 'usage'],
  ['list --no-such-option', 'usage'],
  ['list --csv', 'usage'],
  ['status un-charter --on 2025-02-30', 'usage'],
  ['structures', 'usage'],
  ['relations', 'usage'],
  ['relations un-charter --why', 'usage'],
  ['relations un-charter --between france', 'usage'],
  ['relations un-charter --between france france', 'usage'],
  ['relations un-charter --between france norway germany', 'usage'],
  ['relations un-charter --of france --between france norway', 'usage'],
  ['relations un-charter --of nobody-at-all', 'not-found'],
  ['status un-charter --assume "un-charter"', 'usage'],
  ['status un-charter --assume "un-charter nobody-at-all ratify 2026-01-01"', 'usage'],
  ['list --assume "un-charter france ratify 2026-01-01"', 'usage'],
  ['list --data /no/such/folder', 'outside'],
])('%s under --json fails as one object on standard error', async (line, name) => {
  const said = await type(`mufakat ${line} --json`);
  expect(said.out).toBe('');
  const error = JSON.parse(said.err);
  expect(error).toMatchObject({ error: name, exit: said.code });
  const row = new RegExp(`^\\| ${said.code} \\| \`${name}\` \\|`, 'm');
  expect(DOCUMENT).toMatch(row);
  const { err } = await type(`mufakat ${line}`);
  if (!line.endsWith('--csv')) expect(error.message).toBe(err);
});

test('what stands behind -- asks for nothing', async () => {
  expect((await type('mufakat status no-such-instrument -- --json')).err).toMatch(/^There /);
});

describe('a record with ten thousand faults', () => {
  const broken = () => {
    mkdirSync(join(home, 'sources'));
    writeFileSync(join(home, 'sources/papers.yaml'), `sources:\n${'  - id: BAD\n'.repeat(10_000)}`);
  };
  test('is told by its first twenty, how many more there are, and how to see all', async () => {
    broken();
    const said = await type(`mufakat check "${home}"`);
    expect(said.code).toBe(3);
    const lines = said.err.split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[20]).toBe('… and 29980 more. All of them: the same command with --json.');
    expect((await type(`mufakat list --data "${home}" --lang id`)).err).toContain('… dan 29980 lagi.');
  });
  test('is told whole under --json', async () => {
    broken();
    const { refusals } = JSON.parse((await type(`mufakat check "${home}" --json`)).err);
    expect(refusals).toHaveLength(30_000);
    expect(refusals[0]).toMatchObject({ code: 'bad-format', where: { line: 2 } });
    expect(refusals[0].says).toMatch(/^sources\/papers\.yaml, line 2/);
  });
});

describe('a record’s folder', () => {
  const words = async (path: string) => {
    const said = await type(`mufakat list --data "${path}"`);
    expect(said.code).toBe(5);
    expect(said.err).not.toMatch(/E[A-Z]{4,}|scandir/);
    return said.err;
  };
  test('that is not there is told in words', async () => {
    expect(await words(join(home, 'nowhere'))).toContain('there is nothing at this path');
  });
  test('that is a file, or lies under one, is told in words', async () => {
    writeFileSync(join(home, 'file'), '');
    expect(await words(join(home, 'file'))).toContain('a file stands where a folder is expected');
    expect(await words(join(home, 'file/under'))).toContain('a file stands where a folder is expected');
  });
  test('that is a link back to itself is told in words', async () => {
    symlinkSync(join(home, 'loop'), join(home, 'loop'));
    expect(await words(join(home, 'loop'))).toContain('a link that leads back to itself');
  });
  test('whose path is too long is told in words, and not repeated whole', async () => {
    const said = await words('a'.repeat(5000));
    expect(said).toContain('the path is longer than the system allows');
    expect(said.length).toBeLessThan(200);
  });
  test.each(['EACCES', 'EPERM'])(
    'that may not be read (%s) is told in words, in both languages',
    async (code) => {
      const readRecord = async () => {
        throw new CannotRead('/records/secret', code);
      };
      const en = await type('mufakat list', { readRecord });
      expect([en.code, en.err]).toEqual([
        5,
        '/records/secret: this user may not read it. Give permission, or ask as a user who has it.',
      ]);
      const id = await type('mufakat list --lang id', { readRecord });
      expect(id.err).toContain('pengguna ini tidak boleh membacanya');
    },
  );
  test('on a disk that fails is told with the system’s code', async () => {
    const readRecord = async () => {
      throw new CannotRead('/records', 'EIO');
    };
    expect((await type('mufakat list', { readRecord })).err).toContain('the system could not read it (EIO)');
  });
  test('in which somebody leaves without a consent is sound, and the act is told', async () => {
    const folder = 'test/golden/cases/left-without-consent/record';
    for (const language of ['en', 'id', 'vi', 'ru']) {
      const { code, out } = await type(`mufakat check ${folder} --lang ${language} --json`);
      const { found } = JSON.parse(out) as { found: { fault: string; act: string; says: string }[] };
      expect([code, ...found.map((f) => f.act)]).toEqual([
        0,
        'rivers/beta-withdraw',
        'rivers/zeta-withdraw',
        'rivers/theta-expel',
      ]);
      for (const { says, act } of found) expect(says).toContain(act);
    }
  });
  test('without a record in it is sound, and the reader is asked whether it was meant', async () => {
    const said = await type(`mufakat check "${home}"`);
    expect([said.code, said.out]).toEqual([0, expect.stringContaining('Is it the folder that was meant?')]);
  });
});

describe('an option before the command of a group', () => {
  test.each(['en', 'id', 'vi', 'ru'])('is answered with the command that takes it, in %s', async (lang) => {
    for (const path of [home, join(home, 'nowhere')]) {
      const said = await type(`mufakat data --data "${path}" --lang ${lang}`);
      expect([said.code, said.out]).toEqual([2, '']);
      expect(said.err).toContain('mufakat data report --data …');
    }
    const many = await type(`mufakat circle --json --lang ${lang}`);
    expect(many.err).toMatch(/mufakat circle <\S+> --json …, .*\bask\b.*\bwitnesses\b/);
  });
  test('or of no command at all is told as before', async () => {
    expect((await type('mufakat data --dance x')).err).toBe(
      'There is no option --dance. Try: mufakat data --help',
    );
    expect((await type('mufakat --data x status')).err).toContain('mufakat <command> --data …');
  });
  test('of an empty folder asks whether it was meant', async () => {
    for (const lang of ['en', 'id', 'vi', 'ru'] as const) {
      const said = await type(`mufakat data report --data "${home}" --lang ${lang}`);
      expect(said.code).toBe(0);
      expect(said.out.replace(/\s+/g, ' ')).toContain(SPOKEN[lang].cli.checkedNothing());
    }
    expect((await type('mufakat data report')).out.replace(/\s+/g, ' ')).not.toContain(
      SPOKEN.en.cli.checkedNothing(),
    );
  });
});

test.each([
  ['en', 'Old Land is the name of more than one on file: alpha, beta.'],
  ['id', 'Old Land adalah nama lebih dari satu yang tercatat: alpha, beta.'],
  ['vi', 'Old Land là tên của nhiều hơn một mục trong sổ: alpha, beta.'],
  ['ru', 'Old Land – имя не одного, а нескольких в реестре: alpha, beta.'],
])('a name that two bear is asked back, in %s', async (language, says) => {
  const folder = join(home, `two-${language}`);
  cpSync('test/golden/cases/left-without-consent/record', folder, { recursive: true });
  const row = (party: string) =>
    `  - {party: ${party}, name: {en: Old Land, id: Tanah Tua}, until: '2005-12-31', sources: [invented], confidence: certain}`;
  writeFileSync(
    join(folder, 'parties/names.yaml'),
    ['parties: []', 'names:', row('beta'), row('alpha')].join('\n'),
  );
  for (const command of ['party "Old Land"', 'why "Old Land" rivers']) {
    const said = await type(`mufakat ${command} --data "${folder}" --lang ${language}`);
    expect([said.code, said.out]).toEqual([4, '']);
    expect(said.err).toContain(says);
  }
  const assumed = await type(
    `mufakat status rivers --assume "rivers Old Land ratify 2003-01-01" --data "${folder}" --lang ${language}`,
  );
  expect([assumed.code, assumed.err.includes(says)]).toEqual([2, true]);
});

test('a file of four gigabytes is refused by its size and not fetched', async () => {
  mkdirSync(join(home, 'sources'));
  const file = join(home, 'sources/huge.yaml');
  writeFileSync(file, '');
  truncateSync(file, 2 ** 32);
  const said = await type(`mufakat check "${home}"`);
  expect(said.code).toBe(3);
  expect(said.err).toContain('sources/huge.yaml: the file has 4294967296 bytes; at most 1048576 are read.');
});

test('of a file that could not be read no name is called unknown for that', async () => {
  for (const [path, text] of SMALL_RECORD) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  truncateSync(join(home, 'sources/papers.yaml'), 2 ** 21);
  const said = await type(`mufakat check "${home}"`);
  expect(said.err.split('\n')).toHaveLength(2);
  expect(said.err).toContain('1 fault.');
});

test('files and folders whose names begin with a dot are the tools’ own', async () => {
  for (const [path, text] of SMALL_RECORD) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  mkdirSync(join(home, '.git'));
  writeFileSync(join(home, '.git/config'), '[core]');
  writeFileSync(join(home, 'instruments/.pact.csv.swp'), '\0');
  writeFileSync(join(home, 'parties/.DS_Store'), '\0');
  expect(await type(`mufakat check "${home}"`)).toMatchObject({ code: 0, err: '' });
});

describe('a port', () => {
  test.each(['70000', '65536', 'abc', '-1', '80.5', '1e3', '""', '999999999999'])(
    '%s is refused with what a port is, before anything is printed',
    async (port) => {
      for (const serves of [
        'serve',
        'office log --log log.key',
        'witness serve --key k --log log.key --state states',
      ]) {
        const said = await type(`mufakat ${serves} --port ${port}`);
        expect([said.code, said.out]).toEqual([2, '']);
        expect(said.err).toMatch(/^--port: .* is not a port; give a whole number from 1 to 65535, or 0/);
      }
    },
  );
  test('that is taken is told with what to do, before anything is printed', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;
    const said = await type(`mufakat serve --port ${port}`);
    server.close();
    expect(said).toEqual({
      code: 5,
      out: '',
      err: `Port ${port} is taken by another program. Choose another with --port, or --port 0 for any that is free.`,
    } satisfies Said);
  });
});

describe('a command that is not there', () => {
  test.each([
    ['st', 'status, structures'],
    ['reprot', 'report'],
    ['whi', 'why'],
  ])('%s is told with every one that may have been meant, alphabetically: %s', async (what, meant) => {
    const said = await type(`mufakat ${what}`);
    expect([said.code, said.err]).toEqual([2, `There is no command ${what}. Did you mean ${meant}?`]);
    expect((await type(`mufakat help ${what}`)).err).toBe(said.err);
  });
  test('and is near to none leads to the help', async () => {
    expect((await type('mufakat frobnicate')).err).toBe(
      'There is no command frobnicate. Try: mufakat --help',
    );
  });
  test('an option before the command is told where it stands', async () => {
    expect((await type('mufakat --lang id report')).err).toContain('--lang ditulis setelah perintahnya');
  });
});

describe('what was typed', () => {
  test('is never printed as it is if it could move the cursor or fill the screen', async () => {
    for (const line of [
      'mufakat party "a\u001b[2Jb"',
      'mufakat status "a\u202eb"',
      'mufakat "\u001b[31m"',
      'mufakat report --on "\u001b[31m"',
      'mufakat why "\u001b[31m"',
      'mufakat dossier bonn-1978 --read "\u001b[31m"',
    ]) {
      const said = await type(line);
      expect(said.code).not.toBe(0);
      expect(said.err).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u);
    }
    expect((await type(`mufakat party ${'x'.repeat(100_000)}`)).err.length).toBeLessThan(200);
  });
  test('as no name at all is not taken for a part of every name', async () => {
    const { suggestions } = JSON.parse((await type('mufakat party "" --json')).err);
    expect(suggestions).toEqual([]);
  });
  test('as part of many names is answered with eight of them and how many more', async () => {
    const said = await type('mufakat party un');
    expect(said.err).toMatch(/Did you mean (?:[a-z-]+, ){8}or one of \d+ more\?/);
    const { suggestions } = JSON.parse((await type('mufakat party un --json')).err);
    expect(suggestions.length).toBeGreaterThan(8);
    expect(suggestions).toEqual([...suggestions].sort());
  });
});

describe('a size of the record', () => {
  test('beyond its end is refused: there is no such state yet', async () => {
    const said = await type('mufakat report --at 999999999');
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toMatch(/^--at 999999999: this record has (\d+) acts; give a number from 0 to \1\.$/);
  });
  test('at its end and at its beginning is answered', async () => {
    const { at } = JSON.parse((await type('mufakat report --json')).out);
    expect((await type(`mufakat report --at ${at}`)).code).toBe(0);
    expect((await type('mufakat report --at 0')).code).toBe(0);
  });
});

describe('why', () => {
  test.each([
    ['finland', 2, /^<instrument> is missing\. On file: .*north-atlantic-treaty/],
    ['bonn-1978', 2, /^<entry> is missing\. On file: D1, D2/],
    ['finland north-atlantic-treaty more', 2, /more arguments/],
    ['minsk-2025-10-28 S99', 4, /^There is no entry called S99 on file\. On file: .*S9, S10/],
    [
      'Findland north-atlantic-treaty',
      4,
      /^There is no party called Findland on file\. Did you mean finland\?/,
    ],
  ])('%s ends with code %i and says what is missing', async (about, code, says) => {
    const said = await type(`mufakat why ${about}`);
    expect(said.code).toBe(code);
    expect(said.err).toMatch(says);
  });
});

test('two answers to one question are not both taken as given', async () => {
  const said = await type('mufakat dossier bonn-1978 --read R1=hinges --read R1=exchange');
  expect([said.code, said.err]).toEqual([2, expect.stringContaining('--read R1=…: two answers')]);
  expect((await type('mufakat dossier bonn-1978 --read R1=hinges --read R1=hinges')).code).toBe(0);
});

test('a fault of the program is told as one, with what to report', async () => {
  const readRecord = async () => {
    throw new TypeError('broken');
  };
  const said = await type('mufakat list', { readRecord });
  expect(said.code).toBe(70);
  expect(said.err).toMatch(/^A fault in the program itself.*\nTypeError: broken\n/);
});

test.each([
  ['completion fsh', '<shell>: found fsh, expected one of: bash, fish, zsh.'],
  ['completion bash --long en', 'There is no option --long. Did you mean --lang?'],
  ['status', '<instrument> is missing. Try: mufakat status --help'],
  ['record new', '<folder> is missing. Try: mufakat record new --help'],
])('mufakat %s is told what is there, and where that is said', async (asked, says) => {
  const said = await type(`mufakat ${asked}`);
  expect([said.code, said.err]).toEqual([2, says]);
});
