/** An audit believes nothing: a store that alters a byte is found out, and so is a depositary that signs a log of its own making. */
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../../src/doors/node-engine.ts';
import { noteVerifier } from '../../../src/log/index.ts';
import { audit, ed25519Verify, type SignedAct } from '../../../src/prove/index.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import { foundedBy, signed, type TestLog, type TestParty, testKey } from '../../support/circle.ts';
import { type Kept, kept, LOG_KEY, ORIGIN } from '../../support/kept.ts';

const verifier = noteVerifier(LOG_KEY.key, ed25519Verify(nodeEngine));
const of = (k: Kept) => ({
  source: k.source,
  checkpoint: k.checkpoint,
  origin: ORIGIN,
  log: [verifier],
  engine: nodeEngine,
  sha256: nodeSha256,
});
const bytesOf = (acts: readonly SignedAct[]) => acts.map((a) => a.bytes);
/** What a depositary finds whose own key signs whatever it likes. */
const finding = async (entries: readonly Uint8Array[]) => {
  const result = await audit(of(await kept(entries)));
  if (result.ok) return 'nothing';
  const { part, ...more } = result.finding;
  const refusal = 'refusal' in more ? more.refusal.code : 'refused' in more ? more.refused.refusal.code : '';
  return `${part} ${'index' in more ? more.index : ''} ${refusal}`.trim();
};

let log: TestLog;
let alpha: TestParty;
let beta: TestParty;

beforeAll(async () => {
  const founded = await foundedBy('alpha', 'beta');
  log = founded.log;
  [alpha, beta] = founded.parties as [TestParty, TestParty];
  for (let n = 0; n < 270; n++) {
    const party = n % 3 === 0 ? beta : alpha;
    const body = {
      ...log.inCircle,
      kind: 'treaty.act',
      by: [log.by(party)],
      body: { instrument: `pact-${n}`, act: 'ratify' },
    } as unknown as SignedActBody;
    await log.record(await signed(body, party.root));
  }
});

describe('a log as its depositary kept it', () => {
  it('is found good, entry by entry, and tells the circle', async () => {
    const taken: number[] = [];
    const steps: number[] = [];
    const result = await audit({
      ...of(await kept(bytesOf(log.entries))),
      taken: (_, index) => taken.push(index),
      progress: (n) => steps.push(n),
    });
    expect(result.ok && result.circle.known().map((p) => p.as)).toEqual(['alpha', 'beta']);
    expect(taken).toEqual([...log.entries.keys()]);
    expect(steps).toEqual([256, 273]);
  });

  it('of no entries is found good', async () => {
    expect(await finding([])).toBe('nothing');
  });
});

describe('a store that alters what it keeps', () => {
  it('in any file, at any place, is found out', async () => {
    const some = bytesOf(log.entries.slice(0, 20));
    const { files } = await kept(some);
    for (const [path, bytes] of files) {
      for (const at of [0, 1, 2, 31, 32, bytes.length >> 1, bytes.length - 1].filter(
        (n) => n < bytes.length,
      )) {
        const other = await kept(some);
        const altered = bytes.slice();
        altered[at] = (altered[at] as number) ^ 1;
        other.files.set(path, altered);
        const result = await audit(of(other));
        expect({ path, at, ok: result.ok }).toEqual({ path, at, ok: false });
      }
      const other = await kept(some);
      other.files.delete(path);
      expect((await audit(of(other))).ok).toBe(false);
    }
  }, 120_000);

  it('in its checkpoint is found out, and so is another’s key', async () => {
    const k = await kept(bytesOf(log.entries.slice(0, 5)));
    const altered = { ...k, checkpoint: k.checkpoint.replace('\n5\n', '\n4\n') };
    expect(await audit(of(altered))).toMatchObject({
      finding: { part: 'log', refusal: { code: 'wrong-signature' } },
    });
    const foreign = await kept(bytesOf(log.entries.slice(0, 5)), testKey('stranger.example/log'));
    expect(await audit(of(foreign))).toMatchObject({ finding: { refusal: { code: 'no-known-signature' } } });
  });
});

describe('a depositary that makes a log of its own and signs it', () => {
  const few = () => log.entries.slice(0, 12);

  it('without an act that others build on', async () => {
    const without = few().filter((_, i) => i !== 5);
    expect(await finding(bytesOf(without))).toMatch(/^circle 5 (other-history|chain-gap|ahead-of-log)$/);
  });

  it('without the last act: nothing in the log shows it, a receipt does', async () => {
    expect(await finding(bytesOf(few().slice(0, -1)))).toBe('nothing');
  });

  it('in another order', async () => {
    const acts = few();
    const [six, seven] = [acts[6], acts[7]] as [SignedAct, SignedAct];
    expect(await finding(bytesOf(acts.with(6, seven).with(7, six)))).toMatch(/^circle 6 /);
  });

  it('with an act that nobody signed so', async () => {
    const acts = bytesOf(few());
    const text = new TextDecoder().decode(acts[8]).replace('pact-5', 'pact-9');
    expect(await finding(acts.with(8, new TextEncoder().encode(text)))).toBe('entry 8 wrong-signature');
  });

  it('with an act of another circle, or one act twice', async () => {
    const other = await foundedBy('alpha', 'beta');
    const [party] = other.parties as [TestParty];
    const foreign = await signed(
      {
        ...other.log.inCircle,
        circle: 'c'.repeat(64),
        kind: 'log.acknowledge',
        by: [other.log.by(party)],
        body: other.log.after,
      } as SignedActBody,
      party.root,
    );
    const acts = bytesOf(few());
    expect(await finding([...acts, foreign.bytes])).toBe('circle 12 other-circle');
    expect(await finding([...acts, acts[4] as Uint8Array])).toBe('twice 12');
  });
});
