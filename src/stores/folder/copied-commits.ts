/** The commits that go with a copy of a log: those from the one that reaches the copied checkpoint on. */
import { join } from 'node:path';
import { type Sha256, sameBytes } from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import { type ReadCommit, readCommit } from './commit-file.ts';
import { type Disk, nodeDisk, readIfThere } from './durable.ts';
import { commitNumbers, layout } from './layout.ts';
import { readText, sizeAndText } from './shown.ts';

interface Kept {
  readonly number: number;
  readonly bytes: Uint8Array;
  readonly commit: ReadCommit;
}

/** What a writer goes on from. */
export type Commits = readonly Kept[];

export const BACKUP = '.backup';
export const backupCommits = (root: string): string => join(root, BACKUP, 'commit');
export const backupCommitAt = (root: string, number: number): string =>
  join(backupCommits(root), `${number}`.padStart(12, '0'));

/** A checkpoint that a log's own folder has shown, the latest that its commits reach, and those commits. */
export async function noteAndCommits(
  root: string,
  sha256: Sha256,
  disk: Disk = nodeDisk,
): Promise<{ readonly note: string; readonly commits: Commits }> {
  const at = layout(root);
  if ((await readText(disk, at.version)) === undefined)
    throw new StoreFault('not-a-log', `${root} holds no log`);
  // A writer at work may remove a commit between the looking and the reading; then there are newer ones.
  for (let attempt = 0; attempt < 100; attempt++) {
    const commits = await followingIn(disk, at.commits, at.commitOf, sha256);
    const last = commits.at(-1)?.commit;
    if (!last) continue;
    const published = await readText(disk, at.checkpoint);
    if (published === undefined) continue;
    const size = Math.min(sizeAndText(published).size, last.to);
    const run = commits.slice(commits.findLastIndex(({ commit }) => commit.from < size));
    const note = await readText(disk, at.checkpointOf(size));
    if (note === undefined || (run[0]?.commit.from ?? size) >= size) continue;
    return { note, commits: run };
  }
  throw new StoreFault('not-a-log', `${root} shows nothing that its commits reach`);
}

/** The last commits in a directory, as far back as they follow each other. */
async function followingIn(
  disk: Disk,
  directory: string,
  at: (number: number) => string,
  sha256: Sha256,
): Promise<Kept[]> {
  const run: Kept[] = [];
  for (const number of commitNumbers(await disk.list(directory)).reverse()) {
    const bytes = await readIfThere(disk, at(number));
    const commit = bytes && readCommit(bytes, sha256);
    const next = run[0]?.commit;
    if (!bytes || commit?.number !== number || (next && !sameBytes(next.previous, commit.hash))) break;
    run.unshift({ number, bytes, commit });
  }
  return run;
}

/**
 * The commits that go with a checkpoint: beside a copy, or in what was a log itself; none where it is a copy of what readers are
 * shown alone, or where they are not of its tree.
 */
export async function commitsOf(
  root: string,
  note: string,
  sha256: Sha256,
  disk: Disk = nodeDisk,
): Promise<Commits> {
  const { size, text } = sizeAndText(note);
  const at = layout(root);
  const beside = (number: number) => backupCommitAt(root, number);
  for (const [directory, pathOf] of [
    [backupCommits(root), beside],
    [at.commits, at.commitOf],
  ] as const) {
    const run = await followingIn(disk, directory, pathOf, sha256).catch(() => []);
    const reach = run.findIndex(
      ({ commit }) => commit.to === size && sizeAndText(commit.checkpoint).text === text,
    );
    if (reach >= 0) return run.slice(reach);
  }
  return [];
}
