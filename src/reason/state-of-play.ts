/**
 * The centre: what is in force, and for whom, on a day, according to the record at a size.
 *
 * `stateOfPlay` turns the record into clauses (`law/`), settles them once (`kernel/`), and everything asked of it is
 * read off that solution: the day asked about is an argument of each question, never of the solving. Nothing is
 * stored; the same record gives the same answers for ever.
 */

import { type Act, type ActKind, isOfReservations, isOfThirdStates } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { groupedBy } from '../terms/grouped.ts';
import type { Instrument, OwnRule, StatusAccount } from '../terms/instrument.ts';
import { actsInForce, atSize, type OpenRecord } from '../terms/open-record.ts';
import { type Assumed, type Confidence, weakest } from '../terms/provenance.ts';
import { canAgree, type UncertainDate } from '../terms/uncertain-date.ts';
import { isAssumed } from './assumed.ts';
import { type Claim, claimsAmong } from './claims.ts';
import { AS_SAID, type Choice } from './dossier/choice.ts';
import type { Atom } from './kernel/clause.ts';
import type { Side } from './kernel/run.ts';
import { type Solution, solve, type Truth } from './kernel/solve.ts';
import { forceOf } from './law/art-24-entry-into-force.ts';
import { type FinalClauses, finalClausesOn } from './law/art-24-final-clauses.ts';
import { isInPart, pauseOf } from './law/art-57-suspension.ts';
import { claimUnder } from './law/art-65-claims.ts';
import { type GoingOn, goesOnOn, goingOn } from './law/art-70-survival.ts';
import {
  clauseMet,
  consented,
  countsOn,
  deemed,
  did,
  inForce,
  left,
  leftParent,
  party,
  provisional,
  provisionsFor,
  signed,
  suspended,
  waived,
} from './law/atoms.ts';
import { asTreaty, type BindingView, VIEWS, viewIn } from './law/binding.ts';
import { type ByTheClause, byTheClause } from './law/by-the-clause.ts';
import { clausesOf } from './law/clauses.ts';
import { isUnanswered, readUnder } from './law/left-open.ts';
import { type Link, linksOf, partiesToBoth } from './precedence.ts';
import { answersTo, choicesOf, questionsThatMatter, solutionUnder, tooManyQuestions } from './readings.ts';
import { amendmentsOf } from './texts.ts';

export interface StateOfPlay {
  readonly record: OpenRecord;
  /** number of acts of the record used */
  readonly at: number;
  readonly solution: Solution;
}

const solved = new WeakMap<OpenRecord, StateOfPlay>();

/** @param at the first so many acts; the whole record if left out */
export function stateOfPlay(record: OpenRecord, at = record.entries.length): StateOfPlay {
  const used = atSize(record, at);
  const known = solved.get(used);
  if (known) return known;
  const state: StateOfPlay = { record: used, at: used.entries.length, solution: solve(clausesOf(used)) };
  solved.set(used, state);
  return state;
}

/** Where a party stands toward an instrument. `none`: no act of its own on this record. */
export type Standing =
  | 'none'
  | 'signed'
  | 'consented'
  | 'in-force'
  | 'suspended'
  | 'provisional'
  | 'ended'
  | 'cannot-tell';

/** Readings under which a party stands in the same place, since the same day. */
export interface UnderReadings {
  /** the combinations of answers, in the order in which the instrument has them, to the questions that matter to this party */
  readonly choices: readonly Choice[];
  /** for each of them one with an answer to every question */
  readonly worlds: readonly Choice[];
  readonly status: PartyStatus;
}

export interface PartyStatus {
  readonly instrument: string;
  readonly party: string;
  readonly standing: Standing;
  /** first day of the standing, where it is certain */
  readonly since: CivilDay | undefined;
  /** where it has ended and it never was a party: what it had that is over, consent or provisional application */
  readonly neverParty: 'consented' | 'provisional' | 'signed' | undefined;
  /** the acts it rests on, in order */
  readonly acts: readonly Act[];
  readonly confidence: Confidence | Assumed;
  /** where it turns on how acts are read: where the party stands under each reading, none of them preferred */
  readonly readings: readonly UnderReadings[];
  /** where it cannot be told and more questions are open than can be combined: which */
  readonly tooMany: readonly string[] | undefined;
  /** accounts of this status that differ, each with whose it is */
  readonly accounts: readonly StatusAccount[];
  /** acts that have effect on this day and may have been received only later: the answer looks back */
  readonly backDated: readonly Act[];
  /** suspensions towards some, or of some provisions, by it or towards it, that stand on that day, and any of which only one side says on what it rests */
  readonly pauses: readonly Act[];
  /** grounds that it claims, or that are claimed towards it alone, and what has become of each by that day */
  readonly claims: readonly Claim[];
  /** provisions that go on, or may, although it has left or the instrument has ended */
  readonly goesOn: readonly GoingOn[];
  /** where it cannot be told: waivers made before it left, of which it is open whether they serve it again */
  readonly waivers: readonly Act[];
  /** where it cannot be told: consents made before it left the treaty that it has to be party to, of which it is open whether they serve again */
  readonly beforeParentLeft: readonly Act[];
  /** acts of which both a published and a computed day are known */
  readonly byTheClause: readonly ByTheClause[];
}

