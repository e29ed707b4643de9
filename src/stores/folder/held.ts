/**
 * What one opening of a folder holds in memory: the committed state, every id, and the commits that are not published yet.
 *
 * The only way forward is one commit after the other, each checked as if a stranger had written it: our own before it is
 * written, another writer's when it is met, and at an opening those that were left.
 */
import { sameBytes } from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Committed } from '../../record/store.ts';
import { following } from '../following.ts';
import type { IdIndex } from '../id-index.ts';
import type { LogIdentity } from '../identity.ts';
import type { Commit, ReadCommit } from './commit-file.ts';

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
  { number, state, ids }: Held,
  commit: Commit,
  hash: Uint8Array,
  who: LogIdentity,
): Promise<Committed> {
  const what = `commit ${commit.number}`;
  const must = (condition: boolean, wrong: string) => {
    if (!condition) throw new StoreFault('commit-broken', `${what}: ${wrong}`);
  };
  const { entries, checkpoint, time } = commit;
  must(commit.number === number + 1 && sameBytes(commit.previous, state.commit), 'follows another');
  must(commit.from === state.frontier.size, `begins at ${commit.from}, not ${state.frontier.size}`);
  must(commit.to === commit.from + entries.length, 'another count');
  const frontier = await following(state, commit, who, what, (id) => ids.get(id) !== undefined);
  return { frontier, commit: hash, checkpoint, time };
}

/** Takes in a commit that `stateAfter` has checked. */
export function take(held: Held, commit: ReadCommit, state: Committed, { idOf }: LogIdentity): void {
  for (const [i, entry] of commit.entries.entries()) held.ids.add(idOf(entry), commit.from + i);
  held.state = state;
  held.number = commit.number;
  held.pending.push(commit);
}
