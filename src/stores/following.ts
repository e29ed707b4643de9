/** Whether entries and the checkpoint over them take a log further: asked by every store of what it is about to keep. */
import {
  append,
  type Frontier,
  frontierRoot,
  leafHash,
  openCheckpoint,
  sameBytes,
  toHex,
} from '../log/index.ts';
import { StoreFault } from '../record/fault.ts';
import type { Committed } from '../record/store.ts';
import type { LogIdentity } from './identity.ts';

interface Following {
  readonly entries: readonly Uint8Array[];
  readonly checkpoint: string;
  readonly time: number;
}

/**
 * The frontier with the entries.
 *
 * A fault, commit-broken, that begins with `what`: there are no entries; time went back; the note is not a checkpoint of this log
 * of that size, signed; the entries do not give its root; one says what another does, or what one `isKnown` says.
 */
export async function following(
  { frontier: before, time }: Pick<Committed, 'frontier' | 'time'>,
  next: Following,
  { origin, keys, sha256, idOf }: LogIdentity,
  what: string,
  isKnown: (id: Uint8Array) => boolean = () => false,
): Promise<Frontier> {
  const must = (condition: boolean, wrong: string) => {
    if (!condition) throw new StoreFault('commit-broken', `${what}: ${wrong}`);
  };
  must(next.entries.length > 0, 'no entries');
  must(next.time >= time, 'time went back');
  const opened = await openCheckpoint(next.checkpoint, origin, keys);
  if (!opened.ok) throw new StoreFault('commit-broken', `${what}: ${opened.refusal.code}`);
  must(opened.value.size === before.size + next.entries.length, 'its checkpoint has another size');

  let frontier = before;
  const fresh = new Set<string>();
  for (const entry of next.entries) {
    frontier = append(frontier, leafHash(sha256, entry), sha256);
    const id = idOf(entry);
    must(!isKnown(id) && !fresh.has(toHex(id)), `${toHex(id)} stands twice`);
    fresh.add(toHex(id));
  }
  must(sameBytes(frontierRoot(frontier, sha256), opened.value.root), 'entries do not give the root');
  return frontier;
}
