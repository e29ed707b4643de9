/**
 * What has been done, what follows if everybody keeps their word, what nobody's condition stands in the way of, and
 * what could all hold together. Each contains the one before.
 *
 * - `now`: the acts done, and what they count as;
 * - `kept`: besides, every act that has come due;
 * - `released`: besides, every act whose stated condition is met;
 * - `open`: besides, every named act that no unmet need of its own holds back: the least set of that kind, so that
 *   acts nobody's condition hinders come first, then whatever they release;
 * - `could`: the largest set of that kind (a greatest fixed point; Heitzig's best realisation of conditional
 *   commitments, Games 2025, 16(6), 58).
 *
 * What is in `could` but not in `open` has only circular support: a *circular wait*.
 *
 * `matched` conditions are carried out, not only looked at: a party has then said that its condition may be met by
 * acts taking effect in the same moment, so their self-supporting part is in `now`.
 */
import { areNeedsMet, largestTogether, reach } from './exchange.ts';
import type { Theory } from './theory.ts';

/** The four, and between `kept` and `open` what stands released: its conditions met, nobody obliged. */
export interface FourSets {
  readonly now: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly released: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly could: ReadonlySet<string>;
}

export function fourSets(theory: Theory): FourSets {
  return {
    now: reach(theory),
    kept: reach(theory, { dueActs: true }),
    released: reach(theory, { conditionedActs: true }),
    open: reach(theory, { unhinderedActs: true }),
    could: largestTogether(theory, theory.named, areNeedsMet),
  };
}
