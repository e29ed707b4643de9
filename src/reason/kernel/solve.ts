/**
 * What holds on which days, given a set of clauses.
 *
 * Meaning (docs/ideas/kernel.md): beginnings are the least fixed point over days, in day order: an atom begins on the
 * first day some clause for it is reached and its delay has run, so "the thirtieth instrument" is an order statistic.
 * Nothing begins without a ground, so things that only wait for each other never begin. Endings are
 * settled before beginnings on the same day, in the order of `strata`; what has begun and is not ended lasts, so
 * things that support each other persist. Intervals are [from, to).
 *
 * Uncertain days. Every atom is followed on two sides at once: on the side *possibly* each act counts from its
 * earliest day and each ending from its latest, on the side *surely* the other way round. The two agree wherever the
 * answer does not turn on an uncertain day; where they differ the answer is "cannot tell". The sides are bounds: they
 * never wrongly say yes or no, and may say "cannot tell" where two uncertain days are tied to each other.
 *
 * Cost: each clause is looked at when something it reads changes; O(size of clauses × changes of their atoms).
 *
 * Not here yet: conditions held for a time, absences by a day, weights.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { afterDelay, NO_DELAY } from '../../terms/delay.ts';
import { type Atom, atomsIn, type Clause, type Condition, type Ending } from './clause.ts';
import { Heap } from './heap.ts';
import { actsAtOnce, endingReads, strata } from './strata.ts';

export type Side = 'possibly' | 'surely';
export type Truth = 'yes' | 'no' | 'cannot-tell';

/** One clause having taken effect, on one side: [from, to), `to` undefined while nothing on record ends it. */
export interface Run {
  /** the day its condition was reached */
  readonly reached: CivilDay;
  readonly from: CivilDay;
  readonly to: CivilDay | undefined;
  /** position in the order of all beginnings; a ground always has a smaller one than what rests on it */
  readonly order: number;
}

/** What became of one clause. */
export interface Course {
  readonly clause: Clause;
  readonly possibly: Run | undefined;
  readonly surely: Run | undefined;
}

export interface Solution {
  readonly courses: readonly Course[];
  /** the courses of all clauses that conclude this atom */
  coursesFor(of: Atom): readonly Course[];
  holds(of: Atom, on: CivilDay): Truth;
  /** first day it surely held, and first day it possibly held; undefined if never */
  began(of: Atom): { surely: CivilDay | undefined; possibly: CivilDay | undefined };
}

/** True if the run covers the day. */
export function covers(run: Run | undefined, on: CivilDay): run is Run {
  return run !== undefined && run.from <= on && (run.to === undefined || on < run.to);
}

/**
 * @param clauses ids unique; order without meaning, except that it breaks ties in what a proof shows
 * @throws IllFounded if the set has a same-day loop without meaning
 */
export function solve(clauses: readonly Clause[]): Solution {
  const sweep = new Sweep(clauses);
  sweep.run();
  const courses = clauses.map((clause, i) => ({
    clause,
    possibly: sweep.possibly.runs[i],
    surely: sweep.surely.runs[i],
  }));
  const byAtom = groupBy(courses, (c) => c.clause.then);
  const coursesFor = (of: Atom) => byAtom.get(of) ?? [];
  return {
    courses,
    coursesFor,
    holds(of, on) {
      const known = coursesFor(of);
      if (known.some((c) => covers(c.surely, on))) return 'yes';
      return known.some((c) => covers(c.possibly, on)) ? 'cannot-tell' : 'no';
    },
    began(of) {
      const first = (side: Side) =>
        coursesFor(of)
          .map((c) => c[side])
          .filter((r): r is Run => r !== undefined && r.to !== r.from)
          .reduce<CivilDay | undefined>(
            (day, r) => (day === undefined || r.from < day ? r.from : day),
            undefined,
          );
      return { surely: first('surely'), possibly: first('possibly') };
    },
  };
}

interface MutableRun extends Run {
  to: CivilDay | undefined;
}

/** What is known on one side while the days pass. */
class SideState {
  readonly runs: (MutableRun | undefined)[] = [];
  readonly live = new Map<Atom, number>(); // how many runs support it now
  readonly first = new Map<Atom, CivilDay>(); // the day it first held
  readonly begunToday = new Map<Atom, number>(); // of those that support it now
}

const ENDINGS = 0;
const BEGINNINGS = 1;

