/** How connections are kept, from a real socket. */
import { get, type IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { realOutside } from '../../src/doors/outside.ts';
import { serve } from '../../src/doors/web/server.ts';
import { builtIn } from '../support/record.ts';
import { TODAY } from '../support/terminal.ts';

test('a connection that asks nothing is kept longer than a browser or a proxy keeps its own', async () => {
  const serving = await serve(builtIn, { ...realOutside, today: () => TODAY }, 0);
  try {
    const headers = await new Promise<IncomingHttpHeaders>((done, failed) => {
      get(new URL('/assets/icon.svg', serving.url), { headers: { connection: 'keep-alive' } }, (answer) => {
        answer.resume();
        done(answer.headers);
      }).on('error', failed);
    });
    const [, seconds] = /timeout=(\d+)/.exec(String(headers['keep-alive'])) ?? [];
    expect(Number(seconds)).toBeGreaterThan(60);
  } finally {
    await serving.close();
  }
});
