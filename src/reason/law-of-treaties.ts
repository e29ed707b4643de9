/**
 * As what the articles of the law of treaties are cited: as a treaty that binds, or as custom; and since when a treaty governs.
 *
 * Source: VCLT art. 4 (the Convention applies only to treaties concluded by States after its entry into force with regard to
 * them, without prejudice to rules to which treaties are subject apart from it), art. 28 (a treaty does not bind a party in
 * relation to an act or fact before its entry into force for that party, unless a different intention appears).
 *
 * Which instrument is the law of treaties the record says (`lawOfTreaties`); where it says of none, nothing is told. The rules
 * are the same either way, so no answer turns on it.
 *
 * Not decided here: when a treaty was concluded, where adoption and signature lie apart: its day of adoption is taken; and
 * whether an article is custom.
 *
 * Rows: not-retroactive.
 */
import { addDays, type CivilDay } from '../terms/civil-day.ts';
import type { Truth } from './kernel/solve.ts';
import { party } from './law/atoms.ts';
import type { PartyStatus } from './party-status.ts';
import type { StateOfPlay } from './state-of-play.ts';

export interface LawOf {
  /** the instrument that is the law of treaties */
  readonly law: string;
  /** whether it was in force for the party when the treaty was concluded */
  readonly asTreaty: Truth;
}

export function lawOfTreatiesFor(
  { record, solution }: StateOfPlay,
  instrument: string,
  who: string,
): readonly LawOf[] {
  const x = record.instruments.get(instrument);
  if (x?.binding !== 'legal') return [];
  const { earliest, latest } = x.adopted.date;
  return [...record.instruments.values()]
    .filter((law) => law.lawOfTreaties && law !== x)
    .map(({ instrument: law }): LawOf => {
      // Concluded after it entered into force: on the eve it was in force already.
      const on = (day: CivilDay | undefined) =>
        day === undefined ? 'cannot-tell' : solution.holds(party(who, law), addDays(day, -1));
      const [first, last] = [on(earliest), on(latest)];
      return { law, asTreaty: first === last ? first : 'cannot-tell' };
    });
}

/**
 * The day before which it governs no act or fact of a party; undefined where that is not certain, where the party had been one
 * before, and where a different intention appears: what prolongs it reaches back, or an act of the party has an effect of its own.
 */
export function governsFrom({ record, solution }: StateOfPlay, p: PartyStatus): CivilDay | undefined {
  const x = record.instruments.get(p.instrument);
  const reachesBack =
    x?.term?.prolongedBy !== undefined || p.acts.some((a) => a.effective || a.kind === 'succeed');
  if (p.standing !== 'in-force' || x?.binding !== 'legal' || reachesBack) return undefined;
  const [first] = solution.stretches(party(p.party, p.instrument), 'possibly');
  return first?.from === p.since ? p.since : undefined;
}
