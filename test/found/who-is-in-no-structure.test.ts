/** Who was wrongly told to be in none of the structures, or how to come into one it was in. */
import { expect, test } from 'vitest';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { coverage, openness } from '../../src/reason/structures.ts';
import { acts, day, recordOf, treaty } from '../unit/law/small-record.ts';

const REGION = `
region: all
title: {en: All, id: Semua}
definition: {en: All of them., id: Semuanya.}
sources: [paper]
members: [alpha, beta, gamma]
`;

test('a State whose membership is suspended is not in none, and is not told how to come in', () => {
  const record = recordOf({
    'regions/all.yaml': REGION,
    'instruments/pact.yaml': treaty('pact', {
      when: '{consents: 1, of: states}',
      structure: 'security',
      openTo: 'any-state',
    }),
    'instruments/pact.csv': acts(`
      alpha,accede,,2001-01-01
      beta,accede,,2001-01-01
      beta,suspend,,,,2002-01-01
    `),
  });
  const state = stateOfPlay(record);
  const on = day('2003-01-01');
  const cover = coverage(state, 'all', on);
  expect(cover.counts[0]?.members).toEqual(['alpha']);
  expect([...(cover.counts[0]?.between ?? [])]).toEqual([['beta', 'suspended']]);
  expect(cover.inNone).toEqual(['gamma']);
  expect(openness(state, cover, on)[0]).toMatchObject({ ownAct: ['gamma'] });
});
