/**
 * What one opening of a folder holds in memory: the committed state, every id, and the commits that are not published yet.
 *
 * The only way forward is one commit after the other, each checked as if a stranger had written it: our own before it is
 * written, another writer's when it is met, and at an opening those that were left.
 */
import {
  append,
  type Frontier,
  frontierRoot,
  leafHash,
  type NoteVerifier,
  openCheckpoint,
  type Sha256,
  sameBytes,
  toHex,
} from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Committed } from '../../record/store.ts';
import type { IdIndex } from '../id-index.ts';
import type { Commit, ReadCommit } from './commit-file.ts';

/** What a folder has to be told to be opened: nothing of it is secret. */
export interface LogIdentity {
  readonly origin: string;
  /** keys of the log: a checkpoint counts that one of them signed */
  readonly keys: readonly NoteVerifier[];
  readonly sha256: Sha256;
  /** the id of an entry, from its bytes; the same for ever */
  readonly idOf: (entry: Uint8Array) => Uint8Array;
}

export interface Held {
  state: Committed;
  /** of the latest commit; 0 before the first */
  number: number;
  readonly ids: IdIndex;
  /** in order: committed, and not published by this opening */
  pending: ReadCommit[];
}

/**
 * The state after a commit.
 *
 * A fault, commit-broken: it does not follow the one before; its note is not a checkpoint of this log of that size, signed; its
 * entries do not give the root; an id stands in the log already.
 */
export async function stateAfter(
  held: Held,
  commit: Commit,
  hash: Uint8Array,
  { origin, keys, sha256, idOf }: LogIdentity,
): Promise<Committed> {
  const must = (condition: boolean, what: string) => {
    if (!condition) throw new StoreFault('commit-broken', `commit ${commit.number}: ${what}`);
  };
  const { number, state } = held;
  must(commit.number === number + 1 && sameBytes(commit.previous, state.commit), 'follows another');
  must(commit.from === state.frontier.size, `begins at ${commit.from}, not ${state.frontier.size}`);
  must(commit.entries.length > 0 && commit.to === commit.from + commit.entries.length, 'another count');
  must(commit.time >= state.time, 'time went back');
  const opened = await openCheckpoint(commit.checkpoint, origin, keys);
  if (!opened.ok) throw new StoreFault('commit-broken', `commit ${commit.number}: ${opened.refusal.code}`);
  must(opened.value.size === commit.to, 'its checkpoint has another size');

  let frontier: Frontier = state.frontier;
  const fresh = new Set<string>();
  for (const entry of commit.entries) {
    frontier = append(frontier, leafHash(sha256, entry), sha256);
    const id = idOf(entry);
    must(held.ids.get(id) === undefined && !fresh.has(toHex(id)), `${toHex(id)} stands twice`);
    fresh.add(toHex(id));
  }
  must(sameBytes(frontierRoot(frontier, sha256), opened.value.root), 'entries do not give the root');
  return { frontier, commit: hash, checkpoint: commit.checkpoint, time: commit.time };
}

/** Takes in a commit that `stateAfter` has checked. */
export function take(held: Held, commit: ReadCommit, state: Committed, { idOf }: LogIdentity): void {
  for (const [i, entry] of commit.entries.entries()) held.ids.add(idOf(entry), commit.from + i);
  held.state = state;
  held.number = commit.number;
  held.pending.push(commit);
}
