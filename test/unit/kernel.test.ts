import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  atLeast,
  atom,
  type Clause,
  fewerThan,
  held,
  lost,
  reachedAtom,
  since,
} from '../../src/reason/kernel/clause.ts';
import { why } from '../../src/reason/kernel/proof.ts';
import { solve } from '../../src/reason/kernel/solve.ts';
import { IllFounded } from '../../src/reason/kernel/strata.ts';
import { whyNot } from '../../src/reason/kernel/why-not.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { readDelay } from '../../src/terms/delay.ts';
import { A, B, between, C, clause, D, day, delay, on, until, X } from '../support/small-set.ts';

describe('beginnings', () => {
  it('the k-th of several, and then the delay', () => {
    const s = solve([
      clause('1', on(10), A),
      clause('2', on(30), B),
      clause('3', on(20), C),
      clause('4', atLeast(2, [reachedAtom(A), reachedAtom(B), reachedAtom(C)]), X, delay('d+5')),
    ]);
    expect(s.began(X)).toEqual({ surely: 25, possibly: 25 });
    expect([24, 25].map((n) => s.holds(X, day(n)))).toEqual(['no', 'yes']);
  });

  it('all together on the day the last arrives, any on the day the first does', () => {
    const facts = [clause('1', on(10), A), clause('2', on(30), B)];
    expect(solve([...facts, clause('3', all([reachedAtom(A), reachedAtom(B)]), X)]).began(X).surely).toBe(30);
    expect(solve([...facts, clause('3', any([reachedAtom(A), reachedAtom(B)]), X)]).began(X).surely).toBe(10);
  });

  it('a floor holds back what would come earlier, and nothing else', () => {
    const floor = { notBefore: day(50) };
    expect(solve([clause('1', on(10), X, floor)]).began(X).surely).toBe(50);
    expect(solve([clause('1', on(60), X, floor)]).began(X).surely).toBe(60);
  });

  it('things that only wait for each other never begin', () => {
    const s = solve([clause('1', reachedAtom(B), A), clause('2', reachedAtom(A), B)]);
    expect(s.holds(A, day(1_000_000))).toBe('no');
  });

  it('an empty condition is reached from the start, and has its weight in a share', () => {
    expect(solve([clause('1', all([]), X)]).holds(X, day(-1_000_000))).toBe('yes');
    expect(solve([clause('1', any([]), X)]).holds(X, day(0))).toBe('no');
    const share = atLeast(3, [all([]), reachedAtom(A)], [3, 1]);
    expect(solve([clause('1', share, X)]).holds(X, day(-1_000_000))).toBe('yes');
  });

  it('a condition met only on different days is not reached', () => {
    const s = solve([
      clause('1', on(10), A, until(reachedAtom(D))),
      clause('2', on(20), D),
      clause('3', on(30), B),
      clause('4', all([reachedAtom(A), reachedAtom(B)]), X),
    ]);
    expect(s.holds(X, day(40))).toBe('no');
  });
});

