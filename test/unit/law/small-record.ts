/**
 * A record of a few lines, read the way a user's folder is: five States, one organisation, one source, and the files
 * a test adds. Parties and instruments are invented.
 */
import { readRecord } from '../../../src/files/record.ts';
import { type StateOfPlay, stateOfPlay } from '../../../src/reason/state-of-play.ts';
import { type CivilDay, readDay, writeDay } from '../../../src/terms/civil-day.ts';
import type { OpenRecord } from '../../../src/terms/open-record.ts';

export const STATES = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'] as const;

const PARTIES = [
  'id,name_en,name_id,name_vi,name_ru,name_source,iso3,m49',
  ...STATES.map((id) => `${id},${id},${id},${id},${id},invented,,`),
].join('\n');

const OTHERS = `
parties:
  - {kind: organisation, id: union, name: {en: Union, id: Uni}}
`;

const SOURCES = `
sources:
  - {id: paper, title: A paper, seen: whole}
`;

/** All files of the record, by path. @param files those that a test adds */
export const recordFiles = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  'parties/states.csv': PARTIES,
  'parties/others.yaml': OTHERS,
  'sources/paper.yaml': SOURCES,
  ...files,
});

/** @param files by path, as in a folder of records */
export function recordOf(files: Readonly<Record<string, string>>): OpenRecord {
  const read = readRecord(new Map(Object.entries(recordFiles(files))));
  if (!read.ok) throw new Error(JSON.stringify(read.refusals, undefined, 1));
  return read.value;
}

/** The final clauses of an invented treaty; what a test leaves out is not in the treaty. */
export interface FinalClauses {
  /** before any act of a test, if nothing is said */
  readonly adopted?: string;
  readonly consentBy?: string;
  /** the condition for entry into force, as YAML */
  readonly when: string;
  readonly after?: string;
  readonly notBefore?: string;
  /** the delay for parties that consent later */
  readonly later?: string;
  /** of which family; on its own delay if nothing is said */
  readonly between?: string;
  /** `from: notification` */
  readonly from?: string;
  /** further keys of the instrument, as YAML lines */
  readonly more?: string;
  /** the notice period, or `unstated` where the clause gives none */
  readonly withdrawal?: string;
  /** days of entry into force that publications give */
  readonly published?: readonly string[];
  /** to whom it is open, as YAML */
  readonly openTo?: string;
  readonly way?: string;
  /** the class of the structure it founds */
  readonly structure?: string;
}

const SAYS = 'says: {en: In words., id: Dalam kata.}, sources: [paper], confidence: likely';

/** An instrument file. Articles: 1 openness, 2 entry into force, 3 later parties, 4 withdrawal. */
export function treaty(id: string, c: FinalClauses): string {
  const optional = (key: string, value: string | undefined) => (value ? `, ${key}: ${value}` : '');
  const period = c.withdrawal === 'unstated' ? undefined : c.withdrawal;
  return [
    `instrument: ${id}`,
    'title: {en: A treaty, id: Sebuah traktat}',
    'binding: legal',
    `adopted: {date: ${c.adopted ?? '1945-01-01'}, sources: [paper], confidence: likely}`,
    ...(c.structure
      ? [`structure: {name: {en: N, id: N}, short: {en: S, id: S}, class: ${c.structure}}`]
      : []),
    `participation: [{locator: art. 1, openTo: ${c.openTo ?? 'any-state'}, way: ${c.way ?? 'own-act'}, ${SAYS}}]`,
    `consentBy: [${c.consentBy ?? 'ratify, accede'}]`,
    `entryIntoForce: {locator: art. 2, when: ${c.when}${optional('after', c.after)}${optional('notBefore', c.notBefore)}, ${SAYS}}`,
    ...(c.published
      ? ['published:', ...c.published.map((d) => `  - {date: '${d}', sources: [paper], confidence: likely}`)]
      : []),
    ...(c.later
      ? [
          `laterParties: {locator: art. 3, after: '${c.later}', between: ${c.between ?? 'own-delay'}${optional('from', c.from)}, sources: [paper], confidence: likely}`,
        ]
      : []),
    ...(c.more ? [c.more] : []),
    ...(c.withdrawal ? [`withdrawal: {locator: art. 4${optional('after', period)}, ${SAYS}}`] : []),
  ].join('\n');
}

/**
 * A table of acts from its telling columns, `party,kind,done,received,notified,effective,about,replaces,under`. An act's id is its party
 * and kind, with a number if that party does the same again: `alpha-ratify`, `alpha-ratify-2`.
 */
export function acts(rows: string): string {
  const times = new Map<string, number>();
  const lines = rows
    .trim()
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const cells = row.trim().split(',');
      const [party = '', kind = '', done = '', received = '', notified = '', effective = ''] = cells;
      const [about = '', replaces = '', under = ''] = cells.slice(6);
      const name = `${party}-${kind}`;
      const n = (times.get(name) ?? 0) + 1;
      times.set(name, n);
      const id = n === 1 ? name : `${name}-${n}`;
      return [
        ...[id, party, kind, done, received, notified, effective, about, replaces, under],
        ...['reported', 'paper', 'likely'],
      ].join(',');
    });
  return [
    'id,party,kind,done,received,notified,effective,about,replaces,under,grade,sources,confidence',
    ...lines,
  ].join('\n');
}

/** One treaty, called `pact`, and the acts about it. */
export function pact(clauses: FinalClauses, rows: string): StateOfPlay {
  return stateOfPlay(pactRecord(clauses, rows));
}

export function pactRecord(clauses: FinalClauses, rows: string): OpenRecord {
  return recordOf({ 'instruments/pact.yaml': treaty('pact', clauses), 'instruments/pact.csv': acts(rows) });
}

export function day(text: string): CivilDay {
  const read = readDay(text);
  if (read === undefined) throw new Error(`${text} is no day`);
  return read;
}

export const written = (on: CivilDay | undefined): string | undefined =>
  on === undefined ? undefined : writeDay(on);

/** What holds on each of these days, in a row: `no no yes`. */
export const onDays = (of: (on: CivilDay) => string, ...days: readonly string[]): string =>
  days.map((d) => of(day(d))).join(' ');
