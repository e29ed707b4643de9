/** What a folder of the test log is opened with. */
import type { LogIdentity } from '../../src/stores/folder/held.ts';
import { idOf, ORIGIN, OUR_KEY, sha256 } from './log-kit.ts';

export const identity: LogIdentity = { origin: ORIGIN, keys: [OUR_KEY.verifier], sha256, idOf };
