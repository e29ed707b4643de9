/** A circle's log as acts of a record: what is deposited counts, what has no effect is told, what is disputed cannot be told. */
import { expect, test } from 'vitest';
import { type RecordedAct, withLog } from '../../src/reason/from-the-log.ts';
import { instrumentStatus } from '../../src/reason/instrument-status.ts';
import { partyStatus } from '../../src/reason/party-status.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { addDays } from '../../src/terms/civil-day.ts';
import { type SignedActBody, writeActText } from '../../src/terms/signed-act.ts';
import type { Source } from '../../src/terms/source.ts';
import { foundedBy, signed, type TestKey, type TestLog, type TestParty, testKey } from '../support/circle.ts';
import { day, recordOf, treaty } from './law/small-record.ts';

const LOG = { id: 'log', title: 'Log of the circle', seen: 'whole' } as unknown as Source;
const FILES = {
  'instruments/pact.yaml': treaty('pact', {
    when: '{consents: 2, of: states}',
    after: 'd+30',
    later: 'd+30',
  }),
};

/** Each entry of the log is taken in a day after the one before, from 1 January 2026. */
function stateWith(log: TestLog) {
  const recorded = log.entries.map(
    ({ id, body }, index): RecordedAct => ({ index, id, body, recorded: addDays(day('2026-01-01'), index) }),
  );
  const { record, told } = withLog(recordOf(FILES), LOG, recorded);
  return { state: stateOfPlay(record), told, record };
}

async function scene() {
  const { log, parties } = await foundedBy('alpha', 'beta', 'nobody');
  const [alpha, beta, nobody] = parties as [TestParty, TestParty, TestParty];
  const does = async (
    party: TestParty,
    kind: SignedActBody['kind'],
    body: object,
    key: TestKey = party.root,
    powers?: string,
  ) =>
    log.record(
      await signed(
        { ...log.inCircle, kind, by: [log.by(party, key, powers)], body } as unknown as SignedActBody,
        key,
      ),
    );
  const ratifies = (party: TestParty, key?: TestKey, powers?: string, instrument = 'pact') =>
    does(party, 'treaty.act', { instrument, act: 'ratify', done: '2025-12-24' }, key, powers);
  return { log, alpha, beta, nobody, does, ratifies };
}

test('an instrument is in force by the days on which its acts were taken in, not by those that they claim', async () => {
  const { log, alpha, beta, ratifies } = await scene();
  const first = await ratifies(alpha); // entry 4, 5 January
  await ratifies(beta); // 6 January
  const { state, told, record } = stateWith(log);
  expect(told).toEqual([]);
  expect(instrumentStatus(state, 'pact', day('2026-02-04'))?.inForce).toBe('no');
  expect(instrumentStatus(state, 'pact', day('2026-02-05'))?.inForce).toBe('yes');
  expect(record.acts[0]).toMatchObject({
    entry: `pact/${first.id}`,
    grade: 'deposited',
    party: 'alpha',
    sources: ['log'],
  });
});

test('an act without powers has no effect, and is told with what it lacks', async () => {
  const { log, alpha, does, ratifies } = await scene();
  const envoy = testKey('alpha.example/envoy');
  const { id } = await does(alpha, 'powers.grant', { to: envoy.text, kinds: ['sign'] });
  const act = await ratifies(alpha, envoy, id);
  const { record, told } = stateWith(log);
  expect(record.acts).toEqual([]);
  expect(told).toMatchObject([
    { act: { id: act.id }, party: alpha.id, why: 'without-authority', lack: 'out-of-scope' },
  ]);
});

test('one confirmed afterwards counts from its day or from that of the confirmation: which, nothing says', async () => {
  const { log, alpha, does, ratifies } = await scene();
  const envoy = testKey('alpha.example/envoy');
  const { id } = await does(alpha, 'powers.grant', { to: envoy.text, kinds: ['sign'] });
  const act = await ratifies(alpha, envoy, id); // entry 5, 6 January
  const confirmation = await does(alpha, 'act.confirm', { act: act.id }); // 7 January
  const { state } = stateWith(log);
  expect(state.record.acts.find((a) => a.id === act.id)?.confirmedBy).toBe(confirmation.id);
  const standing = (on: string) => partyStatus(state, 'pact', 'alpha', day(on)).standing;
  expect(['2026-01-05', '2026-01-06', '2026-01-07'].map(standing)).toEqual([
    'none',
    'cannot-tell',
    'consented',
  ]);
});

test('one that its party disavows is disputed: what turns on it cannot be told', async () => {
  const { log, alpha, does, ratifies } = await scene();
  const act = await ratifies(alpha);
  const word = await does(alpha, 'party.disavow', { key: alpha.root.text, acts: [act.id] });
  const { state, told } = stateWith(log);
  expect(told).toMatchObject([{ why: 'disavowed', by: [word.id] }]);
  expect(partyStatus(state, 'pact', 'alpha', day('2026-03-01')).standing).toBe('cannot-tell');
});

