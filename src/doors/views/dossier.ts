/** A dossier: entries, waits, sets, goals under readings. */

import { silentSides } from '../../reason/dossier/accounts.ts';
import type { Choice } from '../../reason/dossier/choice.ts';
import type { Box } from '../../reason/dossier/grid.ts';
import type { Outcome } from '../../reason/dossier/outcomes.ts';
import { actStanding, type StateOfDossier } from '../../reason/dossier/state-of-dossier.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { writeDay } from '../../terms/civil-day.ts';
import { dateClaims } from '../../terms/dates.ts';
import { sayDossier } from '../../words/answers.ts';
import { sayRecordEnd } from '../../words/instrument.ts';
import type { Speaker } from '../../words/speaker.ts';
import { isoDay, type Tabular, tabular, type View } from './view.ts';

export interface OutcomeView {
  readonly diagnosis: string;
  readonly says: string;
  readonly circularWaits: readonly (readonly string[])[];
  readonly unlockings:
    | readonly { readonly acts: readonly string[]; readonly waived: readonly string[] }[]
    | null;
  readonly searched: 'all' | number | null;
  /** where it cannot be told: the two ends between which it lies */
  readonly between: readonly string[];
}

export interface DossierData {
  readonly dossier: string;
  readonly title: string;
  readonly concerns: readonly string[];
  /** answers to questions taken as given, where that was asked for */
  readonly given: Readonly<Record<string, string>>;
  readonly entries: readonly {
    readonly id: string;
    readonly kind: string;
    readonly by: string;
    readonly to: string;
    readonly standing: string;
    readonly says: string;
    readonly dates: readonly { readonly date: string; readonly from: string }[];
    readonly grade: string | null;
    readonly tag: string;
    readonly confidence: string;
    readonly toldBy: string;
    /** sides with no statement on record about the same object */
    readonly silent: readonly string[];
    readonly sources: readonly string[];
  }[];
  readonly sets: {
    readonly now: readonly string[];
    readonly kept: readonly string[];
    readonly open: readonly string[];
    readonly could: readonly string[];
    /** done or counted as done, or not: the dates on record leave it open */
    readonly perhapsNow: readonly string[];
  };
  readonly waits: readonly {
    readonly who: string;
    readonly forWhom: string;
    readonly act: string;
    readonly stated: boolean;
    readonly perhapsClosed: boolean;
    readonly entry: string;
    readonly under: readonly unknown[];
  }[];
  readonly goals: readonly {
    readonly goal: string;
    readonly label: string;
    readonly asSaid: OutcomeView;
    readonly combinations: number;
    /** the combinations are too many to try each: `groups` is empty */
    readonly tooMany: boolean;
    readonly changing: readonly string[];
    readonly changingWhoOnly: readonly string[];
    readonly commonUnlockings: readonly (readonly string[])[];
    readonly groups: readonly {
      readonly diagnosis: string;
      readonly circularWaits: readonly (readonly string[])[];
      readonly combinations: number;
      readonly when: readonly unknown[];
      readonly variants: readonly (OutcomeView & {
        readonly combinations: number;
        readonly when: readonly unknown[];
      })[];
    }[];
  }[];
  readonly idleReadings: readonly string[];
  readonly tally: StateOfDossier['tally'];
  readonly lastEntry: string | null;
  readonly laterEntries: boolean;
}

