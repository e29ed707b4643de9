/**
 * A log in a folder: C2SP tlog-tiles for every reader, one commit file a batch for the writer.
 *
 * The commit point is one step of the file system: link(2) to the next number. It fails where the number is taken, so it is at once
 * the staging of the batch, the compare-and-swap and the decision; two writers by mistake cannot both get a number, and no lock is
 * needed for safety. In order, with what is true if we stop after each:
 *
 * 1. the commit file is written and flushed, without a number        nothing happened
 * 2. it gets its number, and the directory is flushed                committed
 * 3. tiles and bundles, then their directories                       committed; the old tree is readable
 * 4. checkpoints/<size>, then `checkpoint` by rename                 published
 * 5. old commit files are removed                                    the same
 *
 * 1 and 2 are done for each batch. 3 to 5 are done beside that, once for all of one time that was committed since they were last
 * done; they take four times as many flushes, and nobody's answer waits for them. Opening reads how far that came (`recover.ts`) and does 3 to
 * 5 again: the same code, so it runs every day.
 * For file systems where fsync, link and rename keep their word: ext4, XFS, ZFS, APFS; not NFS, SMB, s3fs.
 */
import { dirname } from 'node:path';
import { type NoteSignature, sameBytes, utf8 } from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Batch, CommitOutcome, CosignOutcome, LogStore } from '../../record/store.ts';
import { withCosignatures } from '../cosigned.ts';
import type { LogIdentity } from '../identity.ts';
import { storageFailed, turns } from '../turns.ts';
import { type Commit, readCommit, writeCommit } from './commit-file.ts';
import { type Disk, isCode, nodeDisk, placer, readIfThere } from './durable.ts';
import { entryReader } from './entry-reader.ts';
import { type Held, stateAfter, take } from './held.ts';
import { commitNumbers, type Layout, layout } from './layout.ts';
import { showCheckpoint } from './publish.ts';
import { recover, syncDirectory } from './recover.ts';
import { readText, shownLog, sizeAndText } from './shown.ts';
import { type FolderWork, folderWork } from './work.ts';

export interface FolderLogOptions extends LogIdentity {
  /** the folder; the directory above it has to be there */
  readonly root: string;
  readonly disk?: Disk;
  /** does the work of a writer elsewhere, in a thread; without it, it is done here. Called once for each that may run beside the other. */
  readonly work?: () => FolderWork;
}

/** What stands in `.state/version`: by which rules the folder is kept, and of which log it is. */
export const versionOf = (origin: string) => `mufakat folder log v1\n${origin}\n`;

/**
 * Makes the folder of a new log. Apart from opening, so that a disk that is not mounted is not taken for a new log and a second
 * history begun.
 *
 * Faults: already-a-log, storage-failed. If we stop on the way there is no log yet, and it can be made again.
 */
export async function createFolderLog({ root, origin, disk = nodeDisk }: FolderLogOptions): Promise<void> {
  const at = layout(root);
  try {
    await disk.makeDirectory(root);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw storageFailed(error);
  }
  try {
    // What readers are shown belongs to a log that was begun, or is a copy of one (`copy.ts`).
    if ((await readIfThere(disk, at.checkpoint)) !== undefined)
      throw new StoreFault('already-a-log', `${root} holds a log`);
    await syncDirectory(disk, dirname(root));
    const place = placer(disk, root, at.unfinished);
    for (const directory of at.directories) await place.makeDirectories(directory);
    // The commit that the first one follows; made by an earlier attempt, it is as good.
    await place.claim({ path: at.commitOf(0), bytes: new Uint8Array(0) });
    // Last: from here on it is a log.
    if (await place.claim({ path: at.version, bytes: utf8(versionOf(origin)) })) return;
  } catch (error) {
    throw storageFailed(error);
  }
  throw new StoreFault('already-a-log', `${root} holds a log`);
}

/**
 * Opens the folder, for reading and writing, and brings it up to date: when it returns, everything committed is published.
 *
 * Faults: not-a-log, another-log, and those of `recover`; the folder is left as it is then. Cost: reads the log once.
 */
