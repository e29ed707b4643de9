/**
 * The kernel against other ways of saying the same thing. The reference for beginnings works on whole timelines
 * (Bellman–Ford over order statistics) and shares nothing with the solver, which works day by day.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Atom,
  all,
  any,
  atLeast,
  atom,
  type Clause,
  type Condition,
  type Ending,
  held,
  lost,
  reachedAtom,
  since,
} from '../../src/reason/kernel/clause.ts';
import { type Proof, why } from '../../src/reason/kernel/proof.ts';
import { covers } from '../../src/reason/kernel/run.ts';
import { type Solution, solve } from '../../src/reason/kernel/solve.ts';
import { IllFounded } from '../../src/reason/kernel/strata.ts';
import { whyNot } from '../../src/reason/kernel/why-not.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { afterDelay, NO_DELAY, readDelay } from '../../src/terms/delay.ts';
import { runs } from '../support/runs.ts';
import { dayByDay } from './day-by-day.ts';

const LAST = 24;
const DAYS = Array.from({ length: LAST * 3 }, (_, n) => n as CivilDay);
const ATOMS = ['a', 'b', 'c', 'd', 'e', 'f'].map((n) => atom('h', n));

const day = fc.integer({ min: 0, max: LAST }).map((n) => n as CivilDay);
const anAtom = fc.constantFrom(...ATOMS);
const certain = day.map((d) => since({ earliest: d, latest: d }));
const uncertain = fc
  .tuple(day, day)
  .map(([a, b]) => since({ earliest: Math.min(a, b) as CivilDay, latest: Math.max(a, b) as CivilDay }));

function conditions(clock: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  return fc.letrec<{ one: Condition; leaf: Condition }>((tie) => ({
    leaf: fc.oneof({ weight: 3, arbitrary: anAtom.map(reachedAtom) }, { weight: 2, arbitrary: clock }),
    one: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('leaf'),
      fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map(all),
      fc.array(tie('one'), { minLength: 1, maxLength: 3 }).map(any),
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.array(tie('one'), { minLength: 2, maxLength: 4 }))
        .map(([k, of]) => atLeast(k, of)),
      fc
        .tuple(
          fc.integer({ min: 1, max: 6 }),
          fc.array(fc.tuple(tie('one'), fc.integer({ min: 0, max: 4 })), { minLength: 2, maxLength: 4 }),
        )
        .map(([k, of]) =>
          atLeast(
            k,
            of.map(([c]) => c),
            of.map(([, weight]) => weight),
          ),
        ),
    ),
  })).one;
}

/** Conditions that have to hold for a time are not monotone: they stand only where endings do. */
const lasting = (of: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 4, arbitrary: of },
    fc.tuple(of, fc.constantFrom('d+1', 'd+3', 'd+6')).map(([c, d]) => held(c, readDelay(d) as never)),
  );

const delay = fc
  .constantFrom(undefined, 'd+1', 'd+2', 'd+5', 'm+1')
  .map((t) => (t ? readDelay(t) : undefined));

function clauses(clock: fc.Arbitrary<Condition>, withEndings = false): fc.Arbitrary<Clause[]> {
  const condition = withEndings ? lasting(conditions(clock)) : conditions(clock);
  const ending: fc.Arbitrary<Ending | undefined> = withEndings
    ? fc.option(
        fc.oneof(
          condition.map((c): Ending => ({ kind: 'reached', condition: c })),
          anAtom.map((a): Ending => lost(reachedAtom(a))),
        ),
        { nil: undefined },
      )
    : fc.constant(undefined);
  return fc
    .array(
      fc.record({
        when: condition,
        then: anAtom,
        after: delay,
        notBefore: fc.option(day, { nil: undefined }),
        until: ending,
        unless: withEndings ? fc.option(condition, { nil: undefined, freq: 3 }) : fc.constant(undefined),
      }),
      { minLength: 1, maxLength: 10 },
    )
    .map((list) =>
      list.map(({ when, then, after, notBefore, unless, until }, i) => ({
        id: `${i}`,
        when,
        then,
        ...(after ? { after } : {}),
        ...(notBefore === undefined ? {} : { notBefore }),
        ...(unless ? { unless } : {}),
        ...(until ? { until } : {}),
        cite: { rule: 'test' },
      })),
    );
}

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

const solved = (set: readonly Clause[]): Solution | undefined => {
  try {
    return solve(set);
  } catch (error) {
    if (error instanceof IllFounded) return undefined;
    throw error;
  }
};

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

/** The same set with each uncertain day settled somewhere inside its span. */
function settled(set: readonly Clause[], pick: (c: Condition & { kind: 'since' }) => CivilDay): Clause[] {
  const settle = (c: Condition): Condition => {
    if (c.kind === 'atom') return c;
    if (c.kind === 'held') return { ...c, condition: settle(c.condition) };
    if (c.kind === 'since') {
      const on = pick(c);
      return since({ earliest: on, latest: on });
    }
    return { ...c, of: c.of.map(settle) };
  };
  return set.map((c) => ({
    ...c,
    when: settle(c.when),
    ...(c.unless ? { unless: settle(c.unless) } : {}),
    ...(c.until && c.until.kind !== 'anyEnding'
      ? { until: { kind: c.until.kind, condition: settle(c.until.condition) } }
      : {}),
  }));
}

test('“yes” and “no” stay true whatever the uncertain days turn out to be, with endings too', () => {
  fc.assert(
    fc.property(
      clauses(fc.oneof(certain, uncertain), true),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (set, where) => {
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
      },
    ),
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

test('on every day everything stands as the meaning written out day by day has it', () => {
  fc.assert(
    fc.property(clauses(certain, true), (set) => {
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
