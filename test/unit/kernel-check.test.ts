/** The checker on the built-in record, on every hard case, and on one proof small enough to read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../../src/doors/outside.ts';
import { checker } from '../../src/reason/kernel/check.ts';
import { atLeast, atom, type Clause, reached, reachedAtom, since } from '../../src/reason/kernel/clause.ts';
import {
  addressOf,
  type ClauseStep,
  type CountStep,
  type Proof,
  why,
} from '../../src/reason/kernel/proof.ts';
import { solve } from '../../src/reason/kernel/solve.ts';
import { clausesOf, clausesWithReservations } from '../../src/reason/law/clauses.ts';
import { addDays, type CivilDay, readDay } from '../../src/terms/civil-day.ts';
import { readDelay } from '../../src/terms/delay.ts';
import { ROOT } from '../support/generated.ts';
import { builtIn, readOrFail } from '../support/record.ts';

const CASES = join(ROOT, 'test', 'golden', 'cases');

function checkAll(clauses: readonly Clause[]): { proofs: number; faults: readonly unknown[] } {
  const solution = solve(clauses);
  const check = checker(clauses);
  let proofs = 0;
  const faults: unknown[] = [];
  for (const { clause } of solution.courses)
    for (const side of ['surely', 'possibly'] as const)
      for (const { from } of solution.stretches(clause.then, side)) {
        const proof = why(solution, clause.then, from, side);
        proofs += 1;
        faults.push(...(proof ? check(proof).faults : [`no proof of ${clause.then}`]));
      }
  return { proofs, faults };
}

test('everything that ever held in the built-in record has a proof that passes', () => {
  const { proofs, faults } = checkAll(clausesOf(builtIn));
  expect(faults).toEqual([]);
  expect(proofs).toBeGreaterThan(builtIn.acts.length);
});

test.each(readdirSync(CASES))(
  'everything that ever held in the hard case %s has a proof that passes',
  async (name) => {
    const record = readOrFail(await filesIn(join(CASES, name, 'record')));
    const { proofs, faults } = checkAll(clausesOf(record));
    expect(faults).toEqual([]);
    // A hard case that turns on a log has its acts there.
    if (record.acts.length > 0) expect(proofs).toBeGreaterThan(0);
    for (const id of record.instruments.keys())
      expect(checkAll(clausesWithReservations(record, id).clauses).faults).toEqual([]);
  },
);

const on = (text: string) => readDay(text) as CivilDay;
const deposit = (who: string, day: string): Clause => ({
  id: `did(t/${who})`,
  when: since({ earliest: on(day), latest: on(day) }),
  then: atom('consented', who, 't'),
  cite: { rule: 'act' },
});
const left = atom('left', 'p', 't');
const SMALL: readonly Clause[] = [
  deposit('p', '1949-06-01'),
  deposit('q', '1950-01-01'),
  {
    id: 'in-force(t)',
    when: atLeast(
      2,
      ['p', 'q', 's'].map((who) => reachedAtom(atom('consented', who, 't'))),
    ),
    then: atom('inForce', 't'),
    after: readDelay('d+30') as never,
    until: reached(reachedAtom(left)),
    cite: { rule: 'entry-into-force' },
  },
];
const proof = why(solve(SMALL), atom('inForce', 't'), on('1960-01-01')) as ClauseStep;

test('a small proof: three steps, each not reached before, one ending that did not come, nothing assumed', () => {
  expect(proof.id).toBe('in-force(t) @ 1950-01-31');
  expect(checker(SMALL)(proof)).toEqual({ faults: [], steps: 3, absences: 4, assumed: [] });
});

test('with a notice of leaving among the clauses the same proof is no longer borne out', () => {
  const notice: Clause = {
    id: 'did(t/p-leave)',
    when: since({ earliest: on('1955-01-01'), latest: on('1955-01-01') }),
    then: left,
    cite: { rule: 'act' },
  };
  const { faults, assumed } = checker([...SMALL, notice])(proof);
  expect(faults).toEqual([]);
  expect(assumed).toEqual(proof.absences);
});

test('with one act taken out of the record the proof fails at that act', () => {
  const [, ...without] = SMALL;
  expect(checker(without)(proof).faults).toEqual([{ code: 'unknown-clause', at: 'did(t/p) @ 1949-06-01' }]);
});

test('with another delay in the clause the proof fails at its first step', () => {
  const others = SMALL.map((c) => (c.after ? { ...c, after: readDelay('d+31') as never } : c));
  expect(checker(others)(proof).faults).toEqual([{ code: 'unknown-clause', at: proof.id }]);
});

/** The proof as somebody might forge it: reached on another day, on other grounds, all else fitting to that. */
function forged(reachedOn: CivilDay, grounds: readonly Proof[]): ClauseStep {
  const from = addDays(reachedOn, 30);
  const absences = proof.absences.map((a) => ({ ...a, from: reachedOn }));
  const id = addressOf(proof.clause, from, 'surely');
  return { ...proof, id, reached: reachedOn, from, grounds, absences };
}
const [count] = proof.grounds as readonly [CountStep];
const codes = (clauses: readonly Clause[], step: ClauseStep) =>
  checker(clauses)(step).faults.map(({ code }) => code);

test('forged as it stands it passes', () => {
  expect(codes(SMALL, forged(on('1950-01-01'), proof.grounds))).toEqual([]);
});

test('reached later than its last ground it fails', () => {
  expect(codes(SMALL, forged(on('1950-01-05'), proof.grounds))).toEqual(['other-day']);
});

test('with one deposit counted for two it fails', () => {
  const [first] = count.supporting as readonly [readonly Proof[]];
  const twice: CountStep = { ...count, parts: [0, 0], supporting: [first, first] };
  expect(codes(SMALL, forged(on('1949-06-01'), [twice]))).toEqual(['does-not-follow']);
});

test('with a later deposit shown as the one that made the number full it fails', () => {
  const three = [...SMALL, deposit('s', '1951-02-03')];
  const last = why(solve(three), atom('consented', 's', 't'), on('1960-01-01')) as ClauseStep;
  const later: CountStep = {
    ...count,
    parts: [0, 1, 2],
    supporting: [...count.supporting, [last]],
    pivot: 2,
  };
  expect(codes(three, forged(on('1951-02-03'), [later]))).toEqual(['does-not-follow']);
});
