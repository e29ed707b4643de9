/** In which order the calls of one opening run, and how it ends: the same for every store that can fail. */
import { LogFault } from '../log/index.ts';
import { StoreFault } from '../record/fault.ts';

type Turn = <T>(work: () => Promise<T>) => Promise<T>;

export interface Turns {
  /** what decides: one call after the other */
  readonly writing: Turn;
  /** what shows, beside what decides: one call after the other as well */
  readonly showing: Turn;
  /** readers' calls: a failure changes nothing for those after it */
  readonly reading: Turn;
}

/** The first call that fails, of those that decide and those that show, is the last of both. */
export function turns(): Turns {
  let stopped = false;

  function inTurn(): Turn {
    let turn: Promise<unknown> = Promise.resolve();
    return (work) => {
      const next = turn.then(async () => {
        if (stopped) throw new StoreFault('stopped', 'the store has stopped; open it again');
        try {
          return await work();
        } catch (error) {
          stopped = true;
          throw storageFailed(error);
        }
      });
      turn = next.catch(() => undefined);
      return next;
    };
  }

  async function reading<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storageFailed(error);
    }
  }

  return { writing: inTurn(), showing: inTurn(), reading };
}

/** Whatever was thrown, as a fault: an operation of the storage that failed, unless it says otherwise itself. */
export function storageFailed(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  if (error instanceof LogFault) return new StoreFault('misuse', error.message, error);
  return new StoreFault('storage-failed', error instanceof Error ? error.message : `${error}`, error);
}
