/**
 * Which text of an instrument stands between two of its parties: the one that both hold.
 *
 * Source: VCLT art. 40(4)–(5) and 30(4)(b). Each amendment is in force between those that are party to it. Amendments need not
 * build on one another, so what stands between two parties is not a number of a version but the set of amendments that both are
 * party to; where each takes in the one before, that is the highest version that both hold.
 *
 * Not decided here: who is party to an amendment (`law/art-40-amendments.ts`, `law/deemed-consent.ts`), and whether two
 * amendments contradict each other.
 *
 * Rows: successive-treaties, text-between-two.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import type { Solution, Truth } from './kernel/solve.ts';
import { party } from './law/atoms.ts';
import type { StateOfPlay } from './state-of-play.ts';
import { solutionsOf } from './until.ts';

export interface TextBetween {
  /** amendments that both are party to, in order of adoption */
  readonly amendments: readonly string[];
  /** to which one of the two is party and the other surely not: the earlier text stands between them */
  readonly ofOneOnly: readonly { readonly amendment: string; readonly by: string; readonly other: string }[];
  /** of which it cannot be told whether both are */
  readonly uncertain: readonly string[];
  /** one of those that both are party to stands in the place of the whole */
  readonly replaced: boolean;
}

export interface Texts {
  /** every amendment on file, in order of adoption */
  readonly amendments: readonly string[];
  /** whether a party holds the text that an amendment makes */
  holds(amendment: string, who: string): Truth;
  between(one: string, other: string): TextBetween;
  /** what the reasons are read off */
  readonly solution: Solution;
}

const PLAIN: TextBetween = { amendments: [], ofOneOnly: [], uncertain: [], replaced: false };

/** The instruments that change an instrument, or stand in its place, in order of adoption. */
export function amendmentsOf(record: OpenRecord, instrument: string): readonly string[] {
  const adopted = (id: string) => record.instruments.get(id)?.adopted.date.earliest ?? 0;
  return [...record.instruments.values()]
    .filter((x) => x.amends?.instrument === instrument)
    .map((x) => x.instrument as string)
    .sort((a, b) => adopted(a) - adopted(b) || (a < b ? -1 : 1));
}

export function textsOn(state: StateOfPlay, instrument: string, on: CivilDay): Texts {
  const amendments = amendmentsOf(state.record, instrument);
  const known = new Map<string, Truth>();
  const holds = (amendment: string, who: string): Truth => {
    const key = `${who} ${amendment}`;
    const found = known.get(key) ?? agreed(state, amendment, who, on);
    known.set(key, found);
    return found;
  };
  return {
    amendments,
    holds,
    solution: state.solution,
    between(one, other) {
      if (amendments.length === 0) return PLAIN;
      const both = amendments.map((amendment) => ({
        amendment,
        one: holds(amendment, one),
        other: holds(amendment, other),
      }));
      const held = both.filter((b) => b.one === 'yes' && b.other === 'yes').map((b) => b.amendment);
      return {
        amendments: held,
        replaced: held.some((a) => state.record.instruments.get(a)?.amends?.how === 'replaces'),
        ofOneOnly: both.flatMap((b) => {
          if (b.one === 'yes' && b.other === 'no') return [{ amendment: b.amendment, by: one, other }];
          return b.one === 'no' && b.other === 'yes'
            ? [{ amendment: b.amendment, by: other, other: one }]
            : [];
        }),
        uncertain: both
          .filter((b) => b.one !== 'no' && b.other !== 'no' && (b.one !== 'yes' || b.other !== 'yes'))
          .map((b) => b.amendment),
      };
    },
  };
}

/** Under every reading of the amendment, or it cannot be told. */
function agreed(state: StateOfPlay, amendment: string, who: string, on: CivilDay): Truth {
  const truths = new Set(solutionsOf(state, amendment).map((s) => s.holds(party(who, amendment), on)));
  const [only = 'cannot-tell'] = truths;
  return truths.size === 1 ? only : 'cannot-tell';
}
