/**
 * Questions that the law itself leaves open about an act, so that the act stands only under some answers to them.
 *
 * They are answered like the questions of an instrument (`readings.ts`): every answer is tried, each alike, and none is the
 * default. What the answers say in words is in `words`; who gives which is in the accounts of the instrument.
 *
 * They are questions of treaty law, and by the view that an instrument is politically binding nobody asks them.
 */
import type { Act } from '../../terms/act.ts';
import type { Instrument } from '../../terms/instrument.ts';
import type { Labels } from '../../terms/reading.ts';
import type { Choice } from '../dossier/choice.ts';
import { withoutClause } from './art-56-no-clause.ts';
import { claimedGround } from './art-65-claims.ts';

/** A question and its answers, by names; unique in its instrument. */
export interface LeftOpen {
  readonly id: string;
  readonly code: 'no-clause' | 'claimed-ground';
  /** where it is about one act alone: which */
  readonly act?: Act;
  readonly options: readonly string[];
  /** those under which the act stands */
  readonly under: readonly string[];
}

const OF_LAW = 'VCLT-';

/** Whether a question is one that the law leaves open, by its name; no file can give such a name to its own. */
export const isOfLaw = (id: string): boolean => id.startsWith(OF_LAW);

export function leftOpenBy(instrument: Instrument | undefined, act: Act): LeftOpen | undefined {
  return instrument && (claimedGround(instrument, act) ?? withoutClause(instrument, act));
}

/** The answers under which alone an act stands: to questions of its instrument, and of the law. */
export function standsUnder(instrument: Instrument | undefined, act: Act): Labels | undefined {
  const open = leftOpenBy(instrument, act);
  return open ? ({ ...act.under, [open.id]: open.under } as Labels) : act.under;
}

/** An act as it is read under an answer to what the law leaves open about it, where more than one answer lets it stand. */
export function readUnder(instrument: Instrument | undefined, act: Act, choice: Choice): Act {
  const { id, under } = leftOpenBy(instrument, act) ?? {};
  const answer = id === undefined ? undefined : choice[id];
  return answer === undefined || (under ?? []).length < 2 ? act : { ...act, answer };
}
