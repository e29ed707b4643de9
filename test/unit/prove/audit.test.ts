/** An audit believes nothing: a store that alters a byte is found out, and so is a depositary that signs a log of its own making. */
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeEngine, nodeSha256 } from '../../../src/doors/node-engine.ts';
import { checkFork, noteVerifier } from '../../../src/log/index.ts';
import { type AllHold, allHoldBy, audit, ed25519Verify, type SignedAct } from '../../../src/prove/index.ts';
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
  });

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

describe('an audit that goes on from an earlier one', () => {
  const before = (size: number, entries = size) =>
    kept(bytesOf(log.entries.slice(0, size))).then(({ checkpoint }) => ({ entries, checkpoint }));
  /** an engine that counts, so that it shows what was checked again */
  const counting = () => {
    const counted = { signatures: 0 };
    const ed25519 = (...given: Parameters<typeof nodeEngine.ed25519>) => {
      counted.signatures++;
      return nodeEngine.ed25519(...given);
    };
    return { counted, engine: { ...nodeEngine, ed25519 } };
  };

  it('checks the signatures of what came since, and the circle of all', async () => {
    for (const size of [0, 1, 5, 255, 256, 257, 273]) {
      const { counted, engine } = counting();
      const taken: number[] = [];
      const since =
        size === 0 ? { entries: 0, checkpoint: (await before(3)).checkpoint } : await before(size);
      const whole = await kept(bytesOf(log.entries));
      const result = await audit({ ...of(whole), engine, since, taken: (_, index) => taken.push(index) });
      expect(result.ok && result.circle.known().map((p) => p.as)).toEqual(['alpha', 'beta']);
      expect(taken.length).toBe(273);
      const signatures = log.entries.slice(size).reduce((sum, { body }) => sum + body.by.length, 0);
      expect(counted.signatures).toBe(signatures);
    }
  });

  it('ends where it is asked to, and can be gone on with from there', async () => {
    const whole = await kept(bytesOf(log.entries));
    const ended = await audit({ ...of(whole), ended: () => true });
    expect(ended).toEqual({ ok: false, finding: { part: 'ended', entries: 256, of: 273 } });
    const { counted, engine } = counting();
    const result = await audit({
      ...of(whole),
      engine,
      since: { entries: 256, checkpoint: whole.checkpoint },
    });
    expect(result.ok).toBe(true);
    expect(counted.signatures).toBe(17);
  });

  it('finds a log that signed another history than before, with both notes', async () => {
    const other = (await foundedBy('gamma', 'delta')).log;
    const since = await kept(bytesOf(other.entries));
    const now = await kept(bytesOf(log.entries));
    const result = await audit({ ...of(now), since: { entries: 2, checkpoint: since.checkpoint } });
    expect(result).toEqual({
      ok: false,
      finding: { part: 'fork', evidence: expect.anything() },
    });
    if (result.ok || result.finding.part !== 'fork') throw new Error('it is a fork');
    const { evidence } = result.finding;
    expect([evidence.smaller, evidence.larger]).toEqual([since.checkpoint, now.checkpoint]);
    expect(await checkFork(evidence, ORIGIN, [verifier], nodeSha256)).toMatchObject({ ok: true });
  });

  it('finds a log that had more before', async () => {
    const now = await kept(bytesOf(log.entries.slice(0, 100)));
    const result = await audit({ ...of(now), since: await before(101) });
    expect(result).toMatchObject({ finding: { part: 'shorter', size: 100, before: 101 } });
  });

  it('takes no note of another log, and no count that the note does not cover', async () => {
    const now = await kept(bytesOf(log.entries.slice(0, 10)));
    const foreign = await kept(bytesOf(log.entries.slice(0, 5)), testKey('stranger.example/log'));
    expect(await audit({ ...of(now), since: { entries: 5, checkpoint: foreign.checkpoint } })).toMatchObject({
      finding: { part: 'since', refusal: { code: 'no-known-signature' } },
    });
    expect(await audit({ ...of(now), since: await before(5, 6) })).toMatchObject({
      finding: { part: 'since', refusal: { code: 'out-of-range', found: '6', expected: '5' } },
    });
  });

  it('finds whatever a store altered in the part that was audited', async () => {
    const some = bytesOf(log.entries.slice(0, 20));
    const since = await before(15);
    const { files } = await kept(some);
    for (const [path, bytes] of files)
      for (const at of [0, 2, 40, 800, bytes.length - 1].filter((n) => n < bytes.length)) {
        const other = await kept(some);
        const altered = bytes.slice();
        altered[at] = (altered[at] as number) ^ 1;
        other.files.set(path, altered);
        expect({ path, at, ok: (await audit({ ...of(other), since })).ok }).toEqual({ path, at, ok: false });
      }
  });
});

