/**
 * Suspension of the operation of an instrument for a party: as a whole, towards some of the others, or of some provisions.
 *
 * Source: VCLT art. 57–58: suspension pauses, it does not end. It takes something to suspend: on the day from which it is declared
 * its author is a party, or bound to become one, or applies the instrument provisionally; what it becomes later is not suspended by
 * that. Where the day is open there must have been something to suspend. It lasts until the party resumes, or has nothing left to
 * suspend, be it that the instrument has ended; a resumption may name the one suspension that it ends. What suspends is an instrument or a notification of art. 65 or 67(2),
 * and may be revoked before it takes effect (68): then nothing is suspended. Revoked later, the period of the suspension of which
 * art. 72 speaks is over, as by a resumption. Some may agree to suspend provisions "temporarily and as between
 * themselves alone" (58(1)). One towards some, or of some provisions, leaves its author a party, and changes what stands between
 * it and these (`relations.ts`).
 *
 * One that claims a ground waits for the time of art. 65 (`art-65-claims.ts`).
 *
 * Not decided here: on what ground it was done, and whether rightly (art. 65). What one side alone says is marked as asserted.
 *
 * Rows: suspension, suspension-revoked, suspension-towards-some.
 */
import type { Act } from '../../terms/act.ts';
import { addDays } from '../../terms/civil-day.ts';
import { all, any, type Clause, type Ending, lost, reached, reachedAtom, since } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { revocations } from './art-54-withdrawal.ts';
import { type Measure, measureOf } from './art-65-claims.ts';
import {
  consented,
  countsOn,
  dayOfAct,
  daysOf,
  did,
  fromDay,
  isSurelyAfter,
  party,
  provisional,
  suspended,
  suspendedInPart,
} from './atoms.ts';

/** Whether it is towards some only, or of some provisions. */
export const isInPart = ({ towards, provisions }: Act): boolean =>
  towards !== undefined || provisions !== undefined;

/** What a suspension brings about. */
export const pauseOf = (act: Act) =>
  isInPart(act) ? suspendedInPart(act.entry) : suspended(act.party, act.instrument);

/** What ends a suspension. A revocation always names what it takes back. */
const LIFTING: ReadonlySet<Act['kind']> = new Set(['resume', 'revoke']);

export function suspensionClauses(of: About): Clause[] {
  const { document, acts } = of;
  return acts
    .filter((a) => a.kind === 'suspend')
    .flatMap((act): Clause[] => {
      const resumed = acts
        .filter((a) => LIFTING.has(a.kind) && a.party === act.party && !isSurelyAfter(act, a))
        .filter((a) => a.about === undefined || a.about === act.id)
        .map((a) => reached(a.effective ? since(daysOf(a.effective)) : reachedAtom(did(a.entry))));
      const suspendable = any(
        [party, consented, provisional].map((standing) => reachedAtom(standing(act.party, document))),
      );
      // A consent outlasts the treaty that it was to, and is nothing to suspend then.
      const ceased = lost(reachedAtom(party(act.party, document)));
      const until: Ending = { kind: 'anyEnding', of: [...resumed, lost(suspendable), ceased] };
      const its = measureOf(of, act) ?? dayOf(act);
      // What comes to be suspendable once its day is over is not suspended by it.
      const bars = [...revocations(of, act).map(reachedAtom), its.over];
      return [
        ...its.clauses,
        {
          id: `suspended ${act.entry}`,
          when: all([its.when, suspendable]),
          then: pauseOf(act),
          unless: any(bars),
          until,
          cite: { rule: isInPart(act) ? 'suspension-in-part' : 'suspension', document, entry: act.entry },
        },
      ];
    });
}

/** The single day from which it is declared; from then on, where the record leaves that day open. */
function dayOf(act: Act): Measure {
  const declared = act.effective ?? act.received ?? act.done;
  const { earliest, latest } = declared ? daysOf(declared) : countsOn(act);
  const [when, over] = [since({ earliest, latest }), fromDay(latest)];
  if (earliest !== latest) return { when, over, clauses: [] };
  const then = dayOfAct(`suspends ${act.entry}`);
  const day: Clause = {
    id: `dayOfAct suspends ${act.entry}`,
    when,
    then,
    until: reached(fromDay(addDays(latest, 1))),
    cite: { rule: act.effective ? 'effective-day' : 'day-of-act', entry: act.entry },
  };
  return { when: reachedAtom(then), over, clauses: [day] };
}
