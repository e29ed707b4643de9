/** What the console and the system do to an answer, with the real program in a process of its own. */
import { afterAll, expect, test } from 'vitest';
import { built } from '../support/program.ts';

const program = built();
afterAll(() => program.remove());

const LOST = 'The answer could not be written out whole (no space is left on the device).';

test.each(['report', 'list --json', '--help', '--version', 'help status', 'report --csv'])(
  '%s to a full disk ends with code 5 and a sentence, and no stack',
  (command) => {
    const said = program.run(`mufakat ${command} > /dev/full`);
    expect(said.code).toBe(5);
    expect(said.err).toContain(LOST);
    expect(said.err).not.toMatch(/^\s+at /m);
  },
);

test('a full disk is told in the reader’s language too', () => {
  const said = program.run('mufakat report --lang id > /dev/full');
  expect(said.err).toContain('tidak ada ruang tersisa pada perangkat');
});

test.each([
  ['report', 0],
  ['report --json', 0],
  ['status no-such-instrument', 4],
])('a reader of %s that closes early leaves the code as it is', (command, code) => {
  const said = program.run(`mufakat ${command} | head -c 1 > /dev/null; exit \${PIPESTATUS[0]}`);
  expect(said.code).toBe(code);
  expect(said.err).not.toMatch(/EPIPE|^\s+at /m);
});

test('messages that cannot be written leave the code as it is', () => {
  expect(program.run('mufakat status no-such-instrument 2> /dev/full').code).toBe(4);
  expect(program.run('mufakat no-such-command 2>&-').code).toBe(2);
});

test('a command line without a command gets help and code 2, and nothing on standard output', () => {
  const said = program.run('mufakat');
  expect(said.code).toBe(2);
  expect(said.out).toBe('');
  expect(said.err).toContain('Usage: mufakat');
  expect(said.err).toMatch(/No question was asked: a command is missing\.\n$/);
});