describe('an audit that others help with', () => {
  it('takes what they find in order, whenever they find it', async () => {
    const text = new TextDecoder().decode(bytesOf(log.entries)[260]).replace('pact-', 'pact-9');
    const entries = bytesOf(log.entries).with(260, new TextEncoder().encode(text));
    const asked: number[] = [];
    const result = await audit({
      ...of(await kept(entries)),
      ahead: 4,
      allHold: async (signatures) => {
        asked.push(signatures.length);
        // the later one is done first
        if (signatures.length > 100) await new Promise((done) => setTimeout(done, 20));
        return allHoldBy(nodeEngine)(signatures);
      },
    });
    // the charter has two
    expect(asked.sort()).toEqual([17, 257]);
    expect(result).toMatchObject({ finding: { part: 'entry', index: 260 } });
  });

  it('tells of the first of two faults, whether the signatures are known sooner or later', async () => {
    const at = (n: number) => bytesOf(log.entries)[n] as Uint8Array;
    const forged = (n: number) =>
      new TextEncoder().encode(new TextDecoder().decode(at(n)).replace('pact-', 'pact-9'));
    const later: AllHold = async (signatures) => {
      await new Promise((done) => setTimeout(done, 5));
      return allHoldBy(nodeEngine)(signatures);
    };
    const whole = bytesOf(log.entries);
    const cases = [
      // nobody signed it so; then an act is missing, in the same bundle and in the next
      [whole.with(100, forged(100)).toSpliced(120, 1), 'entry 100'],
      [whole.with(100, forged(100)).toSpliced(260, 1), 'entry 100'],
      // an act is missing; then nobody signed it so
      [whole.with(130, forged(130)).toSpliced(120, 1), 'circle 120'],
      [whole.with(262, forged(262)).toSpliced(120, 1), 'circle 120'],
      // the one that the circle does not admit is not signed so either
      [whole.with(121, forged(121)).toSpliced(120, 1), 'entry 120'],
    ] as const;
    for (const [entries, expected] of cases)
      for (const allHold of [undefined, later]) {
        const taken: number[] = [];
        const told = { ahead: 4, allHold, taken: (_: SignedAct, index: number) => taken.push(index) };
        const result = await audit({ ...of(await kept(entries)), ...told });
        if (result.ok || !('index' in result.finding)) throw new Error('there are two faults');
        expect(`${result.finding.part} ${result.finding.index}`).toBe(expected);
        // what comes before it is good, and nothing else is said to be
        expect(taken).toEqual(Array.from({ length: result.finding.index }, (_, i) => i));
      }
  });

  it('tells of an entry that the circle does not admit before one that comes after it and does not open', async () => {
    const acts = bytesOf(log.entries.slice(0, 12));
    const without = acts.filter((_, i) => i !== 5).with(8, new TextEncoder().encode('no act'));
    expect(await finding(without)).toMatch(/^circle 5 /);
  });
});

describe('an act that stands twice', () => {
  it('is found wherever the first one stands, and told from another act in a place that was taken', async () => {
    const acts = log.entries.slice(0, 12);
    const second = {
      ...(acts[6] as SignedAct).body,
      body: { instrument: 'pact-other', act: 'ratify' },
    } as unknown as SignedActBody;
    const by = [alpha, beta].find((p) => p.root.text === second.by[0]?.key) as TestParty;
    const contradiction = await signed(second, by.root);
    expect(await finding([...bytesOf(acts), contradiction.bytes])).toBe('nothing');
    expect(await finding([...bytesOf(acts), contradiction.bytes, contradiction.bytes])).toBe('twice 13');
    expect(await finding([...bytesOf(acts), (acts[0] as SignedAct).bytes])).toBe('twice 12');
  });
});
