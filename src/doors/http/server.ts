/** The office on a local address; who wants it in public puts a server in front that has a certificate. */
import { listenHere, type Serving } from '../listen.ts';
import { type OfficeOptions, officeApp } from './office.ts';

/** Serves until closed or until the process ends; port 0 is any free one. */
export function serveOffice(options: OfficeOptions, port: number): Promise<Serving> {
  return listenHere(officeApp(options).fetch, port);
}
