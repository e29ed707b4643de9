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
  readonly worker: Worker;
  /** who waits for its answers, in order */
  readonly waiting: PromiseWithRejection[];
}

interface PromiseWithRejection {
  readonly resolve: (finding: AuditFinding | undefined) => void;
  readonly reject: (error: unknown) => void;
}

function startThreads(count: number): Threads {
  const threads = Array.from({ length: count }, startThread);
  const check = (bundle: BundleToCheck) =>
    new Promise<AuditFinding | undefined>((resolve, reject) => {
      const idlest = threads.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a));
      idlest.waiting.push({ resolve, reject });
      idlest.worker.postMessage(bundle);
    });
  return {
    check,
    // one at work and one at hand for each
    ahead: 2 * count,
    close: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(): Thread {
  const worker = new Worker(new URL('./bundle-worker.js', import.meta.url));
  const waiting: PromiseWithRejection[] = [];
  worker.on('message', (finding: AuditFinding | undefined) => waiting.shift()?.resolve(finding));
  // A thread that dies has checked nothing of what it was given.
  worker.on('error', (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return { worker, waiting };
}
