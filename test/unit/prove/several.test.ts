/** Two depositaries of one circle: the acts of both, in one order, and what the one lacks. */
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeSha256 } from '../../../src/doors/node-engine.ts';
import { type AuditedLog, Circle, merge, type SignedAct } from '../../../src/prove/index.ts';
import { whoSpoke } from '../../../src/reason/law/art-7-full-powers.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import { charterOf, signed, TestLog, TestParty, testKey } from '../../support/circle.ts';

const EAST = 'east.example/log';
const WEST = 'west.example/log';

describe('two depositaries of one circle', () => {
  let east: TestLog;
  let west: TestLog;
  let alpha: TestParty;
  let beta: TestParty;
  const times = new Map<SignedAct, number>();
  let clock = 0;

  const record = async (log: TestLog, act: SignedAct) => {
    // Each log keeps its own copy of the bytes.
    const own = { ...act };
    await log.record(own);
    times.set(own, ++clock);
    return own;
  };
  const both = async (act: SignedAct) => {
    await record(east, act);
    return record(west, act);
  };
  const audited = (log: TestLog, until = clock): AuditedLog => ({
    name: log.name,
    former: log.circle.former,
    acts: log.entries.map((act) => ({ act, time: times.get(act) as number })),
    rootAt: log.rootAt,
    until,
  });
  const merged = (...logs: TestLog[]) =>
    merge(
      logs.map((log) => audited(log)),
      nodeSha256,
    );
  const ratify = (log: TestLog, party: TestParty, seen: TestLog = log): Promise<SignedAct> => {
    const body: SignedActBody = {
      ...log.inCircle,
      after: { ...seen.after, log: seen.name },
      kind: 'treaty.act',
      by: [log.by(party)],
      body: { instrument: 'pact' as never, act: 'ratify' },
    };
    return signed(body, party.root);
  };

  beforeEach(async () => {
    clock = 0;
    [east, west] = [new TestLog(EAST), new TestLog(WEST)];
    [alpha, beta] = [new TestParty('alpha'), new TestParty('beta')];
    for (const party of [alpha, beta]) {
      const begun = await signed(party.inception, party.root);
      party.id = begun.id;
      await both(begun);
    }
    const charter = charterOf(east, [alpha, beta]) as Extract<SignedActBody, { kind: 'circle.charter' }>;
    const depositaries = [EAST, WEST].map((name) => ({ name, log: testKey(name).text }));
    await both(await signed({ ...charter, body: { ...charter.body, depositaries } }, alpha.root, beta.root));
  });

  it('have each act once, in an order that both of them agree with', async () => {
    await both(await ratify(east, alpha));
    const { acts, divergences, circle } = await merged(east, west);
    expect(acts.map(({ places }) => places.map((p) => [p.log, p.index]))).toEqual(
      [0, 1, 2, 3].map((i) => [
        [EAST, i],
        [WEST, i],
      ]),
    );
    expect(divergences).toEqual([]);
    expect(circle.known().map((p) => p.as)).toEqual(['alpha', 'beta']);
  });

  it('give the same order whichever is read first', async () => {
    const [one, other] = [await ratify(east, alpha), await ratify(east, beta)];
    await record(east, one);
    await record(west, other);
    await record(east, other);
    await record(west, one);
    const [there, back] = [await merged(east, west), await merged(west, east)];
    expect(there.acts.map((a) => a.act.id)).toEqual(back.acts.map((a) => a.act.id));
    // the first depositary to take one in decides between acts that know nothing of each other
    expect(there.acts.slice(3).map((a) => a.act.id)).toEqual([one.id, other.id]);
  });

  it('an act follows what its signer had seen at the other depositary, whatever the clocks say', async () => {
    const seen = await ratify(west, beta);
    clock = 1000;
    await record(west, seen);
    clock = 10;
    const act = await ratify(east, alpha, west);
    await record(east, act);
    const { acts } = await merged(east, west);
    expect(acts.slice(3).map((a) => a.act.id)).toEqual([seen.id, act.id]);
  });

  it('an answer follows the act that it is about where one of them has both, whatever the clocks say', async () => {
    const reservation = await ratify(west, alpha);
    const body: SignedActBody = {
      ...west.inCircle,
      after: { ...west.after, log: WEST },
      kind: 'treaty.act',
      by: [west.by(beta)],
      body: { instrument: 'pact' as never, act: 'object', about: reservation.id },
    };
    const objection = await signed(body, beta.root);
    clock = 1000;
    await record(west, reservation);
    await record(west, objection);
    clock = 10;
    await record(east, objection);
    const { acts } = await merged(east, west);
    expect(acts.slice(3).map((a) => a.act.id)).toEqual([reservation.id, objection.id]);
  });

  it('tell what the one lacks that the other has, and for how long it went on without it', async () => {
    const act = await record(east, await ratify(east, alpha));
    const logs = [audited(east), audited(west, clock + 3600)];
    expect((await merge(logs, nodeSha256)).divergences).toEqual([
      {
        kind: 'lacking',
        id: act.id,
        log: WEST,
        has: { log: EAST, index: 3, time: clock },
        seconds: 3600,
      },
    ]);
  });

  it('tell of a signer who was shown another history of a log', async () => {
    // West tells alpha of an act that it does not have.
    const shown = new TestLog(WEST);
    for (const act of west.entries) await shown.record(act);
    await shown.record(await ratify(shown, beta));
    const act = await record(east, await ratify(east, alpha, shown));
    await record(west, await ratify(west, alpha));
    expect((await merged(east, west)).divergences).toContainEqual({
      kind: 'other-history',
      id: act.id,
      log: WEST,
      size: 4,
    });
  });

  it('refuse an act whose signer saw a log that is none of the circle', async () => {
    const stray = new TestLog('stray.example/log');
    const act = await ratify(east, alpha, stray);
    expect(await east.refusalOf(act)).toMatchObject({ code: 'unknown-log', found: 'stray.example/log' });
  });

  it('nobody draws an act that came later before another by naming it', async () => {
    const envoy = testKey('alpha.example/envoy');
    const grant = async (): Promise<SignedActBody> => ({
      ...east.inCircle,
      after: { ...east.after, log: EAST },
      kind: 'powers.grant',
      by: [east.by(alpha)],
      body: { to: envoy.text, kinds: ['ratify'] },
    });
    const granted = await both(await signed(await grant(), alpha.root));
    const held = await signed(
      {
        ...east.inCircle,
        after: { ...east.after, log: EAST },
        kind: 'treaty.act',
        by: [east.by(alpha, envoy, granted.id)],
        body: { instrument: 'pact' as never, act: 'ratify' },
      },
      envoy,
    );
    // somebody else names the act that is held back
    const stranger = new TestParty('stranger');
    const begun = await signed(stranger.inception, stranger.root);
    stranger.id = begun.id;
    await both(begun);
    const naming: SignedActBody = {
      ...east.inCircle,
      after: { ...east.after, log: EAST },
      kind: 'log.acknowledge',
      by: [{ ...east.by(stranger), powers: held.id }],
      body: { ...east.after, log: EAST },
    };
    await record(east, await signed(naming, stranger.root));
    const revoke: SignedActBody = {
      ...east.inCircle,
      after: { ...east.after, log: EAST },
      kind: 'powers.revoke',
      by: [east.by(alpha)],
      body: { grant: granted.id },
    };
    await both(await signed(revoke, alpha.root));
    clock = 100_000;
    await both(held);
    const { acts } = await merged(east, west);
    const logged = acts.map(({ act }, index) => ({ index, id: act.id, body: act.body }));
    expect(whoSpoke(logged).find((s) => s.act.id === held.id)?.authority).toEqual({
      kind: 'none',
      lack: 'revoked',
    });
  });

  it('no depositary dates an act before what its signer had seen: the later time counts, and it is told', async () => {
    clock = 1000;
    await record(east, await ratify(east, beta));
    const act = await ratify(east, alpha);
    // west's clock is far behind
    clock = 20;
    await record(west, act);
    const { acts, divergences } = await merged(east, west);
    expect(acts.find((a) => a.act.id === act.id)?.time).toBe(1001);
    expect(divergences).toContainEqual({ kind: 'too-early', id: act.id, log: WEST, seconds: 980 });
  });

  it('an act that does not say which log was seen is not let in', async () => {
    const body: SignedActBody = {
      ...east.inCircle,
      kind: 'log.acknowledge',
      by: [east.by(alpha)],
      body: { ...east.after, log: EAST },
    };
    expect(await east.refusalOf(await signed(body, alpha.root))).toMatchObject({ code: 'log-not-named' });
  });

  it('a move that the log itself would not take can be said again, and the last one counts', async () => {
    const next = testKey('next.example/log');
    const move = async (size: number): Promise<SignedAct> => {
      const parties = [alpha, beta];
      const body: SignedActBody = {
        ...west.inCircle,
        after: { ...west.after, log: WEST },
        kind: 'circle.succeed',
        by: parties.map((p) => west.by(p)),
        body: {
          former: { ...east.after, size, log: EAST },
          depositary: { name: 'Next', log: next.text },
        },
      };
      return signed(body, ...parties.map((p) => p.root));
    };
    // west cannot know how far east is
    await record(west, await move(east.after.size - 1));
    await record(west, await move(east.after.size));
    expect(west.circle.depositaries.map((d) => d.log)).toEqual([next.text, testKey(WEST).text]);
  });

  it('moves of several logs that lead in a circle end', () => {
    const circle = new Circle(nodeSha256, `${EAST} ${WEST}`);
    const key = (name: string) => ({ name, log: testKey(name).text });
    const move = (from: string, to: string) =>
      ({ kind: 'circle.succeed', by: [], body: { former: { log: from }, depositary: key(to) } }) as never;
    const charter = { kind: 'circle.charter', by: [], body: { depositaries: [key(EAST)] } } as never;
    circle.add({ id: 'charter', body: charter });
    for (const [from, to] of [
      [EAST, 'one.example/log'],
      ['one.example/log', 'two.example/log'],
      ['two.example/log', 'one.example/log'],
    ] as const)
      circle.add({ id: from, body: move(from, to) });
    expect(circle.depositaries).toHaveLength(1);
  });
});
