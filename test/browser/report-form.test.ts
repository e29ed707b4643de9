/**
 * The page that takes a report apart, in a real browser: as `serve` serves it and as a file opened from a disk. What comes out is read by the
 * program; nothing is asked of anybody; the draft stays in the browser and goes when it is told to.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPageScripts } from '../support/page-scripts.ts';
import { LANGUAGES } from '../support/pages.ts';
import { type } from '../support/terminal.ts';
import { nothingFound } from './accessible.ts';
import { fits } from './fits.ts';
import { tabThrough } from './keyboard.ts';
import { DESK, origin, withPage } from './support.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-report-page-'));
let fromDisk = '';
beforeAll(async () => {
  buildPageScripts();
  const said = await type(`mufakat report page "${join(home, 'page.html')}"`);
  expect([said.code, said.err]).toEqual([0, '']);
  fromDisk = pathToFileURL(join(home, 'page.html')).href;
});
afterAll(() => rmSync(home, { recursive: true }));

/** Opens the page and notes every request from then on, and whatever goes wrong. */
async function onPage(address: string, work: (page: Page) => Promise<unknown>, options = {}): Promise<void> {
  await withPage({ locale: 'en-GB', ...options }, async (page) => {
    const troubles: string[] = [];
    page.on('console', (m) => troubles.push(m.text()));
    page.on('pageerror', (e) => troubles.push(e.message));
    await page.goto(address);
    // the draft of an earlier test
    await page.locator('#main').waitFor();
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator('#text').waitFor();
    const requests: string[] = [];
    page.on('request', (r) => {
      if (!r.url().startsWith('blob:') && r.url() !== address) requests.push(r.url());
    });
    await work(page);
    expect(requests).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

const TEXT = 'Indonesia asked Viet Nam to come. “Soon!” it said.';

async function fill(page: Page, id: string): Promise<void> {
  for (const language of LANGUAGES) await page.fill(`#${id}-${language}`, `${id} ${language}`);
}
async function begin(page: Page): Promise<void> {
  await page.fill('#name', 'some-day');
  await page.fill('#source', 'vietnam-vn-id');
  await page.fill('#on', '2026-01-02');
  await page.fill('#text', TEXT);
  await fill(page, 'title');
  await page.locator('#report .btn').click();
  await page.locator('#in-hand').waitFor();
}
async function answer(page: Page): Promise<void> {
  await page.check('#kind-proposal');
  await page.fill('#who', 'Indonesia');
  await page.fill('#toWhom', 'VNM');
  await fill(page, 'own');
}
const press = (page: Page, nth: number) => page.locator('#sentence .tools .btn').nth(nth).click();

describe.each([
  ['served', () => `${origin}/take-apart`],
  ['opened from a disk', () => fromDisk],
])('%s', (_, address) => {
  test('a text becomes a file that the program reads, and asks nobody', () =>
    onPage(address(), async (page) => {
      await begin(page);
      expect(await page.locator('#sentence blockquote').innerText()).toContain('Indonesia asked');
      await answer(page);
      await press(page, 0);
      await page.getByText('Sentence 2 of 2').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('in-hand');
      await press(page, 1);
      await page.locator('#yaml').waitFor();
      const yaml = await page.inputValue('#yaml');
      expect(yaml).not.toContain('asked');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#made .save').click(),
      ]);
      expect(download.suggestedFilename()).toBe('some-day.yaml');
      expect(readFileSync(await download.path(), 'utf8')).toBe(yaml);

      const record = join(home, `record-${Math.random()}`);
      mkdirSync(join(record, 'reports'), { recursive: true });
      mkdirSync(join(record, 'parties'));
      mkdirSync(join(record, 'sources'));
      writeFileSync(join(record, 'reports/some-day.yaml'), yaml);
      writeFileSync(
        join(record, 'parties/all.yaml'),
        `parties:\n${['indonesia', 'viet-nam'].map((id) => `  - {id: ${id}, kind: organisation, name: {en: ${id}, id: ${id}}}\n`).join('')}`,
      );
      writeFileSync(
        join(record, 'sources/all.yaml'),
        'sources:\n  - {id: vietnam-vn-id, title: A page, seen: whole}\n',
      );
      const read = await type(`mufakat report some-day --data "${record}" --json`);
      expect([read.code, read.err]).toEqual([0, '']);
      expect(read.out).toContain('own en');
    }));
});

describe('the draft', () => {
  test('is there after a reload, in this browser, and says so; it goes when it is told to', () =>
    onPage(`${origin}/take-apart`, async (page) => {
      expect(await page.locator('main').innerText()).toContain('kept by this browser on this computer');
      await begin(page);
      await answer(page);
      await page.reload();
      await page.locator('#in-hand').waitFor();
      expect(await page.locator('main').innerText()).toContain('go on where it was left');
      expect([await page.inputValue('#who'), await page.isChecked('#kind-proposal')]).toEqual([
        'Indonesia',
        true,
      ]);
      await page.getByRole('button', { name: 'Forget the draft' }).click();
      await page.locator('#text').waitFor();
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      await page.reload();
      await page.locator('#text').waitFor();
      expect(await page.inputValue('#text')).toBe('');
    }));

  test('cannot be kept where the browser keeps nothing, and that is said', () =>
    withPage({ locale: 'en-GB' }, async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('no');
          },
        }),
      );
      await page.goto(fromDisk);
      await page.locator('#text').waitFor();
      expect(await page.locator('main').innerText()).toContain('keeps nothing for this page');
      await begin(page);
    }));
});

