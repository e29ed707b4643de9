/**
 * The meaning of a set of clauses with certain days, written out day by day as docs/ideas/kernel.md says it and as
 * slowly as one likes: whole states, no agenda, no network, no sides. It shares nothing with the solver but the types
 * and the arithmetic of delays.
 */
import {
  type Atom,
  atomsIn,
  type Clause,
  type Condition,
  endingsIn,
} from '../../src/reason/kernel/clause.ts';
import { lowered } from '../../src/reason/kernel/lowered.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { afterDelay } from '../../src/terms/delay.ts';

interface Attempt {
  readonly reached: number;
  readonly from: number;
  to: number | undefined;
  begun: boolean;
}

/** For each day up to `last`, the atoms that hold on it. */
export function dayByDay(set: readonly Clause[], last: number): ReadonlySet<Atom>[] {
  const clauses = lowered(set);
  const order = layers(clauses);
  const attempts = clauses.map((): Attempt[] => []);
  const held: Set<Atom>[] = [];
  const everHeld = clauses.map((c) => endingsIn(c.until).map(() => false));
  const wasTrue = clauses.map(() => false);

  const holds = (c: Condition, state: ReadonlySet<Atom>, day: number): boolean => {
    switch (c.kind) {
      case 'atom':
        return state.has(c.atom);
      case 'since':
        return c.days.earliest <= day;
      case 'all':
        return c.of.every((part) => holds(part, state, day));
      case 'any':
        return c.of.some((part) => holds(part, state, day));
      case 'atLeast':
        return (
          c.of.reduce((sum, p, i) => sum + (holds(p, state, day) ? (c.weights?.[i] ?? 1) : 0), 0) >= c.count
        );
      case 'held':
        throw new Error('lowered before');
    }
  };
  const running = (i: number) => (attempts[i] as Attempt[]).filter((a) => a.begun && a.to === undefined);

  for (let day = 0; day <= last; day++) {
    const eve = held[day - 1] ?? new Set<Atom>();
    const isEve = day > 0;
    const now = new Set(eve);
    const isEnded = (i: number, seen: ReadonlySet<Atom>) =>
      endingsIn(clauses[i]?.until).some(({ kind, condition }, n) => {
        const is = holds(condition, seen, day);
        return kind === 'reached' ? is : !is && (everHeld[i] as boolean[])[n];
      });
    const begin = (i: number, attempt: Attempt) => {
      const { unless, then } = clauses[i] as Clause;
      const isBarred = unless !== undefined && isEve && holds(unless, eve, day - 1);
      const isFirstDayBarred = unless !== undefined && !isEve && holds(unless, new Set(), -1);
      if (isBarred || isFirstDayBarred) attempt.to = attempt.from;
      else {
        attempt.begun = true;
        now.add(then);
      }
    };
    for (const layer of order) {
      const inLayer = (c: Clause) => layer.has(c.then);
      // Endings: the least set, each reading what is left.
      for (let changed = true; changed; ) {
        changed = false;
        clauses.forEach((c, i) => {
          if (!inLayer(c)) return;
          for (const a of attempts[i] as Attempt[]) {
            if (a.to !== undefined || !isEnded(i, now)) continue;
            a.to = day;
            changed = true;
          }
          if (!clauses.some((other, j) => other.then === c.then && running(j).length > 0)) now.delete(c.then);
        });
      }
      const remaining = new Set(now);
      // Beginnings: the least set, given what remains.
      clauses.forEach((c, i) => {
        if (inLayer(c))
          for (const a of attempts[i] as Attempt[])
            if (!a.begun && a.to === undefined && a.from <= day) begin(i, a);
      });
      for (let changed = true; changed; ) {
        changed = false;
        clauses.forEach((c, i) => {
          if (!inLayer(c) || !atOnce(c) || wasTrue[i] || !holds(c.when, now, day)) return;
          wasTrue[i] = true;
          changed = true;
          reach(i, new Set([...now].filter((a) => !layer.has(a) || remaining.has(a))));
        });
      }
      function reach(i: number, seen: ReadonlySet<Atom>): void {
        const c = clauses[i] as Clause;
        const due = c.after ? afterDelay(day as CivilDay, c.after) : day;
        const from = Math.max(due, c.notBefore ?? due);
        const attempt: Attempt = { reached: day, from, to: undefined, begun: false };
        (attempts[i] as Attempt[]).push(attempt);
        if (isEnded(i, seen)) attempt.to = day;
        else if (from <= day) begin(i, attempt);
      }
    }
    clauses.forEach((c, i) => {
      const is = holds(c.when, now, day);
      if (is && !wasTrue[i] && !atOnce(c)) {
        const due = c.after ? afterDelay(day as CivilDay, c.after) : day;
        const from = Math.max(due, c.notBefore ?? due);
        const attempt: Attempt = { reached: day, from, to: undefined, begun: false };
        (attempts[i] as Attempt[]).push(attempt);
        if (isEnded(i, now)) attempt.to = day;
      }
      wasTrue[i] = is;
      endingsIn(c.until).forEach(({ condition }, n) => {
        if (holds(condition, now, day)) (everHeld[i] as boolean[])[n] = true;
      });
    });
    held.push(now);
  }
  return held;
}

function atOnce(c: Clause): boolean {
  return !c.after || afterDelay(0 as CivilDay, c.after) === 0;
}

/** Atoms in layers, what is read on the same day before its readers; by whole reachability, not by components. */
function layers(clauses: readonly Clause[]): Set<Atom>[] {
  const atoms = new Set<Atom>();
  const reads = new Map<Atom, Set<Atom>>();
  for (const c of clauses) {
    const own = reads.get(c.then) ?? new Set<Atom>();
    reads.set(c.then, own);
    atoms.add(c.then);
    for (const a of [...atomsIn(c.when), ...endingsIn(c.until).flatMap((e) => atomsIn(e.condition))])
      atoms.add(a);
    if (atOnce(c)) for (const a of atomsIn(c.when)) own.add(a);
    for (const e of endingsIn(c.until)) for (const a of atomsIn(e.condition)) own.add(a);
  }
  const reach = (from: Atom, seen = new Set<Atom>()): Set<Atom> => {
    for (const a of reads.get(from) ?? [])
      if (!seen.has(a)) {
        seen.add(a);
        reach(a, seen);
      }
    return seen;
  };
  const all = new Map([...atoms].map((a) => [a, reach(a)]));
  const made: Set<Atom>[] = [];
  const placed = new Set<Atom>();
  while (placed.size < atoms.size) {
    for (const a of atoms) {
      if (placed.has(a)) continue;
      const group = [...atoms].filter((b) => b === a || (all.get(a)?.has(b) && all.get(b)?.has(a)));
      const isReady = group.every((b) =>
        [...(all.get(b) ?? [])].every((r) => placed.has(r) || group.includes(r)),
      );
      if (!isReady) continue;
      for (const b of group) placed.add(b);
      made.push(new Set(group));
    }
  }
  return made;
}
