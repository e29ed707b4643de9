/**
 * Commitments about commitments: which of two instruments says that it prevails, that it gives way, or that its parties enter into
 * nothing against it; between whom that holds, and since when.
 *
 * Source: VCLT art. 30. A clause by which a treaty is subject to another, or not to be considered as incompatible with it: that other
 * prevails (30(2)). Without one, where all the parties to the earlier treaty are parties to the later too, the earlier applies only as
 * far as it is compatible with the later (30(3)); where they are not, so between those that are party to both (30(4)(a)), and between one
 * that is and one that is party to one only, the treaty to which both are party governs (30(4)(b)); what is owed to others under the
 * other treaty is not touched (30(5)). All of it subject to the clause that 30(1) saves. The later of two is the one adopted later.
 *
 * A clause by which a treaty prevails over others is no rule of art. 30: where the treaty that has it is the later one both lead to the
 * same, where it is the earlier one they do not, and nothing is concluded. An undertaking to enter into no engagement in conflict with
 * a treaty is owed by each of its parties, and says nothing of which prevails.
 *
 * All clauses of the two about one another are judged together, so that it does not matter of which of them the question is asked.
 * The clause that 30(1) saves goes before any other. Where those that count make different treaties prevail, nothing is concluded.
 *
 * Not decided here: whether two commitments are incompatible at all, and whether two treaties relate to the same subject-matter: the
 * record says the latter, with its source. What becomes of a text that is changed or replaced is in `texts.ts`.
 *
 * Rows: treaty-conflicts.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument, Precedence } from '../terms/instrument.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import { actsOf } from './acts-of.ts';
import type { Truth } from './kernel/solve.ts';
import { party } from './law/atoms.ts';
import { partyStatus } from './party-status.ts';
import { agreedTruth, type StateOfPlay } from './state-of-play.ts';

/** A clause of one instrument about another, or about any. */
export interface Link {
  /** whose clause it is */
  readonly of: string;
  readonly clause: Precedence;
  /** the other one of the two; undefined where the clause is asked about its own instrument and goes for any other */
  readonly other: string | undefined;
}

/** By which paragraph of art. 30 one of the two prevails. */
export type Paragraph = '30(1)' | '30(2)' | '30(3)' | '30(4)(a)' | '30(3), (4)(a)' | '30(4)(b)';

/** Why nothing is concluded about which of the two prevails. */
export type Undecided =
  /** the clause says what its parties may not enter into, and no more */
  | 'undertaking'
  /** one of the two is no treaty, or it is disputed whether it is one */
  | 'no-treaty'
  /** the earlier treaty says that it prevails, and by 30(3) the later one does */
  | 'earlier-prevails'
  /** by one clause of the two the one prevails, by another the other */
  | 'contradict'
  /** the clause that 30(1) saves, towards one that is not party to it */
  | 'saved-towards-other'
  /** which of the two was adopted later cannot be told */
  | 'order';

/** A clause of one of two instruments about the other one. */
type LinkOfTwo = Link & { readonly other: string };

export interface Between {
  readonly link: LinkOfTwo;
  /** who of the two parties to the instrument asked about is party to the other one as well */
  readonly both: readonly string[];
  /** of whom that cannot be told; then nothing more is said */
  readonly perhaps: readonly string[];
  /** from when on all of them are party to both, where certain */
  readonly since: CivilDay | undefined;
  readonly prevails: { readonly instrument: string; readonly by: Paragraph } | undefined;
  readonly undecided: Undecided | undefined;
  /** where nothing is concluded, the instrument whose clause it turns on */
  readonly turnsOn: string | undefined;
}

const indexed = new WeakMap<OpenRecord, readonly Link[]>();

/** Every clause of the record that goes for any other instrument. */
function forAny(record: OpenRecord): readonly Link[] {
  const known = indexed.get(record);
  if (known) return known;
  const made = [...record.instruments.values()].flatMap((x) =>
    x.precedence
      .filter((clause) => clause.to === 'any')
      .map((clause) => ({ of: x.instrument as string, clause, other: undefined })),
  );
  indexed.set(record, made);
  return made;
}

/** The clauses of an instrument, and those of others about it, in the order of the record. What changes another is of one text with it. */
export function linksOf(record: OpenRecord, instrument: string): readonly Link[] {
  const x = record.instruments.get(instrument);
  if (!x) return [];
  const own = x.precedence.map((clause) => ({
    of: instrument,
    clause,
    other: clause.to === 'any' ? undefined : (clause.to as string),
  }));
  const named = [...record.instruments.values()].flatMap((y) =>
    y.precedence
      .filter((clause) => clause.to === instrument)
      .map((clause) => ({ of: y.instrument as string, clause, other: y.instrument as string })),
  );
  const any = forAny(record)
    .filter((l) => l.of !== instrument && !areOneText(x, record.instruments.get(l.of)))
    .map((l) => ({ ...l, other: l.of }));
  return [...own, ...named, ...any];
}

const areOneText = (x: Instrument, y: Instrument | undefined): boolean =>
  x.amends?.instrument === y?.instrument || y?.amends?.instrument === x.instrument;