test('what names a party or an instrument that the files have not is told', async () => {
  const { log, alpha, nobody, ratifies } = await scene();
  await ratifies(nobody);
  await ratifies(alpha, undefined, undefined, 'another-pact');
  const { told } = stateWith(log);
  expect(told).toMatchObject([
    { why: 'unknown-party' },
    { why: 'unknown-instrument', instrument: 'another-pact' },
  ]);
});

test('formal confirmation by a State is none, and is told', async () => {
  const { log, alpha, does } = await scene();
  await does(alpha, 'treaty.act', { instrument: 'pact', act: 'confirm-formally' });
  const { state, told } = stateWith(log);
  expect(told).toMatchObject([{ why: 'no-organisation' }]);
  expect(state.record.acts.filter((a) => a.kind === 'confirm-formally')).toEqual([]);
});

test('a party revokes its own act and nobody else’s', async () => {
  const { log, alpha, beta, does, ratifies } = await scene();
  const notice = await does(alpha, 'treaty.act', { instrument: 'pact', act: 'withdraw' });
  await ratifies(beta);
  const meddling = await does(beta, 'treaty.act', { instrument: 'pact', act: 'revoke', about: notice.id });
  const own = await does(alpha, 'treaty.act', { instrument: 'pact', act: 'revoke', about: notice.id });
  const { told, record } = stateWith(log);
  expect(told).toMatchObject([{ act: { id: meddling.id }, why: 'about-another', about: notice.id }]);
  expect(record.acts.at(-1)).toMatchObject({ id: own.id, kind: 'revoke', about: notice.id });
});

test('in a joint act each party has a part of its own, and revokes that', async () => {
  const { log, alpha, beta, does } = await scene();
  const joint = {
    ...log.inCircle,
    kind: 'treaty.act',
    by: [log.by(alpha), log.by(beta)],
    body: { instrument: 'pact', act: 'withdraw' },
  } as unknown as SignedActBody;
  const { id } = await log.record(await signed(joint, alpha.root, beta.root));
  await does(alpha, 'treaty.act', { instrument: 'pact', act: 'revoke', about: id });
  const { record, told } = stateWith(log);
  expect(told).toEqual([]);
  expect(record.acts.map((a) => [a.id, a.about])).toMatchObject([
    [`${id}-alpha`, undefined],
    [`${id}-beta`, undefined],
    [expect.any(String), `${id}-alpha`],
  ]);
});

test.each([
  ['an organ’s decision', { act: 'admit' }, 'body.act'],
  ['a correction of somebody’s table', { act: 'retract', about: 'a'.repeat(64) }, 'body.act'],
  [
    'a day of effect of its own for a ratification',
    { act: 'ratify', effective: '1990-01-01' },
    'body.effective',
  ],
])('no party signs %s', async (_, body, key) => {
  const { log, alpha } = await scene();
  const act = {
    ...log.inCircle,
    kind: 'treaty.act',
    by: [log.by(alpha)],
    body: { instrument: 'pact', ...body },
  };
  expect(writeActText(act as unknown as SignedActBody)).toMatchObject({
    refusal: { code: 'bad-shape', where: { key: `$.${key}` } },
  });
});

test('of two words in one place of a key’s chain the first stands, and the second is disputed', async () => {
  const { log, alpha } = await scene();
  const place = log.by(alpha);
  const word = async (act: string) =>
    log.record(
      await signed(
        {
          ...log.inCircle,
          kind: 'treaty.act',
          by: [place],
          body: { instrument: 'pact', act },
        } as unknown as SignedActBody,
        alpha.root,
      ),
    );
  const [one, other] = [await word('ratify'), await word('sign')];
  const { state, told } = stateWith(log);
  expect(told).toMatchObject([{ act: { id: other.id }, why: 'two-words', acts: [one.id, other.id] }]);
  expect(partyStatus(state, 'pact', 'alpha', day('2026-03-01')).standing).toBe('consented');
});

test('whoever has an old root takes back nothing by putting something else in its place', async () => {
  const { log, alpha, ratifies } = await scene();
  const place = log.by(alpha);
  await ratifies(alpha);
  await log.record(
    await signed(
      {
        ...log.inCircle,
        kind: 'party.rotate',
        by: [log.by(alpha, alpha.next)],
        body: { root: { keys: [alpha.next.text], need: 1 }, next: { keys: ['a'.repeat(64)], need: 1 } },
      } as unknown as SignedActBody,
      alpha.next,
    ),
  );
  const word = {
    ...log.inCircle,
    kind: 'party.recognise',
    by: [place],
    body: { party: alpha.id, says: { en: 'x' } },
  };
  await log.record(await signed(word as unknown as SignedActBody, alpha.root));
  const { state, told } = stateWith(log);
  expect(told).toEqual([]);
  expect(partyStatus(state, 'pact', 'alpha', day('2026-03-01')).standing).toBe('consented');
});

