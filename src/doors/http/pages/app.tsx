/**
 * Pages of an open log for people, beside the files for programs.
 *
 * | GET | answer |
 * |---|---|
 * | `/`, `/?before=N` | what the log is, its parties, its acts newest first, a hundred a page |
 * | `/acts/ID` | one act |
 * | `/acts/ID.act` | its bytes, as they stand in the log; they never change |
 * | `/acts/ID/receipt` | its proof under the checkpoint of now (C2SP tlog-proof), with the act in it |
 * | `/sign` | registers a passkey and signs an act with it, in the browser |
 * | `/check` | one file that checks what it is given and asks nothing of anybody (`checker-file.ts`); in the reader's language by itself |
 * | `/blob/sha256/AB/HASH` | a document that an act names, as bytes and never as anything a browser would show |
 *
 * In every language spoken here: `?lang=`, else as the browser asks. A page is of one checkpoint and says so; it is asked for again each
 * time and answered with 304 while nothing is new. Nothing is audited here (`circle/opened.ts`).
 */
import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fromUtf8, proveInclusion, readNote, tileReader, writeProof } from '../../../log/index.ts';
import { keyIn, receiptFor, type SignedAct, takeSignedAct } from '../../../prove/index.ts';
import type { LogReader } from '../../../record/store.ts';
import { isSpoken, type Spoken } from '../../../words/speaker.ts';
import { checkerFile } from '../../checker-file.ts';
import { idBytes, type OpenedLog, openedLog, type ShownLog } from '../../circle/opened.ts';
import { hasSigned, passkeyIn } from '../../circle/signatures.ts';
import { nodeEngine, nodeSha256 } from '../../node-engine.ts';
import { assets } from '../../web/assets.ts';
import { strictHeaders } from '../../web/headers.ts';
import { preferred } from '../../web/language.ts';
import { ActPage, type Signing } from './act.tsx';
import { keptOf } from './blobs.ts';
import { context, NotFound } from './layout.tsx';
import { LogPage } from './log.tsx';
import { documentsIn } from './says.tsx';
import { SignPage } from './sign.tsx';

