/**
 * An instrument under its readings: acts that stand only under some answer to a question it leaves open.
 *
 * Every way to answer the questions is tried, each alike; no answer is the default, and leaving them all open is not an
 * answer. Only questions on which an act about the instrument turns are combined: any other cannot change where anybody
 * stands.
 *
 * Rows: readings.
 */
import { actsInForce, narrowedTo, type OpenRecord } from '../terms/open-record.ts';
import type { Choice } from './dossier/choice.ts';
import { type Solution, solve } from './kernel/solve.ts';
import { clausesOf } from './law/clauses.ts';

/** More combinations than this are not tried; then it cannot be told. */
const MANY = 64;

/** @returns every combination of answers that can matter; none where no act turns on a reading, undefined if too many */
export function choicesOf(record: OpenRecord, instrument: string): readonly Choice[] | undefined {
  const asked = questionsAsked(record).get(instrument);
  if (!asked) return [];
  const questions = (record.instruments.get(instrument)?.readings ?? []).filter((r) => asked.has(r.id));
  const size = questions.reduce((product, q) => product * q.options.length, 1);
  if (size > MANY) return undefined;
  return questions.reduce<Choice[]>(
    (choices, q) => choices.flatMap((c) => q.options.map((o) => ({ ...c, [q.id]: o.id }))),
    [{}],
  );
}

const asking = new WeakMap<OpenRecord, ReadonlyMap<string, ReadonlySet<string>>>();

/** For every instrument with acts that turn on a reading, the questions they turn on. Asked with every status: found once. */
function questionsAsked(record: OpenRecord): ReadonlyMap<string, ReadonlySet<string>> {
  const known = asking.get(record);
  if (known) return known;
  const made = new Map<string, Set<string>>();
  for (const { instrument, under } of actsInForce(record)) {
    if (!under) continue;
    const questions = made.get(instrument) ?? new Set();
    for (const id of Object.keys(under)) questions.add(id);
    made.set(instrument, questions);
  }
  asking.set(record, made);
  return made;
}

const solved = new WeakMap<OpenRecord, Map<string, Solution>>();

/** The record settled with these answers taken as given. A question belongs to its instrument: no other is read by it. */
export function solutionUnder(record: OpenRecord, instrument: string, choice: Choice): Solution {
  const known = solved.get(record) ?? new Map<string, Solution>();
  solved.set(record, known);
  const key = JSON.stringify([instrument, choice]);
  const solution = known.get(key) ?? solve(clausesOf(narrowedTo(record, instrument), choice, instrument));
  known.set(key, solution);
  return solution;
}
