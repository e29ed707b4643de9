/**
 * A way into force for each party by itself, beside the clause for all.
 *
 * Source: VCLT art. 24(1) (in such manner as the treaty provides) and the instrument's own clause. The Treaty of Tlatelolco, art.
 * 28(2) as adopted, let each signatory waive the requirements of its general clause, wholly or in part, by a declaration with its
 * instrument or later; for those that did it entered into force with the declaration, or once the requirements that they had not
 * waived were met. What is asked is a condition on one party: of every requirement, that it is met or that the party has waived
 * it (`asked-of-a-party.ts`).
 *
 * Those for whom it has come into force so are parties among themselves and to nobody else. The instrument itself is not in force
 * in general for that: terms and other instruments that turn on its entry into force turn on the clause for all.
 *
 * Not decided here: whether a waiver can be taken back. What becomes of it when its author leaves is in `art-24-waivers.ts`.
 *
 * Rows: waivable.
 */
import type { Act } from '../../terms/act.ts';
import { type Atom, all, type Clause, type Condition, reachedAtom } from '../kernel/clause.ts';
import type { About, AboutParty } from './about.ts';
import { mayBeAReturn, waiverClauses } from './art-24-waivers.ts';
import { askedOf } from './asked-of-a-party.ts';
import { did, inForceFor } from './atoms.ts';
import { mayBeDeemed } from './deemed-consent.ts';

export function forEachClauses(of: About): Clause[] {
  const { document } = of;
  const { inForceFor: clause } = of.instrument;
  if (!clause) return [];
  const { when, after, locator } = clause;
  const whose = new Set([...of.consents.map((act) => act.party as string), ...mayBeDeemed(of)]);
  const each = [...whose].flatMap((who) => {
    const asked = askedOf(when, who, of, `inForceFor ${document} ${who}`, locator);
    const opens = (id: string, met: Condition, then: Atom): Clause => ({
      id: `inForceFor ${document} ${id}`,
      when: met,
      then,
      ...(after ? { after: of.delay(after) } : {}),
      cite: { rule: 'in-force-for', document, locator },
    });
    const returns = of.consents.filter((act) => act.party === who && mayBeAReturn(of.by(who), act));
    return [
      ...asked.clauses,
      opens(who, asked.when, inForceFor(who, document)),
      // What had been met before it left is asked again.
      ...returns.map(({ entry }) =>
        opens(entry, all([asked.when, reachedAtom(did(entry))]), inForceFor(who, document, entry)),
      ),
    ];
  });
  return [...waiverClauses(of), ...each];
}

/**
 * That the instrument is in force for that party by this way; undefined where no clause opens one.
 *
 * @param act its consent; none where it is held to have consented
 */
export function inForceByItself(of: AboutParty, who: string, act?: Act): Condition | undefined {
  if (!of.instrument.inForceFor) return undefined;
  const entry = act && mayBeAReturn(of, act) ? act.entry : undefined;
  return reachedAtom(inForceFor(who, of.document, entry));
}
