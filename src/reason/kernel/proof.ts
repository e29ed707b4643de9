/**
 * Why something holds on a day, as a tree: each step a clause, its grounds below it, acts and the clock at the leaves.
 *
 * A proof is built when asked for, from the courses the solver recorded; it costs nothing before. It shows one
 * ground where several would do: the one that began first. In a count, the act that made it full is the *pivot*, and
 * those that were already more than needed on the day asked about are the surplus.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Atom, Clause, Condition, Ending } from './clause.ts';
import { type Course, covers, type Run, type Side, type Solution } from './solve.ts';

export type Proof =
  /** a clause took effect */
  | {
      readonly kind: 'clause';
      readonly atom: Atom;
      readonly clause: Clause;
      readonly reached: CivilDay;
      readonly from: CivilDay;
      readonly grounds: readonly Proof[];
    }
  /** the clock: the day itself has come */
  | { readonly kind: 'day'; readonly day: CivilDay }
  /** k of several */
  | {
      readonly kind: 'count';
      readonly needed: number;
      readonly among: number;
      /** in the order they came, at least `needed` of them; for each its grounds */
      readonly supporting: readonly (readonly Proof[])[];
      /** index in `supporting` of the one that made the count full */
      readonly pivot: number;
    };

/** Why `of` holds on that day; undefined if it does not, on that side. */
export function why(solution: Solution, of: Atom, on: CivilDay, side: Side = 'surely'): Proof | undefined {
  return proveAtom(solution, of, on, side, Number.POSITIVE_INFINITY);
}

function proveAtom(s: Solution, of: Atom, on: CivilDay, side: Side, before: number): Proof | undefined {
  const course = firstRunning(s.coursesFor(of), on, side, before);
  if (!course) return undefined;
  const run = course[side] as Run;
  return {
    kind: 'clause',
    atom: of,
    clause: course.clause,
    reached: run.reached,
    from: run.from,
    grounds: proveCondition(s, course.clause.when, run.reached, side, run.order),
  };
}

/** Grounds began before what rests on them, so the search cannot run in a circle. */
function firstRunning(
  courses: readonly Course[],
  on: CivilDay,
  side: Side,
  before: number,
): Course | undefined {
  let first: Course | undefined;
  for (const course of courses) {
    const run = course[side];
    if (!covers(run, on) || run.order >= before) continue;
    if (!first || run.order < (first[side] as Run).order) first = course;
  }
  return first;
}

function proveCondition(s: Solution, c: Condition, on: CivilDay, side: Side, before: number): Proof[] {
  switch (c.kind) {
    case 'atom': {
      const proof = proveAtom(s, c.atom, on, side, before);
      return proof ? [proof] : [];
    }
    case 'since': {
      const day = side === 'possibly' ? c.days.earliest : c.days.latest;
      return day <= on ? [{ kind: 'day', day }] : [];
    }
    case 'all':
      return c.of.flatMap((part) => proveCondition(s, part, on, side, before));
    case 'any': {
      const ways = c.of.map((part) => proveWhole(s, part, on, side, before)).filter((p) => p !== undefined);
      return ways.sort((a, b) => lastDay(a) - lastDay(b))[0] ?? [];
    }
    case 'atLeast': {
      const supporting = c.of
        .map((part) => proveWhole(s, part, on, side, before))
        .filter((p) => p !== undefined)
        .sort((a, b) => lastDay(a) - lastDay(b));
      return [{ kind: 'count', needed: c.count, among: c.of.length, supporting, pivot: c.count - 1 }];
    }
  }
}

/** What ended a run on that day, as far as something reached did; endings by another's end have no act of their own. */
export function whyEnded(s: Solution, until: Ending | undefined, on: CivilDay, side: Side): Proof[] {
  if (!until || until.kind === 'ended') return [];
  if (until.kind === 'anyEnding') return until.of.flatMap((u) => whyEnded(s, u, on, side));
  return proveWhole(s, until.condition, on, side, Number.POSITIVE_INFINITY) ?? [];
}

/** The proofs of a condition, or undefined if it does not hold. */
function proveWhole(
  s: Solution,
  c: Condition,
  on: CivilDay,
  side: Side,
  before: number,
): Proof[] | undefined {
  if (c.kind === 'all') {
    const parts = c.of.map((part) => proveWhole(s, part, on, side, before));
    return parts.every((p) => p !== undefined) ? parts.flat() : undefined;
  }
  const proofs = proveCondition(s, c, on, side, before);
  if (proofs.length === 0) return undefined;
  const [first] = proofs;
  return first?.kind === 'count' && first.supporting.length < first.needed ? undefined : proofs;
}

/** The day from which a list of grounds is complete. */
function lastDay(proofs: readonly Proof[]): number {
  return proofs.reduce((day, p) => Math.max(day, proofDay(p)), Number.NEGATIVE_INFINITY);
}

/** The day from which one step holds. */
export function proofDay(proof: Proof): number {
  switch (proof.kind) {
    case 'clause':
      return proof.from;
    case 'day':
      return proof.day;
    case 'count':
      return lastDay(proof.supporting[proof.pivot] ?? []);
  }
}
