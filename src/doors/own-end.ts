/**
 * A record whose clauses and acts cannot be settled, as a refusal: by them something would bring about its own end on the very day it
 * begins (`reason/kernel/strata.ts`). Every value in its files is well formed, so that this shows only when the record is asked.
 */
import type { IllFounded } from '../reason/kernel/strata.ts';
import type { Cite } from '../terms/cite.ts';
import type { Refusal } from '../terms/refusal.ts';

export function ownEnd({ by, loop }: IllFounded): Refusal {
  const cites = by.map((clause) => clause.cite);
  const named = cites.filter((cite) => cite.locator !== undefined || cite.entry !== undefined);
  const [first] = named.length > 0 ? named : cites;
  const steps = (named.length > 0 ? named : cites).map(nameOf);
  const each = steps.filter((step, i) => step !== steps[i - 1]);
  const isRound = each.length > 1 && each.at(-1) !== each[0];
  return {
    code: 'own-end',
    where: { file: fileOf(first) },
    found: (each.length > 0 ? [...each, ...(isRound ? [each[0]] : [])] : loop).join(' → '),
  };
}

/** The article of an instrument, or the act, by the names that files give them. */
const nameOf = ({ document, locator, entry }: Cite): string =>
  entry ?? [document, locator].filter((part) => part !== undefined).join(', ');

/** Where an instrument stands: its file goes by its id (docs/formats/instruments.md). */
const fileOf = (cite: Cite | undefined): string => `instruments/${cite?.document ?? '*'}.yaml`;
