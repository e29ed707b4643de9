/**
 * What is weak in a record: values and acts that nobody looked up, that rest on one source or on sources without an
 * address, acts whose day is not known, published days that differ from the computed ones.
 *
 * It says how far each fact may be leaned on, as its compilers marked it; whether they marked it rightly is not decided
 * here.
 */
import { gradedIn } from '../../files/graded.ts';
import { instrumentStatus } from '../../reason/instrument-status.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import type { Act } from '../../terms/act.ts';
import { type CivilDay, writeDay } from '../../terms/civil-day.ts';
import type { OpenRecord } from '../../terms/open-record.ts';
import { isCertain, type UncertainDate } from '../../terms/uncertain-date.ts';
import { DATA_REPORT } from '../../words/data-report.ts';
import type { Speaker } from '../../words/speaker.ts';
import { isoDay, type Tabular, tabular, type View } from './view.ts';

/** In the order in which they are told. */
export const WEAKNESSES = ['unverified', 'one-source', 'no-address', 'day-unknown', 'differs'] as const;
export type Weakness = (typeof WEAKNESSES)[number];
/** The others are asked of acts, and of published days. */
const OF_ANY_VALUE = ['unverified', 'one-source', 'no-address'] as const;
type OfAnyValue = (typeof OF_ANY_VALUE)[number];

const GRADES = ['certain', 'likely', 'unverified'] as const;
type Graded = Readonly<Record<(typeof GRADES)[number], number>>;

/** What else on file has values of which it is said how sure they are, in the order in which it is told. */
export const BESIDE = ['dossier', 'event', 'name', 'party', 'proposal'] as const;
export type Beside = (typeof BESIDE)[number];

export interface WeakItem {
  readonly what: 'act' | 'value' | Beside;
  /**
   * Of an instrument: the act, or the place in the clauses file, `entryIntoForce`, `published[0]`. Of anything else: its id, and the place
   * in it, `some-dossier.acts[E1]`; of a name the name itself.
   */
  readonly place: string;
  readonly weaknesses: readonly Weakness[];
  /** `assumed` of an act that only the question supposes */
  readonly confidence: string;
  readonly sources: readonly string[];
}

export interface DataReportData {
  readonly instruments: readonly {
    readonly instrument: string;
    readonly title: string;
    readonly acts: Graded;
    readonly values: Graded;
    /** how many acts and values have each weakness */
    readonly weak: Readonly<Record<Weakness, number>>;
    readonly computed: { readonly from: string | null; readonly to: string | null };
    readonly published: readonly string[];
    readonly items: readonly WeakItem[];
  }[];
  /** the same of everything else on file; none where one instrument is named */
  readonly beside: readonly {
    readonly what: Beside;
    readonly values: Graded;
    readonly weak: Readonly<Record<OfAnyValue, number>>;
    readonly items: readonly WeakItem[];
  }[];
}

/** Of a folder in which nothing of a record was found. */
const isEmpty = ({ parties, sources, instruments }: OpenRecord): boolean =>
  [parties, sources, instruments].every((of) => of.size === 0);

/** Every instrument of the record, or the one named. */
export function dataReportView(
  s: Speaker,
  state: StateOfPlay,
  on: CivilDay,
  only: string | undefined,
): View<DataReportData> {
  const m = DATA_REPORT[s.language];
  const ids = only === undefined ? [...state.record.instruments.keys()].sort() : [only];
  const instruments = ids.map((id) => reportOf(s, state, id, on));
  const beside = only === undefined ? BESIDE.flatMap((what) => besideOf(state.record, what)) : [];
  const items = (of: readonly { readonly items: readonly WeakItem[] }[]) => of.flatMap((x) => x.items).length;
  return {
    sentence: m.found({ instruments: instruments.length, items: items(instruments) }),
    limits: [
      ...(isEmpty(state.record) ? [s.m.cli.checkedNothing()] : []),
      ...(beside.length > 0 ? [m.foundBeside({ items: items(beside) })] : []),
      m.limit,
    ],
    on: writeDay(on),
    at: state.at,
    language: s.language,
    data: { instruments, beside },
  };
}

function reportOf(s: Speaker, state: StateOfPlay, id: string, on: CivilDay) {
  const { record } = state;
  const status = instrumentStatus(state, id, on);
  if (!status) throw new Error(`no instrument ${id}`);
  const acts = record.acts.filter((a) => a.instrument === id);
  const values = valuesOf(status.instrument);
  const found: WeakItem[] = [
    ...values.map(({ place, ...value }) => ({
      ...{ what: 'value' as const, place, confidence: value.confidence, sources: value.sources },
      weaknesses: [
        ...weakOf(record, value),
        ...(status.differs && place.startsWith('published[') ? (['differs'] as const) : []),
      ],
    })),
    ...acts.map((a) => ({
      ...{ what: 'act' as const, place: idOf(a), confidence: a.confidence, sources: a.sources },
      weaknesses: [...weakOf(record, a), ...(isDayKnown(a) ? [] : (['day-unknown'] as const))],
    })),
  ];
  const items = found.filter((x) => x.weaknesses.length > 0);
  return {
    instrument: id,
    title: s.title(id),
    acts: graded(acts),
    values: graded(values),
    weak: counted(WEAKNESSES, items),
    computed: { from: isoDay(status.possiblyFrom), to: isoDay(status.surelyFrom) },
    published: status.published.map((p) => p.text),
    items,
  };
}

