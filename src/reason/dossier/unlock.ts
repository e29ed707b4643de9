/**
 * The smallest sets of acts that would bring a goal about.
 *
 * A set H unlocks a goal if the goal holds in `reach(H)`: the least set that contains what is done and H, in which
 * a named act with a stated condition counts as done once that condition holds, and exchanges that were promised are
 * carried out. *Minimal* means that no smaller part
 * of the set would do; all minimal sets are reported, by size and then by id, never ranked. An act in such a set is
 * done whatever its own stated condition; where that condition is not met by the rest, the set says it is waived.
 *
 * An unlocking set says "then nothing stated stands in the way", not "then it will happen".
 *
 * Exact search by implicit hitting sets: every set that fails to unlock can be grown until one act more would
 * unlock; what is then still missing is a *blocker*, of which each unlocking set must contain something. Candidates
 * are the hitting sets of the blockers found so far, smallest first. The number of minimal sets can be exponential
 * in the number of acts; a `Budget` bounds the search, and an answer then says how far it looked.
 */
import type { Goal } from '../../terms/dossier.ts';
import { actsIn, settle } from './choice.ts';
import { reach } from './exchange.ts';
import { holdsIn, onTheWay, type Theory } from './theory.ts';

export interface Unlocking {
  /** acts in the set, in dossier order */
  readonly acts: readonly string[];
  /** those of them taken although a condition stated for them is not met by the rest */
  readonly waived: readonly string[];
}

export interface Unlockings {
  readonly sets: readonly Unlocking[];
  /** every minimal set has been found; otherwise surely those of at most `searchedTo` acts, perhaps larger ones */
  readonly complete: boolean;
  readonly searchedTo: number;
}

/**
 * How much may still be tried: so many closures, so many steps of the search between them. Counted, not timed, so that
 * the same question has the same answer everywhere.
 */
export class Budget {
  constructor(
    private closures = 20_000,
    private steps = 2_000_000,
  ) {}

  closure(): boolean {
    return --this.closures >= 0;
  }

  step(): boolean {
    return --this.steps >= 0;
  }

  get isSpent(): boolean {
    return this.closures < 0 || this.steps < 0;
  }
}

/** @returns undefined if a question that is left open decides what the goal is */
export function unlockings(theory: Theory, goal: Goal, budget = new Budget()): Unlockings | undefined {
  const target = settle(goal.when, theory.choice);
  if (!target) return undefined;
  const relevant = onTheWay(theory, actsIn(target));
  const candidates = theory.named.map((n) => n.act.id as string).filter((id) => relevant.has(id));
  // A search that is broken off counts every set as failing: nothing is then found that is not there.
  const unlocks = (acts: ReadonlySet<string>) =>
    budget.closure() && holdsIn(target, reach(theory, { acts, conditionedActs: true }));

  const found: string[][] = [];
  const blockers: string[][] = [];
  const result = (complete: boolean, searchedTo: number): Unlockings => ({
    sets: found.map((acts) => ({ acts, waived: waivedIn(acts, theory) })),
    complete,
    searchedTo: Math.max(0, searchedTo),
  });
  for (let size = 0; size <= candidates.length; ) {
    const next = hittingSet(candidates, blockers, found, size, budget);
    if (budget.isSpent) return result(false, size - 1);
    if (next) {
      const isEnough = unlocks(new Set(next));
      const blocker = isEnough ? [] : blockerBeyond(next, candidates, unlocks);
      if (budget.isSpent) return result(false, size - 1);
      if (isEnough) found.push(next);
      else blockers.push(blocker);
    } else {
      const isMore = hittingSet(candidates, blockers, found, candidates.length, budget) !== undefined;
      if (budget.isSpent) return result(false, size);
      if (!isMore) return result(true, candidates.length);
      size += 1;
    }
  }
  return result(true, candidates.length);
}

/** Grow a failing set while it still fails; what is left out then is what every unlocking set must draw from. */
function blockerBeyond(
  failing: readonly string[],
  candidates: readonly string[],
  unlocks: (acts: ReadonlySet<string>) => boolean,
): string[] {
  const grown = new Set(failing);
  for (const id of candidates) {
    if (grown.has(id)) continue;
    grown.add(id);
    if (unlocks(grown)) grown.delete(id);
  }
  return candidates.filter((id) => !grown.has(id));
}

/**
 * A set of at most `size` acts that hits every blocker and contains none of the sets found; none if there is none.
 * An empty blocker cannot be hit: the goal is then beyond all named acts.
 *
 * Depth-first, branching on the first blocker not yet hit; acts in dossier order, so that the result is determined.
 * Since smaller sizes were exhausted before, what is found is minimal.
 */
function hittingSet(
  candidates: readonly string[],
  blockers: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
  size: number,
  budget: Budget,
): string[] | undefined {
  const extend = (chosen: readonly string[], barred: ReadonlySet<string>): readonly string[] | undefined => {
    if (!budget.step()) return undefined;
    if (found.some((f) => f.every((id) => chosen.includes(id)))) return undefined;
    const unhit = blockers.find((b) => !b.some((id) => chosen.includes(id)));
    if (!unhit) return chosen;
    if (chosen.length === size) return undefined;
    const tried = new Set(barred);
    for (const id of unhit) {
      if (tried.has(id)) continue;
      const result = extend([...chosen, id], tried);
      if (result) return result;
      tried.add(id);
    }
    return undefined;
  };
  const set = extend([], new Set());
  return set && candidates.filter((id) => set.includes(id));
}

function waivedIn(acts: readonly string[], theory: Theory): string[] {
  return acts.filter((id) => {
    const named = theory.named.find((n) => n.act.id === id);
    if (!named || named.needs.length === 0) return false;
    const without = reach(theory, {
      acts: new Set(acts.filter((other) => other !== id)),
      conditionedActs: true,
    });
    return !named.needs.every((n) => holdsIn(n.on, without));
  });
}
