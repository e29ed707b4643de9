/** The page that checks what it is given, written as a file. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { buildPageScripts } from '../support/page-scripts.ts';
import { typedHome } from '../support/typed-home.ts';

const { at, does, types } = typedHome('checker-file');
beforeAll(() => buildPageScripts(), 120_000);

test('is one file whose SHA-256 is told, the same each time, and nothing is overwritten', async () => {
  const { sha256 } = JSON.parse(await does('circle checker @one.html --json'));
  const bytes = readFileSync(at('one.html'));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  expect(await does('circle checker @other.html --lang id')).toContain(sha256);
  expect(readFileSync(at('other.html')).equals(bytes)).toBe(true);
  expect(await types('circle checker @one.html')).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already'),
  });
});

test('has everything in it and asks for nothing', () => {
  const html = readFileSync(at('one.html'), 'utf8');
  const markup = html.replace(/<(script|style)>.*?<\/\1>/gs, '');
  expect(markup).not.toMatch(/\ssrc=|<link (?![^>]*href="data:)|url\(/);
  expect(/<style>(.*?)<\/style>/s.exec(html)?.[1]).not.toMatch(/url\(|@import/);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(policy).toContain(`script-src 'sha256-${hash}'`);
});
