/** A count whose total moves with the day: all, three quarters, more than half of those that are parties at the time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../src/files/record.ts';
import { type Because, becauseOf } from '../../../src/reason/because.ts';
import { clauseMet, inForce } from '../../../src/reason/law/atoms.ts';
import { type StateOfPlay, stateOfPlay } from '../../../src/reason/state-of-play.ts';
import type { CivilDay } from '../../../src/terms/civil-day.ts';
import { writeDay } from '../../../src/terms/civil-day.ts';
import { acts, day, recordOf, STATES, treaty, written } from './small-record.ts';

/** A treaty, `main`, in force with one consent, and an amendment to it, `pact`, that counts over its parties. */
function amendment(consents: string, mainRows: string, pactRows: string, main = {}): StateOfPlay {
  return stateOfPlay(
    recordOf({
      'instruments/main.yaml': treaty('main', {
        when: '{consents: 1, of: anyone}',
        later: 'd+0',
        withdrawal: 'd+0',
        ...main,
      }),
      'instruments/main.csv': acts(mainRows),
      'instruments/pact.yaml': treaty('pact', {
        when: `{consents: ${consents}, of: {partyTo: main, on: each-day}}`,
      }),
      'instruments/pact.csv': acts(pactRows),
    }),
  );
}

const met = (state: StateOfPlay) => {
  const { possibly, surely } = state.solution.began(clauseMet('pact'));
  return possibly === surely ? written(surely) : `${written(possibly)} to ${written(surely)}`;
};

const FOUR =
  'alpha,ratify,,2000-01-01\nbeta,ratify,,2000-01-01\ngamma,ratify,,2000-01-01\ndelta,ratify,,2000-01-01';
const THREE_OF_FOUR = 'alpha,ratify,,2001-01-01\nbeta,ratify,,2001-02-01\ngamma,ratify,,2001-03-01';

describe('a count over the parties of each day', () => {
  it('is three quarters of those that are parties then', () => {
    expect(met(amendment("'3/4'", FOUR, THREE_OF_FOUR))).toBe('2001-03-01');
  });

  it('needs more when another State has joined before', () => {
    expect(met(amendment("'3/4'", `${FOUR}\nepsilon,accede,,2001-02-15`, THREE_OF_FOUR))).toBeUndefined();
    expect(
      met(
        amendment(
          "'3/4'",
          `${FOUR}\nepsilon,accede,,2001-02-15`,
          `${THREE_OF_FOUR}\nepsilon,accede,,2001-04-01`,
        ),
      ),
    ).toBe('2001-04-01');
  });

  it('is not undone when another State joins afterwards', () => {
    const state = amendment("'3/4'", `${FOUR}\nepsilon,accede,,2001-03-02`, THREE_OF_FOUR);
    expect(met(state)).toBe('2001-03-01');
    expect(state.solution.holds(inForce('pact'), day('2002-01-01'))).toBe('yes');
  });

  it('is met when one leaves that has not consented, and tells so', () => {
    const state = amendment('all', `${FOUR}\ndelta,withdraw,,2001-05-01`, THREE_OF_FOUR);
    expect(met(state)).toBe('2001-05-01');
    const count = find(
      becauseOf(state.record, state.solution, clauseMet('pact'), day('2001-05-01')),
      'count-of-the-day',
    );
    expect(count?.facts).toMatchObject({ needed: 3, among: 3, have: 3, surplus: 0, day: day('2001-05-01') });
    expect(count?.grounds.map((g) => g.facts.party)).toEqual(['alpha', 'beta', 'gamma', 'delta']);
    expect(count?.grounds.at(-1)).toMatchObject({
      rule: 'outside',
      facts: { pivot: true, day: day('2001-05-01') },
    });
  });

  it('goes down when one leaves that has consented', () => {
    const left = 'alpha,withdraw,,2001-02-15';
    expect(met(amendment('3', `${FOUR}\n${left}`, THREE_OF_FOUR))).toBeUndefined();
  });

  it('says how many of those of the day are missing, and who', () => {
    const state = amendment("'3/4'", `${FOUR}\nepsilon,accede,,2001-02-15`, THREE_OF_FOUR);
    const missing = (on: string) =>
      find(becauseOf(state.record, state.solution, clauseMet('pact'), day(on)), 'count-missing');
    expect(missing('2001-02-01')?.facts).toMatchObject({ needed: 3, have: 2 });
    expect(missing('2001-03-01')?.facts).toMatchObject({ needed: 4, have: 3 });
    expect(missing('2001-03-01')?.grounds.map((g) => g.facts.party)).toEqual(['delta', 'epsilon']);
  });

  it('is reached by nobody where there are no parties', () => {
    expect(met(amendment('all', 'alpha,ratify,,2000-01-01\nalpha,withdraw,,2000-02-01', ''))).toBeUndefined();
    expect(
      met(
        amendment('all', 'alpha,ratify,,2000-01-01\nalpha,withdraw,,2000-02-01', 'alpha,ratify,,2000-03-01'),
      ),
    ).toBeUndefined();
  });

  it('takes more than half of those of the day', () => {
    expect(met(amendment('majority', FOUR, THREE_OF_FOUR))).toBe('2001-03-01');
    expect(met(amendment('majority', `${FOUR}\ndelta,withdraw,,2000-06-01`, THREE_OF_FOUR))).toBe(
      '2001-02-01',
    );
  });

  it('cannot tell while a day that decides is uncertain, and says between which days', () => {
    const uncertain = `${FOUR.replace('delta,ratify,,2000-01-01', 'delta,ratify,,2001-01-15/2001-06-30')}`;
    expect(
      met(
        amendment(
          'all',
          uncertain,
          'alpha,ratify,,2001-01-01\nbeta,ratify,,2001-01-01\ngamma,ratify,,2001-02-01',
        ),
      ),
    ).toBe('2001-02-01 to undefined');
  });

  it('settles first what the other instrument turns on in turn', () => {
    const record = recordOf({
      'instruments/root.yaml': treaty('root', { when: '{consents: 1, of: anyone}' }),
      'instruments/root.csv': acts('alpha,ratify,,2000-01-01'),
      'instruments/main.yaml': treaty('main', { when: '{inForce: root}' }),
      'instruments/main.csv': acts('alpha,ratify,,2000-02-01\nbeta,ratify,,2000-03-01'),
      'instruments/pact.yaml': treaty('pact', {
        when: '{consents: all, of: {partyTo: main, on: each-day}}',
      }),
      'instruments/pact.csv': acts('alpha,ratify,,2000-04-01\nbeta,ratify,,2000-05-01'),
    });
    expect(met(stateOfPlay(record))).toBe('2000-05-01');
  });
});

