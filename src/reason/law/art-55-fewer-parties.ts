/**
 * Parties falling below the number needed for entry into force.
 *
 * Source: VCLT art. 55: a treaty does not end for that alone, unless it otherwise provides. Where it does (`endsBelow`),
 * it ends on the day on which leaving brings the number of its parties below the one it names; a number that was never
 * reached ends nothing. Counted at the end of a day: one that goes on, or a successor that comes in, on the day on which another
 * leaves makes up for it.
 *
 * Rows: fewer-than.
 */
import { type Ending, fewerThan, reachedAtom } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { bound } from './atoms.ts';

export function endsBelow(of: About): Ending | undefined {
  const { endsBelow: clause } = of.instrument;
  if (!clause) return undefined;
  const everyone = [...new Set(of.consents.map((act) => act.party as string))];
  return fewerThan(
    clause.parties,
    everyone.map((who) => reachedAtom(bound(who, of.document))),
  );
}
