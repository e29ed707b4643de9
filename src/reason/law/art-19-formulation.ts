/**
 * From when a reservation is made, and until when it stands.
 *
 * Source: VCLT art. 19: when signing or expressing consent, unless the treaty prohibits it or permits only others (19(a)
 * and (b)); what it does not permit has no clause here, and so no effect. Art. 23(2): made when signing subject to
 * ratification, it must be confirmed when expressing consent, and counts from then. Formulated later, it is admitted if
 * nobody who has consented objects in time; one objection is enough, be it to the lateness or to the content (guide 2.3.1 and
 * 2.3.2, practice of depositaries).
 *
 * It stands until it is withdrawn as a whole, its author's consent ends, the time is over for which the treaty lets it
 * last, or as many parties object as the treaty asks for. A treaty that reckons so counts the parties of each day.
 *
 * Not decided here: whether it is compatible with object and purpose (19(c)); what becomes of the consent of a party whose
 * reservation is not permitted: the record shows it as bound, and only what it says itself can change that.
 *
 * Rows: confirmed-when-ratifying, reservations-collective, reservations-late, reservations-limited,
 * reservations-prohibited, reservations-silent, reservations-specified.
 */
import { all, any, type Clause, type Ending, lost, reached, reachedAtom } from '../kernel/clause.ts';
import type { About } from './about.ts';
import {
  applicableThen,
  consented,
  did,
  lapsed,
  made,
  operative,
  party,
  raised,
  rejected,
  timeToObjectOver,
} from './atoms.ts';
import { amongPartiesOfTheDay, partyOfTheDayClauses } from './parties-of-the-day.ts';
import type { Reservation } from './reservation.ts';

export function formulationClauses(of: About, reservations: readonly Reservation[]): Clause[] {
  const hasTest = of.instrument.reservations?.rejectedBy !== undefined;
  return [
    ...(hasTest && reservations.length > 0 ? partyOfTheDayClauses(of, of.document) : []),
    ...reservations.flatMap((r) => [
      ...madeClauses(of, r),
      ...(hasTest ? [rejectedClause(of, r)] : []),
      ...lapsedClauses(of, r),
    ]),
  ];
}

function madeClauses(of: About, r: Reservation): Clause[] {
  const { document, instrument } = of;
  const { entry, party: author } = r.act;
  // A succession counts from a day before its receipt: it is party by then, and has not consented yet.
  const hasConsented = r.kept
    ? any([consented, party].map((of) => reachedAtom(of(author, document))))
    : reachedAtom(consented(author, document));
  const regime = instrument.reservations;
  const isTooLate = r.isLate && regime?.late === 'none';
  if (r.permitted.length === 0 || isTooLate) return [];
  const whole = r.withdrawals.filter((w) => w.provisions === undefined);
  const until: Ending[] = [
    lost(hasConsented),
    ...whole.map((w) => reached(reachedAtom(operative(w.entry)))),
    ...(regime?.lasts ? [reached(reachedAtom(lapsed(entry)))] : []),
    ...(regime?.rejectedBy ? [reached(reachedAtom(rejected(entry)))] : []),
  ];
  const bars = [
    ...whole.map((w) => operative(w.entry)),
    ...(regime?.rejectedBy ? [rejected(entry)] : []),
  ].map(reachedAtom);
  const clause = (
    id: string,
    rule: string,
    when: Clause['when'],
    more: readonly Clause['when'][] = [],
  ): Clause => ({
    id,
    when,
    then: made(entry),
    ...(bars.length + more.length > 0 ? { unless: any([...bars, ...more]) } : {}),
    until: { kind: 'anyEnding', of: until },
    cite: { rule, document, entry, ...(regime ? { locator: regime.locator } : {}) },
  });
  if (r.isLate) {
    const objected = r.objections.map((o) =>
      all([reachedAtom(raised(o.act.entry)), reachedAtom(consented(o.act.party, document))]),
    );
    const when = all([reachedAtom(timeToObjectOver(entry)), hasConsented]);
    return [clause(`made ${entry}`, 'late-reservation-admitted', when, objected)];
  }
  if (r.kept)
    return [
      clause(`made ${entry}`, 'reservation-kept', all([reachedAtom(applicableThen(entry)), hasConsented])),
    ];
  if (!r.madeWith) return [];
  if (r.needsConfirmation)
    return r.confirmations.map((c) =>
      clause(
        `made ${entry} ${c.id}`,
        'reservation-confirmed',
        all([reachedAtom(did(c.entry)), hasConsented]),
      ),
    );
  const when = all([reachedAtom(did(entry)), reachedAtom(did(r.madeWith.entry))]);
  return [clause(`made ${entry}`, 'reservation-made', when)];
}

/** Some treaties reckon by how many of the parties object ("two thirds of the States Parties"). */
function rejectedClause(of: About, { act, objections }: Reservation): Clause {
  const { document, instrument } = of;
  const { rejectedBy = 'all', locator = '' } = instrument.reservations ?? {};
  const objecting = (who: string) =>
    any(objections.filter((o) => o.act.party === who).map((o) => reachedAtom(raised(o.act.entry))));
  return {
    id: `rejected ${act.entry}`,
    when: amongPartiesOfTheDay(rejectedBy, { partyTo: instrument.instrument, on: 'each-day' }, objecting, of),
    then: rejected(act.entry),
    cite: { rule: 'reservation-rejected', document, entry: act.entry, locator },
  };
}

function lapsedClauses(of: About, { act }: Reservation): Clause[] {
  const { document, instrument } = of;
  const { lasts, locator = '' } = instrument.reservations ?? {};
  if (!lasts) return [];
  return [
    {
      id: `lapsed ${act.entry}`,
      when: reachedAtom(party(act.party, document)),
      then: lapsed(act.entry),
      after: of.delay(lasts),
      cite: { rule: 'reservation-lapsed', document, entry: act.entry, locator },
    },
  ];
}
