/**
 * Why something does not hold on a day: for every clause that could bring it about, what is missing.
 *
 * "Why not" matters as much as "why": it is what *awaited* means. The tree ends in acts that are not on the record,
 * days that have not come, and things for which no clause exists at all. A thing met again on the way down is not
 * followed twice: it waits for itself.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Atom, Clause, Condition } from './clause.ts';
import { enough } from './enough.ts';
import { type Proof, whyEnded } from './proof.ts';
import { covers, type Run } from './run.ts';
import type { Course, Solution } from './solve.ts';

export type Missing =
  /** nothing on this record would bring it about; an act that nobody has done ends here */
  | { readonly kind: 'no-clause'; readonly atom: Atom }
  /** it waits for itself, by way of the atoms above it */
  | { readonly kind: 'circle'; readonly atom: Atom }
  /** one clause, and what it still lacks */
  | {
      readonly kind: 'clause';
      readonly atom: Atom;
      readonly clause: Clause;
      readonly lacks: readonly Missing[];
    }
  /** its condition was reached; its delay runs until `from` */
  | { readonly kind: 'not-yet'; readonly atom: Atom; readonly clause: Clause; readonly from: CivilDay }
  /** it held, and has ended (or ended before it began) */
  | {
      readonly kind: 'ended';
      readonly atom: Atom;
      readonly clause: Clause;
      readonly run: Run;
      /** what ended it */
      readonly by: readonly Proof[];
    }
  /** whether it holds turns on a day that the record does not know for certain */
  | { readonly kind: 'uncertain'; readonly atom: Atom; readonly clause: Clause; readonly possibly: Run }
  /** the day has not come */
  | { readonly kind: 'day'; readonly day: CivilDay }
  /** so many of several are there, so many more are needed, from among these */
  | {
      readonly kind: 'count';
      readonly condition: Extract<Condition, { kind: 'atLeast' }>;
      readonly needed: number;
      readonly have: number;
      readonly from: readonly Missing[];
      /** for each part of the condition what it lacks; nothing where it holds */
      readonly parts: readonly (readonly Missing[])[];
      /** where they weigh differently: the smallest sets of them that would be enough, if there are few */
      readonly enough?: readonly (readonly Missing[])[];
    }
  /** any one of these would do */
  | { readonly kind: 'either'; readonly of: readonly Missing[] };

/** Everything that stands between the record and `of` on that day; empty if it surely holds. */
export function whyNot(solution: Solution, of: Atom, on: CivilDay): readonly Missing[] {
  return missingFor(solution, of, on, []);
}

function missingFor(s: Solution, of: Atom, on: CivilDay, above: readonly Atom[]): Missing[] {
  if (s.holds(of, on) === 'yes') return [];
  if (above.includes(of)) return [{ kind: 'circle', atom: of }];
  const courses = s.coursesFor(of);
  if (courses.length === 0) return [{ kind: 'no-clause', atom: of }];
  return courses.map((course) => missingForCourse(s, course, on, [...above, of]));
}

function missingForCourse(s: Solution, course: Course, on: CivilDay, above: readonly Atom[]): Missing {
  const { clause } = course;
  const about = { atom: clause.then, clause };
  const possibly = course.possibly.find((r) => covers(r, on));
  if (possibly) return { kind: 'uncertain', ...about, possibly };
  // What is under way counts before what is over: a clause that is reached again begins again.
  const underWay = course.surely.find((r) => r.reached <= on && on < r.from && isStillDue(r, on));
  if (underWay) return { kind: 'not-yet', ...about, from: underWay.from };
  const over = course.surely.findLast((r) => r.to !== undefined && r.to <= on && r.reached <= on);
  if (over) {
    const by = whyEnded(s, clause, over.to as CivilDay, 'surely');
    return { kind: 'ended', ...about, run: over, by };
  }
  return { kind: 'clause', ...about, lacks: missingIn(s, clause.when, on, above) };
}

function isStillDue(run: Run, on: CivilDay): boolean {
  return run.to === undefined || run.to > on;
}

function missingIn(s: Solution, c: Condition, on: CivilDay, above: readonly Atom[]): Missing[] {
  switch (c.kind) {
    case 'atom':
      return either(missingFor(s, c.atom, on, above));
    case 'since':
      return c.days.latest <= on ? [] : [{ kind: 'day', day: c.days.latest }];
    case 'held':
      return missingIn(s, c.condition, on, above);
    case 'all':
      return c.of.flatMap((part) => missingIn(s, part, on, above));
    case 'any': {
      const ways = c.of.map((part) => missingIn(s, part, on, above));
      return ways.some((w) => w.length === 0) ? [] : either(shortest(ways).flat());
    }
    case 'atLeast': {
      const parts = c.of.map((part) => missingIn(s, part, on, above));
      const have = parts.reduce((sum, p, i) => sum + (p.length === 0 ? (c.weights?.[i] ?? 1) : 0), 0);
      if (have >= c.count) return [];
      const sets = c.weights && wouldBeEnough(parts, c.weights, c.count - have);
      return [
        {
          kind: 'count',
          condition: c,
          needed: c.count,
          have,
          from: parts.flat(),
          parts,
          ...(sets ? { enough: sets } : {}),
        },
      ];
    }
  }
}

/** More sets than this are not listed. */
const FEW = 12;

function wouldBeEnough(
  parts: readonly Missing[][],
  weights: readonly number[],
  gap: number,
): readonly (readonly Missing[])[] | undefined {
  const open = parts.flatMap((p, i) => (p.length > 0 ? [{ p, weight: weights[i] as number }] : []));
  const sets = enough(
    open.map((o) => o.weight),
    gap,
    FEW,
  );
  return sets?.map((set) => set.flatMap((i) => (open[i] as (typeof open)[number]).p));
}

/** Without the ways that lack all that another one lacks, and more besides. */
function shortest(ways: readonly Missing[][]): readonly Missing[][] {
  const lacks = ways.map((w) => new Set(w.map((m) => ('atom' in m ? m.atom : JSON.stringify(m)))));
  return ways.filter((_, i) => {
    const own = lacks[i] as Set<string>;
    return !lacks.some(
      (other, j) => j !== i && [...other].every((x) => own.has(x)) && (other.size < own.size || j < i),
    );
  });
}

function either(ways: Missing[]): Missing[] {
  return ways.length > 1 ? [{ kind: 'either', of: ways }] : ways;
}
