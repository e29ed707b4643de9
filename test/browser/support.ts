/**
 * The built-in record served on a free port, and one browser for every test of a file. Both start when a test file
 * imports this and stop after its last test.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { realOutside } from '../../src/doors/outside.ts';
import { serve } from '../../src/doors/web/server.ts';
import { civilDay } from '../../src/terms/civil-day.ts';
import type { Sample } from '../support/pages.ts';
import { builtIn } from '../support/record.ts';

/** Pages without a day of their own show today; here that is always the same day. */
const TODAY = civilDay(2026, 3, 2);

const serving = await serve(builtIn, { ...realOutside, today: () => TODAY }, 0);
/** without the slash at its end */
export const origin = new URL(serving.url).origin;

/** How long anything in a page is waited for, in milliseconds: what comes late on a busy machine has come all the same. */
const PATIENCE = 120_000;

const browser = await chromium.launch({
  executablePath: executable(),
  timeout: PATIENCE,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
  ],
});

afterAll(async () => {
  await browser.close();
  await serving.close();
});

function executable(): string {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'chromium'))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  if (!found) throw new Error('No chromium on the PATH; name one in CHROMIUM.');
  return found;
}

export const DESK = { width: 1280, height: 800 };
export const TABLET = { width: 768, height: 1024 };
export const PHONE = { width: 390, height: 844 };

const contexts = new Map<string, Promise<BrowserContext>>();
async function contextFor(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: origin, viewport: DESK, ...options });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** A page, closed afterwards. Pages that ask for the same share what a browser keeps: nothing here but files. */
export async function withPage<T>(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const key = JSON.stringify(options);
  const context = contexts.get(key) ?? contextFor(options);
  contexts.set(key, context);
  const page = await (await context).newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** A page of a reader who was never here before. */
export async function withNewReader<T>(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await contextFor(options);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Does what leads to another page, and waits until that is there to be asked, with its style and what its script marks. */
export async function leading(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('load'), act()]);
}

/** Opens a sample in a language; it must answer as it should, and its letters must have come. */
export async function open(page: Page, language: string, { path, status }: Sample): Promise<void> {
  const answer = await page.goto(`/${language}${path}`);
  expect(answer?.status(), `${language}${path}`).toBe(status ?? 200);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