/** Where a party stands. Where readings differ about it, it cannot be told, and each reading is given. */
export function partyStatus(state: StateOfPlay, instrument: string, who: string, on: CivilDay): PartyStatus {
  const asSaid = statusBy(state, AS_SAID, instrument, who, on);
  const choices = choicesOf(state.record, instrument);
  const told = (status: PartyStatus): PartyStatus =>
    isUntold(status) || status.readings.some((u) => isUntold(u.status))
      ? { ...status, tooMany: tooManyQuestions(state.record, instrument) }
      : status;
  if (choices?.length === 0) return told(asSaid);
  const readings = statusUnderReadings(state, instrument, who, on);
  const [only] = readings;
  if (readings.length === 1 && only) return told(only.status);
  return told({
    ...asSaid,
    standing: 'cannot-tell',
    since: undefined,
    neverParty: undefined,
    readings,
    goesOn: [],
    pauses: [],
  });
}

/** It cannot be told, and not because answers to its questions differ. */
const isUntold = ({ standing, readings }: PartyStatus): boolean =>
  standing === 'cannot-tell' && readings.length === 0;

/**
 * Where a party stands under every reading of the instrument, those with the same answer taken together; none if nothing turns
 * on a reading, or if there are too many to try. In the order of the instrument's own list, which is no ranking.
 */
export function statusUnderReadings(
  state: StateOfPlay,
  instrument: string,
  who: string,
  on: CivilDay,
): readonly UnderReadings[] {
  const found = (choicesOf(state.record, instrument) ?? []).map((choice) => {
    const status = statusBy(state, choice, instrument, who, on);
    return { choice, status, key: `${status.standing} ${status.since} ${status.neverParty}` };
  });
  const matters = questionsThatMatter(found);
  return [...groupedBy(found, (f) => f.key).values()].map((same) => {
    const told = new Map<string, { readonly said: Choice; readonly world: Choice }>();
    for (const { choice } of same) {
      const said = answersTo(matters, choice);
      const name = JSON.stringify(said);
      if (!told.has(name)) told.set(name, { said, world: choice });
    }
    const [first] = same as [(typeof same)[number]];
    const stands = (pause: Act) => same.every((f) => f.status.pauses.includes(pause));
    return {
      choices: [...told.values()].map((t) => t.said),
      worlds: [...told.values()].map((t) => t.world),
      status: { ...first.status, pauses: first.status.pauses.filter(stands) },
    };
  });
}

function statusBy(
  state: StateOfPlay,
  choice: Choice,
  instrument: string,
  who: string,
  on: CivilDay,
): PartyStatus {
  const solution = choice === AS_SAID ? state.solution : solutionUnder(state.record, instrument, choice);
  const x = state.record.instruments.get(instrument);
  const own = actsBy(state, instrument, who);
  const acts = own.filter((a) => countsOn(a).earliest <= on);
  const { surely: latest, possibly: earliest } = solution.began(clauseMet(instrument));
  const general = {
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
  };
  const { standing, since, neverParty } = standingOf(solution, instrument, who, on, {
    acts,
    isOpen: (act) => isLeftOpen(x, act, choice),
  });
  return {
    instrument,
    party: who,
    standing,
    since,
    neverParty,
    acts,
    confidence: weakest([...acts.map((a) => a.confidence), ...deemedConfidence(solution, x, who)]),
    readings: [],
    tooMany: undefined,
    accounts: (x?.accounts ?? []).filter((a) => a.about === who && (a.date.earliest ?? on) <= on),
    backDated: own.filter((a) => isBackDated(a, on)),
    pauses: actsOf(state, instrument).filter(
      (a) =>
        a.kind === 'suspend' &&
        (a.party === who || a.towards?.some((p) => p === who)) &&
        (isInPart(a) || a.ground !== undefined) &&
        solution.holds(pauseOf(a), on) === 'yes',
    ),
    claims: x ? claimsOf(state, x, who, on) : [],
    goesOn: x ? goingOn(solution, x, who, own).filter((g) => goesOnOn(g, on) !== 'no') : [],
    waivers:
      standing === 'cannot-tell'
        ? acts.filter((a) => a.kind === 'waive' && solution.holds(waived(a.entry), on) === 'cannot-tell')
        : [],
    beforeParentLeft:
      standing === 'cannot-tell' && solution.holds(consented(who, instrument), on) === 'yes'
        ? acts.filter((a) => solution.holds(leftParent(a.entry), on) === 'yes')
        : [],
    // The effect that a reading gives an act is no published day.
    byTheClause: x
      ? acts.flatMap((a) => (a.under || claimUnder(asTreaty(x), a) ? [] : (byTheClause(x, a, general) ?? [])))
      : [],
  };
}

