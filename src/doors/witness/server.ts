/** A witness on a local address; who wants it in public puts a server in front that has a certificate. */
import { listenHere, type Serving } from '../listen.ts';
import { type WitnessServer, witnessApp } from './app.ts';

/** Serves until closed or until the process ends; port 0 is any free one. */
export function serveWitness(options: WitnessServer, port: number): Promise<Serving> {
  return listenHere(witnessApp(options).fetch, port);
}
