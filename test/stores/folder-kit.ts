/** What a folder of the test log is opened with. */
import type { LogReader } from '../../src/record/index.ts';
import type { LogIdentity } from '../../src/stores/identity.ts';
import { type Disk, shownLog } from '../../src/stores/index.ts';
import { idOf, ORIGIN, OUR_KEY, sha256 } from './log-kit.ts';

export const identity: LogIdentity = { origin: ORIGIN, keys: [OUR_KEY.verifier], sha256, idOf };

/** What a file server shows of a folder at this moment, whoever is or was at work in it. Nothing is opened or put right. */
export const shownIn = (disk: Disk, root: string): LogReader => shownLog({ root, sha256, disk });
