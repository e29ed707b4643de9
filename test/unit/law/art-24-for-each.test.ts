/** A way into force for each party by itself, beside the clause for all: waivers and what is asked of them. */
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/reason/columns/column.ts';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { party } from '../../../src/reason/law/atoms.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { wouldChange } from '../../../src/reason/would-change.ts';
import { day, type FinalClauses, pact, pactRecord, written } from './small-record.ts';

const forEach = (when: string, after = '') =>
  `inForceFor: {locator: art. 5, when: ${when}${after}, says: {en: For each., id: Bagi tiap pihak.}, sources: [paper], confidence: likely}`;
const FIVE: FinalClauses = {
  when: '{consents: 5, of: anyone}',
  later: 'm+3',
  more: forEach('{own: [waive]}'),
  withdrawal: 'm+6',
};
const since = (clauses: FinalClauses, rows: string, who = 'alpha', on = '2010-01-01') => {
  const { standing, since } = partyStatus(pact(clauses, rows), 'pact', who, day(on));
  return [standing, written(since)];
};

describe('a State that has consented and waives the conditions', () => {
  it('is a party from the later of the two, without the delay of later parties', () => {
    expect(since(FIVE, 'alpha,ratify,,2001-01-01\nalpha,waive,,2002-02-02')).toEqual([
      'in-force',
      '2002-02-02',
    ]);
    expect(since(FIVE, 'alpha,waive,,2001-01-01\nalpha,ratify,,2002-02-02')).toEqual([
      'in-force',
      '2002-02-02',
    ]);
  });

  it('waits for as long as its own clause says', () => {
    const clauses = { ...FIVE, more: forEach('{own: [waive]}', ', after: d+30') };
    expect(since(clauses, 'alpha,ratify,,2001-01-01\nalpha,waive,,2001-01-01')).toEqual([
      'in-force',
      '2001-01-31',
    ]);
  });

  it('leaves as every party does', () => {
    const rows = 'alpha,ratify,,2001-01-01\nalpha,waive,,2001-01-01\nalpha,withdraw,,2005-01-01';
    expect(since(FIVE, rows)).toEqual(['ended', '2005-07-01']);
  });

  it('and comes back: whether its waiver serves again cannot be told, but one made since does', () => {
    const left = 'alpha,ratify,,2001-01-01\nalpha,waive,,2001-01-01\nalpha,withdraw,,2005-01-01';
    const back = `${left}\nalpha,accede,,2007-01-01`;
    expect(since(FIVE, back)).toEqual(['cannot-tell', undefined]);
    expect(since(FIVE, `${back}\nalpha,waive,,2008-01-01`)[0]).toBe('in-force');
    expect(since(FIVE, `${left}\nalpha,waive,,2006-01-01\nalpha,accede,,2007-01-01`)).toEqual([
      'in-force',
      '2007-01-01',
    ]);
  });

  it('and comes back once all is met without a waiver: a party, as others are', () => {
    const met = { ...FIVE, more: forEach('{any: [{own: [waive]}, {consents: 2, of: anyone}]}') };
    const rows = 'alpha,ratify,,2001-01-01\nalpha,waive,,2001-01-01\nalpha,withdraw,,2005-01-01';
    const others = 'beta,ratify,,2006-01-01\ngamma,ratify,,2006-01-01\nalpha,accede,,2007-01-01';
    expect(since(met, `${rows}\n${others}`)).toEqual(['in-force', '2007-01-01']);
  });

  it('has not left where its notice is revoked', () => {
    const rows = 'alpha,ratify,,2001-01-01\nalpha,waive,,2001-01-01\nalpha,withdraw,,2005-01-01';
    expect(since(FIVE, `${rows}\nalpha,revoke,,2005-02-01,,,alpha-withdraw`)).toEqual([
      'in-force',
      '2001-01-01',
    ]);
  });

  it('does not bring the treaty into force for anybody else, nor in general', () => {
    const rows = 'alpha,ratify,,2001-01-01\nalpha,waive,,2001-01-01\nbeta,ratify,,2001-01-01';
    expect(since(FIVE, rows, 'beta')).toEqual(['consented', '2001-01-01']);
    expect(instrumentStatus(pact(FIVE, rows), 'pact', day('2010-01-01'))?.inForce).toBe('no');
  });

  it('is told which act of its own would be enough', () => {
    const state = pact(FIVE, 'alpha,ratify,,2001-01-01');
    const { enough } = wouldChange(state, 'pact', party('alpha', 'pact'), day('2003-01-01'));
    expect(enough).toEqual([
      { instrument: 'pact', party: 'alpha', kinds: ['waive'], from: day('2003-01-01') },
    ]);
  });
});

it('a waiver that names conditions is of these, and one that names none is of all', () => {
  const ofA = { ...FIVE, more: forEach('{own: [waive], provisions: [art. 2(a)]}') };
  expect(since(ofA, 'alpha,ratify,,2001-01-01\nalpha,waive,,2001-01-01')).toEqual(['in-force', '2001-01-01']);
});

it('an instrument with such a clause is left to the kernel', () => {
  expect(columnsOf(pactRecord(FIVE, 'alpha,ratify,,2001-01-01')).notPlain).toEqual([
    { instrument: 'pact', because: 'other-clauses' },
  ]);
});
