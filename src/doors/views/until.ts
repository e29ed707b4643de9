/** How long an answer lasts on this record, and which single acts would change it: sentences and data. */
import type { Until } from '../../reason/until.ts';
import type { WouldChange } from '../../reason/would-change.ts';
import { writeDay } from '../../terms/civil-day.ts';
import { capital, type Speaker } from '../../words/speaker.ts';

/** One sentence, or none where the answer does not hold. */
export function sayUntil<T>(s: Speaker, until: Until<T> | undefined, word: (then: T) => string): string[] {
  if (!until) return [];
  const { day, then } = until;
  if (day === undefined || then === undefined) return [s.m.untilNothing];
  return [s.m.untilDay({ day: s.day(day), then: word(then) })];
}

export const forceWord = (s: Speaker, then: 'no' | 'cannot-tell'): string =>
  then === 'no' ? s.m.notInForceWord : s.m.standings['cannot-tell'];

export interface WouldChangeView {
  readonly acts: readonly {
    readonly instrument: string;
    readonly party: string;
    /** any of these would do the same */
    readonly kinds: readonly string[];
    /** first day on which it would hold */
    readonly from: string;
    readonly says: string;
  }[];
  /** found to be enough, and not listed */
  readonly more: number;
  readonly tried: number;
  readonly notTried: number;
}

/** More acts than this are not listed. */
const LISTED = 12;

export function wouldChangeView(s: Speaker, { enough, tried, notTried }: WouldChange): WouldChangeView {
  const byName = [...enough].sort((a, b) => s.compare(s.name(a.party), s.name(b.party)));
  return {
    acts: byName.slice(0, LISTED).map(({ instrument, party, kinds, from }) => ({
      instrument,
      party,
      kinds,
      from: writeDay(from),
      says: capital(
        s.m.enoughAlone({
          party: s.inSentence(party),
          kinds: s.either(kinds.map((kind) => s.m.actKinds[kind])),
          title: s.title(instrument),
          day: s.day(from),
        }),
      ),
    })),
    more: Math.max(0, byName.length - LISTED),
    tried,
    notTried,
  };
}

/** What would change it: a heading, the acts, and what limits the list; nothing where nothing was tried. */
export function sayWouldChange(
  s: Speaker,
  w: WouldChangeView | null,
  day: string,
): { heading: string; acts: readonly string[]; limits: readonly string[] } | undefined {
  if (!w || w.tried === 0) return undefined;
  const { m } = s;
  return {
    heading: w.acts.length > 0 ? m.wouldChange({ day }) : m.nothingAlone({ day, n: w.tried }),
    acts: w.acts.map((a) => a.says),
    limits: [
      ...(w.more > 0 ? [m.moreAlone({ n: w.more })] : []),
      ...(w.notTried > 0 ? [m.notTried({ n: w.notTried })] : []),
      m.mayNotAsked,
    ],
  };
}
