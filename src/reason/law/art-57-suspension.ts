/**
 * Suspension of the operation of an instrument for a party.
 *
 * Source: VCLT art. 57–58: suspension pauses, it does not end. It lasts until the party resumes, or has nothing left to
 * suspend. On what ground it was done, and whether rightly, is not decided here (art. 65).
 *
 * Rows: suspension.
 */
import { any, type Clause, type Ending, lost, reached, reachedAtom, since } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { consented, countsOn, daysOf, did, isSurelyAfter, party, provisional, suspended } from './atoms.ts';

export function suspensionClauses(of: About): Clause[] {
  const { document, acts } = of;
  return acts
    .filter((a) => a.kind === 'suspend')
    .map((act): Clause => {
      const days = act.effective ?? act.received ?? act.done;
      const resumed = acts
        .filter((a) => a.kind === 'resume' && a.party === act.party && !isSurelyAfter(act, a))
        .map((a) => reached(a.effective ? since(daysOf(a.effective)) : reachedAtom(did(a.entry))));
      const suspendable = [party, consented, provisional].map((of) => reachedAtom(of(act.party, document)));
      const until: Ending = { kind: 'anyEnding', of: [...resumed, lost(any(suspendable))] };
      return {
        id: `suspended ${act.entry}`,
        when: since(days ? daysOf(days) : countsOn(act)),
        then: suspended(act.party, document),
        until,
        cite: { rule: 'suspension', document, entry: act.entry },
      };
    });
}
