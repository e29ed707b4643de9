/**
 * A dossier as it stands on a day: what was done, what is awaited, who waits for whom, what could all hold together,
 * and what follows under each reading. One value, from which every door draws.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { narrowestClaim, spanOf } from '../../terms/dates.ts';
import type { Dossier, DossierAct, DossierCondition } from '../../terms/dossier.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import { type Because, because, becauseOf, entryFacts } from '../because.ts';
import { solve, type Truth } from '../kernel/solve.ts';
import { entriesBy, silentSides, tally } from './accounts.ts';
import { AS_SAID, type Choice, settle } from './choice.ts';
import { type FourSets, fourSets } from './four-sets.ts';
import { type DossierOutcomes, dossierOutcomes } from './outcomes.ts';
import { actDone, asIfDone, clausesOfTheory, holdsIn, type Theory, theoryOf } from './theory.ts';

export interface StateOfDossier {
  readonly dossier: Dossier;
  readonly on: CivilDay;
  /** what was said and nothing more */
  readonly theory: Theory;
  readonly sets: FourSets;
  /** the same, had all been done that the dates on record leave open */
  readonly possibly: FourSets;
  /** answers taken as given, besides what was said */
  readonly fixed: Choice;
  readonly outcomes: DossierOutcomes;
  readonly tally: ReturnType<typeof tally>;
  /** entries on record by that day, in the order of their days */
  readonly entries: readonly (DossierAct | DossierCondition)[];
  /** days on which something is on record, in order */
  readonly days: readonly CivilDay[];
  readonly lastEntry: CivilDay | undefined;
  readonly laterEntries: boolean;
}

/** Pages ask for the same few days again and again; days beyond this number are worked out anew. */
const REMEMBERED = 64;
const cache = new WeakMap<Dossier, Map<string, StateOfDossier>>();

/** @param fixed answers to questions, taken as given for this look; none is the rule */
export function stateOfDossier(
  record: OpenRecord,
  id: string,
  on: CivilDay,
  fixed: Choice = AS_SAID,
): StateOfDossier | undefined {
  const dossier = record.dossiers.get(id);
  if (!dossier) return undefined;
  const asked = JSON.stringify([on, fixed]);
  const remembered = cache.get(dossier) ?? new Map<string, StateOfDossier>();
  cache.set(dossier, remembered);
  const known = remembered.get(asked);
  if (known) return known;
  const theory = theoryOf(dossier, on, fixed);
  const all = [...dossier.acts, ...dossier.conditions];
  const days = [...new Set(all.map((e) => spanOf(e.when).latest).filter(Number.isFinite))].sort(
    (a, b) => a - b,
  );
  const made: StateOfDossier = {
    dossier,
    on,
    theory,
    sets: fourSets(theory),
    possibly: fourSets(asIfDone(theory)),
    fixed,
    outcomes: dossierOutcomes(dossier, on, fixed),
    tally: tally(record, dossier, on),
    entries: entriesBy(dossier, on).sort((a, b) => dayOf(a) - dayOf(b)),
    days,
    lastEntry: days.filter((d) => d <= on).at(-1),
    laterEntries: days.some((d) => d > on),
  };
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value as string);
  remembered.set(asked, made);
  return made;
}

/** For the order only: the last day of the narrowest of the dates on record, whoever gives it. */
function dayOf(entry: DossierAct | DossierCondition): number {
  return narrowestClaim(entry.when)?.date.latest ?? Number.POSITIVE_INFINITY;
}

/** Where one act of the dossier stands on the day, as said. */
export type ActStanding =
  /** on record as done */
  | 'done'
  /** counts as done, because something on record is said to be it */
  | 'counted'
  /** done or not, the dates on record leave it open */
  | 'cannot-tell'
  /** somebody awaits it and nothing on record closes the wait */
  | 'awaited'
  /** spoken of, not done */
  | 'named'
  /** not on record by that day, or standing only under a reading */
  | 'not-yet';

export function actStanding(state: StateOfDossier, id: string): ActStanding {
  const { theory, sets } = state;
  if (theory.done.some((a) => a.id === id)) return 'done';
  if (sets.now.has(id)) return 'counted';
  if (theory.uncertain.some((a) => a.id === id) || state.possibly.now.has(id)) return 'cannot-tell';
  const named = theory.named.find((n) => n.act.id === id);
  return named ? (named.act.state === 'awaited' ? 'awaited' : 'named') : 'not-yet';
}