class Sweep {
  readonly possibly = new SideState();
  readonly surely = new SideState();
  /** clauses that have possibly begun and not surely, and may have run their course before they surely do */
  private readonly mayBeOver = new Set<number>();
  /** things of which some beginning may have come to an end */
  private readonly mayHaveEnded = new Set<Atom>();
  private readonly stratum: Map<Atom, number>;
  private readonly afterAll: number; // the turn of delayed clauses: once the day is otherwise settled
  private readonly whenReads: Map<Atom, number[]>;
  private readonly untilReadsBegun: Map<Atom, number[]>;
  private readonly untilReadsEnded: Map<Atom, number[]>;
  private readonly days = new Heap<() => void>();
  private agenda = new Heap<() => void>();
  private today = Number.NEGATIVE_INFINITY as CivilDay;
  private beginnings = 0;

  constructor(private readonly clauses: readonly Clause[]) {
    this.stratum = strata(clauses);
    this.afterAll = this.stratum.size;
    const index = clauses.map((clause, i) => ({ clause, i }));
    const reads = (of: (clause: Clause) => readonly Atom[]) => {
      const readers = new Map<Atom, number[]>();
      for (const { clause, i } of index) {
        for (const read of new Set(of(clause))) {
          const known = readers.get(read);
          if (known) known.push(i);
          else readers.set(read, [i]);
        }
      }
      return readers;
    };
    this.whenReads = reads((c) => atomsIn(c.when));
    this.untilReadsBegun = reads((c) => (c.until ? endingReads(c.until).begun : []));
    this.untilReadsEnded = reads((c) => (c.until ? endingReads(c.until).ended : []));
  }

  run(): void {
    // Nothing but the clock and the acts starts anything: their days open the agenda, and so does the empty condition.
    this.clauses.forEach((clause, i) => {
      for (const day of clockDays(clause.when)) this.days.add(day, () => this.considerBeginning(i));
      for (const day of untilClockDays(clause.until)) this.days.add(day, () => this.considerEnding(i));
    });
    for (let day = this.days.smallestKey; day !== undefined; day = this.days.smallestKey) {
      if (day === Number.POSITIVE_INFINITY) break; // a day that never surely comes
      this.today = day as CivilDay;
      this.possibly.begunToday.clear();
      this.surely.begunToday.clear();
      while (this.days.smallestKey === day) this.days.take()?.();
      for (let next = this.agenda.take(); next; next = this.agenda.take()) next();
    }
  }

  private turn(clause: Clause, phase: number): number {
    return (this.stratum.get(clause.then) as number) * 2 + phase;
  }

  private considerEnding(i: number): void {
    this.agenda.add(this.turn(this.clauses[i] as Clause, ENDINGS), () => this.settleEnding(i));
  }

  private considerBeginning(i: number): void {
    const clause = this.clauses[i] as Clause;
    const turn = actsAtOnce(clause) ? this.turn(clause, BEGINNINGS) : this.afterAll * 2;
    this.agenda.add(turn, () => this.settleBeginning(i));
  }

  /** First pass of a stratum: what is ended by what is already settled today. */
  private settleEnding(i: number): void {
    const clause = this.clauses[i] as Clause;
    for (const side of [this.possibly, this.surely]) {
      const run = side.runs[i];
      if (!run || run.to !== undefined || !this.isEnded(clause, side)) continue;
      run.to = this.today;
      const left = (side.live.get(clause.then) as number) - 1;
      side.live.set(clause.then, left);
      this.mayHaveEnded.add(clause.then);
      if (left === 0) for (const j of this.untilReadsEnded.get(clause.then) ?? []) this.considerEnding(j);
    }
    this.noteIfItMayEnd(i);
  }

  /** What has possibly begun and not surely may have begun and ended: whoever waits for that end is told. */
  private noteIfItMayEnd(i: number): void {
    const clause = this.clauses[i] as Clause;
    const [possibly, surely] = [this.possibly.runs[i], this.surely.runs[i]];
    if (!possibly || possibly.to !== undefined || surely || this.mayBeOver.has(i)) return;
    if (!this.isEnded(clause, this.surely)) return;
    this.mayBeOver.add(i);
    this.mayHaveEnded.add(clause.then);
    for (const j of this.untilReadsEnded.get(clause.then) ?? []) this.considerEnding(j);
  }

  /** Second pass: what is reached given what remains. A clause is reached once; then its delay runs. */
  private settleBeginning(i: number): void {
    const clause = this.clauses[i] as Clause;
    for (const side of [this.possibly, this.surely]) {
      if (side.runs[i] || this.waiting(side).has(i) || !this.isReached(clause.when, side)) continue;
      const due = afterDelay(this.today, clause.after ?? NO_DELAY);
      const from = clause.notBefore !== undefined && clause.notBefore > due ? clause.notBefore : due;
      const reached = this.today;
      if (from <= this.today) this.begin(i, side, reached);
      else {
        this.waiting(side).add(i);
        this.days.add(from, () =>
          this.agenda.add(this.turn(clause, BEGINNINGS), () => this.begin(i, side, reached)),
        );
      }
    }
  }

