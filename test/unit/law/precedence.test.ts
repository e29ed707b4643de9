/** Clauses of precedence (VCLT 30): between whom, since when, and what follows; never whether two commitments are incompatible. */
import { describe, expect, it } from 'vitest';
import type { Because } from '../../../src/reason/because.ts';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { linksOf, precedenceBetween } from '../../../src/reason/precedence.ts';
import { becauseOfPrecedence } from '../../../src/reason/precedence-reasons.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import type { OpenRecord } from '../../../src/terms/open-record.ts';
import { acts, day, recordOf, treaty } from './small-record.ts';

const CLAUSE = (place: string, to: string, more = '') =>
  `precedence: [{locator: art. 9, place: ${place}, to: ${to}${more}, says: {en: So., id: Begitu.}, sources: [paper], confidence: likely}]`;
const OLD = { adopted: '1990-01-01', when: '{consents: 2, of: anyone}', later: 'd+0' };
const NEW = { ...OLD, adopted: '2000-01-01' };
const ALL = 'alpha,ratify,,2001-01-01\nbeta,ratify,,2001-01-01\ngamma,ratify,,2001-01-01';
const TWO = 'alpha,ratify,,2001-01-01\nbeta,ratify,,2002-02-02';

interface Files {
  readonly old?: string;
  readonly fresh?: string;
  readonly ofOld?: string;
  readonly ofNew?: string;
  readonly change?: (yaml: string) => string;
}

function two({ old = '', fresh = '', ofOld = ALL, ofNew = TWO, change = (y) => y }: Files): OpenRecord {
  return recordOf({
    'instruments/old.yaml': treaty('old', { ...OLD, more: old }),
    'instruments/old.csv': acts(ofOld),
    'instruments/fresh.yaml': change(treaty('fresh', { ...NEW, more: fresh })),
    'instruments/fresh.csv': acts(ofNew),
  });
}

function between(files: Files, one = 'alpha', other = 'beta', instrument = 'old') {
  const found = precedenceBetween(stateOfPlay(two(files)), instrument, [one, other], day('2005-01-01'));
  return found.map(({ both, since, prevails, undecided }) => ({
    both: both.join(' '),
    since,
    says: prevails ? `${prevails.instrument} ${prevails.by}` : undecided,
  }));
}

const BOTH = { both: 'alpha beta', since: day('2002-02-02') };
const SAVED = ', saved: art-30-1';

/** Each step with what it is about, and its grounds. */
function steps(files: Files, one = 'alpha', other = 'beta', on = '2005-01-01') {
  const state = stateOfPlay(two(files));
  const told = ({ rule, facts: f }: Because): string =>
    [rule, f.instrument, f.instead, f.paragraph ?? f.undecided, f.party, f.parties?.join(' ')]
      .filter(Boolean)
      .join(' ');
  const between = precedenceBetween(state, 'old', [one, other], day(on));
  return becauseOfPrecedence(state, 'old', [one, other], between, day(on)).map((b) => [
    told(b),
    ...b.grounds.map(told),
  ]);
}

