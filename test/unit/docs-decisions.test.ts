/** Every package the project depends on is named, with its reason, on a page of docs/decisions. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';

const FOLDER = join(ROOT, 'docs', 'decisions');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const decisions = names.filter((name) => name !== 'README.md');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

test('every dependency is named on a page of decisions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const pages = decisions.map(read).join('\n');
  const unnamed = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !pages.includes(`\`${name}\``),
  );
  expect(unnamed).toEqual([]);
});

test('every decision says what was asked, chosen and given up, and when to look again', () => {
  for (const name of decisions) {
    const page = read(name);
    const missing = ['Question.', 'Choice.', 'What we gave up.', 'When to look again.'].filter(
      (part) => !page.includes(`**${part}**`),
    );
    expect([name, ...missing]).toEqual([name]);
    expect(page.startsWith(`# ${name.slice(0, 4)} `)).toBe(true);
  }
});

test('the index has every decision once', () => {
  const listed = [...read('README.md').matchAll(/\]\((\d{4}-[^)]+)\)/g)].map((m) => m[1]);
  expect(listed.sort()).toEqual([...decisions].sort());
});
