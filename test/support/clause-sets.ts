/** Random sets of clauses: six atoms, small days, every form that the kernel has. */
import fc from 'fast-check';
import {
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
import { type Solution, solve } from '../../src/reason/kernel/solve.ts';
import { IllFounded } from '../../src/reason/kernel/strata.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { readDelay } from '../../src/terms/delay.ts';

export const LAST = 24;
export const DAYS = Array.from({ length: LAST * 3 }, (_, n) => n as CivilDay);
export const ATOMS = ['a', 'b', 'c', 'd', 'e', 'f'].map((n) => atom('h', n));

export const day = fc.integer({ min: 0, max: LAST }).map((n) => n as CivilDay);
export const anAtom = fc.constantFrom(...ATOMS);
export const certain = day.map((d) => since({ earliest: d, latest: d }));
export const uncertain = fc
  .tuple(day, day)
  .map(([a, b]) => since({ earliest: Math.min(a, b) as CivilDay, latest: Math.max(a, b) as CivilDay }));

export function conditions(clock: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
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
export const lasting = (of: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(
    { weight: 4, arbitrary: of },
    fc.tuple(of, fc.constantFrom('d+1', 'd+3', 'd+6')).map(([c, d]) => held(c, readDelay(d) as never)),
  );

export const delay = fc
  .constantFrom(undefined, 'd+1', 'd+2', 'd+5', 'm+1')
  .map((t) => (t ? readDelay(t) : undefined));

export function clauses(clock: fc.Arbitrary<Condition>, withEndings = false): fc.Arbitrary<Clause[]> {
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

/** Its solution; nothing where the set has no meaning. */
export const solved = (set: readonly Clause[]): Solution | undefined => {
  try {
    return solve(set);
  } catch (error) {
    if (error instanceof IllFounded) return undefined;
    throw error;
  }
};

/** The same set with each uncertain day settled somewhere inside its span. */
export function settled(
  set: readonly Clause[],
  pick: (c: Condition & { kind: 'since' }) => CivilDay,
): Clause[] {
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

/**
 * Sets in which much comes and goes: three things that hold in stretches by the clock alone, and a few clauses over them,
 * with delays, bars and endings. Most of them have a meaning.
 *
 * @param isCertain whether every day is certain, or some are known to within a few days
 */
export function lively(isCertain = true): fc.Arbitrary<Clause[]> {
  const inputs = ATOMS.slice(0, 3);
  const derived = ATOMS.slice(3);
  const stretch = fc.record({
    then: fc.constantFrom(...inputs),
    from: day,
    length: fc.integer({ min: 1, max: 6 }),
    doubt: isCertain ? fc.constant(0) : fc.constantFrom(0, 0, 1, 4),
  });
  const input = fc.constantFrom(...inputs).map(reachedAtom);
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    { weight: 4, arbitrary: input },
    { weight: 1, arbitrary: fc.constantFrom(...derived).map(reachedAtom) },
    { weight: 1, arbitrary: fc.array(input, { minLength: 2, maxLength: 3 }).map(all) },
    { weight: 1, arbitrary: fc.array(input, { minLength: 2, maxLength: 3 }).map(any) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(input, fc.constantFrom('d+2', 'd+4'))
        .map(([c, d]) => held(c, readDelay(d) as never)),
    },
  );
  const clause = fc.record({
    when: condition,
    then: fc.constantFrom(...derived),
    after: fc.constantFrom('d+1', 'd+3', 'd+5', 'd+8', undefined).map((t) => (t ? readDelay(t) : undefined)),
    notBefore: fc.option(day, { nil: undefined, freq: 6 }),
    unless: fc.option(condition, { nil: undefined }),
    until: fc.option(
      fc.oneof(
        input.map((c): Ending => ({ kind: 'reached', condition: c })),
        condition.map((c): Ending => lost(c)),
      ),
      { nil: undefined },
    ),
  });
  return fc
    .tuple(
      fc.array(stretch, { minLength: 3, maxLength: 9 }),
      fc.array(clause, { minLength: 2, maxLength: 5 }),
    )
    .map(([stretches, over]) => [
      ...stretches.map(({ then, from, length, doubt }, i): Clause => {
        const on = (d: number) => since({ earliest: d as CivilDay, latest: (d + doubt) as CivilDay });
        const until: Ending = { kind: 'reached', condition: on(from + length) };
        return { id: `s${i}`, when: on(from), then, until, cite: { rule: 'test' } };
      }),
      ...over.map(
        ({ when, then, after, notBefore, unless, until }, i): Clause => ({
          id: `${i}`,
          when,
          then,
          ...(after ? { after } : {}),
          ...(notBefore === undefined ? {} : { notBefore }),
          ...(unless ? { unless } : {}),
          ...(until ? { until } : {}),
          cite: { rule: 'test' },
        }),
      ),
    ]);
}
