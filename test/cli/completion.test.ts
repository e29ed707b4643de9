/** What a shell completes, asked of the shell itself. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { SPOKEN } from '../../src/words/speaker.ts';
import { type } from '../support/terminal.ts';

const script = (await type('mufakat completion bash')).out;

/** What bash offers at the end of a line. */
function offered(line: string): string[] {
  const typed = line.split(' ');
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _mufakat; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      ...typed,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('bash', () => {
  test('completes a command', () => {
    expect(offered('mufakat rela')).toEqual(['relations']);
    expect(offered('mufakat ')).toContain('report');
  });
  test('completes a command of a command', () => {
    expect(offered('mufakat act ')).toContain('draft');
    expect(offered('mufakat circle ex')).toEqual(['export']);
  });
  test('completes the options of the command that stands there, and no others', () => {
    expect(offered('mufakat status --as')).toEqual(['--assume']);
    expect(offered('mufakat list --as')).toEqual([]);
    expect(offered('mufakat act draft --bo')).toEqual(['--body']);
  });
  test('completes a command after its arguments too', () => {
    expect(offered('mufakat status north-atlantic-treaty --js')).toEqual(['--json']);
  });
  test('completes the languages', () => {
    expect(offered('mufakat report --lang ')).toEqual(['en', 'id', 'vi', 'ru']);
  });
  test('is told in the reader’s language, and offers the same', async () => {
    expect((await type('mufakat completion zsh --lang ru')).out).toContain(SPOKEN.ru.cli.completion);
    expect((await type('mufakat completion bash', { locale: () => 'ru_RU.UTF-8' })).out).toBe(script);
  });
});

test.each(['zsh', 'fish'])('%s has every command and the languages', async (shell) => {
  const { out } = await type(`mufakat completion ${shell}`);
  for (const word of ['relations', 'whatif', 'draft', 'checker', 'completion', 'en id vi ru'])
    expect(out).toContain(word);
  // An apostrophe in a description would end the quotation that it stands in.
  expect(out.match(/'/g)?.length ?? 0).toBeGreaterThan(100);
  expect((out.match(/'/g)?.length ?? 0) % 2).toBe(0);
});

test('another shell is a mistake in the call', async () => {
  const { code, out } = await type('mufakat completion tcsh');
  expect([code, out]).toEqual([2, '']);
});
