/** What every store has to do, asked of each of them in the same words: the contract in `src/record/store.ts` as a test. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  frontierRoot,
  MAX_SIGNATURES,
  type NoteSignature,
  readNote,
  TILE_WIDTH,
  tilesOf,
  writeCheckpoint,
} from '../../src/log/index.ts';
import {
  type Batch,
  type Committed,
  type Entry,
  grow,
  type LogStore,
  type LogWriter,
  StoreFault,
} from '../../src/record/index.ts';
import { runs } from '../support/runs.ts';
import { audit } from './audit.ts';
import { entries, entry, ORIGIN, OUR_KEY, record, sequencerOf, sha256 } from './log-kit.ts';
import { remembered } from './remembered.ts';

/** One log somewhere, that can be opened any number of times. */
export interface Place {
  readonly open: () => Promise<LogStore>;
  readonly remove: () => Promise<void>;
}

/** A batch that takes a state further, signed. */
export async function batchOf(state: Committed, more: readonly Entry[], time: number): Promise<Batch> {
  const bytes = more.map((one) => one.bytes);
  const { frontier } = grow(state.frontier, bytes, sha256);
  const root = frontierRoot(frontier, sha256);
  const text = writeCheckpoint({ origin: ORIGIN, size: frontier.size, root, extensions: [] });
  return { previous: state, entries: more, frontier, checkpoint: await OUR_KEY.sign(text, time), time };
}

const WRITES = ['load', 'commit', 'publish', 'addCosignatures', 'putBlob', 'keepFormer'] as const;

/** The store, but that one call of the writer fails, done or not, and all after it. */
function failing(store: LogStore, call: (typeof WRITES)[number], done: boolean): LogStore {
  let stopped = false;
  const guarded = (name: (typeof WRITES)[number], work: (...given: never[]) => Promise<unknown>) =>
    (async (...given: never[]) => {
      if (stopped) throw new StoreFault('stopped', 'stopped');
      if (name !== call) return work(...given);
      stopped = true;
      if (done) await work(...given);
      throw new StoreFault('storage-failed', `${name} was to fail`);
    }) as never;
  const writer = Object.fromEntries(WRITES.map((name) => [name, guarded(name, store[name])]));
  return { ...store, ...(writer as unknown as LogWriter) };
}

