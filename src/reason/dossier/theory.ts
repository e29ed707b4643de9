/**
 * What a dossier says on a day under a choice of readings, as clauses of the kernel.
 *
 * Acts done are facts with their dates. An act that is not done is *named*: somebody awaits it or spoke of it. What
 * was said to depend on what becomes, for each named act, the conditions that make it due (`shall`) or possible
 * (`allows`), hold it back (`needs`), or are the act itself (`counts`). An entry counts from the day it is surely on record.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { spanOf } from '../../terms/dates.ts';
import type { Dossier, DossierAct, DossierCondition, Force } from '../../terms/dossier.ts';
import {
  type Atom,
  all,
  any,
  atLeast,
  atom,
  type Clause,
  type Condition,
  type DaySpan,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import { solve } from '../kernel/solve.ts';
import { actsIn, type Choice, forceUnder, type SettledCondition, settle, stands } from './choice.ts';

/** One stated condition as it stands under a choice. */
export interface StandingCondition {
  readonly condition: DossierCondition;
  readonly on: SettledCondition;
}

export interface NamedAct {
  readonly act: DossierAct;
  readonly shall: readonly StandingCondition[];
  readonly allows: readonly StandingCondition[];
  readonly needs: readonly StandingCondition[];
}

export interface Theory {
  readonly dossier: Dossier;
  readonly on: CivilDay;
  readonly choice: Choice;
  /** done by that day, as the record surely has it */
  readonly done: readonly DossierAct[];
  /** done or not by that day: the dates on record leave it open */
  readonly uncertain: readonly DossierAct[];
  /** awaited or spoken of, and not done */
  readonly named: readonly NamedAct[];
  /** "the condition, once it holds, is the act" */
  readonly counts: readonly StandingCondition[];
}

export const actDone = (id: string): Atom => atom('did', id);

export function theoryOf(dossier: Dossier, on: CivilDay, choice: Choice): Theory {
  const acts = dossier.acts.filter((a) => stands(a, choice));
  const isSaid = (entry: { when: DossierAct['when'] }) => spanOf(entry.when).latest <= on;
  const done = acts.filter((a) => a.state === 'done' && isSaid(a));
  const isSpokenOf = (a: DossierAct) =>
    a.state !== 'done'
      ? isSaid(a)
      : a.namedSince !== undefined && spanOf(a.namedSince).latest <= on && !isSaid(a);
  const uncertain = acts.filter((a) => a.state === 'done' && !isSaid(a) && spanOf(a.when).earliest <= on);
  const conditions = dossier.conditions
    .filter((c) => stands(c, choice) && isSaid(c))
    .flatMap((condition) => {
      const settled = settle(condition.on, choice);
      return settled ? [{ condition, on: settled, force: forceUnder(condition, choice) }] : [];
    });
  const withForce = (id: string, force: Force) =>
    conditions
      .filter((c) => c.condition.act === id && c.force.includes(force))
      .map(({ condition, on }) => ({ condition, on }));
  const named = acts.filter(isSpokenOf).map(
    (act): NamedAct => ({
      act,
      shall: withForce(act.id, 'shall'),
      allows: withForce(act.id, 'allows'),
      needs: withForce(act.id, 'needs'),
    }),
  );
  // What would count as an act that nobody spoke of under these readings counts for nothing.
  const spokenOf = new Set([...done, ...uncertain, ...named.map((n) => n.act)].map((a) => a.id as string));
  const counts = [...spokenOf].flatMap((id) => withForce(id, 'counts'));
  return { dossier, on, choice, done, uncertain, named, counts };
}

/**
 * The same theory, had everything been done that the dates on record leave open. Conditions only ever add acts, so what
 * holds whatever those days were lies between the theory as it surely stands and this one.
 */
export function asIfDone(theory: Theory): Theory {
  if (theory.uncertain.length === 0) return theory;
  const isOpen = (id: string) => theory.uncertain.some((a) => a.id === id);
  return {
    ...theory,
    done: [...theory.done, ...theory.uncertain],
    uncertain: [],
    named: theory.named.filter((n) => !isOpen(n.act.id)),
  };
}