describe('endings', () => {
  it('on the same day the end goes first: what it removes cannot carry a beginning', () => {
    const s = solve([
      clause('1', on(10), A, until(reachedAtom(D))),
      clause('2', on(20), D),
      clause('3', on(20), B),
      clause('4', all([reachedAtom(A), reachedAtom(B)]), X),
    ]);
    expect(s.holds(A, day(20))).toBe('no');
    expect(s.holds(X, day(20))).toBe('no');
  });

  it('things that support each other persist once begun', () => {
    const s = solve([
      clause('1', on(10), A),
      clause('2', reachedAtom(A), B, { until: lost(reachedAtom(A)) }),
      clause('3', reachedAtom(B), A, { until: lost(reachedAtom(B)) }),
    ]);
    expect(s.holds(B, day(100))).toBe('yes');
  });

  it.each(['d+0', 'x(d+0,same)', 'fixed(1970-01-04)'])(
    'what begins after a delay that comes to nothing, %s, ends another thing before a third begins on it',
    (text) => {
      const s = solve([
        clause('1', on(10), A),
        clause('2', reachedAtom(A), X, delay(text)),
        clause('3', on(5), B, until(reachedAtom(X))),
        clause('4', all([reachedAtom(A), reachedAtom(B)]), C),
      ]);
      expect([9, 10].map((n) => [A, X, B, C].map((of) => s.holds(of, day(n))).join(' '))).toEqual([
        'no no yes no',
        'yes yes no no',
      ]);
    },
  );

  it('an end cascades within the day', () => {
    const s = solve([
      clause('1', on(10), A, until(reachedAtom(D))),
      clause('2', on(20), D),
      clause('3', reachedAtom(A), B, { until: lost(reachedAtom(A)) }),
      clause('4', reachedAtom(B), C, { until: lost(reachedAtom(B)) }),
    ]);
    expect([A, B, C].map((of) => s.holds(of, day(20)))).toEqual(['no', 'no', 'no']);
    expect([A, B, C].map((of) => s.holds(of, day(19)))).toEqual(['yes', 'yes', 'yes']);
  });

  it('what is ended before its delay has run never takes effect', () => {
    const s = solve([
      clause('1', on(10), X, { ...delay('d+30'), ...until(reachedAtom(D)) }),
      clause('2', on(20), D),
    ]);
    expect(s.holds(X, day(100))).toBe('no');
    expect(whyNot(s, X, day(100))).toMatchObject([{ kind: 'ended', run: { from: 40, to: 20 } }]);
  });

  it('a party may leave and come back', () => {
    const s = solve([
      clause('in', on(10), X, until(reachedAtom(D))),
      clause('out', on(20), D),
      clause('again', on(30), X),
    ]);
    expect([15, 25, 35].map((n) => s.holds(X, day(n)))).toEqual(['yes', 'no', 'yes']);
  });

  it('a beginning that brings about its own end on the same day is refused, with the loop', () => {
    const loop = [clause('1', on(10), A, until(reachedAtom(B))), clause('2', reachedAtom(A), B)];
    expect(() => solve(loop)).toThrow(IllFounded);
    expect(() => solve(loop)).toThrow(/h\(a\) → h\(b\) → h\(a\)|h\(b\) → h\(a\) → h\(b\)/);
  });

  it('of such a loop each step has the clause that makes it', () => {
    const loop = [
      clause('1', on(10), A, until(reachedAtom(B))),
      clause('2', reachedAtom(C), B),
      clause('3', reachedAtom(A), C),
      clause('4', on(12), C),
    ];
    try {
      solve(loop);
      expect.unreachable();
    } catch (error) {
      const { loop: atoms, by } = error as IllFounded;
      expect(atoms.at(-1)).toBe(atoms[0]);
      const made = by.map((c, i) => `${atoms[i]} ${c.id} ${atoms[i + 1]}`);
      expect(made.sort()).toEqual([`${A} 3 ${C}`, `${B} 1 ${A}`, `${C} 2 ${B}`]);
    }
  });

  it('a day or more between beginning and end gives the loop a meaning', () => {
    const s = solve([
      clause('1', on(10), A, until(reachedAtom(B))),
      clause('2', reachedAtom(A), B, delay('d+5')),
    ]);
    expect([14, 15].map((n) => s.holds(A, day(n)))).toEqual(['yes', 'no']);
  });
});

