/**
 * A log out of a copy: only once those who may have seen more of it have been asked.
 *
 * Source: a log that is put back from an older copy and goes on from there has told two histories, by its own signature, without
 * anybody having meant to. The copy itself cannot tell that it is old. Witnesses can: each remembers the largest checkpoint that it
 * cosigned (C2SP tlog-witness). So each is asked, and what it tells is believed for the log's signature and its own; the copy has to
 * be of the same history, and where a witness has seen more the rest is taken from a mirror. What cannot be had in full is
 * restored for reading alone. What the copy's commits have beyond that tree was answered, and goes on.
 *
 * A mirror's own checkpoint counts as a witness's does: the log signed it. Not found out: what was acknowledged and seen by
 * none of those who are asked. Ask all.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type KnownTree,
  type OpenedCheckpoint,
  openCheckpoint,
  sameBytes,
  TILE_WIDTH,
  type Tile,
  type TileSource,
  tilePath,
  type VerifierKey,
} from '../../log/index.ts';
import { type AuditFinding, rootsOf } from '../../prove/index.ts';
import {
  begin,
  type Commits,
  commitsOf,
  cut,
  type Shown,
  showAgain,
  shownLog,
  shownOf,
} from '../../stores/index.ts';
import { nodeSha256 } from '../node-engine.ts';
import { addressOf, ask, below, Unreached } from '../witness/fetched.ts';
import { type Remembered, rememberedBy } from '../witness/remembered.ts';
import { fillDatabase, isDatabase, placeNamed } from './place.ts';
import { type ReadCircle, readCircle, signedTimes, verifierOf, witnessesOf } from './read-circle.ts';

export interface Restoring {
  /** place of the copy */
  readonly from: string;
  /** a folder that is not there, or empty; or a database in which there is no such log */
  readonly to: string;
  readonly log: VerifierKey;
  /** addresses or states of witnesses; nothing where somebody insists on asking none */
  readonly witnesses: readonly string[] | undefined;
  /** addresses or places of others who keep the log */
  readonly mirrors: readonly string[];
}

/** One who was asked, and how much of the log it has seen. */
export interface SeenBy {
  readonly by: string;
  readonly party?: string;
  readonly size: number;
}

export type Restored =
  | {
      readonly kind: 'restored';
      /** entries now */
      readonly size: number;
      /** of those, taken from a mirror */
      readonly pulled: number;
      readonly asked: readonly SeenBy[];
      /** of how many witnesses none was asked, and might have been the only one that saw more */
      readonly of: number;
      /** who has seen more than could be had; then a folder is for reading alone, and a database is left as it was */
      readonly ahead?: SeenBy;
    }
  | { readonly kind: 'no-log' }
  | { readonly kind: 'not-good'; readonly finding: AuditFinding }
  | { readonly kind: 'nobody-asked' }
  | {
      readonly kind: 'no-word';
      readonly from: string;
      readonly why: Exclude<Remembered, { kind: 'cosigned' }>['kind'];
    }
  | { readonly kind: 'no-mirror'; readonly from: string }
  /** the log signed what cannot be of one history */
  | { readonly kind: 'other-history'; readonly by: string; readonly size: number };

interface Tree {
  readonly by: string;
  readonly checkpoint: OpenedCheckpoint;
  readonly shown: Shown;
}

/** Nothing is made where it is refused. */
export async function restore({ from, to, log: key, witnesses, mirrors }: Restoring): Promise<Restored> {
  if (witnesses?.length === 0) return { kind: 'nobody-asked' };
  const log = await placeNamed(from).read([key]);
  const read = await readCircle(log, key);
  if (!read) return { kind: 'no-log' };
  if (!read.audited.ok) return { kind: 'not-good', finding: read.audited.finding };
  const { checkpoint, circle } = read.audited;
  const copy: Tree = { by: from, checkpoint, shown: shownOf(log, read.checkpoint) };

  const known = witnessesOf(circle);
  const asked: { readonly seen: SeenBy; readonly tree: KnownTree }[] = [];
  const words = await Promise.all(
    (witnesses ?? []).map(async (one) => ({ one, word: await rememberedBy(one, key, known) })),
  );
  for (const { one, word } of words) {
    if (word.kind !== 'cosigned') return { kind: 'no-word', from: one, why: word.kind };
    const { size } = word.checkpoint;
    asked.push({ seen: { by: one, party: word.party, size }, tree: word.checkpoint });
  }
  const trees = [copy];
  for (const one of mirrors) {
    const tree = await mirrorAt(one, key);
    if (!tree) return { kind: 'no-mirror', from: one };
    trees.push(tree);
  }

  // The largest that can be had; everything that anybody has seen has to be its beginning.
  const most = trees.reduce((a, b) => (b.checkpoint.size > a.checkpoint.size ? b : a));
  const { size } = most.checkpoint;
  const rootAt = rootsOf(most.checkpoint, most.shown.tiles, nodeSha256);
  for (const { by, tree } of [
    ...trees.map((t) => ({ by: t.by, tree: t.checkpoint as KnownTree })),
    ...asked.map(({ seen, tree }) => ({ by: seen.by, tree })),
  ]) {
    if (tree.size > size) continue;
    const root = await rootAt(tree.size);
    if (!root || !sameBytes(root, tree.root)) return { kind: 'other-history', by, size: tree.size };
  }

  // The last one stands: what the copy has is its own.
  const others = trees.filter((t) => t !== copy).map(({ shown }) => shown);
  const tiles = most === copy ? copy.shown.tiles : firstFrom(copy, most.shown.tiles);
  const shown = { note: most.shown.note, tiles, beside: () => allBeside([...others, copy.shown]) };
  const ahead = asked.find(({ seen }) => seen.size > size)?.seen;
  // Those of the copy, from the one that reaches this tree on: what was answered and not shown when it was made is in them.
  const commits = ahead || isDatabase(from) ? [] : await commitsOf(from, shown.note, nodeSha256);
  const done = {
    kind: 'restored',
    size: commits.at(-1)?.commit.to ?? size,
    pulled: size - checkpoint.size,
    asked: asked.map(({ seen }) => seen),
    of: known.length,
    ...(ahead ? { ahead } : {}),
  } as const;
  if (isDatabase(to)) return (await intoDatabase(shown, commits, to, key, ahead === undefined)) ?? done;
  const again = await shownGood(shown, to, key);
  if ('kind' in again) return again;
  if (ahead) return done;
  await beginAgain(again, to, commits);
  return done;
}

