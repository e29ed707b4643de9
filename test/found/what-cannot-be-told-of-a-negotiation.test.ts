/** Answers about small negotiations that said more than the record does, each worked out by hand. */
import { expect, test } from 'vitest';
import { sideOf } from '../../src/reason/dossier/accounts.ts';
import { outcomeOf } from '../../src/reason/dossier/outcomes.ts';
import { actStanding, conditionMet, stateOfDossier } from '../../src/reason/dossier/state-of-dossier.ts';
import { theoryOf } from '../../src/reason/dossier/theory.ts';
import { Budget, unlockings } from '../../src/reason/dossier/unlock.ts';
import { type CivilDay, civilDay } from '../../src/terms/civil-day.ts';
import type { Dossier } from '../../src/terms/dossier.ts';
import { Parties, smallDossier, smallRecord } from '../support/by-hand.ts';

const DAY = civilDay(2020, 1, 10);
const goal = (dossier: Dossier) => {
  const [first] = dossier.goals;
  if (!first) throw new Error('no goal');
  return first;
};
const state = (dossier: Dossier) => {
  const made = stateOfDossier(smallRecord(dossier), dossier.dossier, DAY);
  if (!made) throw new Error('no such dossier');
  return made;
};

test('an act dated to the month, asked about in the middle of it, is not taken as missing', () => {
  const dossier = smallDossier({
    acts: [{}, { state: 'done', date: '2020-01' }],
    conditions: [{ act: 'A1', force: ['shall', 'needs'], on: { act: 'A2' } }],
  });
  const d = state(dossier);
  expect(actStanding(d, 'A2')).toBe('cannot-tell');
  expect(conditionMet(d, 'K1')).toBe('cannot-tell');
  const [g] = d.outcomes.goals;
  expect(g?.asSaid.diagnosis).toBe('cannot-tell');
  expect(g?.asSaid.between).toEqual(['lacking', 'due']);
});

test('a wait that such an act would have closed is told as one that is perhaps closed', () => {
  const dossier = smallDossier({
    acts: [{}, { state: 'done', date: '2020-01', namedSince: '2020-01-02', awaitedBy: 'beta' }],
  });
  expect(state(dossier).outcomes.waits).toMatchObject([{ act: 'A2', stated: true, isPerhapsClosed: true }]);
});

test('after the month it is done, before the month it is not', () => {
  const dossier = smallDossier({ acts: [{ state: 'done', date: '2020-01' }] });
  const on = (day: CivilDay) => outcomeOf(theoryOf(dossier, day, {}), goal(dossier)).diagnosis;
  expect(on(civilDay(2019, 12, 31))).toBe('lacking');
  expect(on(civilDay(2020, 1, 1))).toBe('cannot-tell');
  expect(on(civilDay(2020, 1, 30))).toBe('cannot-tell');
  expect(on(civilDay(2020, 1, 31))).toBe('reached');
});

test('a condition of several parts on an act that is done is met or not by its parts', () => {
  const dossier = smallDossier({
    acts: [{ state: 'done' }, { state: 'done' }, {}],
    conditions: [
      { act: 'A1', force: ['needs'], on: { all: [{ act: 'A2' }, { act: 'A3' }] } },
      { act: 'A1', force: ['needs'], on: { any: [{ act: 'A2' }, { act: 'A3' }] } },
    ],
  });
  const d = state(dossier);
  expect([conditionMet(d, 'K1'), conditionMet(d, 'K2')]).toEqual(['no', 'yes']);
});

test('an exchange that was promised is carried out once the first step makes it possible', () => {
  // A1 and A2 are promised in exchange; each needs A3 besides. One act, A3, opens both.
  const promise = (on: string) => ({
    force: ['shall'],
    on: { all: [{ act: on }, { act: 'A3' }] },
    matched: true,
  });
  const dossier = smallDossier({
    acts: [{}, {}, {}],
    conditions: [
      { act: 'A1', ...promise('A2') },
      { act: 'A2', ...promise('A1') },
    ],
  });
  const sets = unlockings(theoryOf(dossier, DAY, {}), goal(dossier))?.sets.map((s) => s.acts.join());
  expect(sets).toEqual(['A1', 'A3']);
});

test('a search that is broken off says how far it looked and claims no set that does not unlock', () => {
  const acts = Array.from({ length: 12 }, () => ({}));
  const pairs = Array.from({ length: 5 }, (_, i) => ({
    any: [{ act: `A${2 * i + 2}` }, { act: `A${2 * i + 3}` }],
  }));
  const dossier = smallDossier({ acts, conditions: [{ act: 'A1', force: ['needs'], on: { all: pairs } }] });
  const theory = theoryOf(dossier, DAY, {});
  const whole = unlockings(theory, goal(dossier));
  expect(whole?.complete).toBe(true);
  const all = whole?.sets.map((s) => s.acts.join()) ?? [];
  expect(all).toHaveLength(33);
  for (const closures of [0, 1, 5, 20, 40]) {
    const part = unlockings(theory, goal(dossier), new Budget(closures));
    expect(part?.complete).toBe(false);
    const found = part?.sets.map((s) => s.acts.join()) ?? [];
    expect(all).toEqual(expect.arrayContaining(found));
    const small = all.filter((s) => s.split(',').length <= (part?.searchedTo ?? 0));
    expect(found).toEqual(expect.arrayContaining(small));
  }
});

test('readings that combine in too many ways are counted and not tried, and can be cut down by answers given', () => {
  const ids = Array.from({ length: 26 }, (_, i) => `R${i + 1}`);
  const dossier = smallDossier({
    acts: [{}, ...ids.map((id) => ({ under: { [id]: ['yes'] } }))],
    conditions: ids.map((_, i) => ({ act: 'A1', force: ['needs'], on: { act: `A${i + 2}` } })),
    readings: ids,
  });
  const [g] = state(dossier).outcomes.goals;
  expect(g).toMatchObject({ isTooMany: true, combinations: 2 ** 26, groups: [], changing: [] });
  expect(state(dossier).outcomes.idle).toEqual([]);
  const given = Object.fromEntries(ids.slice(2).map((id) => [id, 'yes']));
  const few = stateOfDossier(smallRecord(dossier), dossier.dossier, DAY, given)?.outcomes.goals[0];
  expect(few).toMatchObject({ isTooMany: false, combinations: 4 });
});

test('who acts for somebody who acts for a side speaks for that side', () => {
  const dossier = smallDossier({ acts: [{}] });
  const record = smallRecord(dossier, Parties.chain);
  expect(sideOf(record, dossier, 'assistant')).toBe('alpha');
  expect(sideOf(record, dossier, 'lost')).toBeUndefined();
});
