/**
 * Small treaties with reservations, written as a user's folder is, and a reading of VCLT art. 19–23 over days beside them.
 *
 * The reading goes through the days one by one and asks of each what the articles ask: it knows no clauses and no kernel. Days
 * are numbers from the first of January 2000; an objection can be raised for `TIME` days, so that a small world has room for
 * what comes before, on and after every last day.
 */
import type { Atom } from '../../src/reason/kernel/clause.ts';
import type { Solution } from '../../src/reason/kernel/solve.ts';
import { accepted, objects as objectsTo, opposes, seversFrom } from '../../src/reason/law/atoms.ts';
import { type Bond, type Doctrine, relationsOn } from '../../src/reason/relations.ts';
import { type StateOfPlay, stateOfPlay } from '../../src/reason/state-of-play.ts';
import { addDays, type CivilDay, readDay, writeDay } from '../../src/terms/civil-day.ts';
import { recordOf, treaty } from '../unit/law/small-record.ts';

export const TIME = 4;
export const LAST = 24;
const FIRST = readDay('2000-01-01') as CivilDay;
export const dayOf = (n: number): CivilDay => addDays(FIRST, n);

export interface World {
  /** by party: the days on which it consents and leaves */
  readonly parties: readonly {
    readonly id: string;
    readonly consents: number;
    readonly leaves: number | undefined;
  }[];
  readonly reservations: readonly Reserved[];
}

export interface Reserved {
  /** a place among the parties */
  readonly by: number;
  readonly made: 'with-consent' | 'with-signature' | 'late';
  /** the day of a late one; otherwise that of its author's consent */
  readonly day: number;
  /** of one made with a signature: whether it is confirmed on the day of consent */
  readonly confirmed: boolean;
  /** days after it (or its confirmation) until the others are notified */
  readonly notifiedAfter: number;
  /** the day on which the others are notified of its withdrawal, which was received two days before */
  readonly withdrawn: number | undefined;
  /** at most one of each other party */
  readonly objections: readonly {
    readonly by: number;
    readonly day: number;
    readonly intent: 'simple' | 'oppose-entry-into-force' | 'without-benefit';
    readonly withdrawn: number | undefined;
  }[];
  readonly acceptances: readonly { readonly by: number; readonly day: number }[];
}

// The articles, day by day --------------------------------------------------------------------------------------------

/** What stands between two parties on a day, by the text of art. 20 and 21. */
export function bondByHand(w: World, one: number, other: number, on: number, doctrine: Doctrine): Bond {
  if (!isBound(w, one, on) || !isBound(w, other, on)) return 'not-both-party';
  const stances = w.reservations.flatMap((r) =>
    r.by === one ? [stance(w, r, other, on)] : r.by === other ? [stance(w, r, one, on)] : [],
  );
  const are = (s: string) => stances.includes(s);
  // 20(4)(b): unless a contrary intention is definitely expressed by the objecting State.
  if (are('oppose-entry-into-force')) return 'no-relations';
  if (are('awaiting')) return 'awaiting';
  // 21(3): the provisions do not apply as between the two States to the extent of the reservation.
  if (are('simple') || (doctrine === 'vclt' && are('without-benefit'))) return 'excluded';
  // 21(1): modifies the provisions in the relations of the two.
  return are('accepted') ? 'modified' : 'in-force';
}

function isBound(w: World, who: number, on: number): boolean {
  const { consents, leaves } = w.parties[who] as World['parties'][number];
  return consents <= on && (leaves === undefined || on < leaves);
}

/** 23(2): considered as having been made on the date of its confirmation. */
const formulated = (w: World, r: Reserved): number =>
  r.made === 'late' ? r.day : (w.parties[r.by]?.consents as number);

/** The last day of the period after notification (20(5)). */
const lastDay = (w: World, r: Reserved): number => formulated(w, r) + r.notifiedAfter + TIME;

