/** Why something holds, and why not: on sets of clauses small enough to work out by hand. */
import { describe, expect, it } from 'vitest';
import {
  type Atom,
  all,
  any,
  atLeast,
  type Clause,
  lost,
  reached,
  reachedAtom,
} from '../../src/reason/kernel/clause.ts';
import { why } from '../../src/reason/kernel/proof.ts';
import { solve } from '../../src/reason/kernel/solve.ts';
import { type Missing, whyNot } from '../../src/reason/kernel/why-not.ts';
import { A, B, between, C, clause, D, day, delay, on, until, X } from '../support/small-set.ts';

describe('why', () => {
  it('a count names the act that made it full and how many there were to spare', () => {
    const s = solve([
      clause('1', on(10), A),
      clause('2', on(30), B),
      clause('3', on(30), C),
      clause('4', atLeast(2, [reachedAtom(A), reachedAtom(B), reachedAtom(C)]), X),
    ]);
    const proof = why(s, X, day(40));
    expect(proof).toMatchObject({
      kind: 'clause',
      from: 30,
      grounds: [{ kind: 'count', needed: 2, pivot: 1 }],
    });
  });

  it('of several grounds the one that began first is shown, whatever the order in which they are written', () => {
    const s = solve([
      clause('late', on(20), A),
      clause('early', on(10), A),
      clause('b', on(15), B),
      clause('c', on(30), C),
      clause('x', all([any([reachedAtom(B), reachedAtom(A)]), reachedAtom(C)]), X),
    ]);
    expect(why(s, A, day(40))?.id).toBe('early @ 1970-01-11');
    expect(why(s, X, day(40))?.grounds).toMatchObject([{ id: 'early @ 1970-01-11' }, { atom: C, from: 30 }]);
  });

  it('a count that is not full is no ground, though some of it is there', () => {
    const two = atLeast(2, [reachedAtom(A), reachedAtom(B)]);
    const s = solve([
      clause('1', on(5), A),
      clause('2', on(10), C),
      clause('3', any([two, reachedAtom(C)]), X),
    ]);
    expect(why(s, X, day(10))?.grounds).toMatchObject([{ kind: 'clause', atom: C }]);
  });

  it('in a count they stand in the order they came, with the whole of what might have', () => {
    const three = [reachedAtom(C), reachedAtom(A), reachedAtom(B)];
    const facts = [clause('1', on(10), A), clause('2', on(30), B), clause('3', on(20), C)];
    const heads = why(solve([...facts, clause('4', atLeast(2, three), X)]), X, day(40));
    expect(heads?.grounds).toMatchObject([{ needed: 2, among: 3, parts: [1, 0], pivot: 1 }]);
    const share = solve([...facts, clause('4', atLeast(6, three, [5, 1, 4]), X)]);
    expect(why(share, X, day(40))?.grounds).toMatchObject([
      { needed: 6, among: 10, parts: [1, 0], weights: [1, 5], pivot: 1 },
    ]);
  });

  it('what surely holds rests on the last day that may have been, what possibly holds on the first', () => {
    const s = solve([clause('1', between(10, 30), X)]);
    expect(why(s, X, day(40))?.grounds).toEqual([{ kind: 'day', day: 30 }]);
    expect(why(s, X, day(40), 'possibly')?.grounds).toEqual([{ kind: 'day', day: 10 }]);
    expect(why(s, X, day(20))).toBeUndefined();
  });

  it('what did not happen is said of the days on which it would have counted', () => {
    const s = solve([
      clause('1', on(10), X, {
        ...delay('d+30'),
        unless: reachedAtom(A),
        until: { kind: 'anyEnding', of: [reached(reachedAtom(B)), lost(reachedAtom(C))] },
      }),
      clause('2', on(50), B),
    ]);
    expect(why(s, X, day(45))?.absences).toEqual([
      { kind: 'unless', condition: reachedAtom(A), from: 39, to: 40 },
      { kind: 'reached', condition: reachedAtom(B), from: 10, to: 50 },
      { kind: 'lost', condition: reachedAtom(C), from: 10, to: 50 },
    ]);
  });

  it('a proof never runs in a circle', () => {
    const s = solve([clause('1', on(10), A), clause('2', reachedAtom(B), A), clause('3', reachedAtom(A), B)]);
    expect(JSON.stringify(why(s, B, day(20)))).toContain('"day":10');
  });
});

