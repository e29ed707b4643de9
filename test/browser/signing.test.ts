/**
 * The page for passkeys in a real browser, with a device that the browser plays: registered, granted powers, an act read, signed, handed to
 * the office and recorded, and the same to the command line; and everything that it refuses.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type KeyPair, keyIn } from '../../src/doors/circle/key-file.ts';
import { type Office, openOffice } from '../../src/doors/circle/office.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { witnessesOf } from '../../src/doors/circle/read-circle.ts';
import { officeApp } from '../../src/doors/http/office.ts';
import { listenHere, type Serving } from '../../src/doors/listen.ts';
import { type SignedActBody, writeActText } from '../../src/terms/signed-act.ts';
import { OFFICE } from '../../src/words/office.ts';
import { buildPageScripts } from '../support/page-scripts.ts';
import { LANGUAGES } from '../support/pages.ts';
import { testPasskey } from '../support/passkey.ts';
import { typedHome } from '../support/typed-home.ts';
import { nothingFound, violations } from './accessible.ts';
import { fits } from './fits.ts';
import { tabThrough } from './keyboard.ts';
import { withPage } from './support.ts';

const { at, keep, does } = typedHome('signing');
let office: Office;
let serving: Serving;
beforeAll(async () => {
  buildPageScripts();
  keep('log.pub', await does('key new office.example/circle @log.key'));
  for (const name of ['alpha', 'beta']) {
    for (const half of ['', '-next']) await does(`key new ${name}.example/root${half} @${name}${half}.key`);
    keep(`${name}.act`, await does(`act begin ${name} --root @${name}.key --next @${name}-next.key`));
  }
  const parties = '--party @alpha.act=alpha --party @beta.act=beta';
  keep('charter', await does(`act charter Two ${parties} --log @log.key --depositary Office --quorum 0`));
  for (const name of ['alpha', 'beta']) keep('charter', await does(`act sign @charter --key @${name}.key`));
  await does('circle new @log @alpha.act @beta.act @charter --log @log.key');
  const key = (await keyIn(at('log.key'))) as KeyPair;
  const place = placeNamed(at('log'));
  office = await openOffice(place, key.key.name, key);
  const app = officeApp({
    ...office,
    witnesses: () => witnessesOf(office.depositary.circle),
    seconds: () => Math.floor(Date.now() / 1000),
    stopped: (fault) => {
      throw fault;
    },
    pages: { store: office.store, key: key.key, rest: 0 },
  });
  serving = await listenHere(app.fetch, 0);
});
afterAll(async () => {
  await serving.close();
  await office.store.close();
});

interface Device {
  readonly browser: CDPSession;
  readonly authenticatorId: string;
}

/** The page, in a browser that plays a device whose user is there. */
async function onPage(
  options: BrowserContextOptions & { readonly language?: string },
  work: (page: Page, device: Device) => Promise<unknown>,
): Promise<void> {
  const { language = 'en', ...asked } = options;
  await withPage({ baseURL: serving.url, ...asked }, async (page) => {
    const troubles: string[] = [];
    page.on('pageerror', (e) => troubles.push(e.message));
    page.on('console', (m) => troubles.push(m.text()));
    page.on('request', (r) => {
      const isOurs = new URL(r.url()).origin === new URL(serving.url).origin;
      if (!isOurs && !r.url().startsWith('blob:')) troubles.push(r.url());
    });
    const browser = await page.context().newCDPSession(page);
    await browser.send('WebAuthn.enable');
    const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await page.goto(`/sign?lang=${language}`);
    await page.locator('#draft').waitFor();
    await work(page, { browser, authenticatorId });
    // A browser notes what an office refuses, and that a page wants no keys of RSA.
    expect(troubles.filter((t) => !/status of 422|ERR_FAILED|pubKeyCredParams/.test(t))).toEqual([]);
  });
}

async function register(page: Page, name: string): Promise<string> {
  await page.fill('#name', name);
  await page.locator('#register button[type=submit]').click();
  // not the line of one that was registered before
  return (await page.locator('#key-line', { hasText: `${name}+` }).innerText()).trim();
}

/** Who reads the folder of the log by itself, as commands do, can be a moment behind; who asks the office waits until all is shown. */
async function shown(): Promise<void> {
  expect((await fetch(`${serving.url}checkpoint`)).status).toBe(200);
}

async function post(act: string): Promise<string> {
  const answer = await fetch(`${serving.url}acts`, { method: 'POST', body: act });
  expect([answer.status, answer.headers.get('x-act-id')]).toEqual([201, expect.any(String)]);
  await shown();
  return answer.headers.get('x-act-id') as string;
}

