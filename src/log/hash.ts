/**
 * The three hashes of a Merkle tree.
 *
 * Source: RFC 6962 §2.1, C2SP merkle-tree "Merkle Tree Hash". A leaf and a node are hashed with different first bytes, so that
 * no entry can be passed off as the two halves of a tree.
 *
 * The hash function is an argument and answers at once. A tree is millions of digests of 65 bytes; waiting for each would cost
 * more than the digest, and a browser has a synchronous SHA-256 with the curves that it needs anyway.
 */
/** SHA-256: any number of bytes to 32. It keeps neither the bytes it is given nor those it answers with. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export const HASH_BYTES = 32;

const NOTHING = new Uint8Array(0);

/** Root of the tree without entries. */
export function emptyRoot(sha256: Sha256): Uint8Array {
  return sha256(NOTHING);
}

/**
 * What is hashed is written here first, and overwritten the next time: the function has answered by then. New bytes for each would
 * take longer than their digest. An entry of a log has at most 65,535 bytes; a longer one has bytes of its own.
 */
const LEAF = new Uint8Array(1 + 0xffff);
const NODE = new Uint8Array(1 + 2 * HASH_BYTES);
NODE[0] = 1;

export function leafHash(sha256: Sha256, entry: Uint8Array): Uint8Array {
  const bytes =
    entry.length < LEAF.length ? LEAF.subarray(0, 1 + entry.length) : new Uint8Array(1 + entry.length);
  bytes.set(entry, 1);
  return sha256(bytes);
}

export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  NODE.set(left, 1);
  NODE.set(right, 1 + HASH_BYTES);
  return sha256(NODE);
}

/**
 * Root over neighbours, from left to right the roots of perfect trees of which each is smaller than the one before it: they are
 * joined from the right, as in 8 + (4 + 1). One digest fewer than there are hashes.
 */
export function joinFalling(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return emptyRoot(sha256);
  return hashes.reduceRight((right, left) => nodeHash(sha256, left, right));
}

/** Root over a power of two of neighbours: one digest fewer than there are hashes. */
export function joinPerfect(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  let row = hashes;
  while (row.length > 1)
    row = Array.from({ length: row.length / 2 }, (_, i) =>
      nodeHash(sha256, row[2 * i] as Uint8Array, row[2 * i + 1] as Uint8Array),
    );
  return row[0] as Uint8Array;
}