/** Which of a theory's named acts count as done, besides what is done. */
export interface Supposing {
  /** acts taken as done outright */
  readonly acts?: ReadonlySet<string>;
  /** acts that are due count as done */
  readonly dueActs?: boolean;
  /** a named act with a stated condition counts as done once that condition holds */
  readonly conditionedActs?: boolean;
  /** a named act counts as done once nothing that it needs is missing */
  readonly unhinderedActs?: boolean;
}

/** The clauses of a theory on its day, for the kernel. */
export function clausesOfTheory(theory: Theory, supposing: Supposing = {}): Clause[] {
  const document = theory.dossier.dossier as string;
  const clauses: Clause[] = theory.done.map((act) => ({
    id: `done ${act.id}`,
    // Known to be done by the theory's day; for one taken as done, on that day at the latest.
    when: since(upTo(theory.on, spanOf(act.when))),
    then: actDone(act.id),
    cite: { rule: 'act-done', document, entry: `${document}/${act.id}` },
  }));
  const add = (rule: string, id: string, then: string, when: Condition) =>
    clauses.push({
      id,
      when,
      then: actDone(then),
      cite: { rule, document, entry: `${document}/${id.split(' ')[1]}` },
    });

  for (const { condition, on } of theory.counts)
    add('counts-as', `counts ${condition.id}`, condition.act, toCondition(on));
  const today = since({ earliest: theory.on, latest: theory.on });
  for (const id of supposing.acts ?? []) add('supposed', `supposed ${id}`, id, today);
  for (const { act, shall, allows, needs } of theory.named) {
    const held = needs.map((n) => toCondition(n.on));
    if (supposing.dueActs || supposing.conditionedActs) {
      for (const s of shall) add('due', `due ${s.condition.id}`, act.id, all([toCondition(s.on), ...held]));
    }
    if (supposing.unhinderedActs) add('unhindered', `unhindered ${act.id}`, act.id, all([today, ...held]));
    if (!supposing.conditionedActs) continue;
    for (const a of allows)
      add('released', `released ${a.condition.id}`, act.id, all([toCondition(a.on), ...held]));
    if (needs.length > 0 && shall.length === 0 && allows.length === 0) {
      add('released', `released ${needs[0]?.condition.id}`, act.id, all(held));
    }
  }
  return clauses;
}

const upTo = (day: CivilDay, { earliest, latest }: DaySpan): DaySpan => ({
  earliest,
  latest: Math.min(latest, day) as CivilDay,
});

export function toCondition(on: SettledCondition): Condition {
  if ('act' in on) return reachedAtom(actDone(on.act));
  if ('all' in on) return all(on.all.map(toCondition));
  return 'any' in on ? any(on.any.map(toCondition)) : atLeast(on.atLeast, on.of.map(toCondition));
}

/** Ids of the acts that count as done on the theory's day, supposing what is supposed; joint exchanges apart. */
export function closure(theory: Theory, supposing: Supposing = {}): ReadonlySet<string> {
  const solution = solve(clausesOfTheory(theory, supposing));
  const acts = [...theory.done, ...theory.named.map((n) => n.act)];
  return new Set(
    acts.map((a) => a.id as string).filter((id) => solution.holds(actDone(id), theory.on) === 'yes'),
  );
}

export function holdsIn(on: SettledCondition, done: ReadonlySet<string>): boolean {
  if ('act' in on) return done.has(on.act);
  if ('all' in on) return on.all.every((part) => holdsIn(part, done));
  if ('any' in on) return on.any.some((part) => holdsIn(part, done));
  return on.of.filter((part) => holdsIn(part, done)).length >= on.atLeast;
}

/** These acts, and every act that a condition on the way to them mentions. */
export function onTheWay(theory: Theory, acts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...acts];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const named = theory.named.find((n) => n.act.id === id);
    for (const c of [...(named?.shall ?? []), ...(named?.allows ?? []), ...(named?.needs ?? [])])
      queue.push(...actsIn(c.on));
    for (const c of theory.counts) if (c.condition.act === id) queue.push(...actsIn(c.on));
  }
  return seen;
}
