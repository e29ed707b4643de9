/**
 * Checks a proof without the solver: is every step a step of these clauses, does each follow from the steps below it, and
 * is what it says did not happen out of reach of everything on the record?
 *
 * That something did *not* happen cannot be shown from the proof alone. It is looked up in the clauses: the first day on
 * which a condition could hold if nothing ever ended and nothing were ever barred (the least fixed point of the monotone
 * part, by plain iteration). What could not hold before the window is over did not hold in it. An absence that this
 * bound does not settle is neither passed nor failed: it is listed as *assumed*, because it rests on the solver's word. So is,
 * where the bound does not settle it, that a condition had not been reached before the day given.
 *
 * Not decided here: whether the clauses say what the texts say.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { type Atom, type Clause, type Condition, endingsIn } from './clause.ts';
import { lowered } from './lowered.ts';
import { type Absence, addressOf, type ClauseStep, type CountStep, type Proof } from './proof.ts';
import { dueBetween, dueDay, type Side } from './run.ts';

/** What is wrong with a step. */
export type FaultCode =
  /** no clause of the set has this id and these words */
  | 'unknown-clause'
  /** the step concludes something else than its clause */
  | 'other-atom'
  /** its address is not that of its clause, day and side, or another step has it */
  | 'other-address'
  /** its condition does not follow from the steps below it on the day it is said to be reached, or some of them are not needed */
  | 'does-not-follow'
  /** its grounds were complete on another day than the one it is said to be reached on */
  | 'other-day'
  /** it does not begin on the day that its delay and floor give */
  | 'other-beginning'
  /** it rests on itself */
  | 'circle'
  /** an ending or a bar of the clause that nothing is said of, or for another window */
  | 'absence-missing'
  /** it is over before it begins */
  | 'no-effect'
  /** what is shown first is not a step of a clause */
  | 'no-step';

export interface Fault {
  readonly code: FaultCode;
  /** the address of the step */
  readonly at: string;
}

/** That something did not happen: an absence of the proof, or that a condition was not reached before. */
export type Unsettled = Omit<Absence, 'kind'> & { readonly kind: Absence['kind'] | 'not-before' };

export interface Checked {
  readonly faults: readonly Fault[];
  /** how many steps were looked at */
  readonly steps: number;
  /** how many absences the clauses themselves bear out, days before which nothing was reached among them */
  readonly absences: number;
  /** those that rest on the solver's word */
  readonly assumed: readonly Unsettled[];
}

/** @param clauses those the proof was made from; what is the same for every proof is worked out once */
export function checker(clauses: readonly Clause[]): (proof: Proof) => Checked {
  const all = lowered(clauses);
  const byId = new Map(all.map((clause) => [clause.id, clause]));
  const bounds = { possibly: firstDays(all, 'possibly'), surely: firstDays(all, 'surely') };

  return (proof) => {
    const faults: Fault[] = [];
    const assumed: Unsettled[] = [];
    const steps = new Map<string, ClauseStep>();
    const path = new Set<string>();
    let absences = 0;

    const visit = (step: Proof): void => {
      if (step.kind === 'count') step.supporting.flat().forEach(visit);
      if (step.kind !== 'clause') return;
      const known = steps.get(step.id);
      if (path.has(step.id)) faults.push({ code: 'circle', at: step.id });
      else if (known && !isSame(known, step)) faults.push({ code: 'other-address', at: step.id });
      if (known) return;
      steps.set(step.id, step);
      path.add(step.id);
      const clause = byId.get(step.clause.id);
      if (clause && isSame(clause, step.clause)) {
        faults.push(...faultsOf(step, clause).map((code) => ({ code, at: step.id })));
        for (const absence of expectedOf(step, clause)) {
          if (isBorneOut(absence, step, bounds)) absences += 1;
          else assumed.push(absence);
        }
      } else faults.push({ code: 'unknown-clause', at: step.id });
      step.grounds.forEach(visit);
      path.delete(step.id);
    };
    if (proof.kind === 'clause') visit(proof);
    else faults.push({ code: 'no-step', at: proof.kind });
    return { faults, steps: steps.size, absences, assumed };
  };
}

