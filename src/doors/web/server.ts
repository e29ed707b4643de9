/** The pages on a local address. */
import type { OpenRecord } from '../../terms/open-record.ts';
import { listenHere, type Serving } from '../listen.ts';
import type { Outside } from '../outside.ts';
import { app } from './app.tsx';

export type { Serving };

/** Serves until closed or until the process ends; port 0 is any free one. */
export function serve(record: OpenRecord, outside: Outside, port: number): Promise<Serving> {
  return listenHere(app(record, () => outside.today()).fetch, port);
}
