/**
 * Grounds that a party claims for leaving, or for suspending, and from when the measure that it proposes can be taken.
 *
 * Source: VCLT art. 60 (material breach), 61 (impossibility of performance), 62 (fundamental change of circumstances). Who invokes
 * one notifies the others of its claim, the measure and the reasons (65(1)). If, after the expiry of a period of not less than three
 * months after receipt of the notification, "except in cases of special urgency", no party has raised any objection, it may take the
 * measure (65(2)): the last day of the third month is the last for an objection, and the next the first of the measure, or a
 * later one that its author declares. If any party has raised one, a solution is to be sought by the means of article 33 of the
 * Charter (65(3)), and the day is open: from then on, and not before the day that its author declares.
 *
 * Whether the ground holds is a question that the record cannot answer: that it does and that it does not are its two answers,
 * none preferred, one question for each claim. Where the day declared comes before the three months are over, that it holds and
 * the case is one of special urgency is a third.
 *
 * Of the outbreak of hostilities the Convention prejudges nothing (73): there is no period to count. It is from the day that its
 * author declares, and where it declares none the day is open. A text that is not binding in law has no such claims: there a ground
 * is a remark. Where that is disputed it is a claim by the legal view alone (`binding.ts`). Unanswered the measure is only possible.
 *
 * Not decided here: whether a ground holds, whether it lets this party take this measure (60(2)), whether who objects may, and what
 * a solution that was found says: that is a row of its own, which replaces the claim.
 *
 * Rows: grounds.
 */
import { type Act, type Claimed, claimOf } from '../../terms/act.ts';
import { addDays, type CivilDay } from '../../terms/civil-day.ts';
import { afterDelayBetween, type Delay } from '../../terms/delay.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { all, any, type Clause, type Condition, type DaySpan, reachedAtom, since } from '../kernel/clause.ts';
import { type About, delayOf } from './about.ts';
import { contested, countsOn, daysOf, did, fromDay, measure, noticeRun, PERHAPS } from './atoms.ts';
import { isDisputed, isUnderTreatyLaw } from './binding.ts';
import { isUnanswered, type LeftOpen } from './left-open.ts';
import { notifiedOn } from './reservation.ts';

const THREE_MONTHS: Delay = { kind: 'period', unit: 'months', count: 3 };
const THEN: Delay = { kind: 'expiry', of: THREE_MONTHS, effect: 'next' };

interface Claim {
  readonly article: number;
  /** whether art. 65 governs it, with its period */
  readonly hasPeriod: boolean;
}

const CLAIMS: Readonly<Record<Claimed, Claim>> = {
  breach: { article: 60, hasPeriod: true },
  impossibility: { article: 61, hasPeriod: true },
  'change-of-circumstances': { article: 62, hasPeriod: true },
  hostilities: { article: 73, hasPeriod: false },
};

/** What an act claims, under an instrument that the law of treaties governs. */
export function claimUnder(instrument: Instrument, act: Act): Claim | undefined {
  const ground = isUnderTreatyLaw(instrument) ? claimOf(act) : undefined;
  return ground && CLAIMS[ground];
}

export function claimedGround(instrument: Instrument, act: Act): LeftOpen | undefined {
  const claim = claimUnder(instrument, act);
  if (!claim) return undefined;
  const under = ['holds', ...(claim.hasPeriod && canBeEarly(instrument, act) ? [URGENT] : [])];
  return {
    id: `VCLT-${claim.article}:${act.id}`,
    code: 'claimed-ground',
    act,
    options: ['does-not-hold', ...under],
    under,
  };
}

const URGENT = 'holds-urgent';

/** Whether the day declared can come before the period is over. */
function canBeEarly(instrument: Instrument, act: Act): boolean {
  const { latest } = lastDayToContest(instrument, act) ?? {};
  return act.effective !== undefined && latest !== undefined && daysOf(act.effective).earliest <= latest;
}

