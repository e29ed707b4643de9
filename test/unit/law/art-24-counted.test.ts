/** Who is counted is part of the clause: organisations, successions, States that have ceased to exist, shares. */
import { describe, expect, it } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { acts, day, type FinalClauses, pact, recordOf, treaty, written } from './small-record.ts';

const computed = (clauses: FinalClauses, rows: string) =>
  written(instrumentStatus(pact(clauses, rows), 'pact', day('2020-01-01'))?.computed);

describe('a count', () => {
  const rows = `
alpha,ratify,,2000-01-01
union,approve,,2000-02-01
beta,ratify,,2000-03-01
`;
  it('has an organisation in it only where the clause says so', () => {
    const consentBy = 'ratify, approve';
    expect(computed({ consentBy, when: '{consents: 2, of: anyone}' }, rows)).toBe('2000-02-01');
    expect(computed({ consentBy, when: '{consents: 2, of: states}' }, rows)).toBe('2000-03-01');
    expect(computed({ consentBy, when: '{consents: 2, of: {statesExcept: [alpha]}}' }, rows)).toBeUndefined();
  });

  it('has successions in it, and the predecessor too, unless the clause says otherwise', () => {
    const succession = `
alpha,ratify,,1990-01-01
alpha,end,1992-12-31
beta,succeed,,1993-05-01,,1993-01-01
`;
    expect(computed({ when: '{consents: 2, of: states}' }, succession)).toBe('1993-05-01');
    const without = (n: number) => `{consents: ${n}, of: states, successions: not-counted}`;
    expect(computed({ when: without(1) }, succession)).toBe('1990-01-01');
    expect(computed({ when: without(2) }, succession)).toBeUndefined();
  });

  it('keeps the instrument of a State that has ceased to exist, unless the clause says otherwise', () => {
    const extinct = `
alpha,ratify,,1990-08-16
alpha,end,1990-10-03
beta,ratify,,1991-04-11
`;
    expect(computed({ when: '{consents: 2, of: states}' }, extinct)).toBe('1991-04-11');
    expect(computed({ when: '{consents: 2, of: states, extinct: not-counted}' }, extinct)).toBeUndefined();
  });

  it('goes down when consent is taken back before it has effect', () => {
    const back = `
alpha,ratify,,2000-01-01
beta,ratify,,2000-02-01
alpha,withdraw-consent,,2000-03-01
gamma,ratify,,2000-04-01
delta,ratify,,2000-05-01
`;
    expect(computed({ when: '{consents: 3, of: states}' }, back)).toBe('2000-05-01');
    const state = pact({ when: '{consents: 3, of: states}' }, back);
    expect(partyStatus(state, 'pact', 'alpha', day('2001-01-01')).standing).toBe('ended');
  });

  it('can be a part of a list that is fixed', () => {
    const parts = { when: "{consents: '3/4', of: {parties: [alpha, beta, gamma, delta, epsilon]}}" };
    const four =
      'alpha,ratify,,2000-01-01\nbeta,ratify,,2000-02-01\ngamma,ratify,,2000-03-01\ndelta,ratify,,2000-04-01';
    expect(computed(parts, four)).toBe('2000-04-01');
  });
});

it('a share is reckoned by its table: those outside it add nothing, however many they are', () => {
  const clauses: FinalClauses = {
    when: "{all: [{consents: 2, of: states}, {share: '55/100', weights: emissions}]}",
    more: [
      'weights:',
      '  - {id: emissions, title: {en: Emissions, id: Emisi}, unit: t, of: {alpha: 40, beta: 36, gamma: 24}, sources: [paper], confidence: likely}',
    ].join('\n'),
  };
  expect(
    computed(clauses, 'alpha,ratify,,2000-01-01\ndelta,ratify,,2000-02-01\ngamma,ratify,,2000-03-01'),
  ).toBe('2000-03-01');
  expect(computed(clauses, 'beta,ratify,,2000-01-01\ndelta,ratify,,2000-02-01')).toBeUndefined();
});

