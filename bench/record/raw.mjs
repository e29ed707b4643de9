/** The rate of bare `node:crypto` over the signatures of a log, on one thread and on one for each core. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const { readBundle, readNote, readVerifierKey, ED25519, tilePath, utf8 } = await import(
  new URL('../../dist/log/index.js', import.meta.url)
);
const { nodeSha256 } = await import(new URL('../../dist/doors/node-engine.js', import.meta.url));

/** Message, key and signature of entries that one key has signed, from full bundles but the first. */
function signaturesIn(folder, count) {
  const all = [];
  for (let index = 1; all.length < count; index++) {
    const bytes = new Uint8Array(readFileSync(join(folder, tilePath({ level: 'entries', index, width: 256 }))));
    for (const entry of readBundle(bytes, 256).value) {
      const { text, signatures } = readNote(entry).value;
      const { by } = JSON.parse(text.split('\n')[1]);
      const key = readVerifierKey(by[0].key, [ED25519], nodeSha256).value.publicKey;
      all.push({ key, message: utf8(text), signature: signatures[0].signature });
    }
  }
  return all.slice(0, count);
}

/** @returns a function that measures once: signatures a second */
export async function rawRate(folder, count, threads = availableParallelism()) {
  const signatures = signaturesIn(folder, count);
  const share = Math.ceil(count / threads);
  const next = (worker) => new Promise((resolve) => worker.once('message', resolve));
  const workers = Array.from(
    { length: threads },
    (_, i) =>
      new Worker(new URL('./raw-worker.mjs', import.meta.url), {
        workerData: signatures.slice(i * share, (i + 1) * share),
      }),
  );
  await Promise.all(workers.map(next));
  const measure = async () => {
    const started = performance.now();
    const done = workers.map(next);
    for (const worker of workers) worker.postMessage('go');
    const good = (await Promise.all(done)).reduce((a, b) => a + b, 0);
    if (good !== count) throw new Error(`${good} of ${count} signatures hold`);
    return (1000 * count) / (performance.now() - started);
  };
  return { measure, close: () => Promise.all(workers.map((worker) => worker.terminate())) };
}
