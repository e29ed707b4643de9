/**
 * A depositary's office over HTTP: anybody reads the log, parties send acts and cosignatures.
 *
 * Source: C2SP tlog-tiles for what is read and how long it may be kept; the rest is ours.
 *
 * | request | answer |
 * |---|---|
 * | GET `/`, `acts/ID`, `blob/…` | pages for people, see `pages/app.tsx` |
 * | GET `checkpoint`, `checkpoints/N`, `tile/…` | the file; tiles that are full never change |
 * | POST `acts`, the bytes of a signed act | 201 with its receipt; 200 where it was recorded before; 422 with what is wrong; 409 where somebody else came between; 503 while too many wait, while the clock is behind the last checkpoint, or for good once the log has stopped |
 * | PUT `blob/sha256/ab/ab…`, a document that a recorded act names | 201, 200 where it is held; 404 where none names it; 422 where it has other bytes |
 * | POST `cosignatures`, lines as `mufakat witness` prints them | 200 with whose were added; 422 where none holds, or a note holds no more |
 *
 * Where the store cannot be read each of them is answered with 503 and the code of the fault, such as `storage-failed`. Once the log
 * has stopped all of them are, with `stopped`, until the process has ended, which it does then (`cli/circle/office.ts`).
 *
 * An act is answered when it is durable and has its place for ever. That readers are shown it comes after, beside the next acts, and
 * of many together. So that whoever has an answer finds what it speaks of, whatever is read here waits until all that was answered
 * before is shown; pages are of a checkpoint that may be older (`circle/opened.ts`). A file server that shows the same folder can be a
 * moment behind, and after a fault of the storage it is until an office is opened again.
 *
 * A valid signed act is its own permission: there is no session, so there is nothing that another page could make a browser do with
 * one. What is acknowledged is durable and stays (`record/sequencer.ts`). No path is ever put together from what was asked: it is
 * either the one spelling of a tile's path, or it is not found.
 */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  fromHex,
  readCosignatures,
  readTilePath,
  TILE_WIDTH,
  unopenedCheckpoint,
  writeProof,
} from '../../log/index.ts';
import { MAX_ACT_BYTES, receiptFor } from '../../prove/index.ts';
import { type LogStore, StoreFault } from '../../record/index.ts';
import { stateOf } from '../circle/documents.ts';
import type { OpenedLog } from '../circle/opened.ts';
import { holding, type Witness } from '../circle/read-circle.ts';
import { type Batching, gathering, type Rhythm } from './batches.ts';
import { officePages } from './pages/app.tsx';

export interface OfficeOptions extends Batching {
  readonly store: LogStore;
  /** parties that may cosign, as the charter has them now */
  readonly witnesses: () => readonly Witness[];
  /** something could not be read, as from a database that is away: who asked is told 503, and the office goes on */
  readonly failed?: (fault: StoreFault) => void;
  /** shows the log to people as well */
  readonly pages?: OpenedLog;
}

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
const BYTES = { 'content-type': 'application/octet-stream' };
/** A longer document is put beside the log by its depositary. */
const MAX_DOCUMENT = 64 * 1024 * 1024;
const FOREVER = { 'cache-control': 'public, max-age=31536000, immutable' };
const NOW = { 'cache-control': 'no-cache' };

