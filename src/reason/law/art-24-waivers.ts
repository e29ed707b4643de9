/**
 * For how long a waiver of conditions serves its author.
 *
 * Source: VCLT art. 24(1), the instrument's own clause (`art-24-for-each.ts`), and art. 11 and 34: nobody is bound without its consent. A
 * waiver serves the consent to which it was made, from its own day until its author has left; a notice that is revoked (68) leaves
 * nothing. Whether it serves again when its author comes back no article says. For it: it is a declaration of its own, which nothing takes
 * back. Against it: what it was made to has ended, and a new instrument is another, to which nothing was declared. So from the return on it
 * possibly serves and not surely, until it is made anew.
 *
 * Not decided here: whether a waiver made before leaving serves a later consent: both are told, and where nothing else brings the treaty
 * into force for its author it cannot be told whether it is.
 *
 * Rows: waiver-after-leaving.
 */
import type { Act } from '../../terms/act.ts';
import type { Instrument } from '../../terms/instrument.ts';
import { all, type Clause, type Condition, reachedAtom } from '../kernel/clause.ts';
import type { About, AboutParty } from './about.ts';
import { LEAVING, untilLeft } from './art-54-withdrawal.ts';
import { inOrder } from './art-77-due-form.ts';
import { isSurelyAfter, left, PERHAPS, waived } from './atoms.ts';

const isWaiver = (act: Act): boolean => act.kind === 'waive';

/** Acts by which its author may have left after it: who had not consented yet had nothing to leave (2(1)(g)). */
const leavingAfter = ({ instrument, own, isConsent }: AboutParty, act: Act): readonly Act[] =>
  own.filter(
    (a) =>
      LEAVING.any.has(a.kind) &&
      !isSurelyAfter(act, a) &&
      (canBeDeemed(instrument) || own.some((c) => isConsent(c) && !isSurelyAfter(c, a))),
  );

const canBeDeemed = ({ deemed, amends }: Instrument): boolean => deemed.length > 0 || amends !== undefined;

/** That this waiver has been made and serves. */
export const serves = (of: AboutParty, act: Act): Condition =>
  leavingAfter(of, act).length === 0 ? inOrder(of.instrument, act) : reachedAtom(waived(act.entry));

/** Whether this consent may be one of a State that waived, left and came back. */
export const mayBeAReturn = (of: AboutParty, consent: Act): boolean =>
  of.own.some(
    (act) => isWaiver(act) && leavingAfter(of, act).some((leaving) => !isSurelyAfter(leaving, consent)),
  );

export const waiverClauses = (of: About): Clause[] => of.each(ofWaiver);

function ofWaiver(of: AboutParty, act: Act): Clause[] {
  const after = isWaiver(act) ? leavingAfter(of, act) : [];
  if (after.length === 0) return [];
  const cite = { document: of.document, entry: act.entry };
  return [
    {
      id: `waived ${act.entry}`,
      when: inOrder(of.instrument, act),
      then: waived(act.entry),
      ...untilLeft(of, act, isWaiver, 'any'),
      cite: { rule: 'waiver', ...cite },
    },
    ...after.map((leaving) => ({
      id: `waived ${act.entry} ${leaving.entry}`,
      when: all([reachedAtom(left(leaving.entry)), PERHAPS]),
      then: waived(act.entry),
      cite: { rule: 'waiver-after-leaving', ...cite },
    })),
  ];
}
