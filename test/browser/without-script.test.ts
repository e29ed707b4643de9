/** The one script keeps a choice of light or dark; without it nothing else is missing. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { IN_TURN } from '../support/pages.ts';
import { leading, open, withPage } from './support.ts';

const words = (page: Page): Promise<string> =>
  page.evaluate(() => {
    for (const chooser of document.querySelectorAll<HTMLElement>('.theme')) chooser.hidden = true;
    return document.body.innerText;
  });

test.concurrent.for(IN_TURN)('the page says the same without script: $name', async ({ language, sample }) => {
  const [without, withScript] = await Promise.all(
    [false, true].map((javaScriptEnabled) =>
      withPage({ javaScriptEnabled }, async (page) => {
        await open(page, language, sample);
        return words(page);
      }),
    ),
  );
  expect(without?.length).toBeGreaterThan(200);
  expect(without).toBe(withScript);
});

test('the chooser of light and dark is not shown where it could do nothing', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await open(page, 'en', { name: '', path: '/' });
    expect(await page.locator('.theme').isVisible()).toBe(false);
  }));

test('the day can be changed and words searched without script', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await open(page, 'en', { name: '', path: '/instruments/energy-charter-treaty' });
    await page.locator('.day-pick summary').click();
    await page.locator('input[name=y]').fill('2001');
    await leading(page, () => page.locator('.day-pick button').click());
    expect(new URL(page.url()).searchParams.get('on')).toBe('2001-03-02');
    await page.goto('/en/');
    await page.locator('input[type=search]').fill('charter');
    await leading(page, () => page.locator('.find button').click());
    expect(await page.locator('.hits li').count()).toBeGreaterThan(2);
  }));
