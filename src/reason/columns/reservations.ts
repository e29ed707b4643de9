/**
 * Reservations to plain instruments as days: from when to when one stands, from when silence about it is acceptance, and what each
 * other party has said of it.
 *
 * Source: VCLT art. 19–23 as `law/art-19…23` has them. Plain is a reservation made with consent or confirmed with it, about whose
 * acts every day is certain, under a treaty that leaves acceptance to each party or needs none. Then the clauses come down to
 * comparing days. As with `column.ts` there is no second meaning here: whatever is not plain leaves its instrument to the
 * kernel, with the reason, and a property test holds the rest to the kernel's.
 */
import type { Act } from '../../terms/act.ts';
import { addDays, type CivilDay } from '../../terms/civil-day.ts';
import { afterDelay } from '../../terms/delay.ts';
import { groupedBy } from '../../terms/grouped.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { actsInForce, type OpenRecord } from '../../terms/open-record.ts';
import type { DaySpan } from '../kernel/clause.ts';
import { type About, about } from '../law/about.ts';
import { countsOn, daysOf } from '../law/atoms.ts';
import {
  acceptanceBy,
  notifiedOn,
  type Reservation,
  reservationsTo,
  timeToObject,
} from '../law/reservation.ts';
import { type Columns, columnsOf, type NotPlain } from './column.ts';
import { NEVER } from './in-force.ts';

/** What an objection does between its author and who reserved. */
export type Objecting = 'excluded' | 'no-relations';

/** What one party has said of a reservation. */
export interface SaidOfIt {
  /** number of the party */
  readonly who: number;
  /** its objection stands from that day until before this one; `NEVER` where it made none in time */
  readonly from: number;
  readonly until: number;
  readonly objecting: Objecting;
  /** from that day it has accepted, by an act of its own; `NEVER` where by none */
  readonly accepted: number;
}

export interface PlainReservation {
  /** number of the party that made it */
  readonly author: number;
  /** it stands from that day until before this one, while its author is a party */
  readonly from: number;
  readonly until: number;
  /** from that day whoever has raised no objection has accepted it */
  readonly silence: number;
  readonly spoken: readonly SaidOfIt[];
}

export interface ReservedColumns extends Omit<Columns, 'notPlain'> {
  /** for each column, in their order */
  readonly reservations: readonly (readonly PlainReservation[])[];
  readonly notPlain: readonly { readonly instrument: string; readonly because: NotPlain | 'reservations' }[];
}

/** Every instrument of the record that is plain, its reservations too; and which ones are not. */
export function reservedColumnsOf(record: OpenRecord): ReservedColumns {
  const { parties, columns, notPlain } = columnsOf(record);
  const numbers = new Map(parties.map((id, number) => [id, number]));
  const acts = groupedBy(actsInForce(record), (act) => act.instrument as string);
  const found = columns.map(({ instrument: id }) => {
    const instrument = record.instruments.get(id) as Instrument;
    return plainReservations(
      about(record, instrument, (each) => acts.get(each) ?? [], noOther),
      numbers,
    );
  });
  return {
    parties,
    columns: columns.filter((_, c) => found[c] !== undefined),
    reservations: found.filter((of) => of !== undefined),
    notPlain: [
      ...notPlain,
      ...columns.flatMap(({ instrument }, c) =>
        found[c] === undefined ? [{ instrument, because: 'reservations' as const }] : [],
      ),
    ],
  };
}

/** A plain instrument turns on no other. */
function noOther(): never {
  throw new RangeError('a plain instrument turns on no other');
}

/** Undefined where one of them is not plain. */
function plainReservations(
  of: About,
  numbers: ReadonlyMap<string, number>,
): readonly PlainReservation[] | undefined {
  const all = reservationsTo(of);
  if (all.length === 0) return [];
  const { rejectedBy, lasts, organ } = of.instrument.reservations ?? {};
  const by = acceptanceBy(of.instrument.reservations);
  if (rejectedBy || lasts || organ || by === 'all' || by === 'organ') return undefined;
  const made: PlainReservation[] = [];
  for (const r of all) {
    const plain = plainReservation(of, r, by === 'not-needed', numbers);
    if (plain === 'not-plain') return undefined;
    if (plain) made.push(plain);
  }
  return made;
}