describe('why not', () => {
  it('what is missing, how much of it, and from among whom', () => {
    const s = solve([
      clause('1', on(10), A),
      clause('4', atLeast(3, [reachedAtom(A), reachedAtom(B), reachedAtom(C)]), X),
    ]);
    expect(whyNot(s, X, day(20))).toMatchObject([
      {
        kind: 'clause',
        lacks: [
          {
            kind: 'count',
            needed: 3,
            have: 1,
            from: [
              { kind: 'no-clause', atom: B },
              { kind: 'no-clause', atom: C },
            ],
          },
        ],
      },
    ]);
  });

  it('a day that may have come, and may not, is missing, and one that surely has is not', () => {
    const s = solve([clause('1', all([between(10, 30), reachedAtom(A)]), X)]);
    const lacks = (n: number) => whyNot(s, X, day(n))[0];
    const nobodyDid = { kind: 'no-clause', atom: A };
    expect(lacks(20)).toMatchObject({ kind: 'clause', lacks: [{ kind: 'day', day: 30 }, nobodyDid] });
    expect(lacks(30)).toMatchObject({ kind: 'clause', lacks: [nobodyDid] });
  });

  it('its delay runs, until that is broken off, on that very day', () => {
    const s = solve([
      clause('1', on(10), X, { ...delay('d+30'), ...until(reachedAtom(D)) }),
      clause('2', on(20), D),
    ]);
    const [due, over] = [
      { kind: 'not-yet', from: 40 },
      { kind: 'ended', run: { from: 40, to: 20 }, by: [{ atom: D, from: 20 }] },
    ];
    expect([15, 19, 20, 30].map((n) => whyNot(s, X, day(n))[0])).toMatchObject([due, due, over, over]);
  });

  it('of several times that it held the last is told', () => {
    const s = solve([
      clause('1', on(0), A, until(on(5))),
      clause('2', on(10), A, until(on(15))),
      clause('3', reachedAtom(A), X, { until: lost(reachedAtom(A)) }),
    ]);
    expect([5, 15].map((n) => whyNot(s, X, day(n))[0])).toMatchObject([
      { kind: 'ended', run: { from: 0, to: 5 } },
      { kind: 'ended', run: { from: 10, to: 15 } },
    ]);
  });

  it('of a share so much is there, and these sets would fill the rest', () => {
    const share = atLeast(6, [reachedAtom(A), reachedAtom(B), reachedAtom(C)], [4, 1, 2]);
    const s = solve([clause('1', on(10), A), clause('2', share, X)]);
    const [b, c] = [B, C].map((atom) => ({ kind: 'no-clause', atom }));
    expect(whyNot(s, X, day(20))).toMatchObject([
      { kind: 'clause', lacks: [{ kind: 'count', needed: 6, have: 4, from: [b, c], enough: [[c]] }] },
    ]);
  });

  it('two ways that lack the same are told once, and one that lacks more is not told', () => {
    const [ab, ba, abc] = [
      [A, B],
      [B, A],
      [A, B, C],
    ].map((of) => all(of.map(reachedAtom)));
    const s = solve([clause('1', any([abc, ab, ba] as Clause['when'][]), X)]);
    expect(whyNot(s, X, day(20))).toMatchObject([{ kind: 'clause', lacks: [{ atom: A }, { atom: B }] }]);
  });

  it('a thing that waits for itself is named, not followed for ever', () => {
    const s = solve([clause('1', reachedAtom(B), A), clause('2', reachedAtom(A), B)]);
    expect(whyNot(s, A, day(20))).toMatchObject([
      { kind: 'clause', lacks: [{ kind: 'clause', lacks: [{ kind: 'circle', atom: A }] }] },
    ]);
  });
});

describe('why not, where much rests on the same', () => {
  const at = (layer: number, n: number) => `x(${layer},${n})` as Atom;
  const layers = Array.from({ length: 60 }, (_, i) => i + 1);
  const below = (layer: number, n: number) =>
    clause(`${layer} ${n}`, all([0, 1, 2].map((m) => reachedAtom(at(layer - 1, m)))), at(layer, n));
  const bushy = layers.flatMap((layer) => [0, 1, 2].map((n) => below(layer, n)));
  const lacksOf = (m: Missing | undefined) => (m?.kind === 'clause' ? m.lacks : []);

  it('a thing is followed once, and is the same steps wherever it is met again', () => {
    const [top] = whyNot(solve(bushy), at(60, 0), day(40));
    const next = lacksOf(top);
    expect(next.map((m) => 'atom' in m && m.atom)).toEqual([at(59, 0), at(59, 1), at(59, 2)]);
    expect(lacksOf(next[0])).toHaveLength(3);
    expect(lacksOf(next[1])[2]).toBe(lacksOf(next[0])[2]);
  });

  it('so it is where all of it is one circle', () => {
    const closed = [0, 1, 2].map((n) => clause(`0 ${n}`, reachedAtom(at(60, 0)), at(0, n)));
    const seen = new Set<Missing>();
    const walk = (ms: readonly Missing[]): void => {
      for (const m of ms) {
        if (seen.has(m)) continue;
        seen.add(m);
        walk(lacksOf(m));
      }
    };
    walk(whyNot(solve([...bushy, ...closed]), at(60, 0), day(40)));
    const circles = [...seen].filter((m) => m.kind === 'circle');
    expect(circles.map((m) => m.atom)).toEqual([at(60, 0), at(60, 0), at(60, 0)]);
    expect(seen.size - circles.length).toBe(1 + 3 * 60);
  });

  it('ways are compared by what they lack first, not by all that is below', () => {
    const either = clause(
      'e',
      any([reachedAtom(at(60, 0)), all([reachedAtom(at(60, 0)), reachedAtom(A)])]),
      X,
    );
    const [missing] = whyNot(solve([...bushy, either]), X, day(40));
    expect(lacksOf(missing).map((m) => 'atom' in m && m.atom)).toEqual([at(60, 0)]);
  });
});
