/**
 * A tree as it grows: the roots of the perfect subtrees that its entries make up, largest first, and nothing else.
 *
 * Source: RFC 6962 §2.1; also known as a compact range. At most 53 hashes stand for any number of entries, which is what a
 * witness or a writer has to keep between two batches.
 */
import { HASH_BYTES, joinFalling, nodeHash, type Sha256 } from './hash.ts';
import { LogFault, type LogRead, read, refuse } from './refusal.ts';

export interface Frontier {
  /** entries */
  readonly size: number;
  /** one hash for each binary digit 1 of `size` */
  readonly hashes: readonly Uint8Array[];
}

export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] };

/** Binary digits 1 of a size: how many hashes its frontier has. */
function ones(size: number): number {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
}

/** A frontier kept elsewhere. Refuses a number of hashes that does not belong to the size. */
export function readFrontier(size: number, hashes: readonly Uint8Array[]): LogRead<Frontier> {
  const belongs = Number.isSafeInteger(size) && size >= 0 && hashes.length === ones(size);
  if (!belongs || hashes.some((hash) => hash.length !== HASH_BYTES)) {
    const found = `${hashes.length}`;
    return refuse('bad-format', { part: 'tree' }, { expected: `${ones(size)}`, found });
  }
  return read({ size, hashes });
}

/** With one more leaf: on average two digests, at most 53. */
export function append(frontier: Frontier, leaf: Uint8Array, sha256: Sha256): Frontier {
  if (frontier.size >= Number.MAX_SAFE_INTEGER) throw new LogFault('the tree is full');
  const hashes = [...frontier.hashes];
  let hash = leaf;
  // as in adding one: every digit 1 at the end is carried
  for (let carry = frontier.size; carry % 2 === 1; carry = (carry - 1) / 2)
    hash = nodeHash(sha256, hashes.pop() as Uint8Array, hash);
  return { size: frontier.size + 1, hashes: [...hashes, hash] };
}

/** Root of the tree that the frontier stands for: at most 52 digests. */
export function frontierRoot(frontier: Frontier, sha256: Sha256): Uint8Array {
  return joinFalling(sha256, frontier.hashes);
}
