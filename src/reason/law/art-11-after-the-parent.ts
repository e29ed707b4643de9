/**
 * What becomes of a consent whose author has left the treaty that it has to be party to, and has come back to that.
 *
 * Source: VCLT art. 11 (nobody is bound without its consent) and 70(1), and the clauses by which only a party to one treaty can be party to
 * another, or to what changes it, and only as long as it is one. Leaving the first ends being a party to the second; what comes of a return
 * to the first these clauses do not say, and no article does. For it: the consent to the second was never taken back, and what it waited for
 * is there again. Against it: by many clauses who leaves the first is considered as having left the second as well, and a new consent to
 * the first is none to the second. So from the return on it possibly is a party and not surely, until it consents anew.
 *
 * Not decided here: which of the two it is. A return by which it is bound by an amendment all the same (40(5), or one that binds all)
 * needs no consent (`art-40-amendments.ts`). Only acts of leaving are looked at, not the end of a term.
 *
 * Rows: parent-left-and-back.
 */
import type { Act } from '../../terms/act.ts';
import { all, any, type Clause, reachedAtom } from '../kernel/clause.ts';
import type { About } from './about.ts';
import { expressesConsent } from './art-11-consent.ts';
import { LEAVING } from './art-54-withdrawal.ts';
import { bound, isSurelyAfter, left, leftParent, PERHAPS, party } from './atoms.ts';

/** Acts by which the author of a consent may have left the parent after it, if it may also have come back. */
function leavingParent(of: About, consent: Act): readonly Act[] {
  const parent = of.parent && of.instrumentOf(of.parent);
  if (!parent) return [];
  const own = of.actsOn(parent.instrument).filter((a) => a.party === consent.party);
  return own.filter(
    (a) =>
      LEAVING.any.has(a.kind) &&
      !isSurelyAfter(consent, a) &&
      own.some((c) => expressesConsent(parent, c) && isSurelyAfter(c, a)),
  );
}

/** What makes it a party by that consent: surely until it has left the parent, and possibly once it is back. */
export function afterTheParent(of: About, clauses: readonly Clause[]): Clause[] {
  const made = new Set<string>();
  return clauses.flatMap((clause): Clause[] => {
    const consent = of.consents.find((a) => a.entry === clause.cite.entry);
    if (!consent) return [clause];
    const isOfIt = [party, bound].some((is) => is(consent.party, of.document) === clause.then);
    const leaving = isOfIt ? leavingParent(of, consent) : [];
    if (leaving.length === 0) return [clause];
    const { entry } = consent;
    const hasLeft = reachedAtom(leftParent(entry));
    const cite = { rule: 'party-after-parent', document: of.document, entry };
    const spent: Clause = {
      id: `leftParent ${entry}`,
      when: any(leaving.map((a) => reachedAtom(left(a.entry)))),
      then: leftParent(entry),
      cite,
    };
    const again = { id: `${clause.id} again`, when: all([clause.when, hasLeft, PERHAPS]), cite };
    const first = made.has(entry) ? [] : [spent];
    made.add(entry);
    return [...first, { ...clause, unless: hasLeft }, { ...clause, ...again }];
  });
}
