/** Asking others over HTTP: nobody is waited for longer than was meant, however little comes. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { ask } from '../../../src/doors/witness/fetched.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serving(answer: Parameters<typeof createServer>[1]): Promise<URL> {
  const server = createServer(answer as never);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

test('whose answer comes a byte at a time is given up when the waiting is over', async () => {
  const url = await serving((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/plain' });
    const drip = setInterval(() => answer.write('x'), 20);
    answer.on('close', () => clearInterval(drip));
  });
  const until = new AbortController();
  const asked = ask(url, { until: until.signal });
  setTimeout(() => until.abort(new DOMException('', 'AbortError')), 300);
  await expect(asked).rejects.toMatchObject({ message: 'AbortError' });
});

test('who sends nothing at all is given up, too', async () => {
  const url = await serving(() => undefined);
  const asked = ask(url, { until: AbortSignal.timeout(200) });
  await expect(asked).rejects.toThrow('TimeoutError');
});

test('a longer answer than was asked for is not read to its end', async () => {
  const url = await serving((_, answer) => answer.end('x'.repeat(5000)));
  await expect(ask(url, { most: 4000 })).rejects.toThrow('EMSGSIZE');
  expect((await ask(url, { most: 5000 })).body).toHaveLength(5000);
});
