/**
 * What a successor keeps of its predecessor's reservations and objections.
 *
 * Source: Vienna Convention on Succession of States in respect of Treaties, art. 20(1): who notifies a succession is considered as
 * maintaining any reservation that was applicable at the date of the succession of States, unless, when making the notification, it
 * expresses a contrary intention or formulates a reservation which relates to the same subject matter. That article speaks of newly
 * independent States; the practice guide of the International Law Commission takes the same for States that unite or part, and for
 * objections (part 5). A contrary intention is a withdrawal by the successor of what it would keep: by the day of its notification
 * nothing was kept, later it is given up from then on (VCLT 22). The same subject matter is the same provision, or a part of it.
 *
 * What is kept is kept as it stood: whose time to object had run out has accepted it, and who had objected has objected to it.
 *
 * Not decided here: whether a State is the successor of another, which the record says (`predecessor`).
 *
 * Rows: reservations-survive.
 */
import type { Act } from '../../terms/act.ts';
import {
  all,
  type Clause,
  type Condition,
  type DaySpan,
  type Ending,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { About } from './about.ts';
import {
  applicableThen,
  countsOn,
  daysOf,
  lapsed,
  made,
  onceMade,
  operative,
  raised,
  rejected,
} from './atoms.ts';
import { isWithin, type Objection, type Reservation } from './reservation.ts';

/** @param own the reservations of everybody to the instrument */
export function withKept(of: About, own: readonly Reservation[]): readonly Reservation[] {
  const successions = of.acts.filter((a) => a.kind === 'succeed' && a.predecessor !== undefined);
  if (successions.length === 0) return own;
  const reservations = own.map((r) => ({ ...r, objections: objectionsOf(of, r, successions) }));
  const kept = successions.flatMap((by) =>
    reservations.flatMap((r): Reservation[] => {
      if (r.act.party !== by.predecessor || isAfter(r.act, dayOf(of, by))) return [];
      const given = of.acts.filter(
        (w) => w.kind === 'withdraw-reservation' && w.party === by.party && w.about === r.act.id,
      );
      const withIt = given.filter((w) => countsOn(w).latest <= countsOn(by).latest);
      const isGiven = (provision: string) =>
        withIt.some((w) => w.provisions === undefined || w.provisions.some((p) => isWithin(provision, p)));
      const left = r.permitted.filter((p) => !isGiven(p) && !isReplaced(p, reservations, by));
      if (left.length === 0) return [];
      return [
        {
          ...r,
          act: kept_(r.act, by),
          kept: { of: r, by },
          isLate: false,
          madeWith: by,
          needsConfirmation: false,
          confirmations: [],
          // Of its predecessor's those of a part that came before.
          withdrawals: [
            ...r.withdrawals.filter((w) => w.provisions !== undefined && !isAfter(w, dayOf(of, by))),
            ...given.filter((w) => !withIt.includes(w)),
          ],
          permitted: left,
        },
      ];
    }),
  );
  return [...reservations, ...kept];
}

/** What stood on the day of the succession of States, for each that is kept. */
export function keptClauses(of: About, reservations: readonly Reservation[]): Clause[] {
  const { document, instrument } = of;
  const regime = instrument.reservations;
  return reservations.flatMap((r) => {
    const objections = r.objections.flatMap((o): Clause[] =>
      o.kept && !r.kept ? [applicable(of, o.act.entry, o.kept.by, reachedAtom(raised(o.kept.of.entry)))] : [],
    );
    if (!r.kept) return objections;
    const { of: former, by } = r.kept;
    const { entry } = former.act;
    const until: Ending[] = [
      ...former.withdrawals.filter((w) => w.provisions === undefined).map((w) => operative(w.entry)),
      ...(regime?.lasts ? [lapsed(entry)] : []),
      ...(regime?.rejectedBy ? [rejected(entry)] : []),
    ].map((of) => reached(reachedAtom(of)));
    return [
      ...objections,
      {
        id: `onceMade ${r.act.entry}`,
        when: reachedAtom(made(entry)),
        then: onceMade(r.act.entry),
        ...(until.length > 0 ? { until: { kind: 'anyEnding', of: until } } : {}),
        cite: { rule: 'once-made', document, entry },
      },
      applicable(of, r.act.entry, by, reachedAtom(onceMade(r.act.entry))),
    ];
  });
}

function applicable(of: About, entry: string, by: Act, stood: Condition): Clause {
  return {
    id: `applicableThen ${entry}`,
    when: all([since(dayOf(of, by)), stood]),
    then: applicableThen(entry),
    cite: { rule: 'applicable-then', document: of.document, entry: by.entry },
  };
}

/** The objections to it, and those of them that a successor of their author keeps. */
function objectionsOf(of: About, r: Reservation, successions: readonly Act[]): readonly Objection[] {
  return [
    ...r.objections,
    ...successions.flatMap((by) =>
      r.objections.flatMap((o): Objection[] => {
        if (o.act.party !== by.predecessor || by.party === r.act.party || isAfter(o.act, dayOf(of, by)))
          return [];
        const withdrawals = of.acts.filter(
          (w) => w.kind === 'withdraw-objection' && w.party === by.party && w.about === o.act.id,
        );
        return [{ act: kept_(o.act, by), kept: { of: o.act, by }, withdrawals }];
      }),
    ),
  ];
}

/** As if it were the successor's own; named after both. */
const kept_ = (act: Act, by: Act): Act => ({
  ...act,
  party: by.party,
  about: by.id,
  entry: `${act.entry}~${by.id}`,
});

/** The day of the succession of States: since when the successor is one, or from when its notification has effect. */
function dayOf(of: About, by: Act): DaySpan {
  const { became } = of.by(by.party);
  if (Number.isFinite(became.earliest) && Number.isFinite(became.latest)) return became;
  return by.effective ? daysOf(by.effective) : countsOn(by);
}

const isAfter = (act: Act, day: DaySpan): boolean => countsOn(act).earliest > day.latest;

/** With its notification the successor formulated one on the same subject matter. */
const isReplaced = (provision: string, reservations: readonly Reservation[], by: Act): boolean =>
  reservations.some(
    ({ act, madeWith }) =>
      madeWith === by &&
      act.provisions?.some((p) => isWithin(provision, p) || isWithin(p, provision)) === true,
  );
