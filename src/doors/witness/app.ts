/**
 * A witness over HTTP, of as many logs as it was told about.
 *
 * Source: C2SP tlog-witness.
 *
 * | request | answer |
 * |---|---|
 * | POST `add-checkpoint` | 200 with signature lines; 400, 403, 404, 409, 422 as `log/witness.ts` tells; 413 past a megabyte; 503 where the clock went back, 500 once the disk has failed |
 * | GET `<SHA-256 of the origin, in hexadecimal>/checkpoint` | the checkpoint cosigned last, with the cosignature: what anybody compares with what the log shows |
 *
 * Nobody is asked who they are: a checkpoint is worth its log's signature. The first 409 that a log is answered tells it which size
 * to start from, under its own content type; a 409 without that type is two roots of one size.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { MAX_NOTE_BYTES, toHex, utf8 } from '../../log/index.ts';
import type { KeyPair } from '../circle/key-file.ts';
import { nodeSha256 } from '../node-engine.ts';
import { type Stepped, step, type WitnessOf } from './step.ts';

export interface WitnessServer {
  readonly witness: KeyPair;
  /** by origin */
  readonly logs: ReadonlyMap<string, WitnessOf>;
  /** seconds since 1970 */
  readonly seconds: () => number;
  /** each time something was cosigned, or not */
  readonly stepped?: (done: Stepped) => void;
  /** nothing was let out: the signer did not sign, or the disk has failed and the witness has to be started again for that log */
  readonly stopped: (fault: unknown) => void;
}

/** Where a log is looked up, and what its state is called. */
export const nameOf = (origin: string): string => toHex(nodeSha256(utf8(origin)));

const TEXT = 'text/plain; charset=utf-8';

export function witnessApp({ witness, logs, seconds, stepped, stopped }: WitnessServer): Hono {
  const app = new Hono();
  const byName = new Map([...logs].map(([origin, of]) => [nameOf(origin), of]));

  app.use(async (c, then) => {
    await then();
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', 'no-store');
  });
  const limited = bodyLimit({ maxSize: MAX_NOTE_BYTES, onError: (c) => c.text('too-large\n', 413) });
  app.post('/add-checkpoint', limited, async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    let done: Stepped;
    try {
      done = await step(body, (origin) => logs.get(origin), witness, seconds);
    } catch (fault) {
      stopped(fault);
      return c.text('stopped\n', 500);
    }
    stepped?.(done);
    switch (done.kind) {
      case 'cosigned':
        return c.text(done.lines, 200, { 'content-type': TEXT });
      case 'time-went-back':
        return c.text('time-went-back\n', 503, { 'retry-after': '60' });
      case 'refused': {
        const { status, refusal } = done.decision;
        if (done.decision.status !== 409 || done.decision.body === undefined)
          return c.text(`${refusal.code}\n`, status, { 'content-type': TEXT });
        const { body, contentType = TEXT } = done.decision;
        return c.body(body, 409, { 'content-type': contentType });
      }
    }
  });
  app.get('/:name{[0-9a-f]{64}}/checkpoint', async (c) => {
    const latest = await byName.get(c.req.param('name'))?.state.latest();
    return latest ? c.text(latest.note, 200, { 'content-type': TEXT }) : c.notFound();
  });
  return app;
}
