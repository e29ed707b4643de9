/**
 * Everything in a log, computed again from its entries.
 *
 * Source: C2SP tlog-tiles and tlog-checkpoint; docs/formats/signed-act.md. What is checked: that the checkpoint is signed by the log, that
 * every tile hangs on its root and every bundle on its tile; that every entry is an act in its one spelling, signed by each key
 * that it names, and admitted by the rule that the depositary had to keep (`circle.ts`). Nothing that a store says is believed,
 * and what is wrong is told with its place: the first of it, but for an act that stands twice, which is looked for last.
 *
 * An audit goes on from an earlier one of one's own (`since`): today's tree has to begin with the tree of that time, or the log
 * showed two histories. Then the entries of that time hang on the same root; they are read again, for what they tell of parties
 * and chains, and their signatures are not checked again.
 *
 * Not checked: who has cosigned (`policy.ts`), authority and effect (`reason`). That an act is *not* withheld no log can show of
 * itself: compare with other depositaries, and with receipts.
 *
 * Cost: one pass; four digests an entry and one verification a signature, which a caller can spread over threads (`allHold`).
 * Memory: what the circle needs, 4 MiB of tiles, and the bundles that are being checked; none of it grows with the entries.
 */
import { toHex } from '../log/base64.ts';
import { checkBundle, readBundle } from '../log/bundle.ts';
import { type OpenedCheckpoint, openCheckpoint } from '../log/checkpoint.ts';
import { type Fork, forkOf } from '../log/fork.ts';
import type { Sha256 } from '../log/hash.ts';
import type { NoteVerifier } from '../log/note.ts';
import type { LogRefusal } from '../log/refusal.ts';
import { TILE_WIDTH, type Tile, tilePath, tileWidth } from '../log/tile.ts';
import { type CheckedTiles, checkedTiles, type TileSource, tileReader } from '../log/tile-reader.ts';
import { type NodeReader, treeRoot } from '../log/tree.ts';
import { Circle, type CircleRefusal, type RootAt } from './circle.ts';
import type { SignatureEngine } from './engine.ts';
import { type AllHold, type Opening, opener } from './open-together.ts';
import { type EntryRefusal, entryId, type SignedAct } from './signed-act.ts';

/** How far one has audited the log oneself, and the checkpoint under which. */
export interface AuditedBefore {
  /** entries found good; at most as many as the checkpoint covers */
  readonly entries: number;
  /** the signed note */
  readonly checkpoint: string;
}

export interface Audit {
  /** bytes of tiles and of bundles, from wherever the log is kept */
  readonly source: TileSource;
  /** the checkpoint as it stands, with its signatures */
  readonly checkpoint: string;
  readonly origin: string;
  /** keys of the log */
  readonly log: readonly NoteVerifier[];
  readonly engine: SignatureEngine;
  readonly sha256: Sha256;
  /** an audit of one's own to go on from */
  readonly since?: AuditedBefore | undefined;
  /** checks the signatures of a bundle in place of the engine, elsewhere; several are asked for at once, and taken in order */
  readonly allHold?: AllHold | undefined;
  /** bundles whose signatures are being checked while the next is read; one, where nothing is said */
  readonly ahead?: number | undefined;
  /** after each bundle: so many are found good, but for acts that stand twice */
  readonly progress?: ((entries: number, of: number) => void) | undefined;
  /** asked after each bundle whether to end there */
  readonly ended?: (() => boolean) | undefined;
  /** each act, once it has been found good, in order */
  readonly taken?: ((act: SignedAct, index: number) => void) | undefined;
}

export type AuditFinding =
  | { readonly part: 'log'; readonly refusal: LogRefusal }
  /** the entries of a bundle are not those under its tile */
  | { readonly part: 'bundle'; readonly name: string }
  | { readonly part: 'entry'; readonly index: number; readonly refused: EntryRefusal }
  | { readonly part: 'circle'; readonly index: number; readonly id: string; readonly refusal: CircleRefusal }
  /** one act stands in the log twice */
  | { readonly part: 'twice'; readonly index: number; readonly id: string }
  /** what one kept of an earlier audit is not of this log: its note, or more entries than that covers */
  | { readonly part: 'since'; readonly refusal: LogRefusal }
  /** the log signed a longer tree before than it shows now */
  | { readonly part: 'shorter'; readonly size: number; readonly before: number }
  /** the log signed two trees of which neither begins the other */
  | { readonly part: 'fork'; readonly evidence: Fork }
  /** nothing is wrong, but not all was looked at: whoever asked has ended it, and the first so many entries are good */
  | { readonly part: 'ended'; readonly entries: number; readonly of: number };

