/**
 * Objections to a reservation, and the days until which they can be raised.
 *
 * Source: VCLT art. 20(5): no objection by the end of twelve months after notification of the reservation, or by the day on
 * which its author consented, whichever is later, is acceptance. Two clocks: both are last days on which an objection is
 * in time; one that comes after both has no effect (guide 2.6.13). Acceptance is final (guide 2.8.13). A reservation that
 * needs confirmation counts from there (23(2)), and so does its clock; an objection made before does not need to be
 * repeated (23(3)). The same holds for one made before its author has consented itself: it counts from then on.
 *
 * Who has accepted by its silence, has left, and objects by the day on which it is back, is in time by its new consent (20(5), "whichever
 * is later") and too late by the old silence, for acceptance is final (guide 2.8.13). No article says which: such an objection is possibly
 * raised, and not surely. What silence brought about before is not touched by it.
 *
 * (4)(b): an objection leaves the treaty in force between the two unless its author definitely opposes that. An objection
 * "without benefit" is kept apart: what follows from it is a question of doctrine (`relations.ts`). Who accepts expressly
 * after having objected objects no longer. Where acceptance is not each party's own (20(1) and (3)) an objection
 * comes to nothing; that of the competent organ is decisive.
 *
 * Rows: objected, severability.
 */
import type { Act } from '../../terms/act.ts';
import { NEXT_DAY } from '../../terms/delay.ts';
import {
  all,
  any,
  atom,
  type Clause,
  type Ending,
  lost,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { About } from './about.ts';
import { LEAVING } from './art-54-withdrawal.ts';
import {
  accepted,
  applicableThen,
  consented,
  did,
  isSurelyAfter,
  lastDayToObject,
  made,
  objects,
  operative,
  opposes,
  PERHAPS,
  party,
  raised,
  seversFrom,
  timeToObjectOver,
} from './atoms.ts';
import { acceptanceBy, notifiedOn, type Objection, type Reservation, timeToObject } from './reservation.ts';

export function objectionClauses(of: About, reservations: readonly Reservation[]): Clause[] {
  return reservations.flatMap((r) => [
    ...clocks(of, r),
    ...r.objections.flatMap((o) => [
      // To what a successor keeps the objections are those to what it keeps: they were raised there.
      ...(r.kept ? [] : raisedClauses(of, r, o)),
      ...effectOf(of, r, o),
    ]),
  ]);
}

function clocks(of: About, r: Reservation): Clause[] {
  const { entry } = r.act;
  if (r.kept) return [clockKept(of, r, r.kept.of)];
  const after = timeToObject(of, r);
  const starts = r.needsConfirmation ? r.confirmations : [r.act];
  return [
    ...starts.map(
      (act): Clause => ({
        id: `lastDayToObject ${entry} ${act.id}`,
        when: since(notifiedOn(of, act)),
        then: lastDayToObject(entry),
        after,
        cite: { rule: 'last-day-to-object', document: of.document, entry: act.entry },
      }),
    ),
    {
      id: `timeToObjectOver ${entry}`,
      when: reachedAtom(lastDayToObject(entry)),
      then: timeToObjectOver(entry),
      after: NEXT_DAY,
      cite: { rule: 'time-to-object-over', document: of.document, entry },
    },
  ];
}

/** Whose time has run against the predecessor has none left against the successor. */
function clockKept(of: About, { act }: Reservation, kept: Reservation): Clause {
  return {
    id: `timeToObjectOver ${act.entry}`,
    when: reachedAtom(timeToObjectOver(kept.act.entry)),
    then: timeToObjectOver(act.entry),
    cite: { rule: 'time-to-object-over', document: of.document, entry: kept.act.entry },
  };
}

function raisedClauses(of: About, r: Reservation, { act, withdrawals, kept }: Objection): Clause[] {
  const { document } = of;
  if (kept) {
    const given = withdrawals.map((w) => reached(reachedAtom(operative(w.entry))));
    const clause: Clause = {
      id: `raised ${act.entry}`,
      when: reachedAtom(applicableThen(act.entry)),
      then: raised(act.entry),
      ...(given.length > 0
        ? {
            unless: any(withdrawals.map((w) => reachedAtom(operative(w.entry)))),
            until: { kind: 'anyEnding', of: given },
          }
        : {}),
      cite: { rule: 'objection-kept', document, entry: act.entry },
    };
    return [clause];
  }
  const accepting = r.acceptances.filter((a) => a.party === act.party).map((a) => reachedAtom(did(a.entry)));
  // Both last days have come: on the next one it is too late.
  const isTooLate = all([
    reachedAtom(lastDayToObject(r.act.entry)),
    reachedAtom(consented(act.party, document)),
  ]);
  const until: Ending[] = [
    ...withdrawals.map((w) => reached(reachedAtom(operative(w.entry)))),
    ...accepting.map(reached),
  ];
  const clause: Clause = {
    id: `raised ${act.entry}`,
    when: reachedAtom(did(act.entry)),
    then: raised(act.entry),
    unless: any([isTooLate, ...accepting]),
    ...(until.length > 0 ? { until: { kind: 'anyEnding', of: until } } : {}),
    cite: { rule: 'objection-raised', document, entry: act.entry },
  };
  if (!mayHaveLeftBefore(of, act)) return [clause];
  const before = atom('silentBefore', act.party, r.act.entry);
  const cite = { rule: 'objection-after-silence', document, entry: act.entry };
  return [
    {
      id: `silentBefore ${act.entry}`,
      when: reachedAtom(accepted(act.party, r.act.entry)),
      then: before,
      after: NEXT_DAY,
      cite,
    },
    { ...clause, unless: any([isTooLate, ...accepting, reachedAtom(before)]) },
    {
      ...clause,
      id: `raised ${act.entry} after silence`,
      when: all([reachedAtom(did(act.entry)), reachedAtom(before), PERHAPS]),
      cite,
    },
  ];
}

/** Whether its author may have consented, and left, before this objection. */
const mayHaveLeftBefore = (of: About, objection: Act): boolean =>
  of
    .by(objection.party)
    .own.some(
      (a) =>
        LEAVING.any.has(a.kind) &&
        !isSurelyAfter(a, objection) &&
        of.consents.some((c) => c.party === a.party && !isSurelyAfter(c, a)),
    );

const EFFECTS = { 'oppose-entry-into-force': opposes, 'without-benefit': seversFrom } as const;

function effectOf(of: About, r: Reservation, { act, kept }: Objection): Clause[] {
  const { document, instrument } = of;
  const by = acceptanceBy(instrument.reservations);
  const isOrgans = by === 'organ' && act.party === instrument.reservations?.organ;
  if (by === 'not-needed' || (by === 'organ' && !isOrgans)) return [];
  const effect = isOrgans ? opposes : (EFFECTS[act.intent as keyof typeof EFFECTS] ?? objects);
  const when = all([
    reachedAtom(raised(act.entry)),
    reachedAtom(made(r.act.entry)),
    ...(isOrgans
      ? []
      : kept
        ? [any([consented, party].map((of) => reachedAtom(of(act.party, document))))]
        : [reachedAtom(consented(act.party, document))]),
  ]);
  return [
    {
      id: r.kept ? `objects ${act.entry} ${r.act.entry}` : `objects ${act.entry}`,
      when,
      then: effect(act.party, r.act.entry),
      until: lost(when),
      cite: { rule: `objection-${act.intent ?? 'simple'}`, document, entry: act.entry },
    },
  ];
}
