/** Reasons where it is disputed whether an instrument is legally binding: by each view its own, none before the other. */
import type { CivilDay } from '../terms/civil-day.ts';
import type { OpenRecord } from '../terms/open-record.ts';
import { type Because, because, becauseOf } from './because.ts';
import type { Atom } from './kernel/clause.ts';
import { accountsBy, BINDING, isDisputed, VIEWS, viewIn } from './law/binding.ts';
import { choicesOf, solutionUnder } from './readings.ts';
import type { StateOfPlay } from './state-of-play.ts';

/** Why, or why not; where it is disputed whether the instrument is legally binding by each view, with who holds it. */
export function becauseUnderEachView(
  state: StateOfPlay,
  instrument: string,
  of: Atom,
  on: CivilDay,
): readonly Because[] {
  const { record, solution } = state;
  if (!isDisputed(record.instruments.get(instrument))) return becauseOf(record, solution, of, on);
  return VIEWS.flatMap((option) => {
    const choice = choicesOf(record, instrument)?.find((c) => viewIn(c) === option);
    if (!choice) return [];
    return because('read', 'reading-option', { reading: BINDING, option, instrument }, [
      ...heldBy(record, instrument, option, on),
      ...becauseOf(record, solutionUnder(record, instrument, choice), of, on),
    ]);
  });
}

/** Who holds it to be that, in the words of the record. */
export function heldBy(
  record: OpenRecord,
  instrument: string,
  view: string,
  on: CivilDay,
): readonly Because[] {
  const x = record.instruments.get(instrument);
  return (x ? accountsBy(x, on) : [])
    .filter((a) => a.holds === view)
    .map((a) => because('said', `held-${view}`, { text: a.says, party: a.by, sources: a.sources }));
}
