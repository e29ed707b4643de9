/**
 * Grounds that are claimed, objected to, taken back and put right, where it may be disputed besides whether the text is legally binding:
 * against a reading of art. 65 and 68 by hand under every combination of answers (`test/support/claimed-grounds.ts`).
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atom } from '../../src/reason/kernel/clause.ts';
import type { Solution } from '../../src/reason/kernel/solve.ts';
import { consented, inForce, party, suspended } from '../../src/reason/law/atoms.ts';
import { partyStatus } from '../../src/reason/party-status.ts';
import { choicesOf, solutionUnder, tooManyQuestions } from '../../src/reason/readings.ts';
import { type Pair, relationsOn } from '../../src/reason/relations.ts';
import { agreedTruth, type StateOfPlay, stateOfPlay } from '../../src/reason/state-of-play.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import {
  type Claims,
  choicesByHand,
  claimsRecord,
  claimsWorld,
  plainRecord,
  takenBack,
} from '../support/claimed-grounds.ts';
import { runs } from '../support/runs.ts';
import { STATES } from '../unit/law/small-record.ts';

const partiesOf = (w: Claims) => STATES.slice(0, w.parties.length);
const atomsOf = (w: Claims): Atom[] => [
  inForce('pact'),
  ...partiesOf(w).flatMap((who) => [party, suspended, consented].map((of) => of(who, 'pact'))),
];
const told = (s: Solution, w: Claims) =>
  atomsOf(w).map((of) => [of, s.stretches(of, 'surely'), s.stretches(of, 'possibly')]);

const daysOf = (solutions: readonly Solution[], w: Claims): CivilDay[] => {
  const days = solutions.flatMap((s) =>
    atomsOf(w).flatMap((of) =>
      (['surely', 'possibly'] as const).flatMap((side) =>
        s.stretches(of, side).flatMap((t) => [t.from, t.to ?? t.from]),
      ),
    ),
  );
  const each = [...new Set(days)].filter(Number.isFinite);
  return [...new Set(each.flatMap((d) => [d - 1, d]))].sort((a, b) => a - b) as CivilDay[];
};

test('under every combination of answers what holds is what the articles make of the claims', () => {
  fc.assert(
    fc.property(claimsWorld(3), (w) => {
      const record = claimsRecord(w);
      for (const choice of choicesByHand(w))
        expect({ choice, told: told(solutionUnder(record, 'pact', choice), w) }).toEqual({
          choice,
          told: told(stateOfPlay(plainRecord(w, choice)).solution, w),
        });
    }),
    runs(40),
  );
});

const pairsOf = (w: Claims): readonly (readonly [string, string])[] =>
  partiesOf(w).flatMap((one, i) =>
    partiesOf(w)
      .slice(i + 1)
      .map((other) => [one, other] as const),
  );
const isTold = (bond: Pair['bond'] | undefined): boolean =>
  bond !== 'cannot-tell' && bond !== 'turns-on-reading';

/** Where each stands under every combination, worked out one by one. */
const eachByHand = (w: Claims) => choicesByHand(w).map((choice) => stateOfPlay(plainRecord(w, choice)));

test('what is told is what all combinations agree on, and where all agree on a standing it is told', () => {
  fc.assert(
    fc.property(claimsWorld(2), (w) => {
      const state = stateOfPlay(claimsRecord(w));
      expect(choicesOf(state.record, 'pact')?.length ?? 0).toBe(
        choicesByHand(w).length > 1 ? choicesByHand(w).length : 0,
      );
      const worlds = eachByHand(w);
      for (const on of daysOf(
        worlds.map((each) => each.solution),
        w,
      ))
        for (const who of partiesOf(w)) {
          const each = worlds.map((s) => partyStatus(s, 'pact', who, on));
          // That it was a party until then, and that it never was one, are two answers.
          const places = new Set(each.map((p) => `${p.standing} ${p.since} ${p.neverParty}`));
          const { standing, since } = partyStatus(state, 'pact', who, on);
          const [only] = places.size === 1 ? each : [];
          expect({ who, on, standing, since }).toEqual({
            ...{ who, on },
            standing: only?.standing ?? 'cannot-tell',
            since: only?.since,
          });
        }
    }),
    runs(25),
  );
});

test('with more questions than are combined, what is told is still what all combinations agree on', () => {
  fc.assert(
    fc.property(claimsWorld(4), (w) => {
      // Whatever their answers, nothing turns on these: with them there are too many.
      const state = stateOfPlay(claimsRecord(w, takenBack(7, 'alpha')));
      expect(tooManyQuestions(state.record, 'pact')?.length).toBeGreaterThanOrEqual(7);
      const worlds = eachByHand(w);
      for (const on of daysOf([state.solution, ...worlds.map((each) => each.solution)], w)) {
        for (const of of atomsOf(w)) {
          const is = agreedTruth(state, 'pact', on, of);
          if (is !== 'cannot-tell')
            expect({ on, of, is: worlds.map((s) => s.solution.holds(of, on)) }).toEqual({
              ...{ on, of },
              is: worlds.map(() => is),
            });
        }
        for (const who of partiesOf(w)) {
          const { standing, since } = partyStatus(state, 'pact', who, on);
          if (standing === 'cannot-tell') continue;
          const each = worlds.map((s) => partyStatus(s, 'pact', who, on));
          expect({ who, on, each: each.map((p) => p.standing) }).toEqual({
            ...{ who, on },
            each: each.map(() => standing),
          });
          if (since !== undefined) expect(new Set(each.map((p) => p.since))).toEqual(new Set([since]));
        }
        const bonds = (s: StateOfPlay) => {
          const relations = relationsOn(s, 'pact', on);
          return pairsOf(w).map((pair) => relations.between(...pair).bond);
        };
        const told = bonds(state);
        for (const each of worlds.map(bonds))
          expect({ on, each: each.map((bond, i) => (isTold(told[i]) ? bond : told[i])) }).toEqual({
            ...{ on, each: told },
          });
      }
    }),
    runs(25),
  );
});