const FOREVER = { 'cache-control': 'public, max-age=31536000, immutable' };
const NOW = { 'cache-control': 'no-cache' };
const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
/** Bytes that somebody else chose: kept as a file, and powerless wherever they are opened all the same. */
const AS_FILE = {
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

export function officePages(opened: OpenedLog): Hono {
  const { store, key } = opened;
  const shown = openedLog(opened);
  const web = new Hono();

  const page = (c: Context, language: Spoken, of: VNode, status: 200 | 404 = 200) =>
    c.html(`<!doctype html>${renderToString(of)}`, status, {
      ...NOW,
      'content-language': language,
      vary: 'accept-language',
    });
  const notFound = (c: Context, log: ShownLog | undefined) => {
    const language = languageOf(c);
    return page(c, language, <NotFound c={context(language, key.name, log, '/')} />, 404);
  };
  /** The act of that id among those that are published. */
  const find = async (id: string) => {
    const log = await shown();
    const index = log?.indexOf.get(id);
    if (!log || index === undefined || index >= log.size) return { log };
    const bytes = await store.entry(index);
    const act = bytes && takeSignedAct(bytes, nodeSha256);
    return act ? { log, found: { log, index, act } } : { log };
  };

  web.use('/', strictHeaders(), etag());
  web.use('/acts/*', strictHeaders(), etag());
  web.use('/sign', strictHeaders(), etag());
  web.use('/check', etag());
  web.use('/assets/*', strictHeaders());
  web.route('/assets', assets());

  web.get('/', async (c) => {
    const log = await shown();
    const asked = c.req.query('before');
    if (asked !== undefined && !/^[1-9]\d{0,14}$/.test(asked)) return notFound(c, log);
    const language = languageOf(c);
    const path = asked === undefined ? '/' : `/?before=${asked}`;
    const before = asked === undefined ? Number.POSITIVE_INFINITY : Number(asked);
    return page(c, language, <LogPage c={context(language, key.name, log, path)} before={before} />);
  });
  web.get('/sign', async (c) => {
    const language = languageOf(c);
    const ctx = context(language, key.name, await shown(), '/sign');
    return page(c, language, <SignPage c={ctx} log={key} />);
  });
  web.get('/check', (c) => {
    const { html, policy } = checkerFile();
    return c.html(html, 200, {
      ...NOW,
      'content-security-policy': `${policy}; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });
  web.get('/acts/:id{[0-9a-f]{64}}', async (c) => {
    const id = c.req.param('id');
    const { log, found } = await find(id);
    if (!found) return notFound(c, log);
    const language = languageOf(c);
    const of = {
      act: found.act,
      index: found.index,
      signing: await signingOf(found.act),
      blobs: await keptOf(
        store,
        documentsIn(found.act.body).map(({ sha256 }) => sha256),
      ),
    };
    const ctx = context(language, key.name, found.log, `/acts/${id}`);
    return page(c, language, <ActPage c={ctx} log={found.log} of={of} />);
  });
  web.get('/acts/:file{[0-9a-f]{64}\\.act}', async (c) => {
    const { log, found } = await find(c.req.param('file').slice(0, 64));
    if (!found) return notFound(c, log);
    return asFile(c, found.act.bytes, `${found.act.id}.act`, TEXT);
  });
  web.get('/acts/:id{[0-9a-f]{64}}/receipt', async (c) => {
    const { log, found } = await find(c.req.param('id'));
    const text = found && (await receiptOf(store, found.log, found.index, found.act));
    if (text === undefined) return notFound(c, log);
    return c.text(text, 200, {
      ...TEXT,
      ...NOW,
      'content-disposition': `attachment; filename="${found?.act.id}.tlog-proof"`,
    });
  });
  web.get('/acts/:rest{.+}', async (c) => notFound(c, await shown()));
  web.get('/blob/sha256/:ab{[0-9a-f]{2}}/:hash{[0-9a-f]{64}}', async (c) => {
    const { ab, hash } = c.req.param();
    const bytes = hash.startsWith(ab) ? await store.blob(idBytes(hash)) : undefined;
    if (!bytes) return c.notFound();
    return asFile(c, bytes, hash, { 'content-type': 'application/octet-stream' });
  });
  return web;
}

function asFile(c: Context, bytes: Uint8Array, name: string, type: Readonly<Record<string, string>>) {
  return c.body(bytes.slice().buffer, 200, {
    ...type,
    ...FOREVER,
    ...AS_FILE,
    'content-disposition': `attachment; filename="${name}"`,
  });
}

function languageOf(c: Context): Spoken {
  const asked = c.req.query('lang') ?? '';
  return isSpoken(asked) ? asked : preferred(c.req.header('accept-language'));
}

/** Each key that the act names: whether it has signed, and whether that holds. Checked anew: nothing is taken from the log's word. */
async function signingOf({ bytes, text, body }: SignedAct): Promise<Signing[]> {
  const note = readNote(fromUtf8(bytes) ?? '');
  const below = note.ok ? note.value.signatures : [];
  return Promise.all(
    body.by.map(async (by): Promise<Signing> => {
      const own = keyIn(by.key, nodeSha256);
      const signature = below.find((s) => s.name === own?.name && s.keyId === own.keyId)?.signature;
      const signed = await hasSigned(by.key, text, below, nodeEngine, nodeSha256);
      return { by, signed, signature, passkey: passkeyIn(by.key, below, nodeSha256) };
    }),
  );
}

async function receiptOf(
  store: LogReader,
  log: ShownLog,
  index: number,
  act: SignedAct,
): Promise<string | undefined> {
  const nodes = tileReader(log, store.tiles, nodeSha256);
  const inclusion = await proveInclusion(index, log.size, nodes, nodeSha256);
  if (!inclusion.ok) return undefined;
  const { checkpoint } = log;
  return writeProof(receiptFor({ index, inclusion: inclusion.value, checkpoint }, act.bytes));
}
