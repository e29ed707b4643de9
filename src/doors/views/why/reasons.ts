/** What is told to whoever asks why: a sentence, what limits it, and the tree of its reasons. */
import type { Because } from '../../../reason/because.ts';
import { inForce, party as partyAtom } from '../../../reason/law/atoms.ts';
import type { StateOfPlay } from '../../../reason/state-of-play.ts';
import type { Until } from '../../../reason/until.ts';
import { type WouldChange, wouldChange } from '../../../reason/would-change.ts';
import type { CivilDay } from '../../../terms/civil-day.ts';
import type { Report } from '../../../terms/report.ts';
import type { WouldChangeView } from '../until.ts';
import type { ReasonView } from '../view.ts';

export interface WhyData {
  readonly about: readonly string[];
  readonly title: string;
  /** what the reasons come from, so that a door can link back and say what they do not say */
  readonly sort: 'instrument' | 'party' | 'entry' | 'sentence';
  readonly because: readonly ReasonView[];
  /** how long the answer lasts on this record; null where it does not hold, or has no such end */
  readonly until: { readonly day: string | null; readonly then: string | null } | null;
  /** single acts that would be enough, done on the day asked about; null where none was looked for */
  readonly wouldChange: WouldChangeView | null;
}

export interface Reasons {
  readonly sort: WhyData['sort'];
  readonly title: string;
  readonly sentence: string;
  readonly limits: readonly string[];
  readonly because: readonly Because[];
  readonly report?: Report;
  readonly until?: Until<string>;
  /** what is asked, for who wants to know what would change it; absent where it turns on readings */
  readonly asked?: Asked;
}

/** Whether an instrument is in force, or for a party. */
export interface Asked {
  readonly instrument: string;
  /** of those of its provisions that have a rule of their own: which */
  readonly provisions?: string;
  readonly party?: string;
}

/** Worked out only where it is shown: for each act that is tried, what the question turns on is settled anew. */
export function whatWouldChange(
  state: StateOfPlay,
  { instrument, provisions, party: who }: Asked,
  on: CivilDay,
): WouldChange {
  const itself = inForce(provisions === undefined ? instrument : `${instrument}:${provisions}`);
  const of = who === undefined ? itself : partyAtom(who, instrument);
  return wouldChange(state, instrument, of, on);
}