describe('the reasons', () => {
  const PARTIES = ['party fresh alpha', 'party fresh beta'];
  const ADOPTED = ['date-adopted old', 'date-adopted fresh'];

  it('are the clause and who is party to both', () => {
    expect(steps({ fresh: CLAUSE('under', 'old') })).toEqual([
      ['prevails old fresh 30(2)', 'precedence fresh', ...PARTIES],
    ]);
    expect(steps({ fresh: CLAUSE('excludes', 'old') })).toEqual([
      ['not-concluded fresh undertaking', 'precedence fresh', ...PARTIES],
    ]);
  });

  it('are the order of the two and who is party to the earlier only, where these decide', () => {
    const fresh = CLAUSE('beside', 'old');
    expect(steps({ fresh })).toEqual([
      [
        'prevails fresh old 30(4)(a)',
        'precedence fresh',
        ...ADOPTED,
        'not-all-parties-of fresh old gamma',
        ...PARTIES,
      ],
    ]);
    expect(steps({ fresh, ofOld: TWO })).toEqual([
      ['prevails fresh old 30(3)', 'precedence fresh', ...ADOPTED, 'all-parties-of fresh old', ...PARTIES],
    ]);
    expect(steps({ fresh, ofNew: `${TWO}\ngamma,ratify,,2005` })).toEqual([
      [
        ...['prevails fresh old 30(3), (4)(a)', 'precedence fresh', ...ADOPTED],
        ...['perhaps-all-parties-of fresh old gamma', ...PARTIES],
      ],
    ]);
    expect(steps({ old: CLAUSE('over', 'fresh') })).toEqual([
      ['not-concluded old earlier-prevails', 'precedence old', ...ADOPTED, ...PARTIES],
    ]);
  });

  it('say of one that is not party to the other, or may be, why not', () => {
    expect(steps({ fresh: CLAUSE('under', 'old') }, 'alpha', 'gamma')).toEqual([
      ['prevails old fresh 30(4)(b)', 'precedence fresh', 'party fresh alpha', 'no-clause fresh gamma'],
    ]);
    const open = steps(
      { fresh: CLAUSE('under', 'old'), ofNew: `${TWO}\ngamma,ratify,,2005` },
      'alpha',
      'gamma',
    );
    expect(open).toEqual([
      ['not-concluded fresh gamma', 'precedence fresh', 'party fresh alpha', 'uncertain fresh gamma'],
    ]);
  });

  it('are told once for all the clauses that lead to the same, and leave out those that a saved one goes before', () => {
    const [both] = steps({ old: CLAUSE('under', 'fresh'), fresh: CLAUSE('over', 'old') });
    expect(both).toEqual(['prevails fresh old 30(2)', 'precedence old', 'precedence fresh', ...PARTIES]);
    const saved = steps({ old: CLAUSE('over', 'fresh', SAVED), fresh: CLAUSE('over', 'old') });
    expect(saved).toEqual([['prevails old fresh 30(1)', 'precedence old', ...PARTIES]]);
  });
});

describe('between two parties to both', () => {
  it.each([
    ['a later treaty that gives way', { fresh: CLAUSE('under', 'old') }, 'old 30(2)'],
    ['an earlier treaty that gives way', { old: CLAUSE('under', 'fresh') }, 'fresh 30(2)'],
    [
      'a later treaty that prevails, as it would without its clause',
      { fresh: CLAUSE('over', 'old') },
      'fresh 30(4)(a)',
    ],
    ['an earlier treaty that says it prevails', { old: CLAUSE('over', 'fresh') }, 'earlier-prevails'],
    ['the clause that art. 30(1) saves', { old: CLAUSE('over', 'fresh', SAVED) }, 'old 30(1)'],
    [
      'silence, where a party to the earlier is not party to the later',
      { fresh: CLAUSE('beside', 'old') },
      'fresh 30(4)(a)',
    ],
    ['silence, where all are', { fresh: CLAUSE('beside', 'old'), ofOld: TWO }, 'fresh 30(3)'],
    ['an undertaking', { fresh: CLAUSE('excludes', 'old') }, 'undertaking'],
    [
      'a text of which it is not agreed that it is a treaty',
      {
        fresh: CLAUSE('beside', 'old'),
        change: (y: string) => y.replace('binding: legal', 'binding: political'),
      },
      'no-treaty',
    ],
    [
      'two of which the later cannot be told',
      {
        fresh: CLAUSE('beside', 'old'),
        change: (y: string) => y.replace('date: 2000-01-01', 'date: "1990"'),
      },
      'order',
    ],
  ])('%s', (_, files, says) => {
    expect(between(files)).toEqual([{ ...BOTH, says }]);
  });
});

