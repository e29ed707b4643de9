/** Something that answers requests, on an address of this machine alone. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '@hono/node-server';

/**
 * How long a connection that asks nothing is kept, in milliseconds. Longer than those who ask keep theirs (browsers and
 * proxies about a minute), so that the side that might still ask is the one that lets go.
 */
const KEPT_OPEN = 75_000;

/** How long requests that are being answered are waited for when it is to close, in milliseconds. */
const GRACE = 5000;

/** What is being served: where, and how to stop. */
export interface Serving {
  readonly url: string;
  /** Nobody is let in any more; over when those who were have been answered, or have been waited for long enough. */
  close(): Promise<void>;
}

/** Serves until closed or until the process ends; port 0 is any free one. Rejects with the system's error. */
export function listenHere(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<Serving> {
  return new Promise((resolve, reject) => {
    let answering = 0;
    let answered: (() => void) | undefined;
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) => {
      resolve({ url: `http://localhost:${info.port}/`, close });
    });
    server.on('request', (_: IncomingMessage, response: ServerResponse) => {
      answering++;
      response.on('close', () => {
        answering--;
        if (answering === 0) answered?.();
      });
    });

    function close(): Promise<void> {
      return new Promise((done, failed) => {
        // A browser holds its connections open; nobody waits for one on which nothing is being answered.
        const letGo = () => {
          clearTimeout(late);
          if ('closeAllConnections' in server) server.closeAllConnections();
        };
        const late = setTimeout(letGo, GRACE);
        server.close((error) => (error ? failed(error) : done()));
        answered = letGo;
        if (answering === 0) letGo();
      });
    }

    if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEPT_OPEN;
    server.on('error', reject);
  });
}
