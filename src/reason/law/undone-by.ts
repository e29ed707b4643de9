/**
 * What one act of a party undoes of another of its acts, where each takes back what the other says: the one that came last counts.
 *
 * The record tells which came last by the days on which they were made; of acts of which no more than their effect is known, by the
 * days of that. Where these leave the order open, as two acts of one day do, the other may have undone it and may not: then what the
 * act began cannot be told from the day on which the other takes effect.
 */
import type { Act } from '../../terms/act.ts';
import { all, type Condition } from '../kernel/clause.ts';
import { daysOf, isSurelyAfter, madeOn, PERHAPS } from './atoms.ts';

/**
 * @param others acts of the same party that undo this one if they came after it
 * @param effect what is reached when such an act takes effect
 * @returns what undoes it, each of these
 */
export const undoneBy = (
  act: Act,
  others: readonly Act[],
  effect: (other: Act) => Condition,
): readonly Condition[] =>
  others
    .filter((other) => !isLater(act, other))
    .map((other) => (isLater(other, act) ? effect(other) : all([effect(other), PERHAPS])));

function isLater(act: Act, other: Act): boolean {
  if (isSurelyAfter(act, other)) return true;
  const isOfEffects = [act, other].every((a) => a.effective && !Number.isFinite(madeOn(a).earliest));
  return isOfEffects && daysOf(act.effective).earliest > daysOf(other.effective).latest;
}
