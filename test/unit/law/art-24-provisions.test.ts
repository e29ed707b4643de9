/** Provisions with a rule of their own on entry into force: their day, and for whom. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/reason/changes.ts';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { provisionsFor } from '../../../src/reason/law/atoms.ts';
import type { StateOfPlay } from '../../../src/reason/state-of-play.ts';
import { acts, day, type FinalClauses, onDays, pact, recordOf, treaty, written } from './small-record.ts';

const rule = (when: string, later = '', id = 'trade') =>
  `  - {id: ${id}, title: {en: on trade, id: dagang}, provisions: [art. 4], entryIntoForce: {locator: art. 6, when: ${when}, says: {en: In words., id: Dalam kata.}, sources: [paper], confidence: likely}${later}}`;
const ONE: FinalClauses = { when: '{consents: 1, of: anyone}', withdrawal: 'm+6' };
const withRule = (when: string, later = ''): FinalClauses => ({
  ...ONE,
  more: `ownRules:\n${rule(when, later)}`,
});
const own = (state: StateOfPlay, on: string) => {
  const [status] = instrumentStatus(state, 'pact', day(on))?.ownRules ?? [];
  return status && [status.inForce, written(status.since), status.parties];
};
const forParty = (state: StateOfPlay, who: string, ...days: string[]) =>
  onDays((on) => state.solution.holds(provisionsFor(who, 'pact:trade'), on), ...days);

describe('provisions whose own clause asks for more than the rest', () => {
  const state = pact(
    withRule('{consents: 2, of: anyone}'),
    'alpha,ratify,,2001-01-01\nbeta,ratify,,2002-02-02\nalpha,withdraw,,2005-01-01',
  );

  it('are not in force with the treaty, and are with their own clause, for every party', () => {
    expect(own(state, '2001-06-01')).toEqual(['no', undefined, 0]);
    expect(own(state, '2002-02-02')).toEqual(['yes', '2002-02-02', 2]);
  });

  it('are in force for a party for as long as it is one', () => {
    expect(forParty(state, 'alpha', '2002-02-01', '2002-02-02', '2005-06-30', '2005-07-01')).toBe(
      'no yes yes no',
    );
  });

  it('have days of their own in the list of what begins', () => {
    const found = changesBetween(state, day('2002-01-01'), day('2002-12-31'));
    expect(found.filter((c) => c.provisions).map((c) => [c.provisions, written(c.day), c.after])).toEqual([
      ['trade', '2002-02-02', 'yes'],
    ]);
  });
});

it('with a clause on later parties they wait for the own delay of each', () => {
  const later =
    ", laterParties: {locator: art. 7, after: 'm+3', between: own-delay, sources: [paper], confidence: likely}";
  const state = pact(
    withRule('{consents: 1, of: anyone}', later),
    'alpha,ratify,,2001-01-01\nbeta,ratify,,2002-01-01',
  );
  expect(forParty(state, 'alpha', '2001-01-01')).toBe('yes');
  expect(forParty(state, 'beta', '2002-03-31', '2002-04-01')).toBe('no yes');
});

it('they are not in force before the treaty is, whatever their own clause says', () => {
  const clauses = { ...withRule('{consents: 1, of: anyone}'), when: '{consents: 2, of: anyone}' };
  const state = pact(clauses, 'alpha,ratify,,2001-01-01\nbeta,ratify,,2002-02-02');
  expect(own(state, '2001-06-01')).toEqual(['no', undefined, 0]);
  expect(own(state, '2002-02-02')).toEqual(['yes', '2002-02-02', 2]);
});

it('one leg of a clause can have a delay of its own', () => {
  const when = "{all: [{since: {consents: 1, of: anyone}, after: 'y+1'}, {day: 2001-03-01}]}";
  const state = pact(withRule(when), 'alpha,ratify,,2001-01-01');
  expect(own(state, '2002-01-01')).toEqual(['yes', '2002-01-01', 1]);
});

it('a rule has one name in its instrument', () => {
  const twice = { ...ONE, more: `ownRules:\n${rule('{day: 2001-01-01}')}\n${rule('{day: 2002-01-01}')}` };
  expect(() =>
    recordOf({ 'instruments/pact.yaml': treaty('pact', twice), 'instruments/pact.csv': acts('') }),
  ).toThrow(/duplicate-id/);
});
