/**
 * An instrument under its readings: acts that stand only under some answer to a question it leaves open.
 *
 * Every way to answer the questions is tried, each alike; no answer is the default, and leaving them all open is not an
 * answer. Only questions on which an act about the instrument turns are combined: any other cannot change where anybody
 * stands.
 */
import { actsInForce, type OpenRecord } from '../terms/open-record.ts';
import type { Choice } from './dossier/choice.ts';
import { type Solution, solve } from './kernel/solve.ts';
import { clausesOf } from './law/clauses.ts';

/** More combinations than this are not tried; then it cannot be told. */
const MANY = 64;

/** @returns every combination of answers that can matter; none where no act turns on a reading, undefined if too many */
export function choicesOf(record: OpenRecord, instrument: string): readonly Choice[] | undefined {
  const acts = actsInForce(record).filter((a) => a.instrument === instrument && a.under);
  if (acts.length === 0) return [];
  const asked = new Set(acts.flatMap((a) => Object.keys(a.under ?? {})));
  const questions = (record.instruments.get(instrument)?.readings ?? []).filter((r) => asked.has(r.id));
  const size = questions.reduce((product, q) => product * q.options.length, 1);
  if (size > MANY) return undefined;
  return questions.reduce<Choice[]>(
    (choices, q) => choices.flatMap((c) => q.options.map((o) => ({ ...c, [q.id]: o.id }))),
    [{}],
  );
}

const solved = new WeakMap<OpenRecord, Map<string, Solution>>();

/** The record settled with these answers taken as given. A question belongs to its instrument: no other is read by it. */
export function solutionUnder(record: OpenRecord, instrument: string, choice: Choice): Solution {
  const known = solved.get(record) ?? new Map<string, Solution>();
  solved.set(record, known);
  const key = JSON.stringify([instrument, choice]);
  const solution = known.get(key) ?? solve(clausesOf(record, choice, instrument));
  known.set(key, solution);
  return solution;
}
