/**
 * `node scripts/pictures.mjs`: takes the picture in README anew, of the home page of the built-in record, with
 * Chromium. Run it when the page has changed, and look at the picture before you commit it.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = new URL('..', import.meta.url);
const { serve } = await import(new URL('dist/doors/web/server.js', root).href);
const { realOutside, BUILT_IN_RECORD } = await import(new URL('dist/doors/outside.js', root).href);

const { read } = await realOutside.readRecord(BUILT_IN_RECORD);
if (!read.ok) throw new Error('The built-in record is refused: run mufakat check data.');
const serving = await serve(read.value, realOutside, 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
await page.goto(new URL('/en/', serving.url).href);
await page.evaluate(() => document.fonts.ready);
mkdirSync(new URL('docs/pictures', root), { recursive: true });
await page.screenshot({ path: fileURLToPath(new URL('docs/pictures/home.png', root)) });
await browser.close();
await serving.close();
