/**
 * What is told of an instrument on a day: whether it is in force, since when by computation and by publication, and where
 * each of its parties stands.
 */

import { isOfReservations, isOfThirdStates } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument, OwnRule } from '../terms/instrument.ts';
import type { Assumed, Confidence } from '../terms/provenance.ts';
import { canAgree, type UncertainDate } from '../terms/uncertain-date.ts';
import { actsOf, entryDays } from './acts-of.ts';
import { behindClause, behindForce, type ClausePart, unverifiedIn, weakestOf } from './clause-confidence.ts';
import type { Atom } from './kernel/clause.ts';
import type { Truth } from './kernel/solve.ts';
import { forceOf } from './law/art-24-entry-into-force.ts';
import { type FinalClauses, finalClausesOn } from './law/art-24-final-clauses.ts';
import { clauseMet, deemed, inForce, party, provisionsFor } from './law/atoms.ts';
import { type BindingView, VIEWS, viewIn } from './law/binding.ts';
import { type PartyStatus, partyStatus } from './party-status.ts';
import { type Link, linksOf, partiesToBoth } from './precedence.ts';
import { choicesOf, solutionUnder, tooManyQuestions } from './readings.ts';
import { runningSince } from './since.ts';
import { agreedTruth, type StateOfPlay } from './state-of-play.ts';
import { amendmentsOf } from './texts.ts';

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
  /** of the weakest value that it rests on whether it is in force */
  readonly confidence: Confidence | Assumed;
  /** of the clause and the published days, what nobody has looked up */
  readonly unverified: readonly ClausePart[];
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
    confidence: weakestOf([], behindForce(instrument)),
    unverified: unverifiedIn([...behindClause(instrument), ...behindForce(instrument)]),
    parties,
    amendments: changedBy(state, id, parties, on),
    precedence: precedenceOn(state, id, parties, on),
    finalClauses: finalClausesOn(instrument, state.solution, on),
    ownRules: instrument.ownRules.map((rule) => ownRuleStatus(state, instrument, rule, parties, on)),
    lastEntry: days.filter((d) => d <= on).at(-1),
    laterEntries: days.some((d) => d > on),
  };
}

/** Those whom an instrument may bind without an act of theirs about it. */
function heldToHaveConsented({ record, solution }: StateOfPlay, x: Instrument): readonly string[] {
  if (x.deemed.length === 0 && !x.amends) return [];
  const is = (who: string) => solution.stretches(deemed(who, x.instrument), 'possibly').length > 0;
  return [...record.parties.keys()].filter(is);
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