/** Powers for a key of alpha's, and the draft of a ratification under them. */
async function ratification(key: string): Promise<string> {
  await shown();
  const draft = 'act draft --record @log --log @log.key --party alpha';
  const grant = JSON.stringify({ to: key, kinds: ['ratify'] });
  keep('draft', await does(`${draft} powers.grant --key @alpha.key --body '${grant}'`));
  const powers = await post(`${await does('act sign @draft --key @alpha.key')}\n`);
  const says = `'{"instrument":"pact","act":"ratify","says":{"en":"<i>We</i> ratify."}}'`;
  return does(`${draft} treaty.act --key ${key} --powers ${powers} --body ${says}`);
}

const status = (page: Page) => page.locator('#sign [role=status]');
const save = async (page: Page, says: string) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText(says).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

describe('a delegate', () => {
  test('registers a passkey, signs an act under powers, hands it to the office and keeps the receipt', () =>
    onPage({ acceptDownloads: true }, async (page) => {
      const key = await register(page, 'alpha.example/envoy');
      expect(key).toMatch(/^alpha\.example\/envoy\+[0-9a-f]{8}\+/);
      const draft = await ratification(key);
      keep('draft', draft);
      await page.fill('#draft', draft);
      const { id } = JSON.parse(await does('act check @draft --json'));
      await page.locator('#act-id').waitFor();
      expect((await page.locator('#act-id').textContent())?.trim()).toBe(id);
      const read = await page.locator('#sign').innerText();
      for (const words of [
        'alpha: ratification, pact',
        '<i>We</i> ratify.',
        'compare the id',
        'not signed yet by',
      ])
        expect(read).toContain(words);

      await page.getByRole('button', { name: 'Sign as alpha.example/envoy' }).click();
      await status(page).getByText('alpha.example/envoy has signed.').waitFor();
      const act = await save(page, 'Save the act as a file');
      expect(act.name).toBe(`${id}.act`);
      keep('signed', act.text.trimEnd());
      expect(JSON.parse(await does('act check @signed --json'))).toMatchObject({ id, whole: true });

      await page.getByRole('button', { name: 'Submit to this office' }).click();
      await status(page).getByText('Recorded.').waitFor();
      const said = await status(page).innerText();
      expect(said).toContain(`Act ${id} is entry`);
      expect(said).toContain('The receipt was checked here');
      const receipt = await save(page, 'Save the receipt');
      expect(receipt.name).toBe(`${id}.tlog-proof`);
      keep('receipt', receipt.text.trimEnd());
      expect(await does('verify @receipt --log @log.key')).toContain(`Act ${id} is entry`);
      await shown();
      expect(await does('audit @log --log @log.key')).toMatch(/^The log is good/);
      const [row] = JSON.parse(await does('act list --record @log --log @log.key --json')).filter(
        (r: { id: string }) => r.id === id,
      );
      expect(row).toMatchObject({ kind: 'treaty.act', authority: 'powers' });

      await page.getByText('Its page in the log').click();
      await page.getByRole('heading', { level: 1, name: 'ratification' }).waitFor();
      // pasted without its last line end and sent again, it has the place that it had
      await page.goBack();
      await page.fill('#draft', act.text.trim());
      await page.getByRole('button', { name: 'Submit to this office' }).click();
      await status(page).getByText('It was recorded before.').waitFor();
    }));

  test.each(LANGUAGES)('reads in words all that an act says before it is signed, in %s', (language) =>
    onPage({ language }, async (page) => {
      const said = {
        ...{ instrument: 'pact', act: 'suspend', provisions: ['art. 10', 'art. 9'], ground: 'breach' },
        ...{ towards: ['beta'], addressees: ['all-parties'], statement: { en: 'What has <b>happened</b>.' } },
      };
      const draft = 'act draft treaty.act --record @log --log @log.key --party alpha --key @alpha.key';
      await shown();
      await page.fill('#draft', await does(`${draft} --body '${JSON.stringify(said)}'`));
      await page.locator('#act-id').waitFor();
      const read = await page.locator('#sign').innerText();
      const { fields, codes } = OFFICE[language];
      for (const key of ['provisions', 'ground', 'towards', 'addressees', 'statement'] as const)
        expect(read).toContain(fields[key]);
      for (const words of [
        codes.ground.breach,
        codes.addressees['all-parties'],
        'art. 10',
        'What has <b>happened</b>.',
      ])
        expect(read).toContain(words);
    }),
  );

  test('does it all without a mouse', () =>
    onPage({ reducedMotion: 'reduce' }, async (page) => {
      const tabTo = async (what: string) => {
        for (let i = 0; i < 40; i++) {
          await page.keyboard.press('Tab');
          if (await page.evaluate((s) => document.activeElement?.matches(s), what)) return;
        }
        throw new Error(`${what} is not reached`);
      };
      await tabTo('#name');
      await page.keyboard.type('alpha.example/keyboard');
      await page.keyboard.press('Enter');
      const key = (await page.locator('#key-line').innerText()).trim();
      const draft = await ratification(key);
      await tabTo('#draft');
      await page.keyboard.insertText(draft);
      await page.locator('#act-id').waitFor();
      await tabTo('.sigs button');
      await page.keyboard.press('Enter');
      await page.locator('.onward button').waitFor();
      await tabTo('.onward button');
      await page.keyboard.press('Space');
      await status(page).getByText('Recorded.').waitFor();
    }));

  test('puts a signature beside those that a joint act has already', () =>
    onPage({ acceptDownloads: true }, async (page) => {
      const key = await register(page, 'alpha.example/joint');
      await ratification(key);
      const draft = 'act draft treaty.act --record @log --log @log.key --party alpha --party beta';
      const body = `'{"instrument":"pact","act":"sign"}'`;
      keep('draft', await does(`${draft} --key ${key} --key @beta.key --body ${body}`));
      await page.fill('#draft', readFileSync(at('draft'), 'utf8'));
      await page.getByRole('button', { name: /^Sign as/ }).click();
      await status(page).getByText('Other keys have to sign as well').waitFor();
      expect(await page.getByRole('button', { name: 'Submit to this office' }).count()).toBe(0);

      keep('by-beta', await does('act sign @draft --key @beta.key'));
      await page.setInputFiles('#draft-file', at('by-beta'));
      await page.locator('.sigs').getByText('  signed by beta.example/root'.trim()).waitFor();
      // all that is said from now on, as a reader of screens is read it
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        const status = document.querySelector('#sign [role=status]') as HTMLElement;
        const note = () => seen.push(status.innerText);
        new MutationObserver(note).observe(status, { subtree: true, childList: true, characterData: true });
      });
      await page.getByRole('button', { name: /^Sign as/ }).click();
      await status(page).getByText('Every key that the act names has signed.').waitFor();
      const heard = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.join('\n'));
      expect(heard).not.toContain('Other keys have to sign');
      const { text } = await save(page, 'Save the act as a file');
      const beta = readFileSync(at('by-beta'), 'utf8').match(/^— beta.*$/m)?.[0];
      expect(text).toContain(beta);
      await page.getByRole('button', { name: 'Submit to this office' }).click();
      await status(page).getByText('Recorded.').waitFor();
    }));
});

