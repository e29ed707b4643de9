/** What a machine can find against WCAG 2.0 to 2.2 A and AA, and against good practice. */
import { expect, test } from 'vitest';
import { IN_TURN } from '../support/pages.ts';
import { violations } from './accessible.ts';
import { DESK, open, PHONE, withPage } from './support.ts';

test.concurrent.for(IN_TURN)(
  'axe finds nothing in light, dark and on a phone: $name',
  ({ language, sample }) =>
    withPage({}, async (page) => {
      await open(page, language, sample);
      for (const [viewport, colorScheme] of [
        [DESK, 'light'],
        [DESK, 'dark'],
        [PHONE, 'light'],
      ] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
      }
    }),
);
