/** Leaving a treaty (VCLT art. 54–56; LAW A.6 and B.3). */
import { describe, expect, it } from 'vitest';
import { foundNothing } from '../../../src/reason/leaving.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { questionsOfLaw } from '../../../src/reason/readings.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { acts, day, type FinalClauses, onDays, pact, recordOf, treaty, written } from './small-record.ts';

const one: FinalClauses = { when: '{consents: 1, of: states}' };
const standing = (clauses: FinalClauses, rows: string, ...days: string[]) => {
  const state = pact(clauses, `alpha,ratify,,2001-01-10,,\n${rows}`);
  return onDays((on) => partyStatus(state, 'pact', 'alpha', on).standing, ...days);
};

describe('a notice period', () => {
  it('six months from receipt: bound on the last day, not on the first day after (B.3)', () => {
    // Ottawa 20: 27 June → 27 December.
    expect(
      standing(
        { ...one, withdrawal: 'm+6' },
        'alpha,withdraw,,2025-06-27,,',
        '2025-06-27',
        '2025-12-26',
        '2025-12-27',
      ),
    ).toBe('in-force in-force ended');
  });

  it('the day on which it ended is the first day out', () => {
    const state = pact(
      { ...one, withdrawal: 'y+1' },
      'alpha,ratify,,2001-01-10,,\nalpha,withdraw,2005-02-20,2005-03-01,,',
    );
    expect(written(partyStatus(state, 'pact', 'alpha', day('2010-01-01')).since)).toBe('2006-03-01');
  });

  it('counts from receipt, not from the day in the capital', () => {
    expect(
      standing(
        { ...one, withdrawal: 'd+90' },
        'alpha,withdraw,2005-01-01,2005-02-01,,',
        '2005-04-01',
        '2005-05-01',
        '2005-05-02',
      ),
    ).toBe('in-force in-force ended');
    // 1 February + 90 days: 28 - 1 = 27 left in February, 31 + 30 = 61 to the end of April, 2 more: 2 May.
  });

  it('clamps at the end of a shorter month', () => {
    // 31 August + 6 months = 28 February.
    expect(
      standing({ ...one, withdrawal: 'm+6' }, 'alpha,withdraw,,2005-08-31,,', '2006-02-27', '2006-02-28'),
    ).toBe('in-force ended');
  });

  it('a recorded effective day goes before the arithmetic of the clause', () => {
    // "On the expiry of one year": notice 31 December 2014, published effect 1 January 2016.
    expect(
      standing(
        { ...one, withdrawal: 'y+1' },
        'alpha,withdraw,,2014-12-31,,2016-01-01',
        '2015-12-31',
        '2016-01-01',
      ),
    ).toBe('in-force ended');
  });
});

describe('no known period', () => {
  it.each(['unstated', undefined])('a clause %s leaves the day open from receipt on', (withdrawal) => {
    const clauses = withdrawal ? { ...one, withdrawal } : one;
    expect(standing(clauses, 'alpha,withdraw,,2005-03-01,,', '2005-02-28', '2005-03-01', '2100-01-01')).toBe(
      'in-force cannot-tell cannot-tell',
    );
  });

  it('received on an unknown day: open from the day it was made', () => {
    expect(
      standing(
        { ...one, withdrawal: 'm+6' },
        'alpha,withdraw,2005-03-01,,,',
        '2005-08-31',
        '2005-09-01',
        '2100-01-01',
      ),
    ).toBe('in-force cannot-tell cannot-tell');
  });

  it('known only because the others were told: gone at the latest so long after that', () => {
    // Told on 1 March 2005: received by then, so out by 1 September 2005 at the latest; from when cannot be told.
    expect(
      standing({ ...one, withdrawal: 'm+6' }, 'alpha,withdraw,,,2005-03-01,', '2005-08-31', '2005-09-01'),
    ).toBe('cannot-tell ended');
  });
});

