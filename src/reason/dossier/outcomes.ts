/**
 * What follows for a goal under every combination of readings, and which readings matter at all.
 *
 * Only the questions that occur on the way to the goal are combined; any other cannot change it. Combinations that
 * lead to the same outcome are grouped, and each group is described by *boxes*: for every question the answers that
 * will do, all combinations of them taken together. Counts of combinations are counts, not likelihoods; no group is
 * marked out, and groups are listed in the order in which the first of their combinations stands in the dossier.
 *
 * Cost: see `grid.ts`; the reasoning itself runs once for each different set of standing entries.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Dossier, Goal } from '../../terms/dossier.ts';
import { actsIn, type Choice, questionsIn, questionsInCondition, settle } from './choice.ts';
import { type FourSets, fourSets } from './four-sets.ts';
import { type Box, Grid } from './grid.ts';
import { asIfDone, holdsIn, onTheWay, type Theory, theoryOf } from './theory.ts';
import { Budget, type Unlockings, unlockings } from './unlock.ts';
import { circularWaits, type Wait, waitsOf } from './waits.ts';

/**
 * Where a goal stands: `reached`; `due` if everybody keeps their word; `released`, when every stated condition for it
 * is met and it is not due; awaiting `free` acts that nobody's condition holds back; in a `circular` wait; `lacking`
 * something nobody on this record has spoken of; an `open-question` left open decides what it is; or it `cannot-tell`,
 * because the dates on record leave open whether something on the way was done by that day.
 */
export type Diagnosis =
  | 'reached'
  | 'due'
  | 'released'
  | 'free'
  | 'circular'
  | 'lacking'
  | 'open-question'
  | 'cannot-tell';

export interface Outcome {
  readonly diagnosis: Diagnosis;
  /** where it cannot be told: where the goal stands had nothing of what is open been done, and had all of it */
  readonly between: readonly Diagnosis[];
  readonly knots: readonly (readonly string[])[];
  readonly unlockings: Unlockings | undefined;
}

/** Combinations that lead to the same outcome. */
export interface Variant {
  readonly outcome: Outcome;
  readonly combinations: number;
  readonly boxes: readonly Box[];
}

/** Combinations under which a goal stands in the same place; they may differ in what would bring it about. */
export interface OutcomeGroup {
  readonly diagnosis: Diagnosis;
  readonly knots: Outcome['knots'];
  readonly combinations: number;
  readonly boxes: readonly Box[];
  readonly variants: readonly Variant[];
}

export interface GoalUnderReadings {
  readonly goal: Goal;
  /** what was said and nothing more: every question left open */
  readonly asSaid: Outcome;
  /** questions on the way to the goal */
  readonly questions: readonly string[];
  /** how many combinations of answers there are */
  readonly combinations: number;
  /** there are too many to try each: no group is given, and what changes the outcome is not known */
  readonly isTooMany: boolean;
  readonly groups: readonly OutcomeGroup[];
  /** questions that change the outcome, all others being equal */
  readonly changing: readonly string[];
  /** questions that change only whose acts are awaited */
  readonly changingWhoOnly: readonly string[];
  /** unlocking sets that stand under every combination */
  readonly commonUnlockings: readonly (readonly string[])[];
}

/** A wait, and whether it is stated, or stands only under some readings and which. */
export interface WaitUnderReadings extends Wait {
  readonly stated: boolean;
  /** the dates on record leave open whether it was closed by that day */
  readonly isPerhapsClosed: boolean;
  readonly boxes: readonly Box[];
}

export interface DossierOutcomes {
  readonly goals: readonly GoalUnderReadings[];
  readonly waits: readonly WaitUnderReadings[];
  /** questions of the dossier that change no goal at all */
  readonly idle: readonly string[];
}

/** Combinations beyond this number are not tried one by one. */
export const MOST_COMBINATIONS = 2 ** 14;

/** @param fixed answers taken as given: what follows is then shown under these, and under the rest of the questions */
export function dossierOutcomes(dossier: Dossier, on: CivilDay, fixed: Choice = {}): DossierOutcomes {
  const asked: Asked = { dossier, on, fixed, settled: new Map(), budget: new Budget() };
  const goals = dossier.goals.map((goal) => goalUnderReadings(asked, goal));
  const changing = new Set(
    goals.flatMap((g) => (g.isTooMany ? g.questions : [...g.changing, ...g.changingWhoOnly])),
  );
  return {
    goals,
    waits: waitsUnderReadings(asked),
    idle: questionsLeft(asked, (id) => !changing.has(id)),
  };
}

/** One question about a dossier, and what was worked out for it so far. */
interface Asked {
  readonly dossier: Dossier;
  readonly on: CivilDay;
  readonly fixed: Choice;
  readonly settled: Map<string, Settled>;
  /** for all goals under all combinations together */
  readonly budget: Budget;
}

