/** The log that a folder is to its depositary. A copy is none, however good it is. */
import { stat } from 'node:fs/promises';
import { visiblePath } from '../../../files/refusals.ts';
import type { VerifierKey } from '../../../log/index.ts';
import { shownLog } from '../../../stores/index.ts';
import type { KeepingMessages } from '../../../words/keeping.ts';
import { WITNESS } from '../../../words/witness.ts';
import { isDatabase, placeNamed } from '../../circle/place.ts';
import { nodeSha256 } from '../../node-engine.ts';
import { EXIT, Stop } from '../stop.ts';

/** Origin of the log in a place that can be written. */
export async function writableOrigin(m: KeepingMessages, folder: string, key: VerifierKey): Promise<string> {
  try {
    return await placeNamed(folder).originOf(key);
  } catch (error) {
    if (isDatabase(folder)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new Stop(EXIT.usage, m.placeIsFile({ path: visiblePath(folder) }));
    // One that is not there is told as every path is.
    await stat(folder);
    const isCopy = (await shownLog({ root: folder, sha256: nodeSha256 }).published()) !== undefined;
    if (!isCopy && code === 'ENOENT')
      throw new Stop(EXIT.refused, m.noLogHere({ path: visiblePath(folder) }));
    if (!isCopy) throw error;
    throw new Stop(EXIT.refused, WITNESS[m.language].readOnly({ path: visiblePath(folder) }));
  }
}