/** @param clause the one of the set, not the one that the step shows */
function faultsOf(step: ClauseStep, clause: Clause): FaultCode[] {
  const { side, reached, from, to, grounds } = step;
  const last = lastDay(grounds);
  const faults: [FaultCode, boolean][] = [
    ['other-atom', step.atom !== clause.then],
    ['other-address', step.id !== addressOf(clause, from, side)],
    ['other-beginning', !isDue(step, clause)],
    ['no-effect', to !== undefined && to <= from],
    ['does-not-follow', !matches(clause.when, grounds, 0, reached, side).includes(grounds.length)],
    // What only possibly ceased may possibly be reached anew without a ground that begins on that day.
    ['other-day', side === 'surely' ? last !== reached : last > reached],
    ['absence-missing', !isSame(step.absences, absencesIn(step, clause))],
  ];
  return faults.flatMap(([code, is]) => (is ? [code] : []));
}

/** Does it begin on the day that delay and floor give? */
function isDue({ side, reached, from }: ClauseStep, clause: Clause): boolean {
  if (from === dueDay(clause, reached, side)) return true;
  const [earliest, latest] = [
    dueBetween(clause, reached, Number.POSITIVE_INFINITY as CivilDay, 'possibly'),
    dueBetween(clause, Number.NEGATIVE_INFINITY as CivilDay, reached, 'surely'),
  ];
  // What was possibly barred begins, on that side, once nothing surely bars it.
  if (side === 'possibly') return earliest <= from && (clause.unless !== undefined || from <= latest);
  return dueDay(clause, reached, side) <= from && from <= latest;
}

/**
 * Goes through a condition and the grounds from place `at` side by side: each ground is there because a part asks for it.
 *
 * @returns the places at which the condition can be complete; none if it does not follow
 */
function matches(c: Condition, grounds: readonly Proof[], at: number, on: CivilDay, side: Side): number[] {
  const ground = grounds[at];
  switch (c.kind) {
    case 'atom': {
      const is = ground?.kind === 'clause' && ground.atom === c.atom && ground.side === side;
      return is && isOn(ground, on) ? [at + 1] : [];
    }
    case 'since': {
      const day = c.days[side === 'possibly' ? 'earliest' : 'latest'];
      return ground?.kind === 'day' && ground.day === day && day <= on ? [at + 1] : [];
    }
    case 'all':
      return c.of.reduce(
        (places, part) => [...new Set(places.flatMap((place) => matches(part, grounds, place, on, side)))],
        [at],
      );
    case 'any':
      return [...new Set(c.of.flatMap((part) => matches(part, grounds, at, on, side)))];
    case 'atLeast':
      return ground?.kind === 'count' && isSame(ground.condition, c) && addsUp(ground, c, on, side)
        ? [at + 1]
        : [];
    case 'held':
      throw new TypeError('lowered before');
  }
}

const isOn = (step: ClauseStep, day: number): boolean =>
  step.from <= day && (step.to === undefined || day < step.to);

const leaves = (proof: Proof): ClauseStep[] =>
  proof.kind === 'clause' ? [proof] : proof.kind === 'count' ? proof.supporting.flat().flatMap(leaves) : [];

/** Each part from its own grounds, in the order they came, and full with the pivot and not before. */
function addsUp(
  { needed, among, parts, supporting, weights, pivot }: CountStep,
  c: Extract<Condition, { kind: 'atLeast' }>,
  on: CivilDay,
  side: Side,
): boolean {
  const weightOf = (i: number): number => c.weights?.[i] ?? 1;
  const sumTo = (end: number): number => parts.slice(0, end).reduce((sum, i) => sum + weightOf(i), 0);
  const days = supporting.map(lastDay);
  return (
    new Set(parts).size === parts.length &&
    parts.length === supporting.length &&
    parts.every((part, i) => {
      const [is, grounds] = [c.of[part], supporting[i] ?? []];
      return is !== undefined && matches(is, grounds, 0, on, side).includes(grounds.length);
    }) &&
    days.every((day, i) => i === 0 || (days[i - 1] as number) <= day) &&
    needed === c.count &&
    among === (c.whole ?? c.of.reduce((sum, _, i) => sum + weightOf(i), 0)) &&
    isSame(weights, c.weights && parts.map(weightOf)) &&
    sumTo(pivot) < c.count &&
    c.count <= sumTo(pivot + 1)
  );
}

