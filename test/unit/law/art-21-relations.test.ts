/** Who is bound to whom: readings of an instrument, uncertain days, and doors that ask. */
import { expect, test } from 'vitest';
import { instrumentStatus } from '../../../src/reason/instrument-status.ts';
import { accepted } from '../../../src/reason/law/atoms.ts';
import { relationsOn } from '../../../src/reason/relations.ts';
import { stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { day, recordOf, treaty } from './small-record.ts';

const COLUMNS =
  'id,party,kind,done,received,notified,effective,about,under,provisions,intent,grade,sources,confidence';

function pactOf(rows: string, more = '', columns = COLUMNS) {
  const lines = rows
    .trim()
    .split('\n')
    .map((row) => `${row.trim()},reported,paper,likely${columns === COLUMNS ? '' : ',,'}`);
  return stateOfPlay(
    recordOf({
      'instruments/pact.yaml': treaty('pact', { when: '{day: 2000-01-01}', withdrawal: 'd+0', more }),
      'instruments/pact.csv': [columns, ...lines].join('\n'),
    }),
  );
}

const between = (state: ReturnType<typeof pactOf>, on: string, one = 'alpha', other = 'beta') =>
  relationsOn(state, 'pact', day(on)).between(one, other);

const BOTH = `a,alpha,ratify,,2001-01-01,,,,,,
b,beta,ratify,,2001-01-01,,,,,,`;

const QUESTION = `readings:
  - id: R1
    question: {en: "Is it a reservation?", id: "Pensyaratan?"}
    options:
      - {id: yes-it-is, label: {en: it is, id: ya}}
      - {id: no, label: {en: it is not, id: bukan}}`;

test('without a reservation two parties are bound in full, and nothing is settled anew for it', () => {
  const state = pactOf(BOTH);
  const relations = relationsOn(state, 'pact', day('2002-01-01'));
  expect(relations.worlds[0]?.solution).toBe(state.solution);
  expect(relations.between('alpha', 'beta')).toMatchObject({ bond: 'in-force', byTheLetter: [] });
  expect(relations.between('alpha', 'gamma').bond).toBe('not-both-party');
  expect(relations.between('alpha', 'alpha').bond).toBe('not-both-party');
});

test('a statement that is a reservation on one reading only gives both answers', () => {
  const state = pactOf(
    `${BOTH}\nq,alpha,reserve,,2001-01-01,2001-01-10,,a,R1:yes-it-is,art. 5,exclude`,
    QUESTION,
  );
  const pair = between(state, '2003-01-01');
  expect(pair.bond).toBe('turns-on-reading');
  expect(pair.under.map((u) => [u.readings.map((r) => r.choice.R1).join(), u.relation.bond])).toEqual([
    ['yes-it-is', 'modified'],
    ['no', 'in-force'],
  ]);
  expect(between(state, '2000-06-01').bond).toBe('not-both-party');
});

test('where the day of notification is not on record it cannot be told from when silence is acceptance', () => {
  const rows = `${BOTH}\nq,alpha,reserve,,2001-01-01,,,a,,art. 5,exclude`;
  expect(between(pactOf(rows), '2001-12-31').bond).toBe('awaiting');
  expect(between(pactOf(rows), '2030-01-01').bond).toBe('cannot-tell');
  const within = pactOf(rows, 'notifications: {within: m+6, sources: [paper], confidence: likely}');
  expect(between(within, '2002-01-02').bond).toBe('cannot-tell');
  expect(between(within, '2002-07-01').bond).toBe('cannot-tell');
  expect(between(within, '2002-07-02').bond).toBe('modified');
});

test('an objection whose day is not certain leaves open whether it was in time', () => {
  const state = pactOf(
    `${BOTH}\nq,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 5,exclude\no,beta,object,,2002-01-01/2002-01-20,,,q,,,`,
  );
  expect(between(state, '2001-12-31').bond).toBe('awaiting');
  expect(between(state, '2003-01-01').bond).toBe('cannot-tell');
});

test('a party that is suspended is shown so in its relations', () => {
  const state = pactOf(`${BOTH}\ns,beta,suspend,,2005-01-01,,,,,,`);
  expect(between(state, '2004-12-31').bond).toBe('in-force');
  expect(between(state, '2005-01-01').bond).toBe('suspended');
});

test('a reservation ends with the consent of its author, and a new consent is free of it', () => {
  const state = pactOf(`${BOTH}
q,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 5,exclude
w,alpha,withdraw,,2004-01-01,,,,,,
back,alpha,accede,,2005-01-01,,,,,,`);
  expect(between(state, '2003-01-01').bond).toBe('modified');
  expect(between(state, '2004-06-01').bond).toBe('not-both-party');
  expect(between(state, '2005-01-01').bond).toBe('in-force');
});

test('a pair is the same whichever of the two is named first, and whoever else is looked into', () => {
  const state = pactOf(`${BOTH}
c,gamma,ratify,,2001-01-01,,,,,,
q,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 5; art. 6(2),exclude
p,gamma,reserve,,2001-01-01,2001-01-10,,c,,art. 7,modify
o,beta,object,,2001-02-01,,,q,,,oppose-entry-into-force`);
  const on = day('2003-01-01');
  for (const [one, other] of [
    ['alpha', 'beta'],
    ['alpha', 'gamma'],
    ['beta', 'gamma'],
  ] as const) {
    const all = relationsOn(state, 'pact', on);
    const alone = relationsOn(state, 'pact', on, [one, other]);
    expect(all.between(other, one).bond).toBe(all.between(one, other).bond);
    expect(alone.between(one, other)).toEqual(all.between(one, other));
  }
  expect(between(state, '2003-01-01', 'alpha', 'gamma').relation).toMatchObject({
    bond: 'modified',
    modified: ['art. 5', 'art. 6(2)', 'art. 7'],
  });
});

test('what was said about a row that is corrected later is about the row that counts', () => {
  const rows = `b,beta,ratify,2001-01-01,,,,,
a,alpha,ratify,2001-01-01,,,,,
q,alpha,reserve,2001-01-01,2001-01-10,a,,art. 5,exclude
o,beta,object,2001-06-01,,q,,,
a2,alpha,ratify,2001-02-01,,,a,,
q2,alpha,reserve,2001-02-01,2001-02-10,a,q,art. 6,exclude`;
  const state = pactOf(
    rows,
    '',
    'id,party,kind,received,notified,about,replaces,provisions,intent,grade,sources,confidence,done,effective',
  );
  expect(between(state, '2003-01-01').relation).toMatchObject({ bond: 'excluded', excluded: ['art. 6'] });
  // Before the corrections were entered the first rows counted.
  const before = relationsOn(stateOfPlay(state.record, 4), 'pact', day('2003-01-01'));
  expect(before.between('alpha', 'beta').relation).toMatchObject({ excluded: ['art. 5'] });
});

test('a reservation whose act of consent is not on the record yet is no late one', () => {
  const state = pactOf(
    `${BOTH}\nq,alpha,reserve,,2001-06-01,2001-06-10,,c,,art. 5,exclude\nc,alpha,accede,,2001-06-01,,,,,,`,
  );
  const on = day('2003-01-01');
  expect(relationsOn(state, 'pact', on).between('alpha', 'beta').bond).toBe('modified');
  expect(relationsOn(stateOfPlay(state.record, 3), 'pact', on).between('alpha', 'beta').bond).toBe(
    'in-force',
  );
});

test('an organ that accepts a reservation is not listed among those who take part', () => {
  const state = pactOf(
    `${BOTH}\nq,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 5,exclude\nx,union,accept-reservation,,2001-06-01,,,q,,,`,
    'reservations: {locator: art. 9, allowed: compatible, acceptance: organ, organ: union, says: {en: W., id: K.}, sources: [paper], confidence: likely}',
  );
  const on = day('2003-01-01');
  expect(instrumentStatus(state, 'pact', on)?.parties.map((p) => p.party)).toEqual(['alpha', 'beta']);
  expect(between(state, '2001-05-31').bond).toBe('awaiting');
  expect(between(state, '2001-06-01').bond).toBe('modified');
});

const only = (listed: string) =>
  `reservations: {locator: art. 9, allowed: only, provisions: [${listed}], lasts: y+2, says: {en: W., id: K.}, sources: [paper], confidence: likely}`;

test('what is listed covers its parts, and no provision whose number begins alike', () => {
  const state = pactOf(
    `${BOTH}\nq,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 6(2); art. 61; art. 7,exclude`,
    only('art. 6'),
  );
  expect(between(state, '2001-01-01').relation).toMatchObject({ bond: 'modified', modified: ['art. 6(2)'] });
});

test('a reservation for a time ends with it', () => {
  const state = pactOf(`${BOTH}\nq,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 6,exclude`, only('art. 6'));
  expect(between(state, '2002-12-31').bond).toBe('modified');
  expect(between(state, '2003-01-01').bond).toBe('in-force');
});

test('two thirds of the parties undo a reservation, and one fewer does not', () => {
  const rows = `${BOTH}
c,gamma,ratify,,2001-01-01,,,,,,
q,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 6,exclude
o,beta,object,,2001-06-01,,,q,,,`;
  const test20 =
    "reservations: {locator: art. 9, allowed: compatible, rejectedBy: '2/3', says: {en: W., id: K.}, sources: [paper], confidence: likely}";
  expect(between(pactOf(rows, test20), '2003-01-01').bond).toBe('excluded');
  const more = pactOf(`${rows}\np,gamma,object,,2001-07-01,,,q,,,`, test20);
  expect(between(more, '2001-06-30').bond).toBe('excluded');
  expect(between(more, '2001-07-01').bond).toBe('in-force');
});

test('where all have to accept, one that objects leaves no relations with anybody', () => {
  const state = pactOf(
    `${BOTH}
c,gamma,ratify,,2001-01-01,,,,,,
q,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 6,exclude
o,beta,object,,2001-06-01,,,q,,,`,
    'reservations: {locator: art. 9, allowed: compatible, acceptance: all, says: {en: W., id: K.}, sources: [paper], confidence: likely}',
  );
  expect(between(state, '2001-05-31', 'alpha', 'gamma').bond).toBe('awaiting');
  expect(between(state, '2001-06-01', 'alpha', 'gamma').bond).toBe('no-relations');
  expect(between(state, '2001-06-01', 'beta', 'gamma').bond).toBe('in-force');
});

test('who consents after the time for objections can object up to the day of its consent', () => {
  const rows = `a,alpha,ratify,,2001-01-01,,,,,,
b,beta,ratify,,2005-01-01,,,,,,
c,gamma,ratify,,2005-01-01,,,,,,
q,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 6,exclude
o,beta,object,,2005-01-01,,,q,,,
p,gamma,object,,2005-01-02,,,q,,,`;
  const state = pactOf(rows);
  expect(between(state, '2005-01-01', 'alpha', 'beta').bond).toBe('excluded');
  expect(between(state, '2005-01-02', 'alpha', 'gamma').bond).toBe('modified');
  const early = pactOf(rows.replace('o,beta,object,,2005-01-01', 'o,beta,object,,2003-06-01'));
  expect(between(early, '2005-01-01', 'alpha', 'beta').bond).toBe('excluded');
});

test('who objects does not accept by its silence afterwards', () => {
  const state = pactOf(
    `${BOTH}\nq,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 6,exclude\no,beta,object,,2001-06-01,,,q,,,`,
  );
  const { worlds } = relationsOn(state, 'pact', day('2003-01-01'));
  expect(worlds[0]?.solution.holds(accepted('beta', 'pact/q'), day('2003-01-01'))).toBe('no');
});

test('a withdrawal counts when the others have notice of it, and not when it is received', () => {
  const state = pactOf(
    `${BOTH}\nq,alpha,reserve,,2001-01-01,2001-01-10,,a,,art. 6,exclude\nw,alpha,withdraw-reservation,,2003-05-01,2003-05-20,,q,,,`,
  );
  expect(between(state, '2003-05-19').bond).toBe('modified');
  expect(between(state, '2003-05-20').bond).toBe('in-force');
});