/**
 * Whether the condition is met on the day, as said; its force may be an open question, its content need not be.
 *
 * @returns undefined where it is not on record by that day, or a question left open decides what it is
 */
export function conditionMet(state: StateOfDossier, id: string): Truth | undefined {
  const condition = state.dossier.conditions.find((c) => c.id === id);
  if (!condition || spanOf(condition.when).latest > state.on) return undefined;
  const on = settle(condition.on, state.fixed);
  if (!on) return undefined;
  if (holdsIn(on, state.sets.now)) return 'yes';
  return holdsIn(on, state.possibly.now) ? 'cannot-tell' : 'no';
}

/** Why an act stands where it stands: what was said, what the record lacks, what some readings would change. */
export function whyAct(record: OpenRecord, state: StateOfDossier, id: string): Because[] {
  const { dossier, on } = state;
  const act = dossier.acts.find((a) => a.id === id);
  if (!act) return [];
  const name = (entry: string) => `${dossier.dossier}/${entry}`;
  const said = (entry: DossierAct | DossierCondition, rule: string): Because =>
    because('said', rule, entryFacts(record, name(entry.id)), [
      ...entry.accounts.map((a) => because('said', 'account', { text: a.says, sources: a.sources })),
      ...entry.turnsOn.map((r) => openQuestion(dossier, r)),
    ]);

  const standing = actStanding(state, id);
  const tree: Because[] = [
    said(act, act.state === 'done' ? 'act-done' : act.state === 'awaited' ? 'expectation' : 'named'),
  ];
  for (const c of dossier.conditions.filter((x) => x.act === id && spanOf(x.when).latest <= on)) {
    if (Object.keys(c.under).length === 0) tree.push(said(c, 'condition'));
  }
  if (standing === 'awaited' || standing === 'named') {
    const lacking = becauseOf(record, solve(clausesOfTheory(state.theory)), actDone(id), on);
    tree.push(
      because(
        'concluded',
        'not-closed',
        { entry: name(id), parties: Array.isArray(act.by) ? act.by : [], size: state.entries.length },
        [...lacking.filter((m) => m.rule !== 'no-clause'), ...underReadings(record, state, id)],
      ),
    );
  }
  const silent = silentSides(record, dossier, act.object, on);
  if (silent.length > 0) tree.push(because('concluded', 'one-side', { parties: silent, party: act.toldBy }));
  for (const c of dossier.concerns)
    tree.push(because('concluded', 'concerns', { party: c.party, text: c.says }));
  return tree;
}

/** What some reading would change: shown as readings, never as acts. */
function underReadings(record: OpenRecord, state: StateOfDossier, id: string): Because[] {
  const { dossier, on } = state;
  return dossier.conditions
    .filter((c) => c.act === id && spanOf(c.when).latest <= on)
    .flatMap((c) => {
      const forces = Array.isArray(c.force) ? c.force : [...new Set(Object.values(c.force.as).flat())];
      const isRead = Object.keys(c.under).length > 0 || !Array.isArray(c.force);
      return isRead ? forces.map((force) => ({ c, force })) : [];
    })
    .map(({ c, force }) =>
      because('read', `would-${force}`, entryFacts(record, `${dossier.dossier}/${c.id}`), [
        ...Object.entries(c.under).map(([reading, options]) => underReading(dossier, reading, options ?? [])),
        ...(Array.isArray(c.force)
          ? []
          : [underReading(dossier, c.force.reading, optionsWith(c.force.as, force))]),
      ]),
    );
}

function optionsWith(as: Readonly<Record<string, readonly string[]>>, force: string): string[] {
  return Object.keys(as).filter((option) => as[option]?.includes(force));
}

function underReading(dossier: Dossier, reading: string, options: readonly string[]): Because {
  return because('read', 'under-reading', { dossier: dossier.dossier, reading, options });
}

function openQuestion(dossier: Dossier, reading: string): Because {
  const known = dossier.readings.find((r) => r.id === reading);
  return because('read', 'open-question', {
    dossier: dossier.dossier,
    reading,
    ...(known ? { text: known.question } : {}),
  });
}
