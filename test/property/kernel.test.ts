/**
 * The kernel against other ways of saying the same thing. The reference for beginnings works on whole timelines
 * (Bellman–Ford over order statistics) and shares nothing with the solver, which works day by day.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Atom, type Clause, type Condition, since } from '../../src/reason/kernel/clause.ts';
import { cone } from '../../src/reason/kernel/cone.ts';
import { type Proof, why } from '../../src/reason/kernel/proof.ts';
import { covers, type Side } from '../../src/reason/kernel/run.ts';
import { type Solution, solve } from '../../src/reason/kernel/solve.ts';
import { whyNot } from '../../src/reason/kernel/why-not.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { afterDelay, NO_DELAY } from '../../src/terms/delay.ts';
import {
  ATOMS,
  anAtom,
  certain,
  clauses,
  DAYS,
  day,
  LAST,
  lively,
  settled,
  solved,
  uncertain,
} from '../support/clause-sets.ts';
import { runs } from '../support/runs.ts';
import { dayByDay } from './day-by-day.ts';

/** First day of every atom: start from "never" and improve until nothing improves. */
function firstDays(set: readonly Clause[], side: 'earliest' | 'latest'): Map<Atom, number> {
  const first = new Map<Atom, number>(ATOMS.map((a) => [a, Number.POSITIVE_INFINITY]));
  const dayOf = (c: Condition): number => {
    switch (c.kind) {
      case 'atom':
        return first.get(c.atom) as number;
      case 'since':
        return c.days[side];
      case 'all':
        return Math.max(...c.of.map(dayOf));
      case 'any':
        return Math.min(...c.of.map(dayOf));
      case 'atLeast': {
        const parts = c.of.map((part, i) => ({ day: dayOf(part), weight: c.weights?.[i] ?? 1 }));
        let sum = 0;
        for (const { day, weight } of parts.sort((a, b) => a.day - b.day)) {
          sum += weight;
          if (sum >= c.count) return day;
        }
        return Number.POSITIVE_INFINITY;
      }
      case 'held':
        throw new Error('not monotone');
    }
  };
  for (let improved = true; improved; ) {
    improved = false;
    for (const c of set) {
      const reached = dayOf(c.when);
      if (!Number.isFinite(reached)) continue;
      const due = Math.max(
        afterDelay(reached as CivilDay, c.after ?? NO_DELAY),
        c.notBefore ?? Number.NEGATIVE_INFINITY,
      );
      if (due < (first.get(c.then) as number)) {
        first.set(c.then, due);
        improved = true;
      }
    }
  }
  return first;
}

test('the first day of everything is that of an independent reference, on both sides', () => {
  fc.assert(
    fc.property(clauses(fc.oneof(certain, uncertain)), (set) => {
      const solution = solve(set);
      const [possibly, surely] = [firstDays(set, 'earliest'), firstDays(set, 'latest')];
      for (const a of ATOMS) {
        const began = solution.began(a);
        expect(began.possibly ?? Number.POSITIVE_INFINITY).toBe(possibly.get(a));
        expect(began.surely ?? Number.POSITIVE_INFINITY).toBe(surely.get(a));
      }
    }),
    runs(400),
  );
});

test('the order in which clauses are written has no meaning', () => {
  fc.assert(
    fc.property(
      clauses(fc.oneof(certain, uncertain), true).chain((set) =>
        fc.tuple(
          fc.constant(set),
          fc.shuffledSubarray(set, { minLength: set.length, maxLength: set.length }),
        ),
      ),
      ([set, shuffled]) => {
        const [one, other] = [solved(set), solved(shuffled)];
        expect(one === undefined).toBe(other === undefined);
        if (!one || !other) return;
        for (const a of ATOMS) for (const d of DAYS) expect(other.holds(a, d)).toBe(one.holds(a, d));
      },
    ),
    runs(150),
  );
});

test('the clauses that a thing turns on settle it by themselves, with every run and its order', () => {
  const sets = fc.oneof(clauses(fc.oneof(certain, uncertain), true), lively(false), lively());
  fc.assert(
    fc.property(sets, (set) => {
      const whole = solved(set);
      if (!whole) return;
      for (const a of ATOMS) {
        const alone = solve(cone(set, a));
        for (const side of ['possibly', 'surely'] as const) {
          expect(alone.stretches(a, side)).toEqual(whole.stretches(a, side));
          expect(runsOf(alone, a, side)).toEqual(runsOf(whole, a, side));
        }
      }
    }),
    runs(300),
  );
});

