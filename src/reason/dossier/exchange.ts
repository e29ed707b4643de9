/**
 * What enters in the same moment. A party may say that its condition is met by acts that take effect together with its
 * own (`matched`): sealed declarations opened at once, texts exchanged across a table. Such acts are carried out, not
 * only looked at: the largest set of them that supports itself counts as done (DEFINITIONS, *joint exchange*).
 */
import { closure, holdsIn, type NamedAct, type Supposing, type Theory } from './theory.ts';

/**
 * The closure under everything that was said: whatever counts as done, supposing what is supposed, and every exchange
 * that this makes possible.
 */
export function reach(theory: Theory, supposing: Supposing = {}): ReadonlySet<string> {
  let acts = supposing.acts ?? new Set<string>();
  for (;;) {
    const done = closure(theory, { ...supposing, acts });
    const entering = jointExchange(theory, done).filter((id) => !done.has(id));
    if (entering.length === 0) return done;
    acts = new Set([...acts, ...entering]);
  }
}

export type Support = (named: NamedAct, done: ReadonlySet<string>) => boolean;

export const areNeedsMet: Support = (named, done) => named.needs.every((n) => holdsIn(n.on, done));

/** Suppose all of these acts; take away those that the rest does not support; repeat until none falls away. */
export function largestTogether(
  theory: Theory,
  candidates: readonly NamedAct[],
  isSupported: Support,
  besides: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  let supposed = candidates;
  for (;;) {
    const acts = new Set([...besides, ...supposed.map((n) => n.act.id as string)]);
    const done = closure(theory, { acts });
    const supported = supposed.filter((n) => isSupported(n, done));
    if (supported.length === supposed.length) return done;
    supposed = supported;
  }
}

/** Acts that enter together, beside what is done: each was promised on a condition that may be met in the moment. */
function jointExchange(theory: Theory, besides: ReadonlySet<string>): string[] {
  const promised = theory.named.filter((n) => n.shall.some((s) => s.condition.matched));
  if (promised.length === 0) return [];
  const isPromised: Support = (named, done) =>
    besides.has(named.act.id) ||
    (named.shall.some((s) => s.condition.matched && holdsIn(s.on, done)) && areNeedsMet(named, done));
  const done = largestTogether(theory, promised, isPromised, besides);
  return promised.map((n) => n.act.id as string).filter((id) => done.has(id));
}