test('what is missing is told at once, with names that are near, and taken up again', () =>
  onPage(fromDisk, async (page) => {
    await page.locator('#report .btn').click();
    await page.locator('#lacks').waitFor();
    expect(await page.locator('#lacks li').count()).toBe(8);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lacks');
    await begin(page);
    await page.fill('#who', 'Indonesa');
    await press(page, 0);
    await page.locator('#lacks').waitFor();
    expect(await page.locator('#lacks').innerText()).toContain('near to it: indonesia');
    await answer(page);
    await press(page, 0);
    await page.getByText('Sentence 2 of 2').waitFor();
    await press(page, 2);
    await page.getByText('Sentence 1 of 2').waitFor();
    expect(await page.inputValue('#toWhom')).toBe('viet-nam');
  }));

test('it can be gone through with the keys alone', () =>
  onPage(fromDisk, async (page) => {
    await begin(page);
    await page.locator('#in-hand').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.isChecked('#kind-heading')).toBe(true);
    await page.locator('#own-en').focus();
    for (const language of LANGUAGES) {
      await page.keyboard.type(`own ${language}`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('Sentence 2 of 2').waitFor();
  }));

test('the browser itself forbids the page to ask anything of anybody', () =>
  withPage({}, async (page) => {
    for (const address of [fromDisk, `${origin}/take-apart`]) {
      await page.goto(address);
      await page.locator('#text').waitFor();
      const tried = await page.evaluate(
        (there) =>
          fetch(there).then(
            () => 'answered',
            () => 'refused',
          ),
        origin,
      );
      expect([address, tried]).toEqual([address, 'refused']);
    }
  }));

describe.each(LANGUAGES)('the page in %s', (language) => {
  const address = () => `${fromDisk}?lang=${language}`;
  const steps: readonly ((page: Page) => Promise<unknown>)[] = [
    async () => undefined,
    async (page) => {
      await page.locator('#report .btn').click();
      await page.locator('#report #lacks').waitFor();
    },
    begin,
    async (page) => {
      await press(page, 0);
      await page.locator('#sentence #lacks').waitFor();
    },
    async (page) => {
      await answer(page);
      await press(page, 0);
      // the second sentence, from which there is a way back
      await page.locator('#sentence .tools .btn').nth(2).waitFor();
      await press(page, 1);
      await page.locator('#yaml').waitFor();
    },
  ];

  test('axe finds nothing in light, dark and on a phone, at every step', () =>
    onPage(address(), async (page) => {
      for (const [i, step] of steps.entries()) {
        await page.setViewportSize(DESK);
        await step(page);
        await nothingFound(page, `${i}: `);
      }
    }));

  test('is as wide as its window, at every step', () =>
    onPage(address(), async (page) => {
      for (const step of steps) {
        await step(page);
        await fits(page);
      }
    }));

  test('Tab reaches everything, in order, ringed and in sight', () =>
    onPage(
      address(),
      async (page) => {
        for (const step of [steps[0], steps[2], steps[4]]) {
          await step?.(page);
          // from the beginning again, where the draft was left
          await page.reload();
          await page.locator('#main').waitFor();
          await page.evaluate(() => {
            document.body.tabIndex = -1;
            document.body.focus();
            document.body.removeAttribute('tabindex');
          });
          await tabThrough(page);
        }
      },
      { reducedMotion: 'reduce' },
    ));
});

test('without script it says so, in each language, and what does the same', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(fromDisk);
    const text = await page.locator('main').innerText();
    expect(text).toContain('mufakat report new FILE');
    expect(text).toContain('mufakat report new BERKAS');
  }));
