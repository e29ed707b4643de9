/**
 * From when the withdrawal of a reservation, of an objection or of a declaration is operative.
 *
 * Source: VCLT art. 22(3): towards another State when it has received notice of the withdrawal of a reservation; for the
 * withdrawal of an objection, when the State that formulated the reservation has. Where there is a depositary, these have
 * received it when he has notified them (78(c)): on one day for all. A reservation can be given up in part; what is left
 * stands without anybody's acceptance. A declaration under an optional clause ends on the day that the clause or the notice
 * gives, otherwise when received; a clause that lets some time pass first has it in that day.
 *
 * Rows: optional-clauses, reservations-withdrawn.
 */
import type { Act } from '../../terms/act.ts';
import {
  type Clause,
  type DaySpan,
  type Ending,
  lost,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { About } from './about.ts';
import { consented, countsOn, daysOf, declared, did, operative } from './atoms.ts';
import { notifiedOn, type Reservation } from './reservation.ts';

export function withdrawalOfReservationClauses(of: About, reservations: readonly Reservation[]): Clause[] {
  return [
    ...reservations.flatMap((r) => [
      // Of what a successor keeps only its own: its predecessor's are among the others.
      ...ofAuthor(r).map((w) => operativeClause(of, w, 'reservation-withdrawn', notifiedOn(of, w))),
      ...(r.kept ? [] : r.objections).flatMap((o) =>
        o.withdrawals.map((w) => operativeClause(of, w, 'objection-withdrawn', notifiedOn(of, w))),
      ),
    ]),
    ...of.acts.flatMap((act) => (act.kind === 'declare' ? declarationClauses(of, act) : [])),
  ];
}

const ofAuthor = ({ withdrawals, act }: Reservation): readonly Act[] =>
  withdrawals.filter((w) => w.party === act.party);

function operativeClause(of: About, act: Act, rule: string, usually: DaySpan): Clause {
  return {
    id: `operative ${act.entry}`,
    when: since(act.effective ? daysOf(act.effective) : usually),
    then: operative(act.entry),
    cite: { rule, document: of.document, entry: act.entry },
  };
}

function declarationClauses(of: About, act: Act): Clause[] {
  const { document, acts } = of;
  const withdrawals = acts.filter((a) => a.kind === 'withdraw-declaration' && a.about === act.id);
  const until: Ending[] = [
    lost(reachedAtom(consented(act.party, document))),
    ...withdrawals.map((w) => reached(reachedAtom(operative(w.entry)))),
  ];
  return [
    {
      id: `declared ${act.entry}`,
      when: act.effective ? since(daysOf(act.effective)) : reachedAtom(did(act.entry)),
      then: declared(act.entry),
      until: { kind: 'anyEnding', of: until },
      cite: { rule: 'declaration', document, entry: act.entry },
    },
    ...withdrawals.map((w) => operativeClause(of, w, 'declaration-withdrawn', countsOn(w))),
  ];
}
