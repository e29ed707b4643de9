/** VCLT 29: to which territories a treaty applies for a party, on a day. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../src/files/record.ts';
import { changesBetween, effectsOf } from '../../../src/reason/changes.ts';
import { ALL_OTHERS, applies, excludedFrom } from '../../../src/reason/law/art-29-territory.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { territoriesOf } from '../../../src/reason/territories.ts';
import { day, onDays, recordOf, treaty, written } from './small-record.ts';

const TERRITORIES = `
parties:
  - {kind: territory, id: isles, name: {en: Isles, id: Kepulauan}}
  - {kind: territory, id: shoals, name: {en: Shoals, id: Gosong}}
`;
const CLAUSE = (more: string) =>
  `territories: {locator: art. 5, applies: ${more}, says: {en: S, id: S}, sources: [paper], confidence: likely}`;
const HEAD = 'id,party,kind,done,received,notified,effective,about,territories,grade,sources,confidence';
const table = (rows: string) =>
  [
    HEAD,
    ...rows
      .trim()
      .split('\n')
      .map((r) => `${r.trim()},reported,paper,likely`),
  ].join('\n');
const files = (rows: string, more = '', withdrawal = 'd+0') => ({
  'parties/territories.yaml': TERRITORIES,
  'instruments/pact.yaml': treaty('pact', { when: '{day: 2000-01-01}', more, withdrawal }),
  'instruments/pact.csv': table(rows),
});
const state = (rows: string, more = '') => stateOfPlay(recordOf(files(rows, more)));
const on = (rows: string, more: string, territory: string, ...days: string[]) => {
  const { solution } = state(rows, more);
  return onDays((d) => solution.holds(applies('alpha', 'pact', territory), d), ...days);
};
const RATIFY = 'a,alpha,ratify,,2001-01-01,,,,';

describe('without a clause', () => {
  test('a party that says nothing is bound for its entire territory, and nothing is told of it', () => {
    expect(territoriesOf(state(RATIFY), 'pact', 'alpha', day('2001-01-01'))).toBeUndefined();
  });

  test('what is left out with consent is out from the first day, and in again when that is withdrawn', () => {
    const rows = `${RATIFY}\nb,alpha,exclude,,2001-01-01,,,a,isles\nc,alpha,extend,,2003-05-01,,,,isles`;
    expect(on(rows, '', 'isles', '2001-01-01', '2003-04-30', '2003-05-01')).toBe('no no yes');
    const scope = territoriesOf(state(rows), 'pact', 'alpha', day('2003-05-01'));
    expect(scope).toMatchObject({
      base: 'entire',
      territories: [{ applies: 'yes', since: day('2003-05-01') }],
    });
  });

  test('what is left out before the treaty is in force stays out on that day', () => {
    const rows = 'a,alpha,ratify,,1999-01-01,,,,\nb,alpha,exclude,,1999-01-01,,,a,isles';
    expect(on(rows, '', 'isles', '1999-12-31', '2000-01-01', '2005-01-01')).toBe('no no no');
  });

  test('an exclusion that comes after consent has no effect, and is told', () => {
    const rows = `${RATIFY}\nb,alpha,exclude,,2002-01-01,,,,isles`;
    expect(on(rows, '', 'isles', '2002-01-01')).toBe('yes');
    const scope = territoriesOf(state(rows), 'pact', 'alpha', day('2002-01-01'));
    expect(scope?.late.map((a) => a.id)).toEqual(['b']);
  });

  test('consent for the metropolitan territory alone leaves out all that is not extended to', () => {
    const rows = `${RATIFY}\nb,alpha,exclude,,2001-01-01,,,a,\nc,alpha,extend,,2002-01-01,,,,isles`;
    const { solution } = state(rows);
    expect(solution.holds(excludedFrom('alpha', 'pact', ALL_OTHERS), day('2005-01-01'))).toBe('yes');
    expect(on(rows, '', 'isles', '2001-12-31', '2002-01-01')).toBe('no yes');
  });

  test('what was left out with a row that was corrected is left out with the row that counts', () => {
    const rows = `a,alpha,ratify,,2001-01-01,,,,\nb,alpha,exclude,,2001-01-01,,,a,isles\nc,alpha,ratify,,2001-06-01,,,,`;
    const corrected = table(rows)
      .replace('about,territories', 'about,replaces,territories')
      .replace('2001-01-01,,,,,', '2001-01-01,,,,,,')
      .replace('exclude,,2001-01-01,,,a,isles', 'exclude,,2001-01-01,,,a,,isles')
      .replace('ratify,,2001-06-01,,,,,', 'ratify,,2001-06-01,,,,a,,');
    const { solution } = stateOfPlay(recordOf({ ...files(RATIFY), 'instruments/pact.csv': corrected }));
    const left = (d: string) => solution.holds(excludedFrom('alpha', 'pact', 'isles'), day(d));
    expect([left('2001-05-31'), left('2001-06-01')]).toEqual(['no', 'yes']);
  });

  test('nothing applies anywhere for one that is no party', () => {
    const rows = `${RATIFY}\nb,alpha,extend,,2001-01-01,,,a,isles\nc,alpha,withdraw,,2004-01-01,,,,`;
    expect(on(rows, '', 'isles', '2000-12-31', '2003-12-31', '2004-01-01')).toBe('no yes no');
    expect(territoriesOf(state(rows), 'pact', 'alpha', day('2004-01-01'))).toBeUndefined();
  });
});

describe('with a clause', () => {
  const ONLY = CLAUSE('extended-only, extendAfter: d+90, ceaseAfter: y+1');

  test('it reaches a territory once it is extended, with consent at once and later after the delay', () => {
    const rows = `${RATIFY}\nb,alpha,extend,,2001-01-01,,,a,isles\nc,alpha,extend,,2001-01-01,,,,shoals`;
    expect(on(rows, ONLY, 'isles', '2001-01-01')).toBe('yes');
    expect(on(rows, ONLY, 'shoals', '2001-03-31', '2001-04-01')).toBe('no yes');
  });

  test('a territory can be left out later, and extended to once more', () => {
    const rows = `${RATIFY}\nb,alpha,extend,,2001-01-01,,,a,isles\nc,alpha,exclude,,2002-01-01,,,,isles\nd,alpha,extend,,2004-01-01,,,,isles`;
    expect(on(rows, ONLY, 'isles', '2002-12-31', '2003-01-01', '2004-03-30', '2004-03-31')).toBe(
      'yes no no yes',
    );
  });

  test('where it is open whether the extension or the exclusion came last, so is where it applies', () => {
    const AT_ONCE = CLAUSE('extended-only, ceaseAfter: d+0');
    const rows = `${RATIFY}\nb,alpha,extend,,2003-06-01,,,,isles\nc,alpha,exclude,,2003,,,,isles`;
    expect(on(rows, AT_ONCE, 'isles', '2003-05-31', '2003-06-01', '2005-01-01')).toBe(
      'no cannot-tell cannot-tell',
    );
    const turned = `${RATIFY}\nb,alpha,extend,,2003,,,,isles\nc,alpha,exclude,,2003-06-01,,,,isles`;
    expect(on(turned, AT_ONCE, 'isles', '2002-12-31', '2005-01-01')).toBe('no cannot-tell');
    const sameDay = `${RATIFY}\nb,alpha,extend,,2003-06-01,,,,isles\nc,alpha,exclude,,2003-06-01,,,,isles`;
    expect(on(sameDay, AT_ONCE, 'isles', '2003-05-31', '2005-01-01')).toBe('no cannot-tell');
    const last = `${rows}\nd,alpha,extend,,2004-02-01,,,,isles`;
    expect(on(last, AT_ONCE, 'isles', '2004-01-31', '2004-02-01')).toBe('cannot-tell yes');
    const whole =
      'a,alpha,ratify,,2001,,,,\nb,alpha,extend,,2001-01-01,,,,isles\nc,alpha,exclude,,2001,,,a,isles';
    expect(on(whole, '', 'isles', '2005-01-01')).toBe('cannot-tell');
  });

  test('of acts of which no more than the effect is known that counts which took effect last', () => {
    const rows = `${RATIFY}\nb,alpha,extend,,,,2002-01-01,,isles\nc,alpha,exclude,,,,2003-01-01,,isles`;
    expect(on(rows, ONLY, 'isles', '2001-12-31', '2002-01-01', '2002-12-31', '2003-01-01')).toBe(
      'no yes yes no',
    );
  });

  test('what is extended to with a consent that leaves all others out is not left out', () => {
    const rows = `${RATIFY}\nb,alpha,extend,,2001-01-01,,,a,isles\nc,alpha,exclude,,2001-01-01,,,a,`;
    expect(on(rows, ONLY, 'isles', '2000-12-31', '2001-01-01')).toBe('no yes');
    expect(on(rows, '', 'isles', '2000-12-31', '2001-01-01')).toBe('no yes');
  });

  test('an extension is spent when the party leaves', () => {
    const rows = `${RATIFY}\nb,alpha,extend,,2001-01-01,,,a,isles\nc,alpha,withdraw,,2004-01-01,,,,\nd,alpha,accede,,2005-01-01,,,,`;
    expect(on(rows, ONLY, 'isles', '2003-12-31', '2004-01-01', '2005-01-01')).toBe('yes no no');
  });

  test('where the day of a notice is open, so is where it applies', () => {
    const rows = `${RATIFY}\nb,alpha,extend,,2002,,,,isles`;
    expect(on(rows, ONLY, 'isles', '2002-03-31', '2002-04-01', '2003-03-31')).toBe('no cannot-tell yes');
  });
});

describe('in the list of days', () => {
  const days = (rows: string, more: string) =>
    changesBetween(state(rows, more), day('1990-01-01'), day('2020-01-01'), { party: 'alpha' }).map(
      (c) => `${written(c.day)} ${c.territory ?? ''}: ${c.before} → ${c.after}`,
    );

  test('all others left out later stand with the day on which that has effect, and not when the party leaves', () => {
    const rows = `${RATIFY}\nb,alpha,exclude,,2002-01-01,,,,\nc,alpha,withdraw,,2005-01-01,,,,`;
    expect(days(rows, CLAUSE('entire, ceaseAfter: y+1'))).toEqual([
      '2001-01-01 : none → in-force',
      '2003-01-01 *: yes → no',
      '2005-01-01 : in-force → ended',
    ]);
    // Where nothing lets a party leave them out, they go with it.
    expect(days(rows, '')).toEqual([
      '2001-01-01 : none → in-force',
      '2005-01-01 : in-force → ended',
      '2005-01-01 *: yes → no',
    ]);
  });
});

describe('a row', () => {
  const refused = (rows: string) => {
    const read = readRecord(
      new Map([
        ['parties/states.csv', 'id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49\nalpha,A,A,A,A,x,,'],
        ['sources/paper.yaml', 'sources:\n  - {id: paper, title: P, seen: whole}'],
        ...Object.entries(files(rows)),
      ]),
    );
    return read.ok ? [] : read.refusals.map((r) => r.expected);
  };

  test('an extension names territories, and nothing else does', () => {
    expect(refused('b,alpha,extend,,2002-01-01,,,,')).toContain('rule:territories-needed');
    expect(refused('b,alpha,ratify,,2002-01-01,,,,isles')).toContain('rule:territories-of-scope');
  });

  test('what it names is a territory on file', () => {
    expect(refused('b,alpha,extend,,2002-01-01,,,,alpha')).toContain('rule:territory-on-file');
    expect(refused('b,alpha,extend,,2002-01-01,,,,nowhere')).toContain('kind:party');
  });
});

describe('what follows from an act', () => {
  const rows = `${RATIFY}\nb,alpha,extend,,2003-05-01,,,,isles`;
  const effects = (more: string) => {
    const s = state(rows, more);
    const act = s.record.acts.find((a) => a.kind === 'extend');
    if (!act) throw new Error('no act');
    return effectsOf(s, act).map((d) => [d.party, d.territory, d.before, d.after, d.from, d.to]);
  };
  test('that extends a treaty which reaches nothing else is that it applies there', () => {
    const from = day('2003-05-01');
    expect(effects(CLAUSE('extended-only'))).toEqual([['alpha', 'isles', 'no', 'yes', from, undefined]]);
  });
  test('that names a territory which may have been reached before is told of by nobody', () => {
    expect(effects('')).toEqual([]);
  });
});
