/**
 * Until when an objection to a reservation is in time, for whoever has to be told of it.
 *
 * Source: VCLT art. 20(5): twelve months after notification, or the treaty's own time; for who consents later until the day of its
 * own consent, if that is later; 23(2): of a reservation that needs confirmation the time runs from that; 20(1) and (3): where none,
 * or an organ, accepts. The same days as in the clauses of `law/art-20-objection.ts`.
 *
 * Not decided here: whether the reservation may be made, and what an objection brings about (`relations.ts`).
 */
import type { Act } from '../terms/act.ts';
import { afterDelayBetween, type Delay } from '../terms/delay.ts';
import { actsOf } from './acts-of.ts';
import type { DaySpan } from './kernel/clause.ts';
import { about } from './law/about.ts';
import {
  acceptanceBy,
  notifiedOn,
  type Reservation,
  reservationsTo,
  timeToObject,
} from './law/reservation.ts';
import type { StateOfPlay } from './state-of-play.ts';

export interface TimeToObject {
  readonly reservation: Act;
  readonly acceptance: ReturnType<typeof acceptanceBy>;
  /** whose acceptance it takes, where an organ's */
  readonly organ: string | undefined;
  /** it was made when signing, and the consent that confirms it is not on record */
  readonly awaitsConfirmation: boolean;
  readonly within: Delay;
  /** the day of notification is on record */
  readonly isNotified: boolean;
  /** the last day on which an objection is in time for those who had consented; open on the later side without a notification */
  readonly last: DaySpan;
}

/** The times that an act sets running or belongs to: of itself, of what it is about, of reservations made with it. */
export function timesToObject(state: StateOfPlay, act: Act): readonly TimeToObject[] {
  const instrument = state.record.instruments.get(act.instrument);
  if (!instrument) return [];
  const of = about(
    state.record,
    instrument,
    (each) => actsOf(state, each),
    () => {
      throw new TypeError('nothing is asked of another instrument here');
    },
  );
  return reservationsTo(of)
    .filter((r) => concerns(r, act))
    .map((r): TimeToObject => {
      const starts = r.needsConfirmation ? r.confirmations[0] : r.act;
      const from = notifiedOn(of, starts ?? r.act);
      const within = timeToObject(of, r);
      return {
        reservation: r.act,
        acceptance: acceptanceBy(instrument.reservations),
        organ: instrument.reservations?.organ,
        awaitsConfirmation: starts === undefined,
        within,
        isNotified: starts?.notified !== undefined,
        last: {
          earliest: afterDelayBetween(from.earliest, from.latest, within, 'earliest'),
          latest: Number.isFinite(from.latest)
            ? afterDelayBetween(from.earliest, from.latest, within, 'latest')
            : from.latest,
        },
      };
    });
}

const concerns = (r: Reservation, act: Act): boolean =>
  [r.act, r.madeWith, ...r.confirmations, ...r.acceptances, ...r.objections.map((o) => o.act)].some(
    (a) => a?.entry === act.entry,
  );
