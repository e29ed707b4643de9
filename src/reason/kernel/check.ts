/**
 * Checks a proof without the solver: is every step a step of these clauses, does each follow from the steps below it, and
 * is what it says did not happen out of reach of everything on the record?
 *
 * That something did *not* happen cannot be shown from the proof alone. It is looked up in the clauses: the first day on
 * which a condition could hold if nothing ever ended and nothing were ever barred (the least fixed point of the monotone
 * part, by plain iteration). What could not hold before the window is over did not hold in it. An absence that this
 * bound does not settle is neither passed nor failed: it is listed as *assumed*, because it rests on the solver's word.
 *
 * Not decided here: whether the clauses say what the texts say.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { type Atom, type Clause, type Condition, endingsIn } from './clause.ts';
import { lowered } from './lowered.ts';
import { type Absence, addressOf, type ClauseStep, type CountStep, type Proof } from './proof.ts';
import { dueDay, type Side } from './run.ts';

/** What is wrong with a step. */
export type FaultCode =
  /** no clause of the set has this id and these words */
  | 'unknown-clause'
  /** the step concludes something else than its clause */
  | 'other-atom'
  /** its address is not that of its clause, day and side, or another step has it */
  | 'other-address'
  /** its condition does not follow from the steps below it on the day it is said to be reached */
  | 'does-not-follow'
  /** its condition was complete on another day than the one it is said to be reached on */
  | 'other-day'
  /** it does not begin on the day that its delay and floor give */
  | 'other-beginning'
  /** a ground of the other side, or one that does not hold on the day it is needed */
  | 'unfit-ground'
  /** it rests on itself */
  | 'circle'
  /** a count that adds up otherwise, or whose pivot is another */
  | 'other-count'
  /** an ending or a bar of the clause that nothing is said of, or for another window */
  | 'absence-missing';

export interface Fault {
  readonly code: FaultCode;
  /** the address of the step */
  readonly at: string;
}

export interface Checked {
  readonly faults: readonly Fault[];
  /** how many steps were looked at */
  readonly steps: number;
  /** how many absences the clauses themselves bear out */
  readonly absences: number;
  /** absences that rest on the solver's word */
  readonly assumed: readonly Absence[];
}

/** @param clauses those the proof was made from; what is the same for every proof is worked out once */
export function checker(clauses: readonly Clause[]): (proof: Proof) => Checked {
  const all = lowered(clauses);
  const byId = new Map(all.map((clause) => [clause.id, clause]));
  const bounds = { possibly: firstDays(all, 'possibly'), surely: firstDays(all, 'surely') };

  return (proof) => {
    const faults: Fault[] = [];
    const assumed: Absence[] = [];
    const steps = new Map<string, ClauseStep>();
    const path = new Set<ClauseStep>();
    let absences = 0;

    const visit = (step: Proof): void => {
      if (step.kind === 'count') step.supporting.flat().forEach(visit);
      if (step.kind !== 'clause') return;
      const known = steps.get(step.id);
      if (path.has(step)) faults.push({ code: 'circle', at: step.id });
      else if (known && known !== step) faults.push({ code: 'other-address', at: step.id });
      if (known) return;
      steps.set(step.id, step);
      path.add(step);
      faults.push(...faultsOf(step, byId).map((code) => ({ code, at: step.id })));
      for (const absence of step.absences) {
        if (isBorneOut(absence, step, bounds)) absences += 1;
        else assumed.push(absence);
      }
      step.grounds.forEach(visit);
      path.delete(step);
    };
    visit(proof);
    return { faults, steps: steps.size, absences, assumed };
  };
}

function faultsOf(step: ClauseStep, byId: ReadonlyMap<string, Clause>): FaultCode[] {
  const { clause, side, reached, from, to } = step;
  const known = byId.get(clause.id);
  if (!known || (known !== clause && JSON.stringify(known) !== JSON.stringify(clause)))
    return ['unknown-clause'];
  const due = dueDay(clause, reached, side);
  // What was possibly barred begins, on that side, once nothing surely bars it.
  const isLate = side === 'possibly' && clause.unless !== undefined && from > due;
  const grounds = step.grounds.flatMap(leaves);
  const faults: [FaultCode, boolean][] = [
    ['other-atom', step.atom !== clause.then],
    ['other-address', step.id !== addressOf(clause, from, side)],
    ['other-beginning', from !== due && !isLate],
    ['unfit-ground', grounds.some((g) => g.side !== side || !isOn(g, reached))],
    ['does-not-follow', !follows(clause.when, atomsOn(step.grounds, reached), reached, side)],
    ['other-day', lastDay(step.grounds) !== reached],
    ['other-count', step.grounds.some((g) => g.kind === 'count' && !addsUp(g, reached, side))],
    ['absence-missing', to !== undefined && to <= from],
    ['absence-missing', !isComplete(step)],
  ];
  return faults.flatMap(([code, is]) => (is ? [code] : []));
}

const isOn = (step: ClauseStep, day: number): boolean =>
  step.from <= day && (step.to === undefined || day < step.to);

const atomsOn = (steps: readonly Proof[], day: number): ReadonlySet<Atom> =>
  new Set(steps.flatMap(leaves).flatMap((step) => (isOn(step, day) ? [step.atom] : [])));

const leaves = (proof: Proof): ClauseStep[] =>
  proof.kind === 'clause' ? [proof] : proof.kind === 'count' ? proof.supporting.flat().flatMap(leaves) : [];

