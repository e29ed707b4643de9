/** Every kind of page answers, in every language, and says what the terminal says. */
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, PAGES } from '../support/pages.ts';
import { type } from '../support/terminal.ts';
import { web } from '../support/web.ts';

const TEXTS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" } as const;

/** A page as words: tags taken away, characters as they are read, spaces as one. */
function wordsOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<(t?span) lang="en">([^<]*)<\/\1>/g, '$2')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (c) => TEXTS[c as keyof typeof TEXTS])
    .replace(/\s+/g, ' ');
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(PAGES)('$name is there', async ({ path, status }) => {
    const answer = await web.request(`/${language}${path}`);
    expect(answer.status).toBe(status ?? 200);
    const html = await answer.text();
    expect(html).toContain(`<html lang="${language}"`);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).not.toMatch(/undefined|\[object |NaN/);
  });
});

/** A command, and the address that answers the same question. */
const SAME = [
  ['report minsk-2025-10-28', '/reports/minsk-2025-10-28'],
  ['dossier anchorage-minsk-2025 --on 2025-10-28', '/dossiers/anchorage-minsk-2025?on=2025-10-28'],
  ['dossier bonn-1978 --on 1978-07-15', '/dossiers/bonn-1978?on=1978-07-15'],
  ['status energy-charter-treaty --on 2024-06-01', '/instruments/energy-charter-treaty?on=2024-06-01'],
  ['status helsinki-final-act --on 1990-01-01', '/instruments/helsinki-final-act?on=1990-01-01'],
  ['relations chemical-weapons --on 2010-01-01', '/instruments/chemical-weapons/relations?on=2010-01-01'],
  [
    'relations bangkok-treaty --of viet-nam --on 2010-01-01',
    '/instruments/bangkok-treaty/relations?on=2010-01-01&of=viet-nam',
  ],
  [
    'relations bangkok-treaty --between viet-nam thailand --on 2010-01-01',
    '/instruments/bangkok-treaty/relations?on=2010-01-01&of=viet-nam&and=thailand',
  ],
  ['party belarus --on 2025-01-01', '/parties/belarus?on=2025-01-01'],
  [
    'structures --on 2025-10-28 --region m49-europe-and-asia',
    '/structures?on=2025-10-28&region=m49-europe-and-asia',
  ],
  ['why finland north-atlantic-treaty --on 2023-04-04', '/why/finland/north-atlantic-treaty?on=2023-04-04'],
  ['why anchorage-minsk-2025 E1 --on 2025-10-28', '/why/anchorage-minsk-2025/E1?on=2025-10-28'],
  ['why minsk-2025-10-28 S9', '/why/minsk-2025-10-28/S9'],
] as const;

describe.each(LANGUAGES)('the same answer in %s', (language) => {
  test.each(SAME)('mufakat %s', async (command, address) => {
    const said = await type(`mufakat ${command} --lang ${language} --json`);
    expect(said.code).toBe(0);
    const [path, query = ''] = address.split('?');
    const data = await (await web.request(`/${language}${path}.json?${query}`)).json();
    expect(data).toEqual(JSON.parse(said.out));
    const page = wordsOf(await (await web.request(`/${language}${address}`)).text());
    expect(page).toContain((data as { sentence: string }).sentence.replace(/\s+/g, ' '));
  });
});

test.each([
  'reports/minsk-2025-10-28',
  'dossiers/bonn-1978',
  'instruments/un-charter',
  'parties/viet-nam',
  'structures',
])('%s.csv is a table with one heading and rows of one length', async (path) => {
  const answer = await web.request(`/en/${path}.csv`);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const rows: string[][] = parse(await answer.text());
  expect(rows.length).toBeGreaterThan(2);
  expect(new Set(rows[0]).size).toBe(rows[0]?.length);
});

describe('the record at a size', () => {
  test('is what it was when it held so many acts', async () => {
    const then = await (
      await web.request('/en/instruments/energy-charter-treaty.json?at=1&on=2024-06-01')
    ).json();
    const now = await (await web.request('/en/instruments/energy-charter-treaty.json?on=2024-06-01')).json();
    expect((then as { at: number }).at).toBe(1);
    expect(then).not.toEqual(now);
  });
});

test.each([
  '/en/%E0%A4%A',
  '/en/why/a/b/c/d',
  '/en/parties/__proto__',
  '/en/reports/constructor',
  '/xx/',
  '/en/..%2f..%2fetc',
])('an address made to break it is answered: %s', async (address) => {
  const { status } = await web.request(address);
  expect([302, 400, 404]).toContain(status);
});
