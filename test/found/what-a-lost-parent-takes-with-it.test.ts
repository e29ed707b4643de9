/**
 * A consent to a protocol came alive again as a matter of course when its author had lost the treaty, which it has to be party to,
 * otherwise than by a notice given after that consent, and had come back to it. No article says whether it does (VCLT 11, 70(1)).
 */
import { expect, test } from 'vitest';
import { partyStatus } from '../../src/reason/party-status.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';
import { acts, onDays, recordOf, treaty } from '../unit/law/small-record.ts';

const FORCE = { when: '{day: 2000-01-01}', later: 'd+0', withdrawal: 'm+6' };
const under = (parent: string) =>
  `parent: {locator: art. 5, partyTo: ${parent}, says: {en: P., id: P.}, sources: [paper], confidence: likely}`;

interface Told {
  readonly covenant: string;
  readonly protocol: string;
  readonly annex?: string;
  /** further keys of the covenant */
  readonly more?: string;
}

const standing = (told: Told, of: string, ...days: readonly string[]) => {
  const state = stateOfPlay(
    recordOf({
      'instruments/covenant.yaml': treaty('covenant', {
        ...FORCE,
        ...(told.more ? { more: told.more } : {}),
      }),
      'instruments/covenant.csv': acts(told.covenant),
      'instruments/protocol.yaml': treaty('protocol', { ...FORCE, more: under('covenant') }),
      'instruments/protocol.csv': acts(told.protocol),
      'instruments/annex.yaml': treaty('annex', { ...FORCE, more: under('protocol') }),
      'instruments/annex.csv': acts(told.annex ?? 'beta,ratify,,2001-01-01'),
    }),
  );
  return onDays((on) => partyStatus(state, of, 'alpha', on).standing, ...days);
};

test('who was put out of the treaty and let in again', () => {
  const told = {
    covenant:
      'alpha,ratify,,2000-01-01\nalpha,expel,2005-03-16,,,2005-07-01\nalpha,admit,2007-01-01,,,2007-01-01',
    protocol: 'alpha,ratify,,2001-02-01',
  };
  expect(standing(told, 'protocol', '2005-06-30', '2005-07-01', '2007-01-01')).toBe(
    'in-force ended cannot-tell',
  );
});

test('a protocol ratified while the notice to the treaty ran', () => {
  // Party to the treaty until 1 July 2005: the ratification of March has its effect, and is lost with the treaty.
  const told = {
    covenant: 'alpha,ratify,,2000-01-01\nalpha,withdraw,,2005-01-01\nalpha,accede,,2007-01-01',
    protocol: 'alpha,ratify,,2005-03-01',
  };
  expect(standing(told, 'protocol', '2005-06-30', '2005-07-01', '2007-01-01')).toBe(
    'in-force ended cannot-tell',
  );
});

test('a protocol ratified when the treaty was lost already serves from the return on', () => {
  // It had nothing to lose yet: what it waits for comes, and it has effect.
  const told = {
    covenant: 'alpha,ratify,,2000-01-01\nalpha,withdraw,,2005-01-01\nalpha,accede,,2007-01-01',
    protocol: 'alpha,ratify,,2006-03-01',
  };
  expect(standing(told, 'protocol', '2006-12-31', '2007-01-01')).toBe('consented in-force');
});

test('a treaty two steps up: the annex goes with the protocol, and that with the treaty', () => {
  const told = {
    covenant: 'alpha,ratify,,2000-01-01\nalpha,withdraw,,2005-01-01\nalpha,accede,,2007-01-01',
    protocol: 'alpha,ratify,,2001-02-01\nalpha,accede,,2007-01-01',
    annex: 'alpha,ratify,,2002-02-01',
  };
  const days = ['2005-06-30', '2005-07-01', '2007-01-01'] as const;
  expect(standing(told, 'protocol', ...days)).toBe('in-force ended in-force');
  expect(standing(told, 'annex', ...days)).toBe('in-force ended cannot-tell');
});

test('a treaty whose time ran out, and which its parties prolonged a year later', () => {
  const told = {
    covenant:
      'alpha,ratify,,2000-01-01\nbeta,ratify,,2000-01-01\nalpha,prolong,,2006-01-01\nbeta,prolong,,2006-01-01',
    protocol: 'alpha,ratify,,2001-02-01',
    more: "term: {locator: art. 11, after: 'y+5', says: {en: T., id: T.}, sources: [paper], confidence: likely}",
  };
  const days = ['2004-12-31', '2005-01-01', '2006-01-01'] as const;
  expect(standing(told, 'covenant', ...days)).toBe('in-force ended ended');
  expect(standing(told, 'protocol', ...days)).toBe('in-force ended ended');
});

test('an end that a clause has for one party, and a return', () => {
  const told = {
    covenant: 'alpha,ratify,,2000-01-01\nalpha,end,2005-07-01\nalpha,accede,,2007-01-01',
    protocol: 'alpha,ratify,,2001-02-01',
  };
  expect(standing(told, 'protocol', '2005-06-30', '2005-07-01', '2007-01-01')).toBe(
    'in-force ended cannot-tell',
  );
});

test('a return on the day on which the treaty would have been lost loses nothing', () => {
  const told = {
    covenant: 'alpha,ratify,,2000-01-01\nalpha,withdraw,,2005-01-01\nalpha,accede,,2005-07-01',
    protocol: 'alpha,ratify,,2001-02-01',
  };
  expect(standing(told, 'protocol', '2005-06-30', '2005-07-01', '2007-01-01')).toBe(
    'in-force in-force in-force',
  );
});

test('a notice of leaving the treaty that came on a day nobody knows', () => {
  // It may have left before it came back, or the accession may be of one that had not left: both are possible.
  const told = {
    covenant: 'alpha,ratify,,2000-01-01\nalpha,withdraw,,2004-01-01/2004-12-31\nalpha,accede,,2007-01-01',
    protocol: 'alpha,ratify,,2001-02-01',
  };
  expect(standing(told, 'protocol', '2004-06-30', '2004-07-01', '2005-07-01', '2007-01-01')).toBe(
    'in-force cannot-tell ended cannot-tell',
  );
});

test('a consent that may have come before the loss and may have come after', () => {
  const told = {
    covenant: 'alpha,ratify,,2000-01-01\nalpha,withdraw,,2005-01-01\nalpha,accede,,2007-01-01',
    protocol: 'alpha,ratify,,2005-01-01/2006-12-31',
  };
  expect(standing(told, 'protocol', '2005-06-30', '2006-12-31', '2007-01-01')).toBe(
    'cannot-tell cannot-tell cannot-tell',
  );
});
