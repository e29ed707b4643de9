/**
 * Consistency of a part of a tree with the whole: what a consistency proof is, with a beginning that need not be the first entry.
 *
 * Source: draft-ietf-plants-merkle-tree-certs §4.1 (which ranges are subtrees) and §4.4.3 (the check), to which C2SP
 * tlog-cosignature refers; with start 0 it is the check of RFC 9162 §2.1.4.2.
 */
import { sameBytes } from './bytes.ts';
import { emptyRoot, HASH_BYTES, nodeHash, type Sha256 } from './hash.ts';

export interface SubtreeClaim {
  /** first entry of the part */
  readonly start: bigint;
  /** the entry after its last */
  readonly end: bigint;
  /** entries of the whole tree */
  readonly size: bigint;
  readonly subtreeRoot: Uint8Array;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether [start, end) can be a part with a root of its own: it starts at a multiple of its length, rounded up to a power of
 * two. The empty part can stand anywhere.
 */
export function isSubtree(start: bigint, end: bigint): boolean {
  if (start < 0n || end < start) return false;
  let length = 1n;
  while (length < end - start) length *= 2n;
  return start % length === 0n;
}

/**
 * Whether the proof shows that a part with the first root stands at its place in the tree with the second. At most 128 digests.
 *
 * The empty part is in every tree, by an empty proof; it has one root, and so has the empty tree: no other is taken for it.
 * Never fails: any other shape does not hold.
 */
export function checkSubtreeConsistency(claim: SubtreeClaim, sha256: Sha256): boolean {
  const { start, end, size, subtreeRoot, root, proof } = claim;
  if (!isSubtree(start, end) || end > size) return false;
  if (![subtreeRoot, root, ...proof].every((hash) => hash.length === HASH_BYTES)) return false;

  if (size === 0n && !sameBytes(root, emptyRoot(sha256))) return false;
  if (start === end) return proof.length === 0 && sameBytes(subtreeRoot, emptyRoot(sha256));

  // Three nodes on one level: the first of the part, its last, and the last of the whole.
  let [first, last, whole] = [start, end - 1n, size - 1n];
  const rise = () => {
    [first, last, whole] = [first >> 1n, last >> 1n, whole >> 1n];
  };
  // Up to the largest perfect tree at the end of the part; at the end of the whole every tree counts as one.
  if (last === whole) while (first !== last) rise();
  else while (first !== last && last % 2n === 1n) rise();

  let rest = proof;
  let [partHash, wholeHash] = [subtreeRoot, subtreeRoot];
  if (first !== last) {
    const [seed, ...others] = proof;
    if (!seed) return false;
    [partHash, wholeHash, rest] = [seed, seed, others];
  }
  for (const sibling of rest) {
    if (whole === 0n) return false;
    if (last % 2n === 1n || last === whole) {
      if (first < last) partHash = nodeHash(sha256, sibling, partHash);
      wholeHash = nodeHash(sha256, sibling, wholeHash);
      // a last node without sibling rises until it is a right child
      while (last % 2n === 0n && last !== 0n) rise();
    } else {
      wholeHash = nodeHash(sha256, wholeHash, sibling);
    }
    rise();
  }
  return whole === 0n && sameBytes(partHash, subtreeRoot) && sameBytes(wholeHash, root);
}
