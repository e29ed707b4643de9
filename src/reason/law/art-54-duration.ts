/**
 * How long an instrument lasts: the time for which it was concluded, its renewals, and the conditions on which it ends.
 *
 * Source: VCLT art. 54(a) (termination in conformity with the provisions of the treaty) and the instrument's own clause. A time is
 * over for all at once; an act of prolongation keeps its author bound, to the end of the next period where there are periods. Under
 * tacit renewal one period follows another, as often as the clause has it, and who has given notice so long before the end of one
 * leaves at that end (Genocide Convention, art. XIV). A condition ends the instrument for all, or for each party of which it is so
 * (art. 59: a later treaty).
 *
 * An instrument of a limited time has ended when nobody is bound by it any more. One between two sides ends for both when one of
 * them has nobody left (art. 54): there is no treaty with oneself. Who takes the place of one of the two holds its side.
 *
 * Prolonged by another instrument, those are bound on that are party to it at any time, from the day which it gives: also for the
 * days before it was in force, as parties that agree on it may (art. 28).
 *
 * Departs: from nothing; but note that periods are counted one from the end of the other, so that a time that began on 29 February
 * ends on the 28th from its first period on.
 *
 * Rows: cascade, composite-side, end-of-period, ends-when, expiry, prolonged-afterwards, renewal-by-act, renewal-tacit,
 * two-sided-end.
 */

