/**
 * A port for somebody who goes away and comes back to it. A system gives out ports from a range of its own to whoever asks for any, and to
 * every connection: one of those can be another's by then. This one is below that range (ip(7), ip_local_port_range: from 32768).
 */
import { createServer } from 'node:net';

const [FROM, TO] = [10_000, 32_000];

export async function ownPort(): Promise<number> {
  for (;;) {
    const port = FROM + Math.floor(Math.random() * (TO - FROM));
    const isFree = await new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
}