describe('uncertain days', () => {
  const count = (...facts: Clause['when'][]) =>
    solve([
      ...facts.map((when, i) => clause(`${i}`, when, atom('f', `${i}`))),
      clause(
        'x',
        atLeast(
          2,
          facts.map((_, i) => reachedAtom(atom('f', `${i}`))),
        ),
        X,
      ),
    ]);

  it('an uncertain day that decides nothing does no harm', () => {
    expect(count(on(10), on(20), between(5, 100)).holds(X, day(20))).toBe('yes');
  });

  it('an uncertain day that decides is answered with "cannot tell", and only as long as it does', () => {
    const s = count(on(10), between(20, 40));
    expect([19, 20, 39, 40].map((n) => s.holds(X, day(n)))).toEqual([
      'no',
      'cannot-tell',
      'cannot-tell',
      'yes',
    ]);
  });

  it('an uncertain end makes the time between uncertain', () => {
    const s = solve([clause('1', on(10), X, until(reachedAtom(D))), clause('2', between(20, 30), D)]);
    expect([19, 20, 29, 30].map((n) => s.holds(X, day(n)))).toEqual([
      'yes',
      'cannot-tell',
      'cannot-tell',
      'no',
    ]);
  });

  it('what may or may not have begun, and surely has not ended, has not been lost', () => {
    const s = solve([clause('1', between(5, 9), A), clause('2', on(7), X, { until: lost(reachedAtom(A)) })]);
    expect([6, 7, 20].map((n) => s.holds(X, day(n)))).toEqual(['no', 'yes', 'yes']);
  });

  it('a day that may have come keeps from being lost what is lost by the end of what it keeps', () => {
    const answer = (clock: Clause['when']) =>
      solve([
        clause('1', on(0), A, until(on(3))),
        clause('2', on(1), B, { until: lost(reachedAtom(X)) }),
        clause('3', on(6), X, { until: lost(any([all([reachedAtom(B), clock]), reachedAtom(A)])) }),
      ]).holds(X, day(6));
    expect([on(5), on(9), between(5, 9)].map(answer)).toEqual(['yes', 'no', 'cannot-tell']);
  });

  it('what was surely barred does not come with what ends on an uncertain day and would keep it', () => {
    const s = solve([
      clause('1', on(0), A, until(on(1))),
      clause('2', on(14), B, until(between(19, 20))),
      clause('3', reachedAtom(B), X, { ...delay('d+1'), until: lost(reachedAtom(B)) }),
      clause('4', reachedAtom(A), X, {
        ...delay('d+19'),
        unless: reachedAtom(B),
        until: lost(reachedAtom(X)),
      }),
    ]);
    expect([18, 19, 20, 21].map((n) => s.holds(X, day(n)))).toEqual(['yes', 'cannot-tell', 'no', 'no']);
  });

  it('an act whose day nobody knows may have come any day', () => {
    const open = since({ earliest: day(10), latest: Number.POSITIVE_INFINITY as CivilDay });
    expect(solve([clause('1', open, X)]).holds(X, day(1_000_000))).toBe('cannot-tell');
  });
});

