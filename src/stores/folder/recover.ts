/**
 * Opening a folder: how far did whoever wrote it come?
 *
 * The commits are the truth. What readers were shown may be older, then the rest is still to be shown; it may never be newer or
 * different, then the commits are those of an older copy, and going on would sign a second history. What was shown before
 * the latest commits is read once from end to end: the ids come from it, and together with the commits it has to give the
 * root that was signed. That costs three digests an entry and is the price of trusting nothing that merely lies there.
 *
 * Changes nothing but for sweeping what has no place. The commits from the last published one on are left pending, so that
 * publishing writes them once more, into new files; of those that were shown together that is the last.
 */
import {
  append,
  bundlesBetween,
  EMPTY_FRONTIER,
  type Frontier,
  frontierRoot,
  leafHash,
  type OpenedCheckpoint,
  openCheckpoint,
  sameBytes,
} from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import { IdIndex } from '../id-index.ts';
import type { LogIdentity } from '../identity.ts';
import { type ReadCommit, readCommit } from './commit-file.ts';
import { type Disk, readIfThere, sweep } from './durable.ts';
import { type Held, stateAfter, take } from './held.ts';
import { commitNumbers, type Layout } from './layout.ts';
import { readEntries, readText } from './shown.ts';

const NO_COMMIT = new Uint8Array(32);

/** Faults: checkpoint-newer, checkpoint-differs, commit-broken, tree-broken, storage-failed. */
export async function recover(disk: Disk, at: Layout, who: LogIdentity): Promise<Held> {
  await sweep(disk, at.unfinished);
  // Before the commits: a writer at work publishes only what it has committed, so none of them can be missing below.
  const published = await readPublished(disk, at, who);
  const shown = published?.size ?? 0;
  const run = await lastCommits(disk, at, who, shown);
  // After them: whoever wrote one may have been stopped before flushing its name, and it is shown and built on from here.
  await syncDirectory(disk, at.commits);
  const first = run[0];
  const last = run.at(-1);
  if (shown > (last?.to ?? 0))
    throw new StoreFault('checkpoint-newer', `published ${shown}, committed ${last?.to ?? 0}`);

  const ids = new IdIndex();
  const before = { frontier: EMPTY_FRONTIER, commit: NO_COMMIT, time: 0 };
  if (!first) return { state: before, number: 0, ids, pending: [] };
  const frontier = await readBack(disk, at, who, ids, [first.from, ...run.map(({ to }) => to)], published);
  const held: Held = {
    state: { frontier, commit: first.previous, time: 0 },
    number: first.number - 1,
    ids,
    pending: [],
  };
  for (const commit of run) {
    const state = await stateAfter(held, commit, commit.hash, who);
    take(held, commit, state, who);
    if (commit.from < shown && shown <= commit.to) mustBeShown(published, commit, state.frontier, who);
  }
  return held;
}

/** Makes the names in a directory durable, whoever gave them. */
export async function syncDirectory(disk: Disk, path: string): Promise<void> {
  const directory = await disk.openDirectory(path);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function readPublished(
  disk: Disk,
  at: Layout,
  { origin, keys }: LogIdentity,
): Promise<OpenedCheckpoint | undefined> {
  const note = await readText(disk, at.checkpoint);
  if (note === undefined) return undefined;
  const opened = await openCheckpoint(note, origin, keys);
  if (!opened.ok) throw new StoreFault('checkpoint-differs', `the checkpoint: ${opened.refusal.code}`);
  return opened.value;
}

/**
 * The commits from the one that reaches the published size on, or as far back as they are kept: what was pruned was durably
 * published before.
 */
async function lastCommits(disk: Disk, at: Layout, who: LogIdentity, shown: number): Promise<ReadCommit[]> {
  const latest = commitNumbers(await disk.list(at.commits)).at(-1);
  // Not even the one that was made with the log: it was emptied, or another disk is mounted here.
  if (latest === undefined) throw new StoreFault('commit-broken', 'there are no commits');
  if (latest === 0) return [];
  const read = async (number: number): Promise<ReadCommit | 'broken' | undefined> => {
    const bytes = await readIfThere(disk, at.commitOf(number));
    if (bytes === undefined) return undefined;
    const commit = readCommit(bytes, who.sha256);
    return commit?.number === number ? commit : 'broken';
  };
  const last = await read(latest);
  if (!last || last === 'broken') throw new StoreFault('commit-broken', `commit ${latest} cannot be read`);
  const run = [last];
  for (let first = last; first.number > 1 && (shown === 0 || first.from >= shown); ) {
    const before = await read(first.number - 1);
    if (before === undefined) break;
    if (before === 'broken' || !sameBytes(before.hash, first.previous)) {
      // What is published already is not needed again. A number that was pruned can have been taken by a writer left behind.
      if (first.from <= shown) break;
      throw new StoreFault(
        'commit-broken',
        `commit ${first.number - 1} is not the one before ${first.number}`,
      );
    }
    run.unshift(before);
    first = before;
  }
  return run;
}

/**
 * Everything before the first commit that is read, from its bundles. O(1) but for the ids.
 * @param sizes where that commit begins, and where it and those after it end: of the first size itself none may have been shown
 */
async function readBack(
  disk: Disk,
  at: Layout,
  who: LogIdentity,
  ids: IdIndex,
  sizes: readonly number[],
  published: OpenedCheckpoint | undefined,
): Promise<Frontier> {
  const [size = 0] = sizes;
  let frontier = EMPTY_FRONTIER;
  for (const bundle of bundlesBetween(0, size)) {
    const entries = await readEntries(disk, at, bundle, sizes);
    if (!entries) throw new StoreFault('tree-broken', `${at.tile(bundle)} is missing or no bundle`);
    for (const entry of entries) {
      if (!ids.add(who.idOf(entry), frontier.size))
        throw new StoreFault('tree-broken', `entry ${frontier.size} has the id of another`);
      frontier = append(frontier, leafHash(who.sha256, entry), who.sha256);
      if (frontier.size === published?.size && !sameBytes(frontierRoot(frontier, who.sha256), published.root))
        throw new StoreFault('tree-broken', `the first ${published.size} entries do not give the root`);
    }
  }
  // The checkpoint of that size was kept when it was published. So it can be told whether the entries before the commits are
  // at fault or the commits.
  const kept = size > 0 ? await readText(disk, at.checkpointOf(size)) : undefined;
  const opened = kept === undefined ? undefined : await openCheckpoint(kept, who.origin, who.keys);
  if (opened?.ok && !sameBytes(opened.value.root, frontierRoot(frontier, who.sha256)))
    throw new StoreFault('tree-broken', `the first ${size} entries do not give the root`);
  return frontier;
}

function mustBeShown(
  published: OpenedCheckpoint | undefined,
  commit: ReadCommit,
  frontier: Frontier,
  { sha256 }: LogIdentity,
): void {
  if (published?.size === commit.to && sameBytes(published.root, frontierRoot(frontier, sha256))) return;
  throw new StoreFault('checkpoint-differs', `published ${published?.size} is not what was committed`);
}
