/** An instrument of which it is disputed whether it is legally binding: both views, neither the default. */
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/reason/columns/column.ts';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { relationsOn } from '../../../src/reason/relations.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { acts, day, type FinalClauses, recordOf, treaty } from './small-record.ts';

const TWO: FinalClauses = {
  adopted: '2000-01-01',
  openTo: '{parties: [alpha, beta]}',
  when: '{consents: 2, of: anyone}',
  withdrawal: 'd+0',
};
const ACCOUNT = (by: string, holds: string, date: string) =>
  `  - {by: ${by}, holds: ${holds}, date: ${date}, says: {en: So., id: Begitu.}, sources: [paper], confidence: likely}\n`;
const BOTH = `binding: disputed\nbindingAccounts:\n${ACCOUNT('alpha', 'legal', '2001-01-01')}${ACCOUNT('beta', 'political', '2005-01-01')}`;

function recordFrom(table: string, binding = BOTH) {
  const yaml = treaty('pact', TWO).replace('binding: legal\n', binding);
  return recordOf({ 'instruments/pact.yaml': yaml, 'instruments/pact.csv': table });
}
const disputed = (rows: string, binding = BOTH) => recordFrom(acts(rows), binding);

const BOUND = 'alpha,ratify,,2001-01-01\nbeta,ratify,,2002-02-02';
const LEFT = `${BOUND}\nbeta,withdraw,,2010-03-03`;

describe('an instrument whose legal force is disputed', () => {
  it('has by each view what that view gives it, and one answer where they agree', () => {
    const state = stateOfPlay(disputed(BOUND));
    const status = instrumentStatus(state, 'pact', day('2003-01-01'));
    expect(status?.inForce).toBe('yes');
    expect(status?.held.map(({ as, inForce, parties }) => [as, inForce, parties])).toEqual([
      ['legal', 'yes', 2],
      ['political', 'yes', 2],
    ]);
    const alpha = partyStatus(state, 'pact', 'alpha', day('2003-01-01'));
    expect(alpha).toMatchObject({ standing: 'in-force', since: day('2002-02-02'), readings: [] });
  });

  it('ends between two when one leaves by the legal view alone, and then the standing of the other turns on it', () => {
    const state = stateOfPlay(disputed(LEFT));
    const alpha = partyStatus(state, 'pact', 'alpha', day('2011-01-01'));
    expect(alpha.standing).toBe('cannot-tell');
    expect(alpha.readings.map((u) => [u.choices, u.status.standing])).toEqual([
      [[{ binding: 'legal' }], 'ended'],
      [[{ binding: 'political' }], 'in-force'],
    ]);
    expect(partyStatus(state, 'pact', 'beta', day('2011-01-01')).standing).toBe('ended');
    const held = instrumentStatus(state, 'pact', day('2011-01-01'))?.held;
    expect(held?.map((h) => h.inForce)).toEqual(['no', 'yes']);
  });

  it('is, for another instrument that turns on it, only possibly what it is by one view alone', () => {
    const yaml = treaty('pact', TWO).replace('binding: legal\n', BOTH);
    const record = recordOf({
      'instruments/pact.yaml': yaml,
      'instruments/pact.csv': acts(LEFT),
      'instruments/child.yaml': treaty('child', {
        when: '{consents: 1, of: anyone}',
        more: 'parent: {locator: art. 1, partyTo: pact, says: {en: So., id: Begitu.}, sources: [paper], confidence: likely}',
      }),
      'instruments/child.csv': acts('alpha,ratify,,2003-03-03'),
    });
    const state = stateOfPlay(record);
    expect(partyStatus(state, 'child', 'alpha', day('2009-01-01')).standing).toBe('in-force');
    expect(partyStatus(state, 'child', 'alpha', day('2011-01-01')).standing).toBe('cannot-tell');
  });

  it('takes in who joins the text that it changes by the legal view alone', () => {
    const amends =
      'amends: {locator: art. 2, instrument: pact, how: changes, binds: acceptors, says: {en: So., id: Begitu.}, sources: [paper], confidence: likely}';
    const record = recordOf({
      'instruments/pact.yaml': treaty('pact', { when: '{consents: 2, of: anyone}', later: 'd+0' }),
      'instruments/pact.csv': acts(`${BOUND}\ngamma,ratify,,2010-01-01`),
      'instruments/change.yaml': treaty('change', { ...TWO, openTo: 'any-state', more: amends }).replace(
        'binding: legal\n',
        BOTH,
      ),
      'instruments/change.csv': acts('alpha,ratify,,2005-01-01\nbeta,ratify,,2005-01-01'),
    });
    const gamma = partyStatus(stateOfPlay(record), 'change', 'gamma', day('2011-01-01'));
    expect(gamma.readings.map((u) => [u.choices, u.status.standing])).toEqual([
      [[{ binding: 'legal' }], 'in-force'],
      [[{ binding: 'political' }], 'none'],
    ]);
  });

  it('has final clauses that apply from the adoption on by the legal view alone', () => {
    const status = instrumentStatus(stateOfPlay(disputed(BOUND)), 'pact', day('2001-06-01'));
    expect(status?.finalClauses).toBeUndefined();
    expect(status?.held.map((h) => h.finalClauses === undefined)).toEqual([false, true]);
  });

  it('modifies a provision for a reservation by the legal view alone', () => {
    const header =
      'id,party,kind,done,received,notified,effective,about,provisions,intent,grade,sources,confidence';
    const reserving = [
      header,
      'a,alpha,ratify,,2001-01-01,,,,,,reported,paper,likely',
      'b,beta,ratify,,2002-02-02,,,,,,reported,paper,likely',
      'r,alpha,reserve,,2001-01-01,2001-01-01,,a,art. 4,exclude,reported,paper,likely',
    ].join('\n');
    const pair = relationsOn(stateOfPlay(recordFrom(reserving)), 'pact', day('2004-01-01')).between(
      'alpha',
      'beta',
    );
    expect(pair.bond).toBe('turns-on-reading');
    expect(pair.under.map((u) => [u.readings[0]?.choice, u.relation.bond])).toEqual([
      [{ binding: 'legal' }, 'modified'],
      [{ binding: 'political' }, 'in-force'],
    ]);
  });

  it('is left to the kernel', () => {
    expect(columnsOf(disputed(BOUND)).notPlain).toEqual([{ instrument: 'pact', because: 'other-clauses' }]);
  });

  it.each([
    ['nobody is quoted', 'binding: disputed\n'],
    [
      'one side alone is quoted',
      `binding: disputed\nbindingAccounts:\n${ACCOUNT('alpha', 'legal', '2001-01-01')}`,
    ],
    ['there is no dispute', `binding: legal\nbindingAccounts:\n${ACCOUNT('alpha', 'legal', '2001-01-01')}`],
  ])('is refused where %s', (_, binding) => {
    expect(() => disputed(BOUND, binding)).toThrow(/disputed-by-both/);
  });
});
