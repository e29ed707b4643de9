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
import { closure, holdsIn, type NamedAct, type Theory } from './theory.ts';

/** The four, and between `kept` and `open` what stands released: its conditions met, nobody obliged. */
export interface FourSets {
  readonly now: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly released: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly could: ReadonlySet<string>;
}

export function fourSets(theory: Theory): FourSets {
  const acts = jointExchange(theory);
  return {
    now: closure(theory, { acts }),
    kept: closure(theory, { acts, dueActs: true }),
    released: closure(theory, { acts, conditionedActs: true }),
    open: closure(theory, { acts, unhinderedActs: true }),
    could: largestTogether(theory, theory.named, areNeedsMet),
  };
}

type Support = (named: NamedAct, done: ReadonlySet<string>) => boolean;

const areNeedsMet: Support = (named, done) => named.needs.every((n) => holdsIn(n.on, done));

/** Suppose all of these acts; take away those that the rest does not support; repeat until none falls away. */
function largestTogether(
  theory: Theory,
  candidates: readonly NamedAct[],
  isSupported: Support,
): ReadonlySet<string> {
  let supposed = candidates;
  for (;;) {
    const done = closure(theory, { acts: new Set(supposed.map((n) => n.act.id as string)) });
    const supported = supposed.filter((n) => isSupported(n, done));
    if (supported.length === supposed.length) return done;
    supposed = supported;
  }
}

/** Acts that enter together because each was promised on a condition that may be met in the same moment. */
function jointExchange(theory: Theory): ReadonlySet<string> {
  const promised = theory.named.filter((n) => n.shall.some((s) => s.condition.matched));
  if (promised.length === 0) return new Set();
  const isPromised: Support = (named, done) =>
    named.shall.some((s) => s.condition.matched && holdsIn(s.on, done)) && areNeedsMet(named, done);
  const done = largestTogether(theory, promised, isPromised);
  return new Set(promised.map((n) => n.act.id as string).filter((id) => done.has(id)));
}
