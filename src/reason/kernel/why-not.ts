/**
 * Why something does not hold on a day: for every clause that could bring it about, what is missing.
 *
 * "Why not" matters as much as "why": it is what *awaited* means. The tree ends in acts that are not on the record,
 * days that have not come, and things for which no clause exists at all. A thing met again on the way down is not
 * followed twice: it waits for itself.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Atom, Clause, Condition } from './clause.ts';
import { type Proof, whyEnded } from './proof.ts';
import { type Course, covers, type Run, type Solution } from './solve.ts';

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
      readonly needed: number;
      readonly have: number;
      readonly from: readonly Missing[];
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
  const { clause, possibly, surely } = course;
  const about = { atom: clause.then, clause };
  if (surely && surely.to !== undefined && surely.to <= on) {
    return { kind: 'ended', ...about, run: surely, by: whyEnded(s, clause.until, surely.to, 'surely') };
  }
  if (covers(possibly, on)) return { kind: 'uncertain', ...about, possibly };
  if (surely && surely.from > on && surely.reached <= on)
    return { kind: 'not-yet', ...about, from: surely.from };
  return { kind: 'clause', ...about, lacks: missingIn(s, clause.when, on, above) };
}

function missingIn(s: Solution, c: Condition, on: CivilDay, above: readonly Atom[]): Missing[] {
  switch (c.kind) {
    case 'atom':
      return either(missingFor(s, c.atom, on, above));
    case 'since':
      return c.days.latest <= on ? [] : [{ kind: 'day', day: c.days.latest }];
    case 'all':
      return c.of.flatMap((part) => missingIn(s, part, on, above));
    case 'any': {
      const ways = c.of.map((part) => missingIn(s, part, on, above));
      return ways.some((w) => w.length === 0) ? [] : either(ways.flat());
    }
    case 'atLeast': {
      const parts = c.of.map((part) => missingIn(s, part, on, above));
      const have = parts.filter((p) => p.length === 0).length;
      return have >= c.count ? [] : [{ kind: 'count', needed: c.count, have, from: parts.flat() }];
    }
  }
}

function either(ways: Missing[]): Missing[] {
  return ways.length > 1 ? [{ kind: 'either', of: ways }] : ways;
}
