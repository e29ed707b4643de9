/** Grounds that are claimed: three months for objections, and one question for each claim (VCLT art. 60–62, 65, 73). */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/reason/changes.ts';
import { knownLast } from '../../../src/reason/claims.ts';
import { party } from '../../../src/reason/law/atoms.ts';
import { partyStatus } from '../../../src/reason/party-status.ts';
import { questionsOfLaw } from '../../../src/reason/readings.ts';
import { relationsOn } from '../../../src/reason/relations.ts';
import { type StateOfPlay, stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { sayClaims } from '../../../src/words/claims.ts';
import { Speaker } from '../../../src/words/speaker.ts';
import { day, recordOf, treaty, written } from './small-record.ts';

const HEAD =
  'id,party,kind,done,received,notified,effective,about,towards,ground,replaces,grade,sources,confidence';

/** Alpha to epsilon are parties from 1 January 2000. @param rows id to ground, and the rest is the same for all */
const record = (rows: readonly string[], binding = 'legal') =>
  recordOf({
    'instruments/pact.yaml': treaty('pact', { when: '{day: 2000-01-01}', withdrawal: 'm+12' }).replace(
      'binding: legal',
      `binding: ${binding}`,
    ),
    'instruments/pact.csv': [
      HEAD,
      ...['alpha', 'beta', 'gamma', 'delta', 'epsilon'].map(
        (p) => `${p}-in,${p},ratify,,1999-06-01,,,,,,,reported,paper,certain`,
      ),
      ...rows.map((row) => `${row}${row.split(',').length < 11 ? ',' : ''},reported,paper,certain`),
    ].join('\n'),
  });
const state = (...rows: readonly string[]) => stateOfPlay(record(rows));

const BREACH = 'out,alpha,withdraw,,2010-03-01,2010-03-01,,,,breach';

/** Alpha holds it legally binding, beta politically. */
const DISPUTED = `disputed\nbindingAccounts:${['alpha, holds: legal', 'beta, holds: political']
  .map(
    (by) =>
      `\n  - {by: ${by}, date: 2001-01-01, says: {en: So., id: Begitu.}, sources: [paper], confidence: certain}`,
  )
  .join('')}`;
const whereDisputed = (...rows: readonly string[]) => stateOfPlay(record(rows, DISPUTED));

/** Under each answer where it stands, and since when. */
const under = (s: StateOfPlay, who: string, on: string) =>
  partyStatus(s, 'pact', who, day(on)).readings.map(
    (r) =>
      `${r.choices.map((c) => Object.values(c).join('+')).join(' or ')}: ${r.status.standing} ${written(r.status.since) ?? ''}`,
  );

describe('a ground that is claimed', () => {
  it.each([
    ['breach', 'VCLT-60:out'],
    ['impossibility', 'VCLT-61:out'],
    ['change-of-circumstances', 'VCLT-62:out'],
  ])(
    '%s leaves one question, and under its answers bound as before or out after three months',
    (ground, id) => {
      const s = state(BREACH.replace('breach', ground));
      expect(questionsOfLaw(s.record, 'pact').map((q) => [q.id, q.options])).toEqual([
        [id, ['does-not-hold', 'holds']],
      ]);
      expect(partyStatus(s, 'pact', 'alpha', day('2010-06-01')).standing).toBe('in-force');
      expect(under(s, 'alpha', '2010-06-02')).toEqual([
        'does-not-hold: in-force 2000-01-01',
        'holds: ended 2010-06-02',
      ]);
    },
  );

  it('waits for a later day that its author declares', () => {
    const s = state(BREACH.replace('2010-03-01,,,', '2010-03-01,2010-09-01,,'));
    expect(partyStatus(s, 'pact', 'alpha', day('2010-08-31')).standing).toBe('in-force');
    expect(under(s, 'alpha', '2010-09-01').at(-1)).toBe('holds: ended 2010-09-01');
  });

  it('declared for a day before that, it is special urgency under a third answer only', () => {
    const s = state(BREACH.replace('2010-03-01,,,', '2010-03-01,2010-03-10,,'));
    expect(under(s, 'alpha', '2010-03-10')).toEqual([
      'does-not-hold or holds: in-force 2000-01-01',
      'holds-urgent: ended 2010-03-10',
    ]);
    expect(under(s, 'alpha', '2010-07-01')).toEqual([
      'does-not-hold: in-force 2000-01-01',
      'holds: ended 2010-06-02',
      'holds-urgent: ended 2010-03-10',
    ]);
  });

  it('declared for the last day of the three months, it is still before they are over', () => {
    const options = (effective: string) =>
      questionsOfLaw(state(BREACH.replace('2010-03-01,,,', `2010-03-01,${effective},,`)).record, 'pact')[0]
        ?.options.length;
    expect(options('2010-06-01')).toBe(3);
    expect(options('2010-06-02')).toBe(2);
  });

  it('from a day of notification that is not on record, it is open from when it was received', () => {
    const s = state(BREACH.replace('2010-03-01,2010-03-01', '2010-03-01,'));
    const status = partyStatus(s, 'pact', 'alpha', day('2030-01-01'));
    expect(status.readings.map((r) => r.status.standing)).toEqual(['in-force', 'cannot-tell']);
    expect(status.claims.map(knownLast)).toEqual([undefined]);
  });

  it('taken back in time, is none', () => {
    const s = state(BREACH, 'back,alpha,revoke,,2010-05-01,,,out,,');
    const status = partyStatus(s, 'pact', 'alpha', day('2011-01-01'));
    expect([status.standing, status.claims]).toEqual(['in-force', []]);
  });

  it('taken back by another party, stands', () => {
    const s = state(BREACH, 'back,beta,revoke,,2010-05-01,,,out,,');
    const { standing, claims } = partyStatus(s, 'pact', 'alpha', day('2011-01-01'));
    expect([standing, claims.map((c) => c.act.id)]).toEqual(['cannot-tell', ['out']]);
  });

  it('to which somebody objects, is not brought forward of the day declared, and can be taken back until then', () => {
    const later = BREACH.replace('2010-03-01,,,', '2010-03-01,2010-09-01,,');
    const contested = (...rows: readonly string[]) =>
      state(later, 'no,beta,object,,2010-04-01,,,out,,', ...rows);
    const on = (s: ReturnType<typeof state>, of: string) => partyStatus(s, 'pact', 'alpha', day(of)).standing;
    expect([on(contested(), '2010-08-31'), on(contested(), '2010-09-01')]).toEqual([
      'in-force',
      'cannot-tell',
    ]);
    const back = contested('back,alpha,revoke,,2010-08-31,,,out,,');
    expect([on(back, '2030-01-01'), partyStatus(back, 'pact', 'alpha', day('2030-01-01')).claims]).toEqual([
      'in-force',
      [],
    ]);
  });

  it('of a suspension taken back in time, is none', () => {
    const pause = BREACH.replace('out,alpha,withdraw', 'pause,alpha,suspend');
    const back = (on: string) => state(pause, `back,alpha,revoke,,${on},,,pause,,`);
    const inTime = partyStatus(back('2010-06-01'), 'pact', 'alpha', day('2011-01-01'));
    expect([inTime.standing, inTime.claims, inTime.readings]).toEqual(['in-force', [], []]);
    // Taken back later, it was one until then (72).
    const later = (on: string) => under(back('2010-06-10'), 'alpha', on).at(-1);
    expect(later('2010-06-05')).toBe('holds: suspended 2010-06-02');
    expect(later('2011-01-01')).toBeUndefined();
  });

  it('of a text that is not binding in law is no claim', () => {
    const s = stateOfPlay(record([BREACH], 'political'));
    expect(questionsOfLaw(s.record, 'pact')).toEqual([]);
    expect(partyStatus(s, 'pact', 'alpha', day('2011-01-01')).claims).toEqual([]);
  });

  it('of hostilities has no three months: the day declared, or none', () => {
    const declared = state('out,alpha,withdraw,,2010-03-01,2010-03-01,2010-03-05,,,hostilities');
    expect(under(declared, 'alpha', '2010-03-05')).toEqual([
      'does-not-hold: in-force 2000-01-01',
      'holds: ended 2010-03-05',
    ]);
    const open = state('out,alpha,withdraw,,2010-03-01,2010-03-01,,,,hostilities');
    expect(under(open, 'alpha', '2030-01-01')).toEqual([
      'does-not-hold: in-force 2000-01-01',
      'holds: cannot-tell ',
    ]);
  });
});

describe('an objection', () => {
  it('on the last day is in time, and leaves the day open', () => {
    const s = state(BREACH, 'no,beta,object,,2010-06-01,,,out,,');
    expect(under(s, 'alpha', '2010-06-02')).toEqual([
      'does-not-hold: in-force 2000-01-01',
      'holds: cannot-tell ',
    ]);
    const [claim] = partyStatus(s, 'pact', 'alpha', day('2030-01-01')).claims;
    expect([claim?.objections.map((a) => a.party), claim?.late]).toEqual([['beta'], []]);
  });

  it('to a row that was corrected since is one to the row that counts', () => {
    const rows = [BREACH, 'no,beta,object,,2010-05-01,,,out,,'];
    const { record: before } = state(...rows);
    const [out] = before.acts.filter((a) => a.id === 'out');
    const corrected = out && { ...out, id: 'out-2', entry: 'pact/out-2', replaces: 'out' };
    const s = stateOfPlay({
      ...before,
      acts: [...before.acts, ...(corrected ? [corrected] : [])],
      entries: [...before.entries, 'pact/out-2'],
    });
    expect(under(s, 'alpha', '2010-07-01').at(-1)).toBe('holds: cannot-tell ');
  });

  it('on the next is too late', () => {
    const s = state(BREACH, 'no,beta,object,,2010-06-02,,,out,,');
    expect(under(s, 'alpha', '2010-06-02').at(-1)).toBe('holds: ended 2010-06-02');
    const [claim] = partyStatus(s, 'pact', 'alpha', day('2010-07-01')).claims;
    expect([claim?.objections, claim?.late.map((a) => a.party)]).toEqual([[], ['beta']]);
  });

  it('after the three months is too late, even before the day that was declared', () => {
    const s = state(
      BREACH.replace('2010-03-01,,,', '2010-03-01,2010-09-01,,'),
      'no,beta,object,,2010-07-01,,,out,,',
    );
    expect(under(s, 'alpha', '2010-09-01').at(-1)).toBe('holds: ended 2010-09-01');
  });

  it('on the day after the last is too late, even before the day that was declared', () => {
    const declared = BREACH.replace('2010-03-01,,,', '2010-03-01,2010-09-01,,');
    const holds = (objection: string) =>
      under(state(declared, `no,beta,object,,${objection},,,out,,`), 'alpha', '2010-09-01').at(-1);
    expect([holds('2010-06-01'), holds('2010-06-02')]).toEqual([
      'holds: cannot-tell ',
      'holds: ended 2010-09-01',
    ]);
  });

  it('to what is declared on hostilities leaves the day open', () => {
    const s = state(
      'out,alpha,withdraw,,2010-03-01,2010-03-01,2010-09-01,,,hostilities',
      'no,beta,object,,2010-08-01,,,out,,',
    );
    expect(under(s, 'alpha', '2010-09-01').at(-1)).toBe('holds: cannot-tell ');
  });

  it('binds and releases nobody by itself: its author stands as before', () => {
    const s = state(BREACH, 'no,beta,object,,2010-05-01,,,out,,');
    const { standing, readings } = partyStatus(s, 'pact', 'beta', day('2011-01-01'));
    expect([standing, readings]).toEqual(['in-force', []]);
  });
});

describe('a suspension on a ground that is claimed', () => {
  const suspended = 'pause,alpha,suspend,,2010-03-01,2010-03-01,,,,breach';

  it('stands from the same day, until it is resumed', () => {
    const s = state(suspended, 'again,alpha,resume,,2011-01-01,,,pause,,');
    expect(partyStatus(s, 'pact', 'alpha', day('2010-06-01')).standing).toBe('in-force');
    expect(under(s, 'alpha', '2010-06-02').at(-1)).toBe('holds: suspended 2010-06-02');
    expect(partyStatus(s, 'pact', 'alpha', day('2011-01-01')).standing).toBe('in-force');
  });

  it('does not come back with a party that has left meanwhile', () => {
    const s = state(
      suspended,
      'out,alpha,withdraw,,2011-01-01,2011-01-01,,,,',
      'in-again,alpha,accede,,2013-01-01,2013-01-01,,,,',
    );
    expect(under(s, 'alpha', '2010-06-02').at(-1)).toBe('holds: suspended 2010-06-02');
    const { standing, since, readings } = partyStatus(s, 'pact', 'alpha', day('2013-01-01'));
    expect([standing, written(since), readings]).toEqual(['in-force', '2013-01-01', []]);
  });

  it('towards one leaves its author a party, and what stands between the two turns on the question', () => {
    const s = state('pause,alpha,suspend,,2010-03-01,2010-03-01,,,beta,breach');
    const status = partyStatus(s, 'pact', 'alpha', day('2010-07-01'));
    expect([status.standing, status.pauses, status.claims.length]).toEqual(['in-force', [], 1]);
    expect(partyStatus(s, 'pact', 'beta', day('2010-07-01')).claims.length).toBe(1);
    const bond = (other: string) => relationsOn(s, 'pact', day('2010-07-01')).between('alpha', other).bond;
    expect([bond('beta'), bond('gamma')]).toEqual(['turns-on-reading', 'in-force']);
  });
});

describe('of several claims', () => {
  const two = state(BREACH, 'pause,beta,suspend,,2012-03-01,2012-03-01,,,,impossibility');

  it('only the question on which a party turns is told of it', () => {
    expect(under(two, 'alpha', '2013-01-01')).toEqual([
      'does-not-hold: in-force 2000-01-01',
      'holds: ended 2010-06-02',
    ]);
    expect(under(two, 'beta', '2013-01-01')).toEqual([
      'does-not-hold: in-force 2000-01-01',
      'holds: suspended 2012-06-02',
    ]);
  });

  it('each has its last day for an objection among the dates', () => {
    const changes = changesBetween(two, day('2000-01-02'), day('2020-01-01'));
    expect(changes.filter((c) => c.claim).map((c) => [c.party, written(c.day)])).toEqual([
      ['alpha', '2010-06-01'],
      ['beta', '2012-06-01'],
    ]);
  });
});

describe('a ground that is claimed under a treaty that another one turns on', () => {
  it('leaves open there, from the day of the measure on, whether its author is party to the other', () => {
    const holds = (...rows: readonly string[]) =>
      ['2010-06-01', '2010-06-02', '2030-01-01'].map((on) =>
        state(...rows).solution.holds(party('alpha', 'pact'), day(on)),
      );
    expect(holds(BREACH)).toEqual(['yes', 'cannot-tell', 'cannot-tell']);
    expect(holds(BREACH, 'back,alpha,revoke,,2010-05-01,,,out,,')).toEqual(['yes', 'yes', 'yes']);
    // of special urgency it would be the day declared
    const early = BREACH.replace('2010-03-01,,,', '2010-03-01,2010-06-01,,');
    expect(holds(early)).toEqual(['cannot-tell', 'cannot-tell', 'cannot-tell']);
  });
});

describe('where it is disputed whether the text is legally binding, a ground that is claimed', () => {
  it('is asked about by the legal view, and is a remark by the political one', () => {
    const s = whereDisputed(BREACH);
    expect(questionsOfLaw(s.record, 'pact').map((q) => q.id)).toEqual(['VCLT-60:out']);
    expect(under(s, 'alpha', '2010-07-01')).toEqual([
      'legal+does-not-hold or political: in-force 2000-01-01',
      'legal+holds: ended 2010-06-02',
    ]);
    expect(under(s, 'alpha', '2011-03-01')).toEqual([
      'legal+does-not-hold: in-force 2000-01-01',
      'legal+holds: ended 2010-06-02',
      'political: ended 2011-03-01',
    ]);
  });

  it('is told, with whose view the time for objections is', () => {
    const s = whereDisputed(BREACH);
    const { claims } = partyStatus(s, 'pact', 'alpha', day('2010-05-01'));
    expect(sayClaims(new Speaker('en', s.record), claims, day('2010-05-01'))).toEqual([
      expect.stringMatching(/^alpha asserts, .* By those who hold it legally binding: .*1 June 2010/i),
    ]);
  });

  it('of hostilities counts from the day declared by either view, if it holds', () => {
    const s = whereDisputed('out,alpha,withdraw,,2010-03-01,2010-03-01,2010-04-01,,,hostilities');
    expect(under(s, 'alpha', '2010-04-01')).toEqual([
      'legal+does-not-hold: in-force 2000-01-01',
      'legal+holds or political: ended 2010-04-01',
    ]);
  });

  it('suspends at once by the political view, after the three months by the legal one if it holds', () => {
    const s = whereDisputed('pause,alpha,suspend,,2010-03-01,2010-03-01,,,,breach');
    expect(under(s, 'alpha', '2010-03-01')).toEqual([
      'legal: in-force 2000-01-01',
      'political: suspended 2010-03-01',
    ]);
    expect(under(s, 'alpha', '2010-06-02')).toEqual([
      'legal+does-not-hold: in-force 2000-01-01',
      'legal+holds: suspended 2010-06-02',
      'political: suspended 2010-03-01',
    ]);
  });

  it('only possibly takes effect for another instrument that turns on this one', () => {
    const { solution } = whereDisputed(BREACH);
    const holds = (on: string) => solution.holds(party('alpha', 'pact'), day(on));
    expect(['2010-02-28', '2010-03-01', '2030-01-01'].map(holds)).toEqual([
      'yes',
      'cannot-tell',
      'cannot-tell',
    ]);
  });
});

describe('a claim that was put right', () => {
  const OBJECTION = 'no,beta,object,,2010-05-01,,,out,,';
  const again = (id: string, replaces: string) => `${BREACH.replace('out', id)},${replaces}`;
  const told = (s: StateOfPlay, on: string) =>
    partyStatus(s, 'pact', 'alpha', day(on)).claims.map((c) => [c.act.id, c.objections.map((o) => o.id)]);

  it('is told once, as it was said last', () => {
    expect(told(state(BREACH, again('out-2', 'out')), '2010-04-01')).toEqual([['out-2', []]]);
    const changes = changesBetween(
      state(BREACH, again('out-2', 'out')),
      day('2010-01-01'),
      day('2011-01-01'),
    );
    expect(changes.flatMap((c) => c.claim?.id ?? [])).toEqual(['out-2']);
  });

  it('keeps an objection to it through every correction', () => {
    const s = state(BREACH, OBJECTION, again('out-2', 'out'), again('out-3', 'out-2'));
    expect(told(s, '2010-07-01')).toEqual([['out-3', ['no']]]);
    expect(under(s, 'alpha', '2010-07-01').at(-1)).toBe('holds: cannot-tell ');
  });

  it('by a solution that rests on no ground, is none', () => {
    const s = state(BREACH, OBJECTION, 'out-2,alpha,withdraw,,2010-03-01,,2011-01-01,,,,out');
    expect(told(s, '2010-12-31')).toEqual([]);
    const { standing, readings } = partyStatus(s, 'pact', 'alpha', day('2011-01-01'));
    expect([standing, readings]).toEqual(['ended', []]);
  });

  it('is taken back by what takes back the row that it puts right', () => {
    const s = state(BREACH, 'back,alpha,revoke,,2010-05-01,,,out,,', again('out-2', 'out'));
    expect(told(s, '2011-01-01')).toEqual([]);
    expect(partyStatus(s, 'pact', 'alpha', day('2011-01-01')).standing).toBe('in-force');
  });
});

describe('a claim that is taken back too late (VCLT art. 68)', () => {
  const claimsWith = (back: string, ...rows: readonly string[]) =>
    partyStatus(
      state(BREACH, `back,alpha,revoke,,${back},,,out,,`, ...rows),
      'pact',
      'alpha',
      day('2013-01-01'),
    );

  it('stands: on the first day on which the measure can be taken it is too late', () => {
    expect(claimsWith('2010-06-01').claims).toEqual([]);
    const late = claimsWith('2010-06-02');
    expect(late.claims.map((c) => c.act.id)).toEqual(['out']);
    expect(late.readings.map((r) => r.status.standing)).toEqual(['in-force', 'ended']);
  });

  it('stands while it cannot be told whether a solution was found before', () => {
    const contested = claimsWith('2010-07-01', 'no,beta,object,,2010-05-01,,,out,,');
    expect(contested.claims.map((c) => c.act.id)).toEqual(['out']);
    expect(contested.readings.map((r) => r.status.standing)).toEqual(['in-force', 'cannot-tell']);
  });
});
