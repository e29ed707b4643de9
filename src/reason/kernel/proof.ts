/**
 * Why something holds, as a graph of steps: each a clause that took effect, its grounds below it, acts and the clock
 * at the leaves, and beside it what did not happen that would have ended or barred it.
 *
 * A proof is built when asked for, from the runs the solver recorded; it costs nothing before. It shows one ground
 * where several would do: the one that began first. In a count, the act that made it full is the *pivot*, and those
 * that were already more than needed on that day are the surplus. A step is a run of a clause, the same wherever it is
 * used, so the whole is a graph without circles and every step has an address, its `id`: clause, first day, side.
 *
 * `check.ts` re-checks a proof without the solver.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { writeDay } from '../../terms/civil-day.ts';
import { type Atom, type Clause, type Condition, endingsIn } from './clause.ts';
import { covers, type Run, type Side } from './run.ts';
import type { Course, Solution } from './solve.ts';

export type Proof = ClauseStep | DayStep | CountStep;

/** A clause took effect. */
export interface ClauseStep {
  readonly kind: 'clause';
  /** its address */
  readonly id: string;
  readonly atom: Atom;
  readonly clause: Clause;
  readonly side: Side;
  readonly reached: CivilDay;
  readonly from: CivilDay;
  /** the day on which it ended; undefined while nothing on record ends it */
  readonly to: CivilDay | undefined;
  readonly grounds: readonly Proof[];
  /** what did not happen, that would have barred or ended it */
  readonly absences: readonly Absence[];
}

/** The clock: the day itself has come. */
export interface DayStep {
  readonly kind: 'day';
  readonly day: CivilDay;
}

/** k of several. */
export interface CountStep {
  readonly kind: 'count';
  readonly condition: Extract<Condition, { kind: 'atLeast' }>;
  readonly needed: number;
  /** of how many; where they weigh differently, the sum of all weights */
  readonly among: number;
  /** the place in the condition of each that supports it */
  readonly parts: readonly number[];
  /** in the order they came, together at least what is needed; for each its weight and its grounds */
  readonly supporting: readonly (readonly Proof[])[];
  readonly weights: readonly number[] | undefined;
  /** index in `supporting` of the one that made the count full */
  readonly pivot: number;
}

/** In a window of days a condition was not reached, or was not lost: none of what would do it is on this record. */
export interface Absence {
  readonly kind: 'unless' | 'reached' | 'lost';
  readonly condition: Condition;
  /** first day of the window, and the first day after it; `to` undefined where the window is open */
  readonly from: CivilDay;
  readonly to: CivilDay | undefined;
}

/** Why `of` holds on that day; undefined if it does not, on that side. */
export function why(
  solution: Solution,
  of: Atom,
  on: CivilDay,
  side: Side = 'surely',
): ClauseStep | undefined {
  return proveAtom(solution, of, on, side, Number.POSITIVE_INFINITY);
}

/** `clause @ first day`, with `possibly` where it only possibly holds: the same wherever the step is used. */
export function addressOf(clause: Clause, from: CivilDay, side: Side): string {
  const day = Number.isFinite(from) ? writeDay(from) : 'always';
  return `${clause.id} @ ${day}${side === 'surely' ? '' : ' possibly'}`;
}

const steps = new WeakMap<Run, ClauseStep>();

function proveAtom(s: Solution, of: Atom, on: CivilDay, side: Side, before: number): ClauseStep | undefined {
  const [course, run] = firstRunning(s.coursesFor(of), on, side, before) ?? [];
  if (!course || !run) return undefined;
  const known = steps.get(run);
  if (known) return known;
  const { clause } = course;
  const step: ClauseStep = {
    kind: 'clause',
    id: addressOf(clause, run.from, side),
    atom: of,
    clause,
    side,
    reached: run.reached,
    from: run.from,
    to: run.to,
    grounds: proveCondition(s, clause.when, run.reached, side, run.order),
    absences: absencesOf(clause, run),
  };
  steps.set(run, step);
  return step;
}

/** Grounds began before what rests on them, so the search cannot run in a circle. */
function firstRunning(
  courses: readonly Course[],
  on: CivilDay,
  side: Side,
  before: number,
): readonly [Course, Run] | undefined {
  let first: readonly [Course, Run] | undefined;
  for (const course of courses) {
    for (const run of course[side]) {
      if (!covers(run, on) || run.order >= before) continue;
      if (!first || run.order < first[1].order) first = [course, run];
    }
  }
  return first;
}

function absencesOf(clause: Clause, run: Run): Absence[] {
  const eve = (run.from - 1) as CivilDay;
  const barring: Absence[] = clause.unless
    ? [{ kind: 'unless', condition: clause.unless, from: eve, to: run.from }]
    : [];
  const ending = endingsIn(clause.until).map(
    ({ kind, condition }): Absence => ({ kind, condition, from: run.reached, to: run.to }),
  );
  return [...barring, ...ending];
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
    case 'held':
      return proveCondition(s, c.condition, on, side, before);
    case 'all':
      return c.of.flatMap((part) => proveCondition(s, part, on, side, before));
    case 'any': {
      const ways = c.of.map((part) => proveWhole(s, part, on, side, before)).filter((p) => p !== undefined);
      return ways.sort((a, b) => lastDay(a) - lastDay(b))[0] ?? [];
    }
    case 'atLeast': {
      const parts = c.of
        .map((part, i) => ({
          i,
          proofs: proveWhole(s, part, on, side, before),
          weight: c.weights?.[i] ?? 1,
        }))
        .filter((p): p is { i: number; proofs: Proof[]; weight: number } => p.proofs !== undefined)
        .sort((a, b) => lastDay(a.proofs) - lastDay(b.proofs));
      let sum = 0;
      const pivot = parts.findIndex((p) => {
        sum += p.weight;
        return sum >= c.count;
      });
      return [
        {
          kind: 'count',
          condition: c,
          needed: c.count,
          among: c.whole ?? c.weights?.reduce((sum, weight) => sum + weight, 0) ?? c.of.length,
          parts: parts.map((p) => p.i),
          supporting: parts.map((p) => p.proofs),
          weights: c.weights && parts.map((p) => p.weight),
          pivot,
        },
      ];
    }
  }
}

/** What ended a run on that day, as far as something reached did; what is lost by another's end has no act of its own. */
export function whyEnded(s: Solution, clause: Clause, on: CivilDay, side: Side): Proof[] {
  return endingsIn(clause.until).flatMap(({ kind, condition }) =>
    kind === 'lost' ? [] : (proveWhole(s, condition, on, side, Number.POSITIVE_INFINITY) ?? []),
  );
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
  const [first] = proofs;
  return first === undefined || (first.kind === 'count' && first.pivot < 0) ? undefined : proofs;
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