export type Audited =
  | { readonly ok: true; readonly checkpoint: OpenedCheckpoint; readonly circle: Circle }
  | { readonly ok: false; readonly finding: AuditFinding };

const found = (finding: AuditFinding) => ({ ok: false, finding }) as const;

export async function audit(of: Audit): Promise<Audited> {
  const { sha256, since } = of;
  const opened = await openCheckpoint(of.checkpoint, of.origin, of.log);
  if (!opened.ok) return found({ part: 'log', refusal: opened.refusal });
  const tree = opened.value;
  const tiles = checkedTiles(tree, of.source, sha256);
  const rootAt = rootsIn(tree.size, tiles.nodes, sha256);
  const other = since && (await notGoingOn(of, since, tree, tiles));
  if (other) return found(other);
  const circle = new Circle(sha256, of.origin);
  const asking = asker(of, circle, rootAt);
  const { ahead = 1, taken, progress, ended } = of;
  const waiting: Asked[] = [];
  /** The oldest that waits: what is wrong with it, or nothing; nobody waits for those after the first that is wrong. */
  const settle = async (): Promise<AuditFinding | undefined> => {
    const { first, good, acts, finding } = await settled(waiting.shift() as Asked);
    for (const [i, act] of acts.slice(0, good).entries()) taken?.(act, first + i);
    if (finding) return finding;
    progress?.(first + good, tree.size);
    const isEnded = first + good < tree.size && ended?.();
    return isEnded ? { part: 'ended', entries: first + good, of: tree.size } : undefined;
  };
  for await (const bundle of bundlesOf(of, tree, tiles)) {
    const asked = await asking.ask(bundle);
    waiting.push(asked);
    while (waiting.length > (asked.finding ? 0 : ahead)) {
      const wrong = await settle();
      if (wrong) return found(wrong);
    }
  }
  while (waiting.length > 0) {
    const wrong = await settle();
    if (wrong) return found(wrong);
  }
  const twice = await firstTwice(asking.again, of, tree, tiles);
  return twice ? found(twice) : { ok: true, checkpoint: tree, circle };
}

/** A bundle whose acts were asked of the circle, with every signature taken at its word; and whether that was right. */
interface Asked extends Pick<Opening, 'instead'> {
  readonly first: number;
  /** so many are good */
  readonly good: number;
  /** kept only for whoever wants them */
  readonly acts: readonly SignedAct[];
  readonly finding?: AuditFinding | undefined;
}

/** Asks the circle of one act after the other. Signatures are checked meanwhile: should one not hold, the audit ends there anyway. */
function asker({ engine, sha256, allHold, since, taken }: Audit, circle: Circle, rootAt: RootAt) {
  const open = opener(engine, sha256, allHold);
  /** acts whose places in their chains were all taken: no other can stand in the log a second time */
  const again = new Map<number, string>();
  const ask = async ({ first, entries, finding }: ReadEntries): Promise<Asked> => {
    const { trusted, instead } = open(entries, (since?.entries ?? 0) - first);
    // Should an earlier one end the audit, nobody waits for this one any more.
    if (instead instanceof Promise) instead.catch(() => undefined);
    const told = { first, acts: taken ? trusted.acts : [], instead };
    for (const [i, act] of trusted.acts.entries()) {
      const asked = circle.refusalOf(act, rootAt);
      const refusal = asked instanceof Promise ? await asked : asked;
      if (refusal)
        return { ...told, good: i, finding: { part: 'circle', index: first + i, id: act.id, refusal } };
      const before = circle.contradictions.length;
      circle.add(act);
      if (circle.contradictions.length - before === act.body.by.length) again.set(first + i, act.id);
    }
    const good = trusted.acts.length;
    if (!trusted.refused) return { ...told, good, finding };
    return { ...told, good, finding: { part: 'entry', index: first + good, refused: trusted.refused } };
  };
  return { ask, again };
}

/** The same once its signatures are checked. An act that does not open is not asked of the circle: of two faults in it that one is told. */
async function settled(asked: Asked): Promise<Asked> {
  const instead = await asked.instead;
  if (!instead?.refused || instead.acts.length > asked.good) return asked;
  const { acts, refused } = instead;
  const good = acts.length;
  return { ...asked, good, finding: { part: 'entry', index: asked.first + good, refused } };
}