/** What clauses of precedence say between two parties to an instrument; none where neither is party to the other one. */
export function precedenceBetween(
  state: StateOfPlay,
  instrument: string,
  parties: readonly [string, string],
  on: CivilDay,
): readonly Between[] {
  const isParty = (who: string, to: string): Truth => agreedTruth(state, to, on, party(who, to));
  if (parties.some((who) => isParty(who, instrument) !== 'yes')) return [];
  const links = linksOfPairs(state.record, instrument);
  return links.flatMap((link): Between[] => {
    const { other } = link;
    const both = parties.filter((who) => isParty(who, other) === 'yes');
    const perhaps = parties.filter((who) => isParty(who, other) === 'cannot-tell');
    if (both.length === 0 && perhaps.length === 0) return [];
    const open = { since: undefined, prevails: undefined, undecided: undefined, turnsOn: undefined };
    if (perhaps.length > 0) return [{ link, both, perhaps, ...open }];
    const days = both.flatMap((who) =>
      [instrument, other].map((to) => partyStatus(state, to, who, on).since),
    );
    const since = days.includes(undefined) ? undefined : (Math.max(...(days as number[])) as CivilDay);
    const found =
      link.clause.place === 'excludes'
        ? ({ undecided: 'undertaking', turnsOn: link.of } as const)
        : prevailing(
            state,
            links.filter((l) => l.other === other),
            [instrument, other],
            both.length === 2,
            on,
          );
    return [{ link, both, perhaps, ...open, since, ...found }];
  });
}

/**
 * The clauses of an instrument and another about one another, for each other that any clause names. Its own clause about any other
 * makes no pair by itself, and stands in every pair that there is.
 */
function linksOfPairs(record: OpenRecord, instrument: string): readonly LinkOfTwo[] {
  const links = linksOf(record, instrument);
  const others = [...new Set(links.flatMap((l) => l.other ?? []))];
  const x = record.instruments.get(instrument) as Instrument;
  return links.flatMap((l) => {
    if (l.other !== undefined) return [{ ...l, other: l.other }];
    // An undertaking makes neither prevail; the instrument's own is told with the instrument.
    if (l.clause.place === 'excludes') return [];
    return others
      .filter((other) => !areOneText(x, record.instruments.get(other)))
      .map((other) => ({ ...l, other }));
  });
}

/** Who of the parties to an instrument is party to another too. */
export function partiesToBoth(
  state: StateOfPlay,
  parties: readonly string[],
  other: string,
  on: CivilDay,
): readonly string[] {
  return parties.filter((who) => agreedTruth(state, other, on, party(who, other)) === 'yes');
}

type Found = Pick<Between, 'prevails'> | (Pick<Between, 'turnsOn'> & { readonly undecided: Undecided });

/** Of all the clauses of the two about one another. */
function prevailing(
  state: StateOfPlay,
  clauses: readonly LinkOfTwo[],
  [instrument, other]: readonly [string, string],
  isBetweenBoth: boolean,
  on: CivilDay,
): Found {
  const { record } = state;
  const left = (undecided: Undecided, turnsOn: string): Found => ({ undecided, turnsOn });
  if ([instrument, other].some((id) => record.instruments.get(id)?.binding !== 'legal'))
    return left('no-treaty', other);
  const saved = clauses.filter((l) => l.clause.saved !== undefined);
  if (!isBetweenBoth)
    return saved.some((l) => l.of === other)
      ? left('saved-towards-other', other)
      : { prevails: { instrument, by: '30(4)(b)' } };
  const places = (saved.length > 0 ? saved : clauses).filter(
    (l) => l.clause.place === 'over' || l.clause.place === 'under',
  );
  const favoured = new Set(
    places.map((l) => ((l.clause.place === 'over') === (l.of === instrument) ? instrument : other)),
  );
  if (favoured.size > 1) return left('contradict', other);
  const [one] = favoured;
  if (one !== undefined && saved.length > 0) return { prevails: { instrument: one, by: '30(1)' } };
  if (one !== undefined && places.some((l) => l.clause.place === 'under'))
    return { prevails: { instrument: one, by: '30(2)' } };
  const later = laterOf(record, instrument, other);
  if (later === undefined) return left('order', other);
  if (one !== undefined && later !== one) return left('earlier-prevails', one);
  const earlier = later === instrument ? other : instrument;
  return { prevails: { instrument: later, by: sameParties(state, earlier, later, on) } };
}

/** By the days of adoption; undefined where these leave it open. */
function laterOf(record: OpenRecord, one: string, other: string): string | undefined {
  const [a, b] = [one, other].map((id) => record.instruments.get(id)?.adopted.date);
  const isAfter = (x: typeof a, y: typeof a) =>
    x?.earliest !== undefined && y?.latest !== undefined && x.earliest > y.latest;
  if (isAfter(a, b)) return one;
  return isAfter(b, a) ? other : undefined;
}

/** Whether all the parties to the earlier treaty are parties to the later one. */
function sameParties(state: StateOfPlay, earlier: string, later: string, on: CivilDay): Paragraph {
  const { surely, perhaps } = lackingIn(state, earlier, later, on);
  if (surely.length > 0) return '30(4)(a)';
  return perhaps.length > 0 ? '30(3), (4)(a)' : '30(3)';
}

/** Who is party to the earlier treaty and not to the later one, by id: surely, and perhaps. */
export function lackingIn(
  state: StateOfPlay,
  earlier: string,
  later: string,
  on: CivilDay,
): { readonly surely: readonly string[]; readonly perhaps: readonly string[] } {
  const isParty = (who: string, to: string): Truth => agreedTruth(state, to, on, party(who, to));
  const lacking = [...new Set(actsOf(state, earlier).map((a) => a.party as string))]
    .filter((who) => isParty(who, earlier) !== 'no' && isParty(who, later) !== 'yes')
    .sort();
  const isSure = (who: string) => isParty(who, earlier) === 'yes' && isParty(who, later) === 'no';
  return { surely: lacking.filter(isSure), perhaps: lacking.filter((who) => !isSure(who)) };
}
