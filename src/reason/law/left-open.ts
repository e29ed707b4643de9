/**
 * Questions that the law itself leaves open about an act, so that the act stands only under some answers to them.
 *
 * They are answered like the questions of an instrument (`readings.ts`): every answer is tried, each alike, and none is the
 * default. What the answers say in words is in `words`; who gives which is in the accounts of the instrument.
 *
 * Unanswered, as for another instrument that turns on this one, or where there are more answers than are combined, what such
 * an act brings about is only possible.
 *
 * They are questions of treaty law, and by the view that an instrument is politically binding nobody asks them.
 */
import type { Act, ActKind } from '../../terms/act.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { type Choice, stands } from '../dossier/choice.ts';
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

/** Of acts of other kinds it leaves nothing open. */
const MAY_BE_OPEN: ReadonlySet<string> = new Set(['suspend', 'withdraw'] satisfies ActKind[]);

export function leftOpenBy(instrument: Instrument | undefined, act: Act): LeftOpen | undefined {
  if (!instrument || !MAY_BE_OPEN.has(act.kind)) return undefined;
  return claimedGround(instrument, act) ?? withoutClause(instrument, act);
}

/** An act as it is read under these answers; undefined where it does not stand under them. */
export function readUnder(instrument: Instrument | undefined, act: Act, choice: Choice): Act | undefined {
  if (act.under && !stands({ under: act.under, unless: {} }, choice)) return undefined;
  const open = leftOpenBy(instrument, act);
  const answer = open && choice[open.id];
  if (answer === undefined) return act;
  return open?.under.includes(answer) ? { ...act, answer } : undefined;
}

/** Whether the law leaves open whether this act stands, and no answer to that is taken as given: then what it does is only possible. */
export const isUnanswered = (instrument: Instrument | undefined, act: Act): boolean =>
  act.answer === undefined && leftOpenBy(instrument, act) !== undefined;
