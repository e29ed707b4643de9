/** What a circle lets in as its next entry: form only, and the same to the depositary as to whoever audits. */
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../../src/log/index.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import { charterOf, digestOf, foundedBy, signed, TestLog, TestParty, testKey } from '../../support/circle.ts';

const ratify = (instrument = 'pact'): Extract<SignedActBody, { kind: 'treaty.act' }>['body'] =>
  ({ instrument, act: 'ratify' }) as never;

async function two() {
  const { log, parties } = await foundedBy('alpha', 'beta');
  const [alpha, beta] = parties as [TestParty, TestParty];
  const codeOf = async (body: SignedActBody, ...keys: Parameters<typeof signed>[1][]) =>
    (await log.refusalOf(await signed(body, ...keys)))?.code;
  const act = (by = log.by(alpha)): SignedActBody => ({
    ...log.inCircle,
    kind: 'treaty.act',
    by: [by],
    body: ratify(),
  });
  return { log, alpha, beta, act, codeOf };
}

describe('a circle', () => {
  it('begins with its parties and the charter that all of their roots sign', async () => {
    const { log, alpha, beta } = await two();
    expect(log.circle.size).toBe(3);
    expect(log.circle.known().map(({ id, as }) => [id, as])).toEqual([
      [alpha.id, 'alpha'],
      [beta.id, 'beta'],
    ]);
  });

  it('has no charter that a party did not sign, and no second one', async () => {
    const log = new TestLog();
    const parties = [new TestParty('alpha'), new TestParty('beta')] as const;
    for (const party of parties) party.id = (await log.record(await signed(party.inception, party.root))).id;
    const whole = charterOf(log, parties);
    const half = { ...whole, by: [log.by(parties[0])] } as SignedActBody;
    expect((await log.refusalOf(await signed(half, parties[0].root)))?.code).toBe('root-incomplete');
    await log.record(await signed(whole, parties[0].root, parties[1].root));
    const again = charterOf(log, parties);
    expect((await log.refusalOf(await signed(again, parties[0].root, parties[1].root)))?.code).toBe(
      'second-charter',
    );
  });

  it('has nothing before its charter but parties that begin', async () => {
    const log = new TestLog();
    const alpha = new TestParty('alpha');
    alpha.id = (await log.record(await signed(alpha.inception, alpha.root))).id;
    const body = {
      v: 1,
      circle: 'a'.repeat(64),
      date: '2026-11-28',
      after: log.after,
      kind: 'treaty.act',
      by: [log.by(alpha)],
      body: ratify(),
    };
    expect((await log.refusalOf(await signed(body as SignedActBody, alpha.root)))?.code).toBe('no-charter');
  });

  it('takes no act that was signed for another', async () => {
    const { alpha, act, codeOf, log } = await two();
    const other = await foundedBy('gamma', 'delta');
    const replayed = { ...act(), circle: other.log.circle.id } as SignedActBody;
    expect(await codeOf(replayed, alpha.root)).toBe('other-circle');
    expect(await codeOf(act(), alpha.root)).toBeUndefined();
    expect(log.circle.id).not.toBe(other.log.circle.id);
  });
});

