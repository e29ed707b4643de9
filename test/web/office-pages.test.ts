/** The pages on which an office shows its log: what they say, that nothing in an act is more than text, and what browsers are told. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkerFile } from '../../src/doors/checker-file.ts';
import { actRows } from '../../src/doors/circle/act-rows.ts';
import { newKey } from '../../src/doors/circle/key-file.ts';
import { openOffice } from '../../src/doors/circle/office.ts';
import { openedLog } from '../../src/doors/circle/opened.ts';
import { placeNamed } from '../../src/doors/circle/place.ts';
import { verifierOf } from '../../src/doors/circle/read-circle.ts';
import { readLogs } from '../../src/doors/circle/several.ts';
import { officeApp } from '../../src/doors/http/office.ts';
import { nodeEngine, nodeSha256 } from '../../src/doors/node-engine.ts';
import { writeVerifierKey } from '../../src/log/index.ts';
import { checkReceipt } from '../../src/prove/index.ts';
import { type ShownOffice, shownOffice } from '../support/office-pages.ts';
import { buildPageScripts } from '../support/page-scripts.ts';

const home = mkdtempSync(join(tmpdir(), 'mufakat-office-pages-'));
let of: ShownOffice;
beforeAll(async () => {
  buildPageScripts();
  of = await shownOffice(home);
});
afterAll(async () => {
  await of.office.store.close();
  rmSync(home, { recursive: true, force: true });
});

const ask = (path: string, headers: Record<string, string> = {}) => of.app.request(path, { headers });
/** What a reader would read: tags away, entities back. */
const textOf = (html: string) =>
  html
    .replace(/^.*?<body>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const read = async (path: string) => textOf(await (await ask(path)).text());

describe('the page of the log', () => {
  test('says what the log is, and how far each party has come with cosigning', async () => {
    await of.cosignedBy(0);
    await of.grow();
    const text = await read('/');
    expect(text).toContain('A circle');
    expect(text).toContain('depositary.example/circle');
    const size = of.circle.log.entries.length;
    expect(text).toContain(of.circle.log.after.root);
    expect(text).toMatch(
      new RegExp(`alpha alpha cosigned up to ${size - 1} entries, on [^.]*UTC 1 entry behind, since`),
    );
    expect(text).toMatch(new RegExp(`beta beta has cosigned nothing yet ${size} entries behind, since`));
  });

  test('says of every act what the command line says of it in a folder', async () => {
    await of.cosignedBy(1);
    await of.cosignedBy(2);
    const folder = await readLogs([of.circle.folder], [of.circle.key.key]);
    if ('kind' in folder) throw new Error(folder.kind);
    const { store } = of.office;
    const opened = { store, key: of.circle.key.key, rest: 0 };
    const shown = openedLog(opened);
    expect((await shown())?.rows).toEqual(actRows(folder));
    // and so when only what is new is read, whatever came first
    await of.grow();
    await shown();
    await of.cosignedBy(1);
    await of.grow();
    await of.cosignedBy(0);
    const again = await readLogs([of.circle.folder], [of.circle.key.key]);
    if ('kind' in again) throw new Error(again.kind);
    const now = await shown();
    expect(now?.rows).toEqual(actRows(again));
    expect(now?.timed.map(({ size, time, cosigned }) => [size, time, cosigned.map((x) => x.time)])).toEqual(
      again.logs[0]?.timed.map(({ size, time, cosigned }) => [size, time, cosigned.map((x) => x.time)]),
    );
  });

  test('shows a cosignature that came to a checkpoint after others were published', async () => {
    const { store } = of.office;
    const opened = { store, key: of.circle.key.key, rest: 0 };
    const shown = openedLog(opened);
    await of.grow();
    const before = await shown();
    const old = before?.size as number;
    await of.cosignedBy(0);
    await of.grow();
    expect((await shown())?.timed.find(({ size }) => size === old)?.cosigned).toHaveLength(1);
  });

  test('is what it was for a while after it was read, so that recording is not kept waiting', async () => {
    const opened = {
      store: of.office.store,
      key: of.circle.key.key,
      former: async () => new Map(),
      rest: 1e9,
    };
    const shown = openedLog(opened);
    const before = await shown();
    await of.grow();
    expect(await shown()).toBe(before);
  });

  test('has the newest act first, and a hundred on a page', async () => {
    while (of.circle.log.entries.length < 130) await of.grow();
    const { length } = of.circle.log.entries;
    const numbers = async (path: string) =>
      [...(await (await ask(path)).text()).matchAll(/<td class="num"[^>]*>(\d+)</g)].map(([, n]) =>
        Number(n),
      );
    const first = await numbers('/');
    expect(first).toEqual(Array.from({ length: 100 }, (_, i) => length - 1 - i));
    const html = await (await ask('/')).text();
    expect(html).toContain(`href="/?before=${length - 100}&amp;lang=en"`);
    const second = await numbers(`/?before=${length - 100}`);
    expect(second).toEqual(Array.from({ length: length - 100 }, (_, i) => length - 101 - i));
    expect(await (await ask(`/?before=${length - 100}`)).text()).toContain('rel="prev" href="/?lang=en"');
  });

  test.each(['0', '-1', 'x', '1e3', '9'.repeat(20), ''])('knows no place %j', async (before) => {
    expect((await ask(`/?before=${before}`)).status).toBe(404);
  });

  test('of a log in which nothing is recorded says so', async () => {
    const key = (await newKey('empty.example/log', join(home, 'empty.key'))) as typeof of.circle.key;
    const place = placeNamed(join(home, 'empty'));
    await place.begin(key.key.name, key.key);
    const office = await openOffice(place, key.key.name, key);
    const app = officeApp({
      ...office,
      witnesses: () => [],
      seconds: () => 1,
      stopped: () => undefined,
      pages: { store: office.store, key: key.key },
    });
    const answer = await app.request('/');
    expect([answer.status, textOf(await answer.text())]).toEqual([
      200,
      expect.stringContaining('Nothing has been recorded in this log yet.'),
    ]);
    await office.store.close();
  });
});

describe('the page of an act', () => {
  test('has its id and exact text, its place, and every signature with what came of checking it', async () => {
    const { ratify } = of.acts;
    const text = await read(`/acts/${ratify.id}`);
    expect(text).toContain(ratify.id);
    expect(text).toContain(ratify.text.trim().replace(/\s+/g, ' '));
    expect(text).toContain('alpha: ratification, pact');
    const index = of.circle.log.entries.findIndex(({ id }) => id === ratify.id);
    expect(text).toContain(`entry ${index} of ${of.circle.log.entries.length}, counted from 0`);
    expect(text).toContain('holds · of alpha · its act no.');
    expect(text).toContain(ratify.body.by[0]?.key);
  });

  test('says under which authority, and why not', async () => {
    const beyond = await read(`/acts/${of.acts.beyond.id}`);
    expect(beyond).toContain('confirmed afterwards');
    expect(beyond).toContain('Why it was without authority: the powers do not cover it.');
    expect(beyond).toContain(of.acts.confirm.id.slice(0, 12));
    const passkey = await read(`/acts/${of.acts.passkey.id}`);
    expect(passkey).toContain('The key had full powers for it when it was recorded (VCLT 7).');
    expect(passkey).toContain(
      'with a passkey, on the page https://sign.example (host sign.example), which stays on its device',
    );
  });

  test('names since when it is witnessed, and to whom it is opposable', async () => {
    for (const party of [0, 1, 2]) await of.cosignedBy(party);
    const text = await read(`/acts/${of.acts.hostile.id}`);
    expect(text).toMatch(
      /witnessed \d+ November 2023 at \d\d:\d\d UTC opposable to a party alpha, beta held not yet/,
    );
    await of.grow();
    const last = of.circle.log.entries.at(-1);
    expect(await read(`/acts/${last?.id}`)).toContain(
      'witnessed not yet opposable to a party alpha held not yet',
    );
  });

  test('links a document that the log keeps, and says so of one that it does not keep', async () => {
    const { sha256 } = of.document;
    const kept = await (await ask(`/acts/${of.acts.hostile.id}`)).text();
    expect(kept).toContain(`href="/blob/sha256/${sha256.slice(0, 2)}/${sha256}"`);
    expect(await read(`/acts/${of.acts.ratify.id}`)).toContain('the log does not keep this document');
  });

  test('of every act links only to what is there', async () => {
    const seen = new Set<string>();
    for (const { id } of of.circle.log.entries.slice(0, 12)) {
      const html = await (await ask(`/acts/${id}`)).text();
      for (const [, to = ''] of html.matchAll(/(?:href|src)="(\/[^"#]*)"/g))
        seen.add(to.replaceAll('&amp;', '&'));
    }
    expect(seen.size).toBeGreaterThan(40);
    for (const path of seen)
      expect({ path, status: (await ask(path)).status }).toEqual({ path, status: 200 });
  });

  test.each([
    `/acts/${'0'.repeat(64)}`,
    `/acts/${'0'.repeat(64)}.act`,
    `/acts/${'0'.repeat(64)}/receipt`,
    '/acts/x',
    '/acts/%3Cscript%3E',
  ])('that is not there is answered with a page that says so: %s', async (path) => {
    const answer = await ask(path);
    expect([answer.status, textOf(await answer.text())]).toEqual([
      404,
      expect.stringContaining('There is nothing at this address.'),
    ]);
  });
});

describe('whatever stands in an act', () => {
  test('is text: no tag of it is one, and nothing of it is out of sight', async () => {
    const html = await (await ask(`/acts/${of.acts.hostile.id}`)).text();
    expect(html.match(/<script/g)).toEqual(['<script']);
    expect(html).not.toMatch(/<img|onerror=(?![^<]*<\/)/);
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
    const text = textOf(html);
    expect(text).toContain('<script>alert(1)</script><img src=x onerror=alert(2)>');
    expect(text).toContain('&amp; \\u202eTERCES\\u202c \\u200bhidden\\u000anext line');
    expect(text).toContain('\\u202eother');
  });
});

describe('files', () => {
  test('the receipt proves the act offline, under the checkpoint of now', async () => {
    const { id } = of.acts.hostile;
    const answer = await ask(`/acts/${id}/receipt`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { key } = of.circle.key;
    const checked = await checkReceipt(bytes, key.name, [verifierOf(key)], nodeEngine, nodeSha256);
    const size = of.circle.log.entries.length;
    expect(checked).toMatchObject({ ok: true, act: { id }, checkpoint: { size } });
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('the act itself is given byte by byte, and may be kept for ever', async () => {
    const { id, bytes } = of.acts.hostile;
    const answer = await ask(`/acts/${id}.act`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${id}.act"`);
  });

  test('a document is bytes to be kept, never something that a browser would show or run', async () => {
    const { sha256, bytes } = of.document;
    const answer = await ask(`/blob/sha256/${sha256.slice(0, 2)}/${sha256}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${sha256}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test.each([
    `/blob/sha256/00/${'a'.repeat(64)}`,
    `/blob/sha256/aa/${'a'.repeat(64)}`,
    '/blob/sha256/aa/x',
    '/blob/sha256/../log.key',
  ])('that are not there are not found: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('the page for passkeys', () => {
  test('names the key of the log and the parties to its script, and says what to do without one', async () => {
    const html = await (await ask('/sign')).text();
    expect(html).toContain(`data-log="${writeVerifierKey(of.circle.key.key)}"`);
    for (const { id, as } of of.circle.log.circle.known())
      expect(html).toContain(`&quot;${id}&quot;:&quot;${as}&quot;`);
    expect(html).toContain('<script src="/assets/sign.js" defer></script>');
    expect(html).not.toMatch(/<script>|<script [^>]*>[^<]/);
    expect(await read('/sign?lang=id')).toContain('memerlukan JavaScript');
  });

  test('has its script from here', async () => {
    const { status, headers } = await ask('/assets/sign.js');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });
});

describe('the page that checks what it is given', () => {
  test('is the one file, and may ask nothing of anybody', async () => {
    const answer = await ask('/check');
    const { html, policy } = checkerFile();
    expect(await answer.text()).toBe(html);
    const told = answer.headers.get('content-security-policy') ?? '';
    expect(told).toBe(`${policy}; frame-ancestors 'none'`);
    expect(told).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']*'; style-src 'sha256-[^']*'; img-src data:; connect-src 'none'/,
    );
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const again = await ask('/check', { 'if-none-match': answer.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

describe('what a browser is told', () => {
  test('a page allows only what comes from here, and no frame around it', async () => {
    for (const path of ['/', '/sign', `/acts/${of.acts.hostile.id}`, '/acts/x', '/assets/style.css']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  test('a page is asked for again, and answered with nothing while nothing is new', async () => {
    const first = await ask('/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const known = { 'if-none-match': first.headers.get('etag') as string };
    expect((await ask('/', known)).status).toBe(304);
    await of.grow();
    expect((await ask('/', known)).status).toBe(200);
  });

  test('the language is the one that the address names, else the one that the reader asks for', async () => {
    const lang = async (path: string, wanted: string) => {
      const answer = await ask(path, { 'accept-language': wanted });
      expect(answer.headers.get('vary')).toContain('accept-language');
      return [/<html lang="(..)"/.exec(await answer.text())?.[1], answer.headers.get('content-language')];
    };
    const { id } = of.acts.ratify;
    for (const path of ['/', `/acts/${id}`]) {
      expect(await lang(path, 'id-ID,id;q=0.9')).toEqual(['id', 'id']);
      expect(await lang(`${path}?lang=en`, 'id')).toEqual(['en', 'en']);
      expect(await lang(`${path}?lang=xx`, 'fr')).toEqual(['en', 'en']);
    }
    expect(await read(`/acts/${id}?lang=id`)).toContain('alpha: ratifikasi, pact');
  });
});
