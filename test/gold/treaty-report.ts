/** The treaties one by one, for a reader and as a table; and the delays alone, apart. */
import type { Vector } from './date-vectors.ts';
import { csv } from './report.ts';
import { groupBy } from './tables.ts';
import { PATTERNS, type Standing, type TreatyDay } from './treaty-days.ts';

/** In the order in which they are told; only the first counts. */
const STANDINGS: Readonly<Record<Standing, string>> = {
  'from acts': 'counted from dated acts',
  'not in force': 'not in force on the acts on record',
  'fixed, the acts in time':
    'the day stands in the clause or in a decision, and the acts that it asks for were there in time',
  'fixed in the clause': 'the day stands in the clause itself, which the acts on record do not move',
  'found by a depositary': 'part of the condition is a finding of the depositary, given as its act',
  'acts not verified': 'the deciding acts are on record, and nobody has verified their days',
  'not settled by the acts': 'the acts on record leave the day open',
  'no acts': 'no dated acts at hand',
};

const HEAD = [
  ...['gold', 'title', 'pattern', 'locator', 'instrument', 'standing', 'acts', 'condition_met', 'deciding'],
  ...['sources', 'computed', 'published', 'agrees', 'class', 'why'],
];

export const treatiesCsv = (days: readonly TreatyDay[]): string =>
  csv(
    HEAD,
    days.map((t) => [
      ...[t.gold, t.title, t.pattern, t.locator, t.instrument, t.standing, t.acts, t.conditionMet],
      ...[t.deciding.join('; '), t.sources.join(' '), t.computed, t.published, yes(t.agrees), t.class, t.why],
    ]),
  );

const yes = (is: boolean): string => (is ? 'yes' : 'no');

const VECTOR_HEAD = [
  ...['depositary', 'case', 'wording', 'from', 'delay', 'computed', 'published', 'agrees', 'class', 'why'],
];

export const vectorsCsv = (vectors: readonly Vector[]): string =>
  csv(
    VECTOR_HEAD,
    vectors.map((v) => [
      ...[v.depositary, v.title, v.wording, v.from, v.delay, v.computed, v.published],
      ...[yes(v.agrees), v.class, v.why],
    ]),
  );

/** The rows that count, each with its acts; then the others by what they lack. */
export function treatiesText(days: readonly TreatyDay[]): string {
  const counted = days.filter((t) => t.standing === 'from acts');
  const others = (Object.keys(STANDINGS) as Standing[])
    .filter((s) => s !== 'from acts')
    .flatMap((s) =>
      group(
        s,
        days.filter((t) => t.standing === s),
      ),
    );
  return [
    'Treaties: the day of entry into force counted from dated acts, beside the published day.',
    '',
    `${counted.length} of ${days.length} treaties are ${STANDINGS['from acts']}; ${counted.filter((t) => t.agrees).length} of them agree with the published day.`,
    '',
    `${'treaty'.padEnd(13)} ${'pattern'.padEnd(32)} ${'acts'.padStart(4)}  met on      computed    published`,
    ...counted.flatMap(countedLines),
    ...others,
  ].join('\n');
}

function lastOf(t: TreatyDay): string {
  if (t.conditionMet === '') return 'not met';
  return t.deciding.length > 0 ? `last: ${t.deciding.join(', ')}` : 'the day itself, by acts before it';
}

function countedLines(t: TreatyDay): string[] {
  const line = `${t.gold.padEnd(13)} ${t.pattern.padEnd(32)} ${`${t.acts}`.padStart(4)}  ${t.conditionMet}  ${t.computed}  ${t.published || '–'}`;
  const by = `${' '.repeat(14)}${t.locator}; ${lastOf(t)}`;
  return t.agrees ? [line, by] : [`${line}  differs: ${t.class}`, by, `${' '.repeat(14)}${t.why}`];
}

function group(standing: Standing, of: readonly TreatyDay[]): string[] {
  if (of.length === 0) return [];
  const detail = of.map((t) => {
    const days =
      t.computed === '' && t.published === '' ? '' : `${t.computed || '–'} / ${t.published || '–'}`;
    return `  ${t.gold.padEnd(13)} ${t.pattern.padEnd(32)} ${days.padEnd(24)} ${t.why}`.trimEnd();
  });
  return ['', `${of.length}: ${STANDINGS[standing]} (computed / published):`, ...detail];
}

/** Treaties that the list of published results lacks, for the patterns that it lacks. */
export const moreText = (days: readonly TreatyDay[]): string =>
  [
    'Treaties outside that list, for patterns that it lacks:',
    ...days.flatMap((t) => [...countedLines(t), `${' '.repeat(14)}${STANDINGS[t.standing]}`]),
  ].join('\n');

/** Which patterns of final clauses the counted rows show. */
export function patternsText(days: readonly TreatyDay[]): string {
  const by = groupBy(days, (t) => t.pattern);
  const lines = PATTERNS.map((pattern) => {
    const of = by.get(pattern) ?? [];
    const counted = of.filter((t) => t.standing === 'from acts');
    return `${pattern.padEnd(36)} ${`${counted.length}`.padStart(2)} of ${`${of.length}`.padStart(2)}  ${counted.map((t) => t.gold).join(' ')}`.trimEnd();
  });
  return ['Patterns of final clauses, and how many treaties of each are counted from acts:', ...lines].join(
    '\n',
  );
}

export function vectorsText(vectors: readonly Vector[]): string {
  const differing = vectors.filter((v) => !v.agrees);
  return [
    'Delays alone, from a given day; nothing is counted, and none of these is a treaty counted above.',
    `${vectors.length - differing.length} of ${vectors.length} agree with the published day.`,
    ...differing.map(
      (v) =>
        `  ${v.depositary}, ${v.title}: ${v.from} ${v.delay} gives ${v.computed}, published ${v.published} (${v.class}: ${v.why})`,
    ),
  ].join('\n');
}
