/** What the pure rooms say of a record, from its files to its answers and their proofs, as plain text. */
import { type Files, readRecord } from '../../src/files/record.ts';
import { checker } from '../../src/reason/kernel/check.ts';
import { why } from '../../src/reason/kernel/proof.ts';
import { clausesOf } from '../../src/reason/law/clauses.ts';
import { stateOfPlay } from '../../src/reason/state-of-play.ts';

/** One line for everything that ever held: the thing, its stretch on each side, its proof's steps and faults. */
export function answers(files: readonly (readonly [string, string])[]): string[] {
  const read = readRecord(new Map(files) as Files);
  if (!read.ok) return read.refusals.map((r) => JSON.stringify(r));
  const { solution } = stateOfPlay(read.value);
  const check = checker(clausesOf(read.value));
  const atoms = new Set(solution.courses.map(({ clause }) => clause.then));
  return [...atoms].flatMap((of) =>
    (['possibly', 'surely'] as const).flatMap((side) =>
      solution.stretches(of, side).map(({ from, to }) => {
        const proof = why(solution, of, from, side);
        const checked = proof ? check(proof) : undefined;
        return `${of} ${side} ${from} ${to}: ${checked?.steps} steps, ${checked?.faults.length} faults`;
      }),
    ),
  );
}
