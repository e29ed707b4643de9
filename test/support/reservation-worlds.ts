/** Small treaties with reservations at random: who consents and leaves, what is reserved, objected to, accepted and withdrawn. */
import fc from 'fast-check';
import { STATES } from '../unit/law/small-record.ts';
import { LAST, type Reserved, type World } from './reservations.ts';

/** so many parties */
export const N = 4;
export const DAYS = Array.from({ length: LAST }, (_, on) => on);
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

export const world: fc.Arbitrary<World> = fc
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
