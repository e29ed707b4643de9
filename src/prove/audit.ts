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
 * Cost: one pass; four digests an entry and one verification a signature, which a caller can spread over threads (`check`).
 * Memory: what the circle needs, 4 MiB of tiles, and the bundles that are being checked; none of it grows with the entries.
 */
import { checkBundle, readBundle } from '../log/bundle.ts';
import { type OpenedCheckpoint, openCheckpoint } from '../log/checkpoint.ts';
import { type Fork, forkOf } from '../log/fork.ts';
import type { Sha256 } from '../log/hash.ts';
import type { NoteVerifier } from '../log/note.ts';
import type { LogRefusal, Maybe } from '../log/refusal.ts';
import { TILE_WIDTH, type Tile, tilePath, tileWidth } from '../log/tile.ts';
import { type CheckedTiles, checkedTiles, type TileSource, tileReader } from '../log/tile-reader.ts';
import { type NodeReader, treeRoot } from '../log/tree.ts';
import { Circle, type CircleRefusal, type RootAt } from './circle.ts';
import type { SignatureEngine } from './engine.ts';
import {
  type EntryRefusal,
  openSignedAct,
  readSignedAct,
  type SignedAct,
  takeSignedAct,
} from './signed-act.ts';

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
  /** looks at a bundle in place of `bundleFinding`, elsewhere; several are asked for at once, and taken in order */
  readonly check?: CheckBundle | undefined;
  /** bundles that are read and checked ahead of the one being taken */
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

/** Bytes of a bundle with what has to be found in them: plain values, that can be sent to another thread. */
export interface BundleToCheck {
  /** the tile above it, which hangs on the root */
  readonly tile: Uint8Array;
  readonly bundle: Tile;
  readonly bytes: Uint8Array;
  /** the signatures of its entries before this one were checked in an earlier audit */
  readonly openFrom: number;
}

/** The first thing that is wrong with a bundle taken by itself. */
export type CheckBundle = (bundle: BundleToCheck) => Maybe<AuditFinding | undefined>;

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
  /** acts whose places in their chains were all taken: no other can stand in the log a second time */
  const again = new Map<number, string>();
  for await (const { first, entries, finding } of bundlesOf(of, tree, tiles, since?.entries ?? 0)) {
    for (const [i, bytes] of entries.entries()) {
      const index = first + i;
      const act = takeSignedAct(bytes, sha256) as SignedAct;
      const refusal = await circle.refusalOf(act, rootAt);
      if (refusal) return found({ part: 'circle', index, id: act.id, refusal });
      const before = circle.contradictions.length;
      circle.add(act);
      if (circle.contradictions.length - before === act.body.by.length) again.set(index, act.id);
      of.taken?.(act, index);
    }
    if (finding) return found(finding);
    const done = first + entries.length;
    of.progress?.(done, tree.size);
    if (done < tree.size && of.ended?.()) return found({ part: 'ended', entries: done, of: tree.size });
  }
  const twice = await firstTwice(again, of, tree, tiles);
  return twice ? found(twice) : { ok: true, checkpoint: tree, circle };
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

interface CheckedEntries {
  readonly first: number;
  /** all of them, or those before the one that is wrong */
  readonly entries: readonly Uint8Array[];
  readonly finding?: AuditFinding;
}

/** All bundles in order, each checked; those that follow are read and checked meanwhile. The first finding is the last. */
async function* bundlesOf(
  of: Audit,
  tree: OpenedCheckpoint,
  tiles: CheckedTiles,
  openFrom: number,
): AsyncGenerator<CheckedEntries> {
  const { ahead = 1 } = of;
  const coming: Promise<CheckedEntries>[] = [];
  let next = 0;
  while (next < tree.size || coming.length > 0) {
    while (next < tree.size && coming.length <= ahead) {
      const one = checked(of, next, tree, tiles, openFrom);
      // Should an earlier one end the audit, nobody waits for this one any more.
      one.catch(() => undefined);
      coming.push(one);
      next += TILE_WIDTH;
    }
    const one = await (coming.shift() as Promise<CheckedEntries>);
    yield one;
    if (one.finding) return;
  }
}

/** One bundle, under a tile that hangs on the root. */
async function checked(
  { source, engine, sha256, check = (bundle) => bundleFinding(bundle, engine, sha256) }: Audit,
  first: number,
  tree: OpenedCheckpoint,
  tiles: CheckedTiles,
  openFrom: number,
): Promise<CheckedEntries> {
  const no = (finding: AuditFinding) => ({ first, entries: [], finding });
  const index = first / TILE_WIDTH;
  const width = tileWidth(0, index, tree.size);
  const bundle: Tile = { level: 'entries', index, width };
  const [tile, [bytes]] = await Promise.all([tiles.tile({ level: 0, index, width }), source([bundle])]);
  if (!tile.ok) return no({ part: 'log', refusal: tile.refusal });
  if (!bytes)
    return no({
      part: 'log',
      refusal: { code: 'missing-tile', where: { part: 'bundle', name: tilePath(bundle) } },
    });
  const from = Math.min(Math.max(openFrom - first, 0), width);
  const finding = await check({ tile: tile.value, bundle, bytes, openFrom: from });
  if (finding && finding.part !== 'entry') return no(finding);
  const entries = readBundle(bytes, width);
  if (!entries.ok) return no({ part: 'bundle', name: tilePath(bundle) });
  if (!finding) return { first, entries: entries.value };
  return { first, entries: entries.value.slice(0, finding.index - first), finding };
}

/**
 * What is wrong with a bundle, looked at here: that its entries are those under its tile, and each of them an act that opens.
 * Entries are opened at once, so that an engine with threads of its own can use them.
 */
export async function bundleFinding(
  { tile, bundle, bytes, openFrom }: BundleToCheck,
  engine: SignatureEngine,
  sha256: Sha256,
): Promise<AuditFinding | undefined> {
  const name = tilePath(bundle);
  const entries = readBundle(bytes, bundle.width);
  if (!entries.ok)
    return { part: 'log', refusal: { ...entries.refusal, where: { ...entries.refusal.where, name } } };
  if (!checkBundle(entries.value, tile, sha256)) return { part: 'bundle', name };
  const read = await Promise.all(
    entries.value.map((entry, i) =>
      i < openFrom ? readSignedAct(entry, sha256) : openSignedAct(entry, engine, sha256),
    ),
  );
  for (const [i, act] of read.entries())
    if (!act.ok) return { part: 'entry', index: bundle.index * TILE_WIDTH + i, refused: act.refused };
  return undefined;
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
  for await (const { first, entries, finding } of bundlesOf(of, tree, tiles, tree.size)) {
    for (const [i, bytes] of entries.entries()) {
      const index = first + i;
      const { id } = takeSignedAct(bytes, of.sha256) as SignedAct;
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
  return async (size) => {
    if (size > last) return undefined;
    const known = kept.get(size);
    if (known) return known;
    const root = await treeRoot(size, nodes, sha256);
    if (!root.ok) return undefined;
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_ROOTS && oldest !== undefined) kept.delete(oldest);
    kept.set(size, root.value);
    return root.value;
  };
}
