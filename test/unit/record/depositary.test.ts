/** The depositary: what is admitted waits for its place, and two offices on one log let in nothing that the rule would not. */
import { describe, expect, it } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../../src/doors/node-engine.ts';
import { noteVerifier, signNote, writeNote } from '../../../src/log/index.ts';
import { audit, ed25519Verify, type SignedAct } from '../../../src/prove/index.ts';
import { openDepositary } from '../../../src/record/index.ts';
import { type MemoryPlace, memoryLog, memoryPlace } from '../../../src/stores/index.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import { foundedBy, signed, type TestParty } from '../../support/circle.ts';
import { LOG_KEY, ORIGIN } from '../../support/kept.ts';

/** @param reading waited for before an entry is read */
const office = (
  place: MemoryPlace,
  publishing: Promise<void> = Promise.resolve(),
  reading: () => Promise<void> = async () => {},
) => {
  const kept = memoryLog(place, nodeSha256);
  const store = {
    ...kept,
    publish: () => publishing.then(kept.publish),
    entry: (index: number) => reading().then(() => kept.entry(index)),
  };
  const sign = async (text: string) => writeNote(await signNote(text, [LOG_KEY.signer]));
  return openDepositary({ store, origin: ORIGIN, sign, sha256: nodeSha256, engine: nodeEngine });
};

async function audited(place: MemoryPlace) {
  const store = memoryLog(place, nodeSha256);
  return audit({
    source: store.tiles,
    checkpoint: (await store.published()) ?? '',
    origin: ORIGIN,
    log: [noteVerifier(LOG_KEY.key, ed25519Verify(nodeEngine))],
    engine: nodeEngine,
    sha256: nodeSha256,
  });
}

/** A circle of two in a place, and a way to make the acts of one of them. */
async function scene() {
  const place = memoryPlace();
  const { log, parties } = await foundedBy('alpha', 'beta');
  const [alpha] = parties as [TestParty, TestParty];
  const first = await office(place);
  const founding = log.entries.map(({ bytes }) => first.submit(bytes));
  await first.settled();
  await first.sequence(1);
  await Promise.all(founding);
  const at = log.by(alpha);
  const act = (instrument: string, seq: number, prev: string, after = log.after) =>
    signed(
      {
        ...log.inCircle,
        after,
        kind: 'treaty.act',
        by: [{ ...at, seq, prev }],
        body: { instrument, act: 'ratify' },
      } as unknown as SignedActBody,
      alpha.root,
    );
  return { place, log, first, act, next: { seq: at.seq, prev: at.prev as string } };
}

const kinds = (answers: readonly { readonly kind: string }[]) => answers.map(({ kind }) => kind);

describe('a depositary', () => {
  it('gives acts that build on each other their places in one batch', async () => {
    const { place, first, act, next } = await scene();
    const one = await act('one', next.seq, next.prev);
    const two = await act('two', next.seq + 1, one.id);
    const answers = [one, two].map(({ bytes }) => first.submit(bytes));
    await first.settled();
    await first.sequence(2);
    expect(kinds(await Promise.all(answers))).toEqual(['recorded', 'recorded']);
    expect((await audited(place)).ok).toBe(true);
  });

  it('refuses what has no place, and what is no act', async () => {
    const { first, act, next } = await scene();
    const gap = await act('gap', next.seq + 1, next.prev);
    expect(await first.submit(gap.bytes)).toMatchObject({
      kind: 'refused',
      refused: { refusal: { code: 'chain-gap' } },
    });
    expect(await first.submit(new Uint8Array(9))).toMatchObject({ kind: 'refused' });
  });

  it('gives an act sent again the place that it had', async () => {
    const { first, act, next } = await scene();
    const { bytes } = await act('one', next.seq, next.prev);
    const both = [first.submit(bytes), first.submit(bytes)];
    await first.settled();
    await first.sequence(2);
    const again = first.submit(bytes);
    await first.settled();
    await first.sequence(3);
    const places = (await Promise.all([...both, again])).map((a) => a.kind === 'recorded' && a.receipt.index);
    expect(places).toEqual([3, 3, 3]);
  });
});