describe('refused, with the reason', () => {
  const draftBy = (...keys: string[]): string => {
    const by = keys.map((key, seq) => ({
      key,
      party: 'ab'.repeat(32),
      seq,
      ...(seq ? { prev: 'ab'.repeat(32) } : {}),
    }));
    const root = Buffer.alloc(32).toString('base64');
    const said = {
      ...{ v: 1, kind: 'treaty.act', date: '2026-01-15', circle: 'cd'.repeat(32) },
      ...{ after: { size: 3, root }, by, body: { instrument: 'pact', act: 'ratify' } },
    };
    const text = writeActText(said as unknown as SignedActBody);
    if (!text.ok) throw new Error(JSON.stringify(text.refusal));
    return text.value;
  };

  test('a passkey of another page', () =>
    onPage({}, async (page) => {
      await page.fill('#draft', draftBy(testPasskey('alpha.example/minister').text));
      await page
        .getByText('The passkeys of this act sign on https://sign.example, and this page is')
        .waitFor();
      expect(await page.getByRole('button', { name: /^Sign as/ }).count()).toBe(0);
    }));

  test('an act that names no passkey, and a text that is none', () =>
    onPage({}, async (page) => {
      const root = (await does('key show @alpha.key')).trim();
      await page.fill('#draft', draftBy(root));
      await page.getByText('The act names no passkey').waitFor();
      await page.fill('#draft', 'milk');
      await status(page).getByText('This cannot be signed.').waitFor();
      expect(await page.locator('#act-id').count()).toBe(0);
    }));

  test('an act below which a signature does not hold', () =>
    onPage({}, async (page) => {
      await page.fill('#draft', readFileSync(at('charter'), 'utf8').replace('"Office"', '"Offices"'));
      await status(page).getByText('a signature that does not hold, of alpha.example/root').waitFor();
    }));

  test('a user whom the device does not know, or who cancels', () =>
    onPage({}, async (page, { browser, authenticatorId }) => {
      const key = await register(page, 'alpha.example/absent');
      await page.fill('#draft', draftBy(key));
      await browser.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
      await page.getByRole('button', { name: /^Sign as/ }).click();
      await status(page).getByText('Nothing was signed or registered').waitFor();
      expect(await page.locator('.onward').count()).toBe(0);
    }));

  test('another passkey than the act names', () =>
    onPage({}, async (page, { browser, authenticatorId }) => {
      const key = await register(page, 'alpha.example/one');
      await browser.send('WebAuthn.clearCredentials', { authenticatorId });
      await register(page, 'alpha.example/other');
      await page.fill('#draft', draftBy(key));
      await page.getByRole('button', { name: /^Sign as/ }).click();
      await status(page).getByText('That passkey is none that was asked for.').waitFor();
    }));

  test('a name that no key can have', () =>
    onPage({}, async (page) => {
      await page.fill('#name', 'an envoy');
      await page.locator('#register button[type=submit]').click();
      await page.locator('#register').getByText('No key can be called an envoy').waitFor();
    }));

  test('a device that keeps no passkeys', () =>
    onPage({}, async (page, { browser, authenticatorId }) => {
      await browser.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
      await browser.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: false,
          automaticPresenceSimulation: true,
        },
      });
      await page.fill('#name', 'alpha.example/none');
      await page.locator('#register button[type=submit]').click();
      await page.locator('#register .concl.not').waitFor();
    }));

  test('a browser without passkeys, and an address that is a number', () =>
    withPage({}, async (page) => {
      await page.goto(`${serving.url.replace('localhost', '127.0.0.1')}sign?lang=en`);
      await page.getByText('this page was opened by a number').waitFor();
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'PublicKeyCredential'));
      await page.goto(`${serving.url}sign?lang=en`);
      await page.getByText('This browser has no passkeys here.').waitFor();
    }));

  test('what the office refuses is told, and the act is still there', () =>
    onPage({}, async (page) => {
      const key = await register(page, 'stranger.example/envoy');
      await page.fill('#draft', draftBy(key));
      await page.getByRole('button', { name: /^Sign as/ }).click();
      await page.getByRole('button', { name: 'Submit to this office' }).click();
      await status(page).getByText('Not recorded: no party has begun under that id in this log').waitFor();
      await page.route('**/acts', (route) => route.abort());
      await page.getByRole('button', { name: 'Submit to this office' }).click();
      await status(page).getByText('the office could not be reached').waitFor();
      expect(await page.locator('#draft').inputValue()).toContain('— stranger.example/envoy');
    }));

  test('a receipt that does not hold is told, and kept', () =>
    onPage({}, async (page) => {
      const key = await register(page, 'alpha.example/doubt');
      await page.fill('#draft', await ratification(key));
      await page.getByRole('button', { name: /^Sign as/ }).click();
      await page.route('**/acts', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replace(/^index \d+$/m, 'index 0'),
        });
      });
      await page.getByRole('button', { name: 'Submit to this office' }).click();
      await status(page).getByText('The receipt does not hold').waitFor();
      expect(await page.getByText('Save the receipt').count()).toBe(1);
    }));
});

