/** Everything a page needs comes from where the page comes from, and nothing goes wrong on the way. */
import { describe, expect, test } from 'vitest';
import { IN_TURN } from '../support/pages.ts';
import { open, origin, PHONE, withPage } from './support.ts';

test.concurrent.for(IN_TURN)(
  'no request leaves, none fails, nobody complains: $name',
  ({ language, sample }) =>
    withPage({}, async (page) => {
      const requests: string[] = [];
      const troubles: string[] = [];
      page.on('request', (r) => requests.push(r.url()));
      page.on('requestfailed', (r) => troubles.push(`failed: ${r.url()} ${r.failure()?.errorText}`));
      page.on('response', (r) => {
        // The page itself may say that something is not found; that is its answer.
        if (r.status() >= 400 && r.request().resourceType() !== 'document')
          troubles.push(`${r.status()}: ${r.url()}`);
      });
      page.on('console', (m) => {
        // A browser notes the status of a page that says what is not there.
        if (sample.status === undefined || !m.text().includes(`status of ${sample.status}`))
          troubles.push(`console: ${m.text()}`);
      });
      page.on('pageerror', (e) => troubles.push(`script: ${e.message}`));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (e) =>
          console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`),
        );
      });
      await open(page, language, sample);
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(requests.filter((url) => new URL(url).origin !== origin)).toEqual([]);
      expect(troubles).toEqual([]);
    }),
);

describe('the letters', () => {
  test('come from here, and the page is set in them', () =>
    withPage({}, async (page) => {
      await open(page, 'en', { name: '', path: '/' });
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replaceAll('"', '')),
      );
      expect(new Set(loaded)).toEqual(new Set(['Said', 'Held']));
    }));
});
