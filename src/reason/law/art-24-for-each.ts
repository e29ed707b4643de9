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
 * Not decided here: whether a waiver can be taken back.
 *
 * Rows: waivable.
 */
import { type Clause, type Condition, reachedAtom } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { askedOf } from './asked-of-a-party.ts';
import { inForceFor } from './atoms.ts';
import { mayBeDeemed } from './deemed-consent.ts';

export function forEachClauses(of: About): Clause[] {
  const { document } = of;
  const { inForceFor: clause } = of.instrument;
  if (!clause) return [];
  const { when, after, locator } = clause;
  const whose = new Set([...of.consents.map((act) => act.party as string), ...mayBeDeemed(of)]);
  return [...whose].flatMap((who) => {
    const asked = askedOf(when, who, of, `inForceFor ${document} ${who}`, locator);
    return [
      ...asked.clauses,
      {
        id: `inForceFor ${document} ${who}`,
        when: asked.when,
        then: inForceFor(who, document),
        ...(after ? { after: of.delay(after) } : {}),
        cite: { rule: 'in-force-for', document, locator },
      },
    ];
  });
}

/** That the instrument is in force for that party by this way; undefined where no clause opens one. */
export const inForceByItself = (
  { instrument, document }: Pick<About, 'instrument' | 'document'>,
  who: string,
): Condition | undefined => (instrument.inForceFor ? reachedAtom(inForceFor(who, document)) : undefined);
