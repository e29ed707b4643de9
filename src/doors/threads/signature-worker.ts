/**
 * A thread that checks signatures and can do nothing else, so that it is there in a moment: a message for each bundle of a log, answered
 * in the order in which they came, by whether all of them hold.
 */
import { parentPort } from 'node:worker_threads';
import { nodeEngine } from '../node-engine.ts';
import { type Packed, unpacked } from './packed.ts';

/** A key is known by its bytes: the engine keeps what it made of the first that it was given. */
const KEPT = 4096;
const known = new Map<string, Uint8Array>();

function sameKey(key: Uint8Array): Uint8Array {
  const name = Buffer.from(key.buffer, key.byteOffset, key.length).toString('latin1');
  const before = known.get(name);
  if (before) return before;
  if (known.size >= KEPT) known.clear();
  known.set(name, key);
  return key;
}

parentPort?.on('message', (packed: Packed) => {
  const keys = packed.keys.map(sameKey);
  let allHold = true;
  for (const { curve, key, message, signature } of unpacked(packed))
    allHold &&= nodeEngine[curve](keys[key] as Uint8Array, message, signature) === true;
  parentPort?.postMessage(allHold);
});
