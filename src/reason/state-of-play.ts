/**
 * The centre: what is in force, and for whom, on a day, according to the record at a size.
 *
 * `stateOfPlay` turns the record into clauses (`law/`), settles them once (`kernel/`), and everything asked of it is
 * read off that solution: the day asked about is an argument of each question, never of the solving. Nothing is
 * stored; the same record gives the same answers for ever.
 *
 * Read on: `standing.ts` finds where one party stands by one solution, `party-status.ts` asks that under every reading,
 * `instrument-status.ts` tells it of an instrument with all of its parties.
 */

import type { CivilDay } from '../terms/civil-day.ts';
import { atSize, type OpenRecord } from '../terms/open-record.ts';
import type { Atom } from './kernel/clause.ts';
import { type Solution, solve, type Truth } from './kernel/solve.ts';
import { inForce } from './law/atoms.ts';
import { clausesOf } from './law/clauses.ts';
import { choicesOf, solutionUnder } from './readings.ts';

export interface StateOfPlay {
  readonly record: OpenRecord;
  /** number of acts of the record used */
  readonly at: number;
  readonly solution: Solution;
}

const solved = new WeakMap<OpenRecord, StateOfPlay>();

/** @param at the first so many acts; the whole record if left out */
export function stateOfPlay(record: OpenRecord, at = record.entries.length): StateOfPlay {
  const used = atSize(record, at);
  const known = solved.get(used);
  if (known) return known;
  const state: StateOfPlay = { record: used, at: used.entries.length, solution: solve(clausesOf(used)) };
  solved.set(used, state);
  return state;
}

/** In force, or something else of the instrument, or not, under every reading; where readings differ it cannot be told. */
export function agreedTruth(state: StateOfPlay, id: string, on: CivilDay, of: Atom = inForce(id)): Truth {
  const choices = choicesOf(state.record, id);
  if (choices?.length === 0) return state.solution.holds(of, on);
  const truths = new Set((choices ?? []).map((c) => solutionUnder(state.record, id, c).holds(of, on)));
  const [only = 'cannot-tell'] = truths;
  return truths.size === 1 ? only : 'cannot-tell';
}
