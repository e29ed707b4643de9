/** Answers about small negotiations that were once wrong, each worked out by hand. */
import { expect, test } from 'vitest';
import { fourSets } from '../../src/reason/dossier/four-sets.ts';
import { theoryOf } from '../../src/reason/dossier/theory.ts';
import { civilDay } from '../../src/terms/civil-day.ts';
import { Dossier, type Force } from '../../src/terms/dossier.ts';

const words = (text: string) => ({ en: text, id: text });
const said = {
  when: { elsewhere: [{ date: '2020-01-01', sources: ['s'] }] },
  tag: 'reported',
  toldBy: 'alpha',
};
const sure = { sources: ['s'], confidence: 'likely' };

interface Condition {
  readonly act: string;
  readonly force: readonly Force[];
  readonly on: unknown;
  readonly matched?: boolean;
}

/** The nested sets of acts A1, A2 … in these states, with these conditions. */
function setsOf(states: readonly string[], conditions: readonly Condition[], under?: Record<string, object>) {
  const dossier = Dossier.parse({
    dossier: 'small',
    title: words('small'),
    on: '2020-01-10',
    sides: ['alpha'],
    items: [{ id: 'thing', label: words('thing') }],
    acts: states.map((state, i) => ({
      id: `A${i + 1}`,
      ...{
        kind: 'do',
        state,
        by: ['alpha'],
        to: 'unstated',
        object: 'thing',
        says: words('x'),
        grade: 'reported',
      },
      ...{ ...said, ...sure, ...under?.[`A${i + 1}`] },
    })),
    conditions: conditions.map((c, i) => ({
      id: `K${i + 1}`,
      by: ['alpha'],
      says: words('x'),
      ...c,
      ...said,
      ...sure,
    })),
    readings: [
      {
        id: 'R1',
        question: words('?'),
        options: [
          { id: 'no', label: words('no') },
          { id: 'yes', label: words('yes') },
        ],
      },
    ],
    goals: [{ id: 'goal', label: words('goal'), when: { act: 'A1' } }],
  });
  const { now, kept, released, open, could } = fourSets(theoryOf(dossier, civilDay(2020, 1, 10), {}));
  return Object.fromEntries(
    Object.entries({ now, kept, released, open, could }).map(([name, set]) => [
      name,
      [...set].sort().join(' '),
    ]),
  );
}

test('an act whose allowance is not met is not held back by it: “can, if” is not “only if”', () => {
  expect(setsOf(['named', 'named'], [{ act: 'A1', force: ['allows'], on: { act: 'A2' } }])).toEqual({
    now: '',
    kept: '',
    released: '',
    open: 'A1 A2',
    could: 'A1 A2',
  });
});

test('an act whose needs are met and whose allowance is not is open', () => {
  const conditions: Condition[] = [
    { act: 'A1', force: ['needs'], on: { act: 'A2' } },
    { act: 'A1', force: ['allows'], on: { act: 'A3' } },
    { act: 'A3', force: ['needs'], on: { act: 'A3' } },
  ];
  expect(setsOf(['named', 'done', 'named'], conditions)).toEqual({
    now: 'A2',
    kept: 'A2',
    released: 'A2',
    open: 'A1 A2',
    could: 'A1 A2 A3',
  });
});

test('what would count as an act that nobody spoke of counts for nothing', () => {
  // A1 is spoken of only if R1 is answered “yes”, and the question is left open.
  const sets = setsOf(
    ['named', 'done', 'named'],
    [
      { act: 'A1', force: ['counts'], on: { act: 'A2' } },
      { act: 'A3', force: ['needs'], on: { act: 'A1' } },
    ],
    { A1: { under: { R1: ['yes'] } } },
  );
  expect(sets).toEqual({ now: 'A2', kept: 'A2', released: 'A2', open: 'A2', could: 'A2' });
});

test('two acts promised to take effect together do so, even where one is met by what counts as it', () => {
  // A1 ⇄ A2 in one moment; A3 counts as A2.
  const matched = { force: ['shall'] as const, matched: true };
  const sets = setsOf(
    ['named', 'named', 'named'],
    [
      { act: 'A1', ...matched, on: { act: 'A3' } },
      { act: 'A2', ...matched, on: { act: 'A1' } },
      { act: 'A3', force: ['counts'], on: { act: 'A2' } },
    ],
  );
  expect(sets).toEqual({
    now: 'A1 A2 A3',
    kept: 'A1 A2 A3',
    released: 'A1 A2 A3',
    open: 'A1 A2 A3',
    could: 'A1 A2 A3',
  });
});
