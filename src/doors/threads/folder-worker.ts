/** A thread that does the work of a writer in a folder, one piece after the other, and answers in the order in which they came. */
import { parentPort, workerData } from 'node:worker_threads';
import type { StoreFault } from '../../record/index.ts';
import { blockingDisk, folderWork, storageFailed } from '../../stores/index.ts';
import { nodeSha256 } from '../node-engine.ts';
import type { Asked, Done } from './folder-thread.ts';

const work = folderWork(workerData as string, nodeSha256, blockingDisk);
let turn: Promise<unknown> = Promise.resolve();

async function done(asked: Asked): Promise<Done> {
  try {
    if (asked.kind === 'claim') return { kind: 'done', value: await work.claim(asked.file) };
    if (asked.kind === 'replace') await work.replace(asked.files);
    else await work.show(asked.commits);
    return { kind: 'done', value: true };
  } catch (error) {
    const { code, message, cause }: StoreFault = storageFailed(error);
    const system = cause as NodeJS.ErrnoException | undefined;
    return { kind: 'fault', code, message, system: { code: system?.code, path: system?.path } };
  }
}

parentPort?.on('message', (asked: Asked) => {
  turn = turn.then(async () => parentPort?.postMessage(await done(asked)));
});
