/**
 * How far a log is: read from its rows, and believed only as far as it holds together.
 *
 * As at the opening of a folder: the checkpoint is signed by this log, the tiles of the right edge give its root, the entries
 * of the last bundle are those under it, what readers were shown is a part of the same tree, and time has not gone back. What lies
 * deeper hangs on the root and is checked by whoever reads it (`tileReader`), so that opening costs the same for every size.
 */
import {
  checkBundle,
  concat,
  EMPTY_FRONTIER,
  type Frontier,
  frontierRoot,
  type KnownTree,
  nodesOf,
  openCheckpoint,
  readNote,
  readTile,
  rightEdge,
  type Sha256,
  sameBytes,
  TILE_WIDTH,
  tilePath,
  tileReader,
  tileWidth,
  treeRoot,
  utf8,
} from '../../log/index.ts';
import { type FaultCode, StoreFault } from '../../record/fault.ts';
import type { Committed } from '../../record/store.ts';
import type { LogIdentity } from '../identity.ts';
import { type Database, isMissing } from './database.ts';
import { readEntries, readTiles } from './reading.ts';
import { RULES } from './schema.ts';

/** What one opening holds in memory. */
export interface Held {
  readonly state: Committed;
  /** partial tiles of the right edge, by path */
  readonly edge: ReadonlyMap<string, Uint8Array>;
  /** size of the checkpoint that readers are shown, as far as this opening knows */
  readonly published: number;
}

export const NO_COMMIT = new Uint8Array(32);

/**
 * Stands for a commit and all before it. The signatures below the checkpoint are left out, since cosignatures join them later;
 * its text has the root, and so every entry.
 */
export function commitHash(previous: Uint8Array, time: number, note: string, sha256: Sha256): Uint8Array {
  const read = readNote(note);
  if (!read.ok) throw new StoreFault('commit-broken', 'a checkpoint that was kept is no note');
  return sha256(concat(previous, utf8(`${time}\n${read.value.text}`)));
}

/**
 * The latest state.
 * @param known what this opening knew before: the state has to go on from it
 * Faults: not-a-log, another-log, checkpoint-newer, checkpoint-differs, commit-broken, tree-broken.
 */
export async function readState(db: Database, who: LogIdentity, known?: Held): Promise<Held> {
  const { origin, sha256 } = who;
  const tree = await readTree(db, origin);
  if (known && sameBytes(tree.commit_hash, known.state.commit))
    return { ...known, published: tree.published };
  const { size, published } = tree;
  if (published > size) throw new StoreFault('checkpoint-newer', `published ${published}, committed ${size}`);
  if (known && size <= known.state.frontier.size)
    throw new StoreFault('checkpoint-newer', `committed ${size}, and ${known.state.frontier.size} earlier`);
  if (size === 0) {
    if (!sameBytes(tree.commit_hash, NO_COMMIT)) throw new StoreFault('commit-broken', 'a commit of nothing');
    const state = { frontier: EMPTY_FRONTIER, commit: NO_COMMIT, time: 0 };
    return { state, edge: new Map(), published };
  }

  const { note, time, root } = await readCommit(db, who, size, tree.commit_hash);
  const source = (tiles: Parameters<typeof readTiles>[2]) => readTiles(db, origin, tiles, size);
  const reader = tileReader({ size, root }, source, sha256);
  const hashes = await reader(nodesOf(0, size));
  if (!hashes.ok) throw new StoreFault('tree-broken', `the right edge of ${size}: ${hashes.refusal.code}`);
  const frontier: Frontier = { size, hashes: hashes.value };
  const rootOf = async (of: number) => {
    const earlier = await treeRoot(of, reader, sha256);
    if (!earlier.ok) throw new StoreFault('tree-broken', `the tree of ${of}: ${earlier.refusal.code}`);
    return earlier.value;
  };
  const mustBe = async (code: FaultCode, of: number, expected: Uint8Array, what: string) => {
    if (!sameBytes(await rootOf(of), expected))
      throw new StoreFault(code, `${what} ${of} is of another tree`);
  };
  if (published > 0 && published < size) {
    const shown = await openedNote(db, who, published);
    await mustBe('checkpoint-differs', published, shown.root, 'published');
  }
  if (known && known.state.frontier.size > 0)
    await mustBe(
      'commit-broken',
      known.state.frontier.size,
      frontierRoot(known.state.frontier, sha256),
      'committed',
    );
  if (known && time < known.state.time) throw new StoreFault('commit-broken', 'time went back');
  await lastBundleMustFit(db, who, { size, root }, source);

  const edge = new Map<string, Uint8Array>();
  for (const tile of rightEdge(size)) {
    const bytes = await readTile(tile, { size, root }, source, sha256);
    if (bytes.ok) edge.set(tilePath(tile), bytes.value);
  }
  return { state: { frontier, commit: tree.commit_hash, checkpoint: note, time }, edge, published };
}

async function readTree(db: Database, origin: string) {
  const notALog = new StoreFault('not-a-log', `the database holds no log ${origin}`);
  const row = await db
    .selectFrom('mufakat.tree')
    .selectAll()
    .where('log', '=', origin)
    .executeTakeFirst()
    .catch((error: unknown) => {
      throw isMissing(error) ? notALog : error;
    });
  if (!row) throw notALog;
  if (row.rules !== RULES)
    throw new StoreFault('another-log', `${origin} is kept by the rules "${row.rules}"`);
  return row;
}

/** The checkpoint of a size, signed by this log. */
async function openedNote(db: Database, { origin, keys }: LogIdentity, size: number) {
  const row = await db
    .selectFrom('mufakat.checkpoint')
    .selectAll()
    .where('log', '=', origin)
    .where('size', '=', size)
    .executeTakeFirst();
  if (!row) throw new StoreFault('commit-broken', `the checkpoint of ${size} is missing`);
  const opened = await openCheckpoint(row.note, origin, keys);
  if (!opened.ok)
    throw new StoreFault('checkpoint-differs', `the checkpoint of ${size}: ${opened.refusal.code}`);
  if (opened.value.size !== size)
    throw new StoreFault('checkpoint-differs', `the checkpoint of ${size} has another size`);
  return { ...row, root: opened.value.root };
}

/** The latest commit, which has to be the one after the commit before it. */
async function readCommit(db: Database, who: LogIdentity, size: number, hash: Uint8Array) {
  const last = await openedNote(db, who, size);
  const before = await db
    .selectFrom('mufakat.checkpoint')
    .select(['commit_hash', 'time'])
    .where('log', '=', who.origin)
    .where('size', '<', size)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  const expected = commitHash(before?.commit_hash ?? NO_COMMIT, last.time, last.note, who.sha256);
  if (!sameBytes(expected, hash) || !sameBytes(last.commit_hash, hash))
    throw new StoreFault('commit-broken', `the commit of ${size} follows another`);
  if (before && last.time < before.time) throw new StoreFault('commit-broken', `time went back at ${size}`);
  return last;
}

async function lastBundleMustFit(
  db: Database,
  { origin, sha256 }: LogIdentity,
  tree: KnownTree,
  source: Parameters<typeof readTile>[2],
): Promise<void> {
  const index = Math.floor((tree.size - 1) / TILE_WIDTH);
  const tile = { level: 0, index, width: tileWidth(0, index, tree.size) };
  const hashes = await readTile(tile, tree, source, sha256);
  const entries = await readEntries(db, origin, tile);
  if (!hashes.ok || !checkBundle(entries, hashes.value, sha256))
    throw new StoreFault('tree-broken', `the entries of ${tilePath(tile)} are not what it says`);
}