function lastDay(proofs: readonly Proof[]): number {
  return proofs.reduce((day, p) => Math.max(day, dayOf(p)), Number.NEGATIVE_INFINITY);
}

function dayOf(p: Proof): number {
  if (p.kind === 'day') return p.day;
  return p.kind === 'clause' ? p.from : lastDay(p.supporting[p.pivot] ?? []);
}

/** The same, whatever the order of keys; what is left out is the same as what is undefined. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [a, b] as Record<string, unknown>[];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(one?.[key], other?.[key]));
}

// What did not happen ------------------------------------------------------------------------------------------------

/** The bar and each ending of the clause, over the whole window in which it would have counted. */
function absencesIn({ reached, from, to }: ClauseStep, clause: Clause): Absence[] {
  const eve = (from - 1) as CivilDay;
  const barring: Absence[] = clause.unless
    ? [{ kind: 'unless', condition: clause.unless, from: eve, to: from }]
    : [];
  return [
    ...barring,
    ...endingsIn(clause.until).map(
      ({ kind, condition }): Absence => ({ kind, condition, from: reached, to }),
    ),
  ];
}

/** And that its condition was not reached before: it would then have begun before. */
function expectedOf(step: ClauseStep, clause: Clause): Unsettled[] {
  const from = Number.NEGATIVE_INFINITY as CivilDay;
  return [
    { kind: 'not-before', condition: clause.when, from, to: step.reached },
    ...absencesIn(step, clause),
  ];
}

type Bounds = Readonly<Record<Side, ReadonlyMap<Atom, number>>>;

function isBorneOut({ kind, condition, to }: Unsettled, step: ClauseStep, bounds: Bounds): boolean {
  const end = to ?? Number.POSITIVE_INFINITY;
  const other = step.side === 'surely' ? 'possibly' : 'surely';
  // What ends or bars on the side surely is what possibly holds, and the other way round; only what has held is lost.
  const side = kind === 'not-before' ? step.side : other;
  if (firstDay(condition, bounds[side], side) >= end) return true;
  if (kind !== 'lost') return false;
  // Not lost, because the very grounds of the step hold on.
  const lasting = step.grounds.flatMap(leaves).filter((g) => isOn(g, step.reached) && end <= (g.to ?? end));
  return holdsBy(condition, new Set(lasting.map((g) => g.atom)), step.reached, step.side);
}

/** Does the condition hold on that day, if these things do? */
function holdsBy(c: Condition, atoms: ReadonlySet<Atom>, on: CivilDay, side: Side): boolean {
  switch (c.kind) {
    case 'atom':
      return atoms.has(c.atom);
    case 'since':
      return c.days[side === 'possibly' ? 'earliest' : 'latest'] <= on;
    case 'all':
      return c.of.every((part) => holdsBy(part, atoms, on, side));
    case 'any':
      return c.of.some((part) => holdsBy(part, atoms, on, side));
    case 'atLeast': {
      const weight = (part: Condition, i: number) =>
        holdsBy(part, atoms, on, side) ? (c.weights?.[i] ?? 1) : 0;
      return c.of.reduce((sum, part, i) => sum + weight(part, i), 0) >= c.count;
    }
    case 'held':
      throw new TypeError('lowered before');
  }
}

/** The first day of every atom if nothing ended and nothing were barred: no day is earlier in truth. */
function firstDays(clauses: readonly Clause[], side: Side): ReadonlyMap<Atom, number> {
  const first = new Map<Atom, number>();
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const clause of clauses) {
      const reached = firstDay(clause.when, first, side);
      if (reached === Number.POSITIVE_INFINITY) continue;
      // Reached again later it may, where months count on into the next, begin before.
      const due = Math.min(
        dueDay(clause, reached as CivilDay, side),
        dueBetween(clause, reached as CivilDay, Number.POSITIVE_INFINITY as CivilDay, 'possibly'),
      );
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
