/** What came of it: rates, a table a treaty, every miss, and the errata that follow. */
import type { Class } from './case.ts';
import { NOT_COMPUTABLE } from './classify.ts';
import { CLOCK_FROM_NOTIFICATION, type Score, type Scored } from './score.ts';
import { groupBy, unique } from './tables.ts';

export const CLASSES: readonly Class[] = ['two others agree', 'depositary', 'high', 'other'];
const MISSES = ['source error', 'quirk not modelled', 'missing input', 'not settled', 'unexplained'] as const;

export interface Rate {
  readonly class: Class;
  readonly rows: number;
  readonly matched: number;
  readonly rate: number;
}

/** Outside the two treaties whose clocks run from notifications that no source at hand has. */
export function rates({ scored }: Score): Rate[] {
  const counted = scored.filter((s) => !CLOCK_FROM_NOTIFICATION.has(s.c.instrument));
  return CLASSES.map((name) => {
    const of = counted.filter((s) => s.class === name);
    const matched = of.filter((s) => s.isMatch).length;
    return { class: name, rows: of.length, matched, rate: matched / of.length };
  });
}

const HEAD = ['instrument', 'source', 'class', 'rows', 'matched', ...MISSES];

/** One line for each treaty, source and class. */
export function tableRows({ scored }: Score): (string | number)[][] {
  return [...groupBy(scored, (s) => `${s.c.instrument}\t${s.c.source}\t${s.class}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => [
      ...key.split('\t'),
      of.length,
      of.filter((s) => s.isMatch).length,
      ...MISSES.map((miss) => of.filter((s) => s.finding?.miss === miss).length),
    ]);
}

/** One line for each miss. */
export function missRows({ scored }: Score): string[][] {
  return scored.flatMap((s) => (s.finding ? [missRow(s)] : []));
}

const MISS_HEAD = [
  ...['instrument', 'source', 'class', 'party', 'act', 'act_day', 'published', 'computed'],
  ...['miss', 'kind', 'evidence', 'second_source'],
];

function missRow({ c, class: name, computed, finding }: Scored): string[] {
  const ours =
    finding?.kind === NOT_COMPUTABLE
      ? NOT_COMPUTABLE
      : (computed?.day ?? `${computed?.possibly ?? ''}/${computed?.surely ?? ''}`);
  return [
    ...[c.instrument, c.source, name, c.iso3 || c.name, c.act, c.day, c.published, ours],
    ...[finding?.miss ?? '', finding?.kind ?? '', finding?.evidence ?? '', finding?.second ?? ''],
  ];
}

export function csv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    /[",\n]/.test(`${value}`) ? `"${`${value}`.replaceAll('"', '""')}"` : `${value}`;
  return `${[head, ...rows].map((r) => r.map(cell).join(',')).join('\n')}\n`;
}

export const tableCsv = (score: Score): string => csv(HEAD, tableRows(score));
export const missesCsv = (score: Score): string => csv(MISS_HEAD, missRows(score));

const percent = (rate: number) => `${(100 * rate).toFixed(2)} %`;

/** Errors in published compilations of which a second source speaks too; each once. */
export function errata({ scored }: Score): Scored[] {
  const wrong = scored.filter((s) => s.finding?.miss === 'source error' && s.finding.second !== undefined);
  return [
    ...new Map(
      wrong.map((s) => [[s.c.instrument, s.c.source, s.c.iso3, s.c.day, s.c.published].join(), s]),
    ).values(),
  ].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = ({ c }: Scored) => [c.instrument, c.iso3, c.source, c.day].join(' ');

export function errataMd(score: Score): string {
  const found = errata(score);
  const by = groupBy(found, (s) => s.c.instrument);
  const kinds = [...groupBy(found, (s) => s.finding?.kind ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [...by].flatMap(([instrument, of]) => [
    '',
    `## ${instrument}`,
    '',
    '| party | source | act | published | the clause gives | why we believe it |',
    '|---|---|---|---|---|---|',
    ...of.map(({ c, computed, finding }) =>
      [
        '',
        ...[c.iso3 || c.name, c.source, `${c.act} ${c.day}`, c.published, computed?.day ?? ''],
        `${finding?.kind}: ${finding?.evidence} (second source: ${finding?.second})`,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ]);
  return [
    '# Errata',
    '',
    'Days in published compilations that do not follow from the final clause and the act, with what a second source has.',
    'Written by `npm run gold -- --accept`; every line can be asked for as a table with `npm run gold -- --misses`.',
    '',
    `${found.length} entries in ${by.size} treaties. The computed day comes from the clause alone; the second source was`,
    'looked at afterwards and never enters an answer. A compilation is named by the short name of its folder of data;',
    '`UNTC 2015` is the depositary’s table of that year. Where a second source is itself a compilation it may have copied:',
    'the depositary’s own page is the place to verify. An entry says that two sources and a clause do not go together, and',
    'which of them stands alone; it says nothing of anybody’s care.',
    '',
    '| kind | entries |',
    '|---|---|',
    ...kinds.map(([kind, of]) => `| ${kind} | ${of.length} |`),
    ...lines,
    '',
  ].join('\n');
}

/** For a terminal: rates first, then the treaties in which anything is left to say. */
export function text(score: Score): string {
  const { proofs } = score.engine;
  const rateLines = rates(score).map(
    (r) =>
      `${r.class.padEnd(18)} ${`${r.matched}`.padStart(6)} of ${`${r.rows}`.padStart(6)}  ${percent(r.rate)}`,
  );
  const counts = MISSES.map((miss) => {
    const n = score.scored.filter((s) => s.finding?.miss === miss).length;
    return `${miss.padEnd(18)} ${`${n}`.padStart(6)}`;
  });
  const clock = score.scored.filter((s) => CLOCK_FROM_NOTIFICATION.has(s.c.instrument));
  const treaties = unique(score.scored.map((s) => s.c.instrument)).map((instrument) => {
    const of = score.scored.filter((s) => s.c.instrument === instrument);
    const matched = of.filter((s) => s.isMatch).length;
    return `${instrument.padEnd(36)} ${`${matched}`.padStart(5)} of ${`${of.length}`.padStart(5)}`;
  });
  return [
    'Published days of entry into force for a party, and the days computed from clause and act.',
    '',
    ...rateLines,
    '',
    `Not counted above: ${clock.length} rows of ${[...CLOCK_FROM_NOTIFICATION].join(' and ')}, whose clocks run from`,
    `notifications that the sources lack: of ${clock.filter((s) => s.finding?.kind === NOT_COMPUTABLE).length} the answer is “${NOT_COMPUTABLE}”, row by row in --misses;`,
    `${clock.filter((s) => s.isMatch).length} have a day that does not hang on a notification, and match.`,
    '',
    `Proofs checked without the solver: ${proofs.answers} answers, ${proofs.steps} steps, ${proofs.faults.length} faults;`,
    `${proofs.absences} absences borne out by the clauses, ${proofs.assumed} that rest on the solver’s word.`,
    '',
    'Misses, all rows:',
    ...counts,
    '',
    `${treaties.length} treaties:`,
    ...treaties.sort(),
    '',
    'As tables: npm run --silent gold -- --csv, npm run --silent gold -- --misses',
    'Treaty by treaty, counted from acts: npm run --silent gold -- --treaties, with --csv as a table',
    'Delays alone: npm run --silent gold -- --vectors, with --csv as a table',
  ].join('\n');
}