/** Whether the law leaves open whether the act stands, and these answers do not say. */
function isLeftOpen(x: Instrument | undefined, act: Act, choice: Choice): boolean {
  const view = viewIn(choice);
  const held = x && view ? { ...x, binding: view } : x;
  return isUnanswered(held, readUnder(held, act, choice) ?? act);
}

function claimsOf(state: StateOfPlay, x: Instrument, who: string, on: CivilDay): readonly Claim[] {
  const acts = countingActsOf(state, x.instrument).filter((a) => countsOn(a).earliest <= on);
  return claimsAmong(x, acts).filter(({ act }) => act.party === who || act.towards?.some((p) => p === who));
}

/** How sure the clauses are by which a party is held to have consented without an act of its own. */
function deemedConfidence(s: Solution, x: Instrument | undefined, who: string): readonly Confidence[] {
  if (!x || s.stretches(deemed(who, x.instrument), 'possibly').length === 0) return [];
  return [...x.deemed, ...(x.amends ? [x.amends] : [])].map((d) => d.confidence);
}

/** Those whom an instrument may bind without an act of theirs about it. */
function heldToHaveConsented({ record, solution }: StateOfPlay, x: Instrument): readonly string[] {
  if (x.deemed.length === 0 && !x.amends) return [];
  const is = (who: string) => solution.stretches(deemed(who, x.instrument), 'possibly').length > 0;
  return [...record.parties.keys()].filter(is);
}

function isBackDated(act: Act, on: CivilDay): boolean {
  const { effective, received } = act;
  if (act.under || ENDING.has(act.kind) || effective?.latest === undefined) return false;
  return effective.latest <= on && (received?.latest ?? on) > on;
}

function standingOf(
  s: Solution,
  instrument: string,
  who: string,
  on: CivilDay,
  { acts, isOpen }: { readonly acts: readonly Act[]; isOpen(act: Act): boolean },
): { standing: Standing; since: CivilDay | undefined; neverParty?: PartyStatus['neverParty'] } {
  // The strongest standing first; a doubt about a stronger one is not passed over in favour of a weaker certainty.
  const asked: [Standing, Atom][] = [
    ['suspended', suspended(who, instrument)],
    ['in-force', party(who, instrument)],
    ['provisional', provisional(who, instrument)],
    ['consented', consented(who, instrument)],
    ['signed', signed(who, instrument)],
  ];
  const hasLeft = s.holds(party(who, instrument), on) === 'no' && began(s, party(who, instrument), on);
  for (const [standing, of] of asked) {
    const truth = s.holds(of, on);
    if (truth === 'cannot-tell') return { standing: 'cannot-tell', since: undefined };
    if (truth === 'yes') {
      const since = runningSince(s, of, on);
      // What it had before it left is spent; only what came after counts.
      const spent = hasLeft ? isSpent(s, standing, of, party(who, instrument), on) : 'no';
      if (spent === 'cannot-tell') return { standing: 'cannot-tell', since: undefined };
      if (spent === 'yes') break;
      return { standing, since };
    }
  }
  if (hasLeft) return { standing: 'ended', since: lastEnd(s, party(who, instrument), on) };
  const endings = acts.filter((a) => ENDING.has(a.kind) && canHaveEffect(s, a));
  // Who is not known to have had anything is not bound, and what it left was nothing (VCLT 2(1)(g)).
  if (endings.length > 0 && canHaveHad(s, instrument, who, on)) {
    if (endings.every(isOpen)) return { standing: 'cannot-tell', since: undefined };
    const possiblyParty = s.stretches(party(who, instrument), 'possibly').some((t) => t.from <= on);
    const had = [
      ['consented', consented(who, instrument)],
      ['provisional', provisional(who, instrument)],
      ['signed', signed(who, instrument)],
    ] as const;
    const [neverParty, of] = (possiblyParty ? undefined : had.find(([, h]) => began(s, h, on))) ?? [];
    return { standing: 'ended', since: of && lastEnd(s, of, on), neverParty };
  }
  return { standing: 'none', since: undefined };
}

