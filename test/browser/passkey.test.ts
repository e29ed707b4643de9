/**
 * A passkey of a real browser, in a device that the browser plays (WebDriver's virtual authenticators): registered and asked to sign
 * through a page, taken in by the command line, recorded, and judged alike by Node and by the page.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { type } from '../support/terminal.ts';
import { bundled } from './bundled.ts';
import type * as core from './passkey.entry.ts';
import { origin, withPage } from './support.ts';

type Core = { readonly core: typeof core };

const home = mkdtempSync(join(tmpdir(), 'mufakat-passkey-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
const keep = (name: string, text: string) => writeFileSync(join(home, name), `${text}\n`);
const kept = (name: string) => readFileSync(join(home, name), 'utf8');
const fails = (line: string) => type(line.replaceAll('@', `${home}/`));

async function does(line: string): Promise<string> {
  const { code, out, err } = await fails(line);
  expect({ line, code, err }).toEqual({ line, code: 0, err: '' });
  return out;
}

/** A page of this machine, in which the browser plays a device that its user is at. */
async function withDevice<T>(work: (page: Page, verified: (is: boolean) => Promise<void>) => Promise<T>) {
  const code = await bundled('./passkey.entry.ts');
  return withPage({ bypassCSP: true }, async (page) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('WebAuthn.enable');
    const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        defaultBackupEligibility: true,
        defaultBackupState: true,
      },
    });
    await page.goto('/en/');
    await page.addScriptTag({ content: code });
    return work(page, async (isUserVerified) => {
      await browser.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    });
  });
}

const answer = async (page: Page, text: string, check: UserVerificationRequirement = 'required') =>
  JSON.stringify(
    await page.evaluate(([t, c]) => (globalThis as unknown as Core).core.assert(t, c), [
      text,
      check,
    ] as const),
  );
const opened = (page: Page, act: string) =>
  page.evaluate((a) => (globalThis as unknown as Core).core.opened(a), act);

test('an act signed in a browser is recorded, found good, and the same to Node and to the page', async () => {
  await does('key new depositary.example/circle @log.key');
  for (const half of ['root', 'next']) await does(`key new alpha.example/${half} @${half}.key`);
  keep('alpha', await does('act begin alpha --root @root.key --next @next.key'));
  keep(
    'draft',
    await does('act charter One --party @alpha=alpha --log @log.key --depositary Office --quorum 0'),
  );
  keep('charter', await does('act sign @draft --key @root.key'));
  await does('circle new @log @alpha @charter --log @log.key');

  await withDevice(async (page, verified) => {
    keep(
      'registered',
      JSON.stringify(await page.evaluate(() => (globalThis as unknown as Core).core.register())),
    );
    const registered = JSON.parse(await does('key passkey @registered alpha.example/envoy --json'));
    expect(registered).toMatchObject({ rpId: 'localhost', origin, backupEligible: true, backedUp: true });
    const { key } = registered as { key: string };

    const draft = 'act draft --record @log --party alpha';
    const submit = 'act submit @signed --record @log --log @log.key';
    const body = JSON.stringify({ to: key, kinds: ['ratify'] });
    keep('draft', await does(`${draft} powers.grant --key @root.key --body '${body}'`));
    keep('signed', await does('act sign @draft --key @root.key'));
    const [{ id: powers }] = JSON.parse(await does(`${submit} --json`));
    const ratify = `'{"instrument":"pact","act":"ratify"}'`;
    keep('draft', await does(`${draft} treaty.act --key ${key} --powers ${powers} --body ${ratify}`));

    const text = kept('draft');
    keep('assertion', await answer(page, text));
    keep('signed', await does('act sign @draft --assertion @assertion'));
    const { id, whole, signing } = JSON.parse(await does('act check @signed --json'));
    expect([whole, signing[0].passkey]).toEqual([
      true,
      { origin, rpId: 'localhost', backupEligible: true, backedUp: true },
    ]);
    const act = kept('signed');
    expect(await opened(page, act)).toBe(id);
    expect(await opened(page, act.replace('"ratify"', '"accept"'))).toBe('wrong-signature');
    expect(await does(submit)).toMatch(/is entry 3 of 4\.$/);
    expect(await does('audit @log --log @log.key')).toMatch(/^The log is good: 4 entries/);

    // one act's assertion is none of another
    keep('assertion', await answer(page, `${text} `));
    expect((await fails('act sign @draft --assertion @assertion')).err).toContain('signed another text');
    // the browser asks for the check if the page does, and where it did not we find out
    await verified(false);
    await expect(answer(page, text)).rejects.toThrow(/NotAllowedError/);
    keep('assertion', await answer(page, text, 'discouraged'));
    expect((await fails('act sign @draft --assertion @assertion')).err).toContain('did not check');
  });
});
