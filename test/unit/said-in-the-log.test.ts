/**
 * What a signed act says about an instrument as an act of the record: provisions, territories, grounds, answers to others. What names
 * what there is not has no effect and is told.
 */
import { expect, test } from 'vitest';
import { type RecordedAct, withLog } from '../../src/reason/from-the-log.ts';
import { addDays } from '../../src/terms/civil-day.ts';
import { type SignedActBody, writeActText } from '../../src/terms/signed-act.ts';
import type { Source } from '../../src/terms/source.ts';
import { foundedBy, signed, type TestLog, type TestParty } from '../support/circle.ts';
import { day, recordOf, treaty } from './law/small-record.ts';

const LOG = { id: 'log', title: 'Log of the circle', seen: 'whole' } as unknown as Source;
const THIRD = [
  'forThirdStates:',
  '  - id: banks',
  '    locator: art. 5',
  '    gives: duty',
  '    to: [gamma]',
  '    says: {en: Gamma keeps the banks clear., id: Gamma menjaga tepi tetap bersih.}',
  '    sources: [paper]',
  '    confidence: likely',
].join('\n');
const FILES = {
  'instruments/pact.yaml': treaty('pact', { when: '{consents: 2, of: states}', after: 'd+30', more: THIRD }),
  'parties/islands.yaml':
    'parties:\n  - {kind: territory, id: far-islands, name: {en: Far Islands, id: Kepulauan Jauh}}\n',
};

function stateWith(log: TestLog, observers?: ReadonlySet<string>) {
  const recorded = log.entries.map(
    ({ id, body }, index): RecordedAct => ({ index, id, body, recorded: addDays(day('2026-01-01'), index) }),
  );
  return withLog(recordOf(FILES), LOG, recorded, observers);
}

async function scene(...names: readonly string[]) {
  const { log, parties } = await foundedBy(...(names.length > 0 ? names : ['alpha', 'beta', 'gamma']));
  const does = async (by: readonly TestParty[] | TestParty, act: string, body: object = {}) => {
    const all = [by].flat() as TestParty[];
    const said = {
      ...log.inCircle,
      kind: 'treaty.act',
      by: all.map((p) => log.by(p)),
      body: { instrument: 'pact', act, ...body },
    };
    return log.record(await signed(said as unknown as SignedActBody, ...all.map((p) => p.root)));
  };
  const [alpha, beta, gamma] = parties as [TestParty, TestParty, TestParty];
  return { log, alpha, beta, gamma, does };
}

const RESERVE = { provisions: ['art. 10', 'art. 9'], intent: 'exclude' };

test('a reservation and an objection to it by another are acts of the record, with all that they say', async () => {
  const { log, alpha, beta, does } = await scene();
  const consent = await does(alpha, 'ratify');
  const reservation = await does(alpha, 'reserve', { ...RESERVE, about: consent.id });
  const objection = await does(beta, 'object', { about: reservation.id, intent: 'without-benefit' });
  const { record, told } = stateWith(log);
  expect(told).toEqual([]);
  expect(record.acts.slice(1)).toMatchObject([
    { id: reservation.id, kind: 'reserve', about: consent.id, ...RESERVE },
    { id: objection.id, kind: 'object', party: 'beta', about: reservation.id, intent: 'without-benefit' },
  ]);
});

test('a suspension says its ground, towards whom, to whom it is addressed; a statement is one of the log', async () => {
  const { log, alpha, does } = await scene();
  const said = { ground: 'breach', towards: ['beta', 'gamma'], addressees: ['all-parties'] };
  await does(alpha, 'suspend', { ...said, provisions: ['art. 9'], statement: { en: 'What has happened.' } });
  const { record, told } = stateWith(log);
  expect(told).toEqual([]);
  expect(record.acts[0]).toMatchObject({ ...said, provisions: ['art. 9'], statement: ['log'] });
});

test('a third State assents, and a successor names its predecessor: by its own word alone that is in dispute', async () => {
  const { log, beta, gamma, does } = await scene();
  await does(gamma, 'assent', { provisions: ['art. 5'] });
  await does(beta, 'succeed', { predecessor: 'alpha', effective: '2025-01-01' });
  const { record, told } = stateWith(log);
  expect(told).toMatchObject([{ why: 'own-word' }]);
  expect(record.acts).toMatchObject([
    { kind: 'assent', party: 'gamma', provisions: ['art. 5'] },
    { kind: 'succeed', predecessor: 'alpha', received: { latest: undefined } },
  ]);
});

test('it extends to territories that are on file', async () => {
  const { log, alpha, does } = await scene();
  await does(alpha, 'extend', { territories: ['far-islands'] });
  expect(stateWith(log).record.acts[0]).toMatchObject({ kind: 'extend', territories: ['far-islands'] });
});

