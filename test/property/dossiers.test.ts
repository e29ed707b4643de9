/** Dossiers against a second engine that tries all subsets of the acts (test/support/small-dossier.ts). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AS_SAID, settle } from '../../src/reason/dossier/choice.ts';
import { reach } from '../../src/reason/dossier/exchange.ts';
import { fourSets } from '../../src/reason/dossier/four-sets.ts';
import type { Box } from '../../src/reason/dossier/grid.ts';
import { dossierOutcomes, outcomeOf } from '../../src/reason/dossier/outcomes.ts';
import { closure, holdsIn, theoryOf } from '../../src/reason/dossier/theory.ts';
import { unlockings } from '../../src/reason/dossier/unlock.ts';
import { circularWaits } from '../../src/reason/dossier/waits.ts';
import type { Dossier, Goal } from '../../src/terms/dossier.ts';
import { runs } from '../support/runs.ts';
import { allAnswers, Naive, smallDossiers, subsets } from '../support/small-dossier.ts';

const sorted = (ids: Iterable<string>): string[] => [...ids].sort();
const goalOf = (dossier: Dossier): Goal => dossier.goals[0] as Goal;

/** Under every way of answering, and under none. */
const choices = (dossier: Dossier) => [AS_SAID, ...allAnswers(dossier.readings)];

test('each of the nested sets contains the one before', () => {
  fc.assert(
    fc.property(smallDossiers(2), (dossier) => {
      for (const choice of choices(dossier)) {
        const { now, kept, released, open, could } = fourSets(theoryOf(dossier, dossier.on, choice));
        expect([...kept]).toEqual(expect.arrayContaining([...now]));
        expect([...released]).toEqual(expect.arrayContaining([...kept]));
        expect([...open]).toEqual(expect.arrayContaining([...released]));
        expect([...could]).toEqual(expect.arrayContaining([...open]));
      }
    }),
    runs(120),
  );
});

test('the nested sets are those of the second engine', () => {
  fc.assert(
    fc.property(smallDossiers(2), (dossier) => {
      for (const choice of choices(dossier)) {
        const sets = fourSets(theoryOf(dossier, dossier.on, choice));
        const naive = new Naive(dossier, choice);
        expect(sorted(sets.now)).toEqual(sorted(naive.reach(new Set(), 'none')));
        expect(sorted(sets.kept)).toEqual(sorted(naive.reach(new Set(), 'due')));
        expect(sorted(sets.released)).toEqual(sorted(naive.reach(new Set(), 'conditioned')));
        expect(sorted(sets.open)).toEqual(sorted(naive.reach(new Set(), 'unhindered')));
        expect(sorted(sets.could)).toEqual(sorted(naive.could()));
      }
    }),
    runs(120),
  );
});

test('the unlocking sets are exactly the smallest that brute force finds', () => {
  fc.assert(
    fc.property(smallDossiers(2), (dossier) => {
      for (const choice of choices(dossier)) {
        const found = unlockings(theoryOf(dossier, dossier.on, choice), goalOf(dossier));
        const naive = new Naive(dossier, choice);
        if (naive.isOpen(goalOf(dossier).when)) {
          expect(found).toBeUndefined();
          continue;
        }
        expect(found?.complete).toBe(true);
        const sets = found?.sets.map((s) => sorted(s.acts).join()) ?? [];
        expect(sets.sort()).toEqual(
          naive
            .unlockings(goalOf(dossier).when)
            .map((s) => sorted(s).join())
            .sort(),
        );
      }
    }),
    runs(120),
  );
});

test('each unlocking set unlocks, and no smaller part of it does', () => {
  fc.assert(
    fc.property(smallDossiers(0), (dossier) => {
      const theory = theoryOf(dossier, dossier.on, AS_SAID);
      const target = settle(goalOf(dossier).when, AS_SAID);
      if (!target) return;
      const unlocks = (acts: readonly string[]) =>
        holdsIn(target, reach(theory, { acts: new Set(acts), conditionedActs: true }));
      for (const { acts } of unlockings(theory, goalOf(dossier))?.sets ?? []) {
        expect(unlocks(acts)).toBe(true);
        for (const part of subsets(acts)) if (part.length < acts.length) expect(unlocks(part)).toBe(false);
      }
    }),
    runs(120),
  );
});

