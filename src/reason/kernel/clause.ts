/**
 * The one primitive: *"when C has been reached, then P, after D, unless X, until U, on the authority of S."*
 *
 * An act on the record is a clause whose condition is its date. Entry into force, becoming a party, leaving,
 * "I will if", "only if": all have this shape, and nothing else is in the kernel. Rules that turn instruments
 * and dossiers into clauses live in `../law` and `../dossier`; this room knows no treaty.
 *
 * A clause here is ground: it names its parties and instruments. What each word means, day by day:
 *
 * - *when*: the clause is reached on a day on which its condition holds and on whose eve it did not. It need not go on
 *   holding (`after` C); where it must, that is written (`held` C). Reached again, the clause runs again.
 * - *after*, *not before*: it begins that much later.
 * - *unless*: it does not begin if X holds on the eve.
 * - *until*: it lasts until U. What ends before it begins never takes effect. Intervals are [from, to).
 */

import type { Cite } from '../../terms/cite.ts';
import type { CivilDay } from '../../terms/civil-day.ts';
import type { Delay } from '../../terms/delay.ts';

/** Something that can hold on a day: `inForce(x)`, `party(p,x)`, `did(a)`. Written once, compared as text. */
export type Atom = string & { readonly __brand: 'Atom' };

/** `atom('party', 'p', 'x')` → `party(p,x)`. Arguments are ids: no brackets, no commas. */
export function atom(predicate: string, ...args: readonly string[]): Atom {
  return `${predicate}(${args.join(',')})` as Atom;
}

/** The predicate and arguments of an atom; the inverse of `atom`. */
export function atomParts(of: Atom): { predicate: string; args: string[] } {
  const open = of.indexOf('(');
  const inside = of.slice(open + 1, -1);
  return { predicate: of.slice(0, open), args: inside === '' ? [] : inside.split(',') };
}

/** The first and last day something may have begun; equal when the day is certain, infinite when open. */
export interface DaySpan {
  readonly earliest: CivilDay;
  readonly latest: CivilDay;
}

/** What a clause waits for. Every form is monotone: more acts, or earlier ones, never make it come later. */
export type Condition =
  | { readonly kind: 'atom'; readonly atom: Atom }
  /** the clock itself: reached on that day, whatever anyone does */
  | { readonly kind: 'since'; readonly days: DaySpan }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  /** the k-th of several: "the thirtieth instrument"; with weights, a share: "accounting for at least 55 %" */
  | {
      readonly kind: 'atLeast';
      /** the quota; a number of parts where there are no weights */
      readonly count: number;
      readonly of: readonly Condition[];
      /** one for each part, none below zero */
      readonly weights?: readonly number[];
      /** how much there is in all, where the parts are not all of it */
      readonly whole?: number;
    }
  /** it has held without interruption for so long, and still does */
  | { readonly kind: 'held'; readonly condition: Condition; readonly for: Delay };

/** What ends a thing: something being reached, or something lost that had been reached. */
export type Ending =
  | { readonly kind: 'reached'; readonly condition: Condition }
  | { readonly kind: 'lost'; readonly condition: Condition }
  | { readonly kind: 'anyEnding'; readonly of: readonly Ending[] };

export interface Clause {
  /** unique in its set; also its address in a proof */
  readonly id: string;
  readonly when: Condition;
  readonly then: Atom;
  /** how long after the condition is reached; none means the same day */
  readonly after?: Delay;
  /** a floor: never before that day */
  readonly notBefore?: CivilDay;
  /** "unless": it does not begin if this holds on the eve of the day on which it would ("not C by that day") */
  readonly unless?: Condition;
  readonly until?: Ending;
  /** whose words this clause rests on */
  readonly cite: Cite;
}

/** Every atom a condition mentions, in the order written. */
export function atomsIn(condition: Condition): Atom[] {
  switch (condition.kind) {
    case 'atom':
      return [condition.atom];
    case 'since':
      return [];
    case 'held':
      return atomsIn(condition.condition);
    case 'all':
    case 'any':
    case 'atLeast':
      return condition.of.flatMap(atomsIn);
  }
}

/** The endings of which any one will do. */
export function endingsIn(ending: Ending | undefined): Exclude<Ending, { kind: 'anyEnding' }>[] {
  if (!ending) return [];
  return ending.kind === 'anyEnding' ? ending.of.flatMap(endingsIn) : [ending];
}

export const reachedAtom = (of: Atom): Condition => ({ kind: 'atom', atom: of });
export const all = (of: readonly Condition[]): Condition => ({ kind: 'all', of });
export const any = (of: readonly Condition[]): Condition => ({ kind: 'any', of });
export const atLeast = (
  count: number,
  of: readonly Condition[],
  weights?: readonly number[],
  whole?: number,
): Condition => ({
  kind: 'atLeast',
  count,
  of,
  ...(weights ? { weights } : {}),
  ...(whole === undefined ? {} : { whole }),
});
export const since = (days: DaySpan): Condition => ({ kind: 'since', days });
export const held = (condition: Condition, period: Delay): Condition => ({
  kind: 'held',
  condition,
  for: period,
});
export const reached = (condition: Condition): Ending => ({ kind: 'reached', condition });
export const lost = (condition: Condition): Ending => ({ kind: 'lost', condition });
/** "fewer than so many": there were as many, and now there are not */
export const fewerThan = (count: number, of: readonly Condition[]): Ending => lost(atLeast(count, of));
