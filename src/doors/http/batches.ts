/**
 * The rhythm of an office: when those who wait are given their places, and when readers are shown what was decided.
 *
 * Source: the two states of a log in `record/store.ts`. A batch is whatever came while the one before was being decided; nobody waits
 * for a timer. Showing runs beside and takes several batches at once.
 */
import type { Answer, Depositary, Sequenced } from '../../record/index.ts';

export interface Batching {
  readonly depositary: Depositary;
  /** seconds since 1970 */
  readonly seconds: () => number;
  /** the log has stopped for good: nothing is recorded until the office is opened again */
  readonly stopped: (fault: unknown) => void;
  /** entries were recorded and readers are shown them; called beside, nobody waits for it */
  readonly published?: () => void;
  /** the clock is behind the last checkpoint, in seconds since 1970: nothing is recorded until it has caught up */
  readonly behind?: (last: number) => void;
}

export type Behind = Extract<Sequenced, { kind: 'time-went-back' }>;

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
 * @returns sends an act; behind only where the clock is found to be: then it still waits, and may be told so
 */
export function gathering({
  depositary,
  seconds,
  stopped,
  published,
  behind,
}: Batching): (bytes: Uint8Array) => Promise<Answer | Behind> {
  /** whoever has not been answered */
  const asking = new Set<(behind: Behind) => void>();
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (depositary.waiting() > 0) {
      const done = await depositary.sequence(seconds());
      if (done.kind === 'stopped') tellStopped(done.fault);
      if (done.kind === 'time-went-back') {
        behind?.(done.last);
        for (const tell of asking) tell(done);
        await new Promise((resolve) => setTimeout(resolve, BEHIND));
      }
      if (done.kind === 'sequenced' && done.added > 0) void show();
    }
    running = false;
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

  return (bytes) =>
    new Promise((resolve, reject) => {
      asking.add(resolve);
      depositary
        .submit(bytes)
        .then(resolve, reject)
        .finally(() => asking.delete(resolve));
      // who was refused at once waits for nothing
      depositary.settled().then(run, reject);
    });
}
