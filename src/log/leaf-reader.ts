/** Nodes straight from the leaves of a tree that is held whole: for a few hundred entries, and to compare with. */
import { nodeHash, type Sha256 } from './hash.ts';
import { LogFault, read } from './refusal.ts';
import type { NodeReader, TreeNode } from './tree.ts';

/** One digest for each node below the one asked for. A `LogFault` where the leaves do not reach that far. */
export function leafReader(leaves: readonly Uint8Array[], sha256: Sha256): NodeReader {
  const hashOf = ({ level, index }: TreeNode): Uint8Array => {
    if (level > 0) {
      const below = { level: level - 1, index: 2 * index };
      return nodeHash(sha256, hashOf(below), hashOf({ ...below, index: below.index + 1 }));
    }
    const leaf = leaves[index];
    if (!leaf) throw new LogFault(`there is no leaf ${index}`);
    return leaf;
  };
  return (nodes) => read(nodes.map(hashOf));
}
