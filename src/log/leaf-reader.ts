/** Nodes straight from the leaves of a tree that is held whole: for some thousand entries, and to compare with. */
import { nodeHash, type Sha256 } from './hash.ts';
import { LogFault, read } from './refusal.ts';
import type { NodeReader, TreeNode } from './tree.ts';

/** One digest for each node, at its first reading; nodes are kept. A `LogFault` where the leaves do not reach that far. */
export function leafReader(leaves: readonly Uint8Array[], sha256: Sha256): NodeReader {
  const levels: Map<number, Uint8Array>[] = [];
  const hashOf = ({ level, index }: TreeNode): Uint8Array => {
    if (level === 0) {
      const leaf = leaves[index];
      if (!leaf) throw new LogFault(`there is no leaf ${index}`);
      return leaf;
    }
    levels[level] ??= new Map();
    const known = levels[level].get(index);
    if (known) return known;
    const left = hashOf({ level: level - 1, index: 2 * index });
    const hash = nodeHash(sha256, left, hashOf({ level: level - 1, index: 2 * index + 1 }));
    levels[level].set(index, hash);
    return hash;
  };
  return (nodes) => read(nodes.map(hashOf));
}
