/**
 * The page that checks what it is given, in a real browser: as an office serves it and as a file opened from a disk. It says of every file
 * what the command line says, and asks nothing of anybody.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Hono } from 'hono';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkerFile } from '../../src/doors/checker-file.ts';
import { publicKeyIn } from '../../src/doors/circle/key-file.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { officePages } from '../../src/doors/http/pages/app.tsx';
import { listenHere, type Serving } from '../../src/doors/listen.ts';
import type { VerifierKey } from '../../src/log/index.ts';
import { HANDED, handOver } from '../support/handed-over.ts';
import { buildPageScripts } from '../support/page-scripts.ts';
import { LANGUAGES } from '../support/pages.ts';
import { typedHome } from '../support/typed-home.ts';
import { nothingFound, violations } from './accessible.ts';
import { fits } from './fits.ts';
import { tabThrough } from './keyboard.ts';
import { withPage } from './support.ts';

const home = typedHome('checker');
const { at, does, types } = home;
let serving: Serving;
let key = '';
let fromDisk = '';
beforeAll(async () => {
  buildPageScripts();
  await handOver(home);
  key = readFileSync(at('log.pub'), 'utf8').trim();
  await does('circle checker @page.html');
  fromDisk = pathToFileURL(at('page.html')).href;
  const place = placeNamed(at('log'));
  const logKey = (await publicKeyIn(key)) as VerifierKey;
  const store = await place.open(logKey.name, logKey);
  const pages = officePages({ store, key: logKey });
  serving = await listenHere(new Hono().route('/', pages).fetch, 0);
});
afterAll(() => serving.close());

/** Opens the page and notes every request from then on, and whatever goes wrong. */
async function onPage(
  address: string,
  options: BrowserContextOptions,
  work: (page: Page, requests: readonly string[]) => Promise<unknown>,
): Promise<void> {
  await withPage({ locale: 'en-GB', ...options }, async (page) => {
    const troubles: string[] = [];
    page.on('console', (m) => troubles.push(m.text()));
    page.on('pageerror', (e) => troubles.push(e.message));
    await page.goto(address);
    await page.locator('#given').waitFor();
    const requests: string[] = [];
    page.on('request', (r) => {
      if (!r.url().startsWith('blob:')) requests.push(r.url());
    });
    await work(page, requests);
    expect(requests).toEqual([]);
    expect(troubles).toEqual([]);
  });
}

/** What stands under "What was found", once it is found. */
async function found(page: Page): Promise<string> {
  await page.locator('#found .concl').waitFor();
  return page.locator('#found [role=status]').innerText();
}

async function give(page: Page, name: string, keyText: string): Promise<string> {
  await page.fill('#key', keyText);
  await page.setInputFiles('#given', at(name));
  return found(page);
}

/** Drops a file on the page, before it is painted again where a key is typed first. */
const drop = (page: Page, name: string, keyText?: string) =>
  page.evaluate(
    async ([file, base64, text]) => {
      if (text !== undefined) {
        const field = document.querySelector('#key') as HTMLTextAreaElement;
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        for (let i = 0; i < 10; i++) await undefined;
      }
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (x) => x.charCodeAt(0))], file));
      document
        .querySelector('h1')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    },
    [`dropped-${name}`, readFileSync(at(name)).toString('base64'), keyText] as const,
  );

/** Sentences of the command line that the page has to have; paths and what is done with options each says in its own way. */
const sentences = (said: string): string[] =>
  said
    .replace(
      /^[^:]*\/[^:]*: (.*) (?:Nothing was changed|Tidak ada yang diubah|Không có gì thay đổi|Ничего не изменено)\.$/,
      '$1',
    )
    .split('\n')
    // what the act says and what a bundle has the page shows in a table of its own
    .filter((line) => !/^ {4}/.test(line) && !/^\d+ {2}/.test(line))
    .map((line) => line.trim());