describe('what has to hold for a time, what has not to have happened, what is fewer', () => {
  it('a time that has to pass without interruption begins anew after every interruption', () => {
    const s = solve([
      clause('1', on(0), A, until(on(10))),
      clause('2', on(12), A),
      clause('3', held(reachedAtom(A), readDelay('d+30') as never), X),
    ]);
    expect([29, 30, 41, 42].map((n) => s.holds(X, day(n)))).toEqual(['no', 'no', 'no', 'yes']);
  });

  it('of two times that have to pass each runs by itself', () => {
    const s = solve([
      clause('1', on(0), A),
      clause('2', on(0), B),
      clause(
        '3',
        all([
          held(reachedAtom(A), readDelay('d+5') as never),
          held(reachedAtom(B), readDelay('d+10') as never),
        ]),
        X,
      ),
    ]);
    expect([5, 9, 10].map((n) => s.holds(X, day(n)))).toEqual(['no', 'no', 'yes']);
  });

  it('a time that only has to have begun runs on whatever becomes of its ground', () => {
    const s = solve([clause('1', on(0), A, until(on(10))), clause('2', reachedAtom(A), X, delay('d+30'))]);
    expect([29, 30].map((n) => s.holds(X, day(n)))).toEqual(['no', 'yes']);
  });

  it('silence is acceptance: unless somebody objected by the eve', () => {
    const silence = clause('1', on(0), X, { ...delay('d+30'), unless: reachedAtom(B) });
    expect(solve([silence]).holds(X, day(30))).toBe('yes');
    expect(solve([silence, clause('2', on(29), B)]).holds(X, day(30))).toBe('no');
    expect(solve([silence, clause('2', on(30), B)]).holds(X, day(30))).toBe('yes');
    expect(solve([silence, clause('2', between(20, 40), B)]).holds(X, day(30))).toBe('cannot-tell');
    // an objection taken back in time does not count
    expect(solve([silence, clause('2', on(10), B, until(on(20)))]).holds(X, day(30))).toBe('yes');
  });

  it('fewer than so many: there were as many, and now there are not', () => {
    const three = [reachedAtom(A), reachedAtom(B), reachedAtom(C)];
    const facts = [clause('1', on(0), A), clause('2', on(5), B), clause('3', on(0), C, until(on(20)))];
    const s = solve([...facts, clause('4', on(1), X, { until: fewerThan(3, three) })]);
    expect([1, 5, 19, 20, 99].map((n) => s.holds(X, day(n)))).toEqual(['yes', 'yes', 'yes', 'no', 'no']);
  });

  it('a share that is lost by the end of what it keeps is counted by weights', () => {
    const s = solve([
      clause('1', on(0), A, until(on(10))),
      clause('2', on(0), B, { until: lost(reachedAtom(X)) }),
      clause('3', on(2), X, { until: lost(atLeast(3, [reachedAtom(A), reachedAtom(B)], [2, 1])) }),
    ]);
    expect([1, 2, 9, 10].map((n) => `${s.holds(X, day(n))} ${s.holds(B, day(n))}`)).toEqual([
      'no yes',
      'yes yes',
      'yes yes',
      'no no',
    ]);
  });

  it('a share is a sum of weights, and says what made it full', () => {
    const share = atLeast(55, [reachedAtom(A), reachedAtom(B), reachedAtom(C)], [30, 20, 10]);
    const s = solve([
      clause('1', on(10), A),
      clause('2', on(30), C),
      clause('3', on(20), B),
      clause('4', share, X),
    ]);
    expect(s.began(X).surely).toBe(30);
    expect(why(s, X, day(30))?.grounds).toMatchObject([{ kind: 'count', needed: 55, pivot: 2 }]);
  });

  it('what is reached again runs again', () => {
    const s = solve([
      clause('1', on(0), A, until(on(10))),
      clause('2', on(20), A),
      clause('3', reachedAtom(A), X, { until: lost(reachedAtom(A)) }),
    ]);
    expect(s.stretches(X, 'surely')).toEqual([
      { from: 0, to: 10 },
      { from: 20, to: undefined },
    ]);
  });

  it('what was ended while its condition held is reached again once that has been lost and has come back', () => {
    const s = solve([
      clause('1', on(0), A, until(on(10))),
      clause('2', on(20), A),
      clause('3', on(5), D, until(on(6))),
      clause('4', reachedAtom(A), X, until(reachedAtom(D))),
    ]);
    expect([0, 5, 9, 19, 20].map((n) => s.holds(X, day(n)))).toEqual(['yes', 'no', 'no', 'no', 'yes']);
  });

  it('stretches that overlap or touch are told as one, from the first day to the last', () => {
    const stretches = (...spans: readonly [number, number][]) =>
      solve(spans.map(([from, to], i) => clause(`${i}`, on(from), X, until(on(to))))).stretches(X, 'surely');
    expect(stretches([0, 20], [5, 10])).toEqual([{ from: 0, to: 20 }]);
    expect(stretches([5, 20], [0, 10])).toEqual([{ from: 0, to: 20 }]);
    expect(stretches([0, 10], [10, 20])).toEqual([{ from: 0, to: 20 }]);
    expect(stretches([0, 9], [10, 20])).toEqual([
      { from: 0, to: 9 },
      { from: 10, to: 20 },
    ]);
  });

  it('an expiry that depositaries publish in two ways leaves one day open', () => {
    const s = solve([clause('1', on(10), X, delay('x(d+30)'))]);
    expect([39, 40, 41].map((n) => s.holds(X, day(n)))).toEqual(['no', 'cannot-tell', 'yes']);
  });
});
