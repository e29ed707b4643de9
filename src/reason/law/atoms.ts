/** The atoms that the rules of treaty law speak of. */

import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import type { UncertainDate } from '../../terms/uncertain-date.ts';
import { type Atom, atom, type Condition, type DaySpan, since } from '../kernel/clause.ts';

/** the act, by its full name, has been done and counts */
export const did = (entry: string): Atom => atom('did', entry);
/** simple signature: only the duty of good faith (VCLT 18) where consent is still to follow */
export const signed = (party: string, instrument: string): Atom => atom('signed', party, instrument);
/** consent to be bound has been expressed and not undone (VCLT 2(1)(f): a contracting State) */
export const consented = (party: string, instrument: string): Atom => atom('consented', party, instrument);
/** its instrument is with the depositary and has not been taken back: what clauses on entry into force count */
export const deposited = (party: string, instrument: string): Atom => atom('deposited', party, instrument);
/** what the instrument asks of this act was so on its day, or has come to be so since (VCLT 77(1)(d)) */
export const inDueForm = (entry: string): Atom => atom('inDueForm', entry);
/** the single day of an act */
export const dayOfAct = (entry: string): Atom => atom('dayOfAct', entry);
/** the party has done an act of one of these kinds about the instrument: of those of which the record has none */
export const ownAct = (who: string, instrument: string, kinds: readonly string[]): Atom =>
  atom('ownAct', who, instrument, kinds.join(' '));
/** consent without an act of its own: by an act about another instrument, or by silence */
export const deemed = (who: string, instrument: string): Atom => atom('deemed', who, instrument);
/** this notice of opting out came in time */
export const optedOut = (entry: string): Atom => atom('optedOut', entry);
/** this act of consent came in time to be among those that the clause on entry into force speaks of */
export const inTime = (entry: string): Atom => atom('inTime', entry);
/** this act of consent has run its own delay */
export const takesEffect = (entry: string): Atom => atom('takesEffect', entry);
/** the condition of the clause on entry into force has been reached; its delay runs */
export const conditionMet = (instrument: string): Atom => atom('conditionMet', instrument);
/** that delay is over, where the clause asks besides that another instrument be in force */
export const ownDelayOver = (instrument: string): Atom => atom('ownDelayOver', instrument);
/** the clause on entry into force has been met, as computed from the acts on file */
export const clauseMet = (instrument: string): Atom => atom('clauseMet', instrument);
/** VCLT 24(1)–(2); on the published day where there is one */
export const inForce = (instrument: string): Atom => atom('inForce', instrument);
/** it is in force for this party by a way that a clause opens for each by itself, met in general or not; of a return by that consent */
export const inForceFor = (who: string, instrument: string, entry?: string): Atom =>
  atom('inForceFor', who, instrument, ...(entry === undefined ? [] : [entry]));
/** the author of this consent has left the treaty that it has to be party to, and may be back */
export const leftParent = (entry: string): Atom => atom('leftParent', entry);
/** this waiver of conditions serves its author */
export const waived = (entry: string): Atom => atom('waived', entry);
/** these provisions, which have a rule of their own, are in force for this party; see `forceOf` for their name */
export const provisionsFor = (who: string, name: string): Atom => atom('provisionsFor', who, name);
/** the time for which the instrument was concluded has run out */
export const termOver = (instrument: string): Atom => atom('termOver', instrument);
/** bound, and the instrument in force for it (VCLT 2(1)(g): a party); a participant where the text is political */
export const party = (who: string, instrument: string): Atom => atom('party', who, instrument);
/** its consent has taken effect and lasts, whether or not the instrument is in force: what the end of all is read from */
export const bound = (who: string, instrument: string): Atom => atom('bound', who, instrument);
/** one of the parties to it that a count over the parties of the day is asked of, and not one of them */
export const amongParties = (who: string, instrument: string): Atom => atom('amongParties', who, instrument);
export const outside = (who: string, instrument: string): Atom => atom('outside', who, instrument);
/** this act of leaving, or the party's own end, has taken effect */
export const left = (entry: string): Atom => atom('left', entry);
/** the time of this notice of leaving has run, where it waits for something besides */
export const noticeRun = (entry: string): Atom => atom('noticeRun', entry);
/** an objection to the measure that this claim proposes was raised in time (VCLT 65(3)) */
export const contested = (entry: string): Atom => atom('contested', entry);
/** the measure that this claim proposes can be taken (VCLT 65(2)) */
export const measure = (entry: string): Atom => atom('measure', entry);
/** a party that has given notice is engaged in no conflict */
export const noConflict = (who: string, instrument: string): Atom => atom('noConflict', who, instrument);
export const suspended = (who: string, instrument: string): Atom => atom('suspended', who, instrument);
/** this act suspends the operation towards some parties, or of some provisions, or both */
export const suspendedInPart = (entry: string): Atom => atom('suspendedInPart', entry);
/** who is no party has the duty, or the right, that this provision gives to it; see `nameOf` in `art-34-third-states.ts` */
export const hasAsThird = (who: string, name: string): Atom => atom('hasAsThird', who, name);
/** what it gives to that third State has been revoked (VCLT 37) */
export const revokedFor = (who: string, name: string): Atom => atom('revokedFor', who, name);
/** VCLT 25 */
export const provisional = (who: string, instrument: string): Atom => atom('provisional', who, instrument);

