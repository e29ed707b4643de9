/**
 * The record as tidy tables: one row an act, one row a stretch of standing, one row a State, instrument and year.
 *
 * Each column has a type of Table Schema (datapackage.org), and a text of the codebook by its name. Cells of no value are empty.
 * Days are ISO 8601. A date that is no single day has the text of its source, and the first and the last day it can mean.
 */

import { actsOf } from '../../reason/acts-of.ts';
import { partiesTo } from '../../reason/changes.ts';
import { clauseMet } from '../../reason/law/atoms.ts';
import type { StateOfPlay } from '../../reason/state-of-play.ts';
import { covering, daysWithin, forceStretches, standingStretches } from '../../reason/stretches.ts';
import { type Act, Ground } from '../../terms/act.ts';
import { type CivilDay, civilDay } from '../../terms/civil-day.ts';
import { writeDelay } from '../../terms/delay.ts';
import { actsInForce } from '../../terms/open-record.ts';
import { cowIn, type Party } from '../../terms/party.ts';
import type { UncertainDate } from '../../terms/uncertain-date.ts';
import type { Codebook } from '../../words/codebook.ts';
import type { Speaker } from '../../words/speaker.ts';
import { valuesOf } from '../views/data-report.ts';
import { isoDay } from '../views/view.ts';

export type Cell = string | number | null;
export type FieldType = 'string' | 'integer' | 'date' | 'boolean';
type TableName = keyof Codebook['columns'];

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  /** all values that there can be */
  readonly values?: readonly string[];
  /** another table, and its column, in which every value stands */
  readonly in?: readonly [TableName, string];
}

export interface Table<N extends TableName = TableName> {
  readonly name: N;
  readonly fields: readonly (Field & { readonly name: keyof Codebook['columns'][N] & string })[];
  readonly key: readonly string[];
  /** in parts, so that a long table need not be held whole */
  rows(): Iterable<readonly Cell[][]>;
}

const STANDINGS = [
  'none',
  'signed',
  'consented',
  'in-force',
  'suspended',
  'provisional',
  'ended',
  'cannot-tell',
] as const;
const TRUTHS = ['yes', 'no', 'cannot-tell'] as const;
/** of a reservation, and of an objection to one */
const INTENTS = ['exclude', 'modify', 'oppose-entry-into-force', 'without-benefit'] as const;
const DATES = ['done', 'received', 'notified', 'effective'] as const;

export interface Asked {
  readonly state: StateOfPlay;
  readonly s: Speaker;
  readonly firstYear: number;
  readonly lastYear: number;
}

export function tablesOf(asked: Asked): readonly Table[] {
  return [
    partiesTable(asked),
    sourcesTable(asked),
    instrumentsTable(asked),
    actsTable(asked),
    participationTable(asked),
    panelTable(asked),
  ] as readonly Table[];
}

const text = <N extends string>(name: N, rest: Omit<Field, 'name' | 'type'> = {}) => ({
  name,
  type: 'string' as const,
  ...rest,
});
const date = <N extends string>(name: N) => ({ name, type: 'date' as const });
const whole = <N extends string>(name: N) => ({ name, type: 'integer' as const });

/** ISO 3166-1 alpha-3 and M49, where a party has them. */
const codes = (p: Party | undefined): Cell[] =>
  p?.kind === 'state' ? [p.iso3 ?? null, p.m49 ?? null] : [null, null];

function partiesTable({ state, s }: Asked): Table<'parties'> {
  return {
    name: 'parties',
    fields: [text('party'), text('kind'), text('name'), text('iso3'), text('m49'), text('cow')],
    key: ['party'],
    *rows() {
      yield [...state.record.parties.values()].map((p) => [
        p.id,
        p.kind,
        s.name(p.id),
        ...codes(p),
        p.kind === 'state' ? (p.cow ?? null) : null,
      ]);
    },
  };
}

function sourcesTable({ state }: Asked): Table<'sources'> {
  return {
    name: 'sources',
    fields: [text('source'), text('title'), text('publisher'), text('date'), text('url'), text('seen')],
    key: ['source'],
    *rows() {
      yield [...state.record.sources.values()].map((x) => [
        x.id,
        x.title,
        x.publisher ?? null,
        x.date?.text ?? null,
        x.url ?? null,
        x.seen,
      ]);
    },
  };
}

function instrumentsTable({ state, s }: Asked): Table<'instruments'> {
  return {
    name: 'instruments',
    fields: [
      text('instrument'),
      text('title'),
      text('binding', { values: ['legal', 'political', 'disputed'] }),
      text('adopted'),
      date('adopted_earliest'),
      date('adopted_latest'),
      text('depositary'),
      text('entry_clause'),
      text('in_force'),
      text('published'),
      date('computed_earliest'),
      date('computed_latest'),
      text('withdrawal_after'),
      whole('acts'),
      text('sources'),
      text('unverified'),
    ],
    key: ['instrument'],
    *rows() {
      yield [...state.record.instruments.values()].map((x) => {
        const force = forceStretches(state, x.instrument);
        const began = state.solution.began(clauseMet(x.instrument));
        return [
          x.instrument,
          s.title(x.instrument),
          x.binding,
          ...dateCells(x.adopted.date),
          x.depositary ? s.text(x.depositary.name) : null,
          x.entryIntoForce.locator,
          force.map((f) => `${f.inForce} ${isoDay(f.from) ?? '..'}/${isoDay(f.to) ?? '..'}`).join('; '),
          x.published.map((p) => p.date.text).join('; '),
          isoDay(began.possibly),
          isoDay(began.surely),
          x.withdrawal?.after ? writeDelay(x.withdrawal.after) : null,
          actsOf(state, x.instrument).length,
          x.adopted.sources.join(' '),
          valuesOf(x)
            .flatMap(({ place, confidence }) => (confidence === 'unverified' ? [place] : []))
            .join(' '),
        ];
      });
    },
  };
}

