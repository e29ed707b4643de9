/**
 * Every operation on the disk that one append makes, and several that overlap, failed in every way, and then the process ended or the power cut: nothing
 * that was acknowledged is lost, no two checkpoints of one size differ, and the log adds up.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StoreFault } from '../../src/record/index.ts';
import { createFolderLog, type Disk, openFolderLog } from '../../src/stores/index.ts';
import { runs } from '../support/runs.ts';
import { auditShown } from './audit.ts';
import { type Failure, failingDisk } from './failing-disk.ts';
import { identity, shownIn } from './folder-kit.ts';
import { entries, entry, record, sequencerOf } from './log-kit.ts';
import { memoryDisk } from './memory-disk.ts';
import { remembered } from './remembered.ts';

const FAILURES: readonly Failure[] = ['EIO', 'EIO, done', 'ENOSPC', 'killed'];
/** What happens to the machine after the failure. */
const AFTERWARDS = [
  'started again',
  'power cut, nothing kept',
  'power cut, all kept',
  'power cut, some kept',
] as const;

/** Numbers that look random and are the same every time. */
function dice(seed: number): () => boolean {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state > 0x7fff_ffff;
  };
}

type Afterwards = (typeof AFTERWARDS)[number];

function keep(afterwards: Afterwards, seed: number): () => boolean {
  if (afterwards === 'power cut, some kept') return dice(seed);
  return () => afterwards === 'power cut, all kept';
}

const options = (disk: Disk) => ({ ...identity, root: '/log', disk });
const BEFORE = entries(0, 254);
const BATCH = entries(254, 260);

/** A log of 254 entries in two commits, about to fill its first tile. */
const first = (async () => {
  const memory = memoryDisk();
  const kept = remembered();
  await createFolderLog(options(memory.disk));
  const to = sequencerOf(await openFolderLog(options(memory.disk)), { maxBatch: 250 });
  await kept.take(BEFORE, await record(to, BEFORE, 1));
  return { memory, kept };
})();

async function prepared() {
  const { memory, kept } = await first;
  return { ...memory.copy(), kept: kept.copy() };
}

/** Opens on a failing disk and appends; what was acknowledged is remembered. */
async function append(
  { disk, kept }: Pick<Awaited<ReturnType<typeof prepared>>, 'disk' | 'kept'>,
  batch: ReturnType<typeof entries>,
  when: (count: number, what: string) => Failure | undefined,
  time: number,
  maxBatch = batch.length,
): Promise<readonly string[]> {
  const failing = failingDisk(disk, when);
  try {
    const to = sequencerOf(await openFolderLog(options(failing.disk)), { maxBatch });
    await kept.take(batch, await record(to, batch, time));
  } catch (fault) {
    // opening failed: as good as not opened
    if (!(fault instanceof StoreFault) || fault.code !== 'storage-failed') throw fault;
  }
  return failing.done;
}

// ASSURES: integrity: what was answered before it was shown is there, wherever the deciding and the showing beside it were stopped.
describe.each([
  ['one append', BATCH.length, 80],
  ['three appends, of which the later are decided while the first is being shown', 2, 100],
])('%s', (_, maxBatch, atLeast) => {
  test('every operation is failed in every way', async () => {
    // In the short run each operation fails in two of the four ways and one thing happens then; in the long one all of them.
    const all = process.env.MUFAKAT_FAILURES === 'all';
    const operations = await append(await prepared(), BATCH, () => undefined, 2, maxBatch);
    expect(operations.length).toBeGreaterThan(atLeast);
    const claims = operations.flatMap((what, at) => (/^link .*commit/.test(what) ? [at] : []));
    const shown = operations.findIndex((what, at) => at > (claims[0] as number) && /checkpoint$/.test(what));
    expect(claims.length).toBe(BATCH.length / maxBatch);
    if (claims.length > 1) expect(claims[1]).toBeLessThan(shown);
    let cases = 0;
    for (let at = 0; at < operations.length; at++)
      for (const failure of FAILURES)
        for (const [i, afterwards] of AFTERWARDS.entries()) {
          const turn = at + FAILURES.indexOf(failure);
          if (!all && (turn % 2 > 0 || i !== (turn / 2) % AFTERWARDS.length)) continue;
          const log = await prepared();
          const what = `${failure} at ${at}: ${operations[at]}; ${afterwards}`;
          try {
            await append(log, BATCH, (count) => (count === at ? failure : undefined), 2, maxBatch);
            if (afterwards !== 'started again') log.cutPower(keep(afterwards, at));
            // readers, before anybody has opened it again: all that the checkpoint speaks of is there
            await auditShown(shownIn(log.disk, '/log'));
            const recovered = await openFolderLog(options(log.disk));
            await log.kept.check(recovered);
            // with the same batch or another one
            const next = at % 2 === 0 ? BATCH : entries(400, 403);
            const answers = await record(sequencerOf(recovered), next, 3);
            if (!answers.every(({ kind }) => kind === 'recorded')) throw new Error('not recorded');
            await log.kept.take(next, answers);
            log.cutPower(() => false);
            await log.kept.check(await openFolderLog(options(log.disk)));
          } catch (cause) {
            throw new Error(what, { cause });
          }
          cases++;
        }
    expect(cases).toBe(operations.length * (all ? FAILURES.length * AFTERWARDS.length : 2));
  }, 3_600_000);
});

