/** What a folder of the test log is opened with. */
import type { LogReader } from '../../src/record/index.ts';
import { layout } from '../../src/stores/folder/layout.ts';
import { readShown, readText } from '../../src/stores/folder/shown.ts';
import type { LogIdentity } from '../../src/stores/identity.ts';
import type { Disk } from '../../src/stores/index.ts';
import { idOf, ORIGIN, OUR_KEY, sha256 } from './log-kit.ts';

export const identity: LogIdentity = { origin: ORIGIN, keys: [OUR_KEY.verifier], sha256, idOf };

/** What a file server shows of a folder at this moment, whoever is or was at work in it. Nothing is opened or put right. */
export function shownIn(disk: Disk, root: string): Pick<LogReader, 'published' | 'checkpoint' | 'tiles'> {
  const at = layout(root);
  return {
    published: () => readText(disk, at.checkpoint),
    checkpoint: (size) => readText(disk, at.checkpointOf(size)),
    tiles: (tiles) => Promise.all(tiles.map((tile) => readShown(disk, at, tile))),
  };
}
