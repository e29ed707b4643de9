/**
 * The order in which atoms settle within one day.
 *
 * "An end and a beginning on the same day: the end goes first." For that to be one unambiguous answer, whatever
 * ends a thing must be settled before the thing itself. This file finds that order: strongly connected components
 * (Tarjan 1972) of the graph "is read on the same day by", numbered so that readers come after what they read.
 * A clause that takes effect a day or more later reads nothing on the day it takes effect, so delays cut loops.
 *
 * A loop in which a thing's beginning brings about its own end on the same day has no meaning. It is refused with
 * the loop named, never given a default.
 */
import { type Atom, atomsIn, type Clause, type Ending } from './clause.ts';

export class IllFounded extends Error {
  constructor(readonly loop: readonly Atom[]) {
    super(`on one and the same day, ${loop.join(' → ')} would bring about its own end`);
    this.name = 'IllFounded';
  }
}

/** True if the clause can take effect on the very day its condition is reached. */
export function actsAtOnce(clause: Clause): boolean {
  return !clause.after || (clause.after.count === 0 && !clause.after.thenFirstDayOfNextMonth);
}

/** Atoms whose beginning an ending waits for, and atoms whose end it waits for. */
export function endingReads(ending: Ending): { begun: Atom[]; ended: Atom[] } {
  switch (ending.kind) {
    case 'reached':
      return { begun: atomsIn(ending.condition), ended: [] };
    case 'ended':
      return { begun: [], ended: [ending.atom] };
    case 'anyEnding': {
      const parts = ending.of.map(endingReads);
      return { begun: parts.flatMap((p) => p.begun), ended: parts.flatMap((p) => p.ended) };
    }
  }
}

/**
 * A number for every atom: what is read has a smaller or equal number than its reader. Equal numbers only inside a
 * loop of beginnings, or of endings.
 *
 * @throws IllFounded if something's beginning would end it on the same day
 */
export function strata(clauses: readonly Clause[]): Map<Atom, number> {
  const reads = new Map<Atom, Set<Atom>>();
  const readsBegun = new Map<Atom, Set<Atom>>(); // the edges that no loop may contain
  const edge = (to: Map<Atom, Set<Atom>>, reader: Atom, read: Atom) => {
    const known = to.get(reader);
    if (known) known.add(read);
    else to.set(reader, new Set([read]));
  };
  for (const clause of clauses) {
    if (!reads.has(clause.then)) reads.set(clause.then, new Set());
    if (actsAtOnce(clause)) for (const read of atomsIn(clause.when)) edge(reads, clause.then, read);
    if (!clause.until) continue;
    const { begun, ended } = endingReads(clause.until);
    for (const read of begun) {
      edge(reads, clause.then, read);
      edge(readsBegun, clause.then, read);
    }
    for (const read of ended) edge(reads, clause.then, read);
  }

  const number = components(reads);
  for (const [reader, read] of readsBegun) {
    for (const other of read) {
      if (number.get(reader) === number.get(other)) throw new IllFounded(loopThrough(reader, other, reads));
    }
  }
  return number;
}

/** Tarjan's components without recursion, numbered in the order they are completed: what is read comes first. */
function components(reads: ReadonlyMap<Atom, ReadonlySet<Atom>>): Map<Atom, number> {
  const number = new Map<Atom, number>();
  const index = new Map<Atom, number>();
  const low = new Map<Atom, number>();
  const open: Atom[] = [];
  const isOpen = new Set<Atom>();
  let next = 0;
  let component = 0;
  const visit = (at: Atom) => {
    index.set(at, next);
    low.set(at, next);
    next += 1;
    open.push(at);
    isOpen.add(at);
    return { at, rest: (reads.get(at) ?? new Set<Atom>()).values() };
  };
  for (const start of reads.keys()) {
    if (index.has(start)) continue;
    const path = [visit(start)];
    while (path.length > 0) {
      const here = path[path.length - 1] as (typeof path)[number];
      const step = here.rest.next();
      if (!step.done) {
        if (!index.has(step.value)) path.push(visit(step.value));
        else if (isOpen.has(step.value)) lower(low, here.at, index.get(step.value) as number);
        continue;
      }
      path.pop();
      const reader = path[path.length - 1];
      if (reader) lower(low, reader.at, low.get(here.at) as number);
      if (low.get(here.at) !== index.get(here.at)) continue;
      for (let member = open.pop() as Atom; ; member = open.pop() as Atom) {
        isOpen.delete(member);
        number.set(member, component);
        if (member === here.at) break;
      }
      component += 1;
    }
  }
  return number;
}

function lower(low: Map<Atom, number>, at: Atom, to: number): void {
  if (to < (low.get(at) as number)) low.set(at, to);
}

/** The shortest way from `read` back to `reader`, for the message. */
function loopThrough(reader: Atom, read: Atom, reads: ReadonlyMap<Atom, ReadonlySet<Atom>>): Atom[] {
  const cameFrom = new Map<Atom, Atom | undefined>([[read, undefined]]);
  const queue = [read];
  for (const at of queue) {
    if (at === reader) break;
    for (const next of reads.get(at) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  const loop: Atom[] = [];
  for (let at: Atom | undefined = reader; at !== undefined; at = cameFrom.get(at)) loop.push(at);
  return [...loop, reader];
}
