/**
 * Why something does not hold on a day: for every clause that could bring it about, what is missing.
 *
 * "Why not" matters as much as "why": it is what *awaited* means. The tree ends in acts that are not on the record,
 * days that have not come, and things for which no clause exists at all.
 *
 * Nothing is followed twice: a thing met again on the way down waits for itself, and one that was followed elsewhere
 * before is the same steps again, the same object. So the whole is a graph, and takes no longer than the clauses are
 * many; written out as a tree it can be larger by far.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { type Atom, atomsIn, type Clause, type Condition, endingsIn } from './clause.ts';
import { enough } from './enough.ts';
import { type Proof, whyEnded } from './proof.ts';
import { covers, type Run } from './run.ts';
import type { Course, Solution } from './solve.ts';

export type Missing =
  /** nothing on this record would bring it about; an act that nobody has done ends here */
  | { readonly kind: 'no-clause'; readonly atom: Atom }
  /** it waits for itself, by way of what waits for it here */
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
      /** as it surely was: from the latest day that its beginning can have been to the earliest of its end */
      readonly run: Run;
      /** as it possibly was */
      readonly possibly: Run | undefined;
      /** what ended it, by being reached */
      readonly by: readonly Proof[];
      /** what was lost on that day, if that ended it, and why it no longer holds */
      readonly lost: readonly Missing[];
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
  | { readonly kind: 'either'; readonly of: readonly Missing[] }
  /** one way of several, of which all this is missing */
  | { readonly kind: 'together'; readonly of: readonly Missing[] };

/** Everything that stands between the record and `of` on that day; empty if it surely holds. */
export function whyNot(solution: Solution, of: Atom, on: CivilDay): readonly Missing[] {
  return missingFor({ solution, on, known: new Map(), followed: new Set() }, of);
}

/** One question, and what was found on the way so far. */
interface Search {
  readonly solution: Solution;
  readonly on: CivilDay;
  readonly known: Map<Atom, Missing[]>;
  /** what is being followed now */
  readonly followed: Set<Atom>;
}

function missingFor(s: Search, of: Atom): Missing[] {
  if (s.solution.holds(of, s.on) === 'yes') return [];
  if (s.followed.has(of)) return [{ kind: 'circle', atom: of }];
  const known = s.known.get(of);
  if (known) return known;
  s.followed.add(of);
  const courses = s.solution.coursesFor(of);
  const missing: Missing[] =
    courses.length === 0
      ? [{ kind: 'no-clause', atom: of }]
      : courses.map((course) => missingForCourse(s, course));
  s.followed.delete(of);
  s.known.set(of, missing);
  return missing;
}

/** The run on the other side that holds this one. */
const around = ({ possibly }: Course, { from, to }: Run): Run | undefined =>
  possibly.find((r) => r.from <= from && (r.to === undefined || (to !== undefined && to <= r.to)));

function missingForCourse(s: Search, course: Course): Missing {
  const { clause } = course;
  const { on } = s;
  const about = { atom: clause.then, clause };
  const possibly = course.possibly.find((r) => covers(r, on));
  if (possibly) return { kind: 'uncertain', ...about, possibly };
  // What is under way counts before what is over: a clause that is reached again begins again.
  const underWay = course.surely.find((r) => r.reached <= on && on < r.from && isStillDue(r, on));
  if (underWay) return { kind: 'not-yet', ...about, from: underWay.from };
  const over = course.surely.findLast((r) => r.to !== undefined && r.to <= on && r.reached <= on);
  if (over) {
    const by = whyEnded(s.solution, clause, over.to as CivilDay, 'surely');
    const lost = by.length > 0 || over.to === over.from ? [] : whatWasLost(s, clause, over.to as CivilDay);
    return { kind: 'ended', ...about, run: over, possibly: around(course, over), by, lost };
  }
  return { kind: 'clause', ...about, lacks: missingIn(s, clause.when) };
}

/** Of what the clause needs to last, that which ended on that day. */
function whatWasLost(s: Search, clause: Clause, day: CivilDay): Missing[] {
  const needed = endingsIn(clause.until).flatMap(({ kind, condition }) =>
    kind === 'lost' ? atomsIn(condition) : [],
  );
  const ended = [...new Set(needed)].filter(
    (of) => !s.followed.has(of) && s.solution.stretches(of, 'surely').some((t) => t.to === day),
  );
  return ended.flatMap((of) => missingFor(s, of));
}

function isStillDue(run: Run, on: CivilDay): boolean {
  return run.to === undefined || run.to > on;
}

function missingIn(s: Search, c: Condition): Missing[] {
  switch (c.kind) {
    case 'atom':
      return either(missingFor(s, c.atom));
    case 'since':
      return c.days.latest <= s.on ? [] : [{ kind: 'day', day: c.days.latest }];
    case 'held':
      return missingIn(s, c.condition);
    case 'all':
      return c.of.flatMap((part) => missingIn(s, part));
    case 'any': {
      const ways = c.of.map((part) => missingIn(s, part));
      if (ways.some((w) => w.length === 0)) return [];
      const left = shortest(stillOpen(ways));
      const [only] = left;
      return only && left.length === 1 ? only : either(left.flatMap(together));
    }
    case 'atLeast': {
      const parts = c.of.map((part) => missingIn(s, part));
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
  const lacks = ways.map((w) => new Set(w.map((m) => JSON.stringify(whatLacks(m)))));
  return ways.filter((_, i) => {
    const own = lacks[i] as Set<string>;
    return !lacks.some(
      (other, j) => j !== i && [...other].every((x) => own.has(x)) && (other.size < own.size || j < i),
    );
  });
}

/**
 * Without the ways that time has closed and that lack more besides, if others are left: what the clock alone began and ended does
 * not come again.
 */
function stillOpen(ways: readonly Missing[][]): readonly Missing[][] {
  const open = ways.filter((w) => w.length === 1 || !w.some(isPast));
  return open.length > 0 ? open : ways;
}

const isPast = (m: Missing): boolean =>
  m.kind === 'ended' &&
  m.clause.when.kind === 'since' &&
  endingsIn(m.clause.until).some(({ kind, condition }) => kind === 'reached' && condition.kind === 'since');

/** The same for steps that lack the same; a thing stands for all that it lacks itself. */
function whatLacks(m: Missing): unknown {
  if ('atom' in m) return m.atom;
  if (m.kind === 'day') return m.day;
  if (m.kind === 'together') return { together: m.of.map(whatLacks) };
  return m.kind === 'either'
    ? { either: m.of.map(whatLacks) }
    : { needed: m.needed, weights: m.condition.weights, of: m.parts.map((part) => part.map(whatLacks)) };
}

function either(ways: Missing[]): Missing[] {
  return ways.length > 1 ? [{ kind: 'either', of: ways }] : ways;
}

/** All of one way, where others would do as well: no part of it is enough. */
function together(way: Missing[]): Missing[] {
  return way.length > 1 ? [{ kind: 'together', of: way }] : way;
}