test('a further act done takes nothing away from what is done, due or open', () => {
  fc.assert(
    fc.property(smallDossiers(0), fc.nat(4), (dossier, n) => {
      const acts = dossier.acts.map((a, i) => {
        if (i !== n) return a;
        const { awaitedBy: _, ...rest } = a;
        return { ...rest, state: 'done' as const };
      });
      const before = fourSets(theoryOf(dossier, dossier.on, AS_SAID));
      const after = fourSets(theoryOf({ ...dossier, acts }, dossier.on, AS_SAID));
      for (const set of ['kept', 'released', 'open'] as const) {
        expect([...after[set]]).toEqual(expect.arrayContaining([...before[set]]));
      }
    }),
    runs(120),
  );
});

test('every act that could only hold with others is in a circular wait, or waits for one', () => {
  fc.assert(
    fc.property(smallDossiers(1), (dossier) => {
      for (const choice of choices(dossier)) {
        const theory = theoryOf(dossier, dossier.on, choice);
        const sets = fourSets(theory);
        const knots = circularWaits(theory, sets);
        const stuck = theory.named
          .map((n) => n.act.id as string)
          .filter((id) => sets.could.has(id) && !sets.open.has(id));
        expect(knots.length > 0).toBe(stuck.length > 0);
        for (const id of knots.flat()) expect(stuck).toContain(id);
        // Doing everything in the circles at once releases all that was stuck.
        const done = closure(theory, {
          acts: new Set([...sets.open, ...knots.flat()].filter((id) => sets.could.has(id))),
          conditionedActs: true,
        });
        for (const id of stuck) if (knots.flat().includes(id)) expect(done.has(id)).toBe(true);
      }
    }),
    runs(120),
  );
});

const isInside = (box: Box, answers: Readonly<Record<string, string>>): boolean =>
  Object.entries(box).every(([reading, options]) => options.includes(answers[reading] as string));

test('the outcomes by readings are those of every combination tried one by one', () => {
  fc.assert(
    fc.property(smallDossiers(3), (dossier) => {
      const { goals } = dossierOutcomes(dossier, dossier.on);
      for (const g of goals) {
        const answers = allAnswers(dossier.readings.filter((r) => g.questions.includes(r.id)));
        expect(g.combinations).toBe(answers.length);
        expect(g.groups.reduce((sum, x) => sum + x.combinations, 0)).toBe(answers.length);
        for (const a of answers) {
          const expected = outcomeOf(theoryOf(dossier, dossier.on, a), g.goal);
          const inside = g.groups.filter((x) => x.boxes.some((b) => isInside(b, a)));
          expect(inside.map((x) => x.diagnosis)).toEqual([expected.diagnosis]);
          const variant = inside[0]?.variants.filter((v) => v.boxes.some((b) => isInside(b, a)));
          expect(variant?.map((v) => v.outcome)).toEqual([expected]);
        }
      }
    }),
    runs(120),
  );
});

test('a question that is said to change nothing changes nothing, and one that is said to change something does', () => {
  fc.assert(
    fc.property(smallDossiers(3), (dossier) => {
      for (const g of dossierOutcomes(dossier, dossier.on).goals) {
        const outcome = (a: Readonly<Record<string, string>>) =>
          JSON.stringify(outcomeOf(theoryOf(dossier, dossier.on, a), g.goal));
        for (const r of dossier.readings) {
          const rest = allAnswers(dossier.readings.filter((other) => other.id !== r.id));
          const differs = rest.some(
            (a) => new Set(r.options.map((o) => outcome({ ...a, [r.id]: o.id as string }))).size > 1,
          );
          expect(`${r.id} ${g.changing.includes(r.id)}`).toBe(`${r.id} ${differs}`);
        }
      }
    }),
    runs(120),
  );
});
