/**
 * What becomes of a notice of leaving that came before its author notified a succession with effect from before that notice.
 *
 * Source: VCSST art. 22 and 23(1): who notifies a succession is considered a party from the succession of States on, so also on the day of
 * the notice and on that on which it took effect. What that does to the notice no article says. For it: a party has withdrawn by the clause
 * (VCLT art. 54(a)), and a fiction for the time before does not undo what was done in it; under art. 34 it was a party all the time. Against
 * it: when the notice came nobody had consented to anything that could be left (2(1)(g)), and what its author said last is that it is bound.
 * So it is a party until the notice takes effect, and from then on possibly and not surely, until it consents anew.
 *
 * So with any consent that is dated back over a notice, unless that was a notice to leave what an earlier consent had brought about.
 *
 * Not decided here: which of the two it is.
 *
 * Rows: succession-effect.
 */
import type { Act } from '../../terms/act.ts';
import type { Instrument } from '../../terms/instrument.ts';
import type { DaySpan } from '../kernel/clause.ts';
import { countsOn, daysOf, isSurelyAfter, madeOn } from './atoms.ts';

/** What is looked at: a party's acts about an instrument, and since when it is a State. */
export interface Whose {
  readonly instrument: Instrument;
  readonly own: readonly Act[];
  readonly became: DaySpan;
}

/** Of acts of leaving those that this consent was made after and dated back over. */
export function datedBackOver(
  of: Whose,
  consent: Act,
  leaving: readonly Act[],
  isAlike: (other: Act) => boolean,
): readonly Act[] {
  const from = effectOf(of, consent);
  if (from === undefined) return [];
  const others = of.own.filter((other) => other !== consent && isAlike(other));
  return leaving.filter(
    (a) =>
      isSurelyAfter(consent, a) &&
      from <= madeOn(a).latest &&
      !others.some((other) => isSurelyAfter(a, other)),
  );
}

/** From when on it may have effect, where that can be before it is made. */
function effectOf({ instrument, became }: Whose, consent: Act): number | undefined {
  if (consent.effective) return daysOf(consent.effective).earliest;
  if (consent.kind !== 'succeed' || instrument.successions?.from === 'receipt') return undefined;
  return Math.min(became.earliest, countsOn(consent).earliest);
}
