/**
 * Provisional application pending entry into force for a State.
 *
 * Source: VCLT art. 25: it applies if the treaty so provides, and ends when the State notifies that it does not intend
 * to become a party (art. 25(2)), or becomes one. Who says so of its signature (18(a)) says it for this too, unless it ends this by an
 * act of its own: a treaty can give that another day. A relation of its own: never merged with being a party.
 *
 * Rows: provisional-application.
 */
import type { Act } from '../../terms/act.ts';
import { type Clause, type Ending, reached, reachedAtom, since } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { untilLeft } from './art-54-withdrawal.ts';
import { countsOn, daysOf, isSurelyAfter, left, party, provisional } from './atoms.ts';

export function provisionalClauses(of: About): Clause[] {
  const { document, acts } = of;
  const ends = acts.filter((a) => a.kind === 'end-provisional-application');
  const ending = ends.map(
    (act): Clause => ({
      id: `left ${act.entry}`,
      when: since(act.effective ? daysOf(act.effective) : countsOn(act)),
      then: left(act.entry),
      cite: { rule: 'provisional-application-ends', document, entry: act.entry },
    }),
  );
  const isStart = (a: Act) => a.kind === 'apply-provisionally';
  const applying = acts.filter(isStart).map((act): Clause => {
    const own = ends.filter((e) => e.party === act.party && !isSurelyAfter(act, e));
    const leaving = untilLeft(of.by(act.party), act, isStart, own.length > 0 ? 'any' : 'applied').until;
    const until: Ending[] = [
      reached(reachedAtom(party(act.party, document))),
      ...own.map((e) => reached(reachedAtom(left(e.entry)))),
      ...(leaving ? [leaving] : []),
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
