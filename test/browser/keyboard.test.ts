/** Everything that can be done with a pointer can be done with keys, and the eye can follow. */
import { describe, expect, test } from 'vitest';
import { IN_TURN, LANGUAGES, PAGES } from '../support/pages.ts';
import { tabThrough } from './keyboard.ts';
import { DESK, leading, open, PHONE, withPage } from './support.ts';

test.concurrent.for(IN_TURN)(
  'Tab reaches everything, in order, ringed and in sight: $name',
  ({ language, sample }) =>
    withPage({ reducedMotion: 'reduce' }, async (page) => {
      await open(page, language, sample);
      await tabThrough(page);
    }),
);

describe.each(LANGUAGES)('in %s', (language) => {
  test.concurrent.for([0, 4, 9, 14].map((i) => PAGES[i] as (typeof PAGES)[number]))(
    'and so it does on a phone: $name',
    (sample) =>
      withPage({ reducedMotion: 'reduce', viewport: PHONE }, async (page) => {
        await open(page, language, sample);
        await tabThrough(page);
      }),
  );
});

describe('the skip link', () => {
  test.concurrent.for(PAGES)('comes first, shows itself, and leads past the header: $name', (sample) =>
    withPage({ reducedMotion: 'reduce' }, async (page) => {
      await open(page, 'en', sample);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      expect(await skip.getAttribute('class')).toBe('skip');
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      // a browser goes to a place in a page when it comes to it
      await page.locator('#main:focus').waitFor();
      const past = () =>
        page.evaluate(() => {
          const of = (part: string) => (document.querySelector(part) as Element).getBoundingClientRect();
          return of('h1').top - of('.top').bottom;
        });
      for (let i = 0; i < 1000 && (await past()) < 0; i++) await page.waitForTimeout(20);
      expect(await past()).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => {
          const now = document.activeElement as Element;
          const main = document.querySelector('main') as Element;
          // A page with nothing to reach in its answer goes on to what comes after it.
          return main.contains(now) || main.querySelector('a[href], summary, input') === null;
        }),
      ).toBe(true);
    }),
  );
});

describe('what is folded', () => {
  test.concurrent.for([2, 4, 5, 9, 24].map((i) => PAGES[i] as (typeof PAGES)[number]))(
    'opens with Enter and closes with Enter: $name',
    (sample) =>
      withPage({ reducedMotion: 'reduce', viewport: DESK }, async (page) => {
        await open(page, 'en', sample);
        const summaries = page.locator('details > summary');
        for (let i = 0; i < (await summaries.count()); i++) {
          const summary = summaries.nth(i);
          const details = summary.locator('xpath=..');
          if (!(await summary.isVisible())) continue;
          const was = await details.evaluate((d: HTMLDetailsElement) => d.open);
          await summary.focus();
          await page.keyboard.press('Enter');
          expect(await details.evaluate((d: HTMLDetailsElement) => d.open)).toBe(!was);
          expect(await details.locator('xpath=./*[2]').isVisible()).toBe(!was);
          await page.keyboard.press('Enter');
          expect(await details.evaluate((d: HTMLDetailsElement) => d.open)).toBe(was);
        }
      }),
  );
});

describe('the forms', () => {
  test('the search is sent with Enter', () =>
    withPage({}, async (page) => {
      await open(page, 'en', { name: '', path: '/' });
      await page.locator('input[type=search]').focus();
      await page.keyboard.type('energy charter');
      await leading(page, () => page.keyboard.press('Enter'));
      expect(new URL(page.url()).searchParams.get('q')).toBe('energy charter');
      expect(await page.locator('.hits a').allInnerTexts()).toContain('Energy Charter Treaty');
    }));

  test('the day is sent with Enter, from keys alone', () =>
    withPage({}, async (page) => {
      await open(page, 'id', { name: '', path: '/instruments/sco-charter' });
      await page.locator('.day-pick summary').focus();
      await page.keyboard.press('Enter');
      for (const field of ['7', '6', '2012']) {
        await page.keyboard.press('Tab');
        await page.keyboard.type(field);
      }
      await leading(page, () => page.keyboard.press('Enter'));
      expect(await page.locator('.day-pick time').innerText()).toBe('7 Juni 2012');
    }));
});
