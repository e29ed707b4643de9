/** The pages on which an office shows its log, in a real browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { listenHere } from '../../src/doors/listen.ts';
import { shownOffice } from '../support/office-pages.ts';
import { inTurn, LANGUAGES } from '../support/pages.ts';
import { nothingFound } from './accessible.ts';
import { fits } from './fits.ts';
import { tabThrough } from './keyboard.ts';
import { withPage } from './support.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-office-browser-'));
const shown = await shownOffice(home);
await shown.cosignedBy(0);
while (shown.circle.log.entries.length < 104) await shown.grow();
const serving = await listenHere(shown.app.fetch, 0);
afterAll(async () => {
  await serving.close();
  await shown.office.store.close();
  rmSync(home, { recursive: true, force: true });
});

const { acts } = shown;
const SAMPLES = [
  { name: 'the log', path: '/' },
  { name: 'its older acts', path: '/?before=4' },
  { name: 'an act with hostile words', path: `/acts/${acts.hostile.id}` },
  { name: 'an act by a passkey under powers', path: `/acts/${acts.passkey.id}` },
  { name: 'an act without authority, confirmed', path: `/acts/${acts.beyond.id}` },
  { name: 'the charter', path: `/acts/${shown.circle.log.circle.id}` },
  { name: 'an act that is not there', path: '/acts/nothing', status: 404 },
];

const on = (
  { path, status = 200 }: { path: string; status?: number },
  language: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<unknown>,
) =>
  withPage({ ...options, baseURL: serving.url }, async (page) => {
    const answer = await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    expect(answer?.status(), path).toBe(status);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await work(page);
  });

describe.each(LANGUAGES)('in %s', (language) => {
  test.for(SAMPLES)('the page is as wide as its window: $name', (sample) => on(sample, language, {}, fits));
});

describe.for(inTurn(SAMPLES))('$name', ({ sample, language }) => {
  test('axe finds nothing in light, dark and on a phone', () =>
    on(sample, language, {}, async (page) => {
      await nothingFound(page);
    }));

  test('Tab reaches everything, in order, ringed and in sight', () =>
    on(sample, language, { reducedMotion: 'reduce' }, tabThrough));

  test('the page says the same without script', async () => {
    const said: string[] = [];
    for (const javaScriptEnabled of [false, true])
      await on(sample, language, { javaScriptEnabled }, async (page) => {
        said.push(
          await page.evaluate(() => {
            for (const chooser of document.querySelectorAll<HTMLElement>('.theme')) chooser.hidden = true;
            return document.body.innerText;
          }),
        );
      });
    expect(said[0]?.length).toBeGreaterThan(200);
    expect(said[0]).toBe(said[1]);
  });
});

test.for(SAMPLES)('no request leaves, none fails, nothing of an act is run: $name', (sample) =>
  withPage({ baseURL: serving.url }, async (page) => {
    const troubles: string[] = [];
    page.on('request', (r) => {
      if (new URL(r.url()).origin !== new URL(serving.url).origin) troubles.push(r.url());
    });
    page.on('response', (r) => {
      if (r.status() >= 400 && r.request().resourceType() !== 'document') troubles.push(r.url());
    });
    page.on('console', (m) => {
      if (sample.status === undefined || !m.text().includes(`status of ${sample.status}`))
        troubles.push(m.text());
    });
    page.on('pageerror', (e) => troubles.push(e.message));
    page.on('dialog', (d) => {
      troubles.push(d.message());
      return d.dismiss();
    });
    await page.goto(sample.path);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(troubles).toEqual([]);
  }),
);

test('a document opened in a browser is kept as a file', () =>
  withPage({ baseURL: serving.url, acceptDownloads: true }, async (page) => {
    const { sha256 } = shown.document;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.goto(`/blob/sha256/${sha256.slice(0, 2)}/${sha256}`).catch(() => undefined),
    ]);
    expect(download.suggestedFilename()).toBe(sha256);
  }));
