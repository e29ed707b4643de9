/**
 * The reasons for an answer, by address: what was asked is named by one or two ids, the same on the command line and
 * in a page's path.
 *
 *     <instrument>            is it in force
 *     <instrument> <rule>     are those of its provisions in force that have a rule of their own
 *     <party> <instrument>    where a party stands towards it
 *     <dossier> E1            where an act or condition of a dossier stands
 *     <report> S9             the answers to a report's sentence
 */
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import type { Speaker } from '../../words/speaker.ts';
import { assumedBy } from './assumed.ts';
import { wouldChangeView } from './until.ts';
import { isoDay, reasonView, type View } from './view.ts';
import { reasonsForEntry, reasonsForSentence } from './why/entry.ts';
import { reasonsForInstrument, reasonsForProvisions } from './why/instrument.ts';
import { reasonsForParty } from './why/party.ts';
import { type Reasons, type WhyData, whatWouldChange } from './why/reasons.ts';

/** @returns undefined if the address names nothing on this record */
export function reasonsFor(
  s: Speaker,
  state: StateOfPlay,
  about: readonly string[],
  on: CivilDay,
): Reasons | undefined {
  const { record } = state;
  const [first = '', second] = about;
  if (second === undefined) return reasonsForInstrument(s, state, first, on);
  if (record.instruments.has(second)) return reasonsForParty(s, state, first, second, on);
  if (record.instruments.has(first)) return reasonsForProvisions(s, state, first, second, on);
  if (record.dossiers.has(first)) return reasonsForEntry(s, state, first, second, on);
  return reasonsForSentence(s, state, first, second, on);
}

export function whyView(
  s: Speaker,
  state: StateOfPlay,
  about: readonly string[],
  on: CivilDay,
): View<WhyData> | undefined {
  const r = reasonsFor(s, state, about, on);
  return (
    r && {
      ...assumedBy(s, state),
      sentence: r.sentence,
      limits: r.limits,
      on: writeDay(on),
      at: state.at,
      language: s.language,
      data: {
        about,
        title: r.title,
        sort: r.sort,
        because: r.because.map((b) => reasonView(s, b, r.report)),
        until: r.until ? { day: isoDay(r.until.day), then: r.until.then ?? null } : null,
        wouldChange: r.asked ? wouldChangeView(s, whatWouldChange(state, r.asked, on)) : null,
      },
    }
  );
}
