/**
 * The rhythm of an office: when those who wait are given their places, and when readers are shown what was decided.
 *
 * Source: the two states of a log in `record/store.ts`. A batch is whatever came while the one before was being decided; nobody waits
 * for a timer. Showing runs beside and takes several batches at once.
 */
import type { Answer, Depositary, Sequenced, Submitted } from '../../record/index.ts';

export interface Batching {
  readonly depositary: Depositary;
  /** seconds since 1970 */
  readonly seconds: () => number;
  /** the log has stopped for good: nothing is recorded until the office is opened again; may be told more than once */
  readonly stopped: (fault: unknown) => void;
  /** entries were recorded and readers are shown them; called beside, nobody waits for it */
  readonly published?: () => void;
  /** the clock is behind the last checkpoint, in seconds since 1970: nothing is recorded until it has caught up */
  readonly behind?: (last: number) => void;
}

export type Behind = Extract<Sequenced, { kind: 'time-went-back' }>;
/** Nothing is taken in any more. */
export type Ended = Extract<Submitted, { kind: 'stopped' }>;

export interface Rhythm {
  /** Sends an act; behind only where the clock is found to be: then it still waits, and may be told so. */
  readonly place: (bytes: Uint8Array) => Promise<Answer | Behind | Ended>;
  /** Takes nothing in any more; over when those who waited are answered and readers are shown all that was. Never rejects. */
  readonly end: () => Promise<void>;
}

/**
 * How long nothing more is shown after something was, in milliseconds, unless somebody reads. What is shown costs as many flushes for
 * one act as for a hundred, and leaves a checkpoint and partial tiles behind.
 */
const PAUSE = 20;

/** How long nothing is tried while the clock is behind, in milliseconds. */
const BEHIND = 1000;

/**
 * Sequences those who wait: at once where nothing is under way, else as soon as it is over, so that those who come meanwhile
 * share a batch, its flushes and its checkpoint. The slower the disk, the more of them do; nobody waits for a timer.
 */
export function gathering({ depositary, seconds, stopped, published, behind }: Batching): Rhythm {
  /** whoever has not been answered */
  const asking = new Set<(behind: Behind) => void>();
  let isRunning = false;
  let isEnding = false;
  let running: Promise<void> = Promise.resolve();

  function run(): Promise<void> {
    if (!isRunning) running = sequenceAll();
    return running;
  }

  async function sequenceAll(): Promise<void> {
    isRunning = true;
    while (depositary.waiting() > 0) {
      const done = await depositary.sequence(seconds());
      if (done.kind === 'stopped') tellStopped(done.fault);
      if (done.kind === 'time-went-back') {
        behind?.(done.last);
        for (const tell of asking) tell(done);
        if (isEnding) break;
        await new Promise((resolve) => setTimeout(resolve, BEHIND));
      }
      if (done.kind === 'sequenced' && done.added > 0) void show();
    }
    isRunning = false;
  }

  let isShowing = false;
  let isMore = false;
  async function show(): Promise<void> {
    isMore = true;
    if (isShowing) return;
    isShowing = true;
    while (isMore) {
      isMore = false;
      const done = await depositary.show();
      if (done.kind === 'stopped') return tellStopped(done.fault);
      published?.();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    isShowing = false;
  }

  let isTold = false;
  function tellStopped(fault: unknown): void {
    if (!isTold) stopped(fault);
    isTold = true;
  }

  const place: Rhythm['place'] = (bytes) =>
    new Promise((resolve, reject) => {
      if (isEnding) return resolve({ kind: 'stopped' });
      asking.add(resolve);
      depositary
        .submit(bytes)
        .then(resolve, reject)
        .finally(() => asking.delete(resolve));
      // who was refused at once waits for nothing
      depositary.settled().then(run, reject);
    });

  async function end(): Promise<void> {
    isEnding = true;
    await depositary.settled();
    await run();
    const done = await depositary.show();
    if (done.kind === 'stopped') tellStopped(done.fault);
  }

  return { place, end };
}
