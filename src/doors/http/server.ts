/** The office on a local address; who wants it in public puts a server in front that has a certificate. */
import { serve as listen } from '@hono/node-server';
import { type OfficeOptions, officeApp } from './office.ts';

export interface OfficeServing {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves until closed or until the process ends; port 0 is any free one. */
export function serveOffice(options: OfficeOptions, port: number): Promise<OfficeServing> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch: officeApp(options).fetch, port, hostname: '127.0.0.1' }, (info) => {
      resolve({
        url: `http://localhost:${info.port}/`,
        close: () =>
          new Promise<void>((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