import type { Act } from '../../terms/act.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import { afterDelay, NEXT_DAY } from '../../terms/delay.ts';
import { type Instrument, setsOf } from '../../terms/instrument.ts';
import {
  type Atom,
  all,
  any,
  atLeast,
  atom,
  type Clause,
  type Condition,
  type Ending,
  lost,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { About, AboutParty } from './about.ts';
import { leavingOf } from './art-54-withdrawal.ts';
import { askedOf } from './asked-of-a-party.ts';
import { bound, consented, countsOn, inForce, PERHAPS, party, termOver } from './atoms.ts';
import { isDisputed } from './binding.ts';

/** The end of a period: of the first where `k` is 0, then of each renewal. */
const termEnd = (document: string, k: number): Atom =>
  k === 0 ? termOver(document) : atom('termOver', `${document} ${k}`);
/** the single day on which a period ends */
const termDay = (document: string, k: number): Atom => atom('termDay', `${document} ${k}`);

/** More periods than this are not looked at. */
const MANY = 400;

/** How many renewals can matter on this record: as many as the clause has, or as fit before its last act, and two. */
function renewals(of: About): number {
  const { term, adopted } = of.instrument;
  if (!term?.renewal) return 0;
  const { for: period, times } = term.renewal;
  const days = of.acts.flatMap((a) => [countsOn(a).earliest, countsOn(a).latest]).filter(Number.isFinite);
  const first = adopted.date.earliest ?? Math.min(...days);
  const length = Math.max(1, afterDelay(0 as CivilDay, period, 'earliest'));
  const fitting = Math.ceil(Math.max(0, Math.max(...days, first) - first) / length) + 2;
  return Math.min(times ?? MANY, fitting, MANY);
}

/** The ends of all periods that can matter. */
export function termClauses(of: About): Clause[] {
  const { instrument, document } = of;
  const { term } = instrument;
  if (!term) return [];
  const cite = { document, locator: term.locator };
  const ends = Array.from({ length: renewals(of) + 1 }, (_, k): Clause[] => {
    const isLast = k > 0 && term.renewal?.times === k;
    const then = termEnd(document, k);
    return [
      {
        id: k === 0 ? `termOver ${document}` : `termOver ${document} ${k}`,
        when: reachedAtom(k === 0 ? inForce(document) : termEnd(document, k - 1)),
        then,
        after: of.delay(k === 0 || !term.renewal ? term.after : term.renewal.for),
        cite: { rule: k === 0 ? 'term' : isLast ? 'last-term' : 'next-term', ...cite },
      },
      ...(leavesAtTheEnd(instrument) ? dayOfTheEnd(document, k, then, cite) : []),
    ];
  });
  return [...ends.flat(), ...prolongedClauses(of)];
}

function dayOfTheEnd(document: string, k: number, then: Atom, cite: Omit<Clause['cite'], 'rule'>): Clause[] {
  const over = atom('termPast', `${document} ${k}`);
  return [
    {
      id: `termPast ${document} ${k}`,
      when: reachedAtom(then),
      then: over,
      after: NEXT_DAY,
      cite: { rule: 'term-past', ...cite },
    },
    {
      id: `termDay ${document} ${k}`,
      when: reachedAtom(then),
      then: termDay(document, k),
      until: reached(reachedAtom(over)),
      cite: { rule: 'term-day', ...cite },
    },
  ];
}

/** Whether a notice takes effect at the end of a period, and not after a time of its own. */
export const leavesAtTheEnd = ({ term, withdrawal }: Instrument): boolean =>
  term?.renewal?.way === 'tacit' && withdrawal?.after === undefined;

/** On the first day on which a period ends and the notice has run its time. */
export const atTheEndOfAPeriod = (of: About, hasRun: Condition): Condition =>
  all([
    hasRun,
    any(Array.from({ length: renewals(of) + 1 }, (_, k) => reachedAtom(termDay(of.document, k)))),
  ]);

/** What of its time ends a party's bond: the end of the period to which its act reaches, or of the last one. */
export function termEndings(
  { instrument, document, own }: AboutParty,
  act: Act | undefined,
): readonly Ending[] {
  const { term } = instrument;
  if (!term) return [];
  const { renewal } = term;
  const until = (k: number) => [reached(reachedAtom(termEnd(document, k)))];
  if (renewal?.way === 'tacit') return renewal.times === undefined ? [] : until(renewal.times);
  if (act?.kind !== 'prolong') return until(0);
  if (!renewal) return [];
  const place = own.filter((a) => a.kind === 'prolong').indexOf(act) + 1;
  return until(Math.min(place, renewal.times ?? place));
}

/** Those bound on by being party to another instrument, whenever that entered into force. */
function prolongedClauses(of: About): Clause[] {
  const { instrument, document } = of;
  const by = instrument.term?.prolongedBy;
  if (!by) return [];
  const { solution, everyone } = of.other(by.instrument);
  return everyone.flatMap((who) => {
    const isParty = (side: 'possibly' | 'surely') =>
      solution.stretches(party(who, by.instrument), side).length > 0;
    if (!isParty('possibly')) return [];
    const from = since({
      earliest: by.from,
      latest: isParty('surely') ? by.from : (Number.POSITIVE_INFINITY as CivilDay),
    });
    const when = all([from, reachedAtom(consented(who, document))]);
    const leaving = leavingOf(of.by(who), 'any');
    const until: { until?: Ending } = leaving.length > 0 ? { until: { kind: 'anyEnding', of: leaving } } : {};
    const cite = { rule: 'prolonged-by', document: by.instrument, locator: by.locator };
    return [
      { id: `bound prolonged ${document} ${who}`, when, then: bound(who, document), ...until, cite },
      {
        id: `party prolonged ${document} ${who}`,
        when: all([when, reachedAtom(inForce(document))]),
        then: party(who, document),
        ...until,
        cite,
      },
    ];
  });
}

// The end for all ------------------------------------------------------------------------------------------------------

/**
 * The sides of an instrument: those that it names, or the two parties between which it is. One that is open to more has none.
 */
function sidesOf({ binding, participation, sides }: Instrument): readonly (readonly string[])[] {
  if (sides.length > 0) return sides.map((s) => s.members);
  if (binding === 'political') return [];
  const open = participation.flatMap((w) => setsOf(w.openTo));
  const named = open.flatMap((to) => (typeof to === 'object' && 'parties' in to ? to.parties : []));
  const isClosed = open.every((to) => typeof to === 'object' && 'parties' in to);
  const parties = [...new Set<string>(named)];
  return isClosed && parties.length === 2 ? parties.map((p) => [p]) : [];
}

/** Whether the instrument can end for all, so that everybody's bond has to be followed by itself. */
export const canEnd = (x: Instrument): boolean =>
  x.endsBelow !== undefined || x.term !== undefined || sidesOf(x).length > 0 || x.ends.some(isForAll);

const isForAll = ({ for: whom }: Instrument['ends'][number]): boolean => whom === 'all';
const ended = (document: string, i: number): Atom => atom('ended', `${document} ${i}`);

/**
 * Each side, held as long as somebody is bound on it. Between two parties that is also who took the place of one of them: a successor
 * that of its predecessor, and who continues a State that of the one which has ended (Vienna Convention on Succession of States in
 * respect of Treaties, art. 24 and 35). Where the record does not say whose place it is, it may be either's.
 */
function sidesHeld(of: About): readonly Condition[] {
  const { instrument, document, acts } = of;
  const isBound = (who: string) => reachedAtom(bound(who, document));
  const sides = sidesOf(instrument);
  if (instrument.sides.length > 0) return sides.map((members) => any(members.map(isBound)));
  const pair = sides.flat();
  const heirs = [...new Set(acts.filter(takesAPlace).map((a) => a.party as string))]
    .filter((who) => !pair.includes(who))
    .map((who) => ({ who, places: placesOf(who, pair, acts) }));
  return pair.map((own) =>
    any([
      isBound(own),
      ...heirs
        .filter(({ places }) => places.includes(own))
        .map(({ who, places }) => (places.length === 1 ? isBound(who) : all([isBound(who), PERHAPS]))),
    ]),
  );
}

const takesAPlace = ({ kind }: Act): boolean => kind === 'succeed' || kind === 'continue';

/** Whose place of the two it has: one, or either where that is not on record. */
function placesOf(
  who: string,
  pair: readonly string[],
  acts: readonly Act[],
  seen: readonly string[] = [],
): readonly string[] {
  if (pair.includes(who)) return [who];
  const predecessor = acts.find((a) => takesAPlace(a) && a.party === who)?.predecessor;
  if (predecessor !== undefined && !seen.includes(predecessor))
    return placesOf(predecessor, pair, acts, [...seen, who]);
  const ended = pair.filter((own) => acts.some((a) => a.kind === 'end' && a.party === own));
  return ended.length === 1 ? ended : pair;
}

/** What ends the instrument, besides fewer parties than it needs. */
export function endings(of: About): readonly Ending[] {
  const { instrument, document } = of;
  const sides = sidesHeld(of);
  const everyone = [...new Set(of.acts.map((a) => a.party as string))];
  const isBound = (who: string) => reachedAtom(bound(who, document));
  const allSides = atLeast(sides.length, sides);
  // Sides that the text names are its own clause; that two parties are two sides is law, and holds of a treaty.
  const isByLaw = instrument.sides.length === 0 && isDisputed(instrument);
  return [
    ...(sides.length > 0 ? [lost(isByLaw ? any([allSides, PERHAPS]) : allSides)] : []),
    ...(instrument.term ? [lost(any(everyone.map(isBound)))] : []),
    ...instrument.ends.flatMap((e, i) => (isForAll(e) ? [reached(reachedAtom(ended(document, i)))] : [])),
  ];
}

export function endClauses(of: About): Clause[] {
  const { instrument, document } = of;
  const everyone = [...new Set(of.acts.map((a) => a.party as string))];
  return instrument.ends.flatMap((e, i) => {
    const whom = isForAll(e) ? [undefined] : everyone;
    return whom.flatMap((who) => {
      const name = `ends ${document} ${i} ${who ?? ''}`.trim();
      const asked = askedOf(e.when, who ?? '', of, name, e.locator);
      const then = who === undefined ? ended(document, i) : endedFor(who, document, i);
      return [
        ...asked.clauses,
        {
          id: name,
          when: asked.when,
          then,
          ...(e.after ? { after: of.delay(e.after) } : {}),
          cite: {
            rule: who === undefined ? 'ended-by-clause' : 'ended-for-party',
            document,
            locator: e.locator,
          },
        },
      ];
    });
  });
}

const endedFor = (who: string, document: string, i: number): Atom => atom(`endedFor${i}`, who, document);

/** What ends it for one party, on a condition that the clause has. */
export const endingsFor = ({ instrument, document }: AboutParty, who: string): readonly Ending[] =>
  instrument.ends.flatMap((e, i) => (isForAll(e) ? [] : [reached(reachedAtom(endedFor(who, document, i)))]));
