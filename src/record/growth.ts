/**
 * A tree that has just grown: proofs for its new entries from the frontier before and the new leaves, without reading a tile.
 *
 * Source: RFC 6962 §2.1.1. The path of a new leaf names subtrees of three kinds: new as a whole; old as a whole, and then
 * one of the frontier, since the subtree above it has a new leaf; or with leaves of both, and then made of the other two.
 * So a receipt can be written while nothing but the commit has reached the disk.
 */
import {
  append,
  type Frontier,
  LogFault,
  leafHash,
  type NodeReader,
  nodeHash,
  nodesOf,
  read,
  type Sha256,
  type TreeNode,
} from '../log/index.ts';

export interface Growth {
  readonly frontier: Frontier;
  /** for proofs of the new entries; a `LogFault` for a node inside the old tree */
  readonly reader: NodeReader;
}

/** About three digests an entry, and one more for each node that a proof is asked for. */
export function grow(from: Frontier, entries: readonly Uint8Array[], sha256: Sha256): Growth {
  const known = new Map<string, Uint8Array>();
  const key = ({ level, index }: TreeNode) => `${level}/${index}`;
  for (const [i, node] of nodesOf(0, from.size).entries()) known.set(key(node), from.hashes[i] as Uint8Array);
  let frontier = from;
  for (const entry of entries) {
    const leaf = leafHash(sha256, entry);
    known.set(`0/${frontier.size}`, leaf);
    frontier = append(frontier, leaf, sha256);
  }
  const hashOf = (node: TreeNode): Uint8Array => {
    const there = known.get(key(node));
    if (there) return there;
    if (node.level === 0) throw new LogFault(`leaf ${node.index} is not one of the new ones`);
    const left = { level: node.level - 1, index: 2 * node.index };
    const hash = nodeHash(sha256, hashOf(left), hashOf({ ...left, index: left.index + 1 }));
    known.set(key(node), hash);
    return hash;
  };
  return { frontier, reader: (nodes) => read(nodes.map(hashOf)) };
}