/** Why an audit of this tree cannot go on from that one. */
async function notGoingOn(
  { checkpoint: now, origin, log, sha256 }: Audit,
  { entries, checkpoint: before }: AuditedBefore,
  tree: OpenedCheckpoint,
  tiles: CheckedTiles,
): Promise<AuditFinding | undefined> {
  const opened = await openCheckpoint(before, origin, log);
  if (!opened.ok) return { part: 'since', refusal: opened.refusal };
  const { size } = opened.value;
  if (entries > size) {
    const about = { expected: `${size}`, found: `${entries}` };
    return { part: 'since', refusal: { code: 'out-of-range', where: { part: 'checkpoint' }, ...about } };
  }
  if (size > tree.size) return { part: 'shorter', size: tree.size, before: size };
  // Tiles that cannot be had or hang on no root are found with the bundles below them.
  const evidence = await forkOf(before, now, tiles.nodes, sha256);
  return evidence && { part: 'fork', evidence };
}

interface ReadEntries {
  readonly first: number;
  /** none of a bundle that is wrong */
  readonly entries: readonly Uint8Array[];
  readonly finding?: AuditFinding;
}

/** Bundles that are read while one is looked at. */
const READ_AHEAD = 2;

/** All bundles in order, each of them found to be those entries that hang on the root. The first finding is the last. */
async function* bundlesOf(
  of: Audit,
  tree: OpenedCheckpoint,
  tiles: CheckedTiles,
): AsyncGenerator<ReadEntries> {
  const coming: Promise<ReadEntries>[] = [];
  let next = 0;
  while (next < tree.size || coming.length > 0) {
    while (next < tree.size && coming.length <= READ_AHEAD) {
      const one = entriesFrom(of, next, tree, tiles);
      // Should an earlier one end the audit, nobody waits for this one any more.
      one.catch(() => undefined);
      coming.push(one);
      next += TILE_WIDTH;
    }
    const one = await (coming.shift() as Promise<ReadEntries>);
    yield one;
    if (one.finding) return;
  }
}

/** The entries of one bundle, under a tile that hangs on the root. */
async function entriesFrom(
  { source, sha256 }: Audit,
  first: number,
  tree: OpenedCheckpoint,
  tiles: CheckedTiles,
): Promise<ReadEntries> {
  const no = (finding: AuditFinding) => ({ first, entries: [], finding });
  const index = first / TILE_WIDTH;
  const width = tileWidth(0, index, tree.size);
  const bundle: Tile = { level: 'entries', index, width };
  const name = tilePath(bundle);
  const [tile, [bytes]] = await Promise.all([tiles.tile({ level: 0, index, width }), source([bundle])]);
  if (!tile.ok) return no({ part: 'log', refusal: tile.refusal });
  if (!bytes) return no({ part: 'log', refusal: { code: 'missing-tile', where: { part: 'bundle', name } } });
  const entries = readBundle(bytes, width);
  if (!entries.ok)
    return no({ part: 'log', refusal: { ...entries.refusal, where: { ...entries.refusal.where, name } } });
  return checkBundle(entries.value, tile.value, sha256)
    ? { first, entries: entries.value }
    : no({ part: 'bundle', name });
}

/** The first of some entries that says what an earlier one said. The log is read a second time, up to the last of them. */
async function firstTwice(
  again: ReadonlyMap<number, string>,
  of: Audit,
  tree: OpenedCheckpoint,
  tiles: CheckedTiles,
): Promise<AuditFinding | undefined> {
  const last = Math.max(-1, ...again.keys());
  const seen = new Set<string>();
  const ids = new Set(again.values());
  if (last < 0) return undefined;
  for await (const { first, entries, finding } of bundlesOf(of, tree, tiles)) {
    for (const [i, entry] of entries.entries()) {
      const index = first + i;
      const id = toHex(entryId(entry, of.sha256));
      if (again.has(index) && seen.has(id)) return { part: 'twice', index, id };
      if (ids.has(id)) seen.add(id);
    }
    if (finding) return finding;
    if (first + entries.length > last) return undefined;
  }
  return undefined;
}

/** Roots that are kept: many acts have seen the same, and few an old one. */
const KEPT_ROOTS = 1024;

/** Roots of a log at the sizes it has had, out of its tiles. */
export function rootsOf(
  tree: { readonly size: number; readonly root: Uint8Array },
  source: TileSource,
  sha256: Sha256,
): RootAt {
  return rootsIn(tree.size, tileReader(tree, source, sha256), sha256);
}

function rootsIn(last: number, nodes: NodeReader, sha256: Sha256): RootAt {
  const kept = new Map<number, Uint8Array>();
  const fresh = async (size: number) => {
    const root = await treeRoot(size, nodes, sha256);
    if (!root.ok) return undefined;
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_ROOTS && oldest !== undefined) kept.delete(oldest);
    kept.set(size, root.value);
    return root.value;
  };
  return (size) => (size > last ? undefined : (kept.get(size) ?? fresh(size)));
}