export async function openFolderLog(options: FolderLogOptions): Promise<LogStore> {
  const { root, sha256, disk = nodeDisk } = options;
  const at = layout(root);
  let held = await recovered(disk, at, options).catch((error) => {
    throw storageFailed(error);
  });
  const { work = () => folderWork(root, sha256, disk) } = options;
  const [deciding, shower] = [work(), work()];
  const { writing, showing, reading } = turns();
  const readers = shownLog({ root, sha256, disk });
  const entryOf = entryReader(disk, at);

  async function commit(batch: Batch): Promise<CommitOutcome> {
    const before = held;
    if (!isFrom(batch, before)) return conflict(await caughtUp(disk, at, options, before));

    // Checked as at the next opening, before there is anything to be opened.
    const next = commitOf(batch, before, options);
    const { bytes, hash } = writeCommit(next, sha256);
    const after = await stateAfter(before, next, hash, options);

    // The point of no return. A fault from here on: committed or not, the next opening tells.
    const isOurs = await deciding.claim({ path: at.commitOf(next.number), bytes });
    if (!isOurs) return conflict(await caughtUp(disk, at, options, before));
    if (!(await isStill(disk, at, before))) return conflict(await recover(disk, at, options));

    take(before, { ...next, hash }, after, options);
    return { kind: 'committed', state: after };
  }

  function conflict(now: Held): CommitOutcome {
    held = now;
    return { kind: 'conflict', state: now.state };
  }

  /** All that is committed now; what is committed meanwhile is for the next time. */
  async function publish(): Promise<void> {
    const of = held;
    const commits = [...of.pending];
    if (commits.length === 0) return;
    await shower.show(commits);
    of.pending = of.pending.slice(commits.length);
  }

  async function addCosignatures(size: number, signatures: readonly NoteSignature[]): Promise<CosignOutcome> {
    const note = await readText(disk, at.checkpointOf(size));
    if (note === undefined) return 'no-such-checkpoint';
    const more = withCosignatures(note, signatures);
    if (more === 'full') return 'full';
    const bytes = utf8(more);
    await shower.replace([{ path: at.checkpointOf(size), bytes }]);
    // If we stop here: kept, and shown with the next opening.
    const last = await readText(disk, at.checkpoint);
    if (last !== undefined && sizeAndText(last).size === size)
      await showCheckpoint({ disk, at, place: shower }, size, bytes);
    return 'added';
  }

  const store: LogStore = {
    load: () =>
      writing(async () => {
        held = await caughtUp(disk, at, options, held);
        return held.state;
      }),
    commit: (batch) => writing(() => commit(batch)),
    publish: () => showing(publish),
    addCosignatures: (size, signatures) => showing(() => addCosignatures(size, signatures)),
    putBlob: (bytes) =>
      showing(async () => {
        const hash = sha256(bytes);
        await shower.replace([{ path: at.blob(hash), bytes }]);
        return hash;
      }),
    keepFormer: (checkpoints) =>
      showing(() =>
        shower.replace(
          checkpoints.map((one) => ({ path: at.formerOf(one.place, one.size), bytes: utf8(one.note) })),
        ),
      ),
    published: () => reading(() => readers.published()),
    sizes: () => reading(() => readers.sizes()),
    checkpoint: (size) => reading(() => readers.checkpoint(size)),
    former: () => reading(() => readers.former()),
    tiles: (tiles) => reading(() => readers.tiles(tiles)),
    blob: (hash) => reading(() => readers.blob(hash)),
    blobs: () => reading(() => readers.blobs()),
    close: async () => {
      // What was begun is done first, and what becomes of it was told to whoever began it.
      for (const turn of [writing, showing]) await turn(async () => {}).catch(() => undefined);
      for (const one of [deciding, shower]) await one.close();
    },
    entry: (index) => reading(() => entryOf(held, index)),
    indexOf: async (id) => held.ids.get(id),
  };
  // The ordinary path, on every opening: the last commit is written into new files once more.
  await store.publish().catch(async (fault) => {
    await store.close();
    throw fault;
  });
  return store;
}

/** What the folder of this log holds. Faults: not-a-log, another-log, and those of `recover`. */
async function recovered(disk: Disk, at: Layout, options: FolderLogOptions): Promise<Held> {
  const version = await readText(disk, at.version);
  if (version === undefined) throw new StoreFault('not-a-log', `${options.root} holds no log`);
  if (version !== versionOf(options.origin))
    throw new StoreFault('another-log', `${options.root} holds another log`);
  return recover(disk, at, options);
}

/** Takes in what another writer committed since. */
async function caughtUp(disk: Disk, at: Layout, who: LogIdentity, held: Held): Promise<Held> {
  for (;;) {
    const bytes = await readIfThere(disk, at.commitOf(held.number + 1));
    if (bytes === undefined) break;
    // Its writer may have been stopped before it flushed the name; it is about to be shown beside this, and built on.
    await syncDirectory(disk, at.commits);
    const commit = readCommit(bytes, who.sha256);
    if (!commit) throw new StoreFault('commit-broken', `commit ${held.number + 1} cannot be read`);
    const state = await stateAfter(held, commit, commit.hash, who);
    take(held, commit, state, who);
  }
  const latest = commitNumbers(await disk.list(at.commits)).at(-1) ?? 0;
  // So far behind that what came next has been pruned.
  return latest > held.number + 1 ? recover(disk, at, who) : held;
}

/** Whether a batch was computed from the latest state that is known here. */
const isFrom = ({ previous }: Batch, { state }: Held): boolean =>
  previous.frontier.size === state.frontier.size && sameBytes(previous.commit, state.commit);

/** The commit that a batch is to be. A fault, misuse, where an entry has another id than it says. */
function commitOf(batch: Batch, { number, state }: Held, { idOf }: LogIdentity): Commit {
  const { checkpoint, time } = batch;
  if (batch.entries.some(({ id, bytes }) => !sameBytes(id, idOf(bytes))))
    throw new StoreFault('misuse', 'an entry has another id than it says');
  const from = state.frontier.size;
  const entries = batch.entries.map(({ bytes }) => bytes.slice());
  const to = from + entries.length;
  return { number: number + 1, previous: state.commit, from, to, time, checkpoint, entries };
}

/**
 * Whether the commit before ours is there, and so our number was never given before. Old commits are removed in ascending order and
 * the last two stay: if ours had been given and removed, then so had the one before it, which we looked at when we were last up to
 * date. Where it is gone, either that is so, or others went on from ours at once and removed the one before: the log itself tells.
 */
async function isStill(disk: Disk, at: Layout, { number, state }: Held): Promise<boolean> {
  const bytes = await readIfThere(disk, at.commitOf(number));
  return bytes !== undefined && (number === 0 || sameBytes(bytes.slice(-32), state.commit));
}