  private readonly delayed = { possibly: new Set<number>(), surely: new Set<number>() };
  private waiting(side: SideState): Set<number> {
    return side === this.possibly ? this.delayed.possibly : this.delayed.surely;
  }

  private begin(i: number, side: SideState, reached: CivilDay): void {
    const clause = this.clauses[i] as Clause;
    // Ended before it could begin: on record, but without a day of effect. A clause runs once: what may be over
    // already does not surely begin.
    const isVoid =
      this.isEnded(clause, side) ||
      (side === this.surely && (this.possibly.runs[i]?.to !== undefined || this.mayBeOver.has(i)));
    const order = this.beginnings++;
    side.runs[i] = { reached, from: this.today, to: isVoid ? this.today : undefined, order };
    if (isVoid) return;
    const live = (side.live.get(clause.then) ?? 0) + 1;
    side.live.set(clause.then, live);
    if (!side.first.has(clause.then)) side.first.set(clause.then, this.today);
    side.begunToday.set(clause.then, (side.begunToday.get(clause.then) ?? 0) + 1);
    if (side === this.possibly) this.noteIfItMayEnd(i);
    if (live > 1) return;
    for (const j of this.untilReadsBegun.get(clause.then) ?? []) this.considerEnding(j);
    for (const j of this.whenReads.get(clause.then) ?? []) this.considerBeginning(j);
  }

  private isReached(condition: Condition, side: SideState): boolean {
    switch (condition.kind) {
      case 'atom':
        return (side.live.get(condition.atom) ?? 0) > 0;
      case 'since':
        return (side === this.possibly ? condition.days.earliest : condition.days.latest) <= this.today;
      case 'all':
        return condition.of.every((c) => this.isReached(c, side));
      case 'any':
        return condition.of.some((c) => this.isReached(c, side));
      case 'atLeast': {
        let missing = condition.count;
        for (const c of condition.of) {
          if (missing <= 0) break;
          if (this.isReached(c, side)) missing -= 1;
        }
        return missing <= 0;
      }
    }
  }

  /** What possibly ends a thing ends it on the side *surely*, and the other way round. */
  private isEnded(clause: Clause, side: SideState, until = clause.until): boolean {
    switch (until?.kind) {
      case undefined:
        return false;
      case 'reached':
        return this.isReached(until.condition, side === this.possibly ? this.surely : this.possibly);
      case 'ended':
        return (
          (side === this.possibly ? this.hasHeld(clause, until.atom) : this.mayHaveEnded.has(until.atom)) &&
          this.lasting(clause, until.atom, side) === 0
        );
      case 'anyEnding':
        return until.of.some((u) => this.isEnded(clause, side, u));
    }
  }

  /** In a loop of endings a clause sees the others as they were before today's beginnings: the end goes first. */
  private isLoop(clause: Clause, other: Atom): boolean {
    return this.stratum.get(other) === this.stratum.get(clause.then);
  }

  private hasHeld(clause: Clause, of: Atom): boolean {
    const first = this.surely.first.get(of);
    return first !== undefined && (first < this.today || !this.isLoop(clause, of));
  }

  private lasting(clause: Clause, of: Atom, side: SideState): number {
    const begunToday = this.isLoop(clause, of) ? (side.begunToday.get(of) ?? 0) : 0;
    return (side.live.get(of) ?? 0) - begunToday;
  }
}

/** Days on which a condition may change because of the clock alone. An empty condition is reached from the start. */
function clockDays(condition: Condition): CivilDay[] {
  switch (condition.kind) {
    case 'atom':
      return [];
    case 'since':
      return [condition.days.earliest, condition.days.latest];
    case 'atLeast':
    case 'all':
    case 'any': {
      const days = condition.of.flatMap(clockDays);
      const isEmpty =
        condition.kind === 'all'
          ? condition.of.length === 0
          : condition.kind === 'atLeast' && condition.count <= 0;
      return isEmpty ? [Number.NEGATIVE_INFINITY as CivilDay, ...days] : days;
    }
  }
}

function untilClockDays(until: Ending | undefined): CivilDay[] {
  if (!until || until.kind === 'ended') return [];
  return until.kind === 'reached' ? clockDays(until.condition) : until.of.flatMap(untilClockDays);
}

function groupBy<T>(items: readonly T[], key: (item: T) => Atom): Map<Atom, T[]> {
  const groups = new Map<Atom, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
