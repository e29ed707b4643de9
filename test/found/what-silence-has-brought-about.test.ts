/** What silence had brought about was undone by what was said years after the time for it was over, on a return to the treaty. */
import { expect, test } from 'vitest';
import { party } from '../../src/reason/law/atoms.ts';
import { relationsOn } from '../../src/reason/relations.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { acts, onDays, recordOf, treaty } from '../unit/law/small-record.ts';

const AMENDS =
  'amends: {locator: art. 18, instrument: pact, how: changes, binds: all-but-objectors, unless: {signed: pact}, says: {en: A., id: A.}, sources: [paper], confidence: likely}';
const PACT = { when: '{day: 2000-01-01}', later: 'd+0', withdrawal: 'm+6' };

/** Whether alpha is bound by an annex that binds all that have not signed the treaty. */
const bound = (rows: string, annex: string, ...days: readonly string[]) => {
  const state = stateOfPlay(
    recordOf({
      'instruments/pact.yaml': treaty('pact', PACT),
      'instruments/pact.csv': acts(rows),
      'instruments/annex.yaml': treaty('annex', { ...PACT, when: '{day: 2010-09-01}', more: AMENDS }),
      'instruments/annex.csv': acts(`beta,accede,,2010-02-01\n${annex}`),
    }),
  );
  return onDays((on) => state.solution.holds(party('alpha', 'annex'), on), ...days);
};

const CAME = 'alpha,ratify,,1999-01-01\nbeta,ratify,,1999-01-01';
const CAME_BACK = `${CAME}\nalpha,withdraw,,2012-01-01\nalpha,accede,,2015-01-01`;
const DAYS = ['2010-08-31', '2010-09-01', '2012-06-30', '2012-07-01', '2015-01-01'] as const;

test('who was silent until the day is bound from then on, and again when it is back', () => {
  expect(bound(CAME_BACK, '', ...DAYS)).toBe('no yes yes no yes');
});

test('what the clause excepts counts up to the day, and on it', () => {
  for (const on of ['2010-08-31', '2010-09-01'])
    expect(bound(`${CAME}\nalpha,sign,${on}`, '', ...DAYS)).toBe('no no no no no');
});

test('what the clause excepts, come about years later, does not undo it, before leaving or for the return', () => {
  for (const on of ['2010-09-02', '2011-01-01', '2014-06-01', '2015-01-01', '2016-01-01'])
    expect(bound(`${CAME_BACK}\nalpha,sign,${on}`, '', ...DAYS, '2017-01-01')).toBe('no yes yes no yes yes');
});

test('a notice of opting out that comes after the day does not undo it either', () => {
  for (const on of ['2010-09-02', '2014-06-01', '2015-01-01', '2016-01-01'])
    expect(bound(CAME_BACK, `alpha,opt-out,,${on}`, ...DAYS, '2017-01-01')).toBe('no yes yes no yes yes');
});

const COLUMNS =
  'id,party,kind,done,received,notified,effective,about,provisions,intent,grade,sources,confidence';
const OPPOSES = 'oppose-entry-into-force';

/** Beta's reservation to art. 5 between it and alpha, which leaves on 1 July 2012 and comes back on 1 January 2015. */
const between = (notified: string, objections: string, ...days: readonly string[]) => {
  const rows = `
b,beta,ratify,,1999-01-01,,,,,
r,beta,reserve,,1999-01-01,${notified},,b,art. 5,exclude
a,alpha,ratify,,1999-01-01,,,,,
w,alpha,withdraw,,2012-01-01,,,,,
c,alpha,accede,,2015-01-01,,,,,
${objections}`;
  const lines = rows.trim().split('\n');
  const state = stateOfPlay(
    recordOf({
      'instruments/pact.yaml': treaty('pact', PACT),
      'instruments/pact.csv': [COLUMNS, ...lines.map((l) => `${l},reported,paper,likely`)].join('\n'),
    }),
  );
  return onDays((on) => relationsOn(state, 'pact', on).between('alpha', 'beta').bond, ...days);
};
const PAIR = ['2001-06-01', '2002-01-02', '2012-06-30', '2012-07-01', '2015-01-01', '2017-01-01'] as const;
const ACCEPTED = 'awaiting modified modified not-both-party modified modified';

test('a reservation accepted by silence is accepted, and again when its acceptor is back', () => {
  expect(between('2001-01-01', '', ...PAIR)).toBe(ACCEPTED);
});

test('an objection after the time for it is over comes to nothing', () => {
  for (const on of ['2005-01-01', '2016-01-01'])
    expect(between('2001-01-01', `o,alpha,object,,${on},,,r,,${OPPOSES}`, ...PAIR)).toBe(ACCEPTED);
});

test('one made on coming back is in time by the new consent, late by the old silence: no article says which', () => {
  // 20(5): the day on which it expressed its consent, if that is later; guide 2.8.13: acceptance is final.
  for (const on of ['2014-06-01', '2015-01-01'])
    expect(between('2001-01-01', `o,alpha,object,,${on},,,r,,${OPPOSES}`, ...PAIR)).toBe(
      'awaiting modified modified not-both-party cannot-tell cannot-tell',
    );
});

test('who left before the time was over, and objects on coming back, had accepted nothing', () => {
  expect(
    between('2011-12-01', `o,alpha,object,,2015-01-01,,,r,,${OPPOSES}`, '2012-06-30', '2015-01-01'),
  ).toBe('awaiting no-relations');
});
