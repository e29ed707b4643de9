/** What every answer says about itself to a browser. */
import { describe, expect, test } from 'vitest';
import { web } from '../support/web.ts';

const ADDRESSES = [
  '/en/',
  '/id/dossiers/anchorage-minsk-2025',
  '/en/instruments/no-such-instrument',
  '/en/?on=2025-02-30',
  '/en/instruments/energy-charter-treaty.json',
  '/en/instruments/energy-charter-treaty.csv',
  '/assets/style.css',
  '/assets/theme.js',
  '/assets/icon.svg',
  '/assets/fonts/source-sans-3-latin-wght-normal.woff2',
];

const ask = (path: string, headers: Record<string, string> = {}) => web.request(path, { headers });

describe('every answer', () => {
  test.each(ADDRESSES)('allows only what comes from here, and no frame around it: %s', async (path) => {
    const { headers } = await ask(path);
    const policy = new Map(
      (headers.get('content-security-policy') ?? '').split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': "'self'",
      'img-src': "'self' data:",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'frame-ancestors': "'none'",
    });
  });

  test.each(ADDRESSES)('tells no other place where the reader was, and keeps nothing: %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toMatch(/^(SAMEORIGIN|DENY)$/);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('an address without a language', () => {
  test.each([
    ['id-ID,id;q=0.9,en;q=0.8', '/id/'],
    ['vi,id;q=0.5,en;q=0.4', '/vi/'],
    ['de,id;q=0.5,en;q=0.4', '/id/'],
    ['en;q=0.3,id;q=0.2', '/en/'],
    ['ru-RU', '/ru/'],
    ['de', '/en/'],
  ])('for a reader who asks for “%s” leads to %s', async (wanted, to) => {
    const answer = await ask('/', { 'accept-language': wanted });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, to]);
  });

  test.each(['en', 'id', 'vi', 'ru'])(
    'the page that takes a report apart is found from %s',
    async (language) => {
      const answer = await web.request(`/${language}/take-apart`);
      expect([answer.status, answer.headers.get('location')]).toEqual([302, `/take-apart?lang=${language}`]);
    },
  );
});

describe('a file that is not there', () => {
  test('is not found, rather than another page', async () => {
    expect((await ask('/assets/no-such.css')).status).toBe(404);
    expect((await ask('/assets/fonts/no-such.woff2')).status).toBe(404);
  });
});

test.each([
  ['a size of the record that is no number', '/en/instruments?at=x', 400],
  ['a size below zero', '/en/?at=-1', 400],
  ['a control character in a name', '/en/parties/%0A', 404],
  ['a control character at the end of a name', '/en/instruments/cis-charter%00', 404],
  ['more behind a name than there is', '/en/instruments/cis-charter/more', 404],
  ['something beneath a page that has nothing beneath it', '/en/about/more', 404],
  ['a language that is not spoken here', '/xx/reports', 404],
  ['an address that is nothing', '/nothing', 404],
])('%s is answered with what it is', async (_, path, status) => {
  expect((await ask(path)).status).toBe(status);
});

test('what would write is refused, with what is allowed', async () => {
  const answer = await web.request('/en/reports', { method: 'POST' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
