/** Duties and rights of States that are not parties. */
import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../../src/reason/changes.ts';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { hasAsThird } from '../../../src/reason/law/atoms.ts';
import { type StateOfPlay, stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { thirdStatesFor } from '../../../src/reason/third-states.ts';
import { acts, day, type FinalClauses, recordOf, treaty, written } from './small-record.ts';

const given = (gives: string, to = 'delta', more = '') =>
  `  - {id: ${gives}, locator: art. 5, gives: ${gives}, to: [${to}]${more}, says: {en: In words., id: Dalam kata.}, sources: [paper], confidence: likely}`;

/** `party,kind,received`; of acts about third States all are about art. 5. */
function table(rows: string): string {
  const [head = '', ...lines] = acts(rows).split('\n');
  const isOfThird = /,(?:assent|decline|agree-to-revocation),/;
  return [
    `${head},provisions`,
    ...lines.map((line) => `${line},${isOfThird.test(line) ? 'art. 5' : ''}`),
  ].join('\n');
}

function state(provision: string, rows: string, more: Partial<FinalClauses> = {}): StateOfPlay {
  const clauses = { when: '{consents: 2, of: anyone}', withdrawal: 'm+6', ...more };
  return stateOfPlay(
    recordOf({
      'instruments/pact.yaml': treaty('pact', {
        ...clauses,
        more: `forThirdStates:\n${provision}\n${more.more ?? ''}`,
      }),
      'instruments/pact.csv': table(rows),
    }),
  );
}

const IN_FORCE = 'alpha,ratify,,2001-01-01\nbeta,ratify,,2001-01-01\n';

const told = (of: StateOfPlay, who: string, ...days: string[]) =>
  days.map((d) => thirdStatesFor(of, 'pact', who, day(d))?.map((t) => [t.has, t.why, written(t.since)]));

describe('a duty', () => {
  it('is nobody’s who has not accepted it, and stands from the acceptance', () => {
    const of = state(given('duty'), `${IN_FORCE}delta,assent,,2002-01-01`);
    expect(told(of, 'delta', '2000-01-01', '2001-12-31', '2002-01-01')).toEqual([
      [['no', 'not-in-force', undefined]],
      [['no', 'not-accepted', undefined]],
      [['yes', 'accepted', '2002-01-01']],
    ]);
  });

  it('is what follows from the acceptance', () => {
    const of = state(given('duty'), `${IN_FORCE}delta,assent,,2002-01-01`);
    const act = of.record.acts.find((a) => a.kind === 'assent');
    expect(act && effectsOf(of, act)).toMatchObject([
      { party: 'delta', third: { id: 'duty' }, before: 'no', after: 'yes', from: day('2002-01-01') },
    ]);
  });

  it('accepted before the entry into force stands from that day', () => {
    const of = state(given('duty'), `delta,assent,,2000-01-01\n${IN_FORCE}`);
    expect(told(of, 'delta', '2000-06-01', '2001-01-01')).toEqual([
      [['no', 'not-in-force', undefined]],
      [['yes', 'accepted', '2001-01-01']],
    ]);
  });

  it('is not undone by the third State alone, nor by the parties alone', () => {
    const rows = `${IN_FORCE}delta,assent,,2001-02-01\ndelta,decline,,2002-01-01\nalpha,agree-to-revocation,,2003-01-01\nbeta,agree-to-revocation,,2003-01-01\n`;
    const [alone] = told(state(given('duty'), rows), 'delta', '2004-01-01');
    expect(alone).toEqual([['yes', 'accepted', '2001-02-01']]);
    const both = state(given('duty'), `${rows}delta,agree-to-revocation,,2003-05-01`);
    expect(told(both, 'delta', '2003-04-30', '2003-05-01')).toEqual([
      [['yes', 'accepted', '2001-02-01']],
      [['no', 'revoked', undefined]],
    ]);
    const otherwise = state(given('duty', 'delta', ', revocation: parties-alone'), rows);
    expect(told(otherwise, 'delta', '2002-12-31', '2003-01-01')).toEqual([
      [['yes', 'accepted', '2001-02-01']],
      [['no', 'revoked', undefined]],
    ]);
  });

  it('revoked is not had again by another acceptance', () => {
    const of = state(
      given('duty', 'delta', ', revocation: parties-alone'),
      `${IN_FORCE}alpha,agree-to-revocation,,2002-01-01\nbeta,agree-to-revocation,,2002-01-01\ndelta,assent,,2003-01-01`,
    );
    expect(told(of, 'delta', '2003-01-01')).toEqual([[['no', 'revoked', undefined]]]);
  });
});

describe('a right', () => {
  it('is presumed to be assented to, until the contrary is indicated, and not after an earlier indication', () => {
    const of = state(
      given('right', 'delta, epsilon'),
      `epsilon,decline,,2000-01-01\n${IN_FORCE}delta,decline,,2002-01-01`,
    );
    expect(told(of, 'delta', '2000-12-31', '2001-01-01', '2002-01-01')).toEqual([
      [['no', 'not-in-force', undefined]],
      [['yes', 'presumed', '2001-01-01']],
      [['no', 'contrary', undefined]],
    ]);
    expect(told(of, 'epsilon', '2001-01-01')).toEqual([[['no', 'contrary', undefined]]]);
  });

  it('that the treaty gives on assent alone is not presumed', () => {
    const of = state(given('right-on-assent'), `${IN_FORCE}delta,assent,,2002-01-01`);
    expect(told(of, 'delta', '2001-01-01', '2002-01-01')).toEqual([
      [['no', 'not-assented', undefined]],
      [['yes', 'assented', '2002-01-01']],
    ]);
  });

  it('of an organisation takes its assent', () => {
    const of = state(given('right', 'union'), `${IN_FORCE}union,assent,,2002-01-01`);
    expect(told(of, 'union', '2001-01-01', '2002-01-01')).toEqual([
      [['no', 'not-assented', undefined]],
      [['yes', 'assented', '2002-01-01']],
    ]);
  });

  it('of a day of assent that is not certain cannot be told before that day surely came', () => {
    const of = state(given('right-on-assent'), `${IN_FORCE}delta,assent,,2002`);
    expect(told(of, 'delta', '2001-12-31', '2002-06-01', '2003-01-01').map((t) => t?.[0]?.[0])).toEqual([
      'no',
      'cannot-tell',
      'yes',
    ]);
  });

  it('cannot be told where it is open whether the assent or the indication to the contrary came last', () => {
    // delta: the contrary some day in 2002, its assent on 1 June; epsilon the other way round.
    const rows = `${IN_FORCE}delta,decline,,2002\ndelta,assent,,2002-06-01\nepsilon,decline,,2002-06-01\nepsilon,assent,,2002`;
    const of = state(given('right', 'delta, epsilon'), rows);
    const has = (who: string, ...days: string[]) => told(of, who, ...days).map((t) => t?.[0]?.[0]);
    expect(has('delta', '2001-12-31', '2002-01-01', '2002-06-01', '2005-01-01')).toEqual([
      'yes',
      ...Array(3).fill('cannot-tell'),
    ]);
    expect(has('epsilon', '2002-05-31', '2002-06-01', '2005-01-01')).toEqual([
      'yes',
      'cannot-tell',
      'cannot-tell',
    ]);
  });

  it('cannot be told after an assent and an indication to the contrary of one day', () => {
    const rows = `${IN_FORCE}delta,assent,,2002-01-01\ndelta,decline,,2002-01-01`;
    for (const gives of ['right', 'right-on-assent'])
      expect(told(state(given(gives), rows), 'delta', '2002-01-01', '2005-01-01').flat()).toMatchObject([
        ['cannot-tell', 'cannot-tell', undefined],
        ['cannot-tell', 'cannot-tell', undefined],
      ]);
  });

  it('is told again from an act that surely came after all others', () => {
    const rows = `${IN_FORCE}delta,assent,,2002\ndelta,decline,,2002-06-01\n`;
    const has = (last: string) =>
      told(state(given('right'), rows + last), 'delta', '2002-12-31', '2003-01-01').map((t) => t?.[0]?.[0]);
    expect(has('delta,assent,,2003-01-01')).toEqual(['cannot-tell', 'yes']);
    expect(has('delta,decline,,2003-01-01')).toEqual(['cannot-tell', 'no']);
  });

  it('is revoked by all that are parties, the one that came in last too, but not one that comes in on that day', () => {
    const both = 'alpha,agree-to-revocation,,2003-01-01\nbeta,agree-to-revocation,,2003-01-01';
    const third = state(given('right'), `${IN_FORCE}gamma,accede,,2002-01-01\n${both}`);
    expect(told(third, 'delta', '2004-01-01')).toEqual([[['yes', 'presumed', '2001-01-01']]]);
    const sameDay = state(given('right'), `${IN_FORCE}gamma,accede,,2003-01-01\n${both}`);
    expect(told(sameDay, 'delta', '2003-01-01')).toEqual([[['no', 'revoked', undefined]]]);
  });

  it('is surely revoked once the days on which the parties may have agreed are over', () => {
    const of = state(
      given('right'),
      `${IN_FORCE}alpha,agree-to-revocation,,2003-01-01\nbeta,agree-to-revocation,,2003-06`,
    );
    expect(told(of, 'delta', '2003-05-31', '2003-06-01', '2003-06-29', '2003-06-30').flat()).toEqual([
      ['yes', 'presumed', '2001-01-01'],
      ['cannot-tell', 'cannot-tell', undefined],
      ['cannot-tell', 'cannot-tell', undefined],
      ['no', 'revoked', undefined],
    ]);
  });

  it('is revoked when those that have not agreed are parties no more, in whatever way', () => {
    const record = recordOf({
      'instruments/base.yaml': treaty('base', { when: '{day: 2000-01-01}', withdrawal: 'm+6' }),
      'instruments/base.csv': acts(`${IN_FORCE}beta,withdraw,,2005-01-01`),
      'instruments/pact.yaml': treaty('pact', {
        when: '{day: 2000-01-01}',
        more: `forThirdStates:\n${given('right')}\nparent: {locator: art. 20, partyTo: base, says: {en: S., id: S.}, sources: [paper], confidence: likely}`,
      }),
      'instruments/pact.csv': table(`${IN_FORCE}alpha,agree-to-revocation,,2004-01-01`),
    });
    expect(told(stateOfPlay(record), 'delta', '2005-06-30', '2005-07-01').flat()).toEqual([
      ['yes', 'presumed', '2000-01-01'],
      ['no', 'revoked', undefined],
    ]);
  });

  it('is not revoked by one party that agreed before the other, that has not, came in with it', () => {
    const of = state(given('right'), `alpha,agree-to-revocation,,2000-01-01\n${IN_FORCE}`);
    expect(told(of, 'delta', '2001-01-01', '2004-01-01').flat()).toEqual([
      ['yes', 'presumed', '2001-01-01'],
      ['yes', 'presumed', '2001-01-01'],
    ]);
  });

  it('is not revoked by parties that leave without a word', () => {
    const of = state(given('right'), `${IN_FORCE}gamma,accede,,2002-01-01\ngamma,withdraw,,2003-01-01`);
    expect(told(of, 'delta', '2003-08-01')).toEqual([[['yes', 'presumed', '2001-01-01']]]);
  });
});

describe('what is told', () => {
  it('is nothing of parties, nor where no provision gives anything, nor of a political text', () => {
    const of = state(given('right', 'delta, alpha'), IN_FORCE);
    expect(told(of, 'alpha', '2001-01-01')).toEqual([undefined]);
    const record = recordOf({
      'instruments/pact.yaml': treaty('pact', { when: '{day: 2001-01-01}' }),
      'instruments/talk.yaml': treaty('talk', {
        when: '{day: 2001-01-01}',
        more: `forThirdStates:\n${given('right')}`,
      }).replace('binding: legal', 'binding: political'),
    });
    expect(told(stateOfPlay(record), 'delta', '2002-01-01')).toEqual([undefined]);
    expect(thirdStatesFor(stateOfPlay(record), 'talk', 'delta', day('2002-01-01'))).toBeUndefined();
    expect(stateOfPlay(record).solution.holds(hasAsThird('delta', 'talk:right'), day('2002-01-01'))).toBe(
      'no',
    );
  });

  it('is that it cannot be told, where it is disputed whether the text is a treaty', () => {
    const account = (holds: string) =>
      `  - {by: ${holds === 'legal' ? 'alpha' : 'beta'}, holds: ${holds}, date: 2000-01-01, says: {en: S., id: S.}, sources: [paper], confidence: likely}`;
    const record = recordOf({
      'instruments/pact.yaml': treaty('pact', {
        when: '{day: 2001-01-01}',
        more: `forThirdStates:\n${given('right')}\nbindingAccounts:\n${account('legal')}\n${account('political')}`,
      }).replace('binding: legal', 'binding: disputed'),
    });
    const of = stateOfPlay(record);
    expect(of.solution.holds(hasAsThird('delta', 'pact:right'), day('2002-01-01'))).toBe('cannot-tell');
    expect(told(of, 'delta', '2002-01-01')).toEqual([[['cannot-tell', 'cannot-tell', undefined]]]);
  });

  it('is that nothing is given to a State that no provision names', () => {
    expect(told(state(given('right'), IN_FORCE), 'epsilon', '2002-01-01')).toEqual([[]]);
  });

  it('is that it cannot be told, once the treaty has ended or the third State has been a party', () => {
    const ends = `ends: [{locator: art. 6, for: all, when: {day: 2005-01-01}, says: {en: E., id: E.}, sources: [paper], confidence: likely}]`;
    const ended = state(given('right'), IN_FORCE, { more: ends });
    expect(told(ended, 'delta', '2004-12-31', '2005-01-01')).toEqual([
      [['yes', 'presumed', '2001-01-01']],
      [['cannot-tell', 'cannot-tell', undefined]],
    ]);
    const left = state(given('right'), `${IN_FORCE}delta,accede,,2002-01-01\ndelta,withdraw,,2003-01-01`);
    expect(told(left, 'delta', '2002-06-01', '2003-07-01')).toEqual([
      undefined,
      [['cannot-tell', 'cannot-tell', undefined]],
    ]);
  });

  it('is that it cannot be told, once nobody is party any more, whoever comes in later', () => {
    const gone = `${IN_FORCE}delta,assent,,2001-06-01\nalpha,withdraw,,2003-01-01\nbeta,withdraw,,2003-02-01\ngamma,accede,,2006-01-01`;
    for (const gives of ['duty', 'right', 'right-on-assent']) {
      const of = state(given(gives), gone);
      const has = told(of, 'delta', '2003-07-31', '2003-08-01', '2007-01-01').map((t) => t?.[0]?.[0]);
      expect(has).toEqual(['yes', 'cannot-tell', 'cannot-tell']);
    }
  });

  it('is that it cannot be told, while it is in force for each party by itself alone', () => {
    const byItself = `inForceFor: {locator: art. 2(2), when: {own: [waive]}, says: {en: S., id: S.}, sources: [paper], confidence: likely}`;
    const rows = `${IN_FORCE}alpha,waive,,2002-01-01\ndelta,assent,,2002-06-01\nalpha,withdraw,,2003-01-01\ngamma,ratify,,2006-01-01\nepsilon,ratify,,2006-01-01`;
    const has = (gives: string) =>
      told(
        state(given(gives), rows, { when: '{consents: 3, of: anyone}', more: byItself }),
        ...(['delta', '2001-12-31', '2002-01-01', '2002-06-01', '2005-12-31', '2006-01-01'] as const),
      ).map((t) => t?.[0]?.[0]);
    expect(has('right')).toEqual(['no', 'cannot-tell', 'cannot-tell', 'cannot-tell', 'yes']);
    expect(has('duty')).toEqual(['no', 'no', 'cannot-tell', 'cannot-tell', 'yes']);
  });

  it('makes a third State no participant', () => {
    const of = state(given('duty'), `${IN_FORCE}delta,assent,,2002-01-01`);
    expect(instrumentStatus(of, 'pact', day('2003-01-01'))?.parties.map((p) => p.party)).toEqual([
      'alpha',
      'beta',
    ]);
  });
});

describe('a file is refused', () => {
  it('whose act names an article that gives nothing to third States, or none', () => {
    const with5 = (rows: string) => () => state(given('duty').replace('art. 5', 'art. 4'), rows);
    expect(with5(`${IN_FORCE}delta,assent,,2002-01-01`)).toThrow(/unknown-reference/);
    const bare = {
      'instruments/pact.yaml': treaty('pact', {
        when: '{day: 2001-01-01}',
        more: `forThirdStates:\n${given('duty')}`,
      }),
      'instruments/pact.csv': acts('delta,assent,,2002-01-01'),
    };
    expect(() => recordOf(bare)).toThrow(/provisions-needed/);
  });

  it('with two provisions of one name, or for a State that is not on file', () => {
    expect(() => state(`${given('duty')}\n${given('duty')}`, IN_FORCE)).toThrow(/duplicate-id/);
    expect(() => state(given('duty', 'nowhere'), IN_FORCE)).toThrow(/nowhere/);
  });
});