const ENDING = new Set<string>([
  ...(['disown-signature', 'end', 'end-provisional-application', 'expel'] as const),
  ...(['withdraw', 'withdraw-consent'] as const),
] satisfies ActKind[]);

/** Whether there can have been something to end by that day: a party, a consent, a signature, provisional application. */
const canHaveHad = (s: Solution, instrument: string, who: string, by: CivilDay): boolean =>
  [party, consented, provisional, signed].some((of) =>
    s.stretches(of(who, instrument), 'possibly').some((t) => t.from <= by),
  );

/** True of an act of leaving that came where nothing can have begun that it could end, under whatever reading. */
export function foundNothing(state: StateOfPlay, act: Act): boolean {
  const { instrument, party: who } = act;
  const choices = ENDING.has(act.kind) ? choicesOf(state.record, instrument) : undefined;
  if (!choices) return false;
  const by = countsOn(act).latest;
  const solutions =
    choices.length === 0
      ? [state.solution]
      : choices.map((choice) => solutionUnder(state.record, instrument, choice));
  return !solutions.some((s) => canHaveHad(s, instrument, who, by));
}

/** Whether an act of leaving counts under these answers, and was not taken back. */
const canHaveEffect = (s: Solution, { kind, entry }: Act): boolean =>
  s.stretches(kind === 'end-provisional-application' ? did(entry) : left(entry), 'possibly').length > 0;

/** Whether a consent that lasts began before its author last left; a signature always did. */
function isSpent(s: Solution, standing: Standing, of: Atom, was: Atom, on: CivilDay): Truth {
  if (standing === 'signed') return 'yes';
  if (standing !== 'consented') return 'no';
  const [first, last] = [running(s, of, on, 'possibly'), running(s, of, on, 'surely')];
  const [earliest, latest] = [lastEndOn(s, was, on, 'surely'), lastEndOn(s, was, on, 'possibly')];
  if (last !== undefined && earliest !== undefined && last < earliest) return 'yes';
  return first !== undefined && latest !== undefined && first < latest ? 'cannot-tell' : 'no';
}

function began(s: Solution, of: Atom, on: CivilDay): boolean {
  return s.stretches(of, 'surely').some((t) => t.from <= on);
}

/** First day of the unbroken stretch that covers `on`, where it is certain. */
export function runningSince(s: Solution, of: Atom, on: CivilDay): CivilDay | undefined {
  return agreedDay((side) => running(s, of, on, side));
}

function running(s: Solution, of: Atom, on: CivilDay, side: Side): CivilDay | undefined {
  return s.stretches(of, side).find((t) => t.from <= on && (t.to === undefined || on < t.to))?.from;
}

/** The day on which the last stretch before `on` ended, where it is certain. */
function lastEnd(s: Solution, of: Atom, on: CivilDay): CivilDay | undefined {
  return agreedDay((side) => lastEndOn(s, of, on, side));
}

function lastEndOn(s: Solution, of: Atom, on: CivilDay, side: Side): CivilDay | undefined {
  return s.stretches(of, side).findLast((t) => t.to !== undefined && t.to <= on)?.to;
}

/** A day that is the same on both sides, possibly and surely. */
function agreedDay(on: (side: Side) => CivilDay | undefined): CivilDay | undefined {
  const day = on('surely');
  return day !== undefined && Number.isFinite(day) && day === on('possibly') ? day : undefined;
}

/** Provisions with a rule of their own, on a day. */
export interface OwnRuleStatus {
  readonly rule: OwnRule;
  readonly inForce: Truth;
  /** first day in force, where certain */
  readonly since: CivilDay | undefined;
  /** for how many of the parties to the instrument */
  readonly parties: number;
}

/** Where it is disputed whether an instrument is legally binding: what it is by those who hold it to be that. */
export interface HeldStatus {
  readonly as: BindingView;
  readonly inForce: Truth;
  /** for how many */
  readonly parties: number;
  readonly finalClauses: FinalClauses | undefined;
}

