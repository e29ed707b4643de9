/** What would be different if acts were done that nobody has done, and how much would not. */
import { countOn, type Difference, differences } from '../../reason/changes.ts';
import { countsOn } from '../../reason/law/atoms.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { OUT } from '../../words/out.ts';
import type { Speaker } from '../../words/speaker.ts';
import { assumedBy } from './assumed.ts';
import { sayChange } from './dates.ts';
import { isoDay, type Tabular, tabular, type View } from './view.ts';

export interface DifferenceRow {
  readonly instrument: string;
  /** null where it is about whether the instrument itself is in force */
  readonly party: string | null;
  /** of those of its provisions that have a rule of their own: which; null where it is about the whole */
  readonly provisions: string | null;
  /** of what is given to it as a third State (VCLT art. 34–37): by which provision */
  readonly third: string | null;
  /** of the application to a territory (art. 29): its id, or `*` for all besides the metropolitan one */
  readonly territory: string | null;
  readonly from: string;
  /** first day on which it is no longer different; null where there is none */
  readonly to: string | null;
  readonly before: string;
  readonly after: string;
  readonly says: string;
}

interface Count {
  readonly have: number;
  readonly needed: number;
}

export interface WhatIfData {
  readonly differences: readonly DifferenceRow[];
  /** how far clauses on entry into force have come on the day of the act; null where the count is full */
  readonly counts: readonly {
    readonly instrument: string;
    readonly day: string;
    readonly before: Count | null;
    readonly after: Count | null;
    readonly says: string;
  }[];
  readonly same: { readonly standings: number; readonly instruments: number };
}

/** @param supposed the record with what is assumed @param plain the same without it */
export function whatIfView(
  s: Speaker,
  plain: StateOfPlay,
  supposed: StateOfPlay,
  on: CivilDay,
): View<WhatIfData> {
  const m = OUT[s.language];
  const acts = (supposed.record.assumed ?? []).map((a) => a.act);
  const about = [...new Set(acts.map((a) => a.instrument))];
  const { found, same } = differences(plain, supposed, about);
  const each = (of: readonly Difference[]) =>
    new Set(of.map((d) => JSON.stringify([d.instrument, d.party, d.third?.id, d.territory]))).size;
  const isBeyond = (d: Difference) => d.third !== undefined || d.territory !== undefined;
  const beyond = each(found.filter(isBeyond));
  const standings = each(found.filter((d) => d.party !== undefined && !isBeyond(d)));
  const instruments = each(found.filter((d) => d.party === undefined));
  const counts = about.flatMap((instrument) => {
    const day = Math.max(
      ...acts.filter((a) => a.instrument === instrument).map((a) => countsOn(a).latest),
    ) as CivilDay;
    const [before, after] = [plain, supposed].map((state) => countOn(state, instrument, day) ?? null);
    if (before === undefined || after === undefined) return [];
    if (before?.have === after?.have && before?.needed === after?.needed) return [];
    const say = (count: Count | null) => (count ? m.haveOf(count) : m.clauseMet);
    const said = { title: s.title(instrument), day: s.day(day), before: say(before), after: say(after) };
    return [{ instrument, day: writeDay(day), before, after, says: m.countOf(said) }];
  });
  return {
    ...assumedBy(s, supposed),
    sentence: [
      ...(beyond === 0 || standings + instruments > 0 ? [m.differs({ standings, instruments })] : []),
      ...(beyond === 0 ? [] : [m.differsBeyond({ n: beyond })]),
    ].join(' '),
    limits: [m.staysSame(same)],
    on: writeDay(on),
    at: supposed.at,
    language: s.language,
    data: { differences: found.map((d) => differenceRow(s, d)), counts, same },
  };
}

export function differenceRow(s: Speaker, d: Difference): DifferenceRow {
  const m = OUT[s.language];
  const from = s.day(d.from);
  const when = d.to === undefined ? m.fromOn({ from }) : m.fromTo({ from, to: s.day(d.to) });
  return {
    instrument: d.instrument,
    party: d.party ?? null,
    provisions: d.provisions ?? null,
    third: d.third?.id ?? null,
    territory: d.territory ?? null,
    from: writeDay(d.from),
    to: isoDay(d.to),
    before: d.before,
    after: d.after,
    says: `${sayChange(s, d)}, ${when}`,
  };
}

export function whatIfTable({ data, on, at }: View<WhatIfData>, assumed: string): Tabular {
  return tabular(
    [
      'instrument',
      'party',
      'provisions',
      'third',
      'territory',
      'from',
      'to',
      'before',
      'after',
      'says',
      'assumed',
      'on',
      'record_size',
    ],
    data.differences.map((d) => [
      d.instrument,
      d.party,
      d.provisions,
      d.third,
      d.territory,
      d.from,
      d.to,
      d.before,
      d.after,
      d.says,
      assumed,
      on,
      at,
    ]),
  );
}
