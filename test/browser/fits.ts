/** That a page is as wide as its window, at 320, 390, 768 and 1280 px. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESK, PHONE, TABLET } from './support.ts';

export async function fits(page: Page): Promise<void> {
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
}