function stands(w: World, r: Reserved, on: number): boolean {
  if (!isBound(w, r.by, on) || (r.withdrawn !== undefined && r.withdrawn <= on)) return false;
  switch (r.made) {
    case 'with-consent':
      return formulated(w, r) <= on;
    case 'with-signature':
      return r.confirmed && formulated(w, r) <= on;
    case 'late': {
      const end = lastDay(w, r);
      // Nobody who is bound objects when the period ends.
      const isOpposed = r.objections.some(
        (o) => isBound(w, o.by, end) && objects(w, r, o.by, end) !== undefined,
      );
      return on > end && !isOpposed && isBound(w, r.by, end + 1) && (r.withdrawn ?? LAST) > end + 1;
    }
  }
}

/** 20(5), whichever is later: the period after notification, or the date on which it consented. */
function isInTime(w: World, r: Reserved, by: number, day: number): boolean {
  const { consents } = w.parties[by] as World['parties'][number];
  // Who has left by then is not considered to have accepted anything.
  const isBarred = isBound(w, by, day - 1) && consents <= day - 1 && lastDay(w, r) <= day - 1;
  return !isBarred;
}

/** The objection of a party that is on record, in time, and neither withdrawn nor given up by an express acceptance. */
function objects(w: World, r: Reserved, by: number, on: number): Reserved['objections'][number] | undefined {
  const objection = r.objections.find((o) => o.by === by && o.day <= on);
  if (!objection || !isInTime(w, r, by, objection.day)) return undefined;
  if (objection.withdrawn !== undefined && objection.withdrawn <= on) return undefined;
  return r.acceptances.some((a) => a.by === by && a.day <= on) ? undefined : objection;
}

function stance(w: World, r: Reserved, other: number, on: number): string | undefined {
  if (!stands(w, r, on)) return undefined;
  const objection = objects(w, r, other, on);
  if (objection) return objection.intent;
  const isExpress = r.acceptances.some((a) => a.by === other && a.day <= on);
  const isGivenUp = r.objections.some(
    (o) => o.by === other && o.withdrawn !== undefined && o.withdrawn <= on,
  );
  if (isExpress || isGivenUp) return 'accepted';
  return on > lastDay(w, r) ? 'accepted' : 'awaiting';
}

/** 20(4)(c): as soon as at least one other contracting State has accepted each reservation that the consent contains. */
export function hasEffectByLetter(w: World, who: number, on: number): boolean | undefined {
  const contained = w.reservations.filter(
    (r) => r.by === who && (r.made === 'with-consent' || (r.made === 'with-signature' && r.confirmed)),
  );
  if (contained.length === 0) return undefined;
  const others = w.parties.map((_, i) => i).filter((i) => i !== who);
  const days = Array.from({ length: on + 1 }, (_, day) => day);
  return days.some((day) =>
    contained.every(
      (r) =>
        (r.withdrawn !== undefined && r.withdrawn <= day && isBound(w, who, day)) ||
        others.some((other) => isBound(w, other, day) && stance(w, r, other, day) === 'accepted'),
    ),
  );
}

// The same as a record ------------------------------------------------------------------------------------------------

export const NO_CLAUSE = `reservations: {locator: art. 9, allowed: compatible, objectWithin: d+${TIME}, says: {en: W., id: K.}, sources: [paper], confidence: likely}`;

export const PACT = {
  when: '{day: 2000-01-01}',
  withdrawal: 'd+0',
};

const COLUMNS =
  'id,party,kind,done,received,notified,effective,about,provisions,intent,grade,sources,confidence';

/**
 * @param blurred of the dates in the order written, those that the record knows only to within two days
 * @param clause how the treaty enters into force, and how it is left
 */
