/** A pasted report, taken apart by hand into a file that the program reads. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type } from '../support/terminal.ts';

let home: string;
let file: string;
const part = () => join(home, 'reports/.some-day.yaml.part');
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'form-'));
  mkdirSync(join(home, 'parties'));
  mkdirSync(join(home, 'sources'));
  mkdirSync(join(home, 'reports'));
  const four = (name: string) => `{en: ${name}, id: ${name}, vi: ${name}, ru: ${name}}`;
  writeFileSync(
    join(home, 'parties/others.yaml'),
    `parties:\n${['alpha', 'beta'].map((p) => `  - {id: ${p}, kind: organisation, name: ${four(p)}}`).join('\n')}\n`,
  );
  writeFileSync(join(home, 'sources/all.yaml'), 'sources:\n  - {id: paper, title: A paper, seen: whole}\n');
  file = join(home, 'reports/some-day.yaml');
});
afterEach(() => rmSync(home, { recursive: true }));

const TEXT = ['Alpha asked Beta to come. “Soon!” he said.', 'A third sentence follows', '.'];
const four = (words: string) => [`${words} en`, `${words} id`, `${words} vi`, `${words} ru`];
const FIRST = ['proposal', 'alpha', 'beta', '', ...four('asks')];
const SECOND = ['wish', 'alpha', '', 'beta', ...four('soon')];
const THIRD = ['-'];

const ask = (answers: readonly string[], more = '') =>
  type(`mufakat report new "${file}" --source paper --on 2026-01-02 --data "${home}"${more}`, {
    lines: () =>
      (async function* () {
        yield* answers;
      })(),
  });

describe('the form', () => {
  test('writes a file that the program reads, without the text itself', async () => {
    const said = await ask([...TEXT, ...four('title'), ...FIRST, ...SECOND, ...THIRD]);
    expect([said.code, said.out]).toEqual([0, expect.stringContaining('some-day')]);
    const written = readFileSync(file, 'utf8');
    expect(written).not.toContain('come');
    expect(existsSync(part())).toBe(false);
    const report = await type(`mufakat report some-day --data "${home}" --json`);
    expect(report.err).toBe('');
    const { data } = JSON.parse(report.out);
    expect(JSON.stringify(data)).toContain('asks en');
    expect(written).toMatch(/concerns:\n {2}- beta/);
  });

  test('goes on where it was left', async () => {
    const left = await ask([...TEXT, ...four('title'), ...FIRST, 'wish', 'alpha']);
    expect([left.code, left.out]).toEqual([5, '']);
    expect(left.err).toContain(part());
    expect(existsSync(file)).toBe(false);
    const done = await ask([...SECOND, ...THIRD]);
    expect(done.code).toBe(0);
    expect(done.err).not.toContain('Alpha asked');
  });

  test('asks again where an answer is none', async () => {
    const said = await ask([
      ...TEXT,
      ...four('title'),
      'dance',
      'proposal',
      'alpah',
      'alpha',
      ...FIRST.slice(2),
      ...SECOND,
      ...THIRD,
    ]);
    expect(said.code).toBe(0);
    expect(said.err).toContain('dance is none of them');
    expect(said.err).toContain('Did you mean alpha?');
  });

  test.each([
    ['a source that is not on file', ' --source other', 4],
    ['a day that is none', ' --on 2026-02-30', 2],
  ])('refuses %s before anything is asked', async (_, more, code) => {
    const said = await ask([], more);
    expect([said.code, said.out]).toEqual([code, '']);
    expect(existsSync(part())).toBe(false);
  });

  test('takes the text from a file, and refuses one that is not there or too long', async () => {
    const text = join(home, 'text.txt');
    expect((await ask([], ` --text "${text}"`)).code).toBe(5);
    writeFileSync(text, 'A. '.repeat(400_000));
    expect((await ask([], ` --text "${text}"`)).code).toBe(3);
    expect(existsSync(part())).toBe(false);
    writeFileSync(text, TEXT.slice(0, 2).join('\n'));
    expect((await ask([...four('title'), ...FIRST, ...SECOND, ...THIRD], ` --text "${text}"`)).code).toBe(0);
  });

  test('refuses a text without a sentence, and a file that is there', async () => {
    expect((await ask(['.'])).code).toBe(3);
    writeFileSync(file, '');
    expect((await ask([])).code).toBe(2);
  });

  test('refuses more sentences than have numbers, and a report of which nothing was kept', async () => {
    const text = join(home, 'text.txt');
    writeFileSync(text, 'A. '.repeat(100));
    const many = await ask([], ` --text "${text}"`);
    expect([many.code, many.err]).toEqual([3, expect.stringContaining('100 sentences')]);
    const none = await ask([...TEXT, ...four('title'), '-', '-', '-']);
    expect([none.code, existsSync(file), existsSync(part())]).toEqual([3, false, true]);
  });
});