it('a count over the parties of an instrument that turns on that count is refused with its place', () => {
  const files = (when: string) =>
    new Map([
      [
        'parties/states.csv',
        'id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49\nalpha,a,a,a,a,invented,,',
      ],
      ['sources/paper.yaml', 'sources:\n  - {id: paper, title: A paper, seen: whole}'],
      ['instruments/main.yaml', treaty('main', { when: '{inForce: pact}' })],
      ['instruments/pact.yaml', treaty('pact', { when })],
    ]);
  const read = readRecord(files('{consents: all, of: {partyTo: main, on: each-day}}'));
  expect(read.ok ? [] : read.refusals).toMatchObject([
    { code: 'no-meaning', found: 'pact → main → pact', where: { file: 'instruments/pact.yaml' } },
  ]);
});

const FROM = day('2000-01-01');
const anyDay = fc.integer({ min: 0, max: 40 });
/** For each State: the day it becomes a party, the day it leaves, and the day it consents to the amendment. */
const history = fc.record({
  joins: fc.option(anyDay, { nil: undefined, freq: 5 }),
  stays: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 1 }),
  consents: fc.option(anyDay, { nil: undefined, freq: 4 }),
});
const on = (n: number) => writeDay((FROM + n) as CivilDay);

it('a count over the parties of each day agrees with counting them anew on every day', () => {
  fc.assert(
    fc.property(
      fc.tuple(...STATES.map(() => history)),
      fc.constantFrom('all', 'majority', '1/2', '2/3', '3/4', '4/5', '1/1'),
      (states, consents) => {
        const isIn = (s: (typeof states)[number], n: number) =>
          s.joins !== undefined && s.joins < n && (s.stays === undefined || n < s.joins + s.stays);
        const enough = (parties: number, have: number) => {
          if (consents === 'all') return have === parties;
          if (consents === 'majority') return 2 * have > parties;
          const [over = 1, under = 1] = consents.split('/').map(Number);
          return under * have >= over * parties;
        };
        let byHand: number | undefined;
        for (let n = 0; n <= 80 && byHand === undefined; n++) {
          const parties = states.filter((s) => isIn(s, n));
          const have = parties.filter((s) => s.consents !== undefined && s.consents <= n).length;
          if (have > 0 && enough(parties.length, have)) byHand = n;
        }
        const rows = states.flatMap((s, i) =>
          s.joins === undefined
            ? []
            : [
                `${STATES[i]},ratify,,${on(s.joins)}`,
                ...(s.stays === undefined ? [] : [`${STATES[i]},withdraw,,${on(s.joins + s.stays)}`]),
              ],
        );
        const consented = states.flatMap((s, i) =>
          s.consents === undefined ? [] : [`${STATES[i]},ratify,,${on(s.consents)}`],
        );
        const state = amendment(`'${consents}'`, rows.join('\n'), consented.join('\n'));
        expect(met(state)).toBe(byHand === undefined ? undefined : on(byHand));
      },
    ),
    { numRuns: 300 },
  );
});

function find(tree: readonly Because[], rule: string): Because | undefined {
  for (const step of tree) {
    const found = step.rule === rule ? step : find(step.grounds, rule);
    if (found) return found;
  }
  return undefined;
}