describe.each(LANGUAGES)('the page in %s', (language) => {
  const filled = async (page: Page) => {
    const key = await register(page, `alpha.example/${language}`);
    await page.fill('#draft', await ratification(key));
    await page.locator('.sigs button').click();
    await page.locator('.onward button').waitFor();
  };

  test('axe finds nothing in light, dark and on a phone, before and after', () =>
    onPage({ language }, async (page) => {
      for (const work of [async () => undefined, filled]) {
        await work(page);
        await nothingFound(page);
      }
    }));

  test('is as wide as its window', () =>
    onPage({ language }, async (page) => {
      await fits(page);
      await filled(page);
      await fits(page);
    }));

  test('Tab reaches everything, in order, ringed and in sight', () =>
    onPage({ language, reducedMotion: 'reduce' }, tabThrough));

  test('a dark screen prints light, with the act and its id', () =>
    onPage({ language, viewport: { width: 718, height: 1047 } }, async (page) => {
      await filled(page);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await violations(page, ['color-contrast'])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(await page.locator('#act-id').isVisible()).toBe(true);
    }));

  test('without script it says so, and what to do instead', () =>
    withPage({ baseURL: serving.url, javaScriptEnabled: false }, async (page) => {
      await page.goto(`/sign?lang=${language}`);
      expect(await page.locator('#signing').innerText()).toContain('mufakat act sign');
    }));
});
