/** What a folder shows, as a test reads it. */
import { nodeSha256 } from '../../src/doors/node-engine.ts';
import type { LogReader } from '../../src/record/store.ts';
import { shownLog } from '../../src/stores/index.ts';

export const readerOf = (root: string): LogReader => shownLog({ root, sha256: nodeSha256 });
