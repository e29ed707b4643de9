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

const office = (place: MemoryPlace) => {
  const store = memoryLog(place, nodeSha256);
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
  const { after } = log;
  const act = (instrument: string, seq: number, prev: string) =>
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
  return { place, first, act, next: { seq: at.seq, prev: at.prev as string } };
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
});