it('a count over those to whom a table gives so much asks each of them, and nobody below', () => {
  const clauses: FinalClauses = {
    when: '{all: [{consents: 2, of: states}, {consents: all, of: {weights: quotas, atLeast: 8}}]}',
    more: [
      'weights:',
      '  - {id: quotas, title: {en: Quotas, id: Kuota}, unit: flights, of: {alpha: 12, beta: 8, gamma: 7}, sources: [paper], confidence: likely}',
    ].join('\n'),
  };
  const heavy = 'alpha,ratify,,2000-01-01\ngamma,ratify,,2000-02-01';
  expect(computed(clauses, heavy)).toBeUndefined();
  expect(computed(clauses, `${heavy}\nbeta,ratify,,2000-03-01`)).toBe('2000-03-01');
  expect(computed(clauses, 'beta,ratify,,2000-03-01\nalpha,ratify,,2000-01-01')).toBe('2000-03-01');
});

describe('another instrument', () => {
  const both = (rows: string, child: Partial<FinalClauses>) =>
    stateOfPlay(
      recordOf({
        'instruments/base.yaml': treaty('base', { when: '{consents: 2, of: states}', withdrawal: 'm+1' }),
        'instruments/base.csv': acts(
          'alpha,ratify,,2000-01-01\nbeta,ratify,,2000-06-01\nbeta,withdraw,,2003-01-01',
        ),
        'instruments/pact.yaml': treaty('pact', { when: '{consents: 1, of: states}', ...child }),
        'instruments/pact.csv': acts(rows),
      }),
    );

  it('has to be in force first', () => {
    const state = both('alpha,ratify,,2000-02-01', {
      when: '{all: [{consents: 1, of: states}, {inForce: base}]}',
    });
    expect(written(instrumentStatus(state, 'pact', day('2001-01-01'))?.computed)).toBe('2000-06-01');
  });

  it('does not hold up the delay, which runs from the own acts of the clause: the later of the two is the day', () => {
    const clauses = { when: '{all: [{consents: 1, of: states}, {inForce: base}]}', after: 'm+3' };
    const on = (rows: string) =>
      written(instrumentStatus(both(rows, clauses), 'pact', day('2001-01-01'))?.computed);
    expect(on('alpha,ratify,,2000-02-01')).toBe('2000-06-01');
    expect(on('alpha,ratify,,2000-05-01')).toBe('2000-08-01');
  });

  it('is the parent: nobody is in the child who is not in it, and who leaves it leaves both', () => {
    const parent =
      'parent: {locator: art. 9, partyTo: base, says: {en: P., id: P.}, sources: [paper], confidence: likely}';
    const state = both('beta,ratify,,2000-02-01\ngamma,ratify,,2000-03-01', { more: parent });
    const at = (who: string, on: string) => partyStatus(state, 'pact', who, day(on)).standing;
    expect([at('beta', '2000-05-01'), at('beta', '2000-06-01'), at('beta', '2003-02-01')]).toEqual([
      'consented',
      'in-force',
      'ended',
    ]);
    expect(at('gamma', '2002-01-01')).toBe('consented');
  });

  it('gives the base of a part: so many of its parties on a day', () => {
    const state = both('alpha,ratify,,2004-01-01', {
      when: "{consents: '3/4', of: {partyTo: base, on: 2003-06-01}}",
    });
    expect(written(instrumentStatus(state, 'pact', day('2005-01-01'))?.computed)).toBe('2004-01-01');
  });

  it('over the parties to another instrument may leave out an organisation, in the number and towards it', () => {
    const record = (organisations: string) =>
      recordOf({
        'instruments/base.yaml': treaty('base', { when: '{consents: 1, of: anyone}' }),
        'instruments/base.csv': acts(
          ['alpha', 'beta', 'union'].map((p) => `${p},accede,,2000-01-01`).join('\n'),
        ),
        'instruments/pact.yaml': treaty('pact', {
          when: `{consents: '2/3', of: {partyTo: base, on: 2001-01-01${organisations}}}`,
        }),
        'instruments/pact.csv': acts(
          'alpha,ratify,,2002-01-01\nunion,accede,,2003-01-01\nbeta,ratify,,2004-01-01',
        ),
      });
    const from = (organisations: string) =>
      written(instrumentStatus(stateOfPlay(record(organisations)), 'pact', day('2005-01-01'))?.computed);
    expect(from('')).toBe('2003-01-01');
    expect(from(', organisations: not-counted')).toBe('2004-01-01');
  });
});