describe('a text without a clause on leaving (VCLT art. 56)', () => {
  const silent = (more = '') => ({
    ...one,
    more: `withdrawal: {clause: none, says: {en: W., id: K.}, sources: [paper], confidence: likely}${more}`,
  });
  const notice = 'alpha,withdraw,,2005-03-01,,';

  const disputed = `disputed\nbindingAccounts:${['alpha, holds: legal', 'beta, holds: political']
    .map(
      (by) =>
        `\n  - {by: ${by}, date: 2001-01-01, says: {en: So., id: Begitu.}, sources: [paper], confidence: certain}`,
    )
    .join('')}`;
  const heldAs = (binding: string) =>
    stateOfPlay(
      recordOf({
        'instruments/pact.yaml': treaty('pact', silent()).replace('binding: legal', `binding: ${binding}`),
        'instruments/pact.csv': acts(`alpha,ratify,,2001-01-10,,\n${notice}`),
      }),
    );

  it('that is not binding in law is none that art. 56 speaks of: the day is left open', () => {
    const state = heldAs('political');
    expect(questionsOfLaw(state.record, 'pact')).toEqual([]);
    const on = (d: string) => partyStatus(state, 'pact', 'alpha', day(d));
    expect([on('2005-02-28').standing, on('2005-03-01').standing]).toEqual(['in-force', 'cannot-tell']);
    expect(on('2030-01-01').readings).toEqual([]);
  });

  it('is asked about by the legal view alone, where it is disputed whether it is binding', () => {
    const { readings } = partyStatus(heldAs(disputed), 'pact', 'alpha', day('2006-03-01'));
    expect(
      readings.map((r) => [r.choices.map((c) => Object.values(c).join('+')), r.status.standing]),
    ).toEqual([
      [['legal+not-admitted'], 'in-force'],
      [['legal+intended', 'legal+implied'], 'ended'],
      [['political'], 'cannot-tell'],
    ]);
  });

  it('turns on what was intended or is implied, once twelve months are over', () => {
    expect(standing(silent(), notice, '2006-02-28', '2006-03-01')).toBe('in-force cannot-tell');
    const state = pact(silent(), `alpha,ratify,,2001-01-10,,\n${notice}`);
    const { readings } = partyStatus(state, 'pact', 'alpha', day('2006-03-01'));
    expect(readings.map((r) => [r.choices, r.status.standing])).toEqual([
      [[{ 'VCLT-56': 'not-admitted' }], 'in-force'],
      [[{ 'VCLT-56': 'intended' }, { 'VCLT-56': 'implied' }], 'ended'],
    ]);
  });

  it('asks nothing where nobody has given notice', () => {
    expect(standing(silent(), '', '2006-03-01')).toBe('in-force');
  });

  it('or where the record has a day of effect (54(b))', () => {
    expect(standing(silent(), 'alpha,withdraw,,2005-03-01,,2005-06-01', '2005-05-31', '2005-06-01')).toBe(
      'in-force ended',
    );
  });

  it('that ends by a provision of its own is none that the article speaks of: the day is open', () => {
    const below =
      '\nendsBelow: {locator: art. 9, parties: 1, says: {en: W., id: K.}, sources: [paper], confidence: likely}';
    expect(standing(silent(below), notice, '2005-02-28', '2005-03-01', '2100-01-01')).toBe(
      'in-force cannot-tell cannot-tell',
    );
  });
});

describe('leaving and coming back', () => {
  const rows = `
    alpha,withdraw,,2005-03-01,,2005-09-01
    alpha,accede,,2010-06-01,,`;

  it('a later accession begins anew', () => {
    expect(standing(one, rows, '2005-08-31', '2005-09-01', '2010-05-31', '2010-06-01')).toBe(
      'in-force ended ended in-force',
    );
  });

  it('the new standing runs from the new act', () => {
    const state = pact(one, `alpha,ratify,,2001-01-10,,\n${rows}`);
    expect(written(partyStatus(state, 'pact', 'alpha', day('2012-01-01')).since)).toBe('2010-06-01');
  });

  it('a withdrawal ends what came before it only', () => {
    expect(standing(one, `${rows}\nalpha,withdraw,,2015-01-01,,2016-01-01`, '2015-12-31', '2016-01-01')).toBe(
      'in-force ended',
    );
  });

  it('a coming back whose day may lie before the leaving or after it: whether it lasts cannot be told', () => {
    // Left on 1 June 2005; acceded some day in 2005.
    const unclear = 'alpha,withdraw,,2005-06-01,,2005-06-01\nalpha,accede,,2005,,';
    expect(standing(one, unclear, '2005-05-31', '2005-06-01', '2006-01-01')).toBe(
      'in-force cannot-tell cannot-tell',
    );
  });

  it('an uncertain consent with none before it is what the leaving ends', () => {
    const state = pact(
      one,
      'beta,ratify,,2000-01-01,,\nalpha,accede,,2005,,\nalpha,withdraw,,2005-06-01,,2005-06-01',
    );
    expect(onDays((on) => partyStatus(state, 'pact', 'alpha', on).standing, '2005-05-31', '2006-01-01')).toBe(
      'cannot-tell ended',
    );
  });
});

