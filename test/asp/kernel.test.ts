/**
 * The solver against clingo (Gebser, Kaminski, Kaufmann, Schaub): the same sets of clauses as answer-set programs. The two
 * share the clauses and the arithmetic of delays, and no line of what a clause means.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clause } from '../../src/reason/kernel/clause.ts';
import type { CivilDay } from '../../src/terms/civil-day.ts';
import { ATOMS, certain, clauses, LAST, lively, solved } from '../support/clause-sets.ts';
import { runs } from '../support/runs.ts';
import { hasClingo, meaning } from './clingo.ts';
import { emit } from './emit.ts';

const HORIZON = LAST + 12;
const AT_ONCE = 25;

function differences(sets: readonly (readonly Clause[])[]): string[] {
  const said = meaning(emit(sets, HORIZON), sets.length, HORIZON);
  return sets.flatMap((set, k) => {
    const solution = solved(set);
    return ATOMS.flatMap((a) =>
      Array.from({ length: HORIZON + 1 }, (_, d) => d).flatMap((d) => {
        const ours = solution?.holds(a, d as CivilDay) === 'yes';
        const theirs = said[k]?.[d]?.has(a) ?? false;
        return ours === theirs ? [] : [`${a} on ${d}: ours ${ours}, clingo ${theirs}`];
      }),
    );
  });
}

test('clingo is there to compare with', () => {
  expect(hasClingo, 'install the Debian package "gringo"').toBe(true);
});

const KINDS = [
  ['of every form', clauses(certain, true), 40],
  ['in which much comes and goes', lively(), 40],
] as const;

test.each(KINDS)(
  'on every day clingo and the solver find the same things to hold, in sets %s',
  (kind, sets, batches) => {
    let compared = 0;
    let left = 0;
    fc.assert(
      fc.property(fc.array(sets, { minLength: AT_ONCE, maxLength: AT_ONCE }), (all) => {
        const meant = all.filter((set) => solved(set) !== undefined);
        left += all.length - meant.length;
        compared += meant.length;
        const isDifferent = meant.length > 0 && differences(meant).length > 0;
        // Only where there is a difference: which set is it, alone?
        const alone = isDifferent ? meant.find((set) => differences([set]).length > 0) : undefined;
        expect(alone && { differences: differences([alone]), set: JSON.stringify(alone) }).toBeUndefined();
      }),
      { ...runs(batches), endOnFailure: true },
    );
    process.stdout.write(
      `${compared} sets ${kind} compared with clingo, no difference; ${left} without meaning left out\n`,
    );
    expect(compared).toBeGreaterThan(batches * 5);
  },
);
