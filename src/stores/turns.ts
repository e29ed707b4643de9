/** In which order the calls of one opening run, and how it ends: the same for every store that can fail. */
import { LogFault } from '../log/index.ts';
import { StoreFault } from '../record/fault.ts';

export interface Turns {
  /** writers' calls one after the other; the first that fails is the last */
  readonly writing: <T>(work: () => Promise<T>) => Promise<T>;
  /** readers' calls: a failure changes nothing for those after it */
  readonly reading: <T>(work: () => Promise<T>) => Promise<T>;
}

export function turns(): Turns {
  let stopped = false;
  let turn: Promise<unknown> = Promise.resolve();

  function writing<T>(work: () => Promise<T>): Promise<T> {
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
  }

  async function reading<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw storageFailed(error);
    }
  }

  return { writing, reading };
}

/** Whatever was thrown, as a fault: an operation of the storage that failed, unless it says otherwise itself. */
export function storageFailed(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  if (error instanceof LogFault) return new StoreFault('misuse', error.message, error);
  return new StoreFault('storage-failed', error instanceof Error ? error.message : `${error}`, error);
}
