/** Committed entries, one at a time: out of memory where they are not shown yet, else out of their bundle. */
import { TILE_WIDTH } from '../../log/index.ts';
import { StoreFault } from '../../record/fault.ts';
import type { Disk } from './durable.ts';
import type { Held } from './held.ts';
import type { Layout } from './layout.ts';
import { readEntries } from './shown.ts';

/** @returns reads the entry in a place; nothing past the end. A fault, tree-broken, where its bundle is missing. */
export function entryReader(
  disk: Disk,
  at: Layout,
): (held: Held, index: number) => Promise<Uint8Array | undefined> {
  /** the bundle that was read last: whoever asks for one entry asks for the next */
  let last: { readonly first: number; readonly entries: readonly Uint8Array[] } | undefined;

  return async ({ pending, state }, index) => {
    const isThere = Number.isInteger(index) && index >= 0 && index < state.frontier.size;
    if (!isThere) return undefined;
    const inMemory = pending.find(({ from, to }) => from <= index && index < to);
    if (inMemory) return inMemory.entries[index - inMemory.from]?.slice();
    const until = pending[0]?.from ?? state.frontier.size;
    const first = Math.floor(index / TILE_WIDTH) * TILE_WIDTH;
    const width = Math.min(TILE_WIDTH, until - first);
    if (last?.first !== first || last.entries.length < width) {
      const sizes = [until, ...pending.map(({ to }) => to)];
      const bundle = { level: 'entries', index: first / TILE_WIDTH, width } as const;
      const entries = await readEntries(disk, at, bundle, sizes);
      if (!entries) throw new StoreFault('tree-broken', `the bundle of entry ${index} is missing`);
      last = { first, entries };
    }
    return last.entries[index - first]?.slice();
  };
}