/** The runs of all clauses that conclude it: their days, and which began before which. */
function runsOf(solution: Solution, of: Atom, side: Side): unknown[] {
  const all = solution
    .coursesFor(of)
    .flatMap((c) =>
      c[side].map(({ reached, from, to, order }) => ({ clause: c.clause.id, reached, from, to, order })),
    );
  const inOrder = all.map((r) => r.order).sort((x, y) => x - y);
  return all.map((r) => ({ ...r, order: inOrder.indexOf(r.order) }));
}

test('a further act, or an earlier one, never delays a beginning', () => {
  fc.assert(
    fc.property(clauses(fc.oneof(certain, uncertain)), anAtom, day, (set, done, on) => {
      const before = solve(set);
      const act: Clause = {
        id: 'act',
        when: since({ earliest: on, latest: on }),
        then: done,
        cite: { rule: 'act' },
      };
      const after = solve([...set, act]);
      for (const a of ATOMS) {
        for (const side of ['surely', 'possibly'] as const) {
          expect(after.began(a)[side] ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
            before.began(a)[side] ?? Number.POSITIVE_INFINITY,
          );
        }
      }
    }),
    runs(300),
  );
});

test.each([
  ['of every form', clauses(fc.oneof(certain, uncertain), true)],
  ['in which much comes and goes', lively(false)],
])('“yes” and “no” stay true whatever the uncertain days turn out to be, in sets %s', (_, sets) => {
  fc.assert(
    fc.property(sets, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (set, where) => {
      const bounds = solved(set);
      fc.pre(bounds !== undefined);
      const actual = solve(
        settled(set, ({ days }) => {
          const share = where.next().value as number;
          return Math.round(days.earliest + share * (days.latest - days.earliest)) as CivilDay;
        }),
      );
      for (const a of ATOMS) {
        for (const d of DAYS) {
          const said = bounds?.holds(a, d);
          if (said !== 'cannot-tell') expect(`${a} ${d} ${actual.holds(a, d)}`).toBe(`${a} ${d} ${said}`);
        }
      }
    }),
    runs(400),
  );
});

/** The clauses a proof cites, and that each of its steps follows from the steps below it. */
function cited(proof: Proof): Clause[] {
  switch (proof.kind) {
    case 'day':
      return [];
    case 'count':
      expect(
        proof.supporting.reduce((sum, _, i) => sum + (proof.weights?.[i] ?? 1), 0),
      ).toBeGreaterThanOrEqual(proof.needed);
      return proof.supporting.flat().flatMap(cited);
    case 'clause':
      expect(proof.from).toBeGreaterThanOrEqual(proof.reached);
      return [proof.clause, ...proof.grounds.flatMap(cited)];
  }
}

test('the reasons given are enough: with the cited clauses alone the same thing holds on the same day', () => {
  fc.assert(
    fc.property(clauses(certain), (set) => {
      const solution = solve(set);
      for (const a of ATOMS) {
        const from = solution.began(a).surely;
        if (from === undefined) continue;
        const proof = why(solution, a, from);
        expect(proof).toBeDefined();
        const alone = solve([...new Set(cited(proof as Proof))]);
        expect(alone.holds(a, from)).toBe('yes');
      }
    }),
    runs(200),
  );
});

test('whatever does not hold has a why-not, and whatever holds has none', () => {
  fc.assert(
    fc.property(clauses(fc.oneof(certain, uncertain), true), day, (set, on) => {
      const solution = solved(set);
      if (!solution) return;
      for (const a of ATOMS) {
        const missing = whyNot(solution, a, on);
        expect(missing.length === 0).toBe(solution.holds(a, on) === 'yes');
        expect(why(solution, a, on) !== undefined).toBe(solution.holds(a, on) === 'yes');
      }
    }),
    runs(200),
  );
});

test('what surely runs possibly runs', () => {
  fc.assert(
    fc.property(clauses(uncertain, true), (set) => {
      for (const { surely, possibly } of solved(set)?.courses ?? []) {
        for (const d of DAYS)
          if (surely.some((r) => covers(r, d))) expect(possibly.some((r) => covers(r, d))).toBe(true);
      }
    }),
    runs(200),
  );
});

test.each([
  ['of every form', clauses(certain, true)],
  ['in which much comes and goes', lively()],
])('on every day everything stands as the meaning written out day by day has it, in sets %s', (_, sets) => {
  fc.assert(
    fc.property(sets, (set) => {
      const solution = solved(set);
      if (!solution) return;
      const states = dayByDay(set, LAST * 2);
      states.forEach((state, d) => {
        for (const a of ATOMS)
          expect(`${a} on ${d}: ${solution.holds(a, d as CivilDay)}`).toBe(
            `${a} on ${d}: ${state.has(a) ? 'yes' : 'no'}`,
          );
      });
    }),
    runs(600),
  );
});
