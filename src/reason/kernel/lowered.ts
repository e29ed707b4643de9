/**
 * "Has held for so long" in terms of the rest: a clause of its own.
 *
 * *When C, after D, until C is lost* is what "C has held without interruption for D, and still does" means: what is
 * lost before its delay has run never takes effect. So the solver, the proofs and their checker know no third form.
 */
import { atom, type Clause, type Condition, type Ending, lost, reachedAtom } from './clause.ts';

/** The same clauses, each `held` replaced by an atom with a clause of its own. */
export function lowered(clauses: readonly Clause[]): readonly Clause[] {
  if (!clauses.some(mentionsHeld)) return clauses;
  return clauses.flatMap((clause) => {
    if (!mentionsHeld(clause)) return [clause];
    const added: Clause[] = [];
    const lower = (c: Condition): Condition => {
      switch (c.kind) {
        case 'atom':
        case 'since':
          return c;
        case 'all':
        case 'any':
        case 'atLeast':
          return { ...c, of: c.of.map(lower) };
        case 'held': {
          const condition = lower(c.condition);
          const name = `${clause.id} held ${added.length + 1}`;
          const then = atom('held', escaped(name));
          const cite = { ...clause.cite, rule: 'held' };
          added.push({ id: name, when: condition, then, after: c.for, until: lost(condition), cite });
          return reachedAtom(then);
        }
      }
    };
    const lowerEnding = (e: Ending): Ending =>
      e.kind === 'anyEnding' ? { ...e, of: e.of.map(lowerEnding) } : { ...e, condition: lower(e.condition) };
    const main: Clause = {
      ...clause,
      when: lower(clause.when),
      ...(clause.unless ? { unless: lower(clause.unless) } : {}),
      ...(clause.until ? { until: lowerEnding(clause.until) } : {}),
    };
    return [...added, main];
  });
}

/** As an argument of an atom, which has no brackets and no commas; two names never become one. */
const escaped = (name: string): string => name.replace(/[%(),]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

function mentionsHeld(clause: Clause): boolean {
  const inCondition = (c: Condition): boolean => c.kind === 'held' || ('of' in c && c.of.some(inCondition));
  const inEnding = (e: Ending): boolean =>
    e.kind === 'anyEnding' ? e.of.some(inEnding) : inCondition(e.condition);
  return (
    inCondition(clause.when) ||
    (clause.unless !== undefined && inCondition(clause.unless)) ||
    (clause.until !== undefined && inEnding(clause.until))
  );
}