export function dossierView(s: Speaker, state: StateOfPlay, d: StateOfDossier): View<DossierData> {
  const { m } = s;
  const { dossier, outcomes, sets } = d;
  const outcome = (o: Outcome): OutcomeView => ({
    diagnosis: o.diagnosis,
    says: m.diagnoses[o.diagnosis],
    circularWaits: o.knots,
    unlockings: o.unlockings?.sets ?? null,
    between: o.between,
    searched: o.unlockings ? (o.unlockings.complete ? 'all' : o.unlockings.searchedTo) : null,
  });
  const said = sayDossier(s, d);
  const data: DossierData = {
    dossier: dossier.dossier,
    title: s.text(dossier.title),
    concerns: dossier.concerns.map((c) => c.party),
    given: d.fixed,
    entries: d.entries.map((e) => ({
      id: e.id,
      kind: 'kind' in e ? e.kind : 'condition',
      by: s.actors(e.by),
      to: 'to' in e ? (e.to === 'unstated' ? m.unstated : s.actors(e.to)) : '',
      standing: 'kind' in e ? actStanding(d, e.id) : '',
      says: s.text(e.says),
      dates: dateClaims(e.when).map((c) => ({ date: c.date.text, from: c.from })),
      grade: 'grade' in e ? e.grade : null,
      tag: e.tag,
      confidence: e.confidence,
      toldBy: e.toldBy,
      silent: 'kind' in e ? silentSides(state.record, dossier, e.object, d.on) : [],
      sources: e.sources,
    })),
    sets: {
      now: [...sets.now],
      kept: [...sets.kept],
      open: [...sets.open],
      could: [...sets.could],
      perhapsNow: [...d.possibly.now].filter((id) => !sets.now.has(id)),
    },
    waits: outcomes.waits.map((w) => ({
      who: s.actors(w.who),
      forWhom: s.actors(w.forWhom),
      act: w.act,
      stated: w.stated,
      perhapsClosed: w.isPerhapsClosed,
      entry: w.because.entry,
      under: w.boxes,
    })),
    goals: outcomes.goals.map((g) => ({
      goal: g.goal.id,
      label: s.text(g.goal.label),
      asSaid: outcome(g.asSaid),
      combinations: g.combinations,
      tooMany: g.isTooMany,
      changing: g.changing,
      changingWhoOnly: g.changingWhoOnly,
      commonUnlockings: g.commonUnlockings,
      groups: g.groups.map((group) => ({
        diagnosis: group.diagnosis,
        circularWaits: group.knots,
        combinations: group.combinations,
        when: group.boxes,
        variants: group.variants.map((v) => ({
          ...outcome(v.outcome),
          combinations: v.combinations,
          when: v.boxes,
        })),
      })),
    })),
    idleReadings: outcomes.idle,
    tally: d.tally,
    lastEntry: isoDay(d.lastEntry),
    laterEntries: d.laterEntries,
  };
  return {
    sentence: said.sentence,
    limits: [
      ...(Object.keys(d.fixed).length > 0
        ? [m.ui.takenAsGiven({ readings: s.box(dossier, boxOf(d.fixed)) })]
        : []),
      ...(dossier.concerns.length > 0
        ? [m.concerns({ names: s.names(dossier.concerns.map((c) => c.party)) })]
        : []),
      sayRecordEnd(s, d.lastEntry, d.laterEntries),
    ],
    on: writeDay(d.on),
    at: state.at,
    language: s.language,
    data,
  };
}

const boxOf = (choice: Choice): Box =>
  Object.fromEntries(Object.entries(choice).map(([reading, option]) => [reading, [option]]));

export function dossierTable(view: View<DossierData>): Tabular {
  return tabular(
    [
      'id',
      'kind',
      'by',
      'to',
      'standing',
      'says',
      'dates_said',
      'dates_elsewhere',
      'grade',
      'tag',
      'confidence',
      'told_by',
      'no_statement_by',
      'sources',
      'on',
      'record_size',
    ],
    view.data.entries.map((e) => [
      e.id,
      e.kind,
      e.by,
      e.to,
      e.standing,
      e.says,
      e.dates
        .filter((d) => d.from === 'said')
        .map((d) => d.date)
        .join('; '),
      e.dates
        .filter((d) => d.from === 'elsewhere')
        .map((d) => d.date)
        .join('; '),
      e.grade,
      e.tag,
      e.confidence,
      e.toldBy,
      e.silent.join('; '),
      e.sources.join('; '),
      view.on,
      view.at,
    ]),
  );
}
