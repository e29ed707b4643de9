/** The office on a local address; who wants it in public puts a server in front that has a certificate. */
import { listenHere, type Serving } from '../listen.ts';
import { gathering } from './batches.ts';
import { type OfficeOptions, officeApp } from './office.ts';

/**
 * Serves until closed or until the process ends; port 0 is any free one. Closed it takes no acts any more, answers those that it
 * has, and is over when readers are shown all that was answered.
 */
export async function serveOffice(options: OfficeOptions, port: number): Promise<Serving> {
  const rhythm = gathering(options);
  const { url, close } = await listenHere(officeApp(options, rhythm).fetch, port);
  return {
    url,
    close: async () => {
      const ended = rhythm.end();
      await close();
      await ended;
    },
  };
}
