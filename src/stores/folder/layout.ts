/**
 * Where everything lies in the folder of one log.
 *
 * ```
 * checkpoint                  the published one                          ─┐
 * checkpoints/1234            of each size that was published, and the    │ C2SP tlog-tiles: for every reader, by any
 *                             cosignatures that came later                │ static file server
 * former/0/checkpoints/12     the same of the logs it goes on from        │
 * tile/0/x001/x234/067        as in `log/tile.ts`                         │
 * tile/entries/000.p/17                                                   │
 * blob/sha256/ab/ab12…        documents                                  ─┘
 * .state/version              which log this is; made last               ─┐
 * .state/commit/000000000123  one commit, until it is long published; 0   │ for the writer; not to be served
 *                             is empty, and there when the log is made    │
 * .state/unfinished/          files that have no place yet               ─┘
 * ```
 *
 * What lies in `.state` may hold a checkpoint that lost to another writer's. Whoever serves the folder leaves out what
 * begins with a dot, or a reader could be shown a tree that does not exist.
 */
import { join } from 'node:path';
import { type Tile, tilePath, toHex } from '../../log/index.ts';

export interface Layout {
  readonly checkpoint: string;
  readonly version: string;
  readonly commits: string;
  readonly unfinished: string;
  /** those that are made with the log */
  readonly directories: readonly string[];
  readonly checkpoints: string;
  readonly checkpointOf: (size: number) => string;
  readonly commitOf: (number: number) => string;
  readonly tile: (tile: Tile) => string;
  /** of the partial tiles in place of which the full one stands */
  readonly partials: (tile: Tile) => string;
  /** directory of what is kept of logs that this one goes on from, one for each */
  readonly former: string;
  /** a checkpoint of one of those */
  readonly formerOf: (place: number, size: number) => string;
  readonly blobs: string;
  readonly blob: (sha256: Uint8Array) => string;
}

export function layout(root: string): Layout {
  const commits = join(root, '.state', 'commit');
  const unfinished = join(root, '.state', 'unfinished');
  const checkpoints = join(root, 'checkpoints');
  const former = join(root, 'former');
  const blobs = join(root, 'blob', 'sha256');
  return {
    checkpoint: join(root, 'checkpoint'),
    version: join(root, '.state', 'version'),
    commits,
    unfinished,
    directories: [unfinished, commits, checkpoints, join(root, 'tile', 'entries'), blobs],
    checkpoints,
    checkpointOf: (size) => join(checkpoints, `${size}`),
    commitOf: (number) => join(commits, `${number}`.padStart(12, '0')),
    tile: (tile) => join(root, tilePath(tile)),
    partials: (tile) => `${join(root, tilePath(tile))}.p`,
    former,
    formerOf: (place, size) => join(former, `${place}`, 'checkpoints', `${size}`),
    blobs,
    blob: (sha256) => {
      const hex = toHex(sha256);
      return join(blobs, hex.slice(0, 2), hex);
    },
  };
}

/** Numbers of commits by the names of their files, in order. Names of another form are none of ours. */
export function commitNumbers(names: readonly string[]): number[] {
  return names
    .filter((name) => /^\d{12,}$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}