/** Does the condition hold on that day, if these things do? */
function follows(c: Condition, from: ReadonlySet<Atom>, on: CivilDay, side: Side): boolean {
  switch (c.kind) {
    case 'atom':
      return from.has(c.atom);
    case 'since':
      return c.days[side === 'possibly' ? 'earliest' : 'latest'] <= on;
    case 'all':
      return c.of.every((part) => follows(part, from, on, side));
    case 'any':
      return c.of.some((part) => follows(part, from, on, side));
    case 'atLeast': {
      const holding = c.of.map((part, i) => (follows(part, from, on, side) ? (c.weights?.[i] ?? 1) : 0));
      return holding.reduce((sum, weight) => sum + weight, 0) >= c.count;
    }
    case 'held':
      throw new TypeError('lowered before');
  }
}

/** Each part from its own grounds, in the order they came, and full with the pivot and not before. */
function addsUp(count: CountStep, on: CivilDay, side: Side): boolean {
  const { condition, parts, supporting, pivot } = count;
  const weightOf = (i: number): number => condition.weights?.[i] ?? 1;
  const sumTo = (end: number): number => parts.slice(0, end).reduce((sum, i) => sum + weightOf(i), 0);
  const days = supporting.map(lastDay);
  return (
    new Set(parts).size === parts.length &&
    parts.length === supporting.length &&
    parts.every((part, i) => {
      const is = condition.of[part];
      return is !== undefined && follows(is, atomsOn(supporting[i] ?? [], on), on, side);
    }) &&
    days.every((day, i) => i === 0 || (days[i - 1] as number) <= day) &&
    count.needed === condition.count &&
    count.among === condition.of.reduce((sum, _, i) => sum + weightOf(i), 0) &&
    (count.weights === undefined || parts.every((part, i) => count.weights?.[i] === weightOf(part))) &&
    sumTo(pivot) < condition.count &&
    condition.count <= sumTo(pivot + 1) &&
    supporting.flat().every((p) => p.kind !== 'count' || addsUp(p, on, side))
  );
}

function lastDay(proofs: readonly Proof[]): number {
  return proofs.reduce((day, p) => Math.max(day, dayOf(p)), Number.NEGATIVE_INFINITY);
}

function dayOf(p: Proof): number {
  if (p.kind === 'day') return p.day;
  return p.kind === 'clause' ? p.from : lastDay(p.supporting[p.pivot] ?? []);
}

/** Is there an absence for the bar and for each ending, over the whole window in which it would have counted? */
function isComplete({ clause, absences, reached, from, to }: ClauseStep): boolean {
  const expected: Absence[] = endingsIn(clause.until).map(({ kind, condition }) => ({
    kind,
    condition,
    from: reached,
    to,
  }));
  if (clause.unless)
    expected.unshift({
      kind: 'unless',
      condition: clause.unless,
      from: (from - 1) as CivilDay,
      to: from,
    });
  return (
    expected.length === absences.length &&
    expected.every(({ kind, condition, from, to }, i) => {
      const said = absences[i] as Absence;
      const isSame = JSON.stringify(said.condition) === JSON.stringify(condition);
      return isSame && said.kind === kind && said.from === from && said.to === to;
    })
  );
}

// What did not happen ------------------------------------------------------------------------------------------------

type Bounds = Readonly<Record<Side, ReadonlyMap<Atom, number>>>;

function isBorneOut(absence: Absence, step: ClauseStep, bounds: Bounds): boolean {
  const { kind, condition, to } = absence;
  const end = to ?? Number.POSITIVE_INFINITY;
  // What ends or bars on the side surely is what possibly holds, and the other way round; only what has held is lost.
  const other = step.side === 'surely' ? 'possibly' : 'surely';
  if (firstDay(condition, bounds[other], other) >= end) return true;
  // Not lost, because the very grounds of the step hold on.
  const lasting = step.grounds.flatMap(leaves).filter((g) => end <= (g.to ?? Number.POSITIVE_INFINITY));
  return kind === 'lost' && follows(condition, atomsOn(lasting, step.reached), step.reached, step.side);
}

/** The first day of every atom if nothing ended and nothing were barred: no day is earlier in truth. */
function firstDays(clauses: readonly Clause[], side: Side): ReadonlyMap<Atom, number> {
  const first = new Map<Atom, number>();
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const clause of clauses) {
      const reached = firstDay(clause.when, first, side);
      if (reached === Number.POSITIVE_INFINITY) continue;
      const due = dueDay(clause, reached as CivilDay, side);
      if (due >= (first.get(clause.then) ?? Number.POSITIVE_INFINITY)) continue;
      first.set(clause.then, due);
      isChanged = true;
    }
  }
  return first;
}

function firstDay(c: Condition, first: ReadonlyMap<Atom, number>, side: Side): number {
  switch (c.kind) {
    case 'atom':
      return first.get(c.atom) ?? Number.POSITIVE_INFINITY;
    case 'since':
      return c.days[side === 'possibly' ? 'earliest' : 'latest'];
    case 'all':
      return Math.max(...c.of.map((part) => firstDay(part, first, side)));
    case 'any':
      return Math.min(...c.of.map((part) => firstDay(part, first, side)));
    case 'atLeast': {
      const parts = c.of.map((part, i) => ({
        day: firstDay(part, first, side),
        weight: c.weights?.[i] ?? 1,
      }));
      let missing = c.count;
      let day = Number.NEGATIVE_INFINITY;
      for (const part of parts.sort((a, b) => a.day - b.day)) {
        if (missing <= 0) break;
        missing -= part.weight;
        day = part.day;
      }
      return missing <= 0 ? day : Number.POSITIVE_INFINITY;
    }
    case 'held':
      throw new TypeError('lowered before');
  }
}