/** All of that kind on file that has a confidence; nothing where none has. */
function besideOf(record: OpenRecord, what: Beside): DataReportData['beside'] {
  const values = allOf(record, what).flatMap(([id, value]) =>
    valuesOf(value, idOr).map((v) => ({ ...v, place: v.place === '' ? id : `${id}.${v.place}` })),
  );
  if (values.length === 0) return [];
  const items = values
    .map((value) => ({ what, ...value, weaknesses: weakOf(record, value) }))
    .filter((x) => x.weaknesses.length > 0);
  return [{ what, values: graded(values), weak: counted(OF_ANY_VALUE, items), items }];
}

function allOf(record: OpenRecord, what: Beside): readonly (readonly [string, unknown])[] {
  switch (what) {
    case 'dossier':
      return [...record.dossiers];
    case 'event':
      return [...record.events];
    case 'name':
      return record.otherNames.map((n) => [n.name, n]);
    case 'party':
      return [...record.parties];
    case 'proposal':
      return [...record.proposals];
  }
}

function weakOf({ sources }: OpenRecord, x: Sourced): readonly Weakness[] {
  const hasAddress = (source: string) => sources.get(source)?.url !== undefined;
  return [
    ...(x.confidence === 'unverified' ? (['unverified'] as const) : []),
    ...(x.sources.length === 1 ? (['one-source'] as const) : []),
    ...(x.sources.some(hasAddress) ? [] : (['no-address'] as const)),
  ];
}

const counted = <W extends Weakness>(which: readonly W[], items: readonly WeakItem[]): Record<W, number> =>
  Object.fromEntries(which.map((w) => [w, items.filter((x) => x.weaknesses.includes(w)).length])) as Record<
    W,
    number
  >;

interface Sourced {
  readonly confidence: string;
  readonly sources: readonly string[];
}

/** What stands in a list by its id, where it has one: it keeps that when others are taken away. */
const idOr = (each: unknown, i: number): string =>
  typeof each === 'object' && each !== null && 'id' in each ? `${each.id}` : `${i}`;

/**
 * Every part that names its sources and has a confidence, with its place; the whole has none.
 *
 * @param called what stands in a list is called by that; by its number if nothing is said
 */
export function valuesOf(
  whole: unknown,
  called: (each: unknown, i: number) => string = (_, i) => `${i}`,
): readonly (Sourced & { readonly place: string })[] {
  return gradedIn(whole).map(({ path, sources, confidence }) => ({
    place: placeIn(whole, path, called),
    sources,
    confidence,
  }));
}

function placeIn(
  whole: unknown,
  path: readonly PropertyKey[],
  called: (each: unknown, i: number) => string,
): string {
  let [place, value] = ['', whole as never];
  for (const key of path) {
    value = value[key];
    place += typeof key === 'number' ? `[${called(value, key)}]` : `${place === '' ? '' : '.'}${String(key)}`;
  }
  return place;
}

const graded = (all: readonly { readonly confidence: string }[]): Graded =>
  Object.fromEntries(GRADES.map((g) => [g, all.filter((x) => x.confidence === g).length])) as Graded;

const idOf = (act: Act): string => act.entry.slice(act.instrument.length + 1);

/** Whether the day that counts is one day: of what is done in the capital that day, of all else receipt or effect. */
function isDayKnown(act: Act): boolean {
  const made = MADE.has(act.kind);
  const counts: UncertainDate | undefined = made
    ? (act.done ?? act.received ?? act.effective ?? act.notified)
    : (act.received ?? act.effective);
  return counts !== undefined && isCertain(counts);
}
const MADE: ReadonlySet<Act['kind']> = new Set([
  'sign',
  'sign-definitively',
  'adopt',
  'admit',
  'continue',
  'end',
]);

/** One line for each weakness of each act or value. */
export function dataReportTable(view: View<DataReportData>): Tabular {
  return tabular(
    ['instrument', 'what', 'place', 'weakness', 'confidence', 'sources', 'on', 'record_size'],
    [...view.data.instruments, ...view.data.beside].flatMap((x) =>
      x.items.flatMap((item) =>
        item.weaknesses.map((weakness) => [
          ...[
            'instrument' in x ? x.instrument : null,
            item.what,
            item.place,
            weakness,
            item.confidence,
            item.sources.join('; '),
          ],
          ...[view.on, view.at],
        ]),
      ),
    ),
  );
}
