/** Proofs for entries that have just been added, without any tile: the same as from all leaves. */
import { expect, test } from 'vitest';
import { nodeSha256 } from '../../../src/doors/node-engine.ts';
import {
  EMPTY_FRONTIER,
  frontierRoot,
  LogFault,
  leafHash,
  leafReader,
  proveInclusion,
  treeRoot,
  utf8,
} from '../../../src/log/index.ts';
import { grow } from '../../../src/record/index.ts';

const entries = Array.from({ length: 36 }, (_, i) => utf8(`entry ${i}`));
const leaves = entries.map((entry) => leafHash(nodeSha256, entry));

test('from every size to every larger one up to 36', async () => {
  const all = leafReader(leaves, nodeSha256);
  for (let from = 0; from < 36; from++) {
    const before = grow(EMPTY_FRONTIER, entries.slice(0, from), nodeSha256).frontier;
    for (let to = from + 1; to <= 36; to += 1 + (from % 3)) {
      const { frontier, reader } = grow(before, entries.slice(from, to), nodeSha256);
      const root = await treeRoot(to, all, nodeSha256);
      expect(root).toEqual({ ok: true, value: frontierRoot(frontier, nodeSha256) });
      for (let index = from; index < to; index += 5)
        expect(await proveInclusion(index, to, reader, nodeSha256)).toEqual(
          await proveInclusion(index, to, all, nodeSha256),
        );
    }
  }
});

test('what is inside the old tree is asked of somebody else', async () => {
  const before = grow(EMPTY_FRONTIER, entries.slice(0, 8), nodeSha256).frontier;
  const { reader } = grow(before, entries.slice(8, 11), nodeSha256);
  await expect(proveInclusion(3, 11, reader, nodeSha256)).rejects.toThrow(LogFault);
});
