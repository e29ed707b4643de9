/** Who speaks for a party, by the place of the act in the log and never by a date that it claims. */
import { describe, expect, it } from 'vitest';
import { type Authority, whoSpoke } from '../../../src/reason/law/art-7-full-powers.ts';
import type { SignedActBody } from '../../../src/terms/signed-act.ts';
import {
  digestOf,
  foundedBy,
  signed,
  type TestKey,
  type TestLog,
  type TestParty,
  testKey,
} from '../../support/circle.ts';

type Body<K extends SignedActBody['kind']> = Extract<SignedActBody, { kind: K }>['body'];

async function scene() {
  const { log, parties } = await foundedBy('alpha', 'beta');
  const [alpha, beta] = parties as [TestParty, TestParty];
  const envoy = testKey('alpha.example/envoy');
  const does = async <K extends SignedActBody['kind']>(
    kind: K,
    body: Body<K>,
    key: TestKey = alpha.root,
    powers?: string,
    date = '2026-11-28',
    party = alpha,
  ) => {
    const act = {
      ...log.inCircle,
      date,
      kind,
      by: [log.by(party, key, powers)],
      body,
    } as unknown as SignedActBody;
    return log.record(await signed(act, key));
  };
  const grant = (body: Partial<Body<'powers.grant'>> = {}) =>
    does('powers.grant', { to: envoy.text, kinds: ['sign', 'ratify'], ...body } as Body<'powers.grant'>);
  const ratify = (powers?: string, key = envoy, date?: string) =>
    does('treaty.act', { instrument: 'pact', act: 'ratify' } as Body<'treaty.act'>, key, powers, date);
  return { log, alpha, beta, envoy, does, grant, ratify };
}

function spoken(log: TestLog, id: string) {
  const all = log.entries.map(({ id: act, body }, index) => ({ index, id: act, body }));
  return whoSpoke(all).filter((s) => s.act.id === id);
}
const authority = (log: TestLog, id: string): Authority | undefined => spoken(log, id)[0]?.authority;

describe('a party speaks', () => {
  it('by its root, and by whoever it empowered before', async () => {
    const { log, alpha, grant, ratify } = await scene();
    const { id } = await grant();
    expect(authority(log, (await ratify(undefined, alpha.root)).id)).toEqual({ kind: 'root' });
    expect(authority(log, (await ratify(id)).id)).toEqual({ kind: 'powers', grant: id });
  });

  it('not by powers that were revoked before, though the act is dated before the revocation', async () => {
    const { log, grant, ratify, does } = await scene();
    const { id } = await grant();
    const before = await ratify(id);
    await does('powers.revoke', { grant: id });
    const after = await ratify(id, undefined, '2020-01-01');
    expect(authority(log, before.id)).toEqual({ kind: 'powers', grant: id });
    expect(authority(log, after.id)).toEqual({ kind: 'none', lack: 'revoked' });
  });

  it.each([[{ kinds: ['sign'] }], [{ instruments: ['another-pact'] }]])(
    'not beyond the powers given: %j',
    async (body) => {
      const { log, grant, ratify } = await scene();
      const { id } = await grant(body as Partial<Body<'powers.grant'>>);
      expect(authority(log, (await ratify(id)).id)).toEqual({ kind: 'none', lack: 'out-of-scope' });
    },
  );

  it('not by a key that names no powers, or those of another', async () => {
    const { log, grant, ratify, alpha } = await scene();
    await grant();
    expect(authority(log, (await ratify()).id)).toEqual({ kind: 'none', lack: 'no-grant' });
    expect(authority(log, (await ratify('a'.repeat(64))).id)).toEqual({ kind: 'none', lack: 'no-grant' });
    expect(authority(log, (await ratify('a'.repeat(64), alpha.root)).id)).toEqual({ kind: 'root' });
  });

  it('each by the powers that it gave itself, where one act empowers for two', async () => {
    const { log, alpha, beta, envoy, does, ratify } = await scene();
    const body = {
      ...log.inCircle,
      kind: 'powers.grant',
      by: [log.by(alpha), log.by(beta)],
      body: { to: envoy.text, kinds: ['ratify'] },
    } as unknown as SignedActBody;
    const { id } = await log.record(await signed(body, alpha.root, beta.root));
    await does('powers.revoke', { grant: id }, beta.root, undefined, undefined, beta);
    expect(authority(log, (await ratify(id)).id)).toEqual({ kind: 'powers', grant: id });
  });

  it('not by an envoy who gives powers to somebody else', async () => {
    const { log, grant, does, envoy, ratify } = await scene();
    const { id } = await grant();
    const friend = testKey('friend.example/key');
    const passedOn = await does('powers.grant', { to: friend.text, kinds: ['ratify'] }, envoy, id);
    expect(authority(log, passedOn.id)).toEqual({ kind: 'none', lack: 'out-of-scope' });
    expect(authority(log, (await ratify(passedOn.id, friend)).id)).toEqual({
      kind: 'none',
      lack: 'no-grant',
    });
  });

  it('not by a root that was replaced, and by the new one', async () => {
    const { log, alpha, does, ratify } = await scene();
    const next = { keys: [digestOf(testKey('alpha.example/after'))], need: 1 };
    await does('party.rotate', { root: { keys: [alpha.next.text], need: 1 }, next }, alpha.next);
    expect(authority(log, (await ratify(undefined, alpha.root)).id)).toEqual({
      kind: 'none',
      lack: 'root-replaced',
    });
    expect(authority(log, (await ratify(undefined, alpha.next)).id)).toEqual({ kind: 'root' });
  });

  it('each for itself in a joint act', async () => {
    const { log, alpha, beta, envoy, grant } = await scene();
    await grant({ kinds: ['sign'] });
    const body = {
      ...log.inCircle,
      kind: 'treaty.act',
      by: [log.by(alpha, envoy), log.by(beta)],
      body: { instrument: 'pact', act: 'sign' },
    } as unknown as SignedActBody;
    const { id } = await log.record(await signed(body, envoy, beta.root));
    expect(spoken(log, id).map((s) => [s.party, s.authority.kind])).toEqual([
      [alpha.id, 'none'],
      [beta.id, 'root'],
    ]);
  });
});

describe('afterwards', () => {
  it('a party confirms what was done without powers', async () => {
    const { log, grant, ratify, does } = await scene();
    await grant({ kinds: ['sign'] });
    const act = await ratify();
    const confirmation = await does('act.confirm', { act: act.id });
    expect(authority(log, act.id)).toEqual({
      kind: 'confirmed',
      by: confirmation.id,
      index: log.entries.length - 1,
      lack: 'no-grant',
    });
  });

  it('another party confirms nothing for it', async () => {
    const { log, grant, ratify, does, beta } = await scene();
    await grant({ kinds: ['sign'] });
    const act = await ratify();
    await does('act.confirm', { act: act.id }, beta.root, undefined, undefined, beta);
    expect(authority(log, act.id)).toEqual({ kind: 'none', lack: 'no-grant' });
  });

  it('a party disavows an act of its key; the act stays', async () => {
    const { log, grant, ratify, does, envoy, beta } = await scene();
    const { id } = await grant();
    const act = await ratify(id);
    await does('party.disavow', { key: envoy.text, acts: [act.id] }, beta.root, undefined, undefined, beta);
    expect(spoken(log, act.id)[0]?.disavowed).toEqual([]);
    const word = await does('party.disavow', { key: envoy.text, acts: [act.id] });
    expect(spoken(log, act.id)[0]).toMatchObject({ authority: { kind: 'powers' }, disavowed: [word.id] });
  });
});