/** The last day on which an objection to a claim is in time, for all that the record knows; of one with no period, undefined. */
export function lastDayToContest(instrument: Instrument, act: Act): DaySpan | undefined {
  if (!claimUnder(instrument, act)?.hasPeriod) return undefined;
  const from = notifiedOn({ instrument }, act);
  const on = (end: 'earliest' | 'latest') =>
    Number.isFinite(from[end])
      ? addDays(afterDelayBetween(from.earliest, from.latest, delayOf(instrument, THEN), end), -1)
      : from[end];
  return { earliest: on('earliest'), latest: on('latest') };
}

/** @param acts those that count: what was said about a row that was corrected is then about its correction */
export const objectionsTo = (acts: readonly Act[], { id }: Act): readonly Act[] =>
  acts.filter((a) => a.kind === 'object' && a.about === id);

/** From when on it may be that a measure is taken, where it cannot be told by what rule. */
function onceMade(act: Act): Condition {
  const { earliest } = countsOn(act);
  const declared = act.effective ? daysOf(act.effective).earliest : earliest;
  return since({
    earliest: Math.min(earliest, declared) as CivilDay,
    latest: Number.POSITIVE_INFINITY as CivilDay,
  });
}

/** What an act of leaving or suspending does, and from when. */
export interface Measure {
  readonly when: Condition;
  /** once it holds, the day itself has surely come */
  readonly over: Condition;
  readonly clauses: readonly Clause[];
}

/** When the measure that an act proposes can be taken; undefined of one that claims nothing. */
export function measureOf(of: About, act: Act): Measure | undefined {
  const { document, acts } = of;
  const { entry, effective } = act;
  if (isDisputed(of.instrument) && claimOf(act)) return { when: onceMade(act), over: any([]), clauses: [] };
  const claim = claimUnder(of.instrument, act);
  if (!claim) return undefined;
  const cite = (rule: string) => ({ rule, document, entry });
  const declared = effective ? [since(daysOf(effective))] : [];
  const isOpen = isUnanswered(of.instrument, act);
  // Unanswered, it can be as early as under any answer.
  const isUrgent = isOpen ? canBeEarly(of.instrument, act) : act.answer === URGENT;
  const waits = claim.hasPeriod && !isUrgent;
  const toContest = waits ? lastDayToContest(of.instrument, act) : undefined;
  const objections = objectionsTo(acts, act).map((o) => reachedAtom(did(o.entry)));
  const open = since({ earliest: countsOn(act).earliest, latest: Number.POSITIVE_INFINITY as CivilDay });
  const run: Clause = {
    id: `noticeRun ${entry}`,
    then: noticeRun(entry),
    ...(waits ? { when: since(notifiedOn(of, act)), after: of.delay(THEN) } : { when: declared[0] ?? open }),
    cite: cite(waits ? 'claim-period-over' : 'effective-day'),
  };
  const taken: Clause = {
    id: `measure ${entry}`,
    when: all([reachedAtom(noticeRun(entry)), ...(waits ? declared : [])]),
    then: measure(entry),
    ...(objections.length > 0 ? { unless: reachedAtom(contested(entry)) } : {}),
    cite: cite(claim.hasPeriod ? 'claim-uncontested' : 'claim-declared'),
  };
  const objected: readonly Clause[] = [
    {
      id: `contested ${entry}`,
      when: any(objections),
      then: contested(entry),
      // On the eve of the objection: of one made on the day after the last, that is the last.
      unless: toContest ? since(toContest) : reachedAtom(noticeRun(entry)),
      cite: cite('claim-contested'),
    },
    {
      id: `measure ${entry} settled`,
      when: all([reachedAtom(contested(entry)), open, ...declared]),
      then: measure(entry),
      cite: cite('claim-contested'),
    },
  ];
  const isTaken = reachedAtom(measure(entry));
  const when = isOpen ? all([isTaken, PERHAPS]) : isTaken;
  // The last day that it can have where nobody objects; with an objection it has none.
  const latest = Math.max(
    toContest ? addDays(toContest.latest, 1) : Number.NEGATIVE_INFINITY,
    effective ? daysOf(effective).latest : Number.NEGATIVE_INFINITY,
  ) as CivilDay;
  return {
    when,
    over: all([when, fromDay(latest)]),
    clauses: [run, taken, ...(objections.length > 0 ? objected : [])],
  };
}