/** As written; then the first and the last day that it can mean. */
const dateCells = (d: UncertainDate | undefined): Cell[] => [
  d?.text ?? null,
  isoDay(d?.earliest),
  isoDay(d?.latest),
];

function actsTable({ state, s }: Asked): Table<'acts'> {
  const { record } = state;
  const days = DATES.flatMap((d) => [text(d), date(`${d}_earliest` as const), date(`${d}_latest` as const)]);
  return {
    name: 'acts',
    fields: [
      text('entry'),
      text('instrument', { in: ['instruments', 'instrument'] }),
      text('party', { in: ['parties', 'party'] }),
      text('iso3'),
      text('m49'),
      text('kind'),
      ...days,
      text('about'),
      text('replaces'),
      { name: 'counts', type: 'boolean' },
      text('depositary'),
      text('under'),
      text('grade', { values: ['deposited', 'attested', 'reported'] }),
      text('confidence', { values: ['certain', 'likely', 'unverified'] }),
      text('sources'),
      text('note'),
      text('provisions'),
      text('intent', { values: INTENTS }),
      text('predecessor'),
      text('towards'),
      text('ground', { values: Ground.options }),
      text('addressees'),
      text('statement'),
      text('territories'),
    ],
    key: ['entry'],
    *rows() {
      const counting = new Set(actsInForce(record).map((a) => a.entry));
      yield record.acts.map((a) => [
        a.entry,
        a.instrument,
        a.party,
        ...codes(record.parties.get(a.party)),
        a.kind,
        ...DATES.flatMap((d) => dateCells(a[d])),
        fullName(a, a.about),
        fullName(a, a.replaces),
        counting.has(a.entry) ? 'true' : 'false',
        a.depositary ?? null,
        Object.entries(a.under ?? {})
          .map(([r, options]) => `${r}:${(options as readonly string[]).join('|')}`)
          .join(' '),
        a.grade,
        a.confidence,
        a.sources.join(' '),
        a.note ? s.text(a.note) : null,
        a.provisions ? a.provisions.join('; ') : null,
        a.intent ?? null,
        a.predecessor ?? null,
        a.towards ? a.towards.join(' ') : null,
        a.ground ?? null,
        a.addressees ? a.addressees.join(' ') : null,
        a.statement ? a.statement.join(' ') : null,
        a.territories ? a.territories.join(' ') : null,
      ]);
    },
  };
}

const fullName = (a: Act, id: string | undefined): Cell =>
  id === undefined ? null : `${a.instrument}/${id}`;

function participationTable({ state }: Asked): Table<'participation'> {
  const { record } = state;
  return {
    name: 'participation',
    fields: [
      text('party', { in: ['parties', 'party'] }),
      text('iso3'),
      text('m49'),
      text('instrument', { in: ['instruments', 'instrument'] }),
      text('standing', { values: STANDINGS }),
      text('in_force', { values: TRUTHS }),
      date('from'),
      date('to'),
      text('confidence', { values: ['certain', 'likely', 'unverified'] }),
    ],
    key: [],
    *rows() {
      for (const instrument of record.instruments.keys())
        yield partiesTo(state, instrument).flatMap((who) =>
          standingStretches(state, instrument, who).map((t) => [
            who,
            ...codes(record.parties.get(who)),
            instrument,
            t.standing,
            t.inForce,
            isoDay(t.from),
            isoDay(t.to),
            t.status.confidence,
          ]),
        );
    },
  };
}

/** Every State on file, whether it has an act or not, from the year in which the instrument was adopted. */
function panelTable({ state, firstYear, lastYear }: Asked): Table<'panel'> {
  const { record } = state;
  return {
    name: 'panel',
    fields: [
      text('party', { in: ['parties', 'party'] }),
      text('iso3'),
      text('m49'),
      whole('cow'),
      text('instrument', { in: ['instruments', 'instrument'] }),
      whole('year'),
      text('standing', { values: STANDINGS }),
      text('in_force', { values: TRUTHS }),
      whole('days_surely'),
      whole('days_possibly'),
      text('confidence', { values: ['certain', 'likely', 'unverified'] }),
    ],
    key: ['party', 'instrument', 'year'],
    *rows() {
      const states = [...record.parties.values()].filter((p) => p.kind === 'state');
      for (const { instrument, adopted } of record.instruments.values()) {
        const first = Math.max(firstYear, yearOf(adopted.date.earliest) ?? firstYear);
        yield states.flatMap((p) => {
          const stretches = standingStretches(state, instrument, p.id);
          return yearsBetween(first, lastYear).map((year): Cell[] => {
            const [begin, end] = [civilDay(year, 1, 1), civilDay(year, 12, 31)];
            const then = covering(stretches, end);
            const days = (...of: readonly string[]) =>
              stretches
                .filter((t) => of.includes(t.inForce))
                .reduce((sum, t) => sum + daysWithin(t, begin, end), 0);
            return [
              p.id,
              ...codes(p),
              cowIn(p.cow, year) ?? null,
              instrument,
              year,
              then?.standing ?? 'none',
              then?.inForce ?? 'no',
              days('yes'),
              days('yes', 'cannot-tell'),
              then && then.standing !== 'none' ? then.status.confidence : null,
            ];
          });
        });
      }
    },
  };
}

const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

const yearOf = (day: CivilDay | undefined): number | undefined => {
  const iso = isoDay(day);
  return iso === null ? undefined : Number(iso.slice(0, -6));
};
