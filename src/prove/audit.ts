/**
 * Everything in a log, computed again from its entries.
 *
 * Source: C2SP tlog-tiles and tlog-checkpoint; docs/formats/signed-act.md. What is checked: that the checkpoint is signed by the log, that
 * every tile hangs on its root and every bundle on its tile; that every entry is an act in its one spelling, signed by each key
 * that it names, and admitted by the rule that the depositary had to keep (`circle.ts`). Nothing that a store says is believed,
 * and the first thing that is wrong is told with its place.
 *
 * Not checked: who has cosigned (`policy.ts`), authority and effect (`reason`). That an act is *not* withheld no log can show of
 * itself: compare with other depositaries, and with receipts.
 * Cost: one pass; about a digest and a half an entry, and one verification a signature. Memory: the tiles, 33 bytes an entry.
 */
import { checkBundle, readBundle } from '../log/bundle.ts';
import { type OpenedCheckpoint, openCheckpoint } from '../log/checkpoint.ts';
import type { Sha256 } from '../log/hash.ts';
import type { NoteVerifier } from '../log/note.ts';
import type { LogRefusal } from '../log/refusal.ts';
import { TILE_WIDTH, type Tile, tilePath, tileWidth } from '../log/tile.ts';
import { readTile, type TileSource, tileReader } from '../log/tile-reader.ts';
import { treeRoot } from '../log/tree.ts';
import { Circle, type CircleRefusal, type RootAt } from './circle.ts';
import type { SignatureEngine } from './engine.ts';
import { type EntryRefusal, openSignedAct, type SignedAct } from './signed-act.ts';

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
  /** after each bundle; never asked anything */
  readonly progress?: (entries: number, of: number) => void;
  /** each act, once it has been found good, in order */
  readonly taken?: (act: SignedAct, index: number) => void;
}

export type AuditFinding =
  | { readonly part: 'log'; readonly refusal: LogRefusal }
  /** the entries of a bundle are not those under its tile */
  | { readonly part: 'bundle'; readonly name: string }
  | { readonly part: 'entry'; readonly index: number; readonly refused: EntryRefusal }
  | { readonly part: 'circle'; readonly index: number; readonly id: string; readonly refusal: CircleRefusal }
  /** one act stands in the log twice */
  | { readonly part: 'twice'; readonly index: number; readonly id: string };

export type Audited =
  | { readonly ok: true; readonly checkpoint: OpenedCheckpoint; readonly circle: Circle }
  | { readonly ok: false; readonly finding: AuditFinding };

const found = (finding: AuditFinding) => ({ ok: false, finding }) as const;

export async function audit(of: Audit): Promise<Audited> {
  const { sha256, engine, source } = of;
  const opened = await openCheckpoint(of.checkpoint, of.origin, of.log);
  if (!opened.ok) return found({ part: 'log', refusal: opened.refusal });
  const tree = opened.value;
  const circle = new Circle(sha256, of.origin);
  const rootAt = rootsOf(tree, source, sha256);
  const ids = new Set<string>();
  for (let first = 0; first < tree.size; first += TILE_WIDTH) {
    const entries = await entriesFrom(first, tree, of);
    if (!entries.ok) return entries;
    for (const [i, bytes] of entries.value.entries()) {
      const index = first + i;
      const act = await openSignedAct(bytes, engine, sha256);
      if (!act.ok) return found({ part: 'entry', index, refused: act.refused });
      const { id } = act.value;
      if (ids.has(id)) return found({ part: 'twice', index, id });
      const refusal = await circle.refusalOf(act.value, rootAt);
      if (refusal) return found({ part: 'circle', index, id, refusal });
      ids.add(id);
      circle.add(act.value);
      of.taken?.(act.value, index);
    }
    of.progress?.(Math.min(first + TILE_WIDTH, tree.size), tree.size);
  }
  return { ok: true, checkpoint: tree, circle };
}

/** The entries of one bundle, each under its hash in a tile that hangs on the root. */
async function entriesFrom(
  first: number,
  tree: OpenedCheckpoint,
  { source, sha256 }: Audit,
): Promise<{ ok: true; value: Uint8Array[] } | { ok: false; finding: AuditFinding }> {
  const index = first / TILE_WIDTH;
  const width = tileWidth(0, index, tree.size);
  const tile = await readTile({ level: 0, index, width }, tree, source, sha256);
  if (!tile.ok) return found({ part: 'log', refusal: tile.refusal });
  const bundle: Tile = { level: 'entries', index, width };
  const name = tilePath(bundle);
  const [bytes] = await source([bundle]);
  if (!bytes)
    return found({ part: 'log', refusal: { code: 'missing-tile', where: { part: 'bundle', name } } });
  const entries = readBundle(bytes, width);
  if (!entries.ok)
    return found({ part: 'log', refusal: { ...entries.refusal, where: { ...entries.refusal.where, name } } });
  return checkBundle(entries.value, tile.value, sha256)
    ? { ok: true, value: entries.value }
    : found({ part: 'bundle', name });
}

/** Roots of a log at the sizes it has had, out of its tiles; the last one asked for is kept, since many acts have seen the same. */
export function rootsOf(
  tree: { readonly size: number; readonly root: Uint8Array },
  source: TileSource,
  sha256: Sha256,
): RootAt {
  const reader = tileReader(tree, source, sha256);
  let last: readonly [size: number, root: Uint8Array] | undefined;
  return async (size) => {
    if (size > tree.size) return undefined;
    if (last?.[0] === size) return last[1];
    const root = await treeRoot(size, reader, sha256);
    if (!root.ok) return undefined;
    last = [size, root.value];
    return root.value;
  };
}
