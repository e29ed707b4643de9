/** A thread that looks at bundles, one message each, and answers in the order in which they came. */
import { parentPort } from 'node:worker_threads';
import { type BundleToCheck, bundleFinding } from '../../prove/index.ts';
import { nodeEngine, nodeSha256 } from '../node-engine.ts';

parentPort?.on('message', async (bundle: BundleToCheck) => {
  parentPort?.postMessage(await bundleFinding(bundle, nodeEngine, nodeSha256));
});
