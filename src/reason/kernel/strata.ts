/**
 * The order in which atoms settle within one day.
 *
 * "An end and a beginning on the same day: the end goes first." For that to be one unambiguous answer, whatever
 * ends a thing must be settled before the thing itself. This file finds that order: strongly connected components
 * (Tarjan 1972) of the graph "is read on the same day by", numbered so that readers come after what they read.
 * A clause that takes effect a day or more later reads nothing on the day it takes effect, so delays cut loops; an
 * `unless` reads the eve.
 *
 * A loop in which a thing's beginning brings about its own end on the same day has no meaning. It is refused with
 * the loop named, never given a default.
 */
import { canBeNothing } from '../../terms/delay.ts';
import { type Atom, atomsIn, type Clause, type Condition, endingsIn } from './clause.ts';

export class IllFounded extends Error {
  /**
   * @param loop each brings about the next one on the same day, and the last is the first
   * @param by the clause by which each does
   */
  constructor(
    readonly loop: readonly Atom[],
    readonly by: readonly Clause[],
  ) {
    super(`on one and the same day, ${loop.join(' → ')} would bring about its own end`);
    this.name = 'IllFounded';
  }
}

/** True if the clause can take effect on the very day its condition is reached. */
export function actsAtOnce(clause: Clause): boolean {
  return !clause.after || canBeNothing(clause.after);
}

/** Atoms by number: what each clause concludes, and how to find the number of an atom. */
export interface Numbered {
  readonly atoms: readonly Atom[];
  readonly numberOf: (atom: Atom) => number;
}

/**
 * The stratum of every atom: what is read has a smaller or equal one than its reader. Equal ones only inside a loop of
 * beginnings, or of endings.
 *
 * @throws IllFounded if something's beginning would end it on the same day
 */
export function strata(clauses: readonly Clause[], { atoms, numberOf }: Numbered): Int32Array {
  const reads: number[][] = atoms.map(() => []);
  const readsBegun: [reader: number, read: number][] = []; // the edges that no loop may contain
  for (const clause of clauses) {
    const reader = numberOf(clause.then);
    const own = reads[reader] as number[];
    if (actsAtOnce(clause)) for (const read of atomsIn(clause.when)) own.push(numberOf(read));
    for (const { kind, condition } of endingsIn(clause.until)) {
      for (const read of atomsIn(condition)) {
        own.push(numberOf(read));
        if (kind === 'reached') readsBegun.push([reader, numberOf(read)]);
      }
    }
  }
  const number = components(reads);
  for (const [reader, read] of readsBegun) {
    if (number[reader] !== number[read]) continue;
    const loop = loopThrough(reader, read, reads).map((n) => atoms[n] as Atom);
    throw new IllFounded(loop, steps(loop, clauses));
  }
  return number;
}

/** Of each step of a loop the clause that makes it: it concludes the next atom, or ends it, and reads the one before. */
function steps(loop: readonly Atom[], clauses: readonly Clause[]): readonly Clause[] {
  return loop.slice(1).flatMap((next, i) => {
    const before = loop[i] as Atom;
    const made = clauses.find(
      (c) => c.then === next && readOnItsDay(c).some((condition) => atomsIn(condition).includes(before)),
    );
    return made ? [made] : [];
  });
}

/** What the clause reads on the day on which it takes effect or ends. */
const readOnItsDay = (clause: Clause): readonly Condition[] => [
  ...(actsAtOnce(clause) ? [clause.when] : []),
  ...endingsIn(clause.until).map(({ condition }) => condition),
];

/** Tarjan's components without recursion, numbered in the order they are completed: what is read comes first. */
function components(reads: readonly (readonly number[])[]): Int32Array {
  const number = new Int32Array(reads.length).fill(-1);
  const index = new Int32Array(reads.length).fill(-1);
  const low = new Int32Array(reads.length);
  const open: number[] = [];
  let next = 0;
  let component = 0;
  for (let start = 0; start < reads.length; start++) {
    if (index[start] !== -1) continue;
    const path: { readonly at: number; rest: number }[] = [];
    const visit = (at: number) => {
      index[at] = low[at] = next++;
      open.push(at);
      path.push({ at, rest: 0 });
    };
    visit(start);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const { at } = here;
      const read = reads[at]?.[here.rest++];
      if (read !== undefined) {
        if (index[read] === -1) visit(read);
        else if (number[read] === -1) low[at] = Math.min(low[at] as number, index[read] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1)?.at;
      if (above !== undefined) low[above] = Math.min(low[above] as number, low[at] as number);
      if (low[at] !== index[at]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        number[member] = component;
        if (member === at) break;
      }
      component += 1;
    }
  }
  return number;
}

/** The shortest way from `read` back to `reader`, for the message. */
function loopThrough(reader: number, read: number, reads: readonly (readonly number[])[]): number[] {
  const cameFrom = new Map<number, number | undefined>([[read, undefined]]);
  const queue = [read];
  for (const at of queue) {
    if (at === reader) break;
    for (const next of reads[at] ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  const loop: number[] = [];
  for (let at: number | undefined = reader; at !== undefined; at = cameFrom.get(at)) loop.push(at);
  return [...loop, reader];
}
