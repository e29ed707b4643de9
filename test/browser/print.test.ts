/** On paper: light, whole, and with the day and the size of the record on the first sheet. */
import { describe, expect, test } from 'vitest';
import { IN_TURN, PAGES } from '../support/pages.ts';
import { violations } from './accessible.ts';
import { open, withPage } from './support.ts';

/** A4 less the margins that a browser leaves. */
const SHEET = { width: 718, height: 1047 };

test.concurrent.for(IN_TURN)('a dark screen prints light, dark on white: $name', ({ language, sample }) =>
  withPage({ viewport: SHEET, colorScheme: 'dark' }, async (page) => {
    await open(page, language, sample);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await violations(page, ['color-contrast'])).toEqual([]);
  }),
);

test.concurrent.for(IN_TURN)('nothing is cut off at the edge of the sheet: $name', ({ language, sample }) =>
  withPage({ viewport: SHEET }, async (page) => {
    await open(page, language, sample);
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() => {
      const edge = document.documentElement.clientWidth + 1;
      return [...document.querySelectorAll('body *')]
        .filter((e) => e.checkVisibility() && !e.closest('.vh, clipPath, defs, .map svg'))
        .filter((e) => {
          const box = e.getBoundingClientRect();
          const isScrolled = e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible';
          return box.right > edge || box.left < -1 || (isScrolled && e.clientWidth > 0);
        })
        .map((e) => e.outerHTML.slice(0, 100));
    });
    expect(cut.slice(0, 5)).toEqual([]);
  }),
);

describe('a printed page', () => {
  const [, , report] = PAGES;

  test('has its header once, above the text and not over it', () =>
    withPage({ viewport: SHEET }, async (page) => {
      await open(page, 'en', report as (typeof PAGES)[number]);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => scrollTo(0, 2000));
      const header = await page.locator('.top').evaluate((e) => ({
        position: getComputedStyle(e).position,
        bottom: e.getBoundingClientRect().bottom + scrollY,
      }));
      const main = await page.locator('main').evaluate((e) => e.getBoundingClientRect().top + scrollY);
      expect(header.position).toBe('static');
      expect(header.bottom).toBeLessThanOrEqual(main + 1);
    }));

  test('names the day and the size of the record at its head and at its foot', () =>
    withPage({ viewport: SHEET }, async (page) => {
      await open(page, 'en', report as (typeof PAGES)[number]);
      await page.emulateMedia({ media: 'print' });
      for (const place of ['.top', 'footer']) {
        const words = await page.locator(place).innerText();
        expect(words).toMatch(/state on\s+28 October 2025/i);
        expect(words).toMatch(/record(:| at)/);
      }
    }));

  test('leaves out what only works on a screen', () =>
    withPage({ viewport: SHEET }, async (page) => {
      await open(page, 'en', PAGES[0] as (typeof PAGES)[number]);
      await page.emulateMedia({ media: 'print' });
      for (const only of ['.sub', '.find', '.tools', '.theme', '.day-step', '.skip', '#pages']) {
        for (const e of await page.locator(only).all()) expect(await e.isVisible(), only).toBe(false);
      }
    }));

  test('says where a link leads that leaves the record', () =>
    withPage({ viewport: SHEET }, async (page) => {
      await open(page, 'en', report as (typeof PAGES)[number]);
      await page.emulateMedia({ media: 'print' });
      const source = page.locator('.head .meta a[rel~=external]').first();
      const after = await source.evaluate((e) => getComputedStyle(e, '::after').content);
      expect(after).toContain(await source.getAttribute('href'));
    }));

  test('becomes a document of several sheets', () =>
    withPage({}, async (page) => {
      await open(page, 'en', PAGES[4] as (typeof PAGES)[number]);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(3);
    }));
});