const theoryUnder = ({ dossier, on, fixed }: Asked, choice: Choice): Theory =>
  theoryOf(dossier, on, { ...choice, ...fixed });

const questionsLeft = ({ dossier, fixed }: Asked, isWanted: (id: string) => boolean): string[] =>
  dossier.readings.map((r) => r.id as string).filter((id) => fixed[id] === undefined && isWanted(id));

interface Settled {
  readonly sets: FourSets;
  readonly knots: readonly (readonly string[])[];
  readonly outcomes: Map<string, Outcome>;
}

/** The reasoning for one set of standing entries; shared by all combinations in which the same entries stand. */
function settleTheory(theory: Theory, settled: Map<string, Settled>): Settled {
  const key = signature(theory);
  const known = settled.get(key);
  if (known) return known;
  const sets = fourSets(theory);
  const made = { sets, knots: circularWaits(theory, sets), outcomes: new Map<string, Outcome>() };
  settled.set(key, made);
  return made;
}

/** Where a goal stands, whatever the days were that the record leaves open. */
export function outcomeOf(
  theory: Theory,
  goal: Goal,
  settled = new Map<string, Settled>(),
  budget = new Budget(),
): Outcome {
  const surely = outcomeAsItStands(theory, goal, settled, budget);
  if (theory.uncertain.length === 0) return surely;
  const possibly = outcomeAsItStands(asIfDone(theory), goal, settled, budget);
  return possibly.diagnosis === surely.diagnosis
    ? surely
    : { ...surely, diagnosis: 'cannot-tell', between: [surely.diagnosis, possibly.diagnosis] };
}

function outcomeAsItStands(
  theory: Theory,
  goal: Goal,
  settled: Map<string, Settled>,
  budget: Budget,
): Outcome {
  const { sets, knots, outcomes } = settleTheory(theory, settled);
  const target = settle(goal.when, theory.choice);
  if (!target) return { diagnosis: 'open-question', between: [], knots: [], unlockings: undefined };
  const key = `${goal.id} ${JSON.stringify(target)}`;
  const known = outcomes.get(key);
  if (known) return known;
  const cone = onTheWay(theory, actsIn(target));
  const diagnosis: Diagnosis = holdsIn(target, sets.now)
    ? 'reached'
    : holdsIn(target, sets.kept)
      ? 'due'
      : holdsIn(target, sets.released)
        ? 'released'
        : holdsIn(target, sets.open)
          ? 'free'
          : holdsIn(target, sets.could)
            ? 'circular'
            : 'lacking';
  const made: Outcome = {
    diagnosis,
    between: [],
    knots: knots.filter((k) => k.some((id) => cone.has(id))),
    unlockings: diagnosis === 'reached' ? undefined : unlockings(theory, goal, budget),
  };
  outcomes.set(key, made);
  return made;
}

/** Two theories with the same signature have the same clauses. */
function signature(theory: Theory): string {
  const conditions = (of: Theory['counts']) =>
    of.map((c) => `${c.condition.id}:${JSON.stringify(c.on)}`).join(' ');
  const named = theory.named.map(
    (n) => `${n.act.id}<${conditions(n.shall)}|${conditions(n.allows)}|${conditions(n.needs)}>`,
  );
  return [theory.done.map((a) => a.id).join(' '), ...named, conditions(theory.counts)].join(';');
}

function goalUnderReadings(asked: Asked, goal: Goal): GoalUnderReadings {
  const { dossier, settled, budget } = asked;
  const outcome = (choice: Choice) => outcomeOf(theoryUnder(asked, choice), goal, settled, budget);
  const { structural, actors } = questionsFor(dossier, goal);
  const questions = questionsLeft(asked, (id) => structural.has(id) || actors.has(id));
  const grid = new Grid(dossier, questions, [...dossier.acts, ...dossier.conditions, goal]);
  const asSaid = outcome({});
  if (grid.size > MOST_COMBINATIONS) {
    const none = { groups: [], changing: [], changingWhoOnly: [], commonUnlockings: [] };
    return { goal, asSaid, questions, combinations: grid.all, isTooMany: true, ...none };
  }
  const outcomes = grid.choices().map(outcome);
  const keyOf = memo((o: Outcome) => JSON.stringify(o));
  const placeOf = memo((o: Outcome) => JSON.stringify([o.diagnosis, o.knots]));
  const keys = outcomes.map(keyOf);
  const places = outcomes.map(placeOf);
  const described = (labels: readonly string[], label: string) => ({
    combinations: grid.combinations((n) => labels[n] === label),
    boxes: grid.boxes((n) => labels[n] === label),
  });
  const groups = [...new Set(places)].map((place): OutcomeGroup => {
    const first = outcomes[places.indexOf(place)] as Outcome;
    const variants = [...new Set(keys.filter((_, n) => places[n] === place))].map(
      (key): Variant => ({ outcome: outcomes[keys.indexOf(key)] as Outcome, ...described(keys, key) }),
    );
    return { diagnosis: first.diagnosis, knots: first.knots, ...described(places, place), variants };
  });
  const changing = questions.filter((q) => grid.changes(q, keys));
  return {
    goal,
    asSaid,
    questions,
    combinations: grid.all,
    isTooMany: false,
    groups,
    changing,
    changingWhoOnly: questions.filter((q) => !changing.includes(q) && actors.has(q)),
    commonUnlockings: commonSets(groups.flatMap((g) => g.variants.map((v) => v.outcome))),
  };
}

