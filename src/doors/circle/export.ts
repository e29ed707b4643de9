/**
 * A log written out as a folder that any file server can show: C2SP tlog-tiles, every checkpoint that was published, those of the
 * logs that it goes on from, and its documents.
 *
 * The folder is written beside its place and takes it when it is whole. It is for readers: there is nothing in it that a writer
 * would go on from.
 */
import { openCheckpoint, type VerifierKey } from '../../log/index.ts';
import { StoreFault } from '../../record/index.ts';
import type { LogReader } from '../../record/store.ts';
import { showAgain, shownOf } from '../../stores/index.ts';
import { newFolder } from '../new-file.ts';
import { verifierOf } from './read-circle.ts';

/**
 * @param folder one that is not there; EEXIST where it is
 * @returns how many entries; nothing where nothing has been published. A fault, checkpoint-differs, where the log did not sign it.
 */
export async function exportLog(
  log: LogReader,
  key: VerifierKey,
  folder: string,
): Promise<number | undefined> {
  const checkpoint = await log.published();
  if (checkpoint === undefined) return undefined;
  const [origin = ''] = checkpoint.split('\n', 1);
  const tree = await openCheckpoint(checkpoint, origin, [verifierOf(key)]);
  if (!tree.ok) throw new StoreFault('checkpoint-differs', `the checkpoint: ${tree.refusal.code}`);
  await newFolder(folder, async (made) => {
    await showAgain(shownOf(log, checkpoint), made);
  });
  return tree.value.size;
}
