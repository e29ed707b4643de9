/**
 * Two writers on one folder, where each step of one can fall between two of the other: what another has committed is shown once its
 * name cannot be lost any more, what was committed is answered, and readers are not taken back.
 */
import { describe, expect, it } from 'vitest';
import { sizeAndText } from '../../src/stores/folder/shown.ts';
import { createFolderLog, type Disk, type Handle, openFolderLog } from '../../src/stores/index.ts';
import { audit } from './audit.ts';
import { identity } from './folder-kit.ts';
import { checkReceipt, entry, record, sequencerOf } from './log-kit.ts';
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

it('a commit from which others go on at once is answered, though the one before it is gone', async () => {
  const { disk } = memoryDisk();
  const options = { ...identity, root: '/log', disk };
  await createFolderLog(options);
  const other = sequencerOf(await openFolderLog(options));
  await record(other, [entry(0)], 1);
  let isAhead = false;
  const link: Disk['link'] = async (from, to) => {
    await disk.link(from, to);
    if (isAhead || !to.startsWith(COMMITS)) return;
    isAhead = true;
    for (let i = 2; i < 5; i++) await record(other, [entry(i)], 2);
  };
  const ours = sequencerOf(await openFolderLog({ ...options, disk: { ...disk, link } }));
  const answer = ours.submit(entry(1));
  expect((await ours.sequence(2)).kind).toBe('sequenced');
  expect(isAhead).toBe(true);
  const told = await answer;
  expect(told).toMatchObject({ kind: 'recorded', receipt: { index: 1 } });
  if (told.kind === 'recorded') expect((await checkReceipt(entry(1), told.receipt)).size).toBe(5);
  expect(await record(ours, [entry(5)], 5)).toMatchObject([{ kind: 'recorded', receipt: { index: 5 } }]);
  expect((await audit(await openFolderLog(options))).size).toBe(6);
});

describe('the checkpoint that readers are shown is not set back', () => {
  /** A log of one entry, and a disk on which somebody does something before `checkpoint` gets its next file. */
  async function overtaken() {
    const { disk } = memoryDisk();
    const options = { ...identity, root: '/log', disk };
    await createFolderLog(options);
    const office = await openFolderLog(options);
    const to = sequencerOf(office);
    await record(to, [entry(0)], 1);
    let meanwhile: (() => Promise<unknown>) | undefined;
    const rename: Disk['rename'] = async (from, name) => {
      const work = name === '/log/checkpoint' ? meanwhile : undefined;
      if (work) meanwhile = undefined;
      await work?.();
      await disk.rename(from, name);
    };
    const before = (work: () => Promise<unknown>) => {
      meanwhile = work;
    };
    const size = async () => {
      const text = await office.published();
      return sizeAndText(text as string).size;
    };
    return { options: { ...options, disk: { ...disk, rename } }, office, to, before, size };
  }
  const cosignature = { name: 'a.example/witness', keyId: 7, signature: new Uint8Array(76) };

  it('by who opens the folder for a moment', async () => {
    const { options, to, before, size } = await overtaken();
    before(async () => {
      await record(to, [entry(1)], 2);
      await record(to, [entry(2)], 2);
    });
    await (await openFolderLog(options)).close();
    expect(await size()).toBe(3);
  });

  it('by who adds cosignatures to it', async () => {
    const { options, office, to, before, size } = await overtaken();
    const moment = await openFolderLog(options);
    before(() => record(to, [entry(1)], 2));
    expect(await moment.addCosignatures(1, [cosignature])).toBe('added');
    expect(await size()).toBe(2);
    expect(await office.checkpoint(1)).toContain(cosignature.name);
  });

  it('nor to one without the cosignatures that it had', async () => {
    const { options, office, before } = await overtaken();
    before(() => office.addCosignatures(1, [cosignature]));
    await (await openFolderLog(options)).close();
    expect(await office.published()).toContain(cosignature.name);
  });

  it('by a writer that shows less, whoever else shows at the same time', async () => {
    const { options, to, before, size } = await overtaken();
    const slow = sequencerOf(await openFolderLog(options));
    before(async () => {
      for (let i = 2; i < 6; i++) await record(to, [entry(i)], 2);
    });
    await record(slow, [entry(1)], 2);
    expect(await size()).toBe(6);
  });
});