function memo<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const made = of(key);
    known.set(key, made);
    return made;
  };
}

function commonSets(outcomes: readonly Outcome[]): (readonly string[])[] {
  const lists = outcomes.map((o) => (o.unlockings?.sets ?? []).map((s) => s.acts));
  const [first, ...rest] = lists;
  return (first ?? []).filter((set) => rest.every((l) => l.some((other) => other.join() === set.join())));
}

/** The questions on the way to a goal: those that decide what stands, and those that decide whose act it is. */
function questionsFor(dossier: Dossier, goal: Goal): { structural: Set<string>; actors: Set<string> } {
  const structural = new Set<string>(questionsInCondition(goal.when));
  const actors = new Set<string>();
  const seen = new Set<string>();
  const queue = mentioned(goal.when);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const act of dossier.acts.filter((a) => a.id === id)) {
      for (const q of questionsIn(act)) structural.add(q);
      if (typeof act.by === 'object' && 'reading' in act.by) actors.add(act.by.reading);
    }
    for (const condition of dossier.conditions.filter((c) => c.act === id)) {
      for (const q of questionsIn(condition)) structural.add(q);
      queue.push(...mentioned(condition.on));
    }
  }
  return { structural, actors };
}

function mentioned(condition: Goal['when']): string[] {
  if ('act' in condition) return [condition.act];
  if ('reading' in condition) return Object.values(condition.as).flatMap(mentioned);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of;
  return parts.flatMap(mentioned);
}

/** Waits that were stated, and those that stand only under some readings, with the readings. */
function waitsUnderReadings(asked: Asked): WaitUnderReadings[] {
  const { dossier, settled } = asked;
  const isSame = (a: Wait, b: Wait) => a.act === b.act && a.because.entry === b.because.entry;
  const waitsIn = (theory: Theory) => waitsOf(theory, settleTheory(theory, settled).sets);
  const waitsFor = (choice: Choice) => {
    const theory = theoryUnder(asked, choice);
    const stillOpen = waitsIn(asIfDone(theory));
    return waitsIn(theory).map((w) => ({ ...w, isPerhapsClosed: !stillOpen.some((o) => isSame(w, o)) }));
  };
  const stated = waitsFor({}).map((w) => ({ ...w, stated: true, boxes: [] }));
  // An entry turns on few questions, its own; they alone are combined.
  const read = [...dossier.acts, ...dossier.conditions].flatMap((entry) => {
    const own = questionsIn(entry);
    const grid = new Grid(
      dossier,
      questionsLeft(asked, (id) => own.includes(id)),
      [entry],
    );
    // Where that is too many as well, the goals say so; which readings would open a wait is then not looked for.
    if (grid.size > MOST_COMBINATIONS) return [];
    const waits = grid
      .choices()
      .map((choice) => waitsFor(choice).filter((w) => w.because.entry === entry.id));
    const found = waits.flat().filter((w, i, all) => all.findIndex((other) => isSame(w, other)) === i);
    return found
      .filter((w) => !stated.some((s) => isSame(s, w)))
      .map((w) => ({
        ...w,
        stated: false,
        boxes: grid.boxes((n) => waits[n]?.some((o) => isSame(o, w)) === true),
      }));
  });
  return [...stated, ...stated.flatMap((w) => namedByReadings(dossier, w)), ...read];
}

/** Where nobody is named for what somebody awaits: the same wait, once for each answer that names someone. */
function namedByReadings(
  dossier: Dossier,
  wait: Wait & { readonly isPerhapsClosed: boolean },
): WaitUnderReadings[] {
  const { forWhom } = wait;
  if (typeof forWhom !== 'object' || Array.isArray(forWhom)) return [];
  const question = dossier.readings.find((r) => r.id === forWhom.reading);
  return (question?.options ?? []).flatMap((o) =>
    o.names ? [{ ...wait, forWhom: o.names, stated: false, boxes: [{ [forWhom.reading]: [o.id] }] }] : [],
  );
}
