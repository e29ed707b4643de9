/**
 * Provisional application pending entry into force for a State.
 *
 * Source: VCLT art. 25: it applies if the treaty so provides, and ends when the State notifies that it does not intend
 * to become a party (art. 25(2)), or becomes one. A relation of its own: never merged with being a party.
 */
import type { Act } from '../../terms/act.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { type Clause, type Ending, reachedAtom, since } from '../kernel/clause.ts';
import { countsOn, daysOf, left, party, provisional } from './atoms.ts';

export function provisionalClauses(instrument: Instrument, acts: readonly Act[]): Clause[] {
  const document = instrument.instrument as string;
  const ends = acts.filter((a) => a.kind === 'end-provisional-application');
  const ending = ends.map(
    (act): Clause => ({
      id: `left ${act.entry}`,
      when: since(act.effective ? daysOf(act.effective) : countsOn(act)),
      then: left(act.entry),
      cite: { rule: 'provisional-application-ends', document, entry: act.entry },
    }),
  );
  const applying = acts
    .filter((a) => a.kind === 'apply-provisionally')
    .map((act): Clause => {
      const from = countsOn(act).earliest;
      const own = ends.filter((e) => e.party === act.party && countsOn(e).latest > from);
      const until: Ending[] = [
        { kind: 'reached', condition: reachedAtom(party(act.party, document)) },
        ...own.map((e): Ending => ({ kind: 'reached', condition: reachedAtom(left(e.entry)) })),
      ];
      return {
        id: `provisional ${act.entry}`,
        when: since(act.effective ? daysOf(act.effective) : countsOn(act)),
        then: provisional(act.party, document),
        until: { kind: 'anyEnding', of: until },
        cite: { rule: 'provisional-application', document, entry: act.entry },
      };
    });
  return [...ending, ...applying];
}