test('a revocation is of the notice as it was put right, whichever came first', async () => {
  for (const order of ['revoked first', 'put right first']) {
    const { log, alpha, beta, does, ratifies } = await scene();
    await ratifies(alpha);
    await ratifies(beta);
    const notice = await does(alpha, 'treaty.act', { instrument: 'pact', act: 'withdraw' });
    const revoke = () => does(alpha, 'treaty.act', { instrument: 'pact', act: 'revoke', about: notice.id });
    const better = () =>
      does(alpha, 'treaty.act', {
        instrument: 'pact',
        act: 'withdraw',
        done: '2025-12-01',
        replaces: notice.id,
      });
    for (const next of order === 'revoked first' ? [revoke, better] : [better, revoke]) await next();
    const { record } = stateWith(log);
    const revocation = record.acts.find((a) => a.kind === 'revoke');
    const counted = record.acts.find((a) => a.replaces === notice.id);
    expect([order, revocation?.about]).toEqual([order, counted?.id]);
  }
});

test('a slip that is put right by an act in dispute takes nothing away', async () => {
  const { log, alpha, does, ratifies } = await scene();
  const done = await ratifies(alpha);
  const envoy = testKey('alpha.example/envoy');
  const { id } = await does(alpha, 'powers.grant', { to: envoy.text, kinds: ['ratify'] });
  const better = await does(
    alpha,
    'treaty.act',
    { instrument: 'pact', act: 'ratify', replaces: done.id },
    envoy,
    id,
  );
  await does(alpha, 'party.disavow', { key: envoy.text, acts: [better.id] });
  const { state } = stateWith(log);
  expect(partyStatus(state, 'pact', 'alpha', day('2026-03-01')).standing).toBe('consented');
});

test.each(['resume', 'prolong', 'continue', 'succeed'])(
  'nobody comes in by its own word: %s',
  async (act) => {
    const { log, alpha, beta, ratifies, does } = await scene();
    await ratifies(beta);
    await does(alpha, 'treaty.act', { instrument: 'pact', act });
    const { state, told } = stateWith(log);
    expect(told).toMatchObject([{ why: 'own-word' }]);
    expect(['none', 'cannot-tell']).toContain(
      partyStatus(state, 'pact', 'alpha', day('2026-06-01')).standing,
    );
  },
);

test('what rests on a disavowed grant is disputed, and a disavowal disavowed later disputes nothing', async () => {
  const { log, alpha, does, ratifies } = await scene();
  const envoy = testKey('alpha.example/envoy');
  const grant = await does(alpha, 'powers.grant', { to: envoy.text, kinds: ['ratify'] });
  const act = await ratifies(alpha, envoy, grant.id);
  const word = await does(alpha, 'party.disavow', { key: alpha.root.text, acts: [grant.id] });
  expect(stateWith(log).told).toMatchObject([{ act: { id: act.id }, why: 'disavowed', by: [word.id] }]);
  await does(alpha, 'party.disavow', { key: alpha.root.text, acts: [word.id] });
  expect(stateWith(log).told).toEqual([]);
});

test('a slip of the pen is put right by an act of the same kind, which counts between the two days', async () => {
  const { log, alpha, does, ratifies } = await scene();
  const slip = await ratifies(alpha); // entry 4, 5 January
  const better = await does(alpha, 'treaty.act', {
    instrument: 'pact',
    act: 'ratify',
    done: '2025-12-23',
    replaces: slip.id,
  }); // 6 January
  const { record, told, state } = stateWith(log);
  expect(told).toEqual([]);
  expect(record.acts.at(-1)).toMatchObject({
    id: better.id,
    replaces: slip.id,
    received: { text: '2026-01-05/2026-01-06' },
  });
  const standing = (on: string) => partyStatus(state, 'pact', 'alpha', day(on)).standing;
  expect(['2026-01-04', '2026-01-05', '2026-01-06'].map(standing)).toEqual([
    'none',
    'cannot-tell',
    'consented',
  ]);
});

test('nobody undoes a ratification by calling something else a slip of the pen', async () => {
  const { log, alpha, beta, does, ratifies } = await scene();
  const done = await ratifies(alpha);
  const other = await does(alpha, 'treaty.act', { instrument: 'pact', act: 'sign', replaces: done.id });
  const stranger = await does(beta, 'treaty.act', { instrument: 'pact', act: 'ratify', replaces: done.id });
  const { told } = stateWith(log);
  expect(told).toMatchObject([
    { act: { id: other.id }, why: 'about-another', about: done.id },
    { act: { id: stranger.id }, why: 'about-another', about: done.id },
  ]);
});

test('a slip in an act that its party disavows stays in dispute', async () => {
  const { log, alpha, does, ratifies } = await scene();
  const slip = await ratifies(alpha);
  await does(alpha, 'party.disavow', { key: alpha.root.text, acts: [slip.id] });
  await does(alpha, 'treaty.act', { instrument: 'pact', act: 'ratify', replaces: slip.id });
  const { state } = stateWith(log);
  expect(partyStatus(state, 'pact', 'alpha', day('2026-03-01')).standing).toBe('cannot-tell');
});
