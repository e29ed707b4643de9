/**
 * What an atom turns on: the clauses that conclude it, those that conclude whatever these read, and so on backwards.
 *
 * A clause outside it concludes nothing that is read inside, in its condition, its `unless` or its endings. So the
 * clauses of the cone are a set that settles the atom by itself, on the same days as all of them together; only a loop
 * without meaning that is outside goes unnoticed.
 */
import { groupedBy } from '../../terms/grouped.ts';
import { type Atom, atomsIn, type Clause, endingsIn } from './clause.ts';

/** @returns in the order of the set */
export function cone(clauses: readonly Clause[], of: Atom): readonly Clause[] {
  const concluding = groupedBy(clauses, (clause) => clause.then);
  const found = new Set([of]);
  for (const each of found)
    for (const clause of concluding.get(each) ?? []) for (const read of readBy(clause)) found.add(read);
  return clauses.filter((clause) => found.has(clause.then));
}

function readBy({ when, unless, until }: Clause): readonly Atom[] {
  return [when, ...(unless ? [unless] : []), ...endingsIn(until).map((e) => e.condition)].flatMap(atomsIn);
}
