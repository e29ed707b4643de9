/**
 * A log out of a copy: only once those who may have seen more of it have been asked.
 *
 * Source: a log that is put back from an older copy and goes on from there has told two histories, by its own signature, without
 * anybody having meant to. The copy itself cannot tell that it is old. Witnesses can: each remembers the largest checkpoint that it
 * cosigned (C2SP tlog-witness). So each is asked, and what it tells is believed for the log's signature and its own; the copy has to
 * be of the same history, and where a witness has seen more the rest is taken from a mirror. What cannot be had in full is
 * restored for reading alone.
 *
 * A mirror's own checkpoint counts as a witness's does: the log signed it. Not found out: what was acknowledged and seen by
 * none of those who are asked. Ask all.
 */
import { rm, stat } from 'node:fs/promises';
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
import { begin, commitsOf, cut, type Shown, showAgain, shownIn } from '../../stores/index.ts';
import { nodeSha256 } from '../node-engine.ts';
import { addressOf, ask, below, Unreached } from '../witness/fetched.ts';
import { type Remembered, rememberedBy } from '../witness/remembered.ts';
import { stateOf } from './documents.ts';
import { folderFiles, readCircle, verifierOf, witnessesOf } from './folder.ts';

export interface Restoring {
  /** the copy, in a folder */
  readonly from: string;
  /** a folder that is not there, or empty */
  readonly to: string;
  readonly log: VerifierKey;
  /** addresses or states of witnesses; nothing where somebody insists on asking none */
  readonly witnesses: readonly string[] | undefined;
  /** addresses or folders of others who keep the log */
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
      /** who has seen more than could be had; then the folder is for reading alone */
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
export async function restore({ from, to, log, witnesses, mirrors }: Restoring): Promise<Restored> {
  if (witnesses?.length === 0) return { kind: 'nobody-asked' };
  const read = await readCircle(from, log);
  if (!read) return { kind: 'no-log' };
  if (!read.audited.ok) return { kind: 'not-good', finding: read.audited.finding };
  const { checkpoint, circle } = read.audited;
  const own = (await folderFiles(from).text('checkpoint')) ?? '';
  const copy: Tree = { by: from, checkpoint, shown: shownIn(from, own) };

  const known = witnessesOf(circle);
  const asked: { readonly seen: SeenBy; readonly tree: KnownTree }[] = [];
  for (const one of witnesses ?? []) {
    const word = await rememberedBy(one, log, known);
    if (word.kind !== 'cosigned') return { kind: 'no-word', from: one, why: word.kind };
    const { size } = word.checkpoint;
    asked.push({ seen: { by: one, party: word.party, size }, tree: word.checkpoint });
  }
  const trees = [copy];
  for (const one of mirrors) {
    const tree = await mirrorAt(one, log);
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
  const beside = () => allBeside([...others, copy.shown]);
  await showAgain({ note: most.shown.note, tiles, beside }, to);
  const again = await readCircle(to, log);
  if (!again?.audited.ok) {
    // What a mirror gave does not hold: nobody is to take it for the log.
    await rm(to, { recursive: true });
    return again?.audited.ok === false
      ? { kind: 'not-good', finding: again.audited.finding }
      : { kind: 'no-log' };
  }
  const ahead = asked.find(({ seen }) => seen.size > size)?.seen;
  const done = {
    kind: 'restored',
    size,
    pulled: size - checkpoint.size,
    asked: asked.map(({ seen }) => seen),
    of: known.length,
  } as const;
  if (ahead) return { ...done, ahead };
  const commits = most === copy ? await commitsOf(from, own, nodeSha256) : [];
  await begin(shownIn(to, most.shown.note), to, commits, again.timed.at(-1)?.time ?? 0, nodeSha256);
  return done;
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

/** Later ones take the place of earlier ones of the same path; a document that is not what its name says takes nobody's. */
async function* allBeside(all: readonly Shown[]): ReturnType<Shown['beside']> {
  for (const shown of all)
    for await (const file of shown.beside()) {
      const sha256 = /^blob\/.*\/([0-9a-f]{64})$/.exec(file.path)?.[1];
      if (sha256 === undefined || stateOf(file.bytes, { sha256 }) === 'held') yield file;
    }
}

/** What a mirror shows: its checkpoint, signed by the log; its tiles are checked as they are read. */
async function mirrorAt(from: string, log: VerifierKey): Promise<Tree | undefined> {
  const url = addressOf(from);
  const note = url ? await fileAt(url, 'checkpoint') : await noteIn(from);
  if (!note) return undefined;
  const opened = await openCheckpoint(note, log.name, [verifierOf(log)]);
  if (!opened.ok) return undefined;
  const text = new TextDecoder().decode(note);
  if (!url) return { by: from, checkpoint: opened.value, shown: shownIn(from, text) };
  // Which documents there are no address tells; they are found by what the acts name, and can be asked for one by one.
  const shown: Shown = { note: text, tiles: tilesAt(url), beside: async function* () {} };
  return { by: from, checkpoint: opened.value, shown };
}

async function noteIn(folder: string): Promise<Uint8Array | undefined> {
  await stat(folder);
  const text = await folderFiles(folder).text('checkpoint');
  return text === undefined ? undefined : new TextEncoder().encode(text);
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
