/** The clauses on reservations against a reading of art. 19–23 day by day (`test/support/reservations.ts`). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCTRINES } from '../../src/reason/relations.ts';
import { DAYS, N, world } from '../support/reservation-worlds.ts';
import {
  bondByHand,
  bondOf,
  bothAcceptAndObject,
  hasEffectByLetter,
  isWithoutEffectByLetter,
  worldState,
} from '../support/reservations.ts';
import { runs } from '../support/runs.ts';

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
