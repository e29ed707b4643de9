/** Something that answers requests, on an address of this machine alone. */
import { serve } from '@hono/node-server';

/**
 * How long a connection that asks nothing is kept, in milliseconds. Longer than those who ask keep theirs (browsers and
 * proxies about a minute), so that the side that might still ask is the one that lets go.
 */
const KEPT_OPEN = 75_000;

/** What is being served: where, and how to stop. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves until closed or until the process ends; port 0 is any free one. Rejects with the system's error. */
export function listenHere(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) => {
      resolve({
        url: `http://localhost:${info.port}/`,
        close: () =>
          new Promise<void>((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            // A browser holds its connections open; nobody waits for them.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEPT_OPEN;
    server.on('error', reject);
  });
}
