/** A thread that checks signatures with node:crypto and nothing else: what of a log it gets is taken apart before the clock runs. */
import { createPublicKey, verify } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const keys = new Map();
const keyOf = (raw) => {
  const name = Buffer.from(raw).toString('hex');
  if (!keys.has(name))
    keys.set(name, createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' }));
  return keys.get(name);
};
const all = workerData.map(({ key, message, signature }) => ({ key: keyOf(key), message, signature }));
parentPort.on('message', () => {
  let good = 0;
  for (const { key, message, signature } of all) if (verify(null, message, key, signature)) good++;
  parentPort.postMessage(good);
});
parentPort.postMessage('ready');
