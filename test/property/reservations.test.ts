/** The clauses on reservations against a reading of art. 19–23 day by day (`test/support/reservations.ts`). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCTRINES } from '../../src/reason/relations.ts';
import {
  bondByHand,
  bondOf,
  bothAcceptAndObject,
  hasEffectByLetter,
  isWithoutEffectByLetter,
  LAST,
  type Reserved,
  type World,
  worldState,
} from '../support/reservations.ts';
import { runs } from '../support/runs.ts';
import { STATES } from '../unit/law/small-record.ts';

const N = 4;
const DAYS = Array.from({ length: LAST }, (_, on) => on);
const day = fc.integer({ min: 1, max: LAST - 4 });
const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });

const party = (i: number) =>
  fc
    .record({ consents: fc.integer({ min: 1, max: 14 }), stays: perhaps(fc.integer({ min: 1, max: 12 })) })
    .map(({ consents, stays }) => ({
      id: STATES[i] as string,
      consents,
      leaves: stays === undefined ? undefined : consents + stays,
    }));

const reserved: fc.Arbitrary<Reserved> = fc
  .record({
    by: fc.nat({ max: N - 1 }),
    made: fc.constantFrom('with-consent' as const, 'with-signature' as const, 'late' as const),
    day: fc.integer({ min: 3, max: 16 }),
    confirmed: fc.boolean(),
    notifiedAfter: fc.nat({ max: 3 }),
    withdrawn: perhaps(fc.integer({ min: 8, max: LAST })),
    objections: fc.array(
      fc
        .record({
          by: fc.nat({ max: N - 1 }),
          day,
          intent: fc.constantFrom(
            'simple' as const,
            'oppose-entry-into-force' as const,
            'without-benefit' as const,
          ),
          lasts: perhaps(fc.integer({ min: 1, max: 8 })),
        })
        .map(({ lasts, ...o }) => ({ ...o, withdrawn: lasts === undefined ? undefined : o.day + lasts })),
      { maxLength: 3 },
    ),
    acceptances: fc.array(fc.record({ by: fc.nat({ max: N - 1 }), day }), { maxLength: 2 }),
  })
  .map((r) => ({
    ...r,
    objections: r.objections.filter(
      (o, i, all) => o.by !== r.by && all.findIndex((other) => other.by === o.by) === i,
    ),
    acceptances: r.acceptances.filter((a) => a.by !== r.by),
  }));

const world: fc.Arbitrary<World> = fc
  .record({
    parties: fc.tuple(...Array.from({ length: N }, (_, i) => party(i))),
    reservations: fc.array(reserved, { minLength: 1, maxLength: 3 }),
  })
  .map((w) => ({
    ...w,
    // One is late only after its author has consented.
    reservations: w.reservations.filter(
      (r) => r.made !== 'late' || (w.parties[r.by]?.consents ?? LAST) <= r.day,
    ),
  }));

test('what stands between two parties is what the articles say, on every day and under either doctrine', () => {
  fc.assert(
    fc.property(world, (w) => {
      const state = worldState(w);
      for (let one = 0; one < N; one++) {
        for (let other = one + 1; other < N; other++) {
          for (const doctrine of DOCTRINES) {
            const ids = [w.parties[one]?.id as string, w.parties[other]?.id as string] as const;
            expect(DAYS.map((on) => `${on} ${bondOf(state, ...ids, on, doctrine)}`)).toEqual(
              DAYS.map((on) => `${on} ${bondByHand(w, one, other, on, doctrine)}`),
            );
          }
        }
      }
    }),
    runs(60),
  );
});

test('by the letter consent has effect from the first acceptance of what it reserves, and nobody both accepts and objects', () => {
  fc.assert(
    fc.property(world, (w) => {
      const state = worldState(w);
      for (const on of DAYS) {
        expect(bothAcceptAndObject(state, w, on)).toEqual([]);
        for (let who = 0; who < N; who++) {
          const other = (who + 1) % N;
          const ids = [w.parties[who]?.id as string, w.parties[other]?.id as string] as const;
          if (bondByHand(w, who, other, on, 'vclt') === 'not-both-party') continue;
          expect(isWithoutEffectByLetter(state, ...ids, on)).toBe(hasEffectByLetter(w, who, on) === false);
        }
      }
    }),
    runs(60),
  );
});

test('what is told where days are uncertain is true whatever the days turn out to be', () => {
  fc.assert(
    fc.property(world, fc.array(fc.boolean(), { minLength: 3, maxLength: 9 }), (w, blurred) => {
      const [exact, uncertain] = [worldState(w), worldState(w, blurred)];
      for (let one = 0; one < N; one++) {
        for (let other = one + 1; other < N; other++) {
          const ids = [w.parties[one]?.id as string, w.parties[other]?.id as string] as const;
          for (const on of DAYS) {
            const told = bondOf(uncertain, ...ids, on, 'vclt');
            if (told !== 'cannot-tell')
              expect(`${on} ${told}`).toBe(`${on} ${bondOf(exact, ...ids, on, 'vclt')}`);
          }
        }
      }
    }),
    runs(60),
  );
});