describe.each([
  ['served by an office', () => `${serving.url}check`],
  ['opened from a disk', () => fromDisk],
])('%s', (_, address) => {
  test.each(LANGUAGES)(
    'it says of every file what the command line says, in %s, and asks nobody',
    (language) =>
      onPage(`${address()}?lang=${language}`, {}, async (page, requests) => {
        for (const name of HANDED) {
          const { code, out, err } = await types(`verify @${name} --log @log.pub --lang ${language}`);
          const text = await give(page, name, key);
          for (const sentence of sentences(code === 0 ? out : err))
            expect(text, `${language} ${name}`).toContain(sentence);
          const isGood = (await page.locator('#found .concl.not').count()) === 0;
          expect([name, isGood]).toEqual([name, code === 0]);
        }
        expect(requests).toEqual([]);
      }),
  );
});

describe('what is found', () => {
  test('good: the acts of a bundle, who spoke for whom, and by whom it is witnessed', () =>
    onPage(fromDisk, {}, async (page) => {
      const text = await give(page, 'whole.zip', key);
      expect(text).toContain('whole.zip: It holds.');
      expect(text).toContain(
        'The bundle is good: 5 acts of the log log.example/circle, as signed at 5 entries.',
      );
      expect(text).toContain('Witnessed by alpha.');
      expect(await page.locator('#found tbody tr').count()).toBe(6);
      expect(await page.locator('#found tbody').innerText()).toMatch(
        /act about an instrument.*by the party itself/s,
      );
    }));

  test('altered: which file of the bundle it is, and why', () =>
    onPage(fromDisk, {}, async (page) => {
      const text = await give(page, 'altered-act.zip', key);
      expect(text).toContain('It does not hold.');
      expect(text).toContain('altered-act.zip/acts/4.tlog-proof: the proof does not lead to the root');
      expect(await give(page, 'dropped-witness.zip', key)).toContain('not witnessed yet');
    }));

  test('of another log: the key that was given is not the one that signed', () =>
    onPage(fromDisk, {}, async (page) => {
      const thief = readFileSync(at('thief.pub'), 'utf8');
      expect(await give(page, 'whole.zip', thief)).toContain('It does not hold.');
      expect(await give(page, 'receipt.tlog-proof', thief)).toContain('It does not hold.');
    }));

  test('without a key: a bundle by its own word, a receipt not at all', () =>
    onPage(fromDisk, {}, async (page) => {
      expect(await give(page, 'whole.zip', '')).toContain('taken from the bundle itself');
      expect(await give(page, 'receipt.tlog-proof', '')).toContain('It cannot be told yet.');
      // the same file again, now that the key is there
      await page.fill('#key', key);
      await page.getByText('is entry 4 of the log').waitFor();
    }));

  test('a key out of a file; a private one is not shown, and something else is none', () =>
    onPage(fromDisk, {}, async (page) => {
      await page.setInputFiles('#given', at('receipt.tlog-proof'));
      await page.setInputFiles('#key-file', at('log.pub'));
      await page.getByText('is entry 4 of the log').waitFor();
      const secret = readFileSync(at('log.key'), 'utf8').trim();
      await page.fill('#key', secret);
      await page.getByText('That is a private key').waitFor();
      expect(await page.locator('#found').innerText()).not.toContain(secret.slice(-20));
      await page.fill('#key', 'milk');
      await page.getByText('it is not of its form').waitFor();
    }));

  test('an act is shown in words, and nothing in it is more than text', () =>
    onPage(fromDisk, {}, async (page) => {
      await give(page, 'signed.act', '');
      const text = await page.locator('#found').innerText();
      expect(text).toContain('<b>We</b> ratify.');
      expect(text).toContain('ratification');
    }));

  test('what is dropped anywhere is taken, and a folder is not', () =>
    onPage(fromDisk, {}, async (page) => {
      await drop(page, 'whole.zip');
      expect(await found(page)).toContain('dropped-whole.zip: It holds.');
    }));

  test('what is dropped right after another key was typed is taken, and checked by that key', () =>
    onPage(fromDisk, {}, async (page) => {
      await give(page, 'whole.zip', readFileSync(at('thief.pub'), 'utf8'));
      await drop(page, 'receipt.tlog-proof', key);
      await page.getByText('dropped-receipt.tlog-proof: It holds.').waitFor();
    }));

  test('in another language after a press, with the file still there', () =>
    onPage(fromDisk, {}, async (page) => {
      await give(page, 'whole.zip', key);
      await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
      await page.getByText('Bundel ini baik').waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('id');
      expect(await page.title()).toContain('Periksa');
    }));
});