test.each([
  ['a party that there is not', 'suspend', { towards: ['zeta'] }, 'towards', 'zeta'],
  [
    'an addressee that there is not',
    'withdraw',
    { addressees: ['all-parties', 'zeta'] },
    'addressees',
    'zeta',
  ],
  ['a predecessor that there is not', 'succeed', { predecessor: 'zeta' }, 'predecessor', 'zeta'],
  ['a State as a territory', 'extend', { territories: ['beta'] }, 'territories', 'beta'],
  ['a territory that there is not', 'exclude', { territories: ['moon'] }, 'territories', 'moon'],
  ['what gives nothing to third States', 'assent', { provisions: ['art. 6'] }, 'provisions', 'art. 6'],
  ['what is not left to a declaration', 'declare', { provisions: ['art. 6'] }, 'provisions', 'art. 6'],
])('who names %s has done nothing, and is told so', async (_, act, body, column, found) => {
  const { log, alpha, does } = await scene();
  await does(alpha, act, body);
  const { record, told } = stateWith(log);
  expect(record.acts).toEqual([]);
  expect(told).toMatchObject([{ why: 'names-unknown', column, found }]);
});

test('a suspension towards oneself, and an agreement to nothing, say what no such act can say', async () => {
  const { log, alpha, does } = await scene();
  await does(alpha, 'suspend', { towards: ['alpha'] });
  await does(alpha, 'agree');
  const { record, told } = stateWith(log);
  expect(record.acts).toEqual([]);
  expect(told).toMatchObject([
    { why: 'breaks-rule', rule: 'towards-others' },
    { why: 'breaks-rule', rule: 'about-needed' },
  ]);
});

test('nobody objects to its own reservation, withdraws that of another, or accepts what is none', async () => {
  const { log, alpha, beta, does } = await scene();
  const consent = await does(alpha, 'ratify');
  const reservation = await does(alpha, 'reserve', { ...RESERVE, about: consent.id });
  await does(alpha, 'object', { about: reservation.id });
  await does(beta, 'withdraw-reservation', { about: reservation.id });
  await does(beta, 'accept-reservation', { about: consent.id });
  await does(beta, 'object', { about: 'f'.repeat(64) });
  const { record, told } = stateWith(log);
  expect(record.acts).toHaveLength(2);
  expect(told.map(({ why }) => why)).toEqual(Array(4).fill('about-another'));
});

test('an answer to a joint act is one to each part of it, and is withdrawn as a whole', async () => {
  const { log, alpha, beta, gamma, does } = await scene();
  const joint = await does([alpha, beta], 'reserve', RESERVE);
  const objection = await does(gamma, 'object', { about: joint.id });
  const withdrawal = await does(gamma, 'withdraw-objection', { about: objection.id });
  const { record, told } = stateWith(log);
  expect(told).toEqual([]);
  const ids = record.acts.map((a) => a.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(record.acts.map(({ id, about }) => [id, about])).toEqual([
    [`${joint.id}-alpha`, undefined],
    [`${joint.id}-beta`, undefined],
    [`${objection.id}-alpha`, `${joint.id}-alpha`],
    [`${objection.id}-beta`, `${joint.id}-beta`],
    [`${withdrawal.id}-alpha`, `${objection.id}-alpha`],
    [`${withdrawal.id}-beta`, `${objection.id}-beta`],
  ]);
});

test('an objection said better is to the reservation as it was said better', async () => {
  const { log, alpha, beta, does } = await scene();
  const slip = await does(alpha, 'reserve', RESERVE);
  const objection = await does(beta, 'object', { about: slip.id });
  const better = await does(alpha, 'reserve', { ...RESERVE, provisions: ['art. 9'], replaces: slip.id });
  const again = await does(beta, 'object', {
    about: better.id,
    intent: 'without-benefit',
    replaces: objection.id,
  });
  const { record, told } = stateWith(log);
  expect(told).toEqual([]);
  expect(record.acts.map(({ id, about, replaces }) => [id, about, replaces])).toEqual([
    [slip.id, undefined, undefined],
    [objection.id, better.id, undefined],
    [better.id, undefined, slip.id],
    [again.id, better.id, objection.id],
  ]);
});

test('what an observer has reported can be answered by whoever reads the observer, and by nobody else', async () => {
  const { log, alpha, beta } = await scene();
  const report = {
    ...log.inCircle,
    kind: 'act.report',
    by: [log.by(alpha)],
    body: {
      instrument: 'pact',
      row: {
        ...{ id: 'gamma-reserve', party: 'gamma', kind: 'reserve', received: '2020-01-01' },
        ...{
          provisions: 'art. 9',
          intent: 'exclude',
          grade: 'reported',
          sources: 'paper',
          confidence: 'likely',
        },
      },
      sources: [{ id: 'paper', title: 'A paper', seen: 'whole' }],
    },
  };
  const { id } = await log.record(await signed(report as unknown as SignedActBody, alpha.root));
  const objection = { instrument: 'pact', act: 'object', about: id };
  const said = { ...log.inCircle, kind: 'treaty.act', by: [log.by(beta)], body: objection };
  await log.record(await signed(said as unknown as SignedActBody, beta.root));
  expect(stateWith(log).told).toMatchObject([{ why: 'about-another', about: id }]);
  const read = stateWith(log, new Set([alpha.id]));
  expect(read.told).toEqual([]);
  expect(read.record.acts).toMatchObject([
    { kind: 'object', about: id },
    { id, kind: 'reserve' },
  ]);
});

test('powers are given for all that a party can do', async () => {
  const { log, alpha } = await scene();
  const kinds = ['assent', 'extend', 'object', 'reserve', 'waive'];
  const said = {
    ...log.inCircle,
    kind: 'powers.grant',
    by: [log.by(alpha)],
    body: { to: alpha.next.text, kinds },
  };
  expect(writeActText(said as unknown as SignedActBody).ok).toBe(true);
});
