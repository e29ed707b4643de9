/** Nothing makes a reader push the page sideways. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, PAGES } from '../support/pages.ts';
import { DESK, open, PHONE, TABLET, withPage } from './support.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  test.concurrent.for(PAGES)(
    'the page is as wide as its window, at 320, 390, 768 and 1280 px: $name',
    (sample) =>
      withPage({}, async (page) => {
        await open(page, language, sample);
        for (const viewport of [{ width: 320, height: 640 }, PHONE, TABLET, DESK]) {
          await page.setViewportSize(viewport);
          const found = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            const isTooWide = scrollWidth > clientWidth;
            const tooFar = [...document.querySelectorAll('body *')].filter(
              (e) => isTooWide && e.checkVisibility() && e.getBoundingClientRect().right > clientWidth + 1,
            );
            return {
              scrollWidth,
              clientWidth,
              tooFar: tooFar.slice(0, 5).map((e) => e.outerHTML.slice(0, 80)),
            };
          });
          expect(found, `${viewport.width} px`).toEqual({
            scrollWidth: found.clientWidth,
            clientWidth: viewport.width,
            tooFar: [],
          });
        }
      }),
  );
});

describe('the fields of the day control', () => {
  test.concurrent.for([
    ['en', PHONE],
    ['id', PHONE],
    ['en', TABLET],
    ['id', TABLET],
    ['en', { width: 320, height: 640 }],
    ['id', { width: 320, height: 640 }],
  ] as const)('stay inside the window when they are open: %j', ([language, viewport]) =>
    withPage({ viewport }, async (page) => {
      await open(page, language, { name: '', path: '/instruments/energy-charter-treaty?on=2021-09-30' });
      await page.locator('.day-pick summary').click();
      const box = await page.locator('.day-pick > div').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }),
  );
});
