/**
 * Bundles of entries checked by as many threads as there are cores: signatures are nearly all that an audit costs, and those of one
 * bundle have nothing to do with those of the next. The threads say no more than what is wrong; everything that depends on order
 * stays with the caller.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AuditFinding, BundleToCheck, CheckBundle } from '../../prove/index.ts';

export interface Threads {
  readonly check: CheckBundle;
  /** bundles that keep all of them busy */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** Below that, one thread has checked them before others have started. */
const WORTHWHILE = 1024;

/** From its sources the program has no file that a thread could begin with. */
const isBuilt = import.meta.url.endsWith('.js');

/** @returns nothing where so few entries are better checked here */
export function threadsFor(entries: number): Threads | undefined {
  return isBuilt && entries >= WORTHWHILE ? startThreads(availableParallelism()) : undefined;
}

interface Thread {
  readonly check: (bundle: BundleToCheck) => Promise<AuditFinding | undefined>;
  /** bundles that it was given and has not answered */
  readonly waiting: () => number;
  readonly close: () => Promise<unknown>;
}

function startThreads(count: number): Threads {
  const threads = Array.from({ length: count }, startThread);
  return {
    check: (bundle) =>
      threads.reduce((idlest, next) => (next.waiting() < idlest.waiting() ? next : idlest)).check(bundle),
    // one at work and one at hand for each
    ahead: 2 * count,
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

function startThread(): Thread {
  const worker = new Worker(new URL('./bundle-worker.js', import.meta.url));
  /** who waits for its answers, in the order in which it was asked */
  const waiting: {
    readonly resolve: (finding: AuditFinding | undefined) => void;
    readonly reject: (error: unknown) => void;
  }[] = [];
  let died: { readonly error: unknown } | undefined;
  worker.on('message', (finding: AuditFinding | undefined) => waiting.shift()?.resolve(finding));
  // It has checked nothing of what it was given since its last answer, and will check nothing more.
  worker.on('error', (error) => {
    died = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    check: (bundle) =>
      new Promise((resolve, reject) => {
        if (died) return reject(died.error);
        waiting.push({ resolve, reject });
        worker.postMessage(bundle);
      }),
    waiting: () => waiting.length,
    close: () => worker.terminate(),
  };
}
