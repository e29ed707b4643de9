/**
 * The meaning of a set of clauses: on which days everything holds.
 *
 * Beginnings are the least fixed point over days (Knuth 1977): nothing begins without a ground, and things that only
 * wait for each other never begin. Within a day endings are settled before beginnings, in the order of `strata`; what
 * has begun and is not ended lasts, so things that support each other persist. Intervals are [from, to).
 *
 * Uncertain days. Every clause is followed on two sides at once: on the side *possibly* each act counts from its
 * earliest day and each ending from its latest, on the side *surely* the other way round. The two agree wherever the
 * answer does not turn on an uncertain day; where they differ the answer is "cannot tell". The sides are bounds: whatever
 * the days turn out to be, yes and no stay true (with the limits that docs/ideas/kernel.md names), and they may say "cannot
 * tell" where two uncertain days are tied to each other.
 *
 * Cost: an atom that begins or ends touches only the conditions that mention it (`network.ts`).
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { groupedBy } from '../../terms/grouped.ts';
import type { Atom, Clause } from './clause.ts';
import { lowered } from './lowered.ts';
import { covers, type Run, type Side, tookEffect } from './run.ts';
import { Sweep } from './sweep.ts';

export type Truth = 'yes' | 'no' | 'cannot-tell';

/** What became of one clause: its runs, in order. */
export interface Course {
  readonly clause: Clause;
  readonly possibly: readonly Run[];
  readonly surely: readonly Run[];
}

/** [from, to), `to` undefined while nothing on record ends it. */
export interface Stretch {
  readonly from: CivilDay;
  readonly to: CivilDay | undefined;
}

export interface Solution {
  readonly courses: readonly Course[];
  /** the courses of all clauses that conclude this atom */
  coursesFor(of: Atom): readonly Course[];
  holds(of: Atom, on: CivilDay): Truth;
  /** the days on which it holds, on that side: unbroken stretches in order, none touching another */
  stretches(of: Atom, side: Side): readonly Stretch[];
  /** first day it surely held, and first day it possibly held; undefined if never */
  began(of: Atom): { surely: CivilDay | undefined; possibly: CivilDay | undefined };
}

/**
 * @param clauses ids unique; order without meaning, except that it breaks ties in what a proof shows
 * @throws IllFounded if the set has a same-day loop without meaning
 */
export function solve(clauses: readonly Clause[]): Solution {
  const all = lowered(clauses);
  const sweep = new Sweep(all);
  sweep.run();
  const courses = all.map((clause, i) => ({
    clause,
    possibly: sweep.runsOf(i, 'possibly'),
    surely: sweep.runsOf(i, 'surely'),
  }));
  const byAtom = groupedBy(courses, (course) => course.clause.then);
  const coursesFor = (of: Atom): readonly Course[] => byAtom.get(of) ?? [];
  const stretches = (of: Atom, side: Side): readonly Stretch[] =>
    merged(coursesFor(of).flatMap((c) => c[side].filter(tookEffect)));
  return {
    courses,
    coursesFor,
    stretches,
    holds(of, on) {
      const known = coursesFor(of);
      if (known.some((c) => c.surely.some((r) => covers(r, on)))) return 'yes';
      return known.some((c) => c.possibly.some((r) => covers(r, on))) ? 'cannot-tell' : 'no';
    },
    began(of) {
      return { surely: stretches(of, 'surely')[0]?.from, possibly: stretches(of, 'possibly')[0]?.from };
    },
  };
}

/** Stretches that overlap or touch, as one. */
function merged(runs: readonly Stretch[]): Stretch[] {
  const made: { from: CivilDay; to: CivilDay | undefined }[] = [];
  for (const { from, to } of [...runs].sort((a, b) => a.from - b.from)) {
    const last = made.at(-1);
    if (!last || (last.to !== undefined && last.to < from)) made.push({ from, to });
    else if (last.to !== undefined && (to === undefined || to > last.to)) last.to = to;
  }
  return made;
}
