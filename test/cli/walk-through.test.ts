/** docs/walk-through.md, typed line by line in an empty folder: what it shows is what is printed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';
import { built } from '../support/program.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-walk-'));
const program = built({ pages: true });
afterAll(() => {
  program.remove();
  rmSync(home, { recursive: true, force: true });
});

const page = readFileSync(join(ROOT, 'docs', 'walk-through.md'), 'utf8');

/** The files that the page shows, written as they stand there. */
function files(): void {
  const shown = [...page.matchAll(/^`(files\/\S+)`:\n\n```\w+\n([\s\S]*?)```$/gm)];
  expect(shown.length).toBe(3);
  for (const [, path = '', text = ''] of shown) {
    mkdirSync(join(home, dirname(path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
}

interface Typed {
  readonly line: string;
  readonly shown: string;
}

/** Every command of the page, with what it shows below. */
function typed(): Typed[] {
  return [...page.matchAll(/```console\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((part): Typed => {
        const [line = '', ...shown] = part.split('\n');
        return { line, shown: shown.join('\n').trim() };
      }),
  );
}

/** … stands for anything. */
const pattern = (shown: string): RegExp =>
  new RegExp(
    `^${shown
      .split('…')
      .map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]*')}$`,
  );

test('every line of the walk-through does what the page says', () => {
  files();
  const lines = typed();
  expect(lines.length).toBeGreaterThan(20);
  for (const { line, shown } of lines) {
    const { code, out, err } = program.run(`cd ${home} && ${line}`);
    expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
    // What a page does not show it does not promise: public keys, and what goes into a file.
    if (shown !== '') expect(out.trim()).toMatch(pattern(shown));
  }
});
