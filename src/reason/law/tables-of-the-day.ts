/**
 * Tables by which a clause counts, as they stand on a day: shares of emissions, of tonnage, of votes.
 *
 * Source: the instrument's own clause. Most tables are frozen in it. Where a clause goes by what is so at the time ("not less than
 * fifty per cent of the gross tonnage of the world's merchant shipping", MARPOL 15(1)) there are several, and on each day the one
 * counts that stands then: a threshold is met on the first day on which those that have consented by then have enough by the table
 * of that day. What is added up is one table at a time, so what grew in one and fell in the next is never mixed.
 *
 * Rows: weights-in-time.
 */
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Weights } from '../../terms/instrument.ts';
import {
  type Atom,
  all,
  any,
  atom,
  type Clause,
  type Condition,
  reached,
  reachedAtom,
} from '../kernel/clause.ts';
import type { About } from './about.ts';
import { ALWAYS, fromDay } from './atoms.ts';

interface Table {
  readonly of: readonly (readonly [string, number])[];
  /** how much there is in all, listed or not */
  readonly total: number;
  /** none for the first */
  readonly from: CivilDay | undefined;
}

const table = ({ of, total }: Pick<Weights, 'of' | 'total'>, from: CivilDay | undefined): Table => {
  const entries = Object.entries(of);
  return { of: entries, total: total ?? entries.reduce((sum, [, weight]) => sum + weight, 0), from };
};

/** One after the other; one where it is frozen. */
export function tablesOf(id: string, { instrument }: About): readonly Table[] {
  const weights = instrument.weights.find((w) => w.id === id);
  if (!weights) return [];
  return [table(weights, undefined), ...(weights.later ?? []).map((later) => table(later, later.from))];
}

/** Those to whom it gives at least so much. */
export const heavyIn = ({ of }: Table, least: number): readonly string[] =>
  of.filter(([, weight]) => weight >= least).map(([who]) => who);

/** By the table of the day. */
export function eachTable(id: string, of: About, counted: (by: Table) => Condition): Condition {
  const tables = tablesOf(id, of);
  const [only] = tables;
  if (only && tables.length === 1) return counted(only);
  return any(tables.map((t, i) => all([reachedAtom(stands(of, id, i)), counted(t)])));
}

const stands = ({ document }: About, id: string, i: number): Atom =>
  atom('tableStands', document, `${id} ${i}`);

/** From when until when each table stands, of those of which there are several. */
export function tableClauses(of: About): Clause[] {
  return of.instrument.weights.flatMap(({ id, later }) =>
    later === undefined
      ? []
      : tablesOf(id, of).map((t, i, tables) => standsClause(of, id, i, t, tables[i + 1])),
  );
}

const standsClause = (of: About, id: string, i: number, own: Table, next: Table | undefined): Clause => ({
  id: `tableStands ${of.document} ${id} ${i}`,
  when: own.from === undefined ? ALWAYS : fromDay(own.from),
  then: stands(of, id, i),
  ...(next?.from === undefined ? {} : { until: reached(fromDay(next.from)) }),
  cite: { rule: 'table-of-the-day', document: of.document },
});
