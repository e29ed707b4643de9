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
  const day = supporting[pivot] ? { day: proofDay(step) as CivilDay } : {};
  const ofTheDay = countOfTheDay(step.condition, (part) => parts.includes(part));
  if (ofTheDay) {
    const { everyone, needed, among, have, consenting } = ofTheDay;
    const full = parts[pivot] ?? -1;
    const isFull = (part: number) =>
      full === part || full === part - everyone || (full === 2 * everyone && part === consenting[0]);
    // The proof of each has first that it is a party, which is told as the total; then its consent.
    const told = parts.flatMap((part, i) =>
      consenting.includes(part) ? [{ proofs: (supporting[i] ?? []).slice(1), isPivot: isFull(part) }] : [],
    );
    const left = full >= 0 && !told.some((each) => each.isPivot);
    return {
      rule: 'count-of-the-day',
      facts: { needed, among, have, surplus: have - needed, ...day },
      supporting: left ? [...told, { proofs: supporting[pivot] ?? [], isPivot: true }] : told,
    };
  }
  const have = weights ? weights.reduce((sum, weight) => sum + weight, 0) : supporting.length;
  return {
    rule: weights ? 'count-of-weights' : 'count',
    facts: { needed, among, have, surplus: have - needed, ...day },
    supporting: supporting.map((proofs, i) => ({ proofs, isPivot: i === pivot })),
  };
}

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
