/** A page gone through with Tab: everything reached, in order, ringed and in sight. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What takes part, in the order of the page, if it is there to be seen. */
const REACHABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';

interface Stop {
  readonly place: number;
  readonly what: string;
  /** a ring of at least two pixels around it */
  readonly isRinged: boolean;
  /** not under the header that stays, and not outside the window */
  readonly isSeen: boolean;
}

declare global {
  interface Window {
    stops: Stop[];
  }
}

/** Notes where the focus goes; gives the number of places it should go to. */
function watch(page: Page): Promise<number> {
  return page.evaluate((reachable) => {
    const all = [...document.querySelectorAll<HTMLElement>(reachable)].filter((e) =>
      e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
    window.stops = [];
    document.addEventListener('focusin', ({ target }) => {
      const e = target as HTMLElement;
      const style = getComputedStyle(e);
      const box = e.getBoundingClientRect();
      const header = document.querySelector('.top') as HTMLElement;
      const isSeen =
        box.bottom > (header.contains(e) || e.matches('.skip') ? 0 : header.getBoundingClientRect().bottom) &&
        box.top < innerHeight &&
        box.right > 0 &&
        box.left < innerWidth;
      window.stops.push({
        place: all.indexOf(e),
        what: e.outerHTML.slice(0, 120),
        isRinged: style.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 2,
        isSeen,
      });
    });
    return all.length;
  }, REACHABLE);
}

export async function tabThrough(page: Page): Promise<void> {
  const count = await watch(page);
  for (let i = 0; i < count; i++) await page.keyboard.press('Tab');
  const stops = await page.evaluate(() => window.stops);
  expect(stops.map((s) => s.place)).toEqual(stops.map((_, i) => i));
  expect(stops).toHaveLength(count);
  expect(stops.filter((s) => !s.isRinged)).toEqual([]);
  expect(stops.filter((s) => !s.isSeen)).toEqual([]);
}
