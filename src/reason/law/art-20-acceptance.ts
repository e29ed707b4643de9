/**
 * Who accepts a reservation, for each other party.
 *
 * Source: VCLT art. 20. (1): what the treaty expressly authorises needs no acceptance. (3): to the constituent instrument
 * of an organisation, that of its competent organ. (2) and (4): each other contracting State accepts it, expressly or, (5),
 * by raising no objection in time: from the day after the end of the period, or from its own consent if that comes later.
 * Express acceptance before confirmation does not need to be repeated (23(3)). Who withdraws an objection has accepted
 * (guide 2.7.4).
 *
 * (4)(c), by its letter: consent that contains a reservation has effect as soon as one other contracting State has accepted
 * that, or it contains none any more. Depositaries count it from deposit, and so does `art-24-parties.ts`; the letter is kept beside it.
 *
 * Not decided here: that under 20(2) all have to accept, which is read off in `relations.ts`.
 *
 * Rows: accepted-by-silence, counted-at-deposit, reservations-all-or-organ, reservations-specified.
 */
import { all, any, type Clause, type Condition, lost, reached, reachedAtom } from '../kernel/clause.ts';
import type { About } from './about.ts';
import {
  accepted,
  consented,
  did,
  effectiveByLetter,
  made,
  operative,
  raised,
  rejected,
  timeToObjectOver,
} from './atoms.ts';
import { acceptanceBy, type Reservation } from './reservation.ts';

export function acceptanceClauses(of: About, reservations: readonly Reservation[]): Clause[] {
  const everyone = [...new Set(of.consents.map((act) => act.party as string))];
  const regime = of.instrument.reservations;
  const by = acceptanceBy(regime);
  return [
    ...reservations.flatMap((r) => {
      if (by === 'organ')
        return expressClauses(of, r, regime?.organ as string, [reachedAtom(made(r.act.entry))]);
      const others = everyone.filter((who) => who !== r.act.party);
      return others.flatMap((who) => acceptanceOf(of, r, who, by === 'not-needed'));
    }),
    ...(by === 'each' ? letterClauses(of, reservations, everyone) : []),
  ];
}

function acceptanceOf(of: About, r: Reservation, who: string, needsNone: boolean): Clause[] {
  const { document } = of;
  const { entry } = r.act;
  const both = [reachedAtom(made(entry)), reachedAtom(consented(who, document))];
  const objections = r.objections.filter((o) => o.act.party === who);
  const isRaised = objections.map((o) => reachedAtom(raised(o.act.entry)));
  const clause = (
    id: string,
    rule: string,
    when: readonly Condition[],
    bars: readonly Condition[],
  ): Clause => ({
    id: `accepted ${who} ${entry}${id}`,
    when: all([...both, ...when]),
    then: accepted(who, entry),
    ...(bars.length > 0 ? { unless: any(bars) } : {}),
    until: { kind: 'anyEnding', of: [lost(all(both)), ...bars.map(reached)] },
    cite: { rule, document, entry },
  });
  if (needsNone) return [clause('', 'acceptance-not-needed', [], [])];
  return [
    clause('', 'accepted-by-silence', [reachedAtom(timeToObjectOver(entry))], isRaised),
    ...expressClauses(of, r, who, both),
    ...objections.flatMap((o) => {
      const others = isRaised.filter((_, i) => objections[i] !== o);
      return o.withdrawals.map((w) =>
        clause(` ${w.id}`, 'accepted-by-withdrawal', [reachedAtom(operative(w.entry))], others),
      );
    }),
  ];
}

function expressClauses(of: About, r: Reservation, who: string, both: readonly Condition[]): Clause[] {
  return r.acceptances
    .filter((a) => a.party === who)
    .map((a) => ({
      id: `accepted ${who} ${r.act.entry} ${a.id}`,
      when: all([...both, reachedAtom(did(a.entry))]),
      then: accepted(who, r.act.entry),
      until: lost(all(both)),
      cite: { rule: 'accepted-expressly', document: of.document, entry: a.entry },
    }));
}

/** For each act of consent that contains a reservation; one made when signing belongs to the consent that confirms it. */
function letterClauses(
  of: About,
  reservations: readonly Reservation[],
  everyone: readonly string[],
): Clause[] {
  return of.consents.flatMap((consent): Clause[] => {
    const contained = reservations.filter(
      (r) =>
        r.act.party === consent.party &&
        r.kept === undefined &&
        r.permitted.length > 0 &&
        (r.madeWith === consent || (r.needsConfirmation && r.confirmations.length > 0)),
    );
    if (contained.length === 0) return [];
    return [
      {
        id: `effectiveByLetter ${consent.entry}`,
        when: all([
          reachedAtom(did(consent.entry)),
          ...contained.map((r) =>
            any([
              ...everyone
                .filter((who) => who !== consent.party)
                .map((who) => reachedAtom(accepted(who, r.act.entry))),
              ...r.withdrawals.filter((w) => !w.provisions).map((w) => reachedAtom(operative(w.entry))),
              ...(of.instrument.reservations?.rejectedBy ? [reachedAtom(rejected(r.act.entry))] : []),
            ]),
          ),
        ]),
        then: effectiveByLetter(consent.entry),
        cite: { rule: 'effective-by-letter', document: of.document, entry: consent.entry },
      },
    ];
  });
}