/** @param rhythm the one of the same office, for whoever wants to end it */
export function officeApp(options: OfficeOptions, rhythm: Rhythm = gathering(options)): Hono {
  const { store, depositary } = options;
  const app = new Hono();

  /** What cannot be written ends the office; what cannot be read does not. */
  const written = <T>(work: Promise<T>): Promise<T> =>
    work.catch((fault) => {
      options.stopped(fault);
      throw fault;
    });

  app.use(async (c, then) => {
    c.header('x-content-type-options', 'nosniff');
    await then();
  });
  app.onError((fault, c) => {
    if (!(fault instanceof StoreFault)) throw fault;
    options.failed?.(fault);
    return c.json({ error: fault.code }, 503, { 'retry-after': '1' });
  });
  app.get('*', async (c, then) => {
    const shown = await depositary.show();
    // What is read back after a fault need not be what is on the disk.
    if (shown.kind === 'stopped') return c.json({ error: 'stopped' }, 503);
    await then();
  });
  app.get('/checkpoint', async (c) => {
    const text = await store.published();
    return text === undefined ? c.notFound() : c.text(text, 200, { ...TEXT, ...NOW });
  });
  app.get('/checkpoints/:size{[1-9][0-9]{0,15}}', async (c) => {
    const text = await store.checkpoint(Number(c.req.param('size')));
    return text === undefined ? c.notFound() : c.text(text, 200, { ...TEXT, ...NOW });
  });
  app.get('/tile/*', async (c) => {
    const tile = readTilePath(c.req.path.slice(1));
    const [bytes] = tile.ok ? await store.tiles([tile.value]) : [];
    if (!tile.ok || !bytes) return c.notFound();
    return c.body(bytes.slice().buffer, 200, {
      ...BYTES,
      ...(tile.value.width === TILE_WIDTH ? FOREVER : NOW),
    });
  });

  app.post('/acts', limited, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const answer = await rhythm.place(bytes);
    switch (answer.kind) {
      case 'recorded': {
        const { before, receipt, id } = answer;
        const entry = before ? ((await store.entry(receipt.index)) ?? bytes) : bytes;
        const text = writeProof(receiptFor(receipt, entry));
        return c.text(text, before ? 200 : 201, { ...TEXT, 'x-act-id': id });
      }
      case 'refused':
        return c.json({ error: 'refused', ...answer.refused }, 422);
      case 'overtaken':
        return c.json({ error: 'overtaken' }, 409);
      case 'busy':
        return c.json({ error: 'busy' }, 503, { 'retry-after': '1' });
      case 'time-went-back':
        return c.json({ error: 'time-went-back', last: answer.last }, 503, { 'retry-after': '60' });
      case 'stopped':
        return c.json({ error: 'stopped' }, 503);
    }
  });
  // Only what a recorded act names: nobody fills the disk with anything else.
  app.put(
    '/blob/sha256/:half{[0-9a-f]{2}}/:digest{[0-9a-f]{64}}',
    async (c, then) => {
      const { half, digest } = c.req.param();
      const document = digest.startsWith(half) ? depositary.circle.documents.get(digest) : undefined;
      if (!document) return c.json({ error: 'not-named' }, 404);
      return bodyLimit({ maxSize: MAX_DOCUMENT, onError: tooLarge })(c, then);
    },
    async (c) => {
      const document = depositary.circle.documents.get(c.req.param('digest'));
      const bytes = new Uint8Array(await c.req.arrayBuffer());
      if (!document || stateOf(bytes, document) !== 'held') return c.json({ error: 'altered' }, 422);
      const told = { sha256: document.sha256, size: document.size };
      // Whoever sends it again and again makes nobody wait for a disk. One that was damaged is written anew.
      const held = await store.blob(fromHex(document.sha256) as Uint8Array).catch(() => undefined);
      if (held) return c.json(told, 200);
      await written(store.putBlob(bytes));
      return c.json(told, 201);
    },
  );
  app.post('/cosignatures', limited, async (c) => {
    const sent = readCosignatures(new Uint8Array(await c.req.arrayBuffer()));
    if (!sent.ok) return c.json({ error: 'refused', part: 'log', refusal: sent.refusal }, 422);
    const tree = unopenedCheckpoint((await store.published()) ?? '');
    if (!tree) return c.json({ error: 'none-holds' }, 422);
    const { size, text } = tree;
    const good = await holding(text, sent.value, options.witnesses());
    if (good.length === 0) return c.json({ error: 'none-holds' }, 422);
    const lines = good.map(({ line }) => line);
    const outcome = await written(store.addCosignatures(size, lines));
    if (outcome !== 'added') return c.json({ error: outcome }, 422);
    return c.json({ size, by: good.map(({ party }) => party) });
  });
  if (options.pages) app.route('/', officePages(options.pages));
  return app;
}

const tooLarge = (c: Context) => c.json({ error: 'too-large' }, 413);
const counted = bodyLimit({ maxSize: MAX_ACT_BYTES, onError: tooLarge });

/**
 * No body longer than an act. A length that is announced is kept to by the server and need not be counted, for which the body
 * would be made a stream: that takes longer than everything else that is done with an act.
 */
const limited: MiddlewareHandler = async (c, then) => {
  const announced = c.req.header('transfer-encoding') ? undefined : c.req.header('content-length');
  if (announced === undefined) return counted(c, then);
  return Number(announced) > MAX_ACT_BYTES ? tooLarge(c) : then();
};
