/**
 * What has been done, what follows if everybody keeps their word, what nobody's condition stands in the way of, and
 * what could all hold together. Each contains the one before.
 *
 * - `now`: the acts done, and what they count as;
 * - `kept`: besides, every act that has come due;
 * - `released`: besides, every act whose stated condition is met;
 * - `open`: besides, every named act without any stated precondition (a *free* act), and whatever that releases;
 * - `could`: the largest set in which every named act's own precondition is met by the others (a greatest fixed
 *   point; Heitzig's best realisation of conditional commitments, Games 2025, 16(6), 58).
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

export function isFree(named: NamedAct): boolean {
  return named.needs.length === 0;
}

export function fourSets(theory: Theory): FourSets {
  const exchanged = jointExchange(theory);
  const free = new Set([...exchanged, ...theory.named.filter(isFree).map((n) => n.act.id as string)]);
  return {
    now: closure(theory, { acts: exchanged }),
    kept: closure(theory, { acts: exchanged, dueActs: true }),
    released: closure(theory, { acts: exchanged, conditionedActs: true }),
    open: closure(theory, { acts: free, conditionedActs: true }),
    could: largestTogether(theory, (named, done) => named.needs.every((n) => holdsIn(n.on, done))),
  };
}

/** Suppose every named act; take away those whose own condition then fails; repeat until none fails. */
function largestTogether(
  theory: Theory,
  isSupported: (named: NamedAct, done: ReadonlySet<string>) => boolean,
): ReadonlySet<string> {
  let supposed = theory.named;
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
  const done = largestTogether({ ...theory, named: promised }, (named, all) => {
    const promise = named.shall.some((s) => s.condition.matched && holdsIn(s.on, all));
    return promise && named.needs.every((n) => holdsIn(n.on, all));
  });
  return new Set(promised.map((n) => n.act.id as string).filter((id) => done.has(id)));
}