/** Undefined where it was never made: not permitted, not confirmed, or by somebody who has not consented. */
function plainReservation(
  of: About,
  r: Reservation,
  needsNone: boolean,
  numbers: ReadonlyMap<string, number>,
): PlainReservation | 'not-plain' | undefined {
  const { act, confirmations, withdrawals } = r;
  const acts = [act, ...confirmations, ...withdrawals, ...r.acceptances, ...r.objections.map((o) => o.act)];
  const isOpen = [...acts, ...r.objections.flatMap((o) => o.withdrawals)].some((a) => a.under !== undefined);
  if (isOpen || r.isLate || confirmations.length > 1) return 'not-plain';
  if (withdrawals.some((w) => w.provisions !== undefined)) return 'not-plain';
  const start = r.needsConfirmation ? confirmations[0] : act;
  const author = numbers.get(act.party);
  if (r.permitted.length === 0 || !r.madeWith || !start || author === undefined) return undefined;
  const from = certain(...[start, ...(r.needsConfirmation ? [] : [r.madeWith])].map(countsOn));
  const notified = certain(notifiedOn(of, start));
  const until = first(withdrawals.map((w) => operativeOn(of, w)));
  if (from === undefined || notified === undefined || until === undefined) return 'not-plain';
  const lastDay = afterDelay(notified as CivilDay, timeToObject(of, r));
  const spoken: SaidOfIt[] = [];
  for (const party of new Set([...r.acceptances, ...r.objections.map((o) => o.act)].map((a) => a.party))) {
    const who = numbers.get(party);
    // Who never deposits is never bound to anybody.
    if (who === undefined) continue;
    const said = needsNone ? NOTHING : spokenBy(of, r, party, lastDay);
    if (said === undefined) return 'not-plain';
    spoken.push({ who, ...said });
  }
  return { author, from, until, silence: needsNone ? from : addDays(lastDay, 1), spoken };
}

const NOTHING = { from: NEVER, until: NEVER, objecting: 'excluded', accepted: NEVER } as const;

/** VCLT art. 20(4) and (5) for one other party; undefined where its acts are not plain. */
function spokenBy(
  of: About,
  r: Reservation,
  party: string,
  lastDay: number,
): Omit<SaidOfIt, 'who'> | undefined {
  const accepted = first(r.acceptances.filter((a) => a.party === party).map((a) => certain(countsOn(a))));
  const [objection, ...more] = r.objections.filter((o) => o.act.party === party);
  if (accepted === undefined || more.length > 0) return undefined;
  if (!objection) return { ...NOTHING, accepted };
  const { act, withdrawals } = objection;
  const raised = certain(countsOn(act));
  const withdrawn = first(withdrawals.map((w) => operativeOn(of, w)));
  const consented = first(of.consents.filter((c) => c.party === party).map((c) => certain(countsOn(c))));
  if (raised === undefined || withdrawn === undefined || consented === undefined) return undefined;
  // What is "without benefit" turns on a doctrine.
  if (act.intent === 'without-benefit') return undefined;
  const isInTime = raised <= Math.max(lastDay, consented);
  return {
    from: isInTime ? raised : NEVER,
    until: Math.min(withdrawn, accepted),
    objecting: act.intent === 'oppose-entry-into-force' ? 'no-relations' : 'excluded',
    accepted: Math.min(withdrawn, accepted),
  };
}

/** Art. 22(3): the day of a withdrawal. */
const operativeOn = (of: About, act: Act): number | undefined =>
  certain(act.effective ? daysOf(act.effective) : notifiedOn(of, act));

/** The last of some days; undefined where one of them is not certain. */
function certain(...spans: readonly DaySpan[]): number | undefined {
  if (spans.some(({ earliest, latest }) => earliest !== latest)) return undefined;
  return Math.max(...spans.map((span) => span.latest));
}

/** The first of some days, `NEVER` where there are none; undefined where one of them is not certain. */
function first(days: readonly (number | undefined)[]): number | undefined {
  return days.includes(undefined) ? undefined : Math.min(NEVER, ...(days as readonly number[]));
}
