/** Nothing makes a reader push the page sideways. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, PAGES } from '../support/pages.ts';
import { fits } from './fits.ts';
import { open, PHONE, TABLET, withPage } from './support.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  test.concurrent.for(PAGES)(
    'the page is as wide as its window, at 320, 390, 768 and 1280 px: $name',
    (sample) =>
      withPage({}, async (page) => {
        await open(page, language, sample);
        await fits(page);
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
