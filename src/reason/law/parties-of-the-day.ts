/**
 * A count over the parties of each day: "three fourths of the Parties", "each of the Parties", taken at the time when the
 * condition is met and not on a day that is fixed. The total moves: it grows when a State joins and falls when one leaves.
 *
 * Source: the practice of the United Nations as depositary, which reads such clauses so unless the parties say otherwise
 * (Summary of Practice of the Secretary-General as Depositary, ST/LEG/7/Rev.1, amendments). Which reading holds is the
 * instrument's own value, `on`.
 *
 * The kernel knows no negative condition and no moving quota, and needs none. With n everyone who is ever a party, a part
 * *over/under* of those of the day has consented when
 *
 *     under × (parties that consented) ≥ over × (n − those outside),   that is
 *     over × (outside, or party and consented) + (under − over) × (party and consented) ≥ over × n:
 *
 * a sum of weights with a fixed quota; more than a part is one more. As everywhere within a day, endings come before beginnings: who leaves on a day is not
 * counted on it, and who joins on it is counted from the next, so an act that lets somebody in is not asked of him.
 * Who is outside, and when, is known beforehand: the other instrument is settled
 * first, by itself. Of nobody no part is reached: that somebody has consented weighs more than all the rest together, and
 * the quota is higher by so much.
 *
 * Rows: denominator-now.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import { type Counted, partOf } from '../../terms/condition.ts';
import { NEXT_DAY } from '../../terms/delay.ts';
import { conditionsOf } from '../../terms/instrument.ts';
import {
  all,
  any,
  atLeast,
  atomParts,
  type Clause,
  type Condition,
  lost,
  reached,
  reachedAtom,
  since,
} from '../kernel/clause.ts';
import type { Stretch } from '../kernel/solve.ts';
import type { About } from './about.ts';
import { ANY_DAY, amongParties, fromDay, outside, party } from './atoms.ts';

type DayByDay = Extract<Counted, { partyTo: unknown }>;

export function runsDayByDay(of: Counted): of is DayByDay {
  return typeof of === 'object' && 'partyTo' in of && of.on === 'each-day';
}

export function amongPartiesOfTheDay(
  consents: number | string,
  counted: DayByDay,
  hasConsented: (who: string) => Condition,
  of: About,
): Condition {
  const everyone = everyoneIn(counted, of);
  const consenting = everyone.map((who) =>
    all([reachedAtom(amongParties(who, counted.partyTo)), hasConsented(who)]),
  );
  if (typeof consents === 'number') return atLeast(consents, consenting);
  const outsideOrConsenting = everyone.map((who, i) =>
    any([reachedAtom(outside(who, counted.partyTo)), consenting[i] as Condition]),
  );
  const { over, under, isMore } = partOf(consents);
  const somebody = under * everyone.length + 1;
  return atLeast(
    over * everyone.length + (isMore ? 1 : 0) + somebody,
    [...outsideOrConsenting, ...consenting, any(consenting)],
    [...everyone.map(() => over), ...everyone.map(() => under - over), somebody],
  );
}

/** Such a count as it is told: so many parties that day, so many of them needed, so many there. */
export interface CountOfTheDay {
  /** who is ever a party: that many parts, the same of the consenting, and one more */
  readonly everyone: number;
  readonly among: number;
  readonly needed: number;
  readonly have: number;
  /** those that have consented, and those that are asked and have not, by their place among the parts of the condition */
  readonly consenting: readonly number[];
  readonly awaited: readonly number[];
}

/**
 * @param holds whether the part at that place holds
 * @returns undefined if the condition is not one of `amongPartiesOfTheDay`
 */
export function countOfTheDay(
  { count, of, weights }: CountCondition,
  holds: (part: number) => boolean,
): CountOfTheDay | undefined {
  const [first] = of;
  const [way] = first?.kind === 'any' ? first.of : [];
  if (way?.kind !== 'atom' || atomParts(way.atom).predicate !== 'outside' || !weights) return undefined;
  const everyone = (of.length - 1) / 2;
  const places = Array.from({ length: everyone }, (_, i) => i);
  const consenting = places.map((i) => i + everyone).filter(holds);
  const awaited = places.filter((i) => !holds(i)).map((i) => i + everyone);
  const among = consenting.length + awaited.length;
  const [over = 1, more = 0, somebody = 0] = [0, everyone, 2 * everyone].map((i) => weights[i]);
  const quota = count - somebody - over * (everyone - among);
  return {
    everyone,
    among,
    needed: Math.max(1, Math.ceil(quota / (over + more))),
    have: consenting.length,
    consenting,
    awaited,
  };
}

type CountCondition = Extract<Condition, { kind: 'atLeast' }>;

function everyoneIn(counted: DayByDay, of: About): readonly string[] {
  const { everyone } = of.other(counted.partyTo);
  return counted.organisations ? everyone.filter(of.isState) : everyone;
}

/** Who is among the parties and who is outside, on which days, for every count of the instrument that runs day by day. */
export function partiesOfTheDayClauses(of: About): Clause[] {
  const others = new Set(
    conditionsOf(of.instrument).flatMap(({ condition: c }) =>
      'of' in c && c.of && runsDayByDay(c.of) ? [c.of.partyTo as string] : [],
    ),
  );
  return [...others].flatMap((other) => partyOfTheDayClauses(of, other));
}

/** Who is among the parties to one instrument and who is outside, on which days. */
export function partyOfTheDayClauses(of: About, other: string): Clause[] {
  const { solution, everyone } = of.other(other);
  return everyone.flatMap((who) => {
    const among = (side: 'possibly' | 'surely') =>
      fromTheNextDay(solution.stretches(party(who, other), side));
    return [
      amongClause(of, who, other),
      // Possibly outside while not surely a party, surely outside while not even possibly one.
      ...between(among('surely')).map((s) => outsideClause(of, who, other, s, 'possibly')),
      ...between(among('possibly')).map((s) => outsideClause(of, who, other, s, 'surely')),
    ];
  });
}

function amongClause({ document }: About, who: string, instrument: string): Clause {
  const isParty = reachedAtom(party(who, instrument));
  return {
    id: `among ${document} ${who} ${instrument}`,
    when: isParty,
    then: amongParties(who, instrument),
    after: NEXT_DAY,
    until: lost(isParty),
    cite: { rule: 'party-of-the-day', document: instrument },
  };
}

function fromTheNextDay(stretches: readonly Stretch[]): Stretch[] {
  return stretches
    .map(({ from, to }) => ({ from: (from + 1) as CivilDay, to }))
    .filter(({ from, to }) => to === undefined || from < to);
}

function outsideClause(
  of: About,
  who: string,
  instrument: string,
  { from, to }: Stretch,
  side: 'possibly' | 'surely',
): Clause {
  const { document } = of;
  return {
    id: `outside ${document} ${who} ${instrument} ${from} ${side}`,
    when: since({ earliest: from, latest: side === 'surely' ? from : ANY_DAY.latest }),
    then: outside(who, instrument),
    ...(to === undefined ? {} : { until: reached(fromDay(to)) }),
    cite: { rule: 'outside', document: instrument },
  };
}

/** The days before, between and after stretches that are in order and do not touch. */
function between(stretches: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let from: CivilDay | undefined = ANY_DAY.earliest;
  for (const { from: begins, to } of stretches) {
    if (from !== undefined && begins > from) gaps.push({ from, to: begins });
    from = to;
  }
  if (from !== undefined) gaps.push({ from, to: undefined });
  return gaps;
}