describe('keys', () => {
  it('of nobody, or of another party, are refused', async () => {
    const { log, alpha, beta, act, codeOf } = await two();
    const stray = testKey('stray.example/key');
    expect(await codeOf(act({ key: stray.text, party: alpha.id, seq: 0 }), stray)).toBe('not-its-key');
    expect(await codeOf(act({ ...log.by(beta), party: alpha.id }), beta.root)).toBe('not-its-key');
    expect(await codeOf(act({ ...log.by(alpha), party: 'f'.repeat(64) }), alpha.root)).toBe(
      'party-not-begun',
    );
  });

  it('with powers are the party’s own from the grant on; one revoked is let in, for authority is not asked here', async () => {
    const { log, alpha, act, codeOf } = await two();
    const envoy = testKey('alpha.example/envoy');
    const before = act({ key: envoy.text, party: alpha.id, seq: 0 });
    expect(await codeOf(before, envoy)).toBe('not-its-key');
    const grant = await log.record(
      await signed(
        {
          ...log.inCircle,
          kind: 'powers.grant',
          by: [log.by(alpha)],
          body: { to: envoy.text, kinds: ['sign'] },
        },
        alpha.root,
      ),
    );
    expect(await codeOf(act(log.by(alpha, envoy, grant.id)), envoy)).toBeUndefined();
    await log.record(
      await signed(
        { ...log.inCircle, kind: 'powers.revoke', by: [log.by(alpha)], body: { grant: grant.id } },
        alpha.root,
      ),
    );
    expect(await codeOf(act(log.by(alpha, envoy, grant.id)), envoy)).toBeUndefined();
  });

  it('are changed by those that were committed to: whoever stole the root cannot', async () => {
    const { log, alpha, codeOf } = await two();
    const thief = testKey('thief.example/key');
    const rotation = (key = alpha.next): SignedActBody => ({
      ...log.inCircle,
      kind: 'party.rotate',
      by: [{ key: key.text, party: alpha.id, seq: 0 }],
      body: {
        root: { keys: [key.text], need: 1 },
        next: { keys: [digestOf(testKey('alpha.example/after'))], need: 1 },
      },
    });
    expect(await codeOf(rotation(thief), thief)).toBe('not-committed');
    const byOldRoot = { ...rotation(), by: [log.by(alpha)] } as SignedActBody;
    expect(await codeOf(byOldRoot, alpha.root)).toBe('not-committed');
    await log.record(await signed(rotation(), alpha.next));
    // what was committed to is used up
    expect(
      await codeOf({ ...rotation(), by: [log.by(alpha, alpha.next)] } as SignedActBody, alpha.next),
    ).toBe('not-committed');
  });
});

describe('the chain of a key', () => {
  it('has no gap, and goes on from its last act', async () => {
    const { log, alpha, act, codeOf } = await two();
    const next = log.by(alpha);
    expect(await codeOf(act({ ...next, seq: next.seq + 1 }), alpha.root)).toBe('chain-gap');
    expect(await codeOf(act({ ...next, prev: 'b'.repeat(64) }), alpha.root)).toBe('other-chain');
  });

  it('with two acts in one place keeps both, and says so', async () => {
    const { log, alpha, act } = await two();
    const place = log.by(alpha);
    const one = await log.record(await signed(act(place), alpha.root));
    const two2 = await signed({ ...act(place), body: ratify('another-pact') } as SignedActBody, alpha.root);
    await log.record(two2);
    expect(log.circle.contradictions).toEqual([
      { key: alpha.root.text, seq: place.seq, acts: [one.id, two2.id] },
    ]);
  });
});

describe('what the signer had seen', () => {
  it('is this log, no further than it is', async () => {
    const { log, act, alpha, codeOf } = await two();
    const seen = (size: number, root = log.roots[Math.min(size, log.entries.length)] as Uint8Array) =>
      ({ ...act(), after: { size, root: toBase64(root) } }) as SignedActBody;
    for (const size of [0, 1, 2, 3]) expect(await codeOf(seen(size), alpha.root)).toBeUndefined();
    expect(await codeOf(seen(4), alpha.root)).toBe('ahead-of-log');
    expect(await codeOf(seen(2, log.roots[1]), alpha.root)).toBe('other-history');
  });

  it('and so is what is acknowledged', async () => {
    const { log, alpha, codeOf } = await two();
    const acknowledge = (of: { size: number; root: string }): SignedActBody => ({
      ...log.inCircle,
      kind: 'log.acknowledge',
      by: [log.by(alpha)],
      body: of,
    });
    expect(await codeOf(acknowledge(log.after), alpha.root)).toBeUndefined();
    expect(await codeOf(acknowledge({ ...log.after, size: 9 }), alpha.root)).toBe('ahead-of-log');
  });
});
