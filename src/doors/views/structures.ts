import type { Standing } from '../../reason/standing.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { coverage, isCounted, openness, structures } from '../../reason/structures.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import { regionName, sayAnswer } from '../../words/answers.ts';
import type { Speaker } from '../../words/speaker.ts';
import { type Tabular, tabular, type View } from './view.ts';

export interface StructuresData {
  readonly region: string;
  readonly title: string;
  readonly definition: string;
  readonly states: readonly string[];
  readonly structures: readonly {
    readonly instrument: string;
    readonly short: string;
    readonly class: string;
    readonly counted: boolean;
    readonly members: readonly string[];
    readonly uncertain: readonly string[];
    /** of members and others with an act on record: how sure where they stand is */
    readonly confidence: Readonly<Record<string, string>>;
    /** neither member nor outside: signed, consented, suspended or applied provisionally */
    readonly between: Readonly<Record<string, Standing>>;
    readonly outside: {
      readonly ownAct: readonly string[];
      readonly byOthers: readonly string[];
      readonly notOpen: readonly string[];
      readonly depends: readonly string[];
    };
  }[];
  readonly inNone: readonly string[];
  readonly widest: number;
}

export function structuresView(
  s: Speaker,
  state: StateOfPlay,
  region: string,
  on: CivilDay,
): View<StructuresData> {
  const known = state.record.regions.get(region);
  const all = structures(state);
  const everything = coverage(
    state,
    region,
    on,
    all.map((x) => x.instrument.instrument),
  );
  const counted = coverage(state, region, on);
  const open = new Map(openness(state, everything, on).map((o) => [o.instrument, o]));
  const founded = new Map(all.map((x) => [x.instrument.instrument as string, x]));
  const said = sayAnswer(s, undefined, {
    kind: 'coverage',
    regions: [
      {
        region,
        size: counted.size,
        structures: counted.counts.length,
        whole: counted.whole,
        widest: counted.widest.members,
        inNone: counted.inNone,
        uncertain: 0,
      },
    ],
    because: [],
  });
  const weak = everything.counts.flatMap((c) => [...c.confidence.values()]).filter((x) => x === 'unverified');
  return {
    ...said,
    limits: [...said.limits, ...(weak.length > 0 ? [s.m.unverifiedRows({ n: weak.length })] : [])],
    on: writeDay(on),
    at: state.at,
    language: s.language,
    data: {
      region,
      title: regionName(s, region),
      definition: known ? s.text(known.definition) : '',
      states: everything.counts[0]
        ? [
            ...everything.counts[0].members,
            ...everything.counts[0].uncertain,
            ...everything.counts[0].between.keys(),
            ...everything.counts[0].outside,
          ].sort((a, b) => s.compare(s.name(a), s.name(b)))
        : [],
      structures: everything.counts
        .map((c) => {
          const x = founded.get(c.instrument);
          const o = open.get(c.instrument);
          return {
            instrument: c.instrument,
            short: s.shortTitle(c.instrument),
            class: x?.founded.class ?? '',
            counted: x ? isCounted(x.instrument) : false,
            members: c.members,
            uncertain: c.uncertain,
            confidence: Object.fromEntries(c.confidence),
            between: Object.fromEntries(c.between),
            outside: {
              ownAct: o?.ownAct ?? [],
              byOthers: o?.byOthers ?? [],
              notOpen: o?.notOpen ?? [],
              depends: o?.depends ?? [],
            },
          };
        })
        .sort((a, b) => s.compare(a.short, b.short)),
      inNone: counted.inNone,
      widest: counted.widest.members,
    },
  };
}

export function structuresTable(view: View<StructuresData>): Tabular {
  return tabular(
    ['state', 'structure', 'member', 'standing', 'may_come_in', 'region', 'confidence', 'on', 'record_size'],
    view.data.structures.flatMap((x) =>
      view.data.states.map((state) => {
        const how = x.outside.ownAct.includes(state)
          ? 'own-act'
          : x.outside.byOthers.includes(state)
            ? 'by-others'
            : x.outside.depends.includes(state)
              ? 'depends'
              : x.outside.notOpen.includes(state)
                ? 'not-open'
                : '';
        const member = x.members.includes(state) ? 'yes' : x.uncertain.includes(state) ? 'cannot-tell' : 'no';
        const standing =
          x.between[state] ?? (member === 'yes' ? 'in-force' : member === 'no' ? 'outside' : member);
        const sure = x.confidence[state] ?? null;
        return [state, x.instrument, member, standing, how, view.data.region, sure, view.on, view.at];
      }),
    ),
  );
}
