/**
 * Signatures checked by as many threads as there are cores: they are nearly all that an audit costs, and those of one bundle have
 * nothing to do with those of the next. The threads say whether they hold; all else stays with the caller, who is not kept from reading
 * on meanwhile. One thread reads as fast as some eight check.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AllHold } from '../../prove/index.ts';
import { inOrder } from './in-order.ts';
import { type Packed, packed } from './packed.ts';

export interface Threads {
  readonly allHold: AllHold;
  /** bundles that keep all of them busy */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** Below that, one thread has checked them before others have started. */
const WORTHWHILE = 512;

/** From its sources the program has no file that a thread could begin with. */
const isBuilt = import.meta.url.endsWith('.js');

/** @returns nothing where so few entries are better checked here */
export function threadsFor(entries: number): Threads | undefined {
  return isBuilt && entries >= WORTHWHILE ? startThreads(availableParallelism()) : undefined;
}

function startThreads(count: number): Threads {
  const threads = Array.from({ length: count }, startThread);
  return {
    allHold: (signatures) =>
      signatures.length === 0 ||
      threads
        .reduce((idlest, next) => (next.waiting() < idlest.waiting() ? next : idlest))
        .allHold(packed(signatures)),
    // one at work and one at hand for each
    ahead: 2 * count,
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

function startThread() {
  const worker = new Worker(new URL('./signature-worker.js', import.meta.url));
  const died = (why: unknown) =>
    why instanceof Error ? why : new Error(`a thread that checks signatures ended: ${why}`);
  const { ask, waiting } = inOrder<Packed, boolean>(worker, died);
  return {
    allHold: (signatures: Packed) => ask(signatures, [signatures.bytes.buffer]),
    waiting,
    close: () => worker.terminate(),
  };
}