describe('a depositary whose log is slow to be shown', () => {
  it('knows the trees that it answered with at once, and those in between once they are shown', async () => {
    const { place, log, act, next } = await scene();
    let show: () => void = () => undefined;
    const slow = await office(
      place,
      new Promise((resolve) => {
        show = resolve;
      }),
    );
    const acts = [await act('one', next.seq, next.prev)];
    const after = [log.after];
    const add = async (one: SignedAct) => {
      await log.record(one);
      after.push(log.after);
    };
    await add(acts[0] as SignedAct);
    acts.push(await act('two', next.seq + 1, acts[0]?.id as string, after[0]));
    await add(acts[1] as SignedAct);
    const answers = acts.map(({ bytes }) => slow.submit(bytes));
    await slow.settled();
    await slow.sequence(2);
    expect(kinds(await Promise.all(answers))).toEqual(['recorded', 'recorded']);

    const third = await act('three', next.seq + 2, acts[1]?.id as string, after[2]);
    const fourth = await act('four', next.seq + 3, third.id, after[1]);
    const forged = await act('five', next.seq + 4, fourth.id, {
      ...log.after,
      size: 4,
      root: after[0]?.root as string,
    });
    const answered = slow.submit(third.bytes);
    await slow.settled();
    await slow.sequence(3);
    expect((await answered).kind).toBe('recorded');
    // the tree that ends between the two of one batch: nobody was given it, and whoever reads the log can know it
    const between = slow.submit(fourth.bytes);
    show();
    await slow.settled();
    expect(await slow.submit(forged.bytes)).toMatchObject({ kind: 'refused', refused: { part: 'circle' } });
    await slow.sequence(4);
    expect((await between).kind).toBe('recorded');
    await slow.show();
    expect((await audited(place)).ok).toBe(true);
  });
});

describe('two offices on one log', () => {
  it('what another recorded in between leaves no place for is told, and the log stays good', async () => {
    const { place, first, act, next } = await scene();
    const second = await office(place);
    const mine = await act('mine', next.seq, next.prev);
    const after = await act('after', next.seq + 1, mine.id);
    const theirs = await act('theirs', next.seq, next.prev);
    const waiting = [mine, after].map(({ bytes }: SignedAct) => first.submit(bytes));
    await first.settled();
    const quicker = second.submit(theirs.bytes);
    await second.settled();
    await second.sequence(2);
    await first.sequence(3);
    expect((await quicker).kind).toBe('recorded');
    // The first is a second word in one place, and evidence; the next builds on what is not the chain's last.
    expect(kinds(await Promise.all(waiting))).toEqual(['recorded', 'overtaken']);
    const result = await audited(place);
    expect(result.ok && result.circle.contradictions).toMatchObject([{ acts: [theirs.id, mine.id] }]);
  });

  it('the same is told by one that has given no place yet since it was opened', async () => {
    const { place, first, act, next } = await scene();
    const second = await office(place);
    const mine = await act('mine', next.seq, next.prev);
    const after = await act('after', next.seq + 1, mine.id);
    const theirs = await act('theirs', next.seq, next.prev);
    const quicker = first.submit(theirs.bytes);
    await first.settled();
    await first.sequence(2);
    expect((await quicker).kind).toBe('recorded');
    const waiting = [mine, after].map(({ bytes }) => second.submit(bytes));
    await second.settled();
    await second.sequence(3);
    expect(kinds(await Promise.all(waiting))).toEqual(['recorded', 'overtaken']);
    expect((await audited(place)).ok).toBe(true);
  });

  it('what arrives while those who wait are asked again is asked of the log as it is then', async () => {
    const { place, act, next } = await scene();
    let go: () => void = () => undefined;
    let isReading: () => void = () => undefined;
    const read = new Promise<void>((resolve) => {
      go = resolve;
    });
    const reading = new Promise<void>((resolve) => {
      isReading = resolve;
    });
    let isSlow = false;
    const slow = await office(place, undefined, async () => {
      if (!isSlow) return;
      isReading();
      await read;
    });
    const quick = await office(place);
    const mine = await act('mine', next.seq, next.prev);
    const after = await act('after', next.seq + 1, mine.id);
    const theirs = await act('theirs', next.seq, next.prev);
    const quicker = quick.submit(theirs.bytes);
    await quick.settled();
    await quick.sequence(2);
    expect((await quicker).kind).toBe('recorded');
    const waiting = slow.submit(mine.bytes);
    await slow.settled();
    isSlow = true;
    const sequenced = slow.sequence(3);
    await reading;
    const arrived = slow.submit(after.bytes);
    await new Promise(setImmediate);
    go();
    await sequenced;
    await slow.settled();
    await slow.sequence(4);
    expect((await waiting).kind).toBe('recorded');
    expect(await arrived).toMatchObject({ kind: 'refused', refused: { part: 'circle' } });
    expect((await audited(place)).ok).toBe(true);
  });
});
