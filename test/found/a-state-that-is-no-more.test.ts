/** A depositary was told to inform States that had ceased to exist, as entitled to come in by their own act. */
import { expect, test } from 'vitest';
import { waysIn } from '../../src/reason/participation.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { toBeTold } from '../../src/reason/to-be-told.ts';
import type { Act } from '../../src/terms/act.ts';
import { builtIn } from '../support/record.ts';
import { acts, day, recordOf, treaty } from '../unit/law/small-record.ts';

const state = stateOfPlay(
  recordOf({
    'parties/states.csv': [
      'id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49,since,until',
      'alpha,Alpha,Alpha,Alpha,Alpha,invented,,,,',
      'beta,Beta,Beta,Beta,Beta,invented,,,,1991-12-31',
      'gamma,Gamma,Gamma,Gamma,Gamma,invented,,,,1991-10-07/2000-10-31',
      'delta,Delta,Delta,Delta,Delta,invented,,,1993-01-01,',
    ].join('\n'),
    'instruments/pact.yaml': treaty('pact', { when: '{consents: 1, of: states}' }),
    'instruments/pact.csv': acts('alpha,ratify,,1990-01-01\nalpha,withdraw,,2001-01-01'),
  }),
);
const openTo = (who: string, on: string) => waysIn(state, 'pact', who, day(on)).openness;

test('a State comes in by nothing after its last day nor before its first, and where that day is open it cannot be told', () => {
  expect([openTo('beta', '1991-12-31'), openTo('beta', '1992-01-01')]).toEqual(['own-act', 'not-open']);
  expect([
    openTo('gamma', '1991-10-07'),
    openTo('gamma', '1995-01-01'),
    openTo('gamma', '2000-11-01'),
  ]).toEqual(['own-act', 'depends', 'not-open']);
  expect([openTo('delta', '1992-12-31'), openTo('delta', '1993-01-01')]).toEqual(['not-open', 'own-act']);
});

test('of an act only those are told as entitled that are there on its day', () => {
  const told = (id: string) => {
    const act = state.record.acts.find((a) => a.id === id) as Act;
    return toBeTold(state, act, day('2010-01-01')).groups.entitled;
  };
  expect(told('alpha-ratify')).toEqual(['beta', 'gamma']);
  expect(told('alpha-withdraw')).toEqual(['delta']);
});

test('of every State that ended by an act on file the file of States has the last day', () => {
  const ended = builtIn.acts.filter(
    (a) => a.kind === 'end' && builtIn.parties.get(a.party)?.kind === 'state',
  );
  expect(ended.length).toBeGreaterThan(0);
  for (const { party } of ended) expect(builtIn.parties.get(party)).toHaveProperty('until');
});
