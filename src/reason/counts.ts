/**
 * Counts as they are told. The kernel adds up weights and compares the sum with a quota; a reader wants to know how many
 * of how many. Where the weights are a table's, the sums themselves are told; where they stand for a count over the parties
 * of the day (`law/parties-of-the-day.ts`), the parties of that day are counted again.
 */
import type { CivilDay } from '../terms/civil-day.ts';
import type { Facts } from './because.ts';
import { type CountStep, type Proof, proofDay } from './kernel/proof.ts';
import type { Missing } from './kernel/why-not.ts';
import { countOfTheDay } from './law/parties-of-the-day.ts';

export interface ToldCount {
  readonly rule: 'count' | 'count-of-weights' | 'count-of-the-day';
  readonly facts: Facts;
  readonly supporting: readonly { readonly proofs: readonly Proof[]; readonly isPivot: boolean }[];
}

export function tellCount(step: CountStep): ToldCount {
  const { needed, among, supporting, weights, pivot, parts } = step;
  const full = proofDay(step);
  const isFull = Number.isFinite(full);
  const day = isFull ? { day: full as CivilDay } : {};
  const ofTheDay = countOfTheDay(step.condition, (part) => parts.includes(part));
  if (ofTheDay) {
    const { needed, among, have, consenting } = ofTheDay;
    // The proof of each has first that it is among the parties, which is told as the total; then its consent.
    const each = parts.flatMap((part, i) => (consenting.includes(part) ? [supporting[i] ?? []] : []));
    const told = marked(each, full).map((one) => ({ ...one, proofs: one.proofs.slice(1) }));
    // Nobody consented on that day: somebody left, and fewer were needed.
    const hasLeft = isFull && !each.some((proofs) => lastDay(proofs) === full);
    return {
      rule: 'count-of-the-day',
      facts: { needed, among, have, surplus: have - needed, ...day },
      supporting: hasLeft ? [...told, { proofs: supporting[pivot] ?? [], isPivot: true }] : told,
    };
  }
  // As one leg of several a count may have been full long before the whole was: what came after that day is none of its
  // grounds, and not to spare on it.
  const isInTime = supporting.map((proofs) => !isFull || lastDay(proofs) <= full);
  const have = (weights ?? supporting.map(() => 1)).reduce((sum, w, i) => sum + (isInTime[i] ? w : 0), 0);
  return {
    rule: weights ? 'count-of-weights' : 'count',
    facts: { needed, among, have, surplus: have - needed, ...day },
    supporting: marked(
      supporting.filter((_, i) => isInTime[i]),
      full,
    ),
  };
}

/** The one that came on the day the count was full made it full; where several came, the record knows no first among them. */
function marked(each: readonly (readonly Proof[])[], full: number): ToldCount['supporting'] {
  const came = each.filter((proofs) => lastDay(proofs) === full);
  return each.map((proofs) => ({ proofs, isPivot: came.length === 1 && came[0] === proofs }));
}

const lastDay = (proofs: readonly Proof[]): number => Math.max(...proofs.map(proofDay));

export function tellMissing(missing: Extract<Missing, { kind: 'count' }>): {
  readonly facts: Facts;
  readonly from: readonly Missing[];
  readonly enough: readonly (readonly Missing[])[];
} {
  const { condition, parts } = missing;
  const ofTheDay = countOfTheDay(condition, (part) => parts[part]?.length === 0);
  if (!ofTheDay) {
    const { needed, have, from, enough = [] } = missing;
    return { facts: { needed, have, among: from.length }, from, enough };
  }
  const { needed, have, awaited } = ofTheDay;
  const from = awaited.flatMap((part) => parts[part] ?? []);
  return { facts: { needed, have, among: from.length }, from, enough: [] };
}
