/**
 * The acts that are found to be enough are those that the plain way finds: on random small records, and on the built-in
 * one. What is left out or made once must not show.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AssumableKind, assumedAct, assuming } from '../../src/reason/assumed.ts';
import type { Atom } from '../../src/reason/kernel/clause.ts';
import { inForce, party } from '../../src/reason/law/atoms.ts';
import { clausesOf } from '../../src/reason/law/clauses.ts';
import { type StateOfPlay, stateOfPlay } from '../../src/reason/state-of-play.ts';
import { candidatesFor, wouldChange } from '../../src/reason/would-change.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { builtIn } from '../support/record.ts';
import { shuffled } from '../support/renaming.ts';
import { runs } from '../support/runs.ts';
import { plainWouldChange } from '../support/would-change-plain.ts';
import { acts, day, type FinalClauses, recordOf, STATES, treaty } from '../unit/law/small-record.ts';

function found(state: StateOfPlay, instrument: string, of: Atom, on: CivilDay): string[] {
  return wouldChange(state, instrument, of, on).enough.flatMap((e) =>
    e.kinds.map((kind) => `${e.party} ${kind} ${e.instrument} ${e.from}`),
  );
}

/** @returns how many were found */
function expectSame(state: StateOfPlay, instrument: string, of: Atom, on: CivilDay): number {
  const those = found(state, instrument, of, on).sort();
  expect({ of, on, those }).toEqual({ of, on, those: plainWouldChange(state, of, on).sort() });
  return those.length;
}

const SAID = 'says: {en: T., id: T.}, sources: [paper], confidence: likely';
const optional = <T>(...values: readonly T[]) => fc.constantFrom(undefined, ...values);

const withoutNothing = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as FinalClauses;

/** Final clauses with and without each of the forms that the law here has. */
const finalClauses = (when: fc.Arbitrary<string>, more: fc.Arbitrary<string | undefined>) =>
  fc
    .record({
      when,
      more,
      consentBy: optional('sign', 'ratify, sign', 'ratify, withdraw, accede'),
      after: optional('d+30', 'm+3'),
      later: optional('d+10', 'd+0', 'm+2'),
      between: optional('own-delay', 'general-day'),
      from: optional('notification'),
      withdrawal: optional('m+6', 'unstated'),
      published: optional(['2001-06-01'], ['2001-03', '2001-06-01']),
    })
    .map(withoutNothing);

const ALONE = [
  '{consents: 2, of: states}',
  '{consents: 3, of: anyone}',
  '{consents: majority, of: signatories}',
  '{consents: all, of: signatories}',
  "{consents: '2/3', of: {statesExcept: [alpha]}}",
  '{consents: 3, of: {parties: [alpha, beta, gamma, delta]}}',
  '{consents: 2, of: states, by: [accede]}',
];
const WITH_MAIN = [
  '{all: [{consents: 2, of: states}, {inForce: main}]}',
  '{consents: all, of: {partyTo: main, on: each-day}}',
  "{consents: '3/4', of: {partyTo: main, on: each-day}}",
  '{consents: majority, of: {partyTo: main, on: 2001-06-01}}',
  '{any: [{consents: 4, of: states}, {inForce: main}]}',
];
const ENDINGS = [
  `endsBelow: {parties: 2, locator: art. 5, ${SAID}}`,
  `term: {locator: art. 6, after: 'y+1', ${SAID}}`,
];
const PARENT = `parent: {locator: art. 7, partyTo: main, ${SAID}}`;

const date = fc.constantFrom(
  '2001-01-10',
  '2001-02-28',
  '2001-03-15',
  '2001-06-20',
  '2002-01',
  '2002-04-01',
  '2001',
);
const kind = fc.constantFrom(
  ...['sign', 'ratify', 'ratify', 'accede', 'accede', 'succeed', 'withdraw', 'withdraw-consent', 'end'],
  ...['apply-provisionally', 'suspend', 'resume', 'prolong'],
);
const rows = fc
  .array(
    fc
      .tuple(fc.constantFrom(...STATES, 'union'), kind, date, fc.boolean())
      .map(([who, what, on, isReceived]) => `${who},${what},${isReceived ? ',' : ''}${on},,`),
    { maxLength: 8 },
  )
  .map((lines) => acts(lines.join('\n')));

const state = fc
  .record({
    main: finalClauses(fc.constantFrom(...ALONE), optional(...ENDINGS)),
    pact: finalClauses(fc.constantFrom(...ALONE, ...WITH_MAIN), optional(...ENDINGS, PARENT)),
    mainActs: rows,
    pactActs: rows,
  })
  .map(({ main, pact, mainActs, pactActs }) =>
    stateOfPlay(
      recordOf({
        'instruments/main.yaml': treaty('main', main),
        'instruments/main.csv': mainActs,
        'instruments/pact.yaml': treaty('pact', pact),
        'instruments/pact.csv': pactActs,
      }),
    ),
  );

test('on small records of every form', () => {
  let [asked, enough] = [0, 0];
  fc.assert(
    fc.property(state, fc.constantFrom('2001-02-01', '2001-07-01', '2002-09-01'), (known, on) => {
      for (const of of [inForce('pact'), ...['alpha', 'beta', 'epsilon'].map((who) => party(who, 'pact'))]) {
        enough += expectSame(known, 'pact', of, day(on));
        asked += 1;
      }
    }),
    runs(80),
  );
  // Where nothing is ever enough nothing is compared.
  expect(enough).toBeGreaterThan(asked / 10);
});

test('the clauses with an act assumed are those of a record of which nothing was ever asked', () => {
  fc.assert(
    fc.property(
      state,
      fc.array(fc.tuple(fc.constantFrom(...STATES), kind, date), { maxLength: 6 }),
      (known, more) => {
        const supposed = more.map(([who, what, on]) =>
          assuming(known.record, [
            assumedAct('pact', who, what as AssumableKind, day(`${on}-01-01`.slice(0, 10))),
          ]),
        );
        for (const record of [...supposed, known.record])
          expect(clausesOf(record)).toEqual(clausesOf(structuredClone(record)));
      },
    ),
    runs(60),
  );
});

/** The plain way settles the whole record with each act: questions that name more of them are left out. */
const FEW = 4;

test('on the built-in record, of every instrument, on days from its acts', () => {
  const known = stateOfPlay(builtIn);
  const states = [...builtIn.parties.values()].flatMap((p) => (p.kind === 'state' ? [p.id as string] : []));
  let enough = 0;
  [...builtIn.instruments.keys()].forEach((id, i) => {
    const days = builtIn.acts.flatMap((a) =>
      a.instrument === id ? (a.received?.latest ?? a.done?.latest ?? []) : [],
    );
    const [on = day('2001-01-01')] = shuffled(days, i);
    for (const of of [inForce(id), party(shuffled(states, i)[0] as string, id)])
      if (candidatesFor(known, of, on).length <= FEW) enough += expectSame(known, id, of, on);
  });
  expect(enough).toBeGreaterThan(0);
});
