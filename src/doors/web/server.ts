/** The pages on a local address. */
import { serve as listen } from '@hono/node-server';
import type { OpenRecord } from '../../terms/open-record.ts';
import type { Outside } from '../outside.ts';
import { app } from './app.tsx';

/** @returns the address; the server runs until the process ends */
export function serve(record: OpenRecord, outside: Outside, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = listen(
      { fetch: app(record, () => outside.today()).fetch, port, hostname: '127.0.0.1' },
      (info) => {
        resolve(`http://localhost:${info.port}/`);
      },
    );
    server.on('error', reject);
  });
}
