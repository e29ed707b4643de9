/** A copy of a log that may be written meanwhile; what was copied is audited like any other log, from its first entry. */
import type { VerifierKey } from '../../log/index.ts';
import { backUp, noteAndCommits, shownIn } from '../../stores/index.ts';
import { nodeSha256 } from '../node-engine.ts';
import { type ReadCircle, readCircle } from './folder.ts';

/** @returns the audit of the copy; a `StoreFault` where there is no log, or where the place holds something else. */
export async function backup(root: string, to: string, log: VerifierKey): Promise<ReadCircle | undefined> {
  const { note, commits } = await noteAndCommits(root, nodeSha256);
  await backUp({ shown: shownIn(root, note), commits }, to);
  return readCircle(to, log);
}