type Again = ReadCircle & { readonly audited: Extract<ReadCircle['audited'], { ok: true }> };
type NotGood = Extract<Restored, { kind: 'no-log' | 'not-good' }>;

const beginAgain = ({ log, checkpoint, timed }: Again, to: string, commits: Commits): Promise<void> =>
  begin(shownOf(log, checkpoint), to, commits, timed.at(-1)?.time ?? 0, nodeSha256);

/** Written into a folder and audited there: what a mirror gives may not hold, and nobody is to take it for the log then. */
async function shownGood(shown: Shown, to: string, key: VerifierKey): Promise<Again | NotGood> {
  await showAgain(shown, to);
  const again = await goodIn(to, key);
  if ('kind' in again) await rm(to, { recursive: true });
  return again;
}

async function goodIn(folder: string, key: VerifierKey): Promise<Again | NotGood> {
  const read = await readCircle(shownLog({ root: folder, sha256: nodeSha256 }), key);
  if (!read) return { kind: 'no-log' };
  const { audited } = read;
  return audited.ok ? { ...read, audited } : { kind: 'not-good', finding: audited.finding };
}

/**
 * By way of a folder that is gone afterwards: what is written to the database is what was audited.
 * @param isWhole otherwise nothing is written: in a database there is no log for reading alone
 */
async function intoDatabase(
  shown: Shown,
  commits: Commits,
  to: string,
  key: VerifierKey,
  isWhole: boolean,
): Promise<NotGood | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'mufakat-restore-'));
  try {
    const again = await shownGood(shown, folder, key);
    if ('kind' in again) return again;
    if (!isWhole) return undefined;
    const all = commits.length > 1 ? await withAnswered(again, folder, commits, key) : again;
    if ('kind' in all) return all;
    const times = await signedTimes(all, key, all.audited);
    await fillDatabase(to, key, all.origin, { shown: all.log, timeOf: (of) => times.get(of) });
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A database has no commits beside what it shows. What was answered and not shown is shown first, as by any opening. */
async function withAnswered(
  again: Again,
  folder: string,
  commits: Commits,
  key: VerifierKey,
): Promise<Again | NotGood> {
  await beginAgain(again, folder, commits);
  const store = await placeNamed(folder).open(again.origin, key);
  await store.close();
  return goodIn(folder, key);
}

/** What is full in the copy is taken from there: it has been audited, and a mirror may be far away. */
function firstFrom({ checkpoint, shown }: Tree, mirror: TileSource): TileSource {
  const isInCopy = ({ level, index, width }: Tile) =>
    width === TILE_WIDTH &&
    (index + 1) * TILE_WIDTH ** ((level === 'entries' ? 0 : level) + 1) <= checkpoint.size;
  return async (tiles) => {
    const all: (Uint8Array | undefined)[] = [];
    for (const tile of tiles) all.push(...(await (isInCopy(tile) ? shown.tiles : mirror)([tile])));
    return all;
  };
}

/** Later ones take the place of earlier ones of the same path. */
async function* allBeside(all: readonly Shown[]): ReturnType<Shown['beside']> {
  for (const shown of all) yield* shown.beside();
}

/** What a mirror shows: its checkpoint, signed by the log; its tiles are checked as they are read. */
async function mirrorAt(from: string, key: VerifierKey): Promise<Tree | undefined> {
  const url = addressOf(from);
  const log = url ? undefined : await placeNamed(from).read([key]);
  const note = url ? await noteAt(url) : await log?.published();
  if (note === undefined) return undefined;
  const opened = await openCheckpoint(note, key.name, [verifierOf(key)]);
  if (!opened.ok) return undefined;
  // Which documents there are no address tells; they are found by what the acts name, and can be asked for one by one.
  const shown = log
    ? shownOf(log, note)
    : { note, tiles: tilesAt(url as URL), beside: async function* () {} };
  return { by: from, checkpoint: opened.value, shown };
}

async function noteAt(url: URL): Promise<string | undefined> {
  const note = await fileAt(url, 'checkpoint');
  return note && new TextDecoder().decode(note);
}

async function fileAt(url: URL, path: string): Promise<Uint8Array | undefined> {
  const most = TILE_WIDTH * 65_537;
  try {
    const { status, body } = await ask(below(url, path), { most });
    return status === 200 ? body : undefined;
  } catch (error) {
    if (error instanceof Unreached) return undefined;
    throw error;
  }
}

function tilesAt(url: URL): TileSource {
  const one = async (tile: Tile) => {
    const own = await fileAt(url, tilePath(tile));
    if (own || tile.width === TILE_WIDTH) return own;
    const full = await fileAt(url, tilePath({ ...tile, width: TILE_WIDTH }));
    return full && cut(tile, full);
  };
  return async (tiles) => {
    const all: (Uint8Array | undefined)[] = [];
    for (const tile of tiles) all.push(await one(tile));
    return all;
  };
}
