/** Light, dark, or as the device: the one choice that is kept, and kept by the reader. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, PAGES, type Sample } from '../support/pages.ts';
import { leading, open, withNewReader } from './support.ts';

const LIGHT = 'rgb(253, 253, 252)';
const DARK = 'rgb(20, 24, 27)';
/** What the chooser is called. */
const NAMES = {
  en: 'Light or dark',
  id: 'Terang atau gelap',
  vi: 'Sáng hoặc tối',
  ru: 'Светлая или тёмная тема',
};
const [home] = PAGES as [Sample];

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
/** Which of the three says that it is chosen. */
const pressed = (page: Page) =>
  page
    .locator('[data-theme-choice]')
    .evaluateAll((all) =>
      all.map((b) => [(b as HTMLElement).dataset.themeChoice, b.getAttribute('aria-pressed')]),
    );
const only = (choice: string) => ['light', 'dark', ''].map((c) => [c, String(c === choice)]);
const choose = (page: Page, choice: string) => page.locator(`[data-theme-choice="${choice}"]`).click();

describe.each(['light', 'dark'] as const)('on a device that is %s', (colorScheme) => {
  const ofDevice = colorScheme === 'light' ? LIGHT : DARK;

  test('the page follows the device until asked otherwise', () =>
    withNewReader({ colorScheme }, async (page) => {
      await open(page, 'en', home);
      expect(await paper(page)).toBe(ofDevice);
      expect(await pressed(page)).toEqual(only(''));
    }));

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('a choice of %s holds at once, after a reload and on the next page', (choice, colour) =>
    withNewReader({ colorScheme }, async (page) => {
      await open(page, 'en', home);
      await choose(page, choice);
      expect(await paper(page)).toBe(colour);
      expect(await pressed(page)).toEqual(only(choice));
      await page.reload();
      expect(await paper(page)).toBe(colour);
      expect(await pressed(page)).toEqual(only(choice));
      await leading(page, () => page.locator('.sub a').first().click());
      expect(await paper(page)).toBe(colour);
      expect(await pressed(page)).toEqual(only(choice));
    }),
  );

  test('the device can be given the choice back', () =>
    withNewReader({ colorScheme }, async (page) => {
      await open(page, 'id', home);
      await choose(page, colorScheme === 'light' ? 'dark' : 'light');
      await choose(page, '');
      expect(await paper(page)).toBe(ofDevice);
      expect(await pressed(page)).toEqual(only(''));
      await page.reload();
      expect(await paper(page)).toBe(ofDevice);
      expect(await pressed(page)).toEqual(only(''));
    }));
});

describe('the chooser', () => {
  test.each(LANGUAGES)('has a name and three named buttons, in %s', (language) =>
    withNewReader({}, async (page) => {
      await open(page, language, home);
      const group = page.getByRole('group', { name: NAMES[language], exact: true });
      expect(await group.getByRole('button').count()).toBe(3);
      for (const button of await group.getByRole('button').all())
        expect((await button.innerText()).trim()).not.toBe('');
    }),
  );

  test('works with keys', () =>
    withNewReader({ colorScheme: 'light' }, async (page) => {
      await open(page, 'en', home);
      await page.locator('[data-theme-choice=dark]').focus();
      await page.keyboard.press('Space');
      expect(await paper(page)).toBe(DARK);
    }));

  test('changes and marks this page even where nothing can be kept', () =>
    withNewReader({ colorScheme: 'light' }, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new Error('kept from keeping');
          },
        });
      });
      await open(page, 'en', home);
      await choose(page, 'dark');
      expect(await paper(page)).toBe(DARK);
      expect(await pressed(page)).toEqual(only('dark'));
    }));
});
