/** Reasons that are one act: those on file on which no other reason rests, since a reader looks for them too. */
import type { Act } from '../terms/act.ts';
import type { CivilDay } from '../terms/civil-day.ts';
import { type Because, because, becauseOf, dayOf, entryFacts, voiceOf } from './because.ts';
import { inDueForm } from './law/atoms.ts';
import { foundNothing } from './leaving.ts';
import type { PartyStatus } from './party-status.ts';
import type { StateOfPlay } from './state-of-play.ts';

/** An act on which no step of the tree rests; of a notice that is not in due form, what it lacks, and that an act of leaving ended nothing. */
export function becauseOfActAlone(state: StateOfPlay, act: Act, on: CivilDay): Because {
  const { record, solution } = state;
  const facts = entryFacts(record, act.entry);
  const form = inDueForm(act.entry);
  const lacks =
    act.kind === 'withdraw' && solution.coursesFor(form).length > 0 && solution.holds(form, on) !== 'yes'
      ? becauseOf(record, solution, form, on)
      : [];
  const nothing = foundNothing(state, act)
    ? [because('missing', 'nothing-to-end', { party: act.party, instrument: act.instrument })]
    : [];
  return because(voiceOf(facts), 'act', { ...facts, ...dayOf(act) }, [...lacks, ...nothing]);
}

/** Who objects to a ground that is claimed. */
export const becauseOfObjections = (
  state: StateOfPlay,
  { claims }: PartyStatus,
  on: CivilDay,
): readonly Because[] =>
  claims.flatMap((c) => [...c.objections, ...c.late]).map((a) => becauseOfActAlone(state, a, on));

/** Whether an act is somewhere in the tree, as said or assumed. */
export function restsOn(tree: readonly Because[], entry: string): boolean {
  return tree.some((b) =>
    b.facts.entry === entry && (b.voice === 'said' || b.voice === 'assumed')
      ? true
      : restsOn(b.grounds, entry),
  );
}
