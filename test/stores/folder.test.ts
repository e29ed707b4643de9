/** A log in a folder keeps the contract: on a real disk, and on one in memory that the other tests of the folder use. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFolderLog, nodeDisk, openFolderLog } from '../../src/stores/index.ts';
import { acceptance } from './acceptance.ts';
import { identity } from './folder-kit.ts';
import { memoryDisk } from './memory-disk.ts';

acceptance('folder', async () => {
  const above = await mkdtemp(join(tmpdir(), 'mufakat-log-'));
  const options = { ...identity, root: join(above, 'log'), disk: nodeDisk };
  await createFolderLog(options);
  return { open: () => openFolderLog(options), remove: () => rm(above, { recursive: true }) };
});

acceptance('folder on a disk in memory', async () => {
  const options = { ...identity, root: '/log', disk: memoryDisk().disk };
  await createFolderLog(options);
  return { open: () => openFolderLog(options), remove: async () => {} };
});
