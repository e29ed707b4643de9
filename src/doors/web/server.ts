/** The pages on a local address. */
import { serve as listen } from '@hono/node-server';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Outside } from '../outside.ts';
import { app } from './app.tsx';

/**
 * How long a connection that asks nothing is kept, in milliseconds. Longer than those who ask keep theirs (browsers and
 * proxies about a minute), so that the side that might still ask is the one that lets go.
 */
const KEPT_OPEN = 75_000;

/** Pages being served: where, and how to stop. */
export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves until closed or until the process ends; port 0 is any free one. */
export function serve(record: OpenRecord, outside: Outside, port: number): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: app(record, () => outside.today()).fetch, port, hostname: '127.0.0.1' },
      (info) => {
        resolve({
          url: `http://localhost:${info.port}/`,
          close: () =>
            new Promise<void>((done, failed) => {
              server.close((error) => (error ? failed(error) : done()));
              // A browser holds its connections open; nobody waits for them.
              if ('closeAllConnections' in server) server.closeAllConnections();
            }),
        });
      },
    );
    if ('keepAliveTimeout' in server) server.keepAliveTimeout = KEPT_OPEN;
    server.on('error', reject);
  });
}
