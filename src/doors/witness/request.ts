/** What a witness is asked: a checkpoint, with the proof that it goes on from the size that the witness cosigned last. */
import {
  type AddCheckpoint,
  type Checkpoint,
  type LogRead,
  proveConsistency,
  read,
  readCheckpoint,
  readNote,
  type TileSource,
  tileReader,
  writeNote,
} from '../../log/index.ts';
import { nodeSha256 } from '../node-engine.ts';

/**
 * @param oldSize that the witness has; a larger one than the checkpoint's is asked with an empty proof, for the witness to refuse
 * Refuses: what is no checkpoint, and tiles that do not hang on its root.
 */
export async function requestFor(
  note: string,
  oldSize: number,
  tiles: TileSource,
): Promise<LogRead<AddCheckpoint & { readonly tree: Checkpoint; readonly text: string }>> {
  const opened = readNote(note);
  if (!opened.ok) return opened;
  const tree = readCheckpoint(opened.value.text);
  if (!tree.ok) return tree;
  const { size } = tree.value;
  const consistency =
    oldSize < size
      ? await proveConsistency(oldSize, size, tileReader(tree.value, tiles, nodeSha256), nodeSha256)
      : read([]);
  if (!consistency.ok) return consistency;
  // Those of the log are enough: some witnesses take no more than a few kilobytes.
  const { text, signatures } = opened.value;
  const own = signatures.filter(({ name }) => name === tree.value.origin);
  const lean = own.length > 0 ? writeNote({ text, signatures: own }) : note;
  return read({ oldSize, consistency: consistency.value, note: lean, tree: tree.value, text });
}
