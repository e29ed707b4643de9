/** What a reader's device asks for: its own colours, more contrast, less motion. */
import { describe, expect, test } from 'vitest';
import { PAGES, type Sample } from '../support/pages.ts';
import { violations } from './accessible.ts';
import { open, withPage } from './support.ts';

describe('with colours forced by the device', () => {
  test.concurrent.for(PAGES)('axe finds nothing: $name', (sample) =>
    withPage({ forcedColors: 'active' }, async (page) => {
      await open(page, 'en', sample);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await violations(page)).toEqual([]);
    }),
  );

  test.concurrent.for([4, 9, 14].map((i) => PAGES[i] as Sample))(
    'lines and marks of the figures stand out from the paper: $name',
    (sample) =>
      withPage({ forcedColors: 'active', colorScheme: 'dark' }, async (page) => {
        await open(page, 'en', sample);
        const unseen = await page.evaluate(() => {
          const paper = getComputedStyle(document.body).backgroundColor;
          const lines = '.edge, .arrow, .steps, .needle, .node, .inner, .svg text, .hatch-line';
          return [...document.querySelectorAll(lines)]
            .filter((e) => {
              const { fill, stroke } = getComputedStyle(e);
              return e.matches('text') ? fill === paper : stroke === paper;
            })
            .map((e) => e.outerHTML.slice(0, 80));
        });
        expect(unseen).toEqual([]);
      }),
  );
});

describe('with more contrast asked for', () => {
  test.concurrent.for([0, 4, 9, 14].map((i) => PAGES[i] as Sample))('no text falls behind: $name', (sample) =>
    withPage({ contrast: 'more' }, async (page) => {
      await open(page, 'en', sample);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, ['color-contrast'])).toEqual([]);
      }
    }),
  );
});

describe('with less motion asked for', () => {
  test.concurrent.for(PAGES)('nothing moves: $name', (sample) =>
    withPage({ reducedMotion: 'reduce' }, async (page) => {
      await open(page, 'en', sample);
      const moving = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('body *')]
          .filter((e) => {
            const style = getComputedStyle(e);
            return (
              style.scrollBehavior === 'smooth' ||
              style.animationName !== 'none' ||
              style.transitionDuration !== '0s'
            );
          })
          .map((e) => e.outerHTML.slice(0, 80)),
      );
      expect(moving).toEqual([]);
    }),
  );
});
