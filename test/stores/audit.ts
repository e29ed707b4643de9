/**
 * Everything that a log shows, computed again from its entries alone: ids, bundles, tiles, root, and the checkpoint of every
 * size that was given. The one oracle of these tests; it asks no writer.
 */
import {
  append,
  bundlesBetween,
  EMPTY_FRONTIER,
  frontierRoot,
  growTiles,
  leafHash,
  openCheckpoint,
  readBundle,
  sameBytes,
  tilePath,
  toBase64,
} from '../../src/log/index.ts';
import type { LogPlaces, LogReader } from '../../src/record/index.ts';
import { idOf, ORIGIN, OUR_KEY, sha256 } from './log-kit.ts';

export interface Audited {
  readonly size: number;
  readonly entries: readonly Uint8Array[];
  /** root of a size that it had, in base64 */
  readonly rootOf: (size: number) => string | undefined;
}

/** Throws with what is wrong. */
export async function audit(log: LogReader & LogPlaces): Promise<Audited> {
  const audited = await auditShown(log);
  const { size, entries } = audited;
  if (size === 0 && (await log.entry(0))) throw new Error('an entry, and no checkpoint');
  const places = await Promise.all(entries.map((entry) => log.indexOf(idOf(entry))));
  for (const [index, entry] of entries.entries()) {
    if (places[index] !== index) throw new Error(`entry ${index} is not found by its id`);
    // one by one they come out of whole bundles: some are enough
    if (index % 17 > 0 && index < size - 2) continue;
    const again = await log.entry(index);
    if (!again || !sameBytes(again, entry)) throw new Error(`entry ${index} is another by its index`);
  }
  return audited;
}

/** The same for what any reader is shown, without asking for entries by index or id. */
export async function auditShown(
  log: Pick<LogReader, 'published' | 'checkpoint' | 'tiles'>,
): Promise<Audited> {
  const note = await log.published();
  if (note === undefined) return { size: 0, entries: [], rootOf: () => undefined };
  const { size, root } = await opened(note);
  const entries: Uint8Array[] = [];
  for (const bundle of bundlesBetween(0, size)) {
    const [bytes] = await log.tiles([bundle]);
    const some = bytes && readBundle(bytes, bundle.width);
    if (!some?.ok) throw new Error(`${tilePath(bundle)} is missing or no bundle`);
    entries.push(...some.value);
  }

  let frontier = EMPTY_FRONTIER;
  const frontiers = [frontier];
  for (const entry of entries) {
    frontier = append(frontier, leafHash(sha256, entry), sha256);
    frontiers.push(frontier);
  }
  const rootOf = (at: number) => {
    const of = frontiers[at];
    return of && toBase64(frontierRoot(of, sha256));
  };
  if (rootOf(size) !== toBase64(root)) throw new Error(`the entries do not give the root of ${size}`);

  const leaves = entries.map((entry) => leafHash(sha256, entry));
  for (const { tile, bytes } of growTiles(0, () => new Uint8Array(0), leaves, sha256)) {
    const [shown] = await log.tiles([tile]);
    if (!shown || !sameBytes(shown, bytes)) throw new Error(`${tilePath(tile)} is missing or another`);
  }
  const notes = await Promise.all(frontiers.map((_, i) => log.checkpoint(i)));
  for (const [i, kept] of notes.entries()) {
    if (kept === undefined) continue;
    const checkpoint = await opened(kept);
    if (checkpoint.size !== i || toBase64(checkpoint.root) !== rootOf(i))
      throw new Error(`the checkpoint kept for ${i} is of another tree`);
  }
  return { size, entries, rootOf };
}

async function opened(note: string) {
  const checkpoint = await openCheckpoint(note, ORIGIN, [OUR_KEY.verifier]);
  if (!checkpoint.ok) throw new Error(`a checkpoint: ${JSON.stringify(checkpoint.refusal)}`);
  return checkpoint.value;
}
