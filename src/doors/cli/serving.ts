/**
 * A command that serves, from when it is there until somebody asks it to end or something makes it.
 *
 * Source: what supervisors expect of a service. SIGTERM, and SIGINT from a console, ask it to end: it finishes what it has begun, and
 * code 0 says that it did. Asked once more it ends at once, by the signal. After a fault of the storage it ends by itself with 70, and
 * nothing is tried again: what is on the disk has to be read anew, which is what starting it does.
 */
import type { Serving } from '../listen.ts';
import type { Outside } from '../outside.ts';
import { Stop } from './stop.ts';

export interface Served {
  /** Ends it with this; the first counts. Told at once, since a storage that failed may not let itself be closed. */
  readonly fail: (why: Stop) => void;
  /** Over when it is closed; throws where it failed. */
  readonly untilEnded: (serving: Serving) => Promise<void>;
}

/** How long closing may take once something has failed, in milliseconds. */
const PATIENCE = 10_000;

/** @param closed what is said when it is over */
export function served(outside: Outside, closed: string): Served {
  let failed: Stop | undefined;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let timer: NodeJS.Timeout | undefined;
  let tooLong: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    tooLong = resolve;
  });

  function fail(why: Stop): void {
    if (failed) return;
    failed = why;
    outside.err(why.message);
    timer = setTimeout(tooLong, PATIENCE);
    end();
  }

  async function untilEnded(serving: Serving): Promise<void> {
    const unasked = outside.askedToEnd(end);
    await ended;
    unasked();
    const closing = serving.close().catch((fault) => {
      // what cannot be closed after a fault is of no interest beside it
      if (!failed) throw fault;
    });
    await Promise.race([closing, late]);
    clearTimeout(timer);
    if (failed) throw new Stop(failed.code, closed);
    outside.out(closed);
  }

  return { fail, untilEnded };
}
