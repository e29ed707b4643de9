/**
 * Acts that end what their author has toward an instrument, and whether there was anything to end.
 */

import type { Act, ActKind } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import type { Solution } from './kernel/solve.ts';
import { consented, countsOn, party, provisional, signed } from './law/atoms.ts';
import { choicesOf, solutionUnder } from './readings.ts';
import type { StateOfPlay } from './state-of-play.ts';

/** Kinds of acts after which nothing is left of what their author had. */
export const ENDING = new Set<string>([
  ...(['disown-signature', 'end', 'end-provisional-application', 'expel'] as const),
  ...(['withdraw', 'withdraw-consent'] as const),
] satisfies ActKind[]);

/** Whether there can have been something to end by that day: a party, a consent, a signature, provisional application. */
export const canHaveHad = (s: Solution, instrument: string, who: string, by: CivilDay): boolean =>
  [party, consented, provisional, signed].some((of) =>
    s.stretches(of(who, instrument), 'possibly').some((t) => t.from <= by),
  );

/** True of an act of leaving that came where nothing can have begun that it could end, under whatever reading. */
export function foundNothing(state: StateOfPlay, act: Act): boolean {
  const { instrument, party: who } = act;
  const choices = ENDING.has(act.kind) ? choicesOf(state.record, instrument) : undefined;
  if (!choices) return false;
  const by = countsOn(act).latest;
  const solutions =
    choices.length === 0
      ? [state.solution]
      : choices.map((choice) => solutionUnder(state.record, instrument, choice));
  return !solutions.some((s) => canHaveHad(s, instrument, who, by));
}
