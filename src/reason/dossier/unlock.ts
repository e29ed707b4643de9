/**
 * The smallest sets of acts that would bring a goal about.
 *
 * A set H unlocks a goal if the goal holds in `closure(H)`: the least set that contains what is done and H, in which
 * a named act with a stated condition counts as done once that condition holds. *Minimal* means that no smaller part
 * of the set would do; all minimal sets are reported, by size and then by id, never ranked. An act in such a set is
 * done whatever its own stated condition; where that condition is not met by the rest, the set says it is waived.
 *
 * An unlocking set says "then nothing stated stands in the way", not "then it will happen".
 *
 * Exact search by implicit hitting sets: every set that fails to unlock can be grown until one act more would
 * unlock; what is then still missing is a *blocker*, of which each unlocking set must contain something. Candidates
 * are the hitting sets of the blockers found so far, smallest first. The number of minimal sets can be exponential
 * in the number of acts; `maxSize` bounds the search, and an answer then says how far it looked.
 */
import type { Goal } from '../../terms/dossier.ts';
import { actsIn, settle } from './choice.ts';
import { closure, holdsIn, onTheWay, type Theory } from './theory.ts';

export interface Unlocking {
  /** acts in the set, in dossier order */
  readonly acts: readonly string[];
  /** those of them taken although a condition stated for them is not met by the rest */
  readonly waived: readonly string[];
}

export interface Unlockings {
  readonly sets: readonly Unlocking[];
  /** every minimal set has been found; otherwise only those of at most `searchedTo` acts */
  readonly complete: boolean;
  readonly searchedTo: number;
}

/** @returns undefined if a question that is left open decides what the goal is */
export function unlockings(
  theory: Theory,
  goal: Goal,
  maxSize = Number.POSITIVE_INFINITY,
): Unlockings | undefined {
  const target = settle(goal.when, theory.choice);
  if (!target) return undefined;
  const relevant = onTheWay(theory, actsIn(target));
  const candidates = theory.named.map((n) => n.act.id as string).filter((id) => relevant.has(id));
  const unlocks = (acts: ReadonlySet<string>) =>
    holdsIn(target, closure(theory, { acts, conditionedActs: true }));

  const found: string[][] = [];
  const blockers: string[][] = [];
  const limit = Math.min(maxSize, candidates.length);
  const result = (complete: boolean): Unlockings => ({
    sets: found.map((acts) => ({ acts, waived: waivedIn(acts, theory) })),
    complete,
    searchedTo: limit,
  });
  for (let size = 0; size <= limit; ) {
    const next = hittingSet(candidates, blockers, found, size);
    if (next) {
      if (unlocks(new Set(next))) found.push(next);
      else blockers.push(blockerBeyond(next, candidates, unlocks));
    } else if (!hittingSet(candidates, blockers, found, candidates.length)) return result(true);
    else size += 1;
  }
  return result(false);
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
): string[] | undefined {
  const extend = (chosen: readonly string[], barred: ReadonlySet<string>): readonly string[] | undefined => {
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
    const without = closure(theory, {
      acts: new Set(acts.filter((other) => other !== id)),
      conditionedActs: true,
    });
    return !named.needs.every((n) => holdsIn(n.on, without));
  });
}
