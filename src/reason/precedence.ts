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
 * Not decided here: whether two commitments are incompatible at all, and whether two treaties relate to the same subject-matter: the
 * record says the latter, with its source. What becomes of a text that is changed or replaced is in `texts.ts`.
 *
 * Rows: treaty-conflicts.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { Instrument, Precedence } from '../terms/instrument.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Truth } from './kernel/solve.ts';
import { party } from './law/atoms.ts';
import { actsOf, agreedTruth, partyStatus, type StateOfPlay } from './state-of-play.ts';

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
  /** the clause that 30(1) saves, towards one that is not party to it */
  | 'saved-towards-other'
  /** which of the two was adopted later cannot be told */
  | 'order';

export interface Between {
  readonly link: Link & { readonly other: string };
  /** who of the two parties to the instrument asked about is party to the other one as well */
  readonly both: readonly string[];
  /** of whom that cannot be told; then nothing more is said */
  readonly perhaps: readonly string[];
  /** from when on all of them are party to both, where certain */
  readonly since: CivilDay | undefined;
  readonly prevails: { readonly instrument: string; readonly by: Paragraph } | undefined;
  readonly undecided: Undecided | undefined;
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
  return linksOf(state.record, instrument).flatMap(({ other, ...link }): Between[] => {
    if (other === undefined) return [];
    const both = parties.filter((who) => isParty(who, other) === 'yes');
    const perhaps = parties.filter((who) => isParty(who, other) === 'cannot-tell');
    if (both.length === 0 && perhaps.length === 0) return [];
    const told = { link: { ...link, other }, both, perhaps };
    if (perhaps.length > 0) return [{ ...told, since: undefined, prevails: undefined, undecided: undefined }];
    const days = both.flatMap((who) =>
      [instrument, other].map((to) => partyStatus(state, to, who, on).since),
    );
    const since = days.includes(undefined) ? undefined : (Math.max(...(days as number[])) as CivilDay);
    const found = prevailing(state, told.link, instrument, both.length === 2, on);
    return [
      typeof found === 'string'
        ? { ...told, since, prevails: undefined, undecided: found }
        : { ...told, since, prevails: found, undecided: undefined },
    ];
  });
}

/** How many of the parties to an instrument are party to another too. */
export function partiesToBoth(
  state: StateOfPlay,
  parties: readonly string[],
  other: string,
  on: CivilDay,
): number {
  return parties.filter((who) => agreedTruth(state, other, on, party(who, other)) === 'yes').length;
}

function prevailing(
  state: StateOfPlay,
  { of, clause, other }: Link & { readonly other: string },
  instrument: string,
  isBetweenBoth: boolean,
  on: CivilDay,
): Undecided | { readonly instrument: string; readonly by: Paragraph } {
  const { record } = state;
  if (clause.place === 'excludes') return 'undertaking';
  if ([instrument, other].some((id) => record.instruments.get(id)?.binding !== 'legal')) return 'no-treaty';
  const isSaved = clause.saved !== undefined;
  if (!isBetweenBoth) return isSaved && of === other ? 'saved-towards-other' : { instrument, by: '30(4)(b)' };
  if (isSaved) return { instrument: of, by: '30(1)' };
  if (clause.place === 'under') return { instrument: of === instrument ? other : instrument, by: '30(2)' };
  const later = laterOf(record, instrument, other);
  if (later === undefined) return 'order';
  if (clause.place === 'over' && later !== of) return 'earlier-prevails';
  return { instrument: later, by: sameParties(state, later === instrument ? other : instrument, later, on) };
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
  const everyone = [...new Set(actsOf(state, earlier).map((a) => a.party as string))];
  const lacking = everyone
    .filter((who) => agreedTruth(state, earlier, on, party(who, earlier)) !== 'no')
    .map((who) => [
      agreedTruth(state, earlier, on, party(who, earlier)),
      agreedTruth(state, later, on, party(who, later)),
    ])
    .filter(([, isLater]) => isLater !== 'yes');
  if (lacking.length === 0) return '30(3)';
  const isSure = lacking.some(([isEarlier, isLater]) => isEarlier === 'yes' && isLater === 'no');
  return isSure ? '30(4)(a)' : '30(3), (4)(a)';
}
