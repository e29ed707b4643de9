/** What another writer has committed, where its name may still be lost: nobody is shown it before it cannot. */
import { describe, expect, it } from 'vitest';
import { createFolderLog, type Disk, type Handle, openFolderLog } from '../../src/stores/index.ts';
import { identity } from './folder-kit.ts';
import { entry, record, sequencerOf } from './log-kit.ts';
import { memoryDisk } from './memory-disk.ts';

const COMMITS = '/log/.state/commit';

/** The disk, where each flush of the names of commits does that in place of flushing. */
const atFlush = (disk: Disk, flush: (directory: Handle) => Promise<void>): Disk => ({
  ...disk,
  openDirectory: async (path) => {
    const directory = await disk.openDirectory(path);
    return path === COMMITS ? { ...directory, sync: () => flush(directory) } : directory;
  },
});

/** A log of one entry, and a second one committed by a writer that was stopped before it flushed its name. */
async function scene() {
  const { disk, cutPower } = memoryDisk();
  const options = { ...identity, root: '/log', disk };
  await createFolderLog(options);
  const first = await openFolderLog(options);
  await record(sequencerOf(first), [entry(0)], 1);
  await first.close();
  const other = async () => {
    let isStopped = false;
    const link: Disk['link'] = async (from, to) => {
      await disk.link(from, to);
      isStopped = true;
    };
    const stopping = await openFolderLog({
      ...options,
      disk: atFlush({ ...disk, link }, async (directory) => {
        if (isStopped) throw new Error('stopped');
        await directory.sync();
      }),
    });
    const to = sequencerOf(stopping);
    void to.submit(entry(1));
    expect((await to.sequence(2)).kind).toBe('stopped');
  };
  return { disk, cutPower, options, other };
}

describe('the commit of another writer, whose name was not flushed', () => {
  it('is shown by who takes it in only once it is', async () => {
    const { disk, cutPower, options, other } = await scene();
    let isFlushing: () => void = () => undefined;
    const flushing = new Promise<void>((resolve) => {
      isFlushing = resolve;
    });
    let isOpen = false;
    const ours = await openFolderLog({
      ...options,
      disk: atFlush(disk, (directory) => {
        if (!isOpen) return directory.sync();
        isFlushing();
        return new Promise(() => undefined);
      }),
    });
    isOpen = true;
    await other();
    void ours.load();
    await flushing;
    await ours.publish();
    cutPower(() => false);
    const again = await openFolderLog(options);
    expect((await again.load()).frontier.size).toBe(1);
  });

  it('is shown by who opens the folder only once it is', async () => {
    const { disk, cutPower, options, other } = await scene();
    let isListed = false;
    const list: Disk['list'] = async (path) => {
      // it comes between all that an opening did before and the looking
      if (path === COMMITS && !isListed) {
        isListed = true;
        await other();
      }
      return disk.list(path);
    };
    await (await openFolderLog({ ...options, disk: { ...disk, list } })).close();
    cutPower(() => false);
    const again = await openFolderLog(options);
    expect((await again.load()).frontier.size).toBe(2);
  });
});