export interface InstrumentStatus {
  readonly instrument: Instrument;
  /** both views, where it is disputed whether it is legally binding; neither is the default */
  readonly held: readonly HeldStatus[];
  readonly inForce: Truth;
  /** where something of this cannot be told and more questions are open than can be combined: which */
  readonly tooMany: readonly string[] | undefined;
  /** first day in force as computed from the acts and the clause, where certain */
  readonly computed: CivilDay | undefined;
  /** the span it falls in, where the record leaves it open */
  readonly possiblyFrom: CivilDay | undefined;
  readonly surelyFrom: CivilDay | undefined;
  /** the days publications give; the first of them governs where there is one alone */
  readonly published: readonly UncertainDate[];
  /** the computed days cannot be any of the published ones */
  readonly differs: boolean;
  /** everyone with an act on file by that day, alphabetically by id */
  readonly parties: readonly PartyStatus[];
  /** instruments adopted by that day that change this one: in force since, where surely so, and for how many of its parties */
  readonly amendments: readonly {
    readonly amendment: string;
    readonly since: CivilDay | undefined;
    readonly parties: number;
  }[];
  /** what it says of its place beside others, and what others say of it by name; how many of its parties are party to that one too */
  readonly precedence: readonly { readonly link: Link; readonly both: number | undefined }[];
  /** what it says that applies already, where it is adopted and not yet in force */
  readonly finalClauses: FinalClauses | undefined;
  /** its provisions with a rule of their own */
  readonly ownRules: readonly OwnRuleStatus[];
  /** the last day of any act on file about it that has come */
  readonly lastEntry: CivilDay | undefined;
  /** true if acts dated after `on` are on file */
  readonly laterEntries: boolean;
}

export function instrumentStatus(state: StateOfPlay, id: string, on: CivilDay): InstrumentStatus | undefined {
  const instrument = state.record.instruments.get(id);
  if (!instrument) return undefined;
  const acts = actsOf(state, id);
  const days = entryDays(acts);
  const began = state.solution.began(clauseMet(id));
  const published = instrument.published.map((p) => p.date);
  const computed = { earliest: began.possibly, latest: began.surely };
  const differs =
    published.length > 0 &&
    computed.earliest !== undefined &&
    published.every((p) => !canAgree(p, { ...p, earliest: computed.earliest, latest: computed.latest }));
  // An organ that accepts a reservation takes no part itself, and a third State by its assent neither.
  const whose = [
    ...new Set([
      ...acts.flatMap((a) =>
        isOfReservations(a.kind) || isOfThirdStates(a.kind) ? [] : [a.party as string],
      ),
      ...heldToHaveConsented(state, instrument),
    ]),
  ].sort();
  const parties = whose
    .map((who) => partyStatus(state, id, who, on))
    .filter((p) => p.standing !== 'none' || p.acts.some((a) => !isOfThirdStates(a.kind)));
  const truth = agreedTruth(state, id, on);
  const isTold = truth !== 'cannot-tell' && parties.every((p) => p.tooMany === undefined);
  return {
    instrument,
    tooMany: isTold ? undefined : tooManyQuestions(state.record, id),
    held:
      instrument.binding === 'disputed'
        ? VIEWS.map((as) => heldStatus(state, instrument, as, whose, on))
        : [],
    inForce: truth,
    computed: began.surely !== undefined && began.surely === began.possibly ? began.surely : undefined,
    possiblyFrom: began.possibly,
    surelyFrom: began.surely,
    published,
    differs,
    parties,
    amendments: changedBy(state, id, parties, on),
    precedence: precedenceOn(state, id, parties, on),
    finalClauses: finalClausesOn(instrument, state.solution, on),
    ownRules: instrument.ownRules.map((rule) => ownRuleStatus(state, instrument, rule, parties, on)),
    lastEntry: days.filter((d) => d <= on).at(-1),
    laterEntries: days.some((d) => d > on),
  };
}

/** Where an instrument's other questions are open too, what holds under every answer to them. */
function heldStatus(
  { record }: StateOfPlay,
  instrument: Instrument,
  as: BindingView,
  whose: readonly string[],
  on: CivilDay,
): HeldStatus {
  const id = instrument.instrument;
  const solutions = (choicesOf(record, id) ?? [])
    .filter((choice) => viewIn(choice) === as)
    .map((choice) => solutionUnder(record, id, choice));
  const agreed = (of: Atom): Truth => {
    const [only = 'cannot-tell', ...others] = new Set(solutions.map((s) => s.holds(of, on)));
    return others.length === 0 ? only : 'cannot-tell';
  };
  const [first] = solutions;
  return {
    as,
    inForce: agreed(inForce(id)),
    parties: whose.filter((who) => agreed(party(who, id)) === 'yes').length,
    finalClauses: first && finalClausesOn({ ...instrument, binding: as }, first, on),
  };
}

