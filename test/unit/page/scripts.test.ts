/** The scripts of pages as they are built: small enough, the same each time, and without what they do not need. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SPOKEN } from '../../../src/words/speaker.ts';
import { buildPageScripts } from '../../support/page-scripts.ts';

const SCRIPTS = ['check.js', 'report.js', 'sign.js'] as const;
const home = mkdtempSync(join(tmpdir(), 'mufakat-page-scripts-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const bytesOf = (folder: string, name: string) => readFileSync(join(home, folder, name));
beforeAll(() => {
  for (const folder of ['one', 'other']) buildPageScripts(join(home, folder));
});

test('are there, whole, and nothing beside them', () => {
  expect(readdirSync(join(home, 'one')).sort()).toEqual(SCRIPTS);
});

test.each(SCRIPTS)('%s is less than 150 kB on its way', (name) => {
  expect(gzipSync(bytesOf('one', name), { level: 9 }).length).toBeLessThan(150_000);
});

test.each(SCRIPTS)('%s is the same bytes from the same sources', (name) => {
  expect(bytesOf('other', name).equals(bytesOf('one', name))).toBe(true);
});

test.each(SCRIPTS)('%s has the words that it says, and not all the others', (name) => {
  const code = bytesOf('one', name).toString();
  for (const spoken of Object.values(SPOKEN)) {
    expect(code).toContain(spoken.actKinds.ratify);
    expect(code).not.toContain(spoken.ui.noLater);
  }
});

test.each(SCRIPTS)('%s fits between the tags of a page', (name) => {
  expect(bytesOf('one', name).toString()).not.toMatch(/<\/script|<!--/i);
});
