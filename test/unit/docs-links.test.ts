/** Every link and picture in the documents leads somewhere: to a file that is there, and to a heading in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/generated.ts';

const pages = execFileSync('git', ['ls-files', '*.md'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((p) => p !== '');

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8').replace(/```[\s\S]*?```/g, '');

/** A heading's anchor, as hosts of Git repositories make it. */
const anchor = (heading: string): string =>
  heading
    .replace(/[`*_]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

const anchors = (page: string): string[] =>
  [...read(page).matchAll(/^#{1,6} (.*)$/gm)].map((m) => anchor(m[1] as string));

test.each(pages)('%s', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((m) => m[1] as string);
  const broken = links
    .filter((link) => !/^(https?|mailto):/.test(link))
    .filter((link) => {
      const [path = '', heading] = link.split('#');
      const to = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(ROOT, to))) return true;
      return heading !== undefined && !anchors(to).includes(heading);
    });
  expect(broken).toEqual([]);
});