function ownRuleStatus(
  state: StateOfPlay,
  instrument: Instrument,
  rule: OwnRule,
  parties: readonly PartyStatus[],
  on: CivilDay,
): OwnRuleStatus {
  const { name } = forceOf(instrument, rule);
  const id = instrument.instrument;
  const isFor = (p: PartyStatus) => agreedTruth(state, id, on, provisionsFor(p.party, name)) === 'yes';
  const truth = agreedTruth(state, id, on, inForce(name));
  return {
    rule,
    inForce: truth,
    since: truth === 'yes' ? runningSince(state.solution, inForce(name), on) : undefined,
    parties: parties.filter(isFor).length,
  };
}

function precedenceOn(
  state: StateOfPlay,
  id: string,
  parties: readonly PartyStatus[],
  on: CivilDay,
): InstrumentStatus['precedence'] {
  const bound = parties.filter((p) => p.standing === 'in-force').map((p) => p.party);
  // What another one says of any treaty is for two who are party to both: told of every instrument, it would tell nothing.
  return linksOf(state.record, id)
    .filter((l) => l.of === id || l.clause.to === id)
    .map((link) => ({
      link,
      both: link.other === undefined ? undefined : partiesToBoth(state, bound, link.other, on).length,
    }));
}

function changedBy(
  state: StateOfPlay,
  id: string,
  parties: readonly PartyStatus[],
  on: CivilDay,
): InstrumentStatus['amendments'] {
  const bound = parties.filter((p) => p.standing === 'in-force').map((p) => p.party);
  return amendmentsOf(state.record, id)
    .filter((a) => (state.record.instruments.get(a)?.adopted.date.earliest ?? on) <= on)
    .map((amendment) => ({
      amendment,
      since: runningSince(state.solution, inForce(amendment), on),
      parties: bound.filter((who) => state.solution.holds(party(who, amendment), on) === 'yes').length,
    }));
}

/** In force, or something else of the instrument, or not, under every reading; where readings differ it cannot be told. */
export function agreedTruth(state: StateOfPlay, id: string, on: CivilDay, of: Atom = inForce(id)): Truth {
  const choices = choicesOf(state.record, id);
  if (choices?.length === 0) return state.solution.holds(of, on);
  const truths = new Set((choices ?? []).map((c) => solutionUnder(state.record, id, c).holds(of, on)));
  const [only = 'cannot-tell'] = truths;
  return truths.size === 1 ? only : 'cannot-tell';
}

export function actsOf(state: StateOfPlay, instrument: string): readonly Act[] {
  return grouped(state.record).of.get(instrument) ?? [];
}

/** Those of them that count: none that was corrected or retracted since. */
export function countingActsOf(state: StateOfPlay, instrument: string): readonly Act[] {
  return grouped(state.record).counting.get(instrument) ?? [];
}

function actsBy(state: StateOfPlay, instrument: string, who: string): readonly Act[] {
  return grouped(state.record).by.get(`${who} ${instrument}`) ?? [];
}

interface Grouped {
  /** about each instrument */
  readonly of: ReadonlyMap<string, readonly Act[]>;
  /** of them those that count */
  readonly counting: ReadonlyMap<string, readonly Act[]>;
  /** those by each party */
  readonly by: ReadonlyMap<string, readonly Act[]>;
}

const groups = new WeakMap<OpenRecord, Grouped>();

function grouped(record: OpenRecord): Grouped {
  const known = groups.get(record);
  if (known) return known;
  const made = {
    of: groupedBy(record.acts, (a) => a.instrument),
    counting: groupedBy(actsInForce(record), (a) => a.instrument),
    by: groupedBy(record.acts, (a) => `${a.party} ${a.instrument}`),
  };
  groups.set(record, made);
  return made;
}

/** The certain days of all acts on record, in order: what "no later entry" and the day arrows are read from. */
export function entryDays(acts: readonly Act[]): CivilDay[] {
  const days = acts.flatMap((a) =>
    isAssumed(a)
      ? []
      : [a.done, a.received, a.effective].map((d) => d?.latest).filter((d): d is CivilDay => d !== undefined),
  );
  return [...new Set(days)].sort((a, b) => a - b);
}