export function worldState(
  w: World,
  blurred: readonly boolean[] = [],
  clause: Parameters<typeof treaty>[1] = PACT,
): StateOfPlay {
  const rows: string[] = [];
  let written = 0;
  const date = (n: number | undefined) => {
    if (n === undefined) return '';
    const isBlurred = blurred[written++ % Math.max(1, blurred.length)];
    return isBlurred ? `${writeDay(dayOf(n - 1))}/${writeDay(dayOf(n + 1))}` : writeDay(dayOf(n));
  };
  const add = (
    id: string,
    who: number,
    kind: string,
    received: number,
    more: Readonly<Record<string, string>> = {},
  ) =>
    rows.push(
      [
        ...[
          id,
          w.parties[who]?.id,
          kind,
          kind === 'sign' ? date(received) : '',
          kind === 'sign' ? '' : date(received),
        ],
        ...[more.notified, '', more.about, more.provisions, more.intent].map((c) => c ?? ''),
        ...['reported', 'paper', 'likely'],
      ].join(','),
    );
  w.parties.forEach(({ consents, leaves }, who) => {
    add(`sign-${who}`, who, 'sign', 0);
    add(`ratify-${who}`, who, 'ratify', consents);
    if (leaves !== undefined) add(`leave-${who}`, who, 'withdraw', leaves);
  });
  w.reservations.forEach((r, i) => {
    const day = formulated(w, r);
    const notified = date(day + r.notifiedAfter);
    const provisions = `art. ${i + 1}`;
    const with_ = { 'with-consent': `ratify-${r.by}`, 'with-signature': `sign-${r.by}`, late: '' }[r.made];
    add(`q${i}`, r.by, 'reserve', r.made === 'with-signature' ? 0 : day, {
      ...{ provisions, intent: 'exclude', about: with_ },
      notified: r.made === 'with-signature' ? date(1) : notified,
    });
    if (r.made === 'with-signature' && r.confirmed)
      add(`confirm${i}`, r.by, 'confirm-reservation', day, { about: `q${i}`, notified });
    if (r.withdrawn !== undefined)
      add(`w${i}`, r.by, 'withdraw-reservation', r.withdrawn, {
        about: `q${i}`,
        notified: date(r.withdrawn),
      });
    r.objections.forEach((o, j) => {
      const intent = o.intent === 'simple' ? '' : o.intent;
      add(`o${i}-${j}`, o.by, 'object', o.day, { about: `q${i}`, intent });
      if (o.withdrawn !== undefined)
        add(`wo${i}-${j}`, o.by, 'withdraw-objection', o.withdrawn - 1, {
          ...{ about: `o${i}-${j}`, notified: date(o.withdrawn) },
        });
    });
    r.acceptances.forEach((a, j) => {
      add(`a${i}-${j}`, a.by, 'accept-reservation', a.day, { about: `q${i}` });
    });
  });
  return stateOfPlay(
    recordOf({
      'instruments/pact.yaml': treaty('pact', { ...clause, more: NO_CLAUSE }),
      'instruments/pact.csv': [COLUMNS, ...rows].join('\n'),
    }),
  );
}

/** Whether the program finds consent without effect, by the letter, on a day on which its author is otherwise bound. */
export function isWithoutEffectByLetter(state: StateOfPlay, one: string, other: string, on: number): boolean {
  const { byTheLetter } = relationsOn(state, 'pact', dayOf(on)).between(one, other);
  return byTheLetter.some((l) => l.party === one);
}

/** Who both accepts a reservation and objects to it. */
export function bothAcceptAndObject(state: StateOfPlay, w: World, on: number): readonly string[] {
  const solution = relationsOn(state, 'pact', dayOf(on)).worlds[0]?.solution as Solution;
  const holds = (of: Atom) => solution.holds(of, dayOf(on)) === 'yes';
  return w.reservations.flatMap((_, i) =>
    w.parties.flatMap(({ id }) => {
      const q = `pact/q${i}`;
      const isObjecting = [objectsTo(id, q), opposes(id, q), seversFrom(id, q)].some(holds);
      return isObjecting && holds(accepted(id, q)) ? [`${id} ${q}`] : [];
    }),
  );
}

/** What the program concludes, under a doctrine. */
export function bondOf(
  state: StateOfPlay,
  one: string,
  other: string,
  on: number,
  doctrine: Doctrine,
): string {
  const pair = relationsOn(state, 'pact', dayOf(on)).between(one, other);
  if (pair.bond !== 'turns-on-reading') return pair.bond;
  const under = pair.under.find((u) => u.readings.some((r) => r.doctrine === doctrine));
  return under?.relation.bond ?? 'no answer under that doctrine';
}
