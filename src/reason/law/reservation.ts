/**
 * What the rules on reservations look at: each reservation with the acts about it, and what the instrument says of
 * reservations where it says anything.
 *
 * Source: VCLT art. 2(1)(d) and 19–23; where the Convention is silent, the practice guide of the International Law
 * Commission (A/66/10/Add.1), named where it is followed. Not decided here: whether a reservation is compatible with
 * object and purpose (19(c)): each party says so for itself, by its silence or its objection.
 */
import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { afterDelay, type Delay } from '../../terms/delay.ts';
import type { Reservations } from '../../terms/instrument.ts';
import type { DaySpan } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { ANY_DAY, countsOn, daysOf, madeOn } from './atoms.ts';

export interface Reservation {
  readonly act: Act;
  /** of one that its author keeps from its predecessor: that one, and the succession */
  readonly kept?: { readonly of: Reservation; readonly by: Act };
  /** made by itself, after consent */
  readonly isLate: boolean;
  /** the act with which it was made; absent where it came late, or where that act does not count on this record */
  readonly madeWith: Act | undefined;
  /** made with a signature that does not bind by itself: it needs confirmation (23(2)) */
  readonly needsConfirmation: boolean;
  readonly confirmations: readonly Act[];
  readonly acceptances: readonly Act[];
  readonly objections: readonly Objection[];
  readonly withdrawals: readonly Act[];
  /** of its provisions those to which the treaty lets a reservation be made */
  readonly permitted: readonly string[];
}

export interface Objection {
  readonly act: Act;
  /** of one that its author keeps from its predecessor: that one, and the succession */
  readonly kept?: { readonly of: Act; readonly by: Act };
  readonly withdrawals: readonly Act[];
}

/** All reservations to an instrument, in the order of the record. */
export function reservationsTo(of: About): readonly Reservation[] {
  // What was said about a row that has been corrected since is about the row that counts.
  const corrected = new Map(of.acts.flatMap((a) => (a.replaces === undefined ? [] : [[a.replaces, a.id]])));
  const aboutWhich = ({ about }: Act) => (about === undefined ? undefined : (corrected.get(about) ?? about));
  const byId = new Map(of.acts.map((act) => [act.id, act]));
  const byAbout = new Map<string, Act[]>();
  for (const act of of.acts) {
    const id = aboutWhich(act);
    if (id === undefined) continue;
    const known = byAbout.get(id);
    if (known) known.push(act);
    else byAbout.set(id, [act]);
  }
  const about = (act: Act, kind: Act['kind']) => (byAbout.get(act.id) ?? []).filter((a) => a.kind === kind);
  return of.acts.flatMap((act): Reservation[] => {
    if (act.kind !== 'reserve') return [];
    const madeWith = byId.get(aboutWhich(act) ?? '');
    return [
      {
        act,
        isLate: act.about === undefined,
        madeWith,
        needsConfirmation: madeWith !== undefined && !of.by(act.party).isConsent(madeWith),
        confirmations: about(act, 'confirm-reservation'),
        acceptances: about(act, 'accept-reservation'),
        objections: about(act, 'object').map((o) => ({
          act: o,
          withdrawals: about(o, 'withdraw-objection').filter((w) => w.party === o.party),
        })),
        withdrawals: about(act, 'withdraw-reservation').filter((w) => w.party === act.party),
        permitted: (act.provisions ?? []).filter((p) => isPermitted(of.instrument.reservations, p)),
      },
    ];
  });
}

/** VCLT 19(a) and (b): whether the treaty lets a reservation be made to that provision. */
export function isPermitted(regime: Reservations | undefined, provision: string): boolean {
  const isListed = () => (regime?.provisions ?? []).some((listed) => isWithin(provision, listed));
  switch (regime?.allowed) {
    case 'none':
      return false;
    case 'only':
      return isListed();
    case 'all-but':
      return !isListed();
    default:
      return true;
  }
}

/** `art. 6(1)` is within `art. 6`, and `art. 61` is not. */
export function isWithin(provision: string, whole: string): boolean {
  return provision.startsWith(whole) && !/^[\p{L}\d]/u.test(provision.slice(whole.length));
}

/** Whose acceptance a reservation takes: the four cases of VCLT art. 20(1)–(4). */
export function acceptanceBy(regime: Reservations | undefined): NonNullable<Reservations['acceptance']> {
  return regime?.acceptance ?? (regime?.allowed === 'only' ? 'not-needed' : 'each');
}

const TWELVE_MONTHS: Delay = { kind: 'period', unit: 'months', count: 12 };

/**
 * How long an objection can be raised (20(5), or the treaty's own time). For a late reservation the practice of depositaries,
 * where the instrument has it; otherwise twelve months too (guide 2.3.2).
 */
export function timeToObject(of: About, reservation: Reservation): Delay {
  const { reservations } = of.instrument;
  const notified = notifiedOn(of, reservation.act);
  const late = !reservation.isLate || reservations?.late === 'none' ? [] : (reservations?.late ?? []);
  const phase = late.find((p) => p.before === undefined || notified.latest < p.before);
  return of.delay(phase?.within ?? reservations?.objectWithin ?? TWELVE_MONTHS);
}

/**
 * The days between which the others were notified of an act (VCLT 78(c)). Where that day is not on record it came at receipt
 * or later, and not after the time in which the depositary notifies, as far as the instrument has one.
 */
export function notifiedOn({ instrument }: Pick<About, 'instrument'>, act: Act): DaySpan {
  if (act.notified) return daysOf(act.notified);
  const { notifications } = instrument;
  const received = countsOn(act);
  return {
    earliest: madeOn(act).earliest,
    latest: notifications
      ? afterDelay(received.latest, notifications.within, 'latest')
      : (ANY_DAY.latest as CivilDay),
  };
}