describe('the end of the party itself', () => {
  it('ends its standing on the effective day', () => {
    expect(standing(one, 'alpha,end,,,,2003-01-01', '2002-12-31', '2003-01-01')).toBe('in-force ended');
  });

  it.each([
    ['done', '2003-01-01,,,'],
    ['received', ',2003-01-01,,'],
    ['notified', ',,2003-01-01,'],
  ])('or on the day it was %s, where the record has no other', (_, dates) => {
    expect(standing(one, `alpha,end,${dates}`, '2002-12-31', '2003-01-01')).toBe('in-force ended');
  });

  it('needs no notice period', () => {
    expect(standing({ ...one, withdrawal: 'y+1' }, 'alpha,end,2003-01-01,,,', '2003-01-01')).toBe('ended');
  });
});

describe('consent that is taken back', () => {
  const clauses: FinalClauses = { when: '{consents: 2, of: states}', after: 'd+30', withdrawal: 'd+365' };
  const standings = (rows: string, ...days: string[]) => {
    const state = pact(clauses, rows);
    return days.map((on) => partyStatus(state, 'pact', 'beta', day(on)).standing);
  };

  it('before it has effect is no consent any more', () => {
    const rows = 'alpha,ratify,,2001-01-01,,\nbeta,ratify,,2001-02-01,,\nbeta,withdraw-consent,,2001-02-10,,';
    expect(standings(rows, '2001-02-09', '2001-02-10', '2001-06-01')).toEqual([
      'consented',
      'ended',
      'ended',
    ]);
  });

  it('by a party is nothing: it leaves by the clause', () => {
    const rows = 'alpha,ratify,,2001-01-01,,\nbeta,ratify,,2001-02-01,,\nbeta,withdraw-consent,,2001-06-01,,';
    expect(standings(rows, '2001-05-31', '2001-06-02', '2003-01-01')).toEqual([
      'in-force',
      'in-force',
      'in-force',
    ]);
  });
});

it('an organ’s decision does not rest on the clause about notices', () => {
  const state = pact({ ...one, withdrawal: 'm+6' }, 'alpha,ratify,,2001-01-10,,\nalpha,expel,2005-02-20,,,');
  const left = state.solution.courses.find(({ clause }) => clause.cite.rule === 'expulsion');
  expect(left?.clause.cite).toEqual({ rule: 'expulsion', document: 'pact', entry: 'pact/alpha-expel' });
});

describe('who leaves and has never consented on this record', () => {
  const READINGS = `readings:
  - id: R1
    question: {en: Did it count?, id: Apakah berlaku?}
    options: [{id: a, label: {en: yes, id: ya}}, {id: b, label: {en: no, id: tidak}}]`;
  const clauses: FinalClauses = { ...one, withdrawal: 'm+6', more: READINGS };
  const told = (rows: string) => {
    const state = pact(clauses, `alpha,ratify,,2001-01-10\n${rows}`);
    return [
      partyStatus(state, 'pact', 'beta', day('2010-01-01')).standing,
      ...state.record.acts.filter((act) => foundNothing(state, act)).map((act) => act.id),
    ];
  };

  it.each(['withdraw', 'withdraw-consent', 'expel', 'disown-signature'])(
    'is not bound, and what it leaves by ends nothing: %s',
    (kind) => {
      expect(told(`beta,${kind},2005-01-01,2005-01-01`)).toEqual(['none', `beta-${kind}`]);
    },
  );
  it('or consents only afterwards', () => {
    expect(told('beta,withdraw,,2005-01-01\nbeta,ratify,,2012-01-01')).toEqual(['none', 'beta-withdraw']);
  });
  it('has left where it consented on a day that is left open, on the day itself or by its signature', () => {
    expect(told('beta,ratify,,../2004-01-01\nbeta,withdraw,,2005-01-01')).toEqual(['ended']);
    expect(told('beta,ratify,,2005-01-01\nbeta,withdraw,,2005-01-01')).toEqual(['ended']);
    expect(told('beta,sign,2000-01-01\nbeta,disown-signature,,2005-01-01')).toEqual(['ended']);
  });
  it('is left open where a consent stands under one reading', () => {
    expect(told('beta,ratify,,2001-01-10,,,,,R1:a\nbeta,withdraw,,2005-01-01')).toEqual(['cannot-tell']);
  });
});
