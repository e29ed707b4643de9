/** A treaty open to every State was said not to be open to one of whom it is disputed whether it is a State. */
import { expect, test } from 'vitest';
import { waysIn } from '../../src/reason/participation.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { acts, day, recordOf, treaty } from '../unit/law/small-record.ts';

const record = recordOf({
  'parties/voices.yaml': [
    'parties:',
    '  - {kind: collective, id: those-who-deposited, name: {en: Those who deposited, id: Yang menyimpan}}',
  ].join('\n'),
  'instruments/pact.yaml': treaty('pact', { when: '{consents: 1, of: states}' }),
  'instruments/pact.csv': acts('alpha,ratify,,2000-01-01'),
});
const openness = (who: string) => waysIn(stateOfPlay(record), 'pact', who, day('2001-01-01')).openness;

test('to whom a treaty is open that is open to every State: to a State, not to an organisation, and of a voice it cannot be told', () => {
  expect(openness('beta')).toBe('own-act');
  expect(openness('union')).toBe('not-open');
  expect(openness('those-who-deposited')).toBe('depends');
});
