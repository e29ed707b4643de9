/**
 * Questions that the law itself leaves open about an act, so that the act stands only under some answers to them.
 *
 * They are answered like the questions of an instrument (`readings.ts`): every answer is tried, each alike, and none is the
 * default. What the answers say in words is in `words`; who gives which is in the accounts of the instrument.
 */
import type { Act } from '../../terms/act.ts';
import type { Instrument } from '../../terms/instrument.ts';
import type { Labels } from '../../terms/reading.ts';
import { withoutClause } from './art-56-no-clause.ts';

/** A question and its answers, by names; unique in its instrument. */
export interface LeftOpen {
  readonly id: string;
  readonly code: 'no-clause';
  readonly options: readonly string[];
  /** those under which the act stands */
  readonly under: readonly string[];
}

export function leftOpenBy(instrument: Instrument | undefined, act: Act): LeftOpen | undefined {
  return instrument && withoutClause(instrument, act);
}

/** The answers under which alone an act stands: to questions of its instrument, and of the law. */
export function standsUnder(instrument: Instrument | undefined, act: Act): Labels | undefined {
  const open = leftOpenBy(instrument, act);
  return open ? ({ ...act.under, [open.id]: open.under } as Labels) : act.under;
}