export function acceptance(name: string, make: () => Promise<Place>): void {
  describe(name, () => {
    const places: Place[] = [];
    const fresh = async (): Promise<Place> => {
      const place = await make();
      places.push(place);
      return place;
    };
    afterEach(async () => {
      for (const place of places.splice(0)) await place.remove();
    });

    test('a log without entries has no checkpoint and no tiles', async () => {
      const store = await (await fresh()).open();
      const state = await store.load();
      expect([state.frontier.size, state.checkpoint, state.time]).toEqual([0, undefined, 0]);
      expect(state.commit).toEqual(new Uint8Array(32));
      expect(await store.published()).toBeUndefined();
      expect(await store.entry(0)).toBeUndefined();
      expect(await store.indexOf(entry(0).id)).toBeUndefined();
      expect(await store.tiles([{ level: 0, index: 0, width: 1 }])).toEqual([undefined]);
      expect([await store.sizes(), await store.former(), await store.blobs()]).toEqual([[], [], []]);
      expect(await sequencerOf(store).sequence(1)).toEqual({ kind: 'idle' });
      expect((await audit(store)).size).toBe(0);
    });

    // ASSURES: integrity: whoever got a receipt finds the entry where the receipt says, at every later size.
    test('batches of every kind of size: each is answered with receipts that hold, and the log adds up', async () => {
      const place = await fresh();
      let store = await place.open();
      const kept = remembered();
      let size = 0;
      for (const count of [1, 1, 2, 251, 1, 1, 255, 300, 44]) {
        const more = entries(size, size + count);
        const answers = await record(sequencerOf(store), more, 100 + size);
        expect(answers.every(({ kind }) => kind === 'recorded')).toBe(true);
        await kept.take(more, answers);
        size += count;
        expect((await kept.check(store)).size).toBe(size);
        // every other time by a new opening
        if (size % 2 === 0) store = await place.open();
        const state = await store.load();
        expect([state.frontier.size, state.time]).toEqual([size, 100 + size - count]);
      }
      expect(kept.count()).toBe(856);
      expect(await store.entry(size)).toBeUndefined();
      expect(await store.entry(-1)).toBeUndefined();
    });

    test('the same entry a hundred times, then and later, has one place', async () => {
      const place = await fresh();
      const store = await place.open();
      const first = sequencerOf(store);
      const many = [entry('a'), ...Array.from({ length: 50 }, (_, i) => entry('b', `signature ${i}`))];
      const answers = await record(first, many, 1);
      expect(answers.map((a) => a.kind === 'recorded' && a.receipt.index)).toEqual([0, ...Array(50).fill(1)]);
      const again = await record(sequencerOf(await place.open()), [...many, entry('c')], 2);
      expect(again.map((a) => a.kind === 'recorded' && [a.receipt.index, a.before])).toEqual([
        [0, true],
        ...Array(50).fill([1, true]),
        [2, false],
      ]);
      const after = await place.open();
      expect(await after.entry(1)).toEqual(entry('b', 'signature 0').bytes);
      expect((await audit(after)).size).toBe(3);
      // once more, and nothing new: no checkpoint is made
      const before = await after.load();
      const same = await record(sequencerOf(after), [entry('c', 'another'), entry('a')], 3);
      expect(same.map((a) => a.kind === 'recorded' && a.receipt.index)).toEqual([2, 0]);
      expect(await after.load()).toEqual(before);
    });

    test('of two batches for one place one is committed and the other is told so', async () => {
      const place = await fresh();
      const [one, two] = [await place.open(), await place.open()];
      await record(sequencerOf(one), entries(0, 3), 1);
      const state = await one.load();
      expect(await two.load()).toEqual(state);
      const won = await one.commit(await batchOf(state, [entry('won')], 2));
      const lost = await two.commit(await batchOf(state, [entry('lost')], 2));
      expect(won.kind).toBe('committed');
      expect(lost).toEqual({ kind: 'conflict', state: won.state });
      expect(await two.indexOf(entry('won').id)).toBe(3);
      expect(await two.indexOf(entry('lost').id)).toBeUndefined();
      // the one that lost tries again from the state that won; whoever publishes shows both
      expect((await two.commit(await batchOf(lost.state, [entry('lost')], 3))).kind).toBe('committed');
      expect(await two.entry(4)).toEqual(entry('lost').bytes);
      await two.publish();
      await one.publish();
      // who publishes late takes nobody back
      expect((await audit(two)).size).toBe(5);
      expect((await audit(await place.open())).size).toBe(5);
    });

    test('a batch from a state that is no longer the latest is not committed', async () => {
      const store = await (await fresh()).open();
      const empty = await store.load();
      await record(sequencerOf(store), entries(0, 2), 1);
      const old = await store.commit(await batchOf(empty, entries(7, 9), 2));
      expect([old.kind, old.state.frontier.size]).toEqual(['conflict', 2]);
      expect((await audit(store)).size).toBe(2);
    });

    test('two sequencers side by side: every entry has one place, whoever recorded it', async () => {
      const place = await fresh();
      const sequencers = [sequencerOf(await place.open()), sequencerOf(await place.open())];
      const kept = remembered();
      const all = entries(0, 60);
      const answers = await Promise.all(
        sequencers.map(async (one, k) => {
          const mine = all.filter((_, i) => i % 3 !== k);
          for (let i = 0; i < mine.length; i += 4) {
            const some = mine.slice(i, i + 4);
            const waiting = some.map((e) => one.submit(e));
            while (one.waiting() > 0) {
              const done = await one.sequence(5);
              if (done.kind === 'stopped') throw done.fault;
            }
            await kept.take(some, await Promise.all(waiting));
          }
          return mine.length;
        }),
      );
      expect(answers).toEqual([40, 40]);
      expect((await kept.check(await place.open())).size).toBe(60);
    });

    test('when the clock goes back nothing is signed, and everybody waits until it has caught up', async () => {
      const place = await fresh();
      const store = await place.open();
      await record(sequencerOf(store), [entry(0)], 1000);
      const next = sequencerOf(await place.open());
      const answer = next.submit(entry(1));
      expect(await next.sequence(999)).toEqual({ kind: 'time-went-back', last: 1000, time: 999 });
      expect(next.waiting()).toBe(1);
      expect(await next.sequence(1000)).toEqual({ kind: 'sequenced', added: 1, size: 2 });
      expect((await answer).kind).toBe('recorded');
    });

    test('who was overtaken by a later time asks again; only a clock that stays behind has gone back', async () => {
      const place = await fresh();
      const slow = sequencerOf(await place.open());
      await record(slow, [entry(0)], 1);
      await record(sequencerOf(await place.open()), [entry(1)], 6);
      const answer = slow.submit(entry(2));
      expect(await slow.sequence(5)).toEqual({ kind: 'contended' });
      expect(await slow.sequence(5)).toEqual({ kind: 'time-went-back', last: 6, time: 5 });
      expect(await slow.sequence(6)).toEqual({ kind: 'sequenced', added: 1, size: 3 });
      expect((await answer).kind).toBe('recorded');
    });

    test('one more than may wait is turned away; who sends what is waiting already is not', async () => {
      const store = await (await fresh()).open();
      const to = sequencerOf(store, { maxWaiting: 3, maxBatch: 2 });
      const waiting = entries(0, 3).map((one) => to.submit(one));
      expect(await to.submit(entry(3))).toEqual({ kind: 'busy' });
      const again = to.submit(entry(1));
      expect(await to.sequence(1)).toEqual({ kind: 'sequenced', added: 2, size: 2 });
      expect(to.waiting()).toBe(1);
      expect(await to.sequence(1)).toEqual({ kind: 'sequenced', added: 1, size: 3 });
      const answers = await Promise.all([...waiting, again]);
      expect(answers.map((a) => a.kind === 'recorded' && a.receipt.index)).toEqual([0, 1, 2, 1]);
    });

    test('cosignatures stand with their checkpoint, the first of each key, and outlive openings and commits', async () => {
      const place = await fresh();
      const store = await place.open();
      await record(sequencerOf(store), entries(0, 3), 1);
      const by = (name: string, byte: number): NoteSignature => ({
        name,
        keyId: 7,
        signature: new Uint8Array(72).fill(byte),
      });
      expect(await store.addCosignatures(2, [by('early', 1)])).toBe('no-such-checkpoint');
      expect(await store.addCosignatures(3, [by('one', 1), by('two', 2)])).toBe('added');
      expect(await store.addCosignatures(3, [by('one', 9), by('three', 3)])).toBe('added');
      const crowd = Array.from({ length: MAX_SIGNATURES }, (_, i) => by(`crowd-${i}`, 1));
      expect(await store.addCosignatures(3, crowd)).toBe('full');
      const namesIn = (note: string | undefined) => {
        const read = readNote(note ?? '');
        return read.ok && read.value.signatures.slice(2).map((s) => `${s.name} ${s.signature[0]}`);
      };
      const all = ['one 1', 'two 2', 'three 3'];
      expect(namesIn(await store.published())).toEqual(all);
      expect(namesIn(await store.checkpoint(3))).toEqual(all);
      const later = await place.open();
      expect(namesIn(await later.published())).toEqual(all);
      await record(sequencerOf(later), [entry(3)], 2);
      expect(namesIn(await later.published())).toEqual([]);
      expect(namesIn(await later.checkpoint(3))).toEqual(all);
      // late ones too: for a size that is no longer the latest
      expect(await later.addCosignatures(3, [by('late', 4)])).toBe('added');
      expect(namesIn(await later.checkpoint(3))).toEqual([...all, 'late 4']);
      expect((await audit(await place.open())).size).toBe(4);
    });

    test('documents are found by the hash of their bytes', async () => {
      const place = await fresh();
      const store = await place.open();
      const text = new TextEncoder().encode('Article 1');
      const hash = await store.putBlob(text);
      expect(hash).toEqual(sha256(text));
      expect(await store.putBlob(text)).toEqual(hash);
      expect(await store.putBlob(new Uint8Array(0))).toEqual(sha256(new Uint8Array(0)));
      expect(await (await place.open()).blob(hash)).toEqual(text);
      expect(await store.blob(sha256(hash))).toBeUndefined();
      const inOrder = [hash, sha256(new Uint8Array(0))].sort((a, b) => Buffer.compare(a, b));
      expect(await (await place.open()).blobs()).toEqual(inOrder);
    });

    test('every size that was published is told, and its checkpoint is there', async () => {
      const place = await fresh();
      const store = await place.open();
      for (const [from, to] of [
        [0, 3],
        [3, 12],
        [12, 100],
      ] as const)
        await record(sequencerOf(store), entries(from, to), to);
      for (const opening of [store, await place.open()]) {
        expect(await opening.sizes()).toEqual([3, 12, 100]);
        for (const size of await opening.sizes())
          expect(await opening.checkpoint(size)).toContain(`\n${size}\n`);
        expect(await opening.checkpoint(4)).toBeUndefined();
        expect(await opening.published()).toBe(await opening.checkpoint(100));
      }
    });

    test('checkpoints of logs that it goes on from stand by the order of those and by their sizes', async () => {
      const place = await fresh();
      const store = await place.open();
      const note = (text: string) => `${text}\n\n— log.example AAAAAAAA\n`;
      const of = (place: number, size: number, text = `${place} ${size}`) => ({
        place,
        size,
        note: note(text),
      });
      await store.keepFormer([of(1, 9), of(0, 30), of(0, 4), of(10, 1)]);
      await store.keepFormer([of(2, 1), of(0, 4, 'with a cosignature')]);
      const kept = [of(0, 4, 'with a cosignature'), of(0, 30), of(1, 9), of(2, 1), of(10, 1)];
      for (const opening of [store, await place.open()]) expect(await opening.former()).toEqual(kept);
      // they are none of its own
      expect(await store.sizes()).toEqual([]);
    });

    test('tiles of an earlier size are still to be had, if only as the full ones that took their place', async () => {
      const store = await (await fresh()).open();
      const to = sequencerOf(store);
      await record(to, entries(0, 10), 1);
      await record(to, entries(10, 3 * TILE_WIDTH + 5), 2);
      for (const tile of tilesOf(10)) {
        const [hashes] = await store.tiles([tile]);
        expect(hashes && hashes.length >= tile.width * 32).toBe(true);
      }
      const [bundle] = await store.tiles([{ level: 'entries', index: 0, width: 10 }]);
      expect(bundle?.length).toBe(entries(0, 10).reduce((sum, one) => sum + 2 + one.bytes.length, 0));
    });

    // The failures of a write, each with its work done or not; the same again at the next opening; then recovered.
    const cases = WRITES.flatMap((call) =>
      [true, false].flatMap((done) => [1, 2].map((times) => ({ call, done, times }))),
    );
    test.each(cases)('$call fails $times times, its work done: $done', async ({ call, done, times }) => {
      for (const next of ['the same', 'another'] as const) {
        const place = await fresh();
        const kept = remembered();
        const before = entries(0, 250);
        await kept.take(before, await record(sequencerOf(await place.open()), before, 1));
        const batch = entries(250, 260);
        for (let i = 0; i < times; i++) {
          const store = failing(await place.open(), call, done);
          const answers = await record(sequencerOf(store), batch, 2);
          await kept.take(batch, answers);
          const told = new Set(answers.map(({ kind }) => kind));
          // an answer is only given for what was committed, and is not taken back because showing it failed
          const stopped =
            call === 'load' || (call === 'commit' && !(i > 0 && done)) || (call === 'publish' && i > 0);
          const toldNow = stopped ? 'stopped' : 'recorded';
          expect([...told]).toEqual([toldNow]);
          await store.addCosignatures(250, []).catch(() => undefined);
          await store.putBlob(new Uint8Array(1)).catch(() => undefined);
        }
        const recovered = await place.open();
        await kept.check(recovered);
        const more = next === 'the same' ? batch : entries(300, 303);
        const answers = await record(sequencerOf(recovered), more, 3);
        expect(answers.every(({ kind }) => kind === 'recorded')).toBe(true);
        await kept.take(more, answers);
        await kept.check(await place.open());
      }
    });

    test('what was committed is answered though showing it failed, and nothing after it', async () => {
      const to = sequencerOf(failing(await (await fresh()).open(), 'publish', false));
      const answer = to.submit(entry(0));
      expect(await to.sequence(1)).toEqual({ kind: 'sequenced', added: 1, size: 1 });
      expect(await answer).toMatchObject({ kind: 'recorded', receipt: { index: 0 } });
      expect(await to.show()).toMatchObject({ kind: 'stopped', fault: { code: 'storage-failed' } });
      expect(await to.submit(entry(1))).toEqual({ kind: 'stopped' });
      expect((await to.sequence(2)).kind).toBe('stopped');
    });

    // ASSURES: integrity: an answer is true when it leaves, whenever readers are shown what it speaks of.
    test('an answer waits for no reader: what was answered meanwhile is shown together, and is all there', async () => {
      const place = await fresh();
      const store = await place.open();
      const kept = remembered();
      let show: () => void = () => undefined;
      const started = new Promise<void>((resolve) => {
        show = resolve;
      });
      const slow = { ...store, publish: () => started.then(store.publish) };
      const to = sequencerOf(slow);
      let isShown = false;
      let size = 0;
      // over the end of a tile, and with one that is there already: its proof is in memory no longer, and needs what is shown
      for (const count of [3, 250, 1, 9, 300]) {
        const more = entries(size, size + count);
        const waiting = more.map((one) => to.submit(one));
        size += count;
        expect(await to.sequence(size)).toEqual({ kind: 'sequenced', added: count, size });
        await kept.take(more, await Promise.all(waiting));
        void to.show().then(() => {
          isShown = true;
        });
      }
      expect([isShown, await store.published()]).toEqual([false, undefined]);
      expect(await store.entry(size - 1)).toEqual(entry(size - 1).bytes);
      // whoever opens it now finds it, as after a stop
      expect((await kept.check(await place.open())).size).toBe(size);
      const again = [...entries(0, 2), entry('new')].map((one) => to.submit(one));
      const sequenced = to.sequence(size);
      show();
      expect(await sequenced).toEqual({ kind: 'sequenced', added: 1, size: size + 1 });
      await kept.take([...entries(0, 2), entry('new')], await Promise.all(again));
      expect(await to.show()).toEqual({ kind: 'shown' });
      expect((await kept.check(store)).size).toBe(size + 1);
      expect((await kept.check(await place.open())).size).toBe(size + 1);
    });

    test('showing that fails while a batch is decided: the batch is answered as far as it came, nobody after it', async () => {
      const place = await fresh();
      const kept = remembered();
      for (const [from, done] of [
        [0, true],
        [12, false],
      ] as const) {
        const store = failing(await place.open(), 'publish', done);
        const to = sequencerOf(store, { maxBatch: 4 });
        const batches = [0, 4, 8].map((at) => entries(from + at, from + at + 4));
        const answers = batches.map((batch) => batch.map((one) => to.submit(one)));
        expect((await to.sequence(1)).kind).toBe('sequenced');
        const [shown, ...sequenced] = [to.show(), to.sequence(1), to.sequence(1)];
        for (const one of sequenced) await one;
        expect((await shown).kind).toBe('stopped');
        expect((await to.show()).kind).toBe('stopped');
        for (const [i, batch] of batches.entries()) {
          const told = await Promise.all(answers[i] as (typeof answers)[number]);
          await kept.take(batch, told);
        }
        expect(await to.submit(entry('later'))).toEqual({ kind: 'stopped' });
        expect(kept.count()).toBeGreaterThanOrEqual(from > 0 ? 8 : 4);
        await kept.check(await place.open());
      }
    });

    // ASSURES: an entry's day is the same by its receipt and by the log, however much was shown together.
    test('when an entry was in is told by the first checkpoint that has it, also where many commits are shown together', async () => {
      const place = await fresh();
      const store = await place.open();
      const notes: { readonly size: number; readonly time: number; readonly note: string }[] = [];
      for (const [i, time] of [86_398, 86_399, 86_399, 86_400, 86_400, 86_401].entries()) {
        const batch = await batchOf(await store.load(), entries(100 * i, 100 * (i + 1)), time);
        expect((await store.commit(batch)).kind).toBe('committed');
        notes.push({ size: batch.frontier.size, time, note: batch.checkpoint });
      }
      await store.publish();
      for (const one of [store, await place.open()])
        for (const { size, time } of notes) {
          const shown = await Promise.all(
            notes
              .filter((n) => n.size >= size)
              .map(async (n) => ((await one.checkpoint(n.size)) === n.note ? [n] : [])),
          );
          expect(shown.flat()[0]?.time).toBe(time);
        }
      expect((await audit(store)).size).toBe(600);
    });

    test('many commits that were never shown are shown by the next opening, and the one after it finds the same', async () => {
      const place = await fresh();
      const store = await place.open();
      const kept = remembered();
      let size = 0;
      for (const count of [7, 200, 60, 1, 251, 3]) {
        const state = await store.load();
        const outcome = await store.commit(await batchOf(state, entries(size, size + count), 5));
        expect(outcome.kind).toBe('committed');
        size += count;
        // some of them are shown, as one step
        if (count === 60) await store.publish();
      }
      for (let i = 0; i < 3; i++) {
        const again = await place.open();
        expect((await audit(again)).size).toBe(size);
        const more = [entry(size)];
        if (i > 0) await kept.take(more, await record(sequencerOf(again), more, 6));
        if (i > 0) size++;
        expect((await kept.check(again)).size).toBe(size);
      }
    });

    test('a sequencer whose store failed answers nobody any more', async () => {
      const place = await fresh();
      const to = sequencerOf(failing(await place.open(), 'commit', true));
      expect((await record(to, [entry(0)], 1))[0]).toEqual({ kind: 'stopped' });
      expect(await to.submit(entry(1))).toEqual({ kind: 'stopped' });
      expect((await to.sequence(2)).kind).toBe('stopped');
      expect(await record(sequencerOf(await place.open()), [entry(0)], 1)).toMatchObject([
        { kind: 'recorded', before: true, receipt: { index: 0 } },
      ]);
    });

    test('whatever is appended and whenever it is opened again: a list', async () => {
      const step = fc.oneof(
        fc.record({
          kind: fc.constant('append' as const),
          ids: fc.array(fc.nat(80), { minLength: 1, maxLength: 20 }),
        }),
        fc.constant({ kind: 'open' as const, ids: [] as number[] }),
        fc.constant({ kind: 'stop after commit' as const, ids: [] as number[] }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const place = await fresh();
          const list: number[] = [];
          let store = await place.open();
          for (const [time, { kind, ids }] of steps.entries()) {
            const unpublished = kind === 'stop after commit';
            if (unpublished || kind === 'open') store = await place.open();
            const used = unpublished ? failing(store, 'publish', false) : store;
            const sent = unpublished ? [time + 100] : ids;
            for (const id of sent) if (!list.includes(id)) list.push(id);
            const answers = await record(
              sequencerOf(used),
              sent.map((id) => entry(id)),
              time,
            );
            expect(answers.map((a) => a.kind === 'recorded' && a.receipt.index)).toEqual(
              sent.map((id) => list.indexOf(id)),
            );
            if (unpublished) store = await place.open();
          }
          const { entries: found } = await audit(await place.open());
          expect(found).toEqual(list.map((id) => entry(id).bytes));
        }),
        runs(15),
      );
    });
  });
}
