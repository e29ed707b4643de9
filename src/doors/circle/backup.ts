/** A copy of a log that may be written meanwhile; what was copied is audited like any other log, from its first entry. */
import type { VerifierKey } from '../../log/index.ts';
import { StoreFault } from '../../record/index.ts';
import { backUp, noteAndCommits, shownLog, shownOf } from '../../stores/index.ts';
import { nodeSha256 } from '../node-engine.ts';
import { isDatabase, placeNamed } from './place.ts';
import { type ReadCircle, readCircle } from './read-circle.ts';

/**
 * @param from the log's own place @param to a folder
 * @returns the audit of the copy; a `StoreFault` where there is no log, or where the place holds something else.
 */
export async function backup(from: string, to: string, key: VerifierKey): Promise<ReadCircle | undefined> {
  const log = await placeNamed(from).read([key]);
  const { note, commits } = isDatabase(from)
    ? { note: await log.published(), commits: [] }
    : await noteAndCommits(from, nodeSha256);
  if (note === undefined) throw new StoreFault('not-a-log', `${placeNamed(from).shown} holds no log`);
  await backUp({ shown: shownOf(log, note), commits }, to);
  return readCircle(shownLog({ root: to, sha256: nodeSha256 }), key);
}
