/** A log in memory keeps the contract. */
import { memoryLog, memoryPlace } from '../../src/stores/index.ts';
import { acceptance } from './acceptance.ts';
import { sha256 } from './log-kit.ts';

acceptance('memory', async () => {
  const place = memoryPlace();
  return { open: async () => memoryLog(place, sha256), remove: async () => {} };
});