/** A day of which nothing is known. */
export const ANY_DAY: DaySpan = {
  earliest: Number.NEGATIVE_INFINITY as CivilDay,
  latest: Number.POSITIVE_INFINITY as CivilDay,
};

/** What has been so on every day. */
export const ALWAYS: Condition = since({ earliest: ANY_DAY.earliest, latest: ANY_DAY.earliest });

/** What may be so and may not: with it a condition is possible where it would be sure, and never surely met. */
export const PERHAPS: Condition = since(ANY_DAY);

/** From that day on. */
export const fromDay = (day: CivilDay): Condition => since({ earliest: day, latest: day });

/** The span a date leaves open. */
export function daysOf(date: UncertainDate | undefined): DaySpan {
  if (!date) return ANY_DAY;
  return { earliest: date.earliest ?? ANY_DAY.earliest, latest: date.latest ?? ANY_DAY.latest };
}

/**
 * The day on which an act counts. A signature counts when made. A decision that a clause refers to counts on the day that it
 * names, else when made. Everything addressed to a depositary counts when received (VCLT 16, 78(b)). Where only the day in the capital is known, receipt came on that day or later: the span
 * is left open rather than guessed. Where the record has only a legal effect, that is the day.
 */
export function countsOn(act: Act): DaySpan {
  if (act.kind === 'decide') return daysOf(act.effective ?? act.done ?? act.received ?? act.notified);
  const made =
    act.kind === 'sign' ||
    act.kind === 'sign-definitively' ||
    act.kind === 'adopt' ||
    act.kind === 'admit' ||
    act.kind === 'exchange' ||
    act.kind === 'expel' ||
    act.kind === 'invite' ||
    act.kind === 'end' ||
    act.kind === 'continue';
  if (made) return daysOf(act.done ?? act.received ?? act.effective ?? act.notified);
  if (act.received) return daysOf(act.received);
  if (act.effective) return daysOf(act.effective);
  if (act.notified) return { earliest: daysOf(act.done).earliest, latest: daysOf(act.notified).latest };
  return { earliest: daysOf(act.done).earliest, latest: ANY_DAY.latest };
}

/** The days between which an act was made, as far as they are known: one of which only an effect is known is older. */
export function madeOn(act: Act): DaySpan {
  if (act.done || act.received || act.notified) return countsOn(act);
  return { earliest: ANY_DAY.earliest, latest: daysOf(act.effective).latest };
}

/** True if the first of two acts was surely made after the other. */
export function isSurelyAfter(act: Act, other: Act): boolean {
  return madeOn(act).earliest > madeOn(other).latest;
}

/** on the day of the succession of States this reservation, or this objection, of the predecessor stood */
export const applicableThen = (entry: string): Atom => atom('applicableThen', entry);
/** it had been made, and was not given up; whatever became of its author */
export const onceMade = (entry: string): Atom => atom('onceMade', entry);

// Of reservations: `entry` is the full name of the reservation or the objection, `who` the other party.

/** the reservation has been made and stands: with an act of consent, confirmed, or late and admitted (VCLT 19, 23(2)) */
export const made = (entry: string): Atom => atom('made', entry);
/** the last day for objections to it has come, counted from its notification (VCLT 20(5)) */
export const lastDayToObject = (entry: string): Atom => atom('lastDayToObject', entry);
/** that day is over */
export const timeToObjectOver = (entry: string): Atom => atom('timeToObjectOver', entry);
/** this party has accepted it, expressly or by its silence (VCLT 20(4)(a), 20(5)) */
export const accepted = (who: string, entry: string): Atom => atom('accepted', who, entry);
/** this objection was raised in time and is not withdrawn */
export const raised = (entry: string): Atom => atom('raised', entry);
/** this party, having consented, objects to it and does not oppose the entry into force between the two (VCLT 21(3)) */
export const objects = (who: string, entry: string): Atom => atom('objects', who, entry);
/** … and definitely opposes it (VCLT 20(4)(b)) */
export const opposes = (who: string, entry: string): Atom => atom('opposes', who, entry);
/** … and holds its author bound without its benefit (guide 4.5) */
export const seversFrom = (who: string, entry: string): Atom => atom('seversFrom', who, entry);
/** this act of withdrawal, of a reservation or an objection, is operative (VCLT 22(3)) */
export const operative = (entry: string): Atom => atom('operative', entry);
/** as many parties object as the treaty asks for: it is not permitted */
export const rejected = (entry: string): Atom => atom('rejected', entry);
/** the time for which the treaty lets it last is over */
export const lapsed = (entry: string): Atom => atom('lapsed', entry);
/** this act of consent has effect by the letter of VCLT 20(4)(c): somebody has accepted what it reserves */
export const effectiveByLetter = (entry: string): Atom => atom('effectiveByLetter', entry);
/** this declaration under an optional clause stands */
export const declared = (entry: string): Atom => atom('declared', entry);