test('a browser without Ed25519 of its own comes to the same', () =>
  withPage({ locale: 'en-GB' }, async (page) => {
    await page.addInitScript(() => Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined }));
    await page.goto(fromDisk);
    expect(await give(page, 'whole.zip', key)).toContain('It holds.');
    expect(await give(page, 'altered.act', key)).toContain('It does not hold.');
  }));

test('the browser itself forbids the page to ask anything of anybody', () =>
  withPage({}, async (page) => {
    for (const address of [fromDisk, `${serving.url}check`]) {
      await page.goto(address);
      await page.locator('#given').waitFor();
      const left = await page.evaluate(async (there) => {
        const blocked: string[] = [];
        document.addEventListener('securitypolicyviolation', (e) => blocked.push(e.effectiveDirective));
        const tried = await fetch(there).then(
          () => 'answered',
          () => 'refused',
        );
        const image = new Image();
        image.src = `${there}icon.svg`;
        const script = document.createElement('script');
        script.textContent = 'globalThis.ran = true';
        document.body.append(script);
        // it is told of each a moment later
        while (new Set(blocked).size < 3) await new Promise((resolve) => setTimeout(resolve, 20));
        return { tried, blocked: [...new Set(blocked)].sort(), ran: 'ran' in globalThis };
      }, serving.url);
      expect(left).toEqual({
        tried: 'refused',
        blocked: ['connect-src', 'img-src', 'script-src-elem'],
        ran: false,
      });
    }
  }));

test('what is served is the file, byte for byte', async () => {
  const answer = await fetch(`${serving.url}check`);
  expect(await answer.text()).toBe(readFileSync(at('page.html'), 'utf8'));
  expect(answer.headers.get('content-security-policy')).toContain("connect-src 'none'");
});

test('a long bundle tells how far it has come, and the page answers meanwhile', () =>
  withPage({ locale: 'en-GB' }, async (page) => {
    // the script's own curves, which are slow
    await page.addInitScript(() => Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined }));
    await page.goto(fromDisk);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => {
        const value = document.querySelector('progress')?.value;
        if (value !== undefined) seen.push(String(value));
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    expect(await give(page, 'whole.zip', key)).toContain('It holds.');
    expect(
      await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.length),
    ).toBeGreaterThan(0);
  }));

describe.each(LANGUAGES)('the page in %s', (language) => {
  const shown = async (page: Page) => {
    await page.fill('#key', key);
    await page.setInputFiles('#given', at('whole.zip'));
    await found(page);
  };

  test('axe finds nothing in light, dark and on a phone, before and after', () =>
    onPage(`${fromDisk}?lang=${language}`, {}, async (page) => {
      for (const work of [async () => undefined, shown, (p: Page) => give(p, 'altered-act.zip', key)]) {
        await work(page);
        await nothingFound(page);
      }
    }));

  test('is as wide as its window', () =>
    onPage(`${fromDisk}?lang=${language}`, {}, async (page) => {
      await fits(page);
      await shown(page);
      await fits(page);
      await give(page, 'signed.act', key);
      await fits(page);
    }));

  test('Tab reaches everything, in order, ringed and in sight', () =>
    onPage(`${serving.url}check?lang=${language}`, { reducedMotion: 'reduce' }, async (page) => {
      await shown(page);
      // from the beginning again
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
        document.body.removeAttribute('tabindex');
      });
      await tabThrough(page);
    }));

  test('a dark screen prints light, and nothing is cut off', () =>
    onPage(`${fromDisk}?lang=${language}`, { viewport: { width: 718, height: 1047 } }, async (page) => {
      await give(page, 'signed.act', key);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await violations(page, ['color-contrast'])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }));
});

test('without script it says so, in each language, and what does the same', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(fromDisk);
    const text = await page.locator('main').innerText();
    expect(text).toContain('mufakat verify FILE');
    expect(text).toContain('mufakat verify BERKAS');
  }));

test('an altered script is not run by the browser', () =>
  withPage({ locale: 'en-GB' }, async (page) => {
    writeFileSync(at('altered.html'), checkerFile().html.replace('replaceChildren()', 'replaceChildren( )'));
    await page.goto(pathToFileURL(at('altered.html')).href);
    expect(await page.locator('main').innerText()).toContain('needs JavaScript');
  }));
