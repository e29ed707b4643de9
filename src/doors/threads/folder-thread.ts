/**
 * The work of a writer in a folder, done by a thread of its own. A batch takes dozens of operations of the disk, one after the other;
 * in the thread that answers requests each of them would wait until the requests at hand are served, and a flush would keep a place
 * among the threads that check signatures.
 */
import { Worker } from 'node:worker_threads';
import { type FaultCode, StoreFault } from '../../record/index.ts';
import type { FolderWork } from '../../stores/index.ts';
import { inOrder } from './in-order.ts';

type Given<K extends 'claim' | 'replace' | 'show'> = Parameters<FolderWork[K]>[0];

/** One piece of work, as `FolderWork` has it. */
export type Asked =
  | { readonly kind: 'claim'; readonly file: Given<'claim'> }
  | { readonly kind: 'replace'; readonly files: Given<'replace'> }
  | { readonly kind: 'show'; readonly commits: Given<'show'> };

export type Done =
  | { readonly kind: 'done'; readonly value: boolean }
  | {
      readonly kind: 'fault';
      readonly code: FaultCode;
      readonly message: string;
      readonly system: SystemTold;
    };

/** What the system said: errors lose it on the way between threads. */
export interface SystemTold {
  readonly code?: string | undefined;
  readonly path?: string | undefined;
}

/** From its sources the program has no file that a thread could begin with. */
const isBuilt = import.meta.url.endsWith('.js');

/** @returns what makes a thread for the folder; nothing where there can be none, and the work is done here */
export function folderThreads(root: string): (() => FolderWork) | undefined {
  return isBuilt ? () => folderThread(root) : undefined;
}

function folderThread(root: string): FolderWork {
  const worker = new Worker(new URL('./folder-worker.js', import.meta.url), { workerData: root });
  // Whoever waits for an answer is waited for; a thread that has nothing to do keeps nobody.
  worker.unref();
  // What it was given and has not answered may be done or not: the next opening tells.
  const died = (why: unknown) => new StoreFault('storage-failed', `the thread of the folder ended: ${why}`);
  const thread = inOrder<Asked, Done>(worker, died, () => {
    if (thread.waiting() === 0) worker.unref();
  });

  async function ask(asked: Asked): Promise<boolean> {
    worker.ref();
    const done = await thread.ask(asked);
    if (done.kind === 'fault') throw new StoreFault(done.code, done.message, done.system);
    return done.value;
  }

  return {
    claim: (file) => ask({ kind: 'claim', file }),
    replace: async (files) => {
      await ask({ kind: 'replace', files });
    },
    show: async (commits) => {
      await ask({ kind: 'show', commits });
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
