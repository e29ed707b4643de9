/**
 * A notice of leaving where the treaty has no clause on it.
 *
 * Source: VCLT art. 56(1): such a treaty is not subject to denunciation or withdrawal unless (a) it is established that the parties
 * intended to admit it, or (b) a right to it may be implied by the nature of the treaty; 56(2): not less than twelve months' notice.
 * Whether either is so is a question that the record cannot answer. So both limbs are answers to one question about the
 * instrument, beside the answer that neither is so: under that one a notice has no effect, under the others it has after
 * twelve months. None is preferred.
 *
 * Where the file says nothing of a clause, nothing is known of it either: that is another thing, and the day is left open
 * (`art-54-withdrawal.ts`); so it is of a text that is not binding in law, which art. 56 does not govern. A treaty with a provision on its termination is none that art. 56 speaks of. Where the record has a
 * day of effect, as one that all parties consented to (54(b)), that day governs.
 *
 * Not decided here: what the parties intended, and what the nature of the treaty implies.
 *
 * Rows: no-clause.
 */
import type { Act } from '../../terms/act.ts';
import type { Delay } from '../../terms/delay.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { isUnderTreatyLaw } from './binding.ts';
import type { LeftOpen } from './left-open.ts';

export const TWELVE_MONTHS: Delay = { kind: 'period', unit: 'months', count: 12 };

/** Whether it is a treaty with neither a clause on leaving nor a provision on its termination. */
export function isSilentOnLeaving(instrument: Instrument): boolean {
  const { withdrawal, term, ends, endsBelow } = instrument;
  const isSilent = withdrawal?.clause === 'none' && !term && ends.length === 0 && !endsBelow;
  return isSilent && isUnderTreatyLaw(instrument);
}

export function withoutClause(instrument: Instrument, act: Act): LeftOpen | undefined {
  if (act.kind !== 'withdraw' || act.effective || !isSilentOnLeaving(instrument)) return undefined;
  return {
    id: 'VCLT-56',
    code: 'no-clause',
    options: ['not-admitted', 'intended', 'implied'],
    under: ['intended', 'implied'],
  };
}
