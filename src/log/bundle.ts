/**
 * Bundles: the entries under a tile of level 0, one after the other.
 *
 * Source: C2SP tlog-tiles "Log entries". Before each entry stands its length in two bytes, the larger first; an entry is thus at
 * most 65,535 bytes long.
 */
import { sameBytes } from './bytes.ts';
import { leafHash, type Sha256 } from './hash.ts';
import { LogFault, type LogRead, read, refuse } from './refusal.ts';
import { hashIn, TILE_WIDTH } from './tile.ts';

export const MAX_ENTRY_BYTES = 0xffff;

/** A `LogFault` for an entry that is too long, for none and for more than 256. */
export function writeBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0 || entries.length > TILE_WIDTH)
    throw new LogFault('a bundle has 1 to 256 entries');
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + 2 + entry.length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) throw new LogFault(`an entry has at most ${MAX_ENTRY_BYTES} bytes`);
    bytes.set([entry.length >> 8, entry.length & 0xff], at);
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}

/**
 * The entries of a bundle that has `width` of them, as parts of its own bytes: nothing is copied.
 * Refuses: bad-format (too few, too many, or bytes that are no whole entry).
 */
export function readBundle(bytes: Uint8Array, width: number): LogRead<Uint8Array[]> {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length && entries.length <= width) {
    const length = ((bytes[at] as number) << 8) | (bytes[at + 1] ?? 0);
    const end = at + 2 + length;
    if (end > bytes.length) {
      const [expected, found] = [`${end}`, `${bytes.length}`];
      return refuse('bad-format', { part: 'bundle', line: entries.length + 1 }, { expected, found });
    }
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  if (entries.length === width) return read(entries);
  return refuse('bad-format', { part: 'bundle' }, { expected: `${width}`, found: `${entries.length}` });
}

/**
 * Whether entries are those under a tile of level 0 that has been checked already: as many, and each with its hash.
 */
export function checkBundle(entries: readonly Uint8Array[], tile: Uint8Array, sha256: Sha256): boolean {
  return (
    tile.length === entries.length * 32 &&
    entries.every((entry, i) => sameBytes(leafHash(sha256, entry), hashIn(tile, i)))
  );
}