describe('a commit that has its number, and its writer ended before the directory was flushed', () => {
  test.each(['opened again', 'met by another writer'] as const)(
    '%s, and then the power is cut',
    async (how) => {
      const log = await prepared();
      const other = await openFolderLog(options(log.disk));
      let linked = false;
      const operations = await append(
        log,
        BATCH,
        (_count, what) => {
          linked ||= /^link .*commit/.test(what);
          return linked && /^sync .*commit$/.test(what) ? 'killed' : undefined;
        },
        2,
      );
      expect(operations.at(-1)).toMatch(/^sync .*commit$/);
      // opening alone makes it so: what is published then rests on it
      const copy = log.copy();
      await openFolderLog(options(copy.disk));
      copy.cutPower(() => false);
      expect((await log.kept.check(await openFolderLog(options(copy.disk)))).size).toBe(260);
      const next = how === 'opened again' ? await openFolderLog(options(log.disk)) : other;
      // nothing new is committed: it is only said where the entries stand
      await next.load();
      const answers = await record(sequencerOf(next), BATCH, 3);
      expect(answers).toMatchObject(
        BATCH.map((_, i) => ({ kind: 'recorded', before: true, receipt: { index: 254 + i } })),
      );
      await log.kept.take(BATCH, answers);
      log.cutPower(() => false);
      expect((await log.kept.check(await openFolderLog(options(log.disk)))).size).toBe(260);
    },
  );
});

describe('making a log', () => {
  test('stopped anywhere, it is a log or can be made again', async () => {
    const all = failingDisk(memoryDisk().disk, () => undefined);
    await createFolderLog(options(all.disk));
    for (let at = 0; at < all.done.length; at++)
      for (const failure of FAILURES)
        for (const afterwards of AFTERWARDS.slice(0, 3)) {
          const { disk, cutPower } = memoryDisk();
          const failing = failingDisk(disk, (count) => (count === at ? failure : undefined));
          await expect(createFolderLog(options(failing.disk))).rejects.toThrow(StoreFault);
          if (afterwards !== 'started again') cutPower(keep(afterwards, at));
          await createFolderLog(options(disk)).catch((fault: StoreFault) => {
            if (fault.code !== 'already-a-log') throw fault;
          });
          cutPower(() => false);
          const store = await openFolderLog(options(disk));
          expect(await record(sequencerOf(store), [entry(0)], 1)).toMatchObject([{ kind: 'recorded' }]);
        }
  });
});

// The five writes of a sequencing that another log (Sunlight) fails in its tests, each with its work done or not.
describe.each([
  ['what is staged', /^write .*unfinished/, 'stopped'],
  ['the commit', /^link .*commit/, 'stopped'],
  ['the bundle', /^rename .*tile\/entries/, 'recorded'],
  ['the tile of level 0', /^rename .*tile\/0/, 'recorded'],
  ['the checkpoint', /^rename \/log\/checkpoint$/, 'recorded'],
] as const)('%s fails', (_, which, told) => {
  test.each(['EIO', 'EIO, done'] as const)('%s: at two openings, then recovered', async (failure) => {
    for (const next of [BATCH, entries(500, 501)]) {
      const log = await prepared();
      for (const batch of [BATCH, BATCH, next]) {
        let failed = false;
        const store = await openFolderLog(options(log.disk));
        const committed = await store.indexOf((BATCH[0] as (typeof BATCH)[number]).id);
        const failing = failingDisk(log.disk, (_count, what) => {
          if (failed || !armed || !which.test(what)) return undefined;
          failed = true;
          return failure;
        });
        let armed = false;
        const opened = await openFolderLog(options(failing.disk));
        armed = batch !== next || next === BATCH;
        const answers = await record(sequencerOf(opened), batch, 2);
        await log.kept.take(batch, answers);
        if (committed === undefined && failed) expect(answers[0]?.kind).toBe(told);
      }
      await log.kept.check(await openFolderLog(options(log.disk)));
    }
  });
});

describe('a log against a list', () => {
  test('appends, failures, power cuts and openings in any order', async () => {
    const step = fc.record({
      count: fc.integer({ min: 1, max: 70 }),
      again: fc.boolean(),
      maxBatch: fc.integer({ min: 1, max: 70 }),
      at: fc.integer({ min: 0, max: 130 }),
      failure: fc.constantFrom(undefined, ...FAILURES),
      afterwards: fc.constantFrom(...AFTERWARDS),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { disk, cutPower } = memoryDisk();
        const kept = remembered();
        await createFolderLog(options(disk));
        let from = 0;
        for (const [time, { count, again, maxBatch, at, failure, afterwards, seed }] of steps.entries()) {
          // some send what they sent before, not having been answered
          const batch = entries(again ? Math.max(0, from - 20) : from, from + count);
          from += count;
          await append({ disk, kept }, batch, (i) => (i === at ? failure : undefined), time, maxBatch);
          if (afterwards !== 'started again') cutPower(keep(afterwards, seed));
          await auditShown(shownIn(disk, '/log'));
          await kept.check(await openFolderLog(options(disk)));
        }
      }),
      runs(40),
    );
  }, 3_600_000);
});