describe('two that contradict each other', () => {
  const CONTRADICT = { ...BOTH, says: 'contradict' };
  const both = (files: Files) =>
    ['old', 'fresh'].map((id) => between(files, 'alpha', 'beta', id).map(({ says }) => says));

  it.each([
    ['each gives way to the other', { old: CLAUSE('under', 'fresh'), fresh: CLAUSE('under', 'old') }],
    ['each prevails over the other', { old: CLAUSE('over', 'fresh'), fresh: CLAUSE('over', 'old') }],
    [
      'each prevails over any, and says that art. 30(1) saves it',
      { old: CLAUSE('over', 'any', SAVED), fresh: CLAUSE('over', 'any', SAVED) },
    ],
    [
      'one prevails over the other and gives way to it',
      { fresh: `${CLAUSE('over', 'old').slice(0, -1)}, ${CLAUSE('under', 'old').slice(13)}` },
    ],
  ])('leave it undecided, whichever is asked about: %s', (_, files) => {
    expect(between(files)).toEqual([CONTRADICT, CONTRADICT]);
    expect(between(files, 'alpha', 'beta', 'fresh')).toEqual([CONTRADICT, CONTRADICT]);
  });

  it.each([
    // The whole article is subject to that clause, 30(2) with it.
    ['old 30(1)', { old: CLAUSE('over', 'any', SAVED), fresh: CLAUSE('over', 'old') }],
    ['old 30(1)', { old: CLAUSE('over', 'any', SAVED), fresh: CLAUSE('beside', 'old') }],
    ['old 30(2)', { old: CLAUSE('over', 'fresh'), fresh: CLAUSE('under', 'old') }],
    ['earlier-prevails', { old: CLAUSE('over', 'any'), fresh: CLAUSE('beside', 'old') }],
  ])('are one answer where they do not: %s', (says, files) => {
    expect(both(files)).toEqual([
      [says, says],
      [says, says],
    ]);
  });

  it('an own clause about any other is not one about the text that changes it', () => {
    const fresh = `amends: {locator: art. 2, instrument: old, how: changes, binds: acceptors, says: {en: So., id: Begitu.}, sources: [paper], confidence: likely}\n${CLAUSE('under', 'old')}`;
    expect(both({ old: CLAUSE('under', 'any'), fresh })).toEqual([['old 30(2)'], ['old 30(2)']]);
  });
});

describe('between one that is party to both and one that is party to one', () => {
  it('that one governs', () => {
    const one = { both: 'alpha', since: day('2002-02-02'), says: 'old 30(4)(b)' };
    expect(between({ fresh: CLAUSE('under', 'old') }, 'alpha', 'gamma')).toEqual([one]);
    expect(between({ fresh: CLAUSE('over', 'old') }, 'gamma', 'alpha')).toEqual([one]);
  });

  it('is not decided for the clause that art. 30(1) saves', () => {
    const files = {
      old: CLAUSE('over', 'any', SAVED),
      ofOld: 'alpha,ratify,,2001-01-01\ngamma,ratify,,2001-01-01',
    };
    expect(between(files, 'alpha', 'beta', 'fresh')).toEqual([
      { both: 'alpha', since: day('2002-02-02'), says: 'saved-towards-other' },
    ]);
  });
});

describe('nothing is said', () => {
  it('without a clause, whatever the two are about', () => {
    expect(between({})).toEqual([]);
  });

  it('between two of whom neither is party to the other instrument, or one not to this', () => {
    expect(between({ fresh: CLAUSE('under', 'old') }, 'gamma', 'delta')).toEqual([]);
    expect(between({ fresh: CLAUSE('under', 'old') }, 'gamma', 'beta', 'fresh')).toEqual([]);
  });

  it('of who prevails, where it cannot be told who is party', () => {
    const unsure = 'alpha,ratify,,2001-01-01\nbeta,ratify,,2004-06-01/2005-06-01';
    const [found] = precedenceBetween(
      stateOfPlay(two({ fresh: CLAUSE('under', 'old'), ofNew: unsure })),
      'old',
      ['alpha', 'beta'],
      day('2005-01-01'),
    );
    expect(found).toMatchObject({ perhaps: ['alpha', 'beta'], prevails: undefined, undecided: undefined });
  });

  it('of a text by the one that it changes', () => {
    const amends =
      'amends: {locator: art. 2, instrument: old, how: changes, binds: acceptors, says: {en: So., id: Begitu.}, sources: [paper], confidence: likely}';
    expect(linksOf(two({ old: CLAUSE('excludes', 'any'), fresh: amends }), 'fresh')).toEqual([]);
  });
});

it('an instrument lists its own clauses and those that name it, with how many of its parties are party to both', () => {
  const state = stateOfPlay(two({ old: CLAUSE('excludes', 'any'), fresh: CLAUSE('under', 'old') }));
  const listed = (id: string) =>
    instrumentStatus(state, id, day('2005-01-01'))?.precedence.map(({ link, both }) => [
      link.of,
      link.clause.place,
      link.other,
      both,
    ]);
  expect(listed('old')).toEqual([
    ['old', 'excludes', undefined, undefined],
    ['fresh', 'under', 'fresh', 2],
  ]);
  // What the other says of any treaty is told between two parties.
  expect(listed('fresh')).toEqual([['fresh', 'under', 'old', 2]]);
});
