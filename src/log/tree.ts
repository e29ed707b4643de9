/**
 * Proofs over a Merkle tree: each `prove…` has its `check…`.
 *
 * Source: RFC 6962 §2.1.1 and §2.1.2 for what a proof contains, RFC 9162 §2.1.3.2 and C2SP merkle-tree for how one is checked.
 *
 * Provers read hashes of perfect subtrees through a `NodeReader`, all that one proof needs in one call, and never see an entry.
 * Checkers read nothing. Sizes are numbers where we count them ourselves; a checker also takes a bigint, because a proof from
 * elsewhere may speak of any size below 2^64.
 */
import { sameBytes } from './bytes.ts';
import { HASH_BYTES, joinFalling, nodeHash, type Sha256 } from './hash.ts';
import { LogFault, type LogRead, type Maybe, read } from './refusal.ts';
import { checkSubtreeConsistency } from './subtree.ts';

/** The perfect subtree over the entries [index · 2^level, (index + 1) · 2^level). Level 0 is a leaf. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** Hashes of perfect subtrees that lie wholly in the tree, in the order asked for. A refusal where one cannot be had. */
export type NodeReader = (nodes: readonly TreeNode[]) => Maybe<LogRead<readonly Uint8Array[]>>;

/** How many entries, or which one: a number of ours, or one that is only compared. */
export type Count = number | bigint;

/** The largest power of two smaller than n, n > 1. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/**
 * The perfect subtrees that make up the entries [from, to), largest first.
 *
 * `from` is a multiple of the largest of them, as it is for every range that a proof names. At most 53 nodes.
 */
export function nodesOf(from: number, to: number): TreeNode[] {
  const nodes: TreeNode[] = [];
  let at = from;
  while (at < to) {
    let level = 0;
    while (2 ** (level + 1) <= to - at) level++;
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** One hash of a proof: that of the entries [from, to). */
type Range = readonly [from: number, to: number];

/** RFC 6962 §2.1.1 PATH, as ranges, from the leaf's sibling up. */
function path(index: number, from: number, to: number): Range[] {
  if (to - from <= 1) return [];
  const middle = from + split(to - from);
  return index < middle
    ? [...path(index, from, middle), [middle, to]]
    : [...path(index, middle, to), [from, middle]];
}

/** RFC 6962 §2.1.2 SUBPROOF, as ranges; `whole` while the old tree starts at the same place as this part. */
function subproof(end: number, from: number, to: number, whole: boolean): Range[] {
  if (end === to) return whole ? [] : [[from, to]];
  const middle = from + split(to - from);
  return end <= middle
    ? [...subproof(end, from, middle, whole), [middle, to]]
    : [...subproof(end, middle, to, false), [from, middle]];
}

async function hashesOf(
  ranges: readonly Range[],
  reader: NodeReader,
  sha256: Sha256,
): Promise<LogRead<Uint8Array[]>> {
  const nodes = ranges.map(([from, to]) => nodesOf(from, to));
  const hashes = await reader(nodes.flat());
  if (!hashes.ok) return hashes;
  let at = 0;
  return read(
    nodes.map(({ length }) => {
      at += length;
      return joinFalling(sha256, hashes.value.slice(at - length, at));
    }),
  );
}

function mustBe(condition: boolean, what: string): void {
  if (!condition) throw new LogFault(what);
}

/**
 * Root of the tree with the first `size` entries. Reads at most log₂ size hashes.
 * Refuses what the reader refuses.
 */
export async function treeRoot(
  size: number,
  reader: NodeReader,
  sha256: Sha256,
): Promise<LogRead<Uint8Array>> {
  mustBe(Number.isSafeInteger(size) && size >= 0, `no tree has ${size} entries`);
  const hashes = await hashesOf([[0, size]], reader, sha256);
  return hashes.ok ? read(hashes.value[0] as Uint8Array) : hashes;
}

/**
 * That the entry at `index` is in the tree of `size` entries: its sibling, then theirs, up to the child of the root.
 *
 * @returns at most ⌈log₂ size⌉ hashes, made from at most that many again of the right edge
 * Refuses what the reader refuses; a `LogFault` where the tree has no such entry.
 */
export async function proveInclusion(
  index: number,
  size: number,
  reader: NodeReader,
  sha256: Sha256,
): Promise<LogRead<Uint8Array[]>> {
  mustBe(Number.isSafeInteger(size) && Number.isSafeInteger(index), 'sizes are whole numbers');
  mustBe(index >= 0 && index < size, `entry ${index} is not in a tree of ${size}`);
  return hashesOf(path(index, 0, size), reader, sha256);
}

/**
 * That the tree of `from` entries is the beginning of the tree of `to`.
 *
 * @returns at most ⌈log₂ to⌉ + 1 hashes; none from size 0, and none from a size to itself
 * Refuses what the reader refuses; a `LogFault` where `from` is the larger.
 */
export async function proveConsistency(
  from: number,
  to: number,
  reader: NodeReader,
  sha256: Sha256,
): Promise<LogRead<Uint8Array[]>> {
  mustBe(Number.isSafeInteger(from) && Number.isSafeInteger(to), 'sizes are whole numbers');
  mustBe(from >= 0 && from <= to, `a tree of ${from} does not begin one of ${to}`);
  return from === 0 ? read([]) : hashesOf(subproof(from, 0, to, true), reader, sha256);
}

export interface InclusionClaim {
  readonly index: Count;
  readonly size: Count;
  readonly leafHash: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether the proof shows that a leaf stands at its index in the tree with that root. At most 64 digests.
 * Never fails: a proof of any other shape, for any other size, or with a hash that is none, does not hold.
 */
export function checkInclusion(claim: InclusionClaim, sha256: Sha256): boolean {
  let [at, last] = [BigInt(claim.index), BigInt(claim.size) - 1n];
  if (at < 0n || at > last || !areHashes([claim.leafHash, claim.root, ...claim.proof])) return false;
  let hash = claim.leafHash;
  for (const sibling of claim.proof) {
    if (last === 0n) return false;
    if (at % 2n === 1n || at === last) {
      hash = nodeHash(sha256, sibling, hash);
      // a last node without sibling rises until it is a right child
      while (at % 2n === 0n && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else {
      hash = nodeHash(sha256, hash, sibling);
    }
    [at, last] = [at >> 1n, last >> 1n];
  }
  return last === 0n && sameBytes(hash, claim.root);
}

export interface ConsistencyClaim {
  readonly from: Count;
  readonly to: Count;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether the proof shows that the tree with the first root is the beginning of the tree with the second. At most 128 digests.
 *
 * Every tree begins with the empty one, by an empty proof (C2SP merkle-tree; tlog-witness relies on it); the empty tree has
 * one root, and no other is taken for it. Never fails: any other shape does not hold.
 */
export function checkConsistency(claim: ConsistencyClaim, sha256: Sha256): boolean {
  const { fromRoot: subtreeRoot, toRoot: root, proof } = claim;
  return checkSubtreeConsistency(
    { start: 0n, end: BigInt(claim.from), size: BigInt(claim.to), subtreeRoot, root, proof },
    sha256,
  );
}

function areHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.every((hash) => hash.length === HASH_BYTES);
}
