/**
 * Delays alone: from a day that is given to the day on which it takes effect. Nothing is counted here, so these say only
 * that a clause's delay is reckoned as its depositary reckons; they are shown apart and never as a treaty that is counted.
 */
import { type CivilDay, readDay, writeDay } from '../../src/terms/civil-day.ts';
import { afterDelay, type Delay, readDelay, withMonthEnd } from '../../src/terms/delay.ts';
import { type Row, shared } from './tables.ts';

/** Why a published day is not that of the delay as its depositaries mostly reckon it. */
export type VectorClass = '' | 'month end' | 'expiry' | 'minimum' | 'unclassed';

export interface Vector {
  readonly depositary: string;
  readonly title: string;
  readonly wording: string;
  readonly from: string;
  readonly delay: string;
  readonly computed: string;
  readonly published: string;
  readonly agrees: boolean;
  readonly class: VectorClass;
  readonly why: string;
}

export const dateVectors = (rows: readonly Row[] = shared('gold', 'date_vectors.csv')): Vector[] =>
  rows.map(vector);

function vector(row: Row): Vector {
  const text = row.dsl as string;
  const delay = readDelay(text);
  const from = readDay(row.trigger_date as string);
  if (!delay || from === undefined) throw new Error(`no delay and day: ${Object.values(row).join()}`);
  const computed = writeDay(afterDelay(from, delay));
  const published = row.published as string;
  const agrees = computed === published;
  const [found, why]: readonly [VectorClass, string] = agrees ? ['', ''] : difference(row, from, delay);
  return {
    depositary: row.depositary as string,
    title: row.case as string,
    wording: row.wording as string,
    from: row.trigger_date as string,
    delay: text,
    computed,
    published,
    agrees,
    class: found,
    why,
  };
}

function difference(row: Row, from: CivilDay, delay: Delay): readonly [VectorClass, string] {
  const published = row.published as string;
  const overflow = writeDay(afterDelay(from, withMonthEnd(delay, 'overflow')));
  if (overflow === published)
    return ['month end', 'the later month has no such day, and this depositary goes on into the next month'];
  const next = readDelay(`x(${row.dsl},next)`);
  if (/expir/.test(row.wording as string) && next && writeDay(afterDelay(from, next)) === published)
    return ['expiry', 'the period is taken to have expired on the day after its last day'];
  if (/at least/.test(row.wording as string) && published > writeDay(afterDelay(from, delay)))
    return ['minimum', 'the period is a minimum, and the notice named a later day'];
  return ['unclassed', ''];
}
