/**
 * The addresses that pages link to: of every kind of page the first eight in each language; with MUFAKAT_BROWSER=all, as
 * `check:soak` asks, every page that can be reached.
 */
import { describe, expect, test } from 'vitest';
import { EVERYTHING, LANGUAGES, PAGES } from '../support/pages.ts';
import { crawl } from './crawl.ts';

const { pages, links } = await crawl('/en/', EVERYTHING ? Number.POSITIVE_INFINITY : 8);
const html = [...pages.values()].filter((p) => p.type.startsWith('text/html'));

/** Section and depth of a page: `/en/why/a/b` and `/en/why/c/d` are alike. */
const shapeOf = (address: string) =>
  address
    .replace(/[?#].*$/, '')
    .split('/')
    .map((part, i) => (i < 3 || part === 'relations' ? part : '*'))
    .join('/');

describe('the way through the pages', () => {
  test('leads from the home page to every kind of page, in every language', () => {
    const shapes = new Set(html.map((p) => shapeOf(p.address)));
    const byLink = PAGES.filter((p) => p.status === undefined && !p.path.startsWith('/search'));
    for (const language of LANGUAGES) {
      for (const kind of new Set(byLink.map(({ path }) => shapeOf(`/${language}${path}`))))
        expect(shapes).toContain(kind);
    }
  });

  test('has no link that is not answered', () => {
    expect([...pages.values()].filter((p) => p.status !== 200).map((p) => p.address)).toEqual([]);
  });

  test('has no link to a place that its page does not have', () => {
    const missing = links.filter(({ to }) => {
      const [address = '', place] = to.split('#');
      const page = pages.get(address);
      return place !== undefined && page !== undefined && !page.ids.has(decodeURIComponent(place));
    });
    expect(missing).toEqual([]);
  });

  test('gives data as what it says it is', () => {
    for (const p of pages.values()) {
      const path = p.address.replace(/\?.*$/, '');
      if (path.endsWith('.csv')) expect(p.type, p.address).toBe('text/csv; charset=utf-8');
      if (path.endsWith('.json')) expect(p.type, p.address).toMatch(/^application\/json/);
    }
  });
});

describe('every page that can be reached', () => {
  test('has no id twice', () => {
    expect(html.filter((p) => p.duplicateIds.length > 0).map((p) => [p.address, p.duplicateIds])).toEqual([]);
  });

  test('has one heading of the first rank', () => {
    expect(html.filter((p) => p.firstRank !== 1).map((p) => p.address)).toEqual([]);
  });

  test('says its language', () => {
    expect(html.filter((p) => p.language !== p.address.split('/')[1]).map((p) => p.address)).toEqual([]);
  });

  test('has a title that no other page has', () => {
    const byTitle = new Map<string, Set<string>>();
    for (const p of html) {
      // The first page is the home page on its own day, which another link names.
      if (p.address === '/en/') continue;
      const same = byTitle.get(p.title) ?? new Set();
      byTitle.set(p.title, same.add(decodeURIComponent(p.address)));
    }
    expect([...byTitle].filter(([, same]) => same.size > 1).map(([title, same]) => [title, ...same])).toEqual(
      [],
    );
  });

  test('names itself in each language, on the same day', () => {
    for (const p of html) {
      const url = new URL(p.address, 'http://here');
      const [, , ...path] = url.pathname.split('/');
      expect(
        p.alternates.map((a) => a.language),
        p.address,
      ).toEqual([...LANGUAGES]);
      for (const a of p.alternates) {
        const other = new URL(a.to, 'http://here');
        expect(other.pathname, p.address).toBe(`/${a.language}/${path.join('/')}`);
        for (const [name, value] of url.searchParams)
          expect(other.searchParams.get(name), p.address).toBe(value);
      }
    }
  });
});
