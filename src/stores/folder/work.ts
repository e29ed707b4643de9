/**
 * What a writer does in its folder, in pieces that need nothing but what they are given: so each can be done in another thread.
 *
 * There are two of them at a time at most, and they do not wait for each other: one decides, one shows. What they write has nothing
 * in common but the folder for what is unfinished, where every file has a name of its own; and of the commits those are taken away
 * that were shown, never one of the last two of them.
 */
import type { Sha256 } from '../../log/index.ts';
import type { Commit } from './commit-file.ts';
import { type Disk, type Put, placer } from './durable.ts';
import { layout } from './layout.ts';
import { prune, publishCommits } from './publish.ts';

export interface FolderWork {
  /** as `Placer` has it: decides */
  readonly claim: (file: Put) => Promise<boolean>;
  /** as `Placer` has it */
  readonly replace: (files: readonly Put[]) => Promise<void>;
  /** Shows commits, those of one time together, and takes away what has served. Durable when it returns. */
  readonly show: (commits: readonly Commit[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Those that are shown as one. When an entry was in is read from the first checkpoint that has it, so one that was signed at another
 * time never takes the place of its own: a receipt and the log name the same day.
 */
function byTime(commits: readonly Commit[]): Commit[][] {
  const steps: Commit[][] = [];
  for (const commit of commits) {
    const last = steps.at(-1);
    if (last?.[0]?.time === commit.time) last.push(commit);
    else steps.push([commit]);
  }
  return steps;
}

/** Does it here. */
export function folderWork(root: string, sha256: Sha256, disk: Disk): FolderWork {
  const at = layout(root);
  const place = placer(disk, root, at.unfinished);
  const to = { disk, at, place, sha256 };
  return {
    claim: place.claim,
    replace: place.replace,
    show: async (commits) => {
      // A larger checkpoint of another writer may not be durable yet: what it rests on stays.
      for (const step of byTime(commits)) if (await publishCommits(to, step)) await prune(to, step);
    },
    close: async () => {},
  };
}
