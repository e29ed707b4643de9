/**
 * Where a party stands toward an instrument, with all that a reader is told beside it.
 *
 * Where it turns on how acts are read, every reading is tried and none preferred; where all agree, there is one answer.
 */

import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { groupedBy } from '../terms/grouped.ts';
import type { Instrument, StatusAccount } from '../terms/instrument.ts';
import type { Assumed, Confidence } from '../terms/provenance.ts';
import { actsBy, actsOf, countingActsOf } from './acts-of.ts';
import { type Claim, claimsAmong } from './claims.ts';
import { behindStanding, type ClausePart, unverifiedIn, weakestOf } from './clause-confidence.ts';
import { AS_SAID, type Choice } from './dossier/choice.ts';
import type { Solution } from './kernel/solve.ts';
import { isInPart, pauseOf } from './law/art-57-suspension.ts';
import { claimUnder } from './law/art-65-claims.ts';
import { type GoingOn, goesOnOn, goingOn } from './law/art-70-survival.ts';
import { clauseMet, consented, countsOn, deemed, leftParent, waived } from './law/atoms.ts';
import { asTreaty, viewIn } from './law/binding.ts';
import { type ByTheClause, byTheClause } from './law/by-the-clause.ts';
import { isUnanswered, readUnder } from './law/left-open.ts';
import { ENDING } from './leaving.ts';
import { type LeftBefore, leftBefore } from './left-before.ts';
import { answersTo, choicesOf, questionsThatMatter, solutionUnder, tooManyQuestions } from './readings.ts';
import { type Stands, standingOf } from './standing.ts';
import type { StateOfPlay } from './state-of-play.ts';

/** Readings under which a party stands in the same place, since the same day. */
export interface UnderReadings {
  /** the combinations of answers, in the order in which the instrument has them, to the questions that matter to this party */
  readonly choices: readonly Choice[];
  /** for each of them one with an answer to every question */
  readonly worlds: readonly Choice[];
  readonly status: PartyStatus;
}

export interface PartyStatus extends Stands {
  readonly instrument: string;
  readonly party: string;
  /** the acts it rests on, in order */
  readonly acts: readonly Act[];
  /** of the weakest act, and of the weakest value of the instrument's file, that it rests on */
  readonly confidence: Confidence | Assumed;
  /** values of the instrument's file that it rests on and nobody has looked up */
  readonly unverified: readonly ClausePart[];
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
  /** where it cannot be told: notices that have taken effect, each with the succession that was notified later and is dated back over it */
  readonly leftBefore: readonly LeftBefore[];
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
  const behind = x ? behindStanding(x, standing, acts, earliest) : [];
  return {
    instrument,
    party: who,
    standing,
    since,
    neverParty,
    acts,
    confidence: weakestOf([...acts.map((a) => a.confidence), ...deemedConfidence(solution, x, who)], behind),
    unverified: unverifiedIn(behind),
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
    leftBefore: standing === 'cannot-tell' && x ? leftBefore(state, x, who, solution, on) : [],
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

function isBackDated(act: Act, on: CivilDay): boolean {
  const { effective, received } = act;
  if (act.under || ENDING.has(act.kind) || effective?.latest === undefined) return false;
  return effective.latest <= on && (received?.latest ?? on) > on;
}
